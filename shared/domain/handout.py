"""What is handed out at a desk: SIM cards of the National Databank, laptops, given or lent."""

import hmac
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from hashlib import sha256

from shared.domain.serial_numbers import Numbered, Numbering

MOST_UNITS = 1_000  # of one item that one desk holds
_NUMBERS = b"portcullis handout numbers 1"
_LISTED = b"portcullis referral salt 1"


@dataclass(frozen=True, slots=True)
class Choice:
    """One of a few things to choose from: a criterion, a network."""

    id: str
    name: dict[str, str]  # language code -> text; "en" is always there


@dataclass(frozen=True, slots=True)
class Handout:
    """One thing that is handed out. `service` says who may have it, how often and when; `loan_days` is None
    for a gift, `use_by_days` how long what was handed out may lie unused, None where that does not matter."""

    id: str
    name: dict[str, str]
    service: str
    numbering: Numbering
    loan_days: int | None = None
    referral: bool = False
    criteria: tuple[Choice, ...] = ()
    networks: tuple[Choice, ...] = ()
    use_by_days: int | None = None

    def due(self, today: date) -> date | None:
        """When a loan of today is to come back."""
        return None if self.loan_days is None else today + timedelta(self.loan_days)

    def use_by(self, today: date) -> date | None:
        """The last day on which what is given today can be put to use."""
        return None if self.use_by_days is None else today + timedelta(self.use_by_days)


class Condition(StrEnum):
    """What a thing is like, as it goes out and as it comes back."""

    NEW = "new"
    GOOD = "good"
    WORN = "worn"
    BROKEN = "broken"


def number_ref(partner_key: bytes, number: Numbered) -> str:
    """What is kept of a number beside its last four: HMAC-SHA-256 under a key of this city's devices, cut to
    16 bytes, in hex. Whoever holds thing and key finds its event again; nobody reads a number out of it."""
    key = hmac.digest(partner_key, _NUMBERS, sha256)
    return hmac.digest(key, f"{number.numbering} {number.text}".encode(), sha256)[:16].hex()


def referral_salt(partner_key: bytes) -> bytes:
    """The 16 bytes that go into every hash of a city's referral codes; they are published with the hashes."""
    return hmac.digest(partner_key, _LISTED, sha256)[:16]
