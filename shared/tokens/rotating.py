"""The code that changes beside a token (docs/token-profile.md): TOTP-SHA1, because wallets know nothing else.

The secret is derived from the key of a class of venue, not carried in the token: a stolen tablet weakens one
class and forges no card.
"""

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field

PERIOD_S = 30
DIGITS = 8
WINDOW = 1  # steps either side: a phone's clock is good, a pass in the wallet is drawn a little late
MAX_CODES = 8


@dataclass(frozen=True, slots=True)
class ClassKey:
    """What a class of venue checks codes with: its place among the codes, and a secret by generation."""

    place: int
    secrets: Mapping[int, bytes] = field(repr=False)


def card_secret(class_secret: bytes, card_id: bytes, version: int) -> bytes:
    """The 20-byte TOTP secret of one issue of a card for one class of venue."""
    return hmac.digest(class_secret, card_id + version.to_bytes(4), hashlib.sha256)[:20]


def step_at(at_ms: int) -> int:
    """The time step of an instant in ms since 1970."""
    return at_ms // (PERIOD_S * 1000)


def code(secret: bytes, step: int, digits: int = DIGITS) -> str:
    """The code of one time step (RFC 6238 with SHA-1, RFC 4226 truncation)."""
    mac = hmac.digest(secret, step.to_bytes(8), hashlib.sha1)
    offset = mac[-1] & 0x0F
    number = int.from_bytes(mac[offset : offset + 4]) & 0x7FFFFFFF
    return str(number % 10**digits).zfill(digits)


def matching_step(secret: bytes, given: str, at_ms: int) -> int | None:
    """The step within the window whose code this is; every candidate is compared, in constant time."""
    found = None
    for step in range(max(0, step_at(at_ms) - WINDOW), step_at(at_ms) + WINDOW + 1):
        if hmac.compare_digest(code(secret, step), given):
            found = step
    return found
