"""What a library's tag says, by ISO 28560: which item it is on, and which part of how many.

Part 3, fixed length, is the Danish data model, and what most tags in European libraries have: 34 bytes, the
last two of them zero where a tag has only 32. Facts from the standard's public previews, the Danish agency's
pages (biblstandard.dk/rfid) and the free reader libdanrfid, whose example tag is a test:

    0       version, and in the low half the usage        19-20   CRC, low byte first
    1, 2    parts of the item, and which this is          21-22   country (ISO 3166)
    3-18    primary item identifier, zeros behind it      23-33   the owner's ISIL without its country

The CRC (CCITT, x^16 + x^12 + x^5 + 1, start 0xFFFF) is over all other bytes in turn. Part 2 is objects of
ISO/IEC 15962, told by DSFID 0x06; object 1 is the item, 3 the owner, 4 the set, 5 the usage.
"""

from binascii import crc_hqx
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import IntEnum

from kiosk.items.iso15962 import Compaction, DataObject, EncodingError, objects, text_of

OBJECTS, FIXED_LENGTH = 0x06, 0x3E  # DSFID: how the tag is laid out
IN_STOCK, ON_LOAN = 0x07, 0xC2  # AFI; source: biblstandard.dk/rfid/afi.htm
LONGEST = 40  # characters of an item's number
_WHOLE, _CRC = 34, slice(19, 21)
_SMALLEST = 32
_UPPER = "-ABCDEFGHIJKLMNOPQRSTUVWXYZ:"
_LOWER = "-abcdefghijklmnopqrstuvwxyz/"
_NUMERIC = "0123456789-:"


class Usage(IntEnum):
    """What a tag is on (ISO 28560-1); values without a name here are read as LENT."""

    ORDERED = 0
    LENT = 1
    NOT_LENT = 2
    UNSAID = 6
    DISCARDED = 7
    PATRON = 8
    EQUIPMENT = 9


@dataclass(frozen=True, slots=True)
class Content:
    """One tag; `parts` is 1 for a whole item, `part` then 1, and else from 1 to `parts`."""

    item: str
    parts: int = 1
    part: int = 1
    usage: int = Usage.LENT
    owner: str | None = field(default=None)


def content_of(data: bytes, dsfid: int) -> Content | None:
    """What a tag says; None for one that is empty, damaged or no library's. Never raises."""
    if dsfid == OBJECTS:
        try:
            return _from_objects(objects(data))
        except EncodingError:
            return None
    return _from_fixed(data)


def _from_fixed(data: bytes) -> Content | None:
    if len(data) < _SMALLEST:
        return None
    data = data[:_WHOLE].ljust(_WHOLE, b"\0")
    if crc_hqx(data[: _CRC.start] + data[_CRC.stop :], 0xFFFF) != int.from_bytes(data[_CRC], "little"):
        return None
    try:
        item, country, owner = (_text(data[at]) for at in (slice(3, 19), slice(21, 23), slice(23, 34)))
    except UnicodeDecodeError:
        return None
    whose = f"{country}-{owner}" if country and owner else None
    return _content(item, data[1], data[2], data[0] & 0x0F, whose)


def _text(field_: bytes) -> str:
    return field_.rstrip(b"\0").decode()


def _from_objects(found: Iterable[DataObject]) -> Content | None:
    item, parts, part, usage, owner = "", 1, 1, int(Usage.UNSAID), None
    for thing in found:
        match thing.number:
            case 1:  # primary item identifier
                item = text_of(thing)
            case 3:  # owner institution
                owner = _isil(thing.value) if thing.compaction is Compaction.APPLICATION else text_of(thing)
            case 4:  # set information
                parts, part = _halves(text_of(thing))
            case 5 if len(thing.value) == 1:
                usage = thing.value[0] >> 4
    return _content(item, parts, part, usage, owner)


def _halves(digits: str) -> tuple[int, int]:
    """Set information: parts of the item and which this is, as many digits for each."""
    digits = digits.zfill(len(digits) + len(digits) % 2)
    half = len(digits) // 2
    if not (digits.isascii() and digits.isdecimal()) or half > 3:
        raise EncodingError("no set information")
    return int(digits[:half] or 0), int(digits[half:] or 0)


def _isil(value: bytes) -> str:
    """An owner in ISO 28560-2's code for it: five bits, four for digits; a latch stays, a shift is for
    one character. Bits that are left over are padding."""
    bits, text, stays, now = f"{int.from_bytes(value):0{8 * len(value)}b}", "", 0, 0
    while True:
        width, alphabet = (4, _NUMERIC) if now == 2 else (5, _LOWER if now else _UPPER)
        if len(bits) < width:
            return text
        code, bits = int(bits[:width], 2), bits[width:]
        if code < len(alphabet):
            text, now = text + alphabet[code], stays
            continue
        others = [mode for mode in (0, 1, 2) if mode != now]
        turn, once = divmod(code - len(alphabet), 2)
        now = others[turn]
        stays = stays if once else now


def _content(item: str, parts: int, part: int, usage: int, owner: str | None) -> Content | None:
    item = item.strip()
    if not (0 < len(item) <= LONGEST and item.isascii() and item.isprintable()):
        return None
    if parts < 2 or not 0 < part <= parts:  # no set, or nothing that can be counted
        parts = part = 1
    return Content(item, parts, part, usage, owner)
