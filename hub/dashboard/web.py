"""What every page stands on: who is asking, what may be posted, and the headers of every answer."""

import hmac
import secrets
from collections.abc import Callable, Collection, Mapping
from html import escape
from pathlib import Path
from typing import Annotated, Any
from urllib.parse import parse_qsl, urlencode, urlsplit

from fastapi import Depends, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from hub.dashboard import sessions
from hub.dashboard.accounts import Role
from hub.dashboard.sessions import Visitor
from hub.hub import Hub

MAX_FORM = 64 << 10  # bytes
MAX_FIELDS = 2_000
STATIC = Path(__file__).with_name("static")
_STRICT = {
    "content-security-policy": "default-src 'self'; script-src 'none'; object-src 'none'; base-uri 'none';"
    " form-action 'self'; frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
    "cache-control": "no-store",
}
Form = Mapping[str, str]


class NoPage(Exception):  # noqa: N818  an answer, not an error
    """There is no page for this request but the answer it carries."""

    def __init__(self, answer: Response) -> None:
        super().__init__()
        self.answer = answer


class Refused(Exception):  # noqa: N818  the same
    """The request is refused, with this status and in these words, on a page like any other."""

    def __init__(self, status: int, words: str) -> None:
        super().__init__(words)
        self.status, self.words = status, words


def make_strict(request: Request, answer: Response) -> Response:
    """The answer, with what a browser is told never to do."""
    for name, value in _STRICT.items():
        answer.headers.setdefault(name, value)
    if secure(request):
        answer.headers.setdefault("strict-transport-security", "max-age=31536000")
    return answer


def hub_of(request: Request) -> Hub:
    """The hub that this process serves."""
    hub: Hub = request.app.state.hub
    return hub


def visitor_of(request: Request) -> Visitor:
    """Whoever is logged in; everybody else is led to the login page."""
    hub = hub_of(request)
    found = sessions.find(hub.engine, request.cookies.get(cookie_name(request), ""), hub.now_ms())
    if found is None:
        raise NoPage(see("/login"))
    request.state.visitor = found
    return found


def allowed(*roles: Role) -> Callable[..., Visitor]:
    """A dependency: a visitor with one of these roles."""

    def check(visitor: Annotated[Visitor, Depends(visitor_of)]) -> Visitor:
        if not visitor.may(*roles):
            raise Refused(403, "This page is not for your role.")
        return visitor

    return check


Anybody = Annotated[Visitor, Depends(visitor_of)]
Manager = Annotated[Visitor, Depends(allowed(Role.ADMIN, Role.MANAGER))]
Admin = Annotated[Visitor, Depends(allowed(Role.ADMIN))]


async def read_form(request: Request) -> Form:
    """The fields of a form as browsers send it, the last of each name; refused where it is too big, of
    another kind, or from another site."""
    if not _same_site(request) or "x-www-form-urlencoded" not in request.headers.get("content-type", ""):
        raise NoPage(plain(400, "This form came from somewhere else."))
    data = b""
    async for piece in request.stream():
        data += piece
        if len(data) > MAX_FORM:
            raise NoPage(plain(413, "This form is too big."))
    try:
        fields = parse_qsl(
            data.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=MAX_FIELDS
        )
    except ValueError:
        raise NoPage(plain(400, "This form cannot be read.")) from None
    if any("\0" in part for field in fields for part in field):  # PostgreSQL keeps no such text
        raise NoPage(plain(400, "This form cannot be read."))
    return dict(fields)


def posted(
    visitor: Annotated[Visitor, Depends(visitor_of)],
    form: Annotated[Form, Depends(read_form)],
) -> Form:
    """The fields of a form that carries the token of its session."""
    if not hmac.compare_digest(form.get("csrf", "").encode(), visitor.csrf.encode()):
        raise Refused(403, "This form is too old. Go back, load the page again and send it once more.")
    return form


Posted = Annotated[Form, Depends(posted)]


def see(path: str, **query: object) -> RedirectResponse:
    """Look there next; nothing about a person may be in the query."""
    return RedirectResponse(f"{path}?{urlencode(query)}" if query else path, status_code=303)


def plain(status: int, words: str) -> Response:
    """A page of one sentence, for whoever is not logged in."""
    said = escape(words)
    page = (
        f'<!doctype html><html lang="en"><head><title>{said}</title></head>'
        f"<body><main><h1>{said}</h1></main></body></html>"
    )
    return HTMLResponse(page, status_code=status)


def secure(request: Request) -> bool:
    """Whether people reach the hub by TLS, which may end at a proxy in front of it."""
    return request.url.scheme == "https" or (hub_of(request).settings.url or "").startswith("https://")


def cookie_name(request: Request) -> str:
    """Under TLS a browser binds a name with `__Host-` to this very host."""
    return "__Host-portcullis" if secure(request) else "portcullis"


def set_cookie(request: Request, answer: Response, name: str, value: str) -> None:
    """A cookie that scripts cannot read and other sites cannot send; ends with the browser."""
    answer.set_cookie(name, value, path="/", httponly=True, samesite="strict", secure=secure(request))


def login_token(request: Request) -> str:
    """For the login form, where there is no session yet: the same text in a cookie and in the form."""
    return request.cookies.get("portcullis-login") or secrets.token_urlsafe(24)


def number(query: Any, name: str, least: int, most: int) -> int:
    """A whole number of the query; what is none counts as the least."""
    text = query.get(name, "")
    value = int(text) if text.isascii() and text.isdigit() and len(text) < 10 else least
    return min(max(value, least), most)


def chosen(query: Any, name: str, known: Collection[str]) -> str | None:
    """What a filter of the query says; None where that is nothing we know."""
    text = query.get(name)
    return text if text in known else None


def _same_site(request: Request) -> bool:
    """What the browser says about where the form came from. One without Sec-Fetch-Site may say `null` for an
    origin, because our pages forbid referrers: there the token and the cookie's SameSite hold alone."""
    said = request.headers.get("sec-fetch-site")
    if said is not None:
        return said in ("same-origin", "none")
    origin = request.headers.get("origin", "null")
    own = {request.headers.get("host"), urlsplit(hub_of(request).settings.url or "").netloc}
    return origin == "null" or origin.partition("://")[2] in own - {None, ""}
