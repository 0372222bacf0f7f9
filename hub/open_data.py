"""Open data: people let in by month, venue and service, and what people think; small counts are hidden."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from sqlalchemy import Connection

from hub import figures, open_feedback
from hub.figures import Span
from hub.open_feedback import Month
from hub.open_files import ALL, csv_text, json_text
from hub.suppression import LEAST, TOTAL, WIDTH, Cell, hidden, with_totals
from shared.domain.faults import UsageError
from shared.domain.service import Catalogue

FIELDS = ("month", "venue", "service", "people", "hidden")
_MOST_MONTHS = 240


@dataclass(frozen=True, slots=True)
class Row:
    """A published count; `people` is None where it is hidden."""

    month: str
    venue: str
    service: str
    people: int | None


def whole_months(first: date | None, last: date | None, today: date) -> tuple[date, date] | None:
    """The first and last day of the months that lie wholly between these days and are over; None for none.

    Never a part of a month: two exports that differ by a day would give that day away.
    """
    end = min(last or today, today - timedelta(1))
    if (end + timedelta(1)).day != 1:
        end = end.replace(day=1) - timedelta(1)
    if first is None:
        first = date(end.year - 1, 1, 1)  # last year and this one
    start = first if first.day == 1 else _next_month(first)
    if (end.year - start.year) * 12 + end.month - start.month >= _MOST_MONTHS:
        raise UsageError("ask for at most twenty years at once")
    return (start, end) if start <= end else None


def published(connection: Connection, catalogue: Catalogue, first: date, last: date) -> list[Row]:
    """Every month from first to last, both days included, with its totals; a month where nobody came too."""
    months: dict[str, dict[Cell, int]] = {}
    month = first
    offered = {(service, venue.id): 0 for venue in catalogue.venues.values() for service in venue.services}
    while month <= last:
        months[month.isoformat()[:7]] = dict(offered)
        month = _next_month(month)
    for use in figures.use(connection, Span(first.isoformat(), last.isoformat())):
        counts = months[use.day[:7]]
        cell = use.service, use.venue
        counts[cell] = counts.get(cell, 0) + use.people
    return [row for name, counts in months.items() for row in _month(name, counts)]


def said(connection: Connection, catalogue: Catalogue, first: date, last: date) -> list[Month]:
    """What people think, for every month from first to last, both days included."""
    months = []
    while first <= last:
        months.append(open_feedback.of_month(connection, catalogue, first.isoformat()[:7]))
        first = _next_month(first)
    return months


def texts(rows: Iterable[Row], said: Iterable[Month], city: str) -> dict[str, str]:
    """The files, by name."""
    rows = list(rows)
    told = [_fields(row) | {"people": row.people, "hidden": row.people is None} for row in rows]
    return {
        "use.csv": csv_text(FIELDS, [_fields(row) for row in rows]),
        "use.json": json_text(city, "people let in", told),
        **open_feedback.texts(said, city),
        "README.md": _readme(city) + open_feedback.README,
    }


def write(files: dict[str, str], folder: Path) -> list[Path]:
    """The files in a folder, which is made where it is missing."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8", newline="")
    return [folder / name for name in files]


def _readme(city: str) -> str:
    """What the fields mean, and what was left out."""
    return f"""# Use of the {city} card, by month

`use.csv` and `use.json` hold the same rows.

| field | meaning |
|---|---|
| `month` | such as 2026-10, on the city's clocks; only months that are over |
| `venue` | the id of the venue; `{ALL}`: all venues together |
| `service` | the id of the service; `{ALL}`: all services together |
| `people` | how many were let in, by card, by staff or counted without a card, less what staff took back |
| `hidden` | `yes` where the count is not published; `people` is then empty |

Counts from 1 to {LEAST - 1} are hidden, so that nobody can be recognised. A zero is shown. Further counts,
or totals, are hidden where a sum would give a small one away: every hidden count could be any of at least
{WIDTH + 1} numbers. There are no totals over several months, for the same reason.

A person who came twice counts twice. Devices that were offline may tell of a month after it was published
first; the next export holds what came late.
"""


def _month(month: str, counts: dict[Cell, int]) -> list[Row]:
    table = with_totals({cell: max(0, count) for cell, count in counts.items()})
    secret = hidden(table)
    return [
        Row(month, venue or ALL, service or ALL, None if (service, venue) in secret else count)
        for (service, venue), count in table.items()
        if (service, venue) in counts or TOTAL in (service, venue)
    ]


def _fields(row: Row) -> dict[str, object]:
    return {
        "month": row.month,
        "venue": row.venue,
        "service": row.service,
        "people": "" if row.people is None else row.people,
        "hidden": "yes" if row.people is None else "no",
    }


def _next_month(day: date) -> date:
    return (day.replace(day=1) + timedelta(32)).replace(day=1)
