"""The devices that the hub knows."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Connection, Row, select

from hub.db.tables import devices
from shared.wire.keys import load_ed25519


@dataclass(frozen=True, slots=True)
class Device:
    """An enrolled device; `place` is its class of venue, `health` the JSON of its last heartbeat."""

    id: str
    name: str
    kind: str
    venue: str
    place: str
    signing_key: bytes
    sealing_key: bytes
    enrolled_ms: int
    revoked_ms: int | None = None
    revoked_by: str | None = None
    seen_ms: int | None = None
    health: str | None = None
    sealed: bytes | None = None
    sealed_from: bytes | None = None


def find(connection: Connection, device: str) -> Device | None:
    """The device with this id."""
    row = connection.execute(select(devices).where(devices.c.id == device)).one_or_none()
    return None if row is None else _device(row)


def everyone(connection: Connection) -> Sequence[Device]:
    """All devices, revoked ones too, in the order of their names."""
    rows = connection.execute(select(devices).order_by(devices.c.name, devices.c.id))
    return [_device(row) for row in rows]


@lru_cache(4096)
def verifying(signing_key: bytes) -> Ed25519PublicKey:
    """A device's key, ready for use; raises KeyRefused."""
    return load_ed25519(signing_key)


def _device(row: Row[Any]) -> Device:
    return Device(**row._mapping)
