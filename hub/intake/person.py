"""Finding what the hub holds of a card's holder among the events."""

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, select

from hub.db.tables import asides, events


def of_card(refs: Collection[str]) -> ColumnElement[bool]:
    """The condition for events of a card, by all the names that events have for it.

    The index of cards begins with the day: the days that there are, are found in it one by one.
    """
    first = select(events.c.day).where(events.c.day.is_not(None)).order_by(events.c.day).limit(1)
    days = select(first.scalar_subquery().label("day")).cte("days", recursive=True)
    following = (
        select(events.c.day)
        .where(events.c.day > days.c.day)
        .order_by(events.c.day)
        .limit(1)
        .scalar_subquery()
    )
    days = days.union_all(select(following).where(days.c.day.is_not(None)))
    return events.c.day.in_(select(days.c.day).where(days.c.day.is_not(None))) & events.c.card_ref.in_(refs)


def asides_of_card(connection: Connection, refs: Collection[str]) -> Sequence[Row[Any]]:
    """Rows that were put aside and name the card; they are few, and have no index."""
    rows = connection.execute(select(asides).where(asides.c.payload.is_not(None)))
    return [row for row in rows if any(ref in row.payload for ref in refs)]
