"""What this device knows about a card beyond its own bytes, and how old that knowledge is."""

from dataclasses import dataclass, field
from enum import IntEnum

from shared.domain.card import AgeBand


class CardStatus(IntEnum):
    """Two bits of the status list, and one answer of our own for an index outside it."""

    VALID = 0
    WITHDRAWN = 1
    SUSPENDED = 2
    ASK_ONLINE = 3
    UNKNOWN = 4


@dataclass(frozen=True, slots=True)
class Evidence:
    """Status of one card and the age, in seconds, of the oldest of keys, status list and rules."""

    status: CardStatus
    age_s: int


@dataclass(frozen=True, slots=True)
class History:
    """What this device's ledger says about one card at one service.

    `slots` are the taken places of the running period, `newest_version` the highest issue of the card seen,
    `code_used` whether this very rotating code was spent, `inside` the heads counted against the capacity,
    `companions` the age bands of the others in the same group.
    """

    slots: frozenset[int] = frozenset()
    newest_version: int | None = None
    code_used: bool = False
    inside: int = 0
    companions: tuple[AgeBand, ...] = field(default=())
