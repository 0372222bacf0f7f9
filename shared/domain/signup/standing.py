"""What became of a sign-up, as its desk knows it."""

from dataclasses import dataclass, field
from enum import StrEnum
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
    """The card at the end: `text` goes into its QR code; `apple` and `google` are links for the phone that
    asked for one, good for a short time."""

    card: str = field(repr=False)
    text: str = field(repr=False)
    apple: str | None = field(default=None, repr=False)
    google: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What the hub says of a sign-up: `why` is one word where it waits or was refused, `card` comes with
    ISSUED."""

    id: UUID
    standing: Standing
    why: str | None = None
    card: NewCard | None = None
