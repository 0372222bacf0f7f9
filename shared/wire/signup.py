"""A page of a sign-up under way to the hub: sealed on the device when it is answered, opened at the hub only.

Sealing is HPKE (RFC 9180, `shared/wire/seal.py`) to a key that the city publishes. What a page belongs to is
bound in: it opens as this page of this sign-up of this device, and as nothing else.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from shared.domain.signup.standing import NewCard
from shared.domain.signup.takeaway import read_secret
from shared.wire import seal
from shared.wire.seal import SealingKey

MAX_SEALED = 8_192  # bytes; the longest page has some 1,300 characters of up to 4 bytes
FEW_PLACES = 64  # left for passes: a device asks for more, and the hub gives them
MAX_PAGES = 200  # envelopes of one sign-up: every page, changed a good many times
_PURPOSE = b"portcullis sign-up 1"
_RESULT = b"portcullis new card 1"
_BACK = b"portcullis sign-up back 1"
_CODE = b"portcullis sign-up code 1"
_LONGEST_TEXT = 2_000
_PAGE = re.compile(r"[a-z][a-z0-9-]{0,39}")
_PAD = 256  # plain text is filled up to multiples of this: its length tells nothing of a name


@dataclass(frozen=True, slots=True)
class Returned:
    """A sign-up as the hub gives it back to its desk: what was answered, the number of its last page, and the
    secret of the address at which its card will be, where it has one."""

    sign_up: UUID
    pages: int
    answers: Mapping[str, Any] = field(repr=False)
    secret: str = field(default="", repr=False)


class EnvelopeError(ValueError):
    """The bytes are no page of this sign-up."""


@dataclass(frozen=True, slots=True)
class Place:
    """What an envelope is: the `number`th of this sign-up, from 1, made by this device, holding this page."""

    sign_up: UUID
    number: int
    page: str
    device: str

    def bound(self) -> bytes:
        """Goes into the sealing, so that an envelope opens in its own place only."""
        return b"\0".join(
            (
                _PURPOSE,
                self.sign_up.bytes,
                str(self.number).encode(),
                self.page.encode(),
                self.device.encode(),
            )
        )


@dataclass(frozen=True, slots=True)
class Envelope:
    """A sealed page; `key` is the id of the hub's key."""

    place: Place
    key: str
    sealed: bytes = field(repr=False)


def close(place: Place, content: Mapping[str, Any], key: SealingKey) -> Envelope:
    """Seal what a page holds, a JSON object; raises EnvelopeError where it is too long, SealError for a key
    that is none."""
    if _PAGE.fullmatch(place.page) is None or not 1 <= place.number <= MAX_PAGES:
        raise EnvelopeError("no place of a sign-up")
    plain = json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()
    plain += b" " * (-len(plain) % _PAD)
    sealed = seal.seal(plain, key.public, place.bound())
    if len(sealed) > MAX_SEALED:
        raise EnvelopeError("too long")
    return Envelope(place, key.id, sealed)


def opened(envelope: Envelope, private_key: X25519PrivateKey) -> dict[str, Any]:
    """What the page holds; raises EnvelopeError."""
    if len(envelope.sealed) > MAX_SEALED:
        raise EnvelopeError("too long")
    try:
        content = json.loads(seal.unseal(envelope.sealed, private_key, envelope.place.bound()))
        json.dumps(content, ensure_ascii=False).encode()  # half a character can be read, but never kept
    except (seal.SealError, ValueError, RecursionError):
        raise EnvelopeError("cannot be opened") from None
    if type(content) is not dict:
        raise EnvelopeError("no object")
    return content


def seal_card(sign_up: UUID, card: NewCard, device_key: bytes) -> bytes:
    """A new card under way to the desk that asked for it; raises SealError for a key that is none."""
    plain = json.dumps(asdict(card), separators=(",", ":")).encode()
    return seal.seal(plain, device_key, _RESULT + sign_up.bytes)


def open_card(sign_up: UUID, sealed: bytes, device_key: X25519PrivateKey) -> NewCard:
    """The card of this sign-up; raises EnvelopeError."""
    try:
        fields = json.loads(seal.unseal(sealed, device_key, _RESULT + sign_up.bytes))
        card = NewCard(**fields)
    except (seal.SealError, ValueError, TypeError, RecursionError):
        raise EnvelopeError("no card") from None
    if not (_is_text(card.card) and _is_text(card.text)):
        raise EnvelopeError("no card")
    return card


def code_proof(device: str, code: str) -> bytes:
    """What a desk shows the hub in place of a resident's code. A code is short: this keeps it out of sight,
    no more; what holds is that the hub lets few be tried, and by the desk alone that began."""
    told = b"\0".join((_CODE, device.encode(), code.strip().upper().encode()))
    return hashlib.sha256(told).digest()


def seal_returned(returned: Returned, device: str, device_key: bytes) -> bytes:
    """A sign-up under way back to its desk; raises SealError for a key that is none."""
    told = {
        "sign_up": str(returned.sign_up),
        "pages": returned.pages,
        "answers": dict(returned.answers),
        "secret": returned.secret,
    }
    plain = json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()
    return seal.seal(plain, device_key, _BACK + device.encode())


def open_returned(sealed: bytes, device: str, device_key: X25519PrivateKey) -> Returned:
    """The sign-up that the hub gave back; raises EnvelopeError. Answers are checked by whoever takes them."""
    try:
        told = json.loads(seal.unseal(sealed, device_key, _BACK + device.encode()))
        secret = read_secret(told.get("secret", "")) or ""
        returned = Returned(UUID(told["sign_up"]), told["pages"], told["answers"], secret)
    except (seal.SealError, ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise EnvelopeError("no sign-up") from None
    if type(returned.pages) is not int or not 1 <= returned.pages <= MAX_PAGES:
        raise EnvelopeError("no sign-up")
    if type(returned.answers) is not dict:
        raise EnvelopeError("no sign-up")
    return returned


def _is_text(value: object) -> bool:
    return type(value) is str and 0 < len(value) <= _LONGEST_TEXT
