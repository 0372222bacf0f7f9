"""What has arrived, event by event, for people and other programs; memory does not grow with the log."""

import json
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, select

from hub.db.tables import events, logs, rulings

_AT_ONCE = 500


def arrived(connection: Connection) -> Iterator[dict[str, Any]]:
    """All events, log by log in the order they came: what the device wrote, and how it was ruled.

    A row that is erased or unreadable tells only what the hub itself knows of it.
    """
    columns = (
        events.c.id, events.c.seq, logs.c.id.label("log"), logs.c.device, events.c.received_ms,
        events.c.ruling, rulings.c.why, events.c.kind, events.c.payload,
    )  # fmt: skip
    statement = (
        select(*columns)
        .select_from(
            events.join(logs, logs.c.number == events.c.log).outerjoin(
                rulings, rulings.c.event == events.c.id
            )
        )
        .order_by(events.c.log, events.c.seq)
        .execution_options(yield_per=_AT_ONCE)
    )
    with connection.execute(statement) as rows:
        for row in rows:
            readable = row.payload is not None and row.kind is not None
            yield (json.loads(row.payload) if readable else {}) | {
                "id": row.id,
                "log": row.log,
                "seq": row.seq,
                "device": row.device,
                "received_ms": row.received_ms,
                "ruling": row.ruling,
                "why": row.why,
            }
