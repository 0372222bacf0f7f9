"""What a city asks of all its devices (`policy.json` in the bundle): how often, how long, and who no more."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from shared.wire.seal import SealingKey

MAX_BYTES = 4 << 20  # a hundred thousand devices out of service
_SYNC_SECONDS = (5, 86_400)
_KEEP_DAYS = (1, 365)
MOST_SEALING = 8
_KEY_TEXT = 43  # characters of 32 bytes in base64url


class PolicyError(ValueError):
    """The bytes are no policy."""


@dataclass(frozen=True, slots=True)
class Policy:
    """How often to sync, how many days to keep what the hub has acknowledged, the ids of devices that are out
    of service, and the keys that the hub opens: the first for what is sealed now, then those still good."""

    sync_seconds: int = 60
    keep_days: int = 30
    revoked: frozenset[str] = frozenset()
    sealing: tuple[SealingKey, ...] = ()


def encode(policy: Policy) -> bytes:
    """The part for a policy."""
    fields = {
        "sync_seconds": policy.sync_seconds,
        "keep_days": policy.keep_days,
        "revoked": sorted(policy.revoked),
        "sealing": [urlsafe_b64encode(key.public).decode().rstrip("=") for key in policy.sealing],
    }
    return json.dumps(fields, separators=(",", ":")).encode()


def decode(data: bytes) -> Policy:
    """The policy of a part that a publisher signed; raises PolicyError. Fields that it does not know are
    passed over: a city may ask newer devices for more."""
    if len(data) > MAX_BYTES:
        raise PolicyError("too big")
    try:
        fields = json.loads(data)
    except (ValueError, RecursionError):
        raise PolicyError("no JSON") from None
    if type(fields) is not dict:
        raise PolicyError("no object")
    revoked = fields.get("revoked")
    if type(revoked) is not list or not all(_is_id(device) for device in revoked):
        raise PolicyError("`revoked` is a list of devices")
    return Policy(
        _within(fields.get("sync_seconds"), _SYNC_SECONDS),
        _within(fields.get("keep_days"), _KEEP_DAYS),
        frozenset(revoked),
        _sealing(fields.get("sealing", [])),
    )


def _within(value: Any, limits: tuple[int, int]) -> int:
    if type(value) is not int or not limits[0] <= value <= limits[1]:
        raise PolicyError(f"a number is not within {limits[0]} and {limits[1]}")
    return value


def _sealing(values: Any) -> tuple[SealingKey, ...]:
    if type(values) is not list or len(values) > MOST_SEALING:
        raise PolicyError("`sealing` is a list of keys")
    return tuple(map(_sealing_key, values))


def _sealing_key(text: object) -> SealingKey:
    try:
        if type(text) is str and len(text) == _KEY_TEXT:
            return SealingKey(urlsafe_b64decode(text + "="))
    except ValueError:
        pass
    raise PolicyError("`sealing` holds what is no key")


def _is_id(value: object) -> bool:
    try:
        return type(value) is str and str(UUID(value)) == value
    except ValueError:
        return False
