"""What the screen at the door asks, and what it is told."""

from dataclasses import dataclass, field
from datetime import date, time
from enum import StrEnum
from typing import TypeAlias

from kiosk.library.values import CardRefused, StillHere


@dataclass(frozen=True, slots=True)
class ShowAtDoor:
    """What was read before the door, and when, in seconds of `time.monotonic`."""

    text: str = field(repr=False)
    at: float


@dataclass(frozen=True, slots=True)
class ShowAtExit:
    """What was read at the way out, which opens to everybody without it."""

    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class AskDoor:
    """How it stands now."""


class Hours(StrEnum):
    """Who is there at this hour."""

    STAFFED = "staffed"
    UNSTAFFED = "unstaffed"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class DoorStands:
    """The hour, and when it opens next where it is closed; `inside`: cards let in that are not known to have
    left, and how many may be, as far as the catalogue says. None: it cannot be told now."""

    hours: Hours
    opens_day: date | None = None
    opens: time | None = None
    inside: int | None = None
    capacity: int | None = None


@dataclass(frozen=True, slots=True)
class LetIn:
    """Recorded, and the door was told to open."""


class Stuck(StrEnum):
    """Why the door did not open; each has words and a next step."""

    AWAY = "door_away"
    REFUSES = "door_refuses"
    SILENT = "door_silent"  # it may have opened
    LATE = "door_late"


@dataclass(frozen=True, slots=True)
class NotOpened:
    """Recorded, and the door did not open, or nobody knows."""

    why: Stuck


DoorRequest: TypeAlias = ShowAtDoor | ShowAtExit | AskDoor
DoorAnswer: TypeAlias = LetIn | NotOpened | CardRefused | StillHere | DoorStands
