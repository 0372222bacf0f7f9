"""CBOR in its one deterministic form (RFC 8949, 4.2) both ways; anything written otherwise is refused."""

from typing import Any, TypeAlias

import cbor2

Plain: TypeAlias = Any  # int, bool, None, bytes, str, and lists and dicts of them
_LEAVES = (int, bool, type(None), bytes, str)


class CborError(ValueError):
    """The bytes are not deterministic CBOR of plain values."""


def encode(value: Plain) -> bytes:
    """The deterministic encoding of a plain value."""
    return cbor2.dumps(value, canonical=True)


def decode(data: bytes, max_depth: int = 8) -> Plain:
    """The plain value whose deterministic encoding is exactly `data`; raises CborError.

    Trailing bytes, tags, floats, duplicate keys, indefinite and non-shortest lengths are all refused. The
    caller bounds the size. Decode only what a trusted key signed: cbor2 runs tag decoders while it reads.
    """
    try:
        value = cbor2.loads(data, max_depth=max_depth, allow_duplicate_keys=False, allow_indefinite=False)
        exact = _plain(value) and encode(value) == data
    except Exception as error:  # noqa: BLE001  cbor2 and its tag decoders raise nearly anything on bad bytes
        raise CborError(type(error).__name__) from None
    if not exact:
        raise CborError("not deterministic CBOR")
    return value


def _plain(value: object) -> bool:
    if type(value) is list:
        return all(_plain(item) for item in value)
    if type(value) is dict:
        return all(_plain(key) and _plain(item) for key, item in value.items())
    return type(value) in _LEAVES
