"""The city's postcodes (`postcodes.cbor` in the bundle): each first half with its second halves, in order,
compressed."""

import re
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from shared.trust import statuslist
from shared.wire import cbor

MAX_BYTES = 1 << 18  # also inflated
MOST = 50_000  # a city has about one to every twenty people
_OUTWARD = re.compile(r"[A-Z]{1,3}[0-9]?[A-Z0-9]?")
_INWARD = re.compile(r"(?:[0-9][A-Z]{2})+")
_INWARD_LETTERS = 3


class PostcodesError(ValueError):
    """The bytes are no list of postcodes."""


@dataclass(frozen=True, slots=True)
class Postcodes:
    """Answers `in` for a postcode as Royal Mail writes it, `SW1A 1AA`; left as it came, as a desk asks it a
    few times a day."""

    _halves: Mapping[str, str]

    def __contains__(self, postcode: object) -> bool:
        if type(postcode) is not str:
            return False
        outward, _, inward = postcode.partition(" ")
        return inward in _split(self._halves.get(outward, ""))

    def __len__(self) -> int:
        return sum(map(len, self._halves.values())) // _INWARD_LETTERS


def encode(postcodes: Iterable[str]) -> bytes:
    """The part for postcodes as Royal Mail writes them, in any order."""
    halves: dict[str, str] = {}
    for postcode in sorted(set(postcodes)):
        outward, _, inward = postcode.partition(" ")
        halves[outward] = halves.get(outward, "") + inward
    return cbor.encode({"lst": zlib.compress(cbor.encode(halves), 9)})


def decode(data: bytes) -> Postcodes:
    """The list of a part that a publisher signed; raises PostcodesError."""
    if len(data) > MAX_BYTES:
        raise PostcodesError("too big")
    try:
        fields = cbor.decode(data, max_depth=1, max_items=3)
        if type(fields) is not dict or set(fields) != {"lst"} or type(fields["lst"]) is not bytes:
            raise PostcodesError("wrong fields")
        inflated = statuslist.inflate(fields["lst"], MAX_BYTES)
        halves = cbor.decode(inflated, max_depth=1, max_items=2 * MOST + 1)
    except (cbor.CborError, statuslist.StatusListError) as error:
        raise PostcodesError(str(error)) from None
    if type(halves) is not dict or not all(_fits(*pair) for pair in halves.items()):
        raise PostcodesError("no postcodes")
    found = Postcodes(halves)
    if len(found) > MOST:
        raise PostcodesError("too many")
    return found


def _fits(outward: object, inward: object) -> bool:
    if type(outward) is not str or type(inward) is not str:
        return False
    if not (_OUTWARD.fullmatch(outward) and _INWARD.fullmatch(inward)):
        return False
    halves = _split(inward)
    return halves == sorted(set(halves))


def _split(inward: str) -> list[str]:
    return [inward[at : at + _INWARD_LETTERS] for at in range(0, len(inward), _INWARD_LETTERS)]
