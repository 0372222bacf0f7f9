"""Ed25519 public keys from strangers: every key that enters the program passes `load_ed25519`."""

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

_P = 2**255 - 19
_ORDER_8 = (
    2707385501144840649318225287225658788936804267575313519463743609750303402022  # y of two such points
)
_SMALL_ORDER = frozenset({0, 1, _P - 1, _ORDER_8, _P - _ORDER_8})
_Y = (1 << 255) - 1


class KeyRefused(ValueError):  # noqa: N818  the field says "refused"
    """The bytes are no Ed25519 public key that anything may be trusted to."""


def load_ed25519(raw: bytes) -> Ed25519PublicKey:
    """The key of these 32 bytes; raises KeyRefused for another length, a non-canonical y coordinate or a
    point of small order: OpenSSL loads all of those and lets forged signatures pass (RFC 8032, 5.1.7)."""
    if len(raw) != 32:
        raise KeyRefused("not 32 bytes")
    y = int.from_bytes(raw, "little") & _Y
    if y >= _P or y in _SMALL_ORDER:
        raise KeyRefused("weak key")
    return Ed25519PublicKey.from_public_bytes(raw)
