"""What passes between a desk and its screen: requests one way, outcomes and snapshots the other.

All are frozen values. A screen shows the newest Outcome and Snapshot and posts requests; it holds no truth.
"""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from shared.domain.contact import Contact
from shared.domain.decision import Decision
from shared.domain.help import HelpCall
from shared.domain.moment import Moment
from shared.domain.reasons import Reason
from shared.domain.ruling import Ruling, Why
from shared.domain.service import Service, Venue

# --- requests: what staff can ask of the desk ------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ReadText:
    """A hand scanner or a keyboard gave this text."""

    text: str


@dataclass(frozen=True, slots=True)
class ChooseService:
    """Decide for another service of this venue from now on."""

    service: str


@dataclass(frozen=True, slots=True)
class SetLook:
    """Check without admitting, until switched off."""

    on: bool


@dataclass(frozen=True, slots=True)
class SetLeaving:
    """Scan people out instead of in, until switched off."""

    on: bool


@dataclass(frozen=True, slots=True)
class SetPractice:
    """Practice: real cards, real words, a state of its own; nothing counts."""

    on: bool


@dataclass(frozen=True, slots=True)
class StartGroup:
    """Collect the next cards as one group."""


@dataclass(frozen=True, slots=True)
class AdmitGroup:
    """Decide on everyone collected: one ratio check, one total, one transaction."""


@dataclass(frozen=True, slots=True)
class DropGroup:
    """Forget the group; nobody was admitted."""


@dataclass(frozen=True, slots=True)
class CountPeople:
    """People without a card: +1, -1 or a typed number; `why`: `no_card`, `dead_phone`, `camera_broken`."""

    change: int
    why: str = "no_card"


@dataclass(frozen=True, slots=True)
class Unlock:
    """Unlock staff actions for some minutes with a staff member's PIN."""

    staff: str
    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class AwaitBadge:
    """The unlock page is open (or was left): the next card is a staff badge, not a visitor."""

    on: bool


@dataclass(frozen=True, slots=True)
class Lock:
    """Lock staff actions now."""


@dataclass(frozen=True, slots=True)
class OverrideRefusal:
    """Admit a card that waits in "To sort out"; needs an unlocked desk and one of the service's reasons."""

    event: str
    reason: str


@dataclass(frozen=True, slots=True)
class UndoAdmission:
    """Take back one of the last five admissions; needs an unlocked desk."""

    event: str
    reason: str


@dataclass(frozen=True, slots=True)
class MarkDealtWith:
    """A waiting refusal was sorted out by talking."""

    event: str


@dataclass(frozen=True, slots=True)
class ConfirmClock:
    """Staff looked at a clock: this device's time is right. Needs an unlock by PIN."""


@dataclass(frozen=True, slots=True)
class ExportLog:
    """Write the log as CSV and JSON into a folder, such as a USB stick's."""

    folder: str


@dataclass(frozen=True, slots=True)
class ExportForHub:
    """Write what the hub has not acknowledged, signed, into a folder such as a USB stick's. Needs a PIN."""

    folder: str


@dataclass(frozen=True, slots=True)
class SyncNow:
    """Try to reach the hub now, whatever the next try's time is."""


@dataclass(frozen=True, slots=True)
class MarkRulingDealtWith:
    """Somebody looked into what the hub ruled on this event; needs an unlocked desk."""

    event: str


@dataclass(frozen=True, slots=True)
class AnswerHelp:
    """Somebody goes to the kiosk that called; it gives nothing, and needs no unlock."""

    event: str


@dataclass(frozen=True, slots=True)
class RunSelfTest:
    """The opening-time self-test; its findings come in the next snapshot."""


Request: TypeAlias = (
    ReadText
    | ChooseService
    | SetLook
    | SetLeaving
    | SetPractice
    | StartGroup
    | AdmitGroup
    | DropGroup
    | CountPeople
    | AwaitBadge
    | Unlock
    | Lock
    | OverrideRefusal
    | UndoAdmission
    | MarkDealtWith
    | ConfirmClock
    | ExportLog
    | ExportForHub
    | SyncNow
    | MarkRulingDealtWith
    | AnswerHelp
    | RunSelfTest
)

# --- answers: what the desk tells its screen --------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Outcome:
    """One answered sighting, given only after its event is durable.

    `event` is None where nothing is recorded (look, practice, a stranger beyond the rate limit).
    `number` is the running number of an admission; `members` > 1 for a group, `total_pence` its sum.
    `joined_group` says that the card was collected and waits for AdmitGroup; `waits`, that the refusal is in
    "To sort out" from now on; `overridable`, that staff may admit the card from there.
    """

    decision: Decision
    at: Moment
    event: str | None = None
    number: int | None = None
    members: int = 1
    total_pence: int | None = None
    joined_group: bool = False
    left: bool = False
    waits: bool = False
    overridable: bool = False


NOTICES = (
    "unlocked",  # facts: name, open_s
    "pin_wrong",
    "badge_wrong",
    "locked",
    "no_such_reason",
    "cannot_override",
    "already_settled",
    "undone",
    "dealt_with",
    "counted",
    "group_full",  # facts: most
    "clock_confirmed",
    "clock_wrong",  # the card checks were signed later than this clock says
    "exported",
    "export_failed",  # facts: fault
    "saved_for_hub",
    "nothing_to_send",
    "enrolled_already",  # an enrolment code was shown; a device leaves its hub by command only
    "help_answered",
    "not_offered_here",  # facts: detail, for the engineer
)


@dataclass(frozen=True, slots=True)
class Notice:
    """A line for staff that is no verdict; `code` names its words: one of NOTICES, or a Fault's code."""

    code: str
    facts: dict[str, str | int]


@dataclass(frozen=True, slots=True)
class Row:
    """One event as the lists show it."""

    event: str
    at: Moment
    service: str
    verdict: str
    reason: Reason | None
    number: int | None = None
    overridable: bool = False  # staff may admit this card after all


@dataclass(frozen=True, slots=True)
class RulingRow:
    """What the hub ruled on one event, waiting for staff.

    `at` is when the event happened, where this device knows it, else when the hub ruled; `own` says that the
    event is of this device and not of another desk of the venue.
    """

    event: str
    ruling: Ruling
    why: Why | None
    at: Moment
    service: str | None
    own: bool = True
    number: int | None = None


class Finding(StrEnum):
    """How one line of the self-test came out."""

    GOOD = "good"
    CHECK = "check"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class CheckLine:
    """One line of the self-test; `code` names its words: `camera`, `test_card`, `checks`, `clock`, `disk`."""

    code: str
    finding: Finding
    facts: dict[str, str | int]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """All that the bars and lists show, as of `at`; sent after every change and at least each minute.

    `contact.next_try_s` is counted from `at`.
    """

    at: Moment
    zone: str
    venue: Venue
    service: Service
    services: tuple[Service, ...]
    scanned: int  # heads counted in this session, people without a card included
    inside: int  # heads counted against the capacity
    to_send: int | None  # events the hub has not acknowledged; None: not known
    checks_age_s: int
    last: tuple[Row, ...]  # the last five admissions, newest first: the strip and the undo offer
    sort_out: tuple[Row, ...]  # refusals waiting, newest first
    contact: Contact
    rulings: tuple[RulingRow, ...] = ()  # the newest that wait for staff
    rulings_waiting: int = 0  # all of them
    calls: tuple[HelpCall, ...] = ()  # for help at the venue's kiosks, oldest first
    look: bool = False
    leaving: bool = False
    practice: bool = False
    group: tuple[Decision, ...] | None = None  # None: no group is being collected
    unlocked_by: str | None = None
    unlocked_with_pin: bool = False
    unlocked_until: Moment | None = None
    staff: tuple[str, ...] = ()  # who may type a PIN here
    clock_doubtful: bool = False
    clock_skew_s: int = 0
    faults: tuple[str, ...] = ()  # codes of what is wrong now, the gravest first
    self_test: tuple[CheckLine, ...] = ()


class EnrolStep(StrEnum):
    """How far a device is on its way into a city."""

    WAITING = "waiting"  # for an enrolment code
    ASKING = "asking"  # the hub
    REFUSED = "refused"  # and waiting for another code
    ENROLLED = "enrolled"


@dataclass(frozen=True, slots=True)
class Enrolling:
    """How the enrolment stands; `code` names the words of a refusal, as a Fault's does."""

    step: EnrolStep
    code: str | None = None


Answer: TypeAlias = Outcome | Notice | Snapshot | Enrolling
