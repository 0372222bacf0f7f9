"""An allotment: so many units that one device may hand out, signed by the hub."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from shared.domain.handout import MOST_UNITS
from shared.wire import cbor, cose

MAX_BYTES = 512
_AAD = b"portcullis allotment 1"
_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_ITEM = re.compile(r"[a-z][a-z0-9-]{0,39}")


class AllotmentError(ValueError):
    """The bytes are no allotment that the hub signed."""


@dataclass(frozen=True, slots=True)
class Allotment:
    """`units` of an item for one log of one device, and for no other: a copy of the device, whose log ends as
    soon as the hub sees it, holds nothing any more. `day` is when it was made, in days since 1970-01-01."""

    id: str
    device: str
    log: str
    item: str
    units: int
    day: int


def sign(allotment: Allotment, key_id: bytes, key: Ed25519PrivateKey) -> bytes:
    """The signed allotment (COSE_Sign1)."""
    fields = [
        allotment.id, allotment.device, allotment.log, allotment.item, allotment.units, allotment.day
    ]  # fmt: skip
    return cose.sign1(cbor.encode(fields), key_id, key, aad=_AAD)


def read(data: bytes, publisher: Callable[[bytes], Ed25519PublicKey]) -> Allotment:
    """The allotment of these bytes; `publisher` gives the key of an id, or raises. Raises AllotmentError."""
    if len(data) > MAX_BYTES:
        raise AllotmentError("too big")
    try:
        key_id = cose.split(data).key_id
        fields = cbor.decode(cose.open1(data, key_id, publisher(key_id), aad=_AAD), max_depth=2)
    except (cose.CoseError, cbor.CborError) as error:
        raise AllotmentError(str(error)) from None
    if type(fields) is not list or len(fields) != 6:
        raise AllotmentError("wrong fields")
    name, device, log, item, units, day = fields
    if not all(type(one) is str and _UUID.fullmatch(one) for one in (name, device, log)):
        raise AllotmentError("wrong fields")
    if type(item) is not str or not _ITEM.fullmatch(item) or type(units) is not int or type(day) is not int:
        raise AllotmentError("wrong fields")
    if not 1 <= units <= MOST_UNITS or not 0 <= day < 1 << 24:
        raise AllotmentError("wrong numbers")
    return Allotment(name, device, log, item, units, day)
