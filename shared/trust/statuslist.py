"""The list of cancelled cards: an IETF Token Status List, two bits a card (draft-ietf-oauth-status-list)."""

import hashlib
import zlib
from dataclasses import dataclass

from shared.domain.evidence import CardStatus
from shared.wire import cbor

BITS = 2
MAX_BYTES = 16 << 20  # inflated: 64 million cards


class StatusListError(ValueError):
    """The bytes are no status list of ours, or a delta does not fit."""


@dataclass(frozen=True, slots=True)
class StatusList:
    """Statuses of `bits` bits each, packed from the lowest bit of the first byte; 2 bits for cards."""

    data: bytes
    bits: int = BITS

    @property
    def size(self) -> int:
        """How many places the list has."""
        return len(self.data) * (8 // self.bits)

    def value(self, index: int) -> int | None:
        """The raw value at a place; None outside the list."""
        per_byte = 8 // self.bits
        if not 0 <= index < self.size:
            return None
        return self.data[index // per_byte] >> index % per_byte * self.bits & (1 << self.bits) - 1

    def status(self, index: int) -> CardStatus:
        """What is known of the card at a place; UNKNOWN outside the list, never valid by default."""
        value = self.value(index)
        return CardStatus.UNKNOWN if value is None else CardStatus(value)


def build(statuses: dict[int, CardStatus], size: int) -> StatusList:
    """A list of `size` places, all valid but those given; `size` is a multiple of four."""
    data = bytearray(size // 4)
    for index, status in statuses.items():
        data[index // 4] |= status << index % 4 * BITS
    return StatusList(bytes(data))


def encode(statuses: StatusList) -> bytes:
    """The list as CBOR: `bits`, and `lst` compressed with zlib."""
    return cbor.encode({"bits": statuses.bits, "lst": zlib.compress(statuses.data, 9)})


def decode(data: bytes) -> StatusList:
    """The list of an encoded one; raises StatusListError."""
    fields = _fields(data, {"bits", "lst"})
    if fields["bits"] not in (1, 2, 4, 8) or type(fields["lst"]) is not bytes:
        raise StatusListError("wrong fields")
    return StatusList(inflate(fields["lst"], MAX_BYTES), fields["bits"])


def inflate(compressed: bytes, limit: int) -> bytes:
    """Bounded zlib: never more than `limit` bytes, nothing missing and nothing after the end."""
    decoder = zlib.decompressobj()
    try:
        data = decoder.decompress(compressed, limit)
    except zlib.error:
        raise StatusListError("not zlib") from None
    if not decoder.eof or decoder.unused_data:
        raise StatusListError("cut short or too long")
    return data


def delta(old: StatusList, new: StatusList) -> bytes:
    """What turns `old` into `new`, of the same size: their XOR, with the hashes of both."""
    if len(old.data) != len(new.data):
        raise StatusListError("another size")
    changed = int.from_bytes(old.data) ^ int.from_bytes(new.data)
    xor = zlib.compress(changed.to_bytes(len(old.data)), 9)
    return cbor.encode({"from": _hash(old.data), "to": _hash(new.data), "xor": xor})


def apply(old: StatusList, change: bytes) -> StatusList:
    """The list after a delta; raises StatusListError unless both hashes fit."""
    fields = _fields(change, {"from", "to", "xor"})
    if fields["from"] != _hash(old.data) or type(fields["xor"]) is not bytes:
        raise StatusListError("made for another list")
    xor = inflate(fields["xor"], MAX_BYTES)
    if len(xor) != len(old.data):
        raise StatusListError("another size")
    data = (int.from_bytes(old.data) ^ int.from_bytes(xor)).to_bytes(len(xor))
    if _hash(data) != fields["to"]:
        raise StatusListError("wrong result")
    return StatusList(data, old.bits)


def _fields(data: bytes, names: set[str]) -> dict[str, object]:
    try:
        fields = cbor.decode(data, max_depth=2)
    except cbor.CborError as error:
        raise StatusListError(str(error)) from None
    if type(fields) is not dict or set(fields) != names:
        raise StatusListError("wrong fields")
    return fields


def _hash(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()
