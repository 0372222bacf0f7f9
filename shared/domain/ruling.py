"""What the hub decided about a row of a device's log, and why."""

from dataclasses import dataclass
from enum import StrEnum


class Ruling(StrEnum):
    """A ruling. Only ACCEPTED needs nobody's attention."""

    ACCEPTED = "accepted"
    DUPLICATE = "duplicate"  # the same thing was used before
    LATE = "late"  # admitted after the card was cancelled, by a desk that could not know
    REFUSED = "refused"  # cannot count


class Why(StrEnum):
    """Why a ruling is not plainly `accepted`. A test proves that each has words."""

    USED_BEFORE = "used_before"  # at this venue
    USED_ELSEWHERE = "used_elsewhere"  # at another venue; never says which
    REFERRAL_USED = "referral_used"  # another handout was told first that used the same code
    NOT_ALLOTTED = "not_allotted"  # more was handed out than the hub had allotted
    NO_LOAN = "no_loan"  # what came back was not out on loan, as far as the hub has heard
    CANCELLED = "cancelled"  # the card was cancelled before it was admitted
    UNKNOWN_CARD = "unknown_card"  # this city never issued it
    UNKNOWN_SERVICE = "unknown_service"
    UNREADABLE = "unreadable"  # the row is not what a device of this release writes
    IN_FUTURE = "in_future"  # its time is ahead of the hub's
    AFTER_REVOKING = "after_revoking"  # the device was out of service by then
    FORKED = "forked"  # from a copy of the device: kept aside for a person


@dataclass(frozen=True, slots=True)
class Ruled:
    """A ruling on an event, of this device or of another desk of its venue."""

    event: str
    ruling: Ruling
    why: Why | None = None
    service: str | None = None
    at_ms: int = 0  # when the hub ruled
    own: bool = True  # of this device's log
    dealt_with: bool = False
