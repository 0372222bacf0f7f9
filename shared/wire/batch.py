"""A batch of a device's log on the line: its JSON, written by the device and checked by the hub."""

import base64
import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from shared.wire.chain import commitment, link

MAX_EVENTS = 2_000
MAX_SENT = 1 << 20  # bytes of a body as sent
MAX_UNPACKED = 16 << 20
MAX_PAYLOAD = 64 << 10
_MOST_BRACKETS = 100 * MAX_EVENTS  # each may be an object, of many times its size in memory
_HASH_BYTES, _SALT_BYTES, _SIGNATURE_BYTES = 32, 16, 64
_LARGEST = 2**53 - 1
_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")
_dump = json.JSONEncoder(separators=(",", ":"), ensure_ascii=False, check_circular=False).encode


class BatchError(ValueError):
    """The bytes are no batch."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A row of the log as it travels: salt and payload, or only the commitment of an erased one."""

    id: str
    salt: bytes | None
    payload: str | None
    commitment: bytes


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """A device's signature over its log up to `seq`."""

    seq: int
    chain: bytes
    at_ms: int
    signature: bytes


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows of one log from sequence number `start_at`; `previous` is the chain hash before it."""

    start_at: int
    previous: bytes
    events: Sequence[Sent]
    checkpoint: Checkpoint | None = None
    start: Checkpoint | None = None

    def chains(self, log: str) -> list[bytes]:
        """The chain hash of each row, in order."""
        found, chain = [], self.previous
        for seq, event in enumerate(self.events, self.start_at):
            chain = link(chain, log, seq, event.id, event.commitment)
            found.append(chain)
        return found


def encode(batch: Batch) -> bytes:
    """The JSON of a batch."""
    return _dump(
        {
            "from": batch.start_at,
            "previous": batch.previous.hex(),
            "events": [_event(event) for event in batch.events],
            "checkpoint": _written(batch.checkpoint),
            "start": _written(batch.start),
        }
    ).encode()


def decode(data: bytes) -> Batch:
    """The batch in these bytes, every commitment computed anew; raises BatchError."""
    if len(data) > MAX_UNPACKED:
        raise BatchError("the batch is too big")
    if data.count(b"[") + data.count(b"{") > _MOST_BRACKETS:
        raise BatchError("the batch is no batch, but brackets")
    try:
        fields = json.loads(data)
    except (ValueError, RecursionError):
        raise BatchError("no JSON") from None
    if type(fields) is not dict or not fields.keys() <= {"from", "previous", "events", "checkpoint", "start"}:
        raise BatchError("no batch")
    start_at, events = fields.get("from"), fields.get("events")
    if type(start_at) is not int or not 1 <= start_at <= _LARGEST:
        raise BatchError("`from` is no sequence number")
    if type(events) is not list or len(events) > MAX_EVENTS:
        raise BatchError(f"`events` must be a list of at most {MAX_EVENTS}")
    return Batch(
        start_at,
        _hash(fields.get("previous")),
        [_sent(event) for event in events],
        _checkpoint(fields.get("checkpoint")),
        _checkpoint(fields.get("start")),
    )


def base64url(data: bytes) -> str:
    """Without padding, as everywhere on the line."""
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def raw(text: object, length: int) -> bytes:
    """Exactly `length` bytes of base64url without padding; raises BatchError."""
    try:
        if type(text) is not str or "=" in text:
            raise ValueError
        data = base64.b64decode(text + "=" * (-len(text) % 4), b"-_", validate=True)
    except ValueError:
        raise BatchError("no base64url") from None
    if len(data) != length or base64url(data) != text:
        raise BatchError("no base64url of the right length")
    return data


def sent(rows: Iterable[tuple[str, bytes, bytes | None, str | None]]) -> list[Sent]:
    """Rows of (id, commitment, salt, payload) as they travel."""
    return [Sent(identifier, salt, payload, committed) for identifier, committed, salt, payload in rows]


def _event(event: Sent) -> dict[str, str]:
    if event.salt is None or event.payload is None:
        return {"id": event.id, "commitment": event.commitment.hex()}
    return {"id": event.id, "salt": base64url(event.salt), "payload": event.payload}


def _written(checkpoint: Checkpoint | None) -> dict[str, Any] | None:
    if checkpoint is None:
        return None
    return {
        "seq": checkpoint.seq,
        "chain": checkpoint.chain.hex(),
        "at_ms": checkpoint.at_ms,
        "signature": base64url(checkpoint.signature),
    }


def _sent(fields: object) -> Sent:
    if type(fields) is not dict:
        raise BatchError("an event must be an object")
    identifier = fields.get("id")
    if type(identifier) is not str or not _ID.fullmatch(identifier):
        raise BatchError("an event's id must be a UUIDv7")
    if fields.keys() == {"id", "commitment"}:
        return Sent(identifier, None, None, _hash(fields["commitment"]))
    if fields.keys() != {"id", "salt", "payload"}:
        raise BatchError("an event has id, salt and payload, or id and commitment")
    salt, payload = raw(fields["salt"], _SALT_BYTES), fields["payload"]
    if type(payload) is not str or len(payload) > MAX_PAYLOAD:
        raise BatchError("a payload must be a text, and not a huge one")
    try:
        return Sent(identifier, salt, payload, commitment(salt, payload.encode()))
    except UnicodeEncodeError:
        raise BatchError("a payload is no proper text") from None


def _checkpoint(fields: object) -> Checkpoint | None:
    if fields is None:
        return None
    if type(fields) is not dict or fields.keys() != {"seq", "chain", "at_ms", "signature"}:
        raise BatchError("a checkpoint has seq, chain, at_ms and signature")
    seq, at_ms = fields["seq"], fields["at_ms"]
    if type(seq) is not int or not 0 <= seq <= _LARGEST or type(at_ms) is not int or abs(at_ms) > _LARGEST:
        raise BatchError("a checkpoint's numbers are none")
    return Checkpoint(seq, _hash(fields["chain"]), at_ms, raw(fields["signature"], _SIGNATURE_BYTES))


def _hash(text: object) -> bytes:
    try:
        data = bytes.fromhex(text) if type(text) is str and text.isalnum() else b""
    except ValueError:
        data = b""
    if len(data) != _HASH_BYTES:
        raise BatchError("a hash must be 64 hex digits")
    return data
