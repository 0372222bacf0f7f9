"""What somebody thinks of a service: how satisfied, which service next, perhaps some words. Nobody's name.

No person, no session and no time of day: a day on the city's clocks, a place, and what it was about.
"""

import re
import secrets
import unicodedata
from dataclasses import dataclass, field
from datetime import date
from enum import IntEnum

MAX_WORDS = 500  # characters of what somebody types
MAX_SEALED = 3_000  # characters of the same, sealed; see shared/wire/words.py
MAX_ROWS = 100  # of one request
MAX_KEPT_DAYS = 400  # a row that could not be sent for longer is of no use to anybody
ID = r"[0-9a-f]{32}"
NAME = r"[a-z][a-z0-9-]{0,39}"
DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
SEALED = r"[0-9a-f]{8}\.[A-Za-z0-9_-]+"


class Satisfaction(IntEnum):
    """Five steps, the middle one neither way."""

    VERY_DISSATISFIED = 1
    DISSATISFIED = 2
    NEITHER = 3
    SATISFIED = 4
    VERY_SATISFIED = 5

    @property
    def satisfied(self) -> bool:
        """Whether it counts towards the share of those who are satisfied."""
        return self >= Satisfaction.SATISFIED


@dataclass(frozen=True, slots=True)
class Candidate:
    """A service that the city may offer next; `name` per language, English among them."""

    id: str
    name: dict[str, str]


@dataclass(frozen=True, slots=True)
class Opinion:
    """What somebody said; nothing of it need be said. `words` are as they were typed."""

    satisfaction: Satisfaction | None = None
    vote: str | None = None
    words: str = field(default="", repr=False)

    def __bool__(self) -> bool:
        return self.satisfaction is not None or self.vote is not None or bool(self.words)


@dataclass(frozen=True, slots=True)
class Feedback:
    """A row as it is kept and sent: whoever was asked and said nothing is one too, for the number asked.

    `id` is random, `service` what was asked about, `words` sealed to the hub. Raises ValueError for anything
    out of bounds.
    """

    id: str
    day: str  # YYYY-MM-DD
    venue: str
    service: str
    satisfaction: Satisfaction | None = None
    vote: str | None = None
    words: str | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        date.fromisoformat(self.day)
        _fits(ID, self.id)
        _fits(DAY, self.day)
        for name in (self.venue, self.service, self.vote):
            if name is not None:
                _fits(NAME, name)
        if self.words is not None:
            if len(self.words) > MAX_SEALED:
                raise ValueError("too many words")
            _fits(SEALED, self.words)


def new_id() -> str:
    """A random id: it says nothing of when it was drawn."""
    return secrets.token_hex(16)


def tidy(text: str) -> str:
    """Words as they are kept: composed (NFC), nothing that cannot be seen but line ends, 500 characters at
    most, nothing around them."""
    plain = unicodedata.normalize("NFC", text.replace("\r\n", "\n")[: 2 * MAX_WORDS])
    seen = "".join(
        letter for letter in plain if letter == "\n" or unicodedata.category(letter) not in _UNSEEN
    )
    return seen[:MAX_WORDS].strip()


# Control characters, halves of surrogate pairs, private and unassigned ones. Format characters stay: joiners
# make letters in Bengali and Arabic.
_UNSEEN = frozenset({"Cc", "Cs", "Co", "Cn"})


def _fits(pattern: str, text: str) -> None:
    if not re.fullmatch(pattern, text):
        raise ValueError("out of bounds")
