"""COSE_Sign1 (RFC 9052, tag 18) in the one form we write and read.

The protected header is the algorithm and a 2-byte key id, the unprotected header is empty, every length is
the shortest. So the first 11 bytes are a template with two bytes left open, and a message is compared with
it, not parsed: unknown headers, other algorithms, long lengths and trailing bytes have no way in.
"""

from dataclasses import dataclass

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

ED25519 = -19  # RFC 9864
EDDSA = -8  # RFC 9053: what older libraries write for the same signature
ALGORITHMS = (ED25519, EDDSA)
HEAD_BYTES = 11
MAX_PAYLOAD = 65_535
_TAIL_BYTES = 66  # 0x58 0x40 and the signature
_CONTEXT = b"\x84\x6aSignature1"


class CoseError(ValueError):
    """The bytes are no COSE_Sign1 of our form, or its signature is wrong."""


class SignerError(CoseError):
    """A message of our form, but not signed by the key in question."""


@dataclass(frozen=True, slots=True)
class Sign1:
    """A message taken apart; nothing is verified yet."""

    head: bytes
    key_id: bytes
    payload: bytes


def head(key_id: bytes, algorithm: int = ED25519) -> bytes:
    """The 11 bytes before the payload: tag, array, protected header, empty unprotected header."""
    if len(key_id) != 2 or algorithm not in ALGORITHMS:
        raise CoseError("a key id is 2 bytes and the algorithm Ed25519")
    return b"\xd2\x84\x47\xa2\x01" + bytes([0x1F - algorithm]) + b"\x04\x42" + key_id + b"\xa0"


def signed_prefix(head: bytes, aad: bytes = b"") -> bytes:
    """What a signature covers, up to the payload's own length and bytes (Sig_structure, RFC 9052 4.4)."""
    return _CONTEXT + head[2:10] + _byte_string(aad)


def payload_start(message: bytes) -> int:
    """Where the payload's bytes begin, its shortest length and all that follows checked; raises CoseError."""
    try:
        kind = message[HEAD_BYTES]
        if 0x40 <= kind < 0x58:
            start, length = 12, kind - 0x40
        elif kind == 0x58 and message[12] >= 24:
            start, length = 13, message[12]
        elif kind == 0x59 and message[12] > 0:
            start, length = 14, message[12] << 8 | message[13]
        else:
            raise CoseError("payload length")
    except IndexError:
        raise CoseError("cut short") from None
    end = start + length
    if len(message) != end + _TAIL_BYTES or message[end] != 0x58 or message[end + 1] != 0x40:
        raise CoseError("cut short, or more than a message")
    return start


def sign1(
    payload: bytes, key_id: bytes, key: Ed25519PrivateKey, *, aad: bytes = b"", algorithm: int = ED25519
) -> bytes:
    """A signed message. `aad` names what is signed, so that one kind can never pass for another."""
    if len(payload) > MAX_PAYLOAD:
        raise CoseError("payload too long")
    first, body = head(key_id, algorithm), _byte_string(payload)
    return first + body + b"\x58\x40" + key.sign(signed_prefix(first, aad) + body)


def split(message: bytes) -> Sign1:
    """Take a message of our form apart; raises CoseError for any other bytes."""
    start = payload_start(message)
    first, key_id = message[:HEAD_BYTES], message[8:10]
    if not any(first == head(key_id, algorithm) for algorithm in ALGORITHMS):
        raise CoseError("another header")
    return Sign1(first, key_id, message[start:-_TAIL_BYTES])


def open1(message: bytes, key_id: bytes, key: Ed25519PublicKey, *, aad: bytes = b"") -> bytes:
    """The payload of a message that this key signed; raises SignerError or CoseError."""
    parts = split(message)
    if parts.key_id != key_id:
        raise SignerError("another key")
    try:
        key.verify(message[-64:], signed_prefix(parts.head, aad) + message[HEAD_BYTES:-_TAIL_BYTES])
    except InvalidSignature:
        raise SignerError("wrong signature") from None
    return parts.payload


def _byte_string(data: bytes) -> bytes:
    size = len(data)
    if size < 24:
        return bytes([0x40 + size]) + data
    return (b"\x58" + bytes([size]) if size < 256 else b"\x59" + size.to_bytes(2)) + data
