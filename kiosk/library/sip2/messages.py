"""Every SIP2 message we send or read, as tables: fixed fields with their widths, and what must follow them.

Source: 3M Standard Interchange Protocol, version 2.00, chapters "Message formats" and "Data elements".
"""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Format:
    """One message: its name, its fixed fields in order with their widths, the fields it cannot do without."""

    name: str
    fixed: tuple[tuple[str, int], ...] = ()
    required: tuple[str, ...] = ()


class Code(StrEnum):
    """The two digits that begin a message."""

    LOGIN, LOGIN_ANSWER = "93", "94"
    STATUS, STATUS_ANSWER = "99", "98"
    PATRON, PATRON_ANSWER = "63", "64"
    PATRON_STATUS, PATRON_STATUS_ANSWER = "23", "24"
    PATRON_ENABLE, PATRON_ENABLE_ANSWER = "25", "26"
    END_SESSION, END_SESSION_ANSWER = "35", "36"
    ITEM, ITEM_ANSWER = "17", "18"
    CHECKOUT, CHECKOUT_ANSWER = "11", "12"
    CHECKIN, CHECKIN_ANSWER = "09", "10"
    RENEW, RENEW_ANSWER = "29", "30"
    RENEW_ALL, RENEW_ALL_ANSWER = "65", "66"
    FEE_PAID, FEE_PAID_ANSWER = "37", "38"
    RESEND_FOR_SYSTEM, RESEND_FOR_KIOSK = "96", "97"  # "say that again", from the system and from us


def _fixed(*fields: tuple[str, int]) -> tuple[tuple[str, int], ...]:
    return fields


_AT = ("at", 18)
_PATRON_HEAD = _fixed(("patron_status", 14), ("language", 3), _AT)

FORMATS: dict[Code, Format] = {
    Code.LOGIN: Format("login", _fixed(("user_algorithm", 1), ("password_algorithm", 1)), ("CN", "CO")),
    Code.LOGIN_ANSWER: Format("login answer", _fixed(("ok", 1))),
    Code.STATUS: Format("status", _fixed(("status_code", 1), ("print_width", 3), ("protocol", 4))),
    Code.STATUS_ANSWER: Format(
        "status answer",
        _fixed(
            ("online", 1),
            ("checkin_ok", 1),
            ("checkout_ok", 1),
            ("renewal_ok", 1),
            ("status_update_ok", 1),
            ("offline_ok", 1),
            ("timeout", 3),
            ("retries", 3),
            _AT,
            ("protocol", 4),
        ),
        ("AO", "BX"),
    ),
    Code.PATRON: Format("patron information", _fixed(("language", 3), _AT, ("summary", 10)), ("AO", "AA")),
    Code.PATRON_ANSWER: Format(
        "patron information answer",
        (
            *_PATRON_HEAD,
            ("holds", 4),
            ("overdue", 4),
            ("charged", 4),
            ("fines", 4),
            ("recalls", 4),
            ("unavailable_holds", 4),
        ),
        ("AO", "AA", "AE"),
    ),
    Code.PATRON_STATUS: Format("patron status", _fixed(("language", 3), _AT), ("AO", "AA", "AC", "AD")),
    Code.PATRON_STATUS_ANSWER: Format("patron status answer", _PATRON_HEAD, ("AO", "AA", "AE")),
    Code.PATRON_ENABLE: Format("patron enable", _fixed(_AT), ("AO", "AA")),
    Code.PATRON_ENABLE_ANSWER: Format("patron enable answer", _PATRON_HEAD, ("AO", "AA", "AE")),
    Code.END_SESSION: Format("end patron session", _fixed(_AT), ("AO", "AA")),
    Code.END_SESSION_ANSWER: Format("end session answer", _fixed(("ended", 1), _AT), ("AO", "AA")),
    Code.ITEM: Format("item information", _fixed(_AT), ("AO", "AB")),
    Code.ITEM_ANSWER: Format(
        "item information answer",
        _fixed(("circulation", 2), ("security", 2), ("fee_type", 2), _AT),
        ("AB", "AJ"),
    ),
    Code.CHECKOUT: Format(
        "checkout",
        _fixed(("renewal_policy", 1), ("no_block", 1), _AT, ("no_block_due", 18)),
        ("AO", "AA", "AB", "AC"),
    ),
    Code.CHECKOUT_ANSWER: Format(
        "checkout answer",
        _fixed(("ok", 1), ("renewed", 1), ("magnetic", 1), ("desensitize", 1), _AT),
        ("AO", "AA", "AB", "AJ", "AH"),
    ),
    Code.CHECKIN: Format(
        "checkin", _fixed(("no_block", 1), _AT, ("returned_at", 18)), ("AP", "AO", "AB", "AC")
    ),
    Code.CHECKIN_ANSWER: Format(
        "checkin answer",
        _fixed(("ok", 1), ("resensitize", 1), ("magnetic", 1), ("alert", 1), _AT),
        ("AO", "AB", "AQ"),
    ),
    Code.RENEW: Format(
        "renew",
        _fixed(("third_party", 1), ("no_block", 1), _AT, ("no_block_due", 18)),
        ("AO", "AA"),
    ),
    Code.RENEW_ANSWER: Format(
        "renew answer",
        _fixed(("ok", 1), ("renewed", 1), ("magnetic", 1), ("desensitize", 1), _AT),
        ("AO", "AA", "AB", "AJ", "AH"),
    ),
    Code.RENEW_ALL: Format("renew all", _fixed(_AT), ("AO", "AA")),
    Code.RENEW_ALL_ANSWER: Format(
        "renew all answer",
        _fixed(("ok", 1), ("renewed", 4), ("unrenewed", 4), _AT),
        ("AO",),
    ),
    Code.FEE_PAID: Format(
        "fee paid",
        _fixed(_AT, ("fee_type", 2), ("payment_type", 2), ("currency", 3)),
        ("BV", "AO", "AA"),
    ),
    Code.FEE_PAID_ANSWER: Format("fee paid answer", _fixed(("accepted", 1), _AT), ("AO", "AA")),
    Code.RESEND_FOR_SYSTEM: Format("please say that again"),
    Code.RESEND_FOR_KIOSK: Format("please say that again"),
}

# The places of a 98's `BX` field: which requests the system takes, in this order.
SUPPORTED = (
    Code.PATRON_STATUS,
    Code.CHECKOUT,
    Code.CHECKIN,
    None,  # block patron
    Code.STATUS,
    Code.RESEND_FOR_KIOSK,
    Code.LOGIN,
    Code.PATRON,
    Code.END_SESSION,
    Code.FEE_PAID,
    Code.ITEM,
    None,  # item status update
    Code.PATRON_ENABLE,
    None,  # hold
    Code.RENEW,
    Code.RENEW_ALL,
)
