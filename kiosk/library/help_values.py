"""What the kiosk's screen asks of its call for help, and what it is told."""

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class CallHelp:
    """Somebody pressed Help on this page; of a call that waits already it tells how it stands."""

    page: str


class HelpState(StrEnum):
    """How a call stands."""

    CALLING = "calling"  # the hub has not said yet that it has it
    CALLED = "called"  # the venue's desks are told of it at their next contact
    COMING = "coming"  # somebody said so
    NOBODY = "nobody"  # could be called: no line to the hub, or nothing can be recorded


@dataclass(frozen=True, slots=True)
class HelpStands:
    """How it stands with the call now."""

    state: HelpState
