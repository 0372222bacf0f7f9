"""The library system as the kiosk uses it: patron, item, borrow, return, renew, in values of our own."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from kiosk.library.sip2 import stamp
from kiosk.library.sip2.codec import Message, sayable
from kiosk.library.sip2.connection import Connection, Server
from kiosk.library.sip2.messages import SUPPORTED, Code

_LANGUAGES = {"en": "001", "ar": "016", "es": "008", "fr": "002", "pt": "010", "zh": "019"}
_ITEM_STATUS = (
    "other",
    "on_order",
    "available",
    "on_loan",
    "on_loan_not_recallable",
    "in_process",
    "recalled",
    "on_reservation_shelf",
    "to_be_shelved",
    "in_transit",
    "claimed_returned",
    "lost",
    "missing",
)
_BLOCKS = (
    "no_borrowing",
    "no_renewing",
    "no_recalls",
    "no_reservations",
    "card_lost",
    "too_many_loans",
    "too_many_overdue",
    "too_many_renewals",
    "too_many_claims",
    "too_many_lost",
    "owes_too_much_fines",
    "owes_too_much_fees",
    "recall_overdue",
    "owes_too_many_items",
)
# A list's field in a 64, and its place in the summary of a 63.
_LISTS = {
    "waiting": ("AS", 0),
    "overdue": ("AT", 1),
    "loans": ("AU", 2),
    "owed": ("AV", 3),
    "reserved": ("CD", 5),
}


@dataclass(frozen=True, slots=True)
class Patron:
    """A patron as the library knows them; `pin_right` is None where the system does not say.

    `blocks` are codes with words of ours; `owed` and `limit` are as the system writes money, never parsed.
    `waiting` counts reservations on the shelf, `reserved` those still to come.
    """

    id: str
    known: bool
    pin_right: bool | None
    name: str
    blocks: tuple[str, ...]
    loans: int
    overdue: int
    waiting: int
    reserved: int
    fines: int
    owed: str | None
    currency: str | None
    email: str | None
    message: str | None


@dataclass(frozen=True, slots=True)
class Item:
    """A copy. `status` is one of a fixed list of codes; `due` is free text for the screen."""

    id: str
    known: bool
    status: str
    title: str
    due: str | None
    owner: str | None
    location: str | None
    waiting: str | None
    message: str | None


@dataclass(frozen=True, slots=True)
class Loan:
    """The answer to a borrow or a renewal; `desensitize` asks to switch the security bit off."""

    ok: bool
    renewed: bool
    item: str
    title: str
    due: str | None
    desensitize: bool
    fee: str | None
    message: str | None


@dataclass(frozen=True, slots=True)
class Return:
    """The answer to a return; `alert`: staff want this item; `destination` and `bin`: where it goes."""

    ok: bool
    item: str
    title: str | None
    resensitize: bool
    alert: bool
    alert_type: str | None
    home: str | None
    destination: str | None
    bin: str | None
    message: str | None


@dataclass(frozen=True, slots=True)
class Renewals:
    """The answer to "renew all": what was renewed and what was not, by the items' numbers."""

    ok: bool
    renewed: tuple[str, ...]
    not_renewed: tuple[str, ...]
    message: str | None


@dataclass(frozen=True, slots=True)
class Standing:
    """What the system says of itself."""

    library: str | None
    online: bool
    borrowing: bool
    returning: bool
    renewing: bool
    offline: bool
    supports: tuple[str, ...]
    message: str | None


class LibrarySystem:
    """What the kiosk can ask; every method raises LibraryFault. `now` tells the city's local time."""

    def __init__(self, connection: Connection, now: Callable[[], datetime], language: str = "en") -> None:
        self._connection = connection
        self._now = now
        self.language = language

    @property
    def server(self) -> Server:
        """Where the library system listens."""
        return self._connection.server

    def can_say(self, text: str) -> bool:
        """Whether a text that was read or typed can be asked about at all."""
        return sayable(text, self._connection.profile.charset)

    def close(self) -> None:
        """End the session with the library system."""
        self._connection.close()

    def standing(self) -> Standing:
        """Who the system is and what it takes."""
        fixed = {"status_code": "0", "print_width": "040", "protocol": "2.00"}
        answer = self._connection.ask(Message(Code.STATUS, fixed), Code.STATUS_ANSWER, repeatable=True)
        flags = (answer.get("BX") or "").upper()
        supports = (code for code, flag in zip(SUPPORTED, flags, strict=False) if code and flag in ("Y", "1"))
        return Standing(
            library=answer.get("AM"),
            online=answer.yes("online"),
            borrowing=answer.yes("checkout_ok"),
            returning=answer.yes("checkin_ok"),
            renewing=answer.yes("renewal_ok"),
            offline=answer.yes("offline_ok"),
            supports=tuple(code.name.lower() for code in supports),
            message=_words(answer),
        )

    def patron(self, patron: str, pin: str | None = None) -> Patron:
        """A patron, by library number and, where one is given, PIN."""
        answer = self._patron(patron, pin, " " * 10)
        flags = answer.fixed["patron_status"]
        right = answer.get("CQ")
        return Patron(
            id=answer.get("AA") or patron,
            known=(answer.get("BL") or "N").upper() == "Y",
            pin_right=None if pin is None or right is None else right.upper() == "Y",
            name=answer.get("AE") or "",
            blocks=tuple(code for code, flag in zip(_BLOCKS, flags, strict=False) if flag.upper() == "Y"),
            loans=_count(answer, "charged"),
            overdue=_count(answer, "overdue"),
            waiting=_count(answer, "holds"),
            reserved=_count(answer, "unavailable_holds"),
            fines=_count(answer, "fines"),
            owed=answer.get("BV"),
            currency=answer.get("BH"),
            email=answer.get("BE"),
            message=_words(answer),
        )

    def listed(self, patron: str, what: str, pin: str | None = None) -> tuple[str, ...]:
        """A patron's `loans`, `overdue`, `waiting`, `reserved` or `owed`, as the system words each."""
        identifier, place = _LISTS[what]
        summary = "".join("Y" if at == place else " " for at in range(10))
        return self._patron(patron, pin, summary, (("BP", "1"), ("BQ", "999"))).all(identifier)

    def item(self, item: str) -> Item:
        """What the system knows of an item."""
        request = Message(
            Code.ITEM, {"at": self._at()}, (self._institution(), ("AB", item), *self._password())
        )
        answer = self._connection.ask(request, Code.ITEM_ANSWER, repeatable=True)
        number = answer.fixed["circulation"].strip()
        place = int(number) - 1 if number.isascii() and number.isdigit() else 0
        status = _ITEM_STATUS[place] if 0 <= place < len(_ITEM_STATUS) else "other"
        title = answer.get("AJ") or ""
        return Item(
            id=answer.get("AB") or item,
            known=bool(title) and place >= 0,
            status=status,
            title=title,
            due=answer.get("AH"),
            owner=answer.get("BG"),
            location=answer.get("AP") or answer.get("AQ"),
            waiting=answer.get("CF"),
            message=_words(answer),
        )

    def borrow(self, patron: str, item: str, pin: str | None = None) -> Loan:
        """Lend an item; never turns a loan into a renewal. Where no answer came, ask `item` before again."""
        fixed = {"renewal_policy": "N", "no_block": "N", "at": self._at(), "no_block_due": self._at()}
        fields = (self._institution(), ("AA", patron), ("AB", item), ("AC", self._secret()), *_pin(pin))
        answer = self._connection.ask(
            Message(Code.CHECKOUT, fixed, (*fields, ("BO", "N"))), Code.CHECKOUT_ANSWER
        )
        return self._loan(answer, item)

    def give_back(self, item: str, returned: datetime | None = None) -> Return:
        """Return an item, now or on an earlier day; nobody need be signed in."""
        at = self._at()
        returned_at = at if returned is None else stamp.written(returned)
        fields = (
            ("AP", self._connection.profile.location),
            self._institution(),
            ("AB", item),
            ("AC", self._secret()),
            ("BI", "N"),
        )
        request = Message(
            Code.CHECKIN,
            {"no_block": "N", "at": at, "returned_at": returned_at},
            fields,
        )
        answer = self._connection.ask(request, Code.CHECKIN_ANSWER)
        return Return(
            ok=answer.yes("ok"),
            item=answer.get("AB") or item,
            title=answer.get("AJ"),
            resensitize=answer.yes("resensitize"),
            alert=answer.yes("alert"),
            alert_type=answer.get("CV"),
            home=answer.get("AQ"),
            destination=answer.get("CT"),
            bin=answer.get("CL"),
            message=_words(answer),
        )

    def renew(self, patron: str, item: str, pin: str | None = None) -> Loan:
        """Lengthen a loan."""
        fixed = {"third_party": "N", "no_block": "N", "at": self._at(), "no_block_due": self._at()}
        fields = (self._institution(), ("AA", patron), *_pin(pin), ("AB", item), *self._password())
        answer = self._connection.ask(Message(Code.RENEW, fixed, (*fields, ("BO", "N"))), Code.RENEW_ANSWER)
        return self._loan(answer, item)

    def renew_all(self, patron: str, pin: str | None = None) -> Renewals:
        """Lengthen every loan that can be."""
        fields = (self._institution(), ("AA", patron), *_pin(pin), *self._password(), ("BO", "N"))
        answer = self._connection.ask(
            Message(Code.RENEW_ALL, {"at": self._at()}, fields), Code.RENEW_ALL_ANSWER
        )
        return Renewals(answer.yes("ok"), answer.all("BM"), answer.all("BN"), _words(answer))

    def end(self, patron: str, pin: str | None = None) -> None:
        """The patron has finished: the system may forget who they were."""
        fields = (self._institution(), ("AA", patron), *self._password(), *_pin(pin))
        self._connection.ask(Message(Code.END_SESSION, {"at": self._at()}, fields), Code.END_SESSION_ANSWER)

    def _patron(
        self, patron: str, pin: str | None, summary: str, more: tuple[tuple[str, str], ...] = ()
    ) -> Message:
        fixed = {
            "language": _LANGUAGES.get(self.language, "000"),
            "at": self._at(),
            "summary": summary,
        }
        fields = (self._institution(), ("AA", patron), *self._password(), *_pin(pin), *more)
        return self._connection.ask(Message(Code.PATRON, fixed, fields), Code.PATRON_ANSWER, repeatable=True)

    def _loan(self, answer: Message, item: str) -> Loan:
        return Loan(
            ok=answer.yes("ok"),
            renewed=answer.yes("renewed"),
            item=item,
            title=answer.get("AJ") or "",
            due=answer.get("AH"),
            desensitize=answer.yes("desensitize"),
            fee=answer.get("BV"),
            message=_words(answer),
        )

    def _at(self) -> str:
        return stamp.written(self._now())

    def _institution(self) -> tuple[str, str]:
        return "AO", self._connection.profile.institution

    def _secret(self) -> str:
        return self._connection.server.password if self._connection.profile.terminal_password else ""

    def _password(self) -> tuple[tuple[str, str], ...]:
        return (("AC", self._secret()),) if self._connection.profile.terminal_password else ()


def _pin(pin: str | None) -> tuple[tuple[str, str], ...]:
    return () if pin is None else (("AD", pin),)


def _count(answer: Message, name: str) -> int:
    digits = answer.fixed[name].strip()
    return int(digits) if digits.isascii() and digits.isdigit() else 0


def _words(answer: Message) -> str | None:
    """The system's own words for the screen, which come beneath ours."""
    return " ".join(answer.all("AF")) or None
