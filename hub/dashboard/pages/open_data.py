"""Open data: what would be published, and the files."""

from collections.abc import Iterable

from fastapi import Request
from fastapi.responses import Response

from hub import open_data
from hub.dashboard.page import catalogue_of, local, show
from hub.dashboard.pages import pages
from hub.dashboard.web import Anybody, Refused, hub_of
from hub.open_data import Row
from hub.open_feedback import Month
from hub.open_files import ALL
from hub.suppression import LEAST

router = pages()
_KINDS = {
    "use.csv": "text/csv; charset=utf-8",
    "use.json": "application/json",
    "satisfaction.csv": "text/csv; charset=utf-8",
    "satisfaction.json": "application/json",
    "votes.csv": "text/csv; charset=utf-8",
    "votes.json": "application/json",
    "README.md": "text/markdown; charset=utf-8",
}


@router.get("/open-data")
def page(request: Request, visitor: Anybody) -> Response:
    """The newest month as a table, and the files to take."""
    rows, _ = _published(request)
    newest = max((row.month for row in rows), default=None)
    table: dict[str, dict[str, Row]] = {}
    for row in rows:
        if row.month == newest:
            table.setdefault(row.service, {})[row.venue] = row
    catalogue = catalogue_of(request)
    venues = _ordered({row.venue for row in rows}, catalogue.venues)
    return show(
        request,
        "open_data.html",
        visitor,
        title="Open data",
        month=newest,
        venues=venues,
        table=[(service, table[service]) for service in _ordered(table, catalogue.services)],
        files=list(_KINDS),
        least=LEAST,
        all=ALL,
    )


@router.get("/open-data/{name}")
def file(request: Request, visitor: Anybody, name: str) -> Response:
    """One of the files."""
    if name not in _KINDS:
        raise Refused(404, "There is no such file.")
    text = open_data.texts(*_published(request), catalogue_of(request).city)[name]
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return Response(text, media_type=_KINDS[name], headers=headers)


def _ordered(found: Iterable[str], known: Iterable[str]) -> list[str]:
    """As the catalogue has them, what it no longer has behind, and the totals last."""
    names, order = set(found), list(known)
    strange = sorted(names - set(order) - {ALL})
    return [name for name in (*order, *strange, ALL) if name in names]


def _published(request: Request) -> tuple[list[Row], list[Month]]:
    catalogue = catalogue_of(request)
    today = local(hub_of(request).now_ms(), catalogue.zone).date()
    span = open_data.whole_months(None, None, today)
    if span is None:
        return [], []
    with hub_of(request).read() as connection:
        return (
            open_data.published(connection, catalogue, *span),
            open_data.said(connection, catalogue, *span),
        )
