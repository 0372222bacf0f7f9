"""What became of a sign-up, as its desk knows it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeAlias
from uuid import UUID


class Standing(StrEnum):
    """Where a sign-up stands; the last three are ends."""

    OPEN = "open"  # somebody is still answering
    WAITING = "waiting"  # all is answered; the hub waits for evidence, or for somebody to look at it
    ISSUED = "issued"
    REFUSED = "refused"
    FORGOTTEN = "forgotten"


ENDS = frozenset({Standing.ISSUED, Standing.REFUSED, Standing.FORGOTTEN})


@dataclass(frozen=True, slots=True)
class Begun:
    """A sign-up that was begun at this desk."""

    id: UUID
    begun_ms: int
    standing: Standing


@dataclass(frozen=True, slots=True)
class NewCard:
    """The card at the end: `text` goes into its QR code."""

    card: str = field(repr=False)
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the hub says of a sign-up: `why` is one word where it waits or was refused, `card` comes with
    ISSUED."""

    id: UUID
    standing: Standing
    why: str | None = None
    card: NewCard | None = None


# --- what a desk asks the hub about one resident, and what it hears ----------------------------------------


@dataclass(frozen=True, slots=True)
class AskPhone:
    """A link, so that a sign-up goes on at the resident's phone; `pages` were sealed here so far."""

    id: UUID
    pages: int


@dataclass(frozen=True, slots=True)
class AskBack:
    """The sign-up with this code, which nobody here has in memory, or which went on at a phone."""

    code: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class PhoneLink:
    """A path at the hub, good until `until_ms`; None where there is none, and `why` in a word."""

    id: UUID
    path: str | None = field(default=None, repr=False)
    until_ms: int = 0
    why: str = ""


@dataclass(frozen=True, slots=True)
class Back:
    """What was answered so far, not yet checked here, and the secret of the address at which the card will
    be; `id` is None where the hub gives nothing, `why` in a word."""

    id: UUID | None = None
    pages: int = 0
    answers: Mapping[str, Any] = field(default_factory=dict, repr=False)
    secret: str = field(default="", repr=False)
    why: str = ""


Ask: TypeAlias = AskPhone | AskBack
Heard: TypeAlias = Outcome | PhoneLink | Back
