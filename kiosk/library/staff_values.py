"""What staff ask of the kiosk behind badge and PIN, and what they are told."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import TypeAlias

from kiosk.library.values import Reason
from shared.desk.values import CheckLine

# --- requests ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class ShowBadge:
    """What was read where a staff badge is asked for."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class GiveStaffPin:
    """A name and its PIN; looked at only after a badge."""

    name: str
    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class StaffLeft:
    """Staff are done, or nobody touched anything for a minute."""


@dataclass(frozen=True, slots=True)
class RunSelfTest:
    """Is everything ready? The outcome is an event, too."""


@dataclass(frozen=True, slots=True)
class RestartLibrary:
    """End the session with the library system and begin another."""


@dataclass(frozen=True, slots=True)
class ShowRecorded:
    """What was recorded while the library system was away."""


@dataclass(frozen=True, slots=True)
class DealWithRecorded:
    """Somebody has seen to this one."""

    number: int


@dataclass(frozen=True, slots=True)
class LeaveKiosk:
    """End the program."""


StaffAct: TypeAlias = RunSelfTest | RestartLibrary | ShowRecorded | DealWithRecorded | LeaveKiosk  # by PIN
StaffRequest: TypeAlias = ShowBadge | GiveStaffPin | StaffLeft | StaffAct

# --- answers ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class BadgeSeen:
    """The badge is good; now one of these people types their PIN."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StaffIn:
    """Badge and PIN were right: what the menu shows of this kiosk, name and value, and its last faults."""

    settings: tuple[tuple[str, str], ...]
    faults: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StaffNo:
    """Not this badge, not this PIN, or too late: `code` is badge_wrong, pin_wrong or locked; `wait_s` says
    how long until the next PIN counts."""

    code: str
    wait_s: int = 0


@dataclass(frozen=True, slots=True)
class SelfTested:
    """Every line of the self-test."""

    lines: tuple[CheckLine, ...]


@dataclass(frozen=True, slots=True)
class Restarted:
    """Whether the library system answers a new session."""

    online: bool


class Became(StrEnum):
    """What became of something that was recorded."""

    WAITING = "waiting"
    APPLIED = "applied"
    APPLIED_OTHER_DATE = "applied_other_date"
    REFUSED = "refused"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class RecordedDeed:
    """A loan, or a return, that was recorded at `made`, in the city's time. `reader` is a library number,
    only where it `waits` for staff; `promised` the day the reader was told; `due` and `said` are the library
    system's own words; `wanted` says that somebody waits for a returned item."""

    number: int
    loan: bool
    became: Became
    made: datetime
    item: str
    title: str = ""
    reader: str | None = None
    promised: date | None = None
    due: str | None = None
    said: str | None = None
    why: Reason | None = None
    wanted: bool = False
    waits: bool = False


@dataclass(frozen=True, slots=True)
class Recorded:
    """What was recorded, what needs somebody first, but for `more` that are not shown; `kept`: this kiosk
    records at all, `readable`: and what it recorded can be read."""

    kept: bool = False
    readable: bool = True
    waits: int = 0
    still_open: int = 0
    deeds: tuple[RecordedDeed, ...] = ()
    more: int = 0


@dataclass(frozen=True, slots=True)
class MayLeave:
    """The program may end."""


StaffAnswer: TypeAlias = BadgeSeen | StaffIn | StaffNo | SelfTested | Restarted | Recorded | MayLeave
