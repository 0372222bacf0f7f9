"""What staff ask of the kiosk behind badge and PIN, and what they are told."""

from dataclasses import dataclass, field
from typing import TypeAlias

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
class LeaveKiosk:
    """End the program."""


StaffRequest: TypeAlias = ShowBadge | GiveStaffPin | StaffLeft | RunSelfTest | RestartLibrary | LeaveKiosk

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


@dataclass(frozen=True, slots=True)
class MayLeave:
    """The program may end."""


StaffAnswer: TypeAlias = BadgeSeen | StaffIn | StaffNo | SelfTested | Restarted | MayLeave
