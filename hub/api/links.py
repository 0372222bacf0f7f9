"""`/w/SECRET`: where whoever signed up finds their card, from the day they signed up until a month after."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.responses import RedirectResponse, Response

from hub import attempts, issuer, picture
from hub.api.problem import Problem
from hub.api.rooms import TheHub
from hub.api.spoken import language_of, show, words
from hub.attempts import Bucket
from hub.dashboard import qr
from hub.dashboard.pages import PageRoute
from hub.dashboard.web import Form, NoPage, read_form
from hub.hub import Hub
from hub.signup import result
from hub.signup.result import Found, Stands
from hub.wallet import apple, google
from hub.wallet.face import Face
from shared.domain.faults import Fault, UsageError
from shared.domain.signup.takeaway import PATH, reference

_AT_ONCE, _SECONDS_EACH = 60, 2.0  # pages and pictures of one link
_AGAIN = frozenset({Stands.SOON, Stands.EVIDENCE, Stands.LOOK})
router = APIRouter(route_class=PageRoute, include_in_schema=False)


@dataclass(frozen=True, slots=True)
class _Way:
    """Into a wallet: the end of its address, and what its button says."""

    end: str
    said: str
    demo: bool


@router.get(PATH + "{secret}")
def look(request: Request, hub: TheHub, secret: str) -> Response:
    """Where the sign-up stands. A card that nobody has fetched is behind a button: programs that look at an
    address before anybody opens it fetch nothing."""
    found = _found(request, hub, secret)
    if found.stands is not Stands.READY or found.row.fetched_ms is None:
        return _page(request, found, secret)
    face = _face(request, hub, found)
    ways = list(_ways(hub, face))
    label = words(found.language or language_of(request)).say("card_ready")
    return _page(request, found, secret, picture=qr.svg(face.text, label), wallets=ways)


@router.post(PATH + "{secret}")
def fetch(request: Request, hub: TheHub, secret: str, _form: Annotated[Form, Depends(read_form)]) -> Response:
    """The card is fetched: it is shown from now on, and the pass until then ends."""
    found = _found(request, hub, secret)
    if found.stands is Stands.READY:
        result.fetched(hub, found.row.id, "a phone")
    return RedirectResponse(PATH + secret, status_code=303)


@router.get(PATH + "{secret}/card.png")
def save(request: Request, hub: TheHub, secret: str) -> Response:
    """The code as a picture to keep."""
    face = _face(request, hub, _found(request, hub, secret))
    named = {"Content-Disposition": 'attachment; filename="card.png"'}
    return Response(picture.png(face.text), media_type="image/png", headers=named)


@router.get(PATH + "{secret}/card.pkpass")
def to_apple(request: Request, hub: TheHub, secret: str) -> Response:
    """A pass for Apple Wallet."""
    face = _face(request, hub, _found(request, hub, secret))
    with suppress(UsageError, Fault):  # nobody is led here where it cannot be made
        made = apple.pkpass(face, issuer.wallet(hub), hub.now_ms())
        return Response(made.data, media_type=apple.MEDIA_TYPE)
    raise _nothing(request)


@router.get(PATH + "{secret}/google")
def to_google(request: Request, hub: TheHub, secret: str) -> Response:
    """On to Google Wallet."""
    face = _face(request, hub, _found(request, hub, secret))
    with suppress(Fault):
        link = google.save_link(face, issuer.wallet(hub), hub.now_ms()).link
        return RedirectResponse(link, status_code=303)
    raise _nothing(request)


@router.get(PATH + "{rest:path}")
def stray(request: Request, rest: str) -> Response:
    """An address that was mistyped or cut off."""
    raise _nothing(request)


def _found(request: Request, hub: Hub, secret: str) -> Found:
    found = result.find(hub, secret)
    if found is None:
        raise _nothing(request)
    with hub.write() as connection:
        bucket = Bucket(f"card {found.row.id}", _AT_ONCE, _SECONDS_EACH)
        if wait_s := attempts.take(connection, [bucket], hub.now_ms()):
            raise Problem(429, "too_many", retry_s=wait_s)
    return found


def _face(request: Request, hub: Hub, found: Found) -> Face:
    """What the card says; without the button having been pressed, nothing."""
    if found.stands is not Stands.READY or found.row.card is None or found.row.fetched_ms is None:
        raise _nothing(request)
    return issuer.face(hub, found.row.card, "a phone")


def _ways(hub: Hub, face: Face) -> Iterator[_Way]:
    """The wallets for which the city has papers; a code that must change goes into Google's only."""
    papers = issuer.wallet(hub)
    if not face.must_change:
        with suppress(Fault):
            yield _Way("card.pkpass", "phone_apple", papers.apple(hub.now_ms()).demo)
    with suppress(Fault):
        yield _Way("google", "phone_google", papers.google().demo)


def _nothing(request: Request) -> NoPage:
    """No such link, one that is over, or one of a sign-up of which no page came yet: nobody is told which."""
    return NoPage(
        show(
            request,
            "phone_card.html",
            language_of(request),
            404,
            stands="unknown",
            picture=None,
            again=False,
            reference=None,
        )
    )


def _page(
    request: Request, found: Found, secret: str, picture: str | None = None, wallets: list[_Way] | None = None
) -> Response:
    return show(
        request,
        "phone_card.html",
        found.language or language_of(request),
        stands=found.stands.value,
        picture=picture,
        wallets=wallets or [],
        trial=any(way.demo for way in wallets or []),
        days=found.days,
        again=found.stands in _AGAIN,
        address=PATH + secret,
        reference=reference(found.row.id),
    )
