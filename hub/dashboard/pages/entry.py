"""Logging in and out, and the files that every page needs."""

import hmac
from typing import Annotated

from fastapi import Depends, Request
from fastapi.responses import Response

from hub import attempts, audit
from hub.attempts import Bucket
from hub.dashboard import accounts, sessions
from hub.dashboard.accounts import Role
from hub.dashboard.page import show
from hub.dashboard.pages import pages
from hub.dashboard.web import (
    STATIC,
    Anybody,
    Form,
    NoPage,
    Posted,
    Refused,
    cookie_name,
    hub_of,
    login_token,
    plain,
    read_form,
    see,
    set_cookie,
)
from hub.dashboard.words import span
from shared import assets

router = pages()
_WRONG = "The name or the password is wrong."
_FORGET_MS = 86_400_000
_FONTS = ("Inter-Regular.otf", "Inter-SemiBold.otf")
_YEAR = "public, max-age=31536000, immutable"


@router.get("/login")
def login_page(request: Request) -> Response:
    """The form."""
    return _form(request, "", None, 200)


@router.post("/login")
def login(request: Request, form: Annotated[Form, Depends(read_form)]) -> Response:
    """A new session with a new id, whatever cookie came with the form."""
    token = request.cookies.get("portcullis-login", "")
    if not token or not hmac.compare_digest(form.get("csrf", "").encode(), token.encode()):
        return _form(request, "", "This form is too old. Try again.", 403)
    hub, now_ms, name = hub_of(request), hub_of(request).now_ms(), form.get("name", "")[:40].strip()
    pair, *others = _buckets(name, _address(request))
    with hub.write() as connection:
        wait = attempts.take(connection, [pair, *others], now_ms)
    if wait:
        raise NoPage(_too_many(request, name, wait))
    with hub.read() as connection:
        account = accounts.verify(connection, name, form.get("password", ""))
    if account is None:
        return _form(request, name, _WRONG, 401)
    with hub.write() as connection:
        attempts.forget(connection, pair)
        attempts.sweep(connection, now_ms - _FORGET_MS)
        cookie = sessions.start(connection, account, now_ms)
    answer = see("/use" if account.role is Role.VIEWER else "/")
    set_cookie(request, answer, cookie_name(request), cookie)
    answer.delete_cookie("portcullis-login", path="/")
    return answer


@router.post("/logout")
def logout(request: Request, visitor: Anybody, _: Posted) -> Response:
    """The session ends on this side too."""
    with hub_of(request).write() as connection:
        sessions.end(connection, visitor)
    answer = see("/login")
    answer.delete_cookie(cookie_name(request), path="/")
    return answer


@router.get("/password")
def password_page(request: Request, visitor: Anybody) -> Response:
    """One's own password."""
    return show(request, "password.html", visitor, title="Your password", message=None)


@router.post("/password")
def change_password(request: Request, visitor: Anybody, form: Posted) -> Response:
    """A new one, by whoever knows the old one; guesses count as at the login."""
    hub, now_ms = hub_of(request), hub_of(request).now_ms()
    with hub.write() as connection:
        wait = attempts.take(connection, _buckets(visitor.name, _address(request)), now_ms)
    if wait:
        raise Refused(429, _wait_words(wait))
    with hub.read() as connection:
        known = accounts.verify(connection, visitor.name, form.get("old", ""))
    if known is None:
        raise Refused(401, "The password until now is wrong.")
    with hub.write() as connection:
        accounts.set_password(connection, visitor.name, form.get("new", ""))
        audit.note(connection, visitor.name, "password changed", visitor.name, now_ms)
    return see("/login")


@router.get("/static/{name}")
def static(name: str) -> Response:
    """The style sheet, the icon and the fonts; nothing else of the disk."""
    if name == "dashboard.css":
        data, kind = STATIC.joinpath(name).read_bytes(), "text/css; charset=utf-8"
    elif name == "icon.svg":
        data, kind = STATIC.joinpath(name).read_bytes(), "image/svg+xml"
    elif name in _FONTS:
        data, kind = assets.read("fonts", name), "font/otf"
    else:
        return plain(404, "There is no such page.")
    return Response(data, media_type=kind, headers={"cache-control": _YEAR})


def _address(request: Request) -> str:
    return request.client.host if request.client else ""


def _wait_words(wait: int) -> str:
    return f"Too many tries. Wait {span(max(60, wait))} and try again."


def _buckets(name: str, address: str) -> list[Bucket]:
    """A person who mistypes waits a little; a machine that guesses gets nowhere, from one address or many;
    and nobody can lock out another's account from afar with a handful of tries."""
    return [
        Bucket(f"login of {name} from {address}", 5, 60),
        Bucket(f"login from {address}", 30, 10),
        Bucket(f"login of {name}", 60, 60),
    ]


def _too_many(request: Request, name: str, wait: int) -> Response:
    answer = _form(request, name, _wait_words(wait), 429)
    answer.headers["retry-after"] = str(wait)
    return answer


def _form(request: Request, name: str, wrong: str | None, status: int) -> Response:
    token = login_token(request)
    answer = show(request, "login.html", None, status, title="Log in", name=name, wrong=wrong, token=token)
    set_cookie(request, answer, "portcullis-login", token)
    return answer
