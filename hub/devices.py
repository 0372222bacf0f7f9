"""The devices that the hub knows."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from sqlalchemy import Connection, Row, select, update

from hub.audit import note
from hub.db.tables import devices
from hub.publish import publish
from shared.domain.faults import UsageError
from shared.wire.keys import load_ed25519

if TYPE_CHECKING:
    from hub.hub import Hub


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


def revoke(hub: "Hub", connection: Connection, device: str, who: str) -> None:
    """Put a device out of service: its next request is refused, and the next bundle tells all others. The
    transaction must be one of `Hub.alone`. Raises UsageError for a device that is not there."""
    _change(hub, connection, device, "put a device out of service", who, (hub.now_ms(), who))


def restore(hub: "Hub", connection: Connection, device: str, who: str) -> None:
    """Take a device back into service; else as `revoke`."""
    _change(hub, connection, device, "took a device back into service", who, (None, None))


def _change(
    hub: "Hub",
    connection: Connection,
    device: str,
    did: str,
    who: str,
    revoked: tuple[int | None, str | None],
) -> None:
    known = find(connection, device)
    if known is None:
        raise UsageError(f"no device {device} is enrolled here; see: hub device list")
    if (known.revoked_ms is None) == (revoked[0] is None):
        return
    values = {"revoked_ms": revoked[0], "revoked_by": revoked[1]}
    connection.execute(update(devices).where(devices.c.id == device).values(values))
    note(connection, who, did, device, hub.now_ms())
    publish(hub, connection)


@lru_cache(4096)
def verifying(signing_key: bytes) -> Ed25519PublicKey:
    """A device's key, ready for use; raises KeyRefused."""
    return load_ed25519(signing_key)


def _device(row: Row[Any]) -> Device:
    return Device(**row._mapping)
