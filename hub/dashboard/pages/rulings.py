"""Rulings that need a person, and alarms."""

import json
from typing import Any
from urllib.parse import urlencode

from fastapi import Request
from fastapi.responses import Response
from sqlalchemy import Connection

from hub import audit
from hub.dashboard import lists, words
from hub.dashboard.lists import Wanted
from hub.dashboard.page import PAGE_ROWS, Paging, catalogue_of, show, venue_choices
from hub.dashboard.pages import pages
from hub.dashboard.web import Manager, Posted, Refused, chosen, hub_of, number, see
from hub.intake import feed
from shared.domain.ruling import Ruling

router = pages()
_KNOWN = [(ruling.value, name) for ruling, name in words.RULINGS.items() if ruling is not Ruling.ACCEPTED]
_REASONS = [(why.value, name) for why, name in words.WHYS.items()]
_MOST_PAGES = 100_000


@router.get("/rulings")
def rulings(request: Request, visitor: Manager) -> Response:
    """The list, filtered."""
    query = request.query_params
    page = number(query, "page", 1, _MOST_PAGES)
    wanted = Wanted(
        visitor.venue or chosen(query, "venue", catalogue_of(request).venues),
        chosen(query, "ruling", dict(_KNOWN)),
        query.get("dealt") == "yes",
        chosen(query, "why", dict(_REASONS)),
    )
    with hub_of(request).read() as connection:
        rows, count = lists.some_rulings(connection, wanted, (page - 1) * PAGE_ROWS, PAGE_ROWS)
    kept = {
        "venue": wanted.venue,
        "ruling": wanted.ruling,
        "why": wanted.why,
        "dealt": "yes" if wanted.dealt else None,
    }
    filtered = urlencode({name: value for name, value in kept.items() if value})
    done = number(query, "done", 0, PAGE_ROWS)
    return show(
        request,
        "rulings.html",
        visitor,
        title="Rulings",
        wanted=wanted,
        rows=rows,
        venues=venue_choices(request, visitor),
        rulings_known=_KNOWN,
        reasons=_REASONS,
        paging=Paging(page, count, "/rulings", f"{filtered}&" if filtered else ""),
        message=("good", f"{words.count(done, 'ruling')} marked as dealt with.") if done else None,
    )


@router.post("/rulings")
def deal_with(request: Request, visitor: Manager, form: Posted) -> Response:
    """Mark the chosen, or all that the page showed; the desks are told."""
    start = "row-" if form.get("do") == "page" else "event-"
    events = [name.removeprefix(start) for name in form if name.startswith(start)][:PAGE_ROWS]
    if not events:
        raise Refused(422, "No ruling was chosen. Go back and tick at least one.")
    hub = hub_of(request)
    with hub.write() as connection:
        done = settle(connection, events, visitor.name, visitor.venue, hub.now_ms())
    return see("/rulings", done=done)


def settle(connection: Connection, events: list[str], who: str, venue: str | None, now_ms: int) -> int:
    """Mark as dealt with, and tell every device of the venues; how many were not dealt with before."""
    done = lists.deal_with(connection, events, who, venue, now_ms)
    for event, of in done:
        feed.tell(connection, of, [{"kind": "settled", "event": event}], now_ms)
    if done:
        audit.note(connection, who, "marked rulings as dealt with", str(len(done)), now_ms)
    return len(done)


@router.get("/alarms")
def alarms(request: Request, visitor: Manager) -> Response:
    """Open ones, or those that were closed."""
    query = request.query_params
    page, closed = number(query, "page", 1, _MOST_PAGES), query.get("closed") == "yes"
    with hub_of(request).read() as connection:
        rows, count = lists.some_alarms(
            connection, visitor.venue, closed=closed, offset=(page - 1) * PAGE_ROWS, limit=PAGE_ROWS
        )
    return show(
        request,
        "alarms.html",
        visitor,
        title="Alarms",
        closed=closed,
        rows=[row._asdict() | {"facts": _facts(row.detail)} for row in rows],
        paging=Paging(page, count, "/alarms", "closed=yes&" if closed else ""),
        message=("good", "The alarm is closed.") if query.get("done") else None,
    )


@router.post("/alarms/{alarm}")
def close_alarm(request: Request, visitor: Manager, form: Posted, alarm: str) -> Response:
    """Close one, with a word on what it was."""
    word = " ".join(form.get("word", "").split())[:80]
    if not word or not word.isprintable():
        raise Refused(422, "Say in a few words what it was.")
    if not alarm.isascii() or not alarm.isdigit() or len(alarm) > 15:
        raise Refused(404, "There is no such alarm.")
    hub = hub_of(request)
    by = f"{visitor.name}: {word}"
    with hub.write() as connection:
        if not lists.close_alarm(connection, int(alarm), by, visitor.venue, hub.now_ms()):
            raise Refused(409, "Somebody closed this alarm already, or it is not yours.")
        audit.note(connection, visitor.name, "closed alarm", alarm, hub.now_ms())
    return see("/alarms", done="closed")


def _facts(detail: str) -> list[tuple[str, Any]]:
    """An alarm's details as they are shown: plain values only."""
    try:
        told = json.loads(detail)
    except ValueError:
        return []
    fields = told.items() if type(told) is dict else ()
    return [
        (name.replace("_", " ").capitalize(), value) for name, value in fields if type(value) in (str, int)
    ]
