"""What a person has to look at: gaps and forks of logs, wrong clocks, rows that nobody can read."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Connection, select, update

from hub.db.engine import insert_or_ignore
from hub.db.tables import alarms, devices

HEALED = "hub"  # `closed_by` of what mended itself


class AlarmKind(StrEnum):
    """What is wrong."""

    GAP = "gap"  # rows of a log did not come
    FORK = "fork"  # two histories under the same numbers: a copied device, or one restored from an image
    ROLLED_BACK = "rolled_back"  # a device knows less of its own log than the hub
    CHECKPOINT = "checkpoint"  # a signature over a log does not hold
    CLOCK = "clock"  # a device's clock is far off
    UNREADABLE = "unreadable"  # rows that no device of this release writes
    SIGN_UPS = "sign_ups"  # more of them under way at once, or begun in a day, than a device may have
    ERASED = "erased"  # more cards erased by what a device says than have second thoughts
    CARDS = "cards"  # more cards by what a device says than a workshop has people


def raise_alarm(
    connection: Connection, kind: AlarmKind, device: str, about: str, detail: Mapping[str, Any], now_ms: int
) -> None:
    """One open alarm for each kind, device and subject: an open one stays as it is, a closed one reopens."""
    row = {
        "kind": kind.value,
        "device": device,
        "about": about,
        "detail": json.dumps(detail),
        "at_ms": now_ms,
    }
    if insert_or_ignore(connection, alarms, row) == 0:
        again = update(alarms).where(
            alarms.c.kind == kind.value,
            alarms.c.device == device,
            alarms.c.about == about,
            alarms.c.closed_ms.is_not(None),
        )
        connection.execute(
            again.values(closed_ms=None, closed_by=None, at_ms=now_ms, detail=json.dumps(detail))
        )


def heal(connection: Connection, kind: AlarmKind, device: str, about: str, now_ms: int) -> None:
    """Close an alarm whose reason is gone."""
    connection.execute(
        update(alarms)
        .where(
            alarms.c.kind == kind.value,
            alarms.c.device == device,
            alarms.c.about == about,
            alarms.c.closed_ms.is_(None),
        )
        .values(closed_ms=now_ms, closed_by=HEALED)
    )


def told(connection: Connection, *, closed: bool = False) -> list[dict[str, Any]]:
    """The open alarms, oldest first, with the device's name; with `closed` those too that are."""
    statement = (
        select(alarms, devices.c.name)
        .select_from(alarms.outerjoin(devices, devices.c.id == alarms.c.device))
        .order_by(alarms.c.at_ms, alarms.c.number)
    )
    if not closed:
        statement = statement.where(alarms.c.closed_ms.is_(None))
    return [
        {
            "number": row.number,
            "at": datetime.fromtimestamp(row.at_ms / 1000, UTC).isoformat(timespec="seconds"),
            "kind": row.kind,
            "device": row.device,
            "name": row.name or row.device,
            "about": row.about,
            "detail": json.loads(row.detail),
            "closed_by": row.closed_by,
        }
        for row in connection.execute(statement)
    ]
