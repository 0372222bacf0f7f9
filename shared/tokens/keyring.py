"""The keys this device has heard of, with the limits each may speak within."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePublicKey
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from shared.domain.card import Card, Kind
from shared.wire.keys import KeyRefused, load_ed25519

PublicKey: TypeAlias = Ed25519PublicKey | EllipticCurvePublicKey


class Standing(StrEnum):
    """Whose key it is: ours, another city's that is accepted here, or one that is only known."""

    OWN = "own"
    ACCEPTED = "accepted"
    KNOWN = "known"


class Algorithm(StrEnum):
    """The one algorithm a key is for. ES256 signs JWS only."""

    ED25519 = "Ed25519"
    ES256 = "ES256"


@dataclass(frozen=True, slots=True)
class IssuerKey:
    """A public key and its limits; days since 1970-01-01, both ends included, None where there is no limit.

    `key_id` is 2 bytes; `status_block` the first and one past the last place in the issuer's status list;
    `kid` what a JWS calls the key (none: the key id in hex). A `delegated` key lives on a device and has
    every limit.
    """

    key_id: bytes
    issuer: int
    public_key: bytes
    first_day: int
    last_day: int
    city: str
    standing: Standing = Standing.OWN
    algorithm: Algorithm = Algorithm.ED25519
    services: frozenset[str] | None = None
    status_block: tuple[int, int] | None = None
    max_days: int | None = None
    kinds: frozenset[Kind] | None = None
    delegated: bool = False
    kid: str | None = None

    def load(self) -> PublicKey:
        """The usable key; raises KeyRefused for one that nothing may be trusted to."""
        if self.algorithm is Algorithm.ED25519:
            return load_ed25519(self.public_key)
        try:
            return EllipticCurvePublicKey.from_encoded_point(SECP256R1(), self.public_key)
        except (ValueError, UnsupportedAlgorithm):
            raise KeyRefused("no point on P-256") from None

    def allows(self, card: Card) -> bool:
        """Whether the key may say what this card says."""
        block, kinds, most = self.status_block, self.kinds, self.max_days
        return (
            card.issuer == self.issuer
            and self.first_day <= card.issued <= self.last_day
            and (block is None or block[0] <= card.status_index < block[1])
            and (kinds is None or card.kind in kinds)
            and (most is None or card.expires - card.issued <= most)
        )


class KeyRing:
    """All keys by id. One id means one key of one issuer; raises KeyRefused for weak or unlimited ones."""

    def __init__(self, keys: Iterable[IssuerKey]) -> None:
        self.keys = tuple(keys)
        self._by_kid: dict[str, IssuerKey] = {}
        seen: set[bytes] = set()
        for key in self.keys:
            if len(key.key_id) != 2 or key.key_id in seen:
                raise KeyRefused(f"key id {key.key_id.hex()} is not 2 bytes, or there twice")
            if key.delegated and None in (key.services, key.status_block, key.max_days, key.kinds):
                raise KeyRefused(f"delegated key {key.key_id.hex()} lacks a limit")
            key.load()
            seen.add(key.key_id)
            if self._by_kid.setdefault(key.kid or key.key_id.hex(), key) is not key:
                raise KeyRefused(f"key name {key.kid} is there twice")

    def by_kid(self, kid: str) -> IssuerKey | None:
        """The key that a JWS header names."""
        return self._by_kid.get(kid)
