"""The claims of a card (docs/token-profile.md): encoding them, and checking every one on the way back."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import cbor2

from shared.domain.card import CARD_ID_BYTES, AgeBand, Card, Kind, Rotation
from shared.wire import cbor

LAST_DAY = 100_000  # in the year 2243; keeps every date inside the calendar
MAX_16, MAX_32 = 0xFFFF, 0xFFFFFFFF
MAX_ENTITLEMENTS = 16

_KINDS = {int(kind): kind for kind in Kind}
_BANDS = {int(band): band for band in AgeBand}
_ROTATIONS = {rotation.value: rotation for rotation in Rotation}
_REQUIRED = frozenset({1, 2, 3, 4, 5, 7, 8, 9})
_ALWAYS = 28  # the map's head, eight keys, the card id with its head, kind and age band
_NOTHING: frozenset[int] = frozenset()


class ClaimsError(ValueError):
    """The claims are not those of a card."""


@dataclass(frozen=True, slots=True)
class Claims:
    """What an issuer says of a card; `rotation` adds the generation of the class keys."""

    issuer: int
    card_id: bytes
    kind: Kind
    age_band: AgeBand
    issued: int
    expires: int
    version: int
    status_index: int
    entitlements: tuple[int, ...] = ()
    rotation: tuple[Rotation, int] | None = None
    hint: str | None = None


def encode(claims: Claims) -> bytes:
    """The claim map in its one encoding; raises ClaimsError for claims that no verifier would take."""
    fields: dict[int, object] = {
        1: claims.issuer,
        2: claims.expires,
        3: claims.issued,
        4: claims.card_id,
        5: int(claims.kind),
        7: int(claims.age_band),
        8: claims.version,
        9: claims.status_index,
    }
    if claims.entitlements:
        fields[6] = sorted(claims.entitlements)
    if claims.rotation is not None:
        fields[10] = [claims.rotation[0].value, claims.rotation[1]]
    if claims.hint is not None:
        fields[11] = claims.hint
    payload = cbor.encode(fields)
    decode(payload)
    return payload


def decode(payload: bytes) -> dict[int, Any]:
    """The claim map of a payload that a known key signed, every claim checked; raises ClaimsError."""
    try:
        claims = cbor2.loads(payload, max_depth=3, allow_duplicate_keys=False, allow_indefinite=False)
    except Exception as error:  # noqa: BLE001  cbor2 and its tag decoders raise nearly anything on bad bytes
        raise ClaimsError(type(error).__name__) from None
    if type(claims) is not dict or set(map(type, claims)) != {int}:  # `true` and simple(1) equal 1
        raise ClaimsError("no claim map")
    # A longer spelling of any item, a tag or a trailing byte makes the payload longer than its shortest form.
    if check(claims) != len(payload) or list(claims) != sorted(claims):
        raise ClaimsError("not the one encoding")
    return claims


def check(claims: Mapping[int, Any]) -> int:
    """How many bytes the shortest encoding of these claims takes; raises ClaimsError for a wrong claim."""
    try:
        size = (
            _ALWAYS
            + _uint(claims[1], MAX_16)
            + _uint(claims[2], LAST_DAY)
            + _uint(claims[3], LAST_DAY)
            + _uint(claims[8], MAX_32)
            + _uint(claims[9], MAX_32)
        )
        card_id, kind, band = claims[4], claims[5], claims[7]
    except KeyError:
        raise ClaimsError("a claim is missing") from None
    if type(card_id) is not bytes or len(card_id) != CARD_ID_BYTES:
        raise ClaimsError("card id")
    if type(kind) is not int or kind not in _KINDS or type(band) is not int or band not in _BANDS:
        raise ClaimsError("kind or age band")
    if claims[3] > claims[2] or claims[1] == 0:
        raise ClaimsError("days or issuer")
    return size if len(claims) == 8 else size + _optional(claims)


def _optional(claims: Mapping[int, Any]) -> int:
    size = 0
    for key, value in claims.items():
        if key in _REQUIRED:
            continue
        if key == 6 and type(value) is list and 0 < len(value) <= MAX_ENTITLEMENTS:
            size += 2 + sum(_uint(entitlement, MAX_16) for entitlement in value)
            if any(a >= b for a, b in pairwise(value)):
                raise ClaimsError("entitlements out of order")
        elif key == 10 and type(value) is list and len(value) == 2:
            size += 2 + _uint(value[0], 2) + _uint(value[1], MAX_16)
            if value[0] not in _ROTATIONS:
                raise ClaimsError("rotation")
        elif key == 11 and type(value) is str and 0 < len(value) <= 2 and value.isalpha():
            size += 2 + len(value.encode())
        else:
            raise ClaimsError("unknown or wrong claim")
    return size


def to_card(claims: Mapping[int, Any], services: frozenset[str] | None) -> Card:
    """The card of checked claims, and the services that its signing key may speak for."""
    rotation, entitlements = claims.get(10), claims.get(6)
    return Card(
        issuer=claims[1],
        card_id=claims[4],
        kind=_KINDS[claims[5]],
        age_band=_BANDS[claims[7]],
        issued=claims[3],
        expires=claims[2],
        version=claims[8],
        status_index=claims[9],
        entitlements=frozenset(entitlements) if entitlements else _NOTHING,
        rotation=_ROTATIONS[rotation[0]] if rotation else None,
        hint=claims.get(11),
        services=services,
    )


def _uint(value: object, most: int) -> int:
    """The size of an unsigned integer's encoding. A bool is no integer here."""
    if type(value) is not int or not 0 <= value <= most:
        raise ClaimsError("a number is out of range")
    return 1 if value < 24 else 2 if value < 256 else 3 if value < 65_536 else 5
