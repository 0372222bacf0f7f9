"""Handouts in figures: the monthly return for the databank, a year as open data, loans that are due back."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Row, Select, exists, func, select

from hub.db.desk_tables import handouts, returns
from hub.open_files import ALL, csv_text, json_text
from hub.suppression import TOTAL, Cell, hidden, with_totals
from shared.domain.service import Catalogue

RETURN = ("month", "item", "venue", "network", "criterion", "handed_out")
YEAR = ("year", "venue", "item", "handed_out", "hidden")


@dataclass(frozen=True, slots=True)
class Line:
    """So many of an item in a month, by place, network and need; nobody in particular."""

    month: str
    item: str
    venue: str
    network: str
    criterion: str
    handed_out: int


@dataclass(frozen=True, slots=True)
class Count:
    """A published count of a year; `handed_out` is None where it is hidden."""

    year: int
    venue: str
    item: str
    handed_out: int | None


def monthly(connection: Connection, month: str, venue: str | None = None) -> list[Line]:
    """What was handed out in a month such as `2026-11`, in the city's days; everywhere, or at one venue."""
    columns = (handouts.c.item, handouts.c.venue, handouts.c.network, handouts.c.criterion)
    statement = (
        select(*columns, func.count())
        .where(handouts.c.day >= f"{month}-01", handouts.c.day <= f"{month}-31")
        .group_by(*columns)
        .order_by(handouts.c.item, handouts.c.venue, handouts.c.network, handouts.c.criterion)
    )
    if venue is not None:
        statement = statement.where(handouts.c.venue == venue)
    return [
        Line(month, item, at, network or "", criterion or "", int(count))
        for item, at, network, criterion, count in connection.execute(statement)
    ]


def month_csv(lines: Sequence[Line]) -> str:
    """The return that the databank asks for."""
    return csv_text(RETURN, [asdict(line) for line in lines])


def yearly(connection: Connection, catalogue: Catalogue, year: int) -> list[Count]:
    """What was handed out in a year, with totals; small counts are hidden, and what would give one away."""
    counts: dict[Cell, int] = {
        (one.id, venue): 0 for venue in catalogue.venues for one in catalogue.handouts_at(venue)
    }
    rows = connection.execute(
        select(handouts.c.item, handouts.c.venue, func.count())
        .where(handouts.c.day >= f"{year}-01-01", handouts.c.day <= f"{year}-12-31")
        .group_by(handouts.c.item, handouts.c.venue)
    )
    counts |= {(item, venue): int(count) for item, venue, count in rows}
    table = with_totals(counts)
    secret = hidden(table)
    return [
        Count(year, venue or ALL, item or ALL, None if (item, venue) in secret else count)
        for (item, venue), count in table.items()
        if (item, venue) in counts or TOTAL in (item, venue)
    ]


def years(connection: Connection, this_year: int) -> list[int]:
    """The years in which something was handed out, the newest first, at most ten."""
    first = connection.scalar(select(func.min(handouts.c.day)))
    since = this_year if first is None else max(date.fromisoformat(first).year, this_year - 9)
    return list(range(this_year, since - 1, -1))


def whole_years(first: date, last: date) -> range:
    """The years that lie between these days: parts of one would give single months away."""
    return range(first.year + (first > date(first.year, 1, 1)), last.year + (last == date(last.year, 12, 31)))


def texts(counts: Sequence[Count], city: str) -> dict[str, str]:
    """The open data of whole years, by file name."""
    rows = [asdict(one) | {"hidden": one.handed_out is None} for one in counts]
    plain = [row | {"hidden": "yes" if row["hidden"] else "no"} for row in rows]
    return {"handouts.csv": csv_text(YEAR, plain), "handouts.json": json_text(city, "handed out", rows)}


def loans_out(connection: Connection, venue: str | None = None) -> Sequence[Row[Any]]:
    """Loans that have not come back anywhere, the longest due first; a return may be told before its loan."""
    back = exists().where(returns.c.number == handouts.c.number, returns.c.at_ms >= handouts.c.at_ms)
    statement: Select[Any] = (
        select(
            handouts.c.due,
            handouts.c.item,
            handouts.c.venue,
            handouts.c.last4,
            handouts.c.day,
            handouts.c.condition,
        )
        .where(handouts.c.mode == "loan", handouts.c.number.is_not(None), ~back)
        .order_by(handouts.c.due, handouts.c.event)
    )
    if venue is not None:
        statement = statement.where(handouts.c.venue == venue)
    return connection.execute(statement).all()
