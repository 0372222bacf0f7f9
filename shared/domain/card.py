"""A verified card as every room of the program sees it."""

from dataclasses import dataclass
from enum import Enum, IntEnum, StrEnum

CARD_ID_BYTES = 16


class Kind(IntEnum):
    """What sort of holder a card was issued to (claim 5)."""

    RESIDENT = 1
    CONCESSION = 2
    STAFF = 3
    AMBASSADOR = 4
    PROVISIONAL = 5
    TRADER = 6

    @property
    def label(self) -> str:
        """The word used in catalogues and commands: `resident`."""
        return self.name.lower()


class AgeBand(IntEnum):
    """Claim 7: the age bands that services ask about, youngest first."""

    UNDER_4 = 0
    FROM_4 = 1
    FROM_8 = 2
    FROM_13 = 3
    AGE_16 = 4
    AGE_17 = 5
    FROM_18 = 6
    FROM_60 = 7

    @property
    def label(self) -> str:
        """The band in figures, as catalogues and commands write it: `18-59`."""
        return _LABELS[self]

    @property
    def youngest(self) -> int:
        """The lowest age in the band, in years."""
        return _YOUNGEST[self]

    @property
    def oldest(self) -> int | None:
        """The highest age in the band, in years; None for 60 and over."""
        return _YOUNGEST[AgeBand(self + 1)] - 1 if self < AgeBand.FROM_60 else None


_LABELS = dict(zip(AgeBand, ("0-3", "4-7", "8-12", "13-15", "16", "17", "18-59", "60+"), strict=True))
_YOUNGEST = dict(zip(AgeBand, (0, 4, 8, 13, 16, 17, 18, 60), strict=True))


class Code(StrEnum):
    """What became of the rotating code beside the token."""

    ABSENT = "absent"  # a static card: a print, a picture, an Apple pass
    FRESH = "fresh"  # checked against this device's class key, inside its time window
    UNCHECKED = "unchecked"  # there is one, but this device holds no key of that generation


class Rotation(Enum):
    """Claim 10, first part: whether the pass shows a code that changes."""

    OPTIONAL = 1
    MANDATORY = 2


@dataclass(frozen=True, slots=True)
class Card:
    """A card whose signature and key limits were checked; days are whole days since 1970-01-01.

    `card_id` is a pseudonym of 16 random bytes, `services` the only services its signing key may speak for
    (None: all), `code_step` the time step of a fresh rotating code.
    """

    issuer: int
    card_id: bytes
    kind: Kind
    age_band: AgeBand
    issued: int
    expires: int
    version: int
    status_index: int
    entitlements: frozenset[int] = frozenset()
    rotation: Rotation | None = None
    code: Code = Code.ABSENT
    code_step: int | None = None
    hint: str | None = None
    services: frozenset[str] | None = None
