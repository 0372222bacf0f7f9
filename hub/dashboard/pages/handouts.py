"""What was handed out and lent: a month by need, what is due back, what has to be seen to, and the files."""

from datetime import date, timedelta

from fastapi import Request
from fastapi.responses import Response

from hub import handout_figures as figures
from hub import referrals
from hub.dashboard import lists
from hub.dashboard.lists import Wanted
from hub.dashboard.page import catalogue_of, local, show
from hub.dashboard.pages import pages
from hub.dashboard.web import Manager, Refused, hub_of
from hub.suppression import LEAST
from shared.domain.ruling import Why
from shared.domain.service import Catalogue

router = pages()
_MONTHS = 13
_MOST_LOANS = 200
_WHYS = (Why.REFERRAL_USED, Why.NOT_ALLOTTED, Why.NO_LOAN)


@router.get("/handouts")
def page(request: Request, visitor: Manager) -> Response:
    """All of it, for the visitor's venues."""
    hub, catalogue, today = hub_of(request), catalogue_of(request), _today(request)
    months = _months(today)
    month = _month(request, months)
    with hub.read() as connection:
        lines = figures.monthly(connection, month, visitor.venue)
        loans = figures.loans_out(connection, visitor.venue)
        codes = referrals.counted(connection, hub.now_ms())
        years = figures.years(connection, today.year)
        waiting = [
            (why, many)
            for why in _WHYS
            if (many := lists.count_rulings(connection, Wanted(visitor.venue, why=why.value)))
        ]
    return show(
        request,
        "handouts.html",
        visitor,
        title="Handouts",
        month=month,
        months=[(one, _spelled(one)) for one in months],
        spelled=_spelled(month),
        lines=lines,
        total=sum(line.handed_out for line in lines),
        years=years,
        this_year=today.year,
        loans=[(loan, _late(loan.due, today)) for loan in loans[:_MOST_LOANS]],
        many_loans=len(loans),
        waiting=waiting,
        codes=codes,
        names=_names(catalogue),
        least=LEAST,
    )


@router.get("/handouts/month.csv")
def month_file(request: Request, visitor: Manager) -> Response:
    """The month's return, as `hub handouts --month` writes it."""
    month = _month(request, _months(_today(request)))
    with hub_of(request).read() as connection:
        text = figures.month_csv(figures.monthly(connection, month, visitor.venue))
    return _file(f"handouts-{month}.csv", text)


@router.get("/handouts/year.csv")
def year_file(request: Request, visitor: Manager) -> Response:
    """The year's figures, as `hub handouts --year` writes them: small counts are hidden over the whole city,
    and a manager of one venue gets the lines of that."""
    wanted, catalogue = request.query_params.get("year", ""), catalogue_of(request)
    with hub_of(request).read() as connection:
        year = next((y for y in figures.years(connection, _today(request).year) if str(y) == wanted), None)
        if year is None:
            raise Refused(404, "There are no figures of such a year.")
        counts = figures.yearly(connection, catalogue, year)
    own = [one for one in counts if visitor.venue in (None, one.venue)]
    return _file(f"handouts-{year}.csv", figures.texts(own, catalogue.city)["handouts.csv"])


def _file(name: str, text: str) -> Response:
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return Response(text, media_type="text/csv; charset=utf-8", headers=headers)


def _today(request: Request) -> date:
    return local(hub_of(request).now_ms(), catalogue_of(request).zone).date()


def _months(today: date) -> list[str]:
    """This month and the year before it, as `2026-11`."""
    found, day = [], today
    for _ in range(_MONTHS):
        found.append(f"{day:%Y-%m}")
        day = day.replace(day=1) - timedelta(1)
    return found


def _month(request: Request, months: list[str]) -> str:
    wanted = request.query_params.get("month")
    return wanted if wanted in months else months[0]


def _spelled(month: str) -> str:
    return f"{date.fromisoformat(f'{month}-01'):%B %Y}"


def _late(due: str | None, today: date) -> int:
    """Days over its due day; 0 where it is not."""
    return 0 if due is None else max(0, (today - date.fromisoformat(due)).days)


def _names(catalogue: Catalogue) -> dict[str, str]:
    """Items, networks and needs in the catalogue's English."""
    found = {one.id: one.name["en"] for one in catalogue.handouts}
    for handout in catalogue.handouts:
        found |= {one.id: one.name["en"] for one in (*handout.networks, *handout.criteria)}
    return found
