"""Tags as a library writes them, for the made-up pad: ISO 28560-3, the Danish data model."""

from binascii import crc_hqx

from kiosk.items.iso28560 import Usage

_WHOLE = 34


def fixed_tag(
    item: str,
    parts: int = 1,
    part: int = 1,
    *,
    usage: int = Usage.LENT,
    country: str = "GB",
    owner: str = "UkLoWCL",
) -> bytes:
    """The 32 bytes of a tag; an item of 16 bytes and an owner of 9 at most."""
    begin = bytes([0x10 | usage, parts, part]) + item.encode().ljust(16, b"\0")
    end = (country.encode() + owner.encode()).ljust(_WHOLE - 21, b"\0")
    return (begin + crc_hqx(begin + end, 0xFFFF).to_bytes(2, "little") + end)[:32]
