"""What lies at venues to be handed out, and what was allotted to devices, which may spend only that."""

import re
import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Column, Connection, CursorResult, Row, func, insert, select, update

from hub.db.desk_tables import allotments, stock
from hub.db.engine import insert_or_ignore, upsert
from hub.db.tables import devices
from shared.domain.faults import UsageError
from shared.domain.handout import MOST_UNITS

MOST = 100_000  # units of one item at one venue
MOST_ALLOTMENTS = 200  # of one answer
LEFT = allotments.c.units - allotments.c.returned - allotments.c.spent
_ITEM = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")


def set_units(connection: Connection, venue: str, item: str, units: int) -> None:
    """Say how many units lie at a venue, allotted ones not counted; raises UsageError."""
    if not _ITEM.fullmatch(item):
        raise UsageError("an item is called by small letters, digits and hyphens, such as sim-40gb")
    if not 0 <= units <= MOST:
        raise UsageError(f"a stock holds 0 to {MOST:,} units")
    upsert(connection, stock, {"venue": venue, "item": item, "units": units})


def allot(
    connection: Connection, device: str, item: str, units: int, now_ms: int, log: str | None = None
) -> str:
    """Give a device units from the stock of its venue: the allotment's id; raises UsageError where there are
    not so many, or the device is out of service. Without `log` the device fetches it for the log it has then.
    """
    if not 1 <= units <= MOST_UNITS:
        raise UsageError(f"allot 1 to {MOST_UNITS:,} units at once")
    venue = connection.scalar(
        select(devices.c.venue).where(devices.c.id == device, devices.c.revoked_ms.is_(None))
    )
    if venue is None:
        raise UsageError("there is no such device in service")
    taken = connection.execute(
        update(stock)
        .where(stock.c.venue == venue, stock.c.item == item, stock.c.units >= units)
        .values(units=stock.c.units - units)
    )
    if not taken.rowcount:
        raise UsageError(f"{venue} has fewer than {units:,} of {item}")
    made = str(uuid.uuid4())
    row = {"id": made, "device": device, "item": item, "units": units, "made_ms": now_ms, "returned": 0}
    connection.execute(insert(allotments).values(row | {"log": log}))
    return made


def top_up(
    connection: Connection, device: str, log: str, want: Mapping[str, int], now_ms: int
) -> Sequence[Row[Any]]:
    """Fill a device up to so many units of each item, as far as the stock of its venue goes: all allotments
    of which it may still spend something. The same again gives nothing more. To be called by one at a time.

    What was allotted to a log before this one stays with that: its device, or a copy of it, may have it.
    """
    connection.execute(
        update(allotments).where(allotments.c.device == device, allotments.c.log.is_(None)).values(log=log)
    )
    own = allotments.c.device == device, allotments.c.log == log
    holds: dict[str, int] = {
        item: int(units)
        for item, units in connection.execute(
            select(allotments.c.item, func.sum(LEFT)).where(*own).group_by(allotments.c.item)
        )
    }
    venue = select(devices.c.venue).where(devices.c.id == device).scalar_subquery()
    for item, level in want.items():
        here = connection.scalar(select(stock.c.units).where(stock.c.venue == venue, stock.c.item == item))
        units = min(level - holds.get(item, 0), here or 0, MOST_UNITS)
        if units > 0:
            allot(connection, device, item, units, now_ms, log)
    left = select(allotments).where(*own, LEFT > 0).order_by(allotments.c.made_ms, allotments.c.id)
    return connection.execute(left.limit(MOST_ALLOTMENTS)).all()


def spend(connection: Connection, by: tuple[str, str], allotment: str) -> bool:
    """Count a unit that a device and its log handed out; False where it had none."""
    return bool(_take(connection, by, allotment, 1, allotments.c.spent).rowcount)


def take_back(connection: Connection, by: tuple[str, str], allotment: str, units: int) -> bool:
    """Units that a device and its log burnt go back to the stock of its venue; False where it had not so
    many."""
    if not _take(connection, by, allotment, units, allotments.c.returned).rowcount:
        return False
    item = connection.scalar(select(allotments.c.item).where(allotments.c.id == allotment))
    venue = connection.scalar(select(devices.c.venue).where(devices.c.id == by[0]))
    insert_or_ignore(connection, stock, {"venue": venue, "item": item, "units": 0})
    connection.execute(
        update(stock).where(stock.c.venue == venue, stock.c.item == item).values(units=stock.c.units + units)
    )
    return True


def _take(
    connection: Connection, by: tuple[str, str], allotment: str, units: int, into: Column[int]
) -> CursorResult[Any]:
    device, log = by
    return connection.execute(
        update(allotments)
        .where(allotments.c.id == allotment, allotments.c.device == device, allotments.c.log == log)
        .where(units <= LEFT)
        .values({into: into + units})
    )


def held(connection: Connection, venue: str | None) -> Sequence[Row[Any]]:
    """What lies at the venues, or at one: venue, item, units, and how many of it devices there hold."""
    given = (
        select(
            devices.c.venue,
            allotments.c.item,
            func.sum(LEFT).label("allotted"),
        )
        .join(devices, devices.c.id == allotments.c.device)
        .group_by(devices.c.venue, allotments.c.item)
        .subquery()
    )
    statement = (
        select(stock, func.coalesce(given.c.allotted, 0).label("allotted"))
        .outerjoin(given, (given.c.venue == stock.c.venue) & (given.c.item == stock.c.item))
        .order_by(stock.c.venue, stock.c.item)
    )
    if venue is not None:
        statement = statement.where(stock.c.venue == venue)
    return connection.execute(statement).all()


def allotted(connection: Connection, venue: str | None, limit: int) -> Sequence[Row[Any]]:
    """The newest allotments, with their devices' names."""
    statement = (
        select(allotments, devices.c.name.label("device_name"), devices.c.venue)
        .join(devices, devices.c.id == allotments.c.device)
        .order_by(allotments.c.made_ms.desc(), allotments.c.id)
        .limit(limit)
    )
    if venue is not None:
        statement = statement.where(devices.c.venue == venue)
    return connection.execute(statement).all()
