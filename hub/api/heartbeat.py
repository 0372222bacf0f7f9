"""`POST /v1/heartbeat`: how a device is, and what the hub wants of it next."""

import json
from typing import Annotated
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field
from pydantic.config import JsonDict
from sqlalchemy import Connection, Row, select, update

from hub.api.openapi import problems
from hub.api.problem import Problem
from hub.api.rooms import WHOLE, TheHub
from hub.api.signed import Caller, Signed, signed_router
from hub.db.tables import devices, feed_heads, logs
from hub.hub import incarnation
from hub.intake.alarms import AlarmKind, heal, raise_alarm
from hub.publish import in_force

_LARGEST = 2**53 - 1
SKEW_MS = 5 * 60_000  # how far a device's own clock may be off
_SKEW = "skew"  # what an alarm about that is about
_SAID = "created_s"  # in the health that is kept: when the device said so
Count = Annotated[int, Field(strict=True, ge=0, le=_LARGEST), WHOLE]
Signed64 = Annotated[int, Field(strict=True, ge=-_LARGEST, le=_LARGEST), WHOLE]


_EXAMPLE: JsonDict = {
    "version": "0.2.0",
    "log": "5d2f6d4e-0d39-4c3a-8d7c-6a4d1c2b9f10",
    "seq": 901,
    "chain": "9f" * 32,
    "unsent": 12,
    "oldest_ms": 1795327000000,
    "skew_ms": -40,
    "disk_free_mib": 20480,
    "camera": "running",
}


class Beat(BaseModel):
    """How a device is. `seq` and `chain` are the newest row of its log; times in ms."""

    model_config = ConfigDict(json_schema_extra={"examples": [_EXAMPLE]})
    version: Annotated[str, Field(max_length=40)]
    log: UUID
    seq: Count
    chain: Annotated[str, Field(pattern="^[0-9a-f]{64}$")]
    unsent: Count
    oldest_ms: Signed64 | None = None
    skew_ms: Signed64 | None = None
    disk_free_mib: Count | None = None
    camera: Annotated[str, Field(max_length=40)] | None = None


class Wanted(BaseModel):
    """What the hub has: the sequence number wanted next of this log, the newest number of the venue's feed,
    and the version of the bundle."""

    incarnation: UUID
    next: int
    feed: int
    bundle: int


router = signed_router(tags=["devices"])


@router.post("/v1/heartbeat", summary="How a device is", responses=problems(409))
def heartbeat(hub: TheHub, caller: Caller, beat: Beat) -> Wanted:
    """Kept for the dashboard. A device that knows less of its log than the hub, or something else, is an
    alarm; so is one whose clock is far off."""
    device, bundle = caller.device, in_force(hub)
    health = json.dumps(beat.model_dump(mode="json") | {_SAID: caller.created_s})
    with hub.write() as connection:
        log = connection.execute(select(logs).where(logs.c.id == str(beat.log))).one_or_none()
        if log is not None and log.device != device.id:
            raise Problem(409, "log_of_another")
        connection.execute(
            update(devices).where(devices.c.id == device.id).values(seen_ms=caller.now_ms, health=health)
        )
        if log is not None:
            _compare(connection, caller, beat, log)
        _check_clock(connection, caller, beat.skew_ms)
        head = connection.scalar(select(feed_heads.c.number).where(feed_heads.c.venue == device.venue))
        return Wanted(
            incarnation=UUID(incarnation(connection)),
            next=log.next if log is not None else 1,
            feed=head or 0,
            bundle=bundle.version,
        )


def _compare(connection: Connection, caller: Signed, beat: Beat, log: Row[tuple[object, ...]]) -> None:
    """The device's own log must hold at least what the hub holds of it, and the same."""
    held = log.next - 1
    detail = {"log": str(beat.log), "device": beat.seq, "hub": held}
    if beat.seq < held:
        if caller.created_s < _last_said_s(caller.device.health):
            return  # held up on its way: the device has said more, and sent rows, since it said this
        kind = AlarmKind.ROLLED_BACK
    elif beat.seq == held and bytes.fromhex(beat.chain) != log.chain:
        kind = AlarmKind.FORK
    else:
        return
    raise_alarm(connection, kind, caller.device.id, str(beat.log), detail, caller.now_ms)


def _last_said_s(health: str | None) -> int:
    """When the device made its last heartbeat, by its own trusted time as this one's is: between two clocks
    a second that one is behind would pass for a heartbeat held up."""
    said = json.loads(health).get(_SAID) if health else None
    return said if type(said) is int else 0


def _check_clock(connection: Connection, caller: Signed, skew_ms: int | None) -> None:
    """An alarm while the device's own clock is far from the time that it trusts."""
    if skew_ms is None:
        return
    device, now_ms = caller.device.id, caller.now_ms
    if abs(skew_ms) > SKEW_MS:
        raise_alarm(connection, AlarmKind.CLOCK, device, _SKEW, {"skew_ms": skew_ms}, now_ms)
    else:
        heal(connection, AlarmKind.CLOCK, device, _SKEW, now_ms)
