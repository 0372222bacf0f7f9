"""What lies at venues to be handed out, and what was allotted to devices, which may spend only that."""

import re
import uuid
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from hub.db.engine import upsert
from hub.db.tables import allotments, devices, stock
from shared.domain.faults import UsageError

MOST = 100_000  # units of one item at one venue
_ITEM = re.compile(r"[a-z0-9][a-z0-9-]{0,39}")


def set_units(connection: Connection, venue: str, item: str, units: int) -> None:
    """Say how many units lie at a venue, allotted ones not counted; raises UsageError."""
    if not _ITEM.fullmatch(item):
        raise UsageError("an item is called by small letters, digits and hyphens, such as sim-40gb")
    if not 0 <= units <= MOST:
        raise UsageError(f"a stock holds 0 to {MOST:,} units")
    upsert(connection, stock, {"venue": venue, "item": item, "units": units})


def allot(connection: Connection, device: str, item: str, units: int, now_ms: int) -> str:
    """Give a device units from the stock of its venue: the allotment's id; raises UsageError where there are
    not so many, or the device is out of service."""
    if units < 1:
        raise UsageError("allot at least one unit")
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
    connection.execute(insert(allotments).values(row))
    return made


def held(connection: Connection, venue: str | None) -> Sequence[Row[Any]]:
    """What lies at the venues, or at one: venue, item, units, and how many of it devices there hold."""
    given = (
        select(
            devices.c.venue,
            allotments.c.item,
            func.sum(allotments.c.units - allotments.c.returned).label("allotted"),
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
