"""Use per service and venue over days."""

from dataclasses import dataclass
from datetime import date, timedelta

from fastapi import Request
from fastapi.responses import Response
from markupsafe import Markup

from hub import figures
from hub.dashboard import plot
from hub.dashboard.page import catalogue_of, local, service_choices, show, venue_choices
from hub.dashboard.pages import pages
from hub.dashboard.web import Anybody, chosen, hub_of
from hub.figures import Span

router = pages()
_DAYS, _MOST_DAYS = 28, 366


@dataclass(frozen=True, slots=True)
class Panel:
    """The bars of one service or venue."""

    name: str
    total: int
    picture: Markup


@router.get("/use")
def use(request: Request, visitor: Anybody) -> Response:
    """A panel of bars for each service or venue, and the same as a table."""
    query, catalogue = request.query_params, catalogue_of(request)
    today = local(hub_of(request).now_ms(), catalogue.zone).date()
    first, last, wrong = days_of(query.get("from", ""), query.get("to", ""), today, _DAYS)
    by = "venue" if query.get("by") == "venue" else "service"
    span = Span(
        first.isoformat(),
        last.isoformat(),
        visitor.venue or chosen(query, "venue", catalogue.venues),
        chosen(query, "service", catalogue.services),
    )
    with hub_of(request).read() as connection:
        found = figures.use(connection, span)
        refused = figures.turned_away(connection, span)
    days = [(first + timedelta(ahead)).isoformat() for ahead in range((last - first).days + 1)]
    groups = figures.by_day(found, by)
    known = catalogue.services if by == "service" else catalogue.venues
    order = [*(name for name in known if name in groups), *sorted(groups.keys() - known.keys())]
    most = max((people for group in groups.values() for people in group.values()), default=1)
    panels = []
    for name in order:
        words = known[name].name["en"] if name in known else name
        values = [groups[name].get(day, 0) for day in days]
        picture = plot.bars(
            f"{words}: people let in on each day, told in the table below", days, values, most
        )
        panels.append(Panel(words, sum(values), picture))
    table = [(day, [groups[name].get(day, 0) for name in order]) for day in reversed(days)]
    return show(
        request,
        "use.html",
        visitor,
        title="Use",
        span=span,
        by=by,
        venues=venue_choices(request, visitor),
        services=service_choices(request),
        wrong=wrong,
        total=sum(one.people for one in found),
        today_incomplete=last >= today,
        panels=panels,
        table=[row for row in table if any(row[1])],
        refused=refused,
    )


def days_of(first: str, last: str, today: date, usually: int) -> tuple[date, date, str | None]:
    """The days that are meant, so many where nothing is said, and what was wrong with them."""
    usual = today - timedelta(usually - 1), today
    try:
        start = date.fromisoformat(first) if first else usual[0]
        end = date.fromisoformat(last) if last else usual[1]
    except ValueError:
        return *usual, "Write days like 2026-11-22."
    if end < start:
        return *usual, "The last day must not be before the first."
    if (end - start).days >= _MOST_DAYS:
        return end - timedelta(_MOST_DAYS - 1), end, "At most a year is shown at once."
    return start, end, None
