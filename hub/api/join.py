"""`/join/SECRET`: the questions of a sign-up on a phone, as plain pages without a script or a cookie."""

from collections.abc import Mapping
from typing import Annotated

from fastapi import APIRouter, Depends, Request
from fastapi.responses import RedirectResponse, Response

from hub import attempts
from hub.api.problem import Problem
from hub.api.rooms import TheHub
from hub.api.spoken import PARTS_OF_DATE, language_of, show, words
from hub.attempts import Bucket
from hub.dashboard.page import catalogue_of
from hub.dashboard.pages import PageRoute
from hub.dashboard.web import Form, NoPage, read_form
from hub.hub import Hub
from hub.signup import phone, result
from hub.signup.links import Purpose
from hub.signup.phone import PATH, Visit
from shared.domain.signup.fields import Form as Kind
from shared.domain.signup.fields import Problem as Wrong
from shared.domain.signup.notice import paragraphs
from shared.domain.signup.pages import BY_NAME, Page, after, asked, before
from shared.domain.signup.standing import Standing
from shared.domain.signup.takeaway import PATH as CARD_PATH

_AT_ONCE, _SECONDS_EACH = 90, 2.0  # pages of one phone
_TYPES = {Kind.EMAIL: "email", Kind.PHONE: "tel"}
_FILLED_IN = {  # what a phone may fill in by itself (HTML, autofill field names)
    "first_name": "given-name",
    "family_name": "family-name",
    "postcode": "postal-code",
    "address": "street-address",
    "email": "email",
    "phone": "tel",
}
router = APIRouter(route_class=PageRoute, include_in_schema=False)
Answered = Annotated[Form, Depends(read_form)]


@router.get(PATH + "{secret}")
def come(request: Request, hub: TheHub, secret: str) -> Response:
    """The link as the desk showed it: a page with one button, so that nothing happens by looking. For a phone
    that has begun: where it stands; once all is answered, where its card will be."""
    visit = phone.visit(hub, secret, Purpose.JOIN)
    if visit is not None:
        return show(request, "phone_begin.html", visit.language, secret=secret, path=PATH)
    if result.find(hub, secret) is not None:
        return RedirectResponse(CARD_PATH + secret, status_code=303)
    visit = _visit(request, hub, secret)
    if visit.row.state is not Standing.OPEN:
        return _end(request, visit.row.state is Standing.FORGOTTEN)
    return _to(secret, phone.next_page(visit))


@router.post(PATH + "{secret}")
def begin(request: Request, hub: TheHub, secret: str, _form: Answered) -> Response:
    """The first phone that goes on has the sign-up to itself."""
    own = phone.taken(hub, secret)
    if own is None:
        raise _over(request)
    return RedirectResponse(PATH + own, status_code=303)


@router.post(PATH + "{secret}/forget")
def forget(request: Request, hub: TheHub, secret: str, _form: Answered) -> Response:
    """Second thoughts."""
    visit = _open(request, hub, secret)
    phone.forget(hub, visit.row)
    return RedirectResponse(PATH + secret, status_code=303)


@router.get(PATH + "{secret}/{name}")
def question(request: Request, hub: TheHub, secret: str, name: str) -> Response:
    """One question."""
    visit = _open(request, hub, secret)
    page = BY_NAME.get(name)
    if page is None or page not in asked(visit.answers, visit.here):
        return _to(secret, phone.next_page(visit))
    return _question(request, visit, secret, page, visit.answers, {})


@router.post(PATH + "{secret}/{name}")
def answered(request: Request, hub: TheHub, secret: str, name: str, form: Answered) -> Response:
    """Its answer: on to the next question, or the same once more with what is to be mended."""
    visit = _open(request, hub, secret)
    page = BY_NAME.get(name)
    if page is None or page not in asked(visit.answers, visit.here):
        return _to(secret, phone.next_page(visit))
    if page.name == "check":
        phone.finish(hub, visit.row)
        return RedirectResponse(PATH + secret, status_code=303)
    given = _given(page, form)
    if bad := phone.answer(hub, visit.row, page, given):
        return _question(request, visit, secret, page, given, bad)
    visit = _open(request, hub, secret)
    changed = "change" in request.query_params
    return _to(secret, phone.next_page(visit, "check") if changed else after(page, visit.answers, visit.here))


def _over(request: Request) -> NoPage:
    """This link leads nowhere any more."""
    return NoPage(_end(request, forgotten=False))


def _end(request: Request, forgotten: bool) -> Response:
    said = "phone_forgotten" if forgotten else "phone_over"
    return show(request, "phone_end.html", language_of(request), 200 if forgotten else 404, said=said)


def _visit(request: Request, hub: Hub, secret: str) -> Visit:
    if not phone.known(hub, secret):
        raise _over(request)
    with hub.write() as connection:
        bucket = Bucket(f"phone {secret[:64]}", _AT_ONCE, _SECONDS_EACH)
        if wait_s := attempts.take(connection, [bucket], hub.now_ms()):
            raise Problem(429, "too_many", retry_s=wait_s)
    found = phone.visit(hub, secret)
    if found is None:
        raise _over(request)
    return found


def _open(request: Request, hub: Hub, secret: str) -> Visit:
    found = _visit(request, hub, secret)
    if found.row.state is not Standing.OPEN:
        raise _over(request)
    return found


def _to(secret: str, page: Page | None) -> Response:
    name = "check" if page is None else page.name
    return RedirectResponse(f"{PATH}{secret}/{name}", status_code=303)


def _question(
    request: Request,
    visit: Visit,
    secret: str,
    page: Page,
    given: Mapping[str, object],
    bad: Mapping[str, Wrong],
) -> Response:
    order = asked(visit.answers, visit.here)
    back = before(page, visit.answers, visit.here)
    return show(
        request,
        "phone_question.html",
        visit.language,
        status=422 if bad else 200,
        secret=secret,
        page=page,
        number=order.index(page) + 1,
        of=len(order),
        back=None if back is None else back.name,
        given=given,
        bad=bad,
        answers=visit.answers,
        order=order,
        changing="change" in request.query_params,
        path=PATH,
        Kind=Kind,
        types=_TYPES,
        hints=_FILLED_IN,
        told=_told(request, visit, page),
    )


def _told(request: Request, visit: Visit, page: Page) -> list[str]:
    """What helps to answer, or what is to be known before going on."""
    said = words(visit.language)
    if page.name == "notice":
        return paragraphs(said, visit.language, catalogue_of(request).notice)
    return said.hint(page.name).splitlines()


def _given(page: Page, form: Form) -> dict[str, object]:
    """What a form says of each field, as the pages take it: ticks one by one, a date in three parts."""
    given: dict[str, object] = {}
    for field in page.fields:
        if field.form is Kind.TICKS:
            given[field.name] = [one for one in field.offered if form.get(f"{field.name}.{one}") == "yes"]
        elif field.form is Kind.DATE:
            parts = [form.get(f"{field.name}.{part}", "").strip() for part in PARTS_OF_DATE]
            given[field.name] = " ".join(parts) if any(parts) else ""
        else:
            given[field.name] = form.get(field.name, "")
    return given
