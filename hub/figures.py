"""Use in figures, from the counts that stay when events and people go."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, and_, case, func, or_, select

from hub.db.tables import counts
from shared.domain.decision import Verdict
from shared.domain.events import EventKind


@dataclass(frozen=True, slots=True)
class Use:
    """So many people let in on a day: admitted by card or by override, less what was undone, and those who
    were counted without a card."""

    day: str
    venue: str
    service: str
    people: int


@dataclass(frozen=True, slots=True)
class Span:
    """Days from first to last, both included, as `2026-11-22`; only this venue or service, where given."""

    first: str
    last: str
    venue: str | None = None
    service: str | None = None

    @property
    def _where(self) -> list[ColumnElement[bool]]:
        found = [counts.c.day.between(self.first, self.last), counts.c.service != ""]
        if self.venue is not None:
            found.append(counts.c.venue == self.venue)
        if self.service is not None:
            found.append(counts.c.service == self.service)
        return found


_ADMITTED = or_(
    and_(
        counts.c.kind == EventKind.DECISION.value,
        counts.c.verdict.in_([Verdict.ADMIT.value, Verdict.NOTE.value]),
    ),
    counts.c.kind == EventKind.OVERRIDE.value,
)
_PEOPLE = func.sum(
    case(
        (_ADMITTED, counts.c.events),
        (counts.c.kind == EventKind.UNDO.value, -counts.c.events),
        (counts.c.kind == EventKind.COUNT.value, counts.c.heads),
        else_=0,
    )
)


def use(connection: Connection, span: Span) -> list[Use]:
    """Every day, venue and service of the span with people let in, in order."""
    keys = (counts.c.day, counts.c.venue, counts.c.service)
    statement = select(*keys, _PEOPLE.label("people")).where(*span._where).group_by(*keys).order_by(*keys)
    rows = connection.execute(statement)
    return [Use(row.day, row.venue, row.service, int(row.people)) for row in rows if row.people]


def turned_away(connection: Connection, span: Span) -> list[tuple[str, int]]:
    """Why people were refused, the most frequent reason first."""
    number = func.sum(counts.c.events).label("number")
    rows = connection.execute(
        select(counts.c.reason, number)
        .where(
            *span._where,
            counts.c.kind == EventKind.DECISION.value,
            counts.c.verdict == Verdict.REFUSE.value,
        )
        .group_by(counts.c.reason)
        .order_by(number.desc(), counts.c.reason)
    )
    return [(row.reason, int(row.number)) for row in rows]


def by_day(uses: Iterable[Use], of: str) -> dict[str, dict[str, int]]:
    """People by `service` or `venue`, then by day."""
    found: dict[str, dict[str, int]] = {}
    for one in uses:
        days = found.setdefault(getattr(one, of), {})
        days[one.day] = days.get(one.day, 0) + one.people
    return found
