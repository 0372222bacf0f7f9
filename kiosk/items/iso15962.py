"""The bytes of a tag as ISO/IEC 15962 lays data objects into them: precursor, length, compacted value.

A precursor's bits are offset (1), compaction (3) and object identifier (4; 15 says that the next byte has the
rest of it). An offset says that a byte follows which counts the pad bytes behind the value. A zero precursor
ends the objects. The worked example of ISO 28560-2:2023 annex D is a test. Not read: objects over 127 bytes,
and an object of number 15 or more that has pad bytes, as no public text tells the order of its two extra
bytes: what stands before it counts.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum

MOST_OBJECTS = 32
_EXTENDED = 15
_LARGEST_INTEGER = 16  # bytes


class Compaction(IntEnum):
    """How a value was made short."""

    APPLICATION = 0  # as the application says: an ISIL, a usage
    INTEGER = 1
    NUMERIC = 2
    FIVE_BITS = 3
    SIX_BITS = 4
    SEVEN_BITS = 5
    OCTETS = 6
    UTF_8 = 7


@dataclass(frozen=True, slots=True)
class DataObject:
    """One object as it stands on the tag."""

    number: int
    compaction: Compaction
    value: bytes


class EncodingError(Exception):
    """These bytes are no objects, or no text."""


def objects(data: bytes) -> Iterator[DataObject]:
    """The objects in turn; raises EncodingError where one does not end within the data."""
    at = 0
    for _ in range(MOST_OBJECTS):
        if at >= len(data) or not data[at]:
            return
        precursor, at = data[at], at + 1
        number, padded = precursor & 0x0F, bool(precursor & 0x80)
        if number == _EXTENDED:
            if padded:
                return
            number, at = _EXTENDED + _byte(data, at), at + 1
        padding = 0
        if padded:
            padding, at = _byte(data, at), at + 1
        length, at = _byte(data, at), at + 1
        end = at + length
        if not number or length > 127 or end + padding > len(data):
            raise EncodingError("an object does not end")
        yield DataObject(number, Compaction(precursor >> 4 & 0x07), data[at:end])
        at = end + padding


def text_of(thing: DataObject) -> str:
    """A value's text; raises EncodingError where there is none, or one read in a way of its own."""
    value = thing.value
    match thing.compaction:
        case Compaction.INTEGER if len(value) <= _LARGEST_INTEGER:
            return str(int.from_bytes(value))
        case Compaction.NUMERIC:
            return _digits(value.hex().removesuffix("f"))
        case Compaction.FIVE_BITS:  # 0x41 to 0x5F; pad bits are zeros
            codes = list(_groups(value, 5))
            if codes and not codes[-1]:
                codes.pop()
            return "".join(chr(0x40 | code) for code in codes)
        case Compaction.SIX_BITS:  # 0x20 to 0x5F; pad bits are the first of a space
            return "".join(chr(code if code >= 0x20 else 0x40 | code) for code in _groups(value, 6)).rstrip(
                " "
            )
        case Compaction.SEVEN_BITS:  # pad bits are ones
            return "".join(map(chr, _groups(value, 7))).rstrip("\x7f")
        case Compaction.OCTETS:
            return value.decode("latin-1")
        case Compaction.UTF_8:
            try:
                return value.decode()
            except UnicodeDecodeError as error:
                raise EncodingError("no UTF-8") from error
        case _:
            raise EncodingError("not a text of its own")


def _byte(data: bytes, at: int) -> int:
    if at >= len(data):
        raise EncodingError("an object does not end")
    return data[at]


def _digits(text: str) -> str:
    if not text.isdecimal():
        raise EncodingError("no digits")
    return text


def _groups(value: bytes, width: int) -> Iterator[int]:
    """Whole groups of so many bits; bits that are left over are padding."""
    bits = f"{int.from_bytes(value):0{8 * len(value)}b}" if value else ""
    for at in range(0, len(bits) - width + 1, width):
        yield int(bits[at : at + width], 2)
