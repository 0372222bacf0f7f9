"""A person's rights: to see what is held under a card, to have it put right, to have it erased."""

import json
import re

from fastapi import Request
from fastapi.responses import Response

from hub import people
from hub.dashboard import qr
from hub.dashboard.page import show
from hub.dashboard.pages import pages
from hub.dashboard.sessions import Visitor
from hub.dashboard.web import Admin, Form, Posted, Refused, hub_of
from hub.people import Changes
from shared.domain.card import AgeBand, Kind
from shared.domain.faults import UsageError

router = pages()
_CARD = re.compile(r"[0-9a-f]{32}")


@router.get("/people")
def page(request: Request, visitor: Admin) -> Response:
    """What can be done, and for whom."""
    return _page(request, visitor)


@router.post("/people")
def act(request: Request, visitor: Admin, form: Posted) -> Response:
    """Do it; the card's id is in no address, where it would be kept in logs."""
    card = "".join(form.get("card", "").split()).lower()
    if not _CARD.fullmatch(card):
        raise Refused(422, "A card's id is 32 digits and letters from a to f.")
    match form.get("do"):
        case "export":
            return _export(request, visitor, card)
        case "rectify":
            return _rectify(request, visitor, card, form)
        case "erase":
            return _erase(request, visitor, card, form)
        case _:
            raise Refused(422, "Choose what to do.")


def _export(request: Request, visitor: Visitor, card: str) -> Response:
    held = json.dumps(people.export(hub_of(request), card, visitor.name), ensure_ascii=False, indent=2)
    headers = {"content-disposition": 'attachment; filename="held.json"'}
    return Response(held, media_type="application/json", headers=headers)


def _rectify(request: Request, visitor: Visitor, card: str, form: Form) -> Response:
    kinds, bands = {kind.label: kind for kind in Kind}, {band.label: band for band in AgeBand}
    hint = form.get("hint", "").strip()
    changes = Changes(
        form.get("name", "").strip() or None,
        kinds.get(form.get("kind", "")),
        bands.get(form.get("age", "")),
        "" if form.get("no_hint") == "yes" else hint or None,
    )
    if changes == Changes():
        raise UsageError("say what is to be put right")
    new = people.rectify(hub_of(request), card, changes, visitor.name)
    if new is None:
        return _page(request, visitor, "The name is put right. Passes made from now on show it.")
    picture = qr.svg(new.text, "The new card as a QR code")
    return _page(request, visitor, "The card says so now. Its older codes stop working.", picture)


def _erase(request: Request, visitor: Visitor, card: str, form: Form) -> Response:
    if form.get("sure") != "yes":
        raise UsageError("tick the box to say that you are sure")
    gone = people.erase(hub_of(request), card, visitor.name)
    name = " and the name" if gone.name else ""
    return _page(
        request, visitor, f"Erased: {gone.events:,} events{name}. The devices are told to do the same."
    )


def _page(request: Request, visitor: Visitor, done: str | None = None, picture: object = None) -> Response:
    return show(
        request,
        "people.html",
        visitor,
        title="People",
        message=("good", done) if done else None,
        picture=picture,
        kept=people.KEPT,
        kinds=[(kind.label, kind) for kind in Kind if kind is not Kind.PROVISIONAL],
        bands=[(band.label, band) for band in AgeBand],
    )
