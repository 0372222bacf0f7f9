"""Every reason a verdict can have. A test proves that each has words, an icon and a tone."""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

Facts: TypeAlias = dict[str, str | int]


class Reason(StrEnum):
    """The codes that commands print and events keep; words for people live with the translations."""

    # what was read is no card of ours
    EMPTY = "empty"
    NOT_A_CARD = "not_a_card"  # a poster, a URL, a WLAN code, another system's QR
    ENROLMENT_CODE = "enrolment_code"  # what sets up a new device
    TOO_LONG = "too_long"
    PARTIAL_CODE = "partial_code"  # one piece of a code that is split over several
    DAMAGED = "damaged"  # looks like a card but its bytes do not hold together
    FORGED = "forged"  # the signature is wrong
    UNKNOWN_KEY = "unknown_key"  # signed with a key this device has not heard of: ask online
    KEY_LIMITS = "key_limits"  # the key may not speak for this issuer, day, place in the list or kind
    OTHER_CITY = "other_city"  # a true card of a city that is not accepted here
    TWO_CARDS = "two_cards"  # two cards in one picture: ask, never guess
    # the rotating code
    CODE_MISSING = "code_missing"
    CODE_STALE = "code_stale"
    CODE_REPLAYED = "code_replayed"
    CODE_UNCHECKED = "code_unchecked"
    # the card itself
    NOT_YET_VALID = "not_yet_valid"
    EXPIRED = "expired"
    WITHDRAWN = "withdrawn"
    SUSPENDED = "suspended"
    ASK_ONLINE = "ask_online"
    STATUS_UNKNOWN = "status_unknown"  # its place is outside the list of cancelled cards
    REPLACED = "replaced"  # a newer issue of this card was seen here
    # the service
    UNKNOWN_SERVICE = "unknown_service"
    NOT_COVERED = "not_covered"  # a provisional pass or another key's limits
    WRONG_KIND = "wrong_kind"
    NO_ENTITLEMENT = "no_entitlement"
    TOO_YOUNG = "too_young"
    TOO_OLD = "too_old"
    OPENS_LATER = "opens_later"
    CLOSED_NOW = "closed_now"
    STARTS_LATER = "starts_later"
    ENDED = "ended"
    ALREADY_USED = "already_used"
    LIMIT_REACHED = "limit_reached"
    NEEDS_ADULT = "needs_adult"
    FULL = "full"
    # how sure this device may be
    CHECKS_TOO_OLD = "checks_too_old"
    CHECKS_AGEING = "checks_ageing"
    CLOCK_DOUBTFUL = "clock_doubtful"
    GUARDIAN_CONSENT = "guardian_consent"
    # the device
    DEVICE_REVOKED = "device_revoked"  # the hub has put it out of service
    CANNOT_RECORD = "cannot_record"
    OVERRIDDEN = "overridden"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Bytes that did not become a card: why, and facts for the words; never the stranger's text."""

    reason: Reason
    facts: Facts = field(default_factory=dict)
