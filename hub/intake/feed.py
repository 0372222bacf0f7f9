"""What the devices of a venue are told: numbered without a hole, whoever writes at the same time."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, func, insert, select, text

from hub.db.tables import feed, feed_heads

MOST = 500  # items of one answer
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
            {"venue": venue, "number": number, "at_ms": now_ms, "body": json.dumps(item)}
            for number, item in enumerate(items, last - len(items) + 1)
        ],
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
