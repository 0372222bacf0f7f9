"""Calls for help: told to the desks of the kiosk's venue, until one of them says that somebody goes there."""

import json
import re
from collections.abc import Collection
from typing import Any

from sqlalchemy import Connection, select

from hub.db.tables import devices, events, logs
from hub.devices import Device
from hub.intake import feed
from hub.intake.writing import Row
from shared.domain.events import EventKind
from shared.domain.help import LATE_MS

HELP = EventKind.HELP.value
_PAGE = re.compile(r"[a-z_]{1,20}")


def announce(connection: Connection, device: Device, row: Row | None, now_ms: int) -> None:
    """Tell the venue of a call; one that comes late is told to nobody, as its kiosk gave up on it."""
    if row is None or row.sent.payload is None:
        return
    told: dict[str, Any] = json.loads(row.sent.payload)
    at_ms, page = told["trusted_ms"], told.get("page")
    if abs(now_ms - at_ms) > LATE_MS:
        return
    item = {
        "kind": HELP,
        "event": row.sent.id,
        "device": device.id,
        "name": device.name,
        "page": page if type(page) is str and _PAGE.fullmatch(page) else "none",
        "at_ms": at_ms,
    }
    feed.tell(connection, device.venue, [item], now_ms)


def settle(connection: Connection, venue: str, found: Collection[str], now_ms: int) -> None:
    """Tell the venue which of these events were calls from one of its kiosks: somebody is on their way."""
    if not found:
        return
    settled = connection.scalars(
        select(events.c.id)
        .join(logs, logs.c.number == events.c.log)
        .join(devices, devices.c.id == logs.c.device)
        .where(events.c.id.in_(found), events.c.kind == HELP, devices.c.venue == venue)
        .order_by(events.c.id)
    )
    feed.tell(connection, venue, [{"kind": "settled", "event": event} for event in settled], now_ms)
