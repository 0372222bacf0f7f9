"""Feedback as open data: by month the share satisfied, and votes for what comes next; small counts hidden."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from hub.open_files import ALL, Fields, csv_text, json_text
from hub.satisfaction import Days, Report, Tally, report
from hub.suppression import TOTAL, Cell
from shared.domain.service import Catalogue

SHARES = ("month", "venue", "service", "asked", "answered", "percent", "low", "high", "hidden")
VOTES = ("month", "venue", "candidate", "votes", "hidden")
README = """
# Satisfaction and votes, by month

`satisfaction.csv` tells how satisfied people are who were asked at a kiosk or after a contact.

| field | meaning |
|---|---|
| `month`, `venue` | as above |
| `service` | the id of what they were asked about; `all`: everything together |
| `asked` | how many were asked |
| `answered` | how many of them answered, on five steps |
| `percent` | the share of those who answered that is satisfied or very satisfied |
| `low`, `high` | the 95 % confidence interval of that share, by Wilson's score method, in per cent |
| `hidden` | `yes` where fewer than ten were asked or answered, or a sum would give such a number away |

`votes.csv` tells how many would like each candidate to be the next service: `candidate` is its id.

Answers are anonymous: nobody knows who gave one, and somebody may give several.

`handouts.csv` tells by whole year, `venue` and `item` of the catalogue how many SIM cards, laptops and the
like were given or lent; it is written by the command. `hidden` as above.
"""


@dataclass(frozen=True, slots=True)
class Month:
    """A month such as `2026-10`, and what is told of it."""

    name: str
    told: Report


def of_month(connection: Connection, catalogue: Catalogue, name: str) -> Month:
    """The figures of a month."""
    return Month(name, report(connection, catalogue, Days(f"{name}-01", f"{name}-31")))


def texts(months: Iterable[Month], city: str) -> dict[str, str]:
    """The files, by name."""
    months = list(months)
    shares = [
        _share(month.name, cell, tally) for month in months for cell, tally in month.told.shares.items()
    ]
    voted = [
        _votes(month.name, cell, number) for month in months for cell, number in month.told.votes.items()
    ]
    return {
        "satisfaction.csv": csv_text(SHARES, _plain(shares)),
        "satisfaction.json": json_text(city, "per cent of those who answered", shares),
        "votes.csv": csv_text(VOTES, _plain(voted)),
        "votes.json": json_text(city, "votes", voted),
    }


def _share(month: str, cell: Cell, tally: Tally | None) -> Fields:
    service, venue = cell
    low, high = (None, None) if tally is None or tally.interval is None else tally.interval
    return {
        "month": month,
        "venue": ALL if venue == TOTAL else venue,
        "service": ALL if service == TOTAL else service,
        "asked": None if tally is None else tally.asked,
        "answered": None if tally is None else tally.answered,
        "percent": None if tally is None else tally.percent,
        "low": low,
        "high": high,
        "hidden": tally is None,
    }


def _votes(month: str, cell: Cell, number: int | None) -> Fields:
    candidate, venue = cell
    return {
        "month": month,
        "venue": ALL if venue == TOTAL else venue,
        "candidate": ALL if candidate == TOTAL else candidate,
        "votes": number,
        "hidden": number is None,
    }


def _plain(rows: Sequence[Fields]) -> list[Fields]:
    """As tables have it: yes and no."""
    return [{**row, "hidden": "yes" if row["hidden"] else "no"} for row in rows]
