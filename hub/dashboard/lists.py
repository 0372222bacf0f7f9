"""The lists that people look after: devices with their health, rulings, alarms."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, func, select, update

from hub.db.tables import alarms, devices, rulings
from hub.health import Health, Held, held_logs

AWAY_MS = 15 * 60_000  # a device that is silent so long is called away
SKEW_MS = 60_000
DISK_MIB = 500
_DEVICE = re.compile(r"[0-9a-f-]{36}")


@dataclass(frozen=True, slots=True)
class Device:
    """A device, and what is to be said about it; `troubles` are short and plain, worst first."""

    id: str
    name: str
    kind: str
    venue: str
    place: str
    enrolled_ms: int
    revoked_ms: int | None
    seen_ms: int | None
    health: Health

    def troubles(self, now_ms: int) -> list[str]:
        """What a person should look at; nothing for a device out of service."""
        if self.revoked_ms is not None:
            return []
        told = self.health
        found = []
        if self.seen_ms is None:
            found.append("Never heard from")
        elif now_ms - self.seen_ms > AWAY_MS:
            found.append("Away")
        if told.skew_ms is not None and abs(told.skew_ms) > SKEW_MS:
            found.append("Clock is wrong")
        if told.disk_free_mib is not None and told.disk_free_mib < DISK_MIB:
            found.append("Disk nearly full")
        if told.camera not in (None, "running"):
            found.append("Camera does not run")
        return found


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which rulings: of a venue, of a kind, for a reason, and whether those dealt with are shown."""

    venue: str | None = None
    ruling: str | None = None
    dealt: bool = False
    why: str | None = None

    @property
    def where(self) -> list[ColumnElement[bool]]:
        """As conditions."""
        found: list[ColumnElement[bool]] = [
            rulings.c.dealt_ms.is_not(None) if self.dealt else rulings.c.dealt_ms.is_(None)
        ]
        if self.venue is not None:
            found.append(rulings.c.venue == self.venue)
        if self.ruling is not None:
            found.append(rulings.c.ruling == self.ruling)
        if self.why is not None:
            found.append(rulings.c.why == self.why)
        return found


def all_devices(connection: Connection, venue: str | None) -> list[Device]:
    """Those in service first, by venue and name."""
    statement = select(devices).order_by(
        devices.c.revoked_ms.is_not(None), devices.c.venue, devices.c.name, devices.c.id
    )
    if venue is not None:
        statement = statement.where(devices.c.venue == venue)
    held = held_logs(connection, venue=venue)
    return [_device(row, held) for row in connection.execute(statement)]


def one_device(connection: Connection, identifier: str, venue: str | None) -> Device | None:
    """A device by its id, of this venue where one is given."""
    if not _DEVICE.fullmatch(identifier):
        return None
    row = connection.execute(select(devices).where(devices.c.id == identifier)).one_or_none()
    if row is None or venue not in (None, row.venue):
        return None
    return _device(row, held_logs(connection, device=identifier))


def some_rulings(
    connection: Connection, wanted: Wanted, offset: int, limit: int
) -> tuple[Sequence[Row[Any]], int]:
    """A page of them, newest first, with the device's name; and how many there are."""
    rows = connection.execute(
        select(rulings, devices.c.name.label("device_name"))
        .outerjoin(devices, devices.c.id == rulings.c.device)
        .where(*wanted.where)
        .order_by(rulings.c.at_ms.desc(), rulings.c.event)
        .offset(offset)
        .limit(limit)
    )
    return rows.all(), count_rulings(connection, wanted)


def count_rulings(connection: Connection, wanted: Wanted) -> int:
    """How many there are."""
    return connection.scalar(select(func.count()).select_from(rulings).where(*wanted.where)) or 0


def deal_with(
    connection: Connection, events: Sequence[str], who: str, venue: str | None, now_ms: int
) -> list[tuple[str, str]]:
    """Mark rulings as dealt with: the events and venues of those that were not yet."""
    found = select(rulings.c.event, rulings.c.venue).where(rulings.c.event.in_(events), *Wanted(venue).where)
    done = [(row.event, row.venue) for row in connection.execute(found.with_for_update())]
    connection.execute(
        update(rulings)
        .where(rulings.c.event.in_([event for event, _ in done]))
        .values(dealt_ms=now_ms, dealt_by=who)
    )
    return done


def some_alarms(
    connection: Connection, venue: str | None, *, closed: bool, offset: int = 0, limit: int = 50
) -> tuple[Sequence[Row[Any]], int]:
    """A page of alarms, newest first, with the device's name; and how many there are."""
    where = _alarms_of(venue, closed)
    joined = alarms.outerjoin(devices, devices.c.id == alarms.c.device)
    rows = connection.execute(
        select(alarms, devices.c.name.label("device_name"), devices.c.venue.label("venue"))
        .select_from(joined)
        .where(*where)
        .order_by(alarms.c.at_ms.desc(), alarms.c.number.desc())
        .offset(offset)
        .limit(limit)
    )
    number = connection.scalar(select(func.count()).select_from(joined).where(*where))
    return rows.all(), number or 0


def close_alarm(connection: Connection, number: int, who: str, venue: str | None, now_ms: int) -> bool:
    """Whether it was open, and of a device of this venue."""
    own = (
        select(devices.c.id).where(devices.c.venue == venue) if venue is not None else select(alarms.c.device)
    )
    changed = connection.execute(
        update(alarms)
        .where(alarms.c.number == number, alarms.c.closed_ms.is_(None), alarms.c.device.in_(own))
        .values(closed_ms=now_ms, closed_by=who)
    )
    return bool(changed.rowcount)


def _alarms_of(venue: str | None, closed: bool) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = [
        alarms.c.closed_ms.is_not(None) if closed else alarms.c.closed_ms.is_(None)
    ]
    if venue is not None:
        found.append(devices.c.venue == venue)
    return found


def _device(row: Row[Any], held: Mapping[str, Held]) -> Device:
    return Device(
        row.id,
        row.name,
        row.kind,
        row.venue,
        row.place,
        row.enrolled_ms,
        row.revoked_ms,
        row.seen_ms,
        Health.read(row.health, held),
    )
