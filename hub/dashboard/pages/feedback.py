"""What people think: the share satisfied with its interval, votes for what comes next, and words for few."""

from collections.abc import Iterable

from fastapi import Request
from fastapi.responses import Response

from hub import audit, feedback
from hub.dashboard import plot
from hub.dashboard.accounts import Role
from hub.dashboard.page import PAGE_ROWS, Paging, catalogue_of, local, show
from hub.dashboard.pages import pages
from hub.dashboard.pages.use import days_of
from hub.dashboard.plot import Share
from hub.dashboard.web import Anybody, Manager, Posted, Refused, hub_of, number, see
from hub.satisfaction import Days, Tally, report
from hub.suppression import LEAST, TOTAL, Cell
from shared.domain.service import Catalogue

router = pages()
_YEAR = 365


@router.get("/feedback")
def page(request: Request, visitor: Anybody) -> Response:
    """Shares as a plot and a table, and the votes."""
    query, catalogue = request.query_params, catalogue_of(request)
    today = local(hub_of(request).now_ms(), catalogue.zone).date()
    first, last, wrong = days_of(query.get("from", ""), query.get("to", ""), today, _YEAR)
    days = Days(first.isoformat(), last.isoformat(), visitor.venue)
    with hub_of(request).read() as connection:
        found = report(connection, catalogue, days)
    lines = [
        (_name(catalogue, (service, venue or visitor.venue or TOTAL)), found.shares[service, venue])
        for service, venue in _ordered(found.shares, catalogue, one_venue=visitor.venue is not None)
    ]
    candidates = {candidate.id: candidate.name["en"] for candidate in catalogue.candidates}
    voted = [
        (candidates.get(candidate, candidate), told)
        for (candidate, venue), told in found.votes.items()
        if candidate and not venue
    ]
    return show(
        request,
        "feedback.html",
        visitor,
        title="Feedback",
        days=days,
        wrong=wrong,
        all=found.shares.get((TOTAL, TOTAL)),
        hidden=(TOTAL, TOTAL) in found.shares and found.shares[TOTAL, TOTAL] is None,
        lines=lines,
        picture=plot.shares(
            "Share satisfied with its interval, told in the table below",
            [_share(name, tally) for name, tally in lines if tally is not None and tally.answered],
        ),
        votes=sorted(voted, key=lambda vote: -(vote[1] or 0)),
        least=LEAST,
        may_read=visitor.may(Role.ADMIN, Role.MANAGER),
    )


@router.get("/feedback/words")
def words(request: Request, visitor: Manager) -> Response:
    """What people wrote; that somebody read it is noted."""
    hub = hub_of(request)
    shown = number(request.query_params, "page", 1, 1_000_000)
    with hub.write() as connection:
        rows, many = feedback.words(
            connection, hub.city.sealing_keys(), visitor.venue, (shown - 1) * PAGE_ROWS, PAGE_ROWS
        )
        if rows:
            about = f"{visitor.venue or 'all venues'}, page {shown}"
            audit.note(connection, visitor.name, "feedback words read", about, hub.now_ms())
    done = request.query_params.get("done")
    return show(
        request,
        "feedback_words.html",
        visitor,
        title="What people wrote",
        rows=rows,
        paging=Paging(shown, many, "/feedback/words"),
        kept_days=feedback.WORDS_DAYS,
        message=("good", "The words are deleted.") if done else None,
    )


@router.post("/feedback/words")
def take_out(request: Request, visitor: Manager, form: Posted) -> Response:
    """Delete words that name somebody; the step and the vote stay."""
    hub, row = hub_of(request), form.get("row", "")
    with hub.write() as connection:
        if not feedback.take_out_words(connection, row, visitor.venue):
            raise Refused(404, "There are no such words any more.")
        audit.note(connection, visitor.name, "feedback words deleted", row, hub.now_ms())
    return see("/feedback/words", done="deleted")


def _share(name: str, tally: Tally) -> Share:
    low, high = tally.interval or (0.0, 100.0)
    return Share(name, tally.percent or 0.0, low, high)


def _ordered(cells: Iterable[Cell], catalogue: Catalogue, *, one_venue: bool) -> list[Cell]:
    """All together first, then services and venues as the catalogue has them. Of one venue, its totals say
    the same as its only column."""
    services, venues = [TOTAL, *catalogue.services], [TOTAL, *catalogue.venues]

    def place(cell: Cell) -> tuple[int, str, int, str]:
        service, venue = cell
        return (
            services.index(service) if service in services else len(services),
            service,
            venues.index(venue) if venue in venues else len(venues),
            venue,
        )

    return sorted((cell for cell in cells if not (one_venue and cell[1])), key=place)


def _name(catalogue: Catalogue, cell: Cell) -> str:
    service, venue = cell
    what = catalogue.services[service].name["en"] if service in catalogue.services else service
    where = catalogue.venues[venue].name["en"] if venue in catalogue.venues else venue
    return f"{what or 'All services'}, {where or 'all venues'}"
