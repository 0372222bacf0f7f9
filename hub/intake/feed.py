"""What the devices of a venue are told: numbered in order, whoever writes at the same time."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, text

from hub.db.tables import devices, feed, feed_heads

MOST = 500  # items of one answer
ERASE = "erase"
_DAY_MS = 86_400_000
_TAKE_NUMBERS = """
INSERT INTO feed_heads (venue, number) VALUES (:venue, :many)
ON CONFLICT (venue) DO UPDATE SET number = feed_heads.number + :many RETURNING number
"""


def tell(connection: Connection, venue: str, items: Sequence[dict[str, Any]], now_ms: int) -> None:
    """Add items to a venue's feed. Its head is locked until this transaction ends: a number is seen by
    nobody before all lower ones are."""
    if not items:
        return
    last = connection.execute(text(_TAKE_NUMBERS), {"venue": venue, "many": len(items)}).scalar_one()
    connection.execute(
        insert(feed),
        [
            {
                "venue": venue,
                "number": number,
                "at_ms": now_ms,
                "kind": item["kind"],
                "body": json.dumps(item),
            }
            for number, item in enumerate(items, last - len(items) + 1)
        ],
    )


def hold(connection: Connection, venue: str) -> None:
    """Lock a venue's feed until this transaction ends, with nothing to tell yet."""
    connection.execute(text(_TAKE_NUMBERS), {"venue": venue, "many": 0})


def prune(connection: Connection, now_ms: int, keep_days: int) -> None:
    """Forget items that are older than this. What is to be erased is told until every device, also one out of
    service, was heard from so long after it: whoever comes back after a year still has to erase it."""
    before_ms = now_ms - keep_days * _DAY_MS
    away_ms = connection.scalar(select(func.min(func.coalesce(devices.c.seen_ms, devices.c.enrolled_ms))))
    told_ms = before_ms if away_ms is None else min(before_ms, away_ms - keep_days * _DAY_MS)
    connection.execute(
        delete(feed).where(feed.c.at_ms < before_ms, (feed.c.kind != ERASE) | (feed.c.at_ms < told_ms))
    )


def after(connection: Connection, venue: str, number: int) -> tuple[list[dict[str, Any]], bool]:
    """The items after a number, oldest first, and whether there are more."""
    rows = connection.execute(
        select(feed.c.number, feed.c.body)
        .where(feed.c.venue == venue, feed.c.number > number)
        .order_by(feed.c.number)
        .limit(MOST + 1)
    ).all()
    return [{"number": found, **json.loads(body)} for found, body in rows[:MOST]], len(rows) > MOST


def newest(connection: Connection, venue: str) -> int:
    """The number of the newest item; 0 where there is none."""
    found = select(func.coalesce(func.max(feed_heads.c.number), 0)).where(feed_heads.c.venue == venue)
    return int(connection.execute(found).scalar_one())
