"""The bundle's part with the referral codes that are open: hashes only, of what each code is for."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from shared.domain.referral import hashed
from shared.wire import cbor

MAX_BYTES = 1 << 20
MOST = 20_000  # codes that are open at a time
SALT_BYTES = HASH_BYTES = 16
_ITEM_BYTES = 40


class ReferralsError(ValueError):
    """The bytes are no list of referral codes."""


@dataclass(frozen=True, slots=True)
class Referrals:
    """One salt for all codes of a city, so that one slow hash finds a code among any number; what each code
    is for, by its hash."""

    salt: bytes = bytes(SALT_BYTES)
    items: Mapping[bytes, str] = field(default_factory=lambda: MappingProxyType({}))

    def hashed(self, code: str) -> bytes:
        """What a code, in the form of `read_code`, is called everywhere but on its slip."""
        return hashed(code, self.salt)


def encode(salt: bytes, codes: Iterable[tuple[bytes, str]]) -> bytes:
    """The part for pairs of hash and item; raises ReferralsError for more than a list holds."""
    by_item: dict[str, list[bytes]] = {}
    for code, item in codes:
        by_item.setdefault(item, []).append(code)
    if sum(map(len, by_item.values())) > MOST:
        raise ReferralsError(f"more than {MOST:,} codes are open")
    return cbor.encode([salt, {item: b"".join(sorted(by_item[item])) for item in sorted(by_item)}])


def decode(data: bytes) -> Referrals:
    """The list of a part that a publisher signed; raises ReferralsError."""
    if len(data) > MAX_BYTES:
        raise ReferralsError("too big")
    try:
        salt, by_item = cbor.decode(data, max_depth=3)
    except (cbor.CborError, TypeError, ValueError):
        raise ReferralsError("wrong fields") from None
    if type(salt) is not bytes or len(salt) != SALT_BYTES or type(by_item) is not dict:
        raise ReferralsError("wrong fields")
    items: dict[bytes, str] = {}
    for item, codes in by_item.items():
        if type(item) is not str or not 0 < len(item) <= _ITEM_BYTES or type(codes) is not bytes:
            raise ReferralsError("wrong fields")
        if len(codes) % HASH_BYTES:
            raise ReferralsError("a hash that was cut")
        items |= dict.fromkeys((codes[at : at + HASH_BYTES] for at in range(0, len(codes), HASH_BYTES)), item)
    if len(items) > MOST:
        raise ReferralsError("too many codes")
    return Referrals(salt, MappingProxyType(items))
