"""Sign-ups that wait for somebody, and those that are not whole; answers are opened for one at a time."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any
from uuid import UUID

from fastapi import Request
from fastapi.responses import Response

from hub import audit, issuer
from hub.dashboard import qr
from hub.dashboard.page import PAGE_ROWS, catalogue_of, local, show
from hub.dashboard.pages import pages
from hub.dashboard.sessions import Visitor
from hub.dashboard.web import Manager, Posted, Refused, hub_of
from hub.signup import counter, missing, office, result
from hub.signup.intake import Row
from hub.wallet.face import Face
from shared import assets
from shared.domain.signup.evidence import EVIDENCE
from shared.domain.signup.fields import Form as Kind
from shared.domain.signup.pages import FIELDS
from shared.domain.signup.standing import Standing
from shared.domain.signup.takeaway import reference
from shared.domain.signup.wording import Wording

router = pages()
_MOST_MISSING = 200


@router.get("/sign-ups")
def page(request: Request, visitor: Manager) -> Response:
    """The lists; no answers."""
    return _list(request, visitor)


@router.post("/sign-ups")
def act(request: Request, visitor: Manager, form: Posted) -> Response:
    """Open one, or decide about it; which one is in no address, where it would be kept in logs."""
    hub = hub_of(request)
    if form.get("do") == "find":
        return _list(request, visitor, sought=form.get("reference", ""))
    row = _row(request, visitor, form.get("sign_up", ""))
    card, done = None, ""
    match form.get("do"):
        case "open":
            return _one(request, visitor, row.id)
        case "show":
            return _list(request, visitor, face=result.shown(hub, row, visitor.name), of=row)
        case "given":
            result.fetched(hub, row.id, visitor.name)
            done = "Noted: they have their card."
        case "evidence":
            kind = form.get("kind", "")
            if kind not in EVIDENCE:
                raise Refused(422, "Choose what you have seen.")
            card = counter.evidence_seen(hub, row.id, kind, visitor.name)
            done = "The card is issued." if card else "Noted. The sign-up still waits: see why."
        case "issue":
            card, done = office.issue(hub, row.id, visitor.name), "The card is issued."
        case "join":
            other = _uuid(form.get("other", ""))
            card = counter.join(hub, row.id, visitor.name, other)
            done = "The card is issued again; its older issues end." if card else "The two are one now."
        case "refuse":
            if form.get("sure") != "yes":
                raise Refused(422, "Tick the box to say that you are sure.")
            counter.refuse(hub, row.id, visitor.name)
            done = "Refused. The answers are deleted."
        case _:
            raise Refused(422, "Choose what to do.")
    face = None if card is None else issuer.face(hub, card, visitor.name)
    return _list(request, visitor, done, face, row)


def _list(
    request: Request,
    visitor: Visitor,
    done: str = "",
    face: Face | None = None,
    of: Row | None = None,
    sought: str | None = None,
) -> Response:
    """`face`: of the card that is shown, `of` which sign-up; `sought`: a reference that somebody typed."""
    hub = hub_of(request)
    today = local(hub.now_ms(), catalogue_of(request).zone).date()
    with hub.read() as connection:
        not_whole = missing.missing(connection, visitor.venue, today)
    return show(
        request,
        "sign_ups.html",
        visitor,
        title="Sign-ups",
        message=("good", done) if done else None,
        picture=None if face is None else qr.svg(face.text, "The new card as a QR code"),
        name=None if face is None else face.name,
        of=of,
        sought=sought,
        found=[] if sought is None else result.by_reference(hub, sought, visitor.venue),
        unfetched=result.unfetched(hub, visitor.venue, PAGE_ROWS),
        days=result.DAYS,
        reference=reference,
        waiting=office.listed(hub, [Standing.WAITING], visitor.venue, PAGE_ROWS),
        most=PAGE_ROWS,
        not_whole=not_whole[:_MOST_MISSING],
        many=len(not_whole),
    )


def _one(request: Request, visitor: Visitor, sign_up: UUID) -> Response:
    """With its answers, and those of whoever may be the same person, which staff have to compare."""
    hub = hub_of(request)
    found = office.look(hub, sign_up)
    others = [office.look(hub, row.id) for row in found.others]
    with hub.write() as connection:
        for one in (found, *others):
            audit.note(connection, visitor.name, "answers of a sign-up read", str(one.row.id), hub.now_ms())
    return show(
        request,
        "sign_up.html",
        visitor,
        title="A sign-up",
        message=None,
        found=found,
        reference=reference(sign_up),
        answers=list(_answers(found)),
        others=[(one.row, list(_answers(one))) for one in others],
        kinds=EVIDENCE,
    )


def _answers(found: office.Found) -> Iterator[tuple[str, str]]:
    """Each answer with what was asked, in words for people."""
    if found.record is not None:
        yield from _labelled(found.record.answers)
    for content in found.pages.values():
        yield from _labelled(content)


def _labelled(answers: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    words = _words()
    for name, value in answers.items():
        field = FIELDS.get(name)
        if field is None or not value:
            continue
        parts = value if isinstance(value, (list, tuple)) else [value]
        if field.form in (Kind.CHOICE, Kind.TICKS):
            parts = [words.choice(name, one) if one in field.offered else one for one in parts]
        yield words.label(name), ", ".join(map(str, parts))


def _row(request: Request, visitor: Visitor, text: str) -> Row:
    sign_up = _uuid(text)
    row = None if sign_up is None else office.find(hub_of(request), sign_up)
    if row is None or visitor.venue not in (None, row.venue):
        raise Refused(404, "There is no such sign-up.")
    return row


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


@lru_cache(maxsize=1)
def _words() -> Wording:
    return Wording.read(assets.read("signup", "en.toml"))
