"""What became of a sign-up, as its desk knows it."""

from dataclasses import dataclass
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
