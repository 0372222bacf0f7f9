"""The log's arithmetic, shared by both ends: payload bytes, commitment, chain hash, checkpoint, event ids.

A payload is canonical JSON, its commitment is SHA-256(salt || payload), and each event's chain hash covers
the one before it. The chain holds commitments, not payloads: it still verifies once a payload is erased.
"""

import json
import os
import struct
import time
from collections.abc import Callable, Mapping
from hashlib import sha256
from typing import Any

SALT_BYTES = 16
_GENESIS = b"portcullis/log/1\0"
_LINK = b"portcullis/event/1\0"
_CHECKPOINT = b"portcullis/checkpoint/1\0"
_LARGEST = 2**53 - 1  # I-JSON (RFC 7493 section 2.2): beyond it readers of JSON disagree
_DEEPEST = 16
_SCALARS = frozenset((str, bool, type(None)))
_encode = json.JSONEncoder(
    sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False, check_circular=False
).encode


def payload_bytes(payload: Mapping[str, Any]) -> bytes:
    """Canonical JSON: keys sorted by code point, no spaces, UTF-8.

    Raises ValueError on what two ends could write differently: floats, integers past 2**53 - 1, lone
    surrogates, anything that is no JSON value, and nesting past 16.
    """
    _check_object(payload, _DEEPEST)
    return _encode(payload).encode()


def _check_object(value: Mapping[Any, Any], room: int) -> None:
    for key, member in value.items():
        if type(key) is not str:
            raise ValueError(f"a key must be text, not {type(key).__name__}")
        kind = type(member)
        if kind not in _SCALARS and not (kind is int and -_LARGEST <= member <= _LARGEST):
            _check(member, room - 1)


def _check(value: object, room: int) -> None:
    if isinstance(value, int):
        if not -_LARGEST <= value <= _LARGEST:
            raise ValueError("an integer is past 2**53 - 1")
    elif isinstance(value, str) or value is None:
        pass
    elif room <= 0:
        raise ValueError(f"nested deeper than {_DEEPEST}")
    elif isinstance(value, dict):
        _check_object(value, room)
    elif isinstance(value, list | tuple):
        for member in value:
            _check(member, room - 1)
    else:
        raise ValueError(f"{type(value).__name__} is no value of a payload")


def commitment(salt: bytes, payload: bytes) -> bytes:
    """SHA-256 over 16 random bytes and the payload: says nothing about a payload whose salt is gone."""
    return sha256(salt + payload).digest()


def id_bytes(identifier: str) -> bytes:
    """The 16 bytes of a UUID in its usual spelling; ValueError on anything else."""
    raw = bytes.fromhex(identifier.replace("-", ""))
    if len(raw) != 16:
        raise ValueError("an id has 16 bytes")
    return raw


def genesis(log: str) -> bytes:
    """The hash before the first event of a log."""
    return sha256(_GENESIS + id_bytes(log)).digest()


def link(previous: bytes, log: str, seq: int, event: str, committed: bytes) -> bytes:
    """The chain hash of event number `seq`; every part has a fixed length, so no two inputs run together."""
    return sha256(
        _LINK + previous + id_bytes(log) + struct.pack(">Q", seq) + id_bytes(event) + committed
    ).digest()


def checkpoint_bytes(log: str, seq: int, chain: bytes, at_ms: int) -> bytes:
    """What a device signs to vouch for its log up to `seq`."""
    return _CHECKPOINT + id_bytes(log) + struct.pack(">Q", seq) + chain + struct.pack(">q", at_ms)


class EventIds:
    """Makes UUIDv7 (RFC 9562, 5.7) that rise within a process, even when the clock steps a little back.

    A clock that was set back by more than ten seconds is followed: one jump must not stamp every later id.
    """

    def __init__(self, random: Callable[[int], bytes] = os.urandom) -> None:
        self._random = random
        self._last = 0  # 48 bits of milliseconds, 74 random bits

    def make(self, at_ms: int | None = None) -> str:
        """A new id for `at_ms` (ms since 1970; None: the wall clock)."""
        now = time.time_ns() // 1_000_000 if at_ms is None else at_ms
        value = (now & 0xFFFF_FFFF_FFFF) << 74 | int.from_bytes(self._random(10)) >> 6
        if 0 <= self._last - value < 10_000 << 74:
            value = self._last + 1 + int.from_bytes(self._random(4))
        self._last = value
        head, tail = value >> 62, value & (1 << 62) - 1
        text = f"{head >> 12:012x}7{head & 0xFFF:03x}{1 << 63 | tail:016x}"
        return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
