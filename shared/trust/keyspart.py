"""The bundle's part that names issuer keys: a list of maps in CBOR, one a key, absent where unlimited."""

from typing import Any

from shared.domain.card import Kind
from shared.tokens.keyring import Algorithm, IssuerKey, KeyRing, Standing
from shared.wire import cbor
from shared.wire.keys import KeyRefused

MAX_BYTES = 256 << 10
_REQUIRED = {"id", "issuer", "key", "first", "last", "city", "standing", "alg"}
_OPTIONAL = {"services", "block", "max_days", "kinds", "delegated", "kid"}


class KeysError(ValueError):
    """The bytes are no list of usable keys."""


def encode(ring: KeyRing) -> bytes:
    """The part for a key ring."""
    return cbor.encode([_fields(key) for key in ring.keys])


def decode(data: bytes) -> KeyRing:
    """The key ring of a part that a publisher signed; raises KeysError."""
    try:
        entries = cbor.decode(data, max_depth=4)
        if type(entries) is not list:
            raise KeysError("no list")
        return KeyRing(_key(entry) for entry in entries)
    except (cbor.CborError, KeyRefused) as error:
        raise KeysError(str(error)) from None
    except (TypeError, ValueError, KeyError) as error:
        raise KeysError(f"wrong fields: {type(error).__name__}") from None


def _fields(key: IssuerKey) -> dict[str, object]:
    fields: dict[str, object] = {
        "id": key.key_id,
        "issuer": key.issuer,
        "key": key.public_key,
        "first": key.first_day,
        "last": key.last_day,
        "city": key.city,
        "standing": key.standing.value,
        "alg": key.algorithm.value,
    }
    limits: dict[str, object] = {
        "services": None if key.services is None else sorted(key.services),
        "block": None if key.status_block is None else list(key.status_block),
        "max_days": key.max_days,
        "kinds": None if key.kinds is None else sorted(int(kind) for kind in key.kinds),
        "delegated": key.delegated or None,
        "kid": key.kid,
    }
    return fields | {name: value for name, value in limits.items() if value is not None}


def _key(fields: Any) -> IssuerKey:
    if type(fields) is not dict or not _REQUIRED <= set(fields) <= _REQUIRED | _OPTIONAL:
        raise KeysError("wrong fields")
    services, block, kinds = fields.get("services"), fields.get("block"), fields.get("kinds")
    start, end = (0, 0) if block is None else _typed(block, list)
    return IssuerKey(
        key_id=_typed(fields["id"], bytes),
        issuer=_typed(fields["issuer"], int),
        public_key=_typed(fields["key"], bytes),
        first_day=_typed(fields["first"], int),
        last_day=_typed(fields["last"], int),
        city=_typed(fields["city"], str),
        standing=Standing(fields["standing"]),
        algorithm=Algorithm(fields["alg"]),
        services=None
        if services is None
        else frozenset(_typed(service, str) for service in _typed(services, list)),
        status_block=None if block is None else (_typed(start, int), _typed(end, int)),
        max_days=_typed(fields["max_days"], int) if "max_days" in fields else None,
        kinds=None if kinds is None else frozenset(Kind(_typed(kind, int)) for kind in _typed(kinds, list)),
        delegated=_typed(fields.get("delegated", False), bool),
        kid=_typed(fields["kid"], str) if "kid" in fields else None,
    )


def _typed(value: Any, kind: type) -> Any:
    if type(value) is not kind:
        raise KeysError(f"{kind.__name__} expected")
    return value
