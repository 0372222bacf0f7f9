"""How satisfied people are, in figures fit to be published: shares and intervals, small numbers hidden."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import sqrt

from sqlalchemy import ColumnElement, Connection, case, func, select

from hub.db.desk_tables import feedback
from hub.suppression import Cell, hidden, with_totals
from shared.domain.feedback import Satisfaction
from shared.domain.service import Catalogue

_Z = 1.959963984540054  # of the standard normal distribution: 95 %, both sides


@dataclass(frozen=True, slots=True)
class Days:
    """From first to last, both included, as `2026-11-22`; only this venue, where given."""

    first: str
    last: str
    venue: str | None = None

    @property
    def where(self) -> list[ColumnElement[bool]]:
        """The rows that are meant."""
        found: list[ColumnElement[bool]] = [feedback.c.day >= self.first, feedback.c.day <= self.last]
        return found if self.venue is None else [*found, feedback.c.venue == self.venue]


@dataclass(frozen=True, slots=True)
class Tally:
    """Of so many who were asked so many answered, and so many of them are satisfied or very satisfied."""

    asked: int = 0
    answered: int = 0
    satisfied: int = 0

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            self.asked + other.asked, self.answered + other.answered, self.satisfied + other.satisfied
        )

    @property
    def percent(self) -> float | None:
        """The share satisfied of those who answered; None where nobody did."""
        return round(100 * self.satisfied / self.answered, 1) if self.answered else None

    @property
    def interval(self) -> tuple[float, float] | None:
        """What the share is within, at 95 % confidence, in per cent."""
        if not self.answered:
            return None
        low, high = wilson(self.satisfied, self.answered)
        return round(100 * low, 1), round(100 * high, 1)


@dataclass(frozen=True, slots=True)
class Report:
    """What may be told, by service (or candidate) and venue, totals under the name TOTAL; None is hidden."""

    shares: dict[Cell, Tally | None]
    votes: dict[Cell, int | None]


def report(connection: Connection, catalogue: Catalogue, days: Days) -> Report:
    """The figures of these days, with small numbers hidden."""
    candidates = [candidate.id for candidate in catalogue.candidates]
    return Report(published(tallies(connection, days)), published_votes(votes(connection, days), candidates))


def wilson(found: int, of: int) -> tuple[float, float]:
    """The 95 % confidence interval of a share, by Wilson's score method without continuity correction.

    E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927), 209;
    method 3 in R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in
    Medicine 17 (1998), 857. It holds for small numbers and for shares near 0 and 1, where the usual one does
    not.
    """
    share, z2 = found / of, _Z * _Z
    middle = share + z2 / (2 * of)
    half = _Z * sqrt(share * (1 - share) / of + z2 / (4 * of * of))
    whole = 1 + z2 / of
    low = 0.0 if found == 0 else (middle - half) / whole
    high = 1.0 if found == of else (middle + half) / whole
    return low, high


def tallies(connection: Connection, days: Days) -> dict[Cell, Tally]:
    """By service and venue."""
    keys = (feedback.c.service, feedback.c.venue)
    satisfied = case((feedback.c.satisfaction >= Satisfaction.SATISFIED.value, 1), else_=0)
    rows = connection.execute(
        select(*keys, func.count(), func.count(feedback.c.satisfaction), func.sum(satisfied))
        .where(*days.where)
        .group_by(*keys)
    )
    return {
        (service, venue): Tally(asked, answered, int(found))
        for service, venue, asked, answered, found in rows
    }


def votes(connection: Connection, days: Days) -> dict[Cell, int]:
    """By candidate and venue."""
    keys = (feedback.c.vote, feedback.c.venue)
    rows = connection.execute(
        select(*keys, func.count()).where(feedback.c.vote.is_not(None), *days.where).group_by(*keys)
    )
    return {(candidate, venue): number for candidate, venue, number in rows}


def published(found: Mapping[Cell, Tally]) -> dict[Cell, Tally | None]:
    """The table with its totals, under the name TOTAL; None where a number could point to somebody.

    A cell is hidden where 1 to 9 were asked, or answered, and so are those that would give it away. How many
    are satisfied is told as a share of ten answers or more only.
    """
    asked = with_totals({cell: tally.asked for cell, tally in found.items()})
    answered = with_totals({cell: tally.answered for cell, tally in found.items()})
    satisfied = with_totals({cell: tally.satisfied for cell, tally in found.items()})
    secret = hidden(asked) | hidden(answered)
    return {
        cell: None if cell in secret else Tally(number, answered[cell], satisfied[cell])
        for cell, number in asked.items()
        if number
    }


def published_votes(found: Mapping[Cell, int], candidates: Iterable[str]) -> dict[Cell, int | None]:
    """The same of votes; `candidates` are there even where nobody voted for them."""
    table = with_totals(found)
    secret = hidden(table)
    told: dict[Cell, int | None] = {(one, ""): 0 for one in candidates}
    return told | {cell: None if cell in secret else number for cell, number in table.items() if number}
