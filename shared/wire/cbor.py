"""CBOR in its one deterministic form (RFC 8949, 4.2) both ways; anything written otherwise is refused."""

from typing import Any, TypeAlias

import cbor2

Plain: TypeAlias = Any  # int, bool, None, bytes, str, and lists and dicts of them
_BYTES, _TEXT, _LIST, _MAP, _TAG, _SIMPLE = 2, 3, 4, 5, 6, 7  # major types
_FALSE_TRUE_NULL = (20, 21, 22)


class CborError(ValueError):
    """The bytes are not deterministic CBOR of plain values."""


def encode(value: Plain) -> bytes:
    """The deterministic encoding of a plain value."""
    return cbor2.dumps(value, canonical=True)


def decode(data: bytes, max_depth: int = 8, max_items: int = 1 << 20) -> Plain:
    """The plain value whose deterministic encoding is exactly `data`; raises CborError. Safe on unsigned
    bytes of bounded size: `max_items` bounds the time, as looking at an item costs more than its byte.

    Trailing bytes, tags, floats, duplicate keys, indefinite and non-shortest lengths are all refused.
    """
    try:
        _scan(data, max_items)
        value = cbor2.loads(data, max_depth=max_depth, allow_duplicate_keys=False, allow_indefinite=False)
        exact = encode(value) == data
    except CborError:
        raise
    except Exception as error:  # noqa: BLE001  cbor2 raises many kinds on bad bytes
        raise CborError(type(error).__name__) from None
    if not exact:
        raise CborError("not deterministic CBOR")
    return value


def _scan(data: bytes, max_items: int) -> None:
    """Look at every item's head first: cbor2 runs its decoders of tags while it reads, some at any cost."""
    at, left = 0, 1
    for _ in range(max_items):
        if not left:
            break
        if at >= len(data) or left > len(data):
            raise CborError("cut short")
        major, low = data[at] >> 5, data[at] & 31
        if low > 27 or major == _TAG or (major == _SIMPLE and low not in _FALSE_TRUE_NULL):
            raise CborError("a tag, a float or an indefinite length")
        size = 1 << low - 24 if low >= 24 else 0
        value = int.from_bytes(data[at + 1 : at + 1 + size]) if size else low
        at += 1 + size + (value if major in (_BYTES, _TEXT) else 0)
        left += {_LIST: value, _MAP: 2 * value}.get(major, 0) - 1
    if left:
        raise CborError("too many items")
    if at != len(data):
        raise CborError("cut short, or more than one item")
