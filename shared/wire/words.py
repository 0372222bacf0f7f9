"""Words that only the hub is to read, as one short text: the key's id, a dot, and the box in base64url.

All boxes are of one length, so that it does not tell how much somebody wrote.
"""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterable

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from shared.wire import seal
from shared.wire.seal import SealError, SealingKey

_PURPOSE = b"portcullis feedback 1"
_FULL = 2_048  # bytes: 500 characters of up to 4
_FILL = b"\0"


def seal_words(words: str, row: str, key: SealingKey) -> str:
    """Seal words of at most 2,048 bytes to the hub, bound to the row they belong to; raises SealError."""
    data = words.encode()
    if len(data) > _FULL or _FILL in data:
        raise SealError("no words that can be sealed")
    box = seal.seal(data.ljust(_FULL, _FILL), key.public, _PURPOSE + row.encode())
    return f"{key.id}.{urlsafe_b64encode(box).decode().rstrip('=')}"


def unseal_words(text: str, row: str, keys: Iterable[X25519PrivateKey]) -> str:
    """The words of this row; raises SealError, also where the key for it is no longer there."""
    name, _, told = text.partition(".")
    for key in keys:
        if SealingKey(key.public_key().public_bytes_raw()).id == name:
            try:
                box = urlsafe_b64decode(told + "=" * (-len(told) % 4))
                return seal.unseal(box, key, _PURPOSE + row.encode()).rstrip(_FILL).decode()
            except ValueError:  # SealError too
                raise SealError("cannot be opened") from None
    raise SealError("sealed to a key that is not here")
