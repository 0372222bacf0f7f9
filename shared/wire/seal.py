"""Sealing to one X25519 key, a device's or the hub's: HPKE base mode (RFC 9180), HKDF-SHA256,
ChaCha20-Poly1305."""

from dataclasses import dataclass
from hashlib import sha256

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, Suite

_SUITE = Suite(KEM.X25519, KDF.HKDF_SHA256, AEAD.CHACHA20_POLY1305)


class SealError(ValueError):
    """The box was not sealed to this key for this purpose, or it was changed."""


@dataclass(frozen=True, slots=True)
class SealingKey:
    """A public key of the hub, for what only the hub is to read."""

    public: bytes

    @property
    def id(self) -> str:
        """What names it: the first 4 bytes of its SHA-256, in hex."""
        return sha256(self.public).hexdigest()[:8]


def seal(plaintext: bytes, public_key: bytes, purpose: bytes) -> bytes:
    """Encapsulated key and ciphertext; only the holder of the private key opens it. It says nothing about who
    sealed it: sign the result."""
    try:
        return _SUITE.encrypt(plaintext, X25519PublicKey.from_public_bytes(public_key), purpose)
    except ValueError:
        raise SealError("no usable X25519 key") from None


def unseal(sealed: bytes, private_key: X25519PrivateKey, purpose: bytes) -> bytes:
    """The plaintext; raises SealError."""
    try:
        return _SUITE.decrypt(sealed, private_key, purpose)
    except (InvalidTag, ValueError):
        raise SealError("cannot be opened") from None
