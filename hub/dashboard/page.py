"""Templates filled in: times on the city's clocks, sizes and ages in words, and the navigation of a role."""

from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from hashlib import sha256
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from fastapi import Request
from fastapi.responses import HTMLResponse, Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context

from hub.dashboard import words
from hub.dashboard.accounts import Role
from hub.dashboard.sessions import Visitor
from hub.dashboard.web import STATIC, hub_of
from hub.publish import catalogue_in_force
from shared.domain.service import Catalogue

PAGE_ROWS = 50
_EVERY = frozenset(Role)
_MANAGERS = frozenset({Role.ADMIN, Role.MANAGER})
_ADMINS = frozenset({Role.ADMIN})
NAVIGATION = (
    ("/", "Overview", _MANAGERS),
    ("/devices", "Devices", _MANAGERS),
    ("/rulings", "Rulings", _MANAGERS),
    ("/alarms", "Alarms", _MANAGERS),
    ("/cards", "Cards", _MANAGERS),
    ("/sign-ups", "Sign-ups", _MANAGERS),
    ("/use", "Use", _EVERY),
    ("/feedback", "Feedback", _EVERY),
    ("/open-data", "Open data", _EVERY),
    ("/handouts", "Handouts", _MANAGERS),
    ("/stock", "Stock", _MANAGERS),
    ("/bundle", "Card checks", _ADMINS),
    ("/people", "People", _ADMINS),
    ("/staff", "Staff", _ADMINS),
    ("/audit", "Audit", _ADMINS),
)


@dataclass(frozen=True, slots=True)
class Paging:
    """Which rows of a long list are shown; pages count from 1."""

    page: int
    rows: int
    path: str
    query: str = ""  # of the filter, ends with `&` where there is one

    @property
    def last(self) -> int:
        """The number of the last page."""
        return max(1, -(-self.rows // PAGE_ROWS))


def show(
    request: Request, template: str, visitor: Visitor | None, status: int = 200, **fields: Any
) -> Response:
    """A page; `fields` are what its template asks for."""
    hub = hub_of(request)
    city = catalogue_of(request)
    navigation = [(path, name) for path, name, roles in NAVIGATION if visitor and visitor.may(*roles)]
    text = (
        _templates()
        .get_template(template)
        .render(
            fields,
            visitor=visitor,
            city=city,
            navigation=navigation,
            path=request.url.path,
            style=style_address(),
            now_ms=hub.now_ms(),
            words=words,
            venue_name=lambda venue: city.venues[venue].name["en"] if venue in city.venues else venue,
            service_name=lambda service: (
                city.services[service].name["en"] if service in city.services else service
            ),
        )
    )
    return HTMLResponse(text, status_code=status)


def refusal(request: Request, status: int, what: str) -> Response:
    """A page that says why not."""
    visitor = getattr(request.state, "visitor", None)
    return show(request, "refusal.html", visitor, status, title="That did not work", what=what)


def venue_choices(request: Request, visitor: Visitor) -> list[tuple[str, str]]:
    """The venues that concern a visitor, for a select."""
    venues = catalogue_of(request).venues.values()
    return [(venue.id, venue.name["en"]) for venue in venues if visitor.venue in (None, venue.id)]


def service_choices(request: Request) -> list[tuple[str, str]]:
    """The services, for a select."""
    return [(service.id, service.name["en"]) for service in catalogue_of(request).services.values()]


def catalogue_of(request: Request) -> Catalogue:
    """The catalogue as it was published, read once for a request. The file may hold a mistake just now."""
    known: Catalogue | None = getattr(request.state, "catalogue", None)
    if known is None:
        with hub_of(request).read() as connection:
            known = request.state.catalogue = catalogue_in_force(connection)
    return known


def local(ms: int, zone: ZoneInfo) -> datetime:
    """A time of the database on the city's clocks."""
    return datetime.fromtimestamp(ms / 1000, UTC).astimezone(zone)


@lru_cache(maxsize=1)
def _templates() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).with_name("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {
        "moment": _moment,
        "ago": _ago,
        "day": _day,
        "figure": "{:,}".format,
        "span": words.span,
    }
    return environment


@pass_context
def _moment(context: Context, ms: int) -> str:
    """`22 Nov 2026, 14:05` on the city's clocks."""
    at = local(ms, context["city"].zone)
    return f"{at.day} {at:%b %Y, %H:%M}"


@pass_context
def _ago(context: Context, ms: int) -> str:
    """`3 minutes ago`."""
    seconds = (context["now_ms"] - ms) // 1000
    return "just now" if seconds < 60 else f"{words.span(seconds)} ago"


def _day(text: str) -> str:
    """`22 Nov 2026` for `2026-11-22`; what is no day stays as it is."""
    try:
        at = datetime.strptime(text, "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError:
        return text
    return f"{at.day} {at:%b %Y}"


@lru_cache(maxsize=1)
def style_address() -> str:
    """Changes when the style sheet does: browsers may keep it."""
    mark = sha256(STATIC.joinpath("dashboard.css").read_bytes()).hexdigest()[:12]
    return f"/static/dashboard.css?{mark}"
