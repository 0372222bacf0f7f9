"""Cards: lost, found, replaced, changed. A card's id is in no address: addresses end up in logs."""

import re
from typing import Any

from fastapi import Request
from fastapi.responses import Response

from hub import audit, issuer, names
from hub.cards import Issued, Medium, Wanted
from hub.choices import Why
from hub.dashboard import qr
from hub.dashboard.page import show
from hub.dashboard.pages import pages
from hub.dashboard.sessions import Visitor
from hub.dashboard.web import Form, Manager, Posted, Refused, hub_of
from hub.hub import Hub
from hub.issuer import Order
from hub.register import Entry, Register
from hub.wallet import apple, google
from shared.domain.card import Rotation
from shared.domain.evidence import CardStatus
from shared.domain.faults import Fault, UsageError
from shared.domain.moment import day_date

router = pages()
_CARD = re.compile(r"[0-9a-f]{32}")
_STATUSES = {
    "suspend": (
        CardStatus.SUSPENDED,
        "The card is suspended. Devices learn of it with their next card checks.",
    ),
    "restore": (CardStatus.VALID, "The card works again, from the next card checks of each device on."),
    "withdraw": (CardStatus.WITHDRAWN, "The card is cancelled for good."),
}
_AGAIN = (Why.LOST, Why.STOLEN, Why.DAMAGED, Why.NEW_NAME, Why.MOVED, Why.REPLACED)


@router.get("/cards")
def find(request: Request, visitor: Manager) -> Response:
    """The form to find one."""
    return show(request, "cards.html", visitor, title="Cards")


@router.post("/cards")
def card(request: Request, visitor: Manager, form: Posted) -> Response:
    """One card, and what was just done with it."""
    given = "".join(form.get("card", "").split()).lower()
    if not _CARD.fullmatch(given):
        raise Refused(422, "A card's id is 32 digits and letters from a to f.")
    done = _do(request, visitor, form, given)
    return done if isinstance(done, Response) else _page(request, visitor, given, done)


def _do(request: Request, visitor: Visitor, form: Form, card: str) -> Response | dict[str, Any]:
    """Do what the form asks: an answer of its own, or what the card's page is to say."""
    hub, do = hub_of(request), form.get("do", "find")
    if do in _STATUSES:
        if do == "withdraw" and form.get("sure") != "yes":
            raise UsageError("tick the box to say that you are sure")
        status, words = _STATUSES[do]
        issuer.change(hub, card, status, None if do == "restore" else _why(form), visitor.name)
        return {"message": ("good", words)}
    if do == "again":
        entries = _issues(hub, card)
        if form.get("version") != str(entries[-1].version):
            raise UsageError("the card was changed meanwhile; look at it again")
        order = Order(Wanted(), Medium("digits"), visitor.name, form.get("name", "").strip() or None)
        return {"new": issuer.issue_again(hub, card, order, _why(form))}
    if do == "apple":
        made = apple.pkpass(issuer.face(hub, card, visitor.name), issuer.wallet(hub), hub.now_ms())
        headers = {"content-disposition": 'attachment; filename="card.pkpass"'}
        return Response(made.data, media_type="application/vnd.apple.pkpass", headers=headers)
    if do == "google":
        link = google.save_link(issuer.face(hub, card, visitor.name), issuer.wallet(hub), hub.now_ms())
        return {"link": link}
    with hub.write() as connection:
        audit.note(connection, visitor.name, "card looked at", card, hub.now_ms())
    return {}


def _page(request: Request, visitor: Visitor, card: str, said: dict[str, Any]) -> Response:
    hub = hub_of(request)
    entries, (name, readable) = _issues(hub, card), _name(hub, card)
    newest, new = entries[-1], said.get("new")
    must_change = newest.rotation == Rotation.MANDATORY.value
    picture = (
        qr.svg(new.text, "The new card as a QR code") if isinstance(new, Issued) and not must_change else None
    )
    message = said.get("message")
    if new is not None:
        message = ("good", "The card is issued again. What was printed or saved before stops working.")
    return show(
        request,
        "card.html",
        visitor,
        title="A card",
        card=card,
        name=name,
        readable=readable,
        newest=newest,
        entries=list(reversed(entries)),
        day_date=day_date,
        picture=picture,
        link=said.get("link"),
        whys=[(why.value, _WORDS[why]) for why in _AGAIN],
        message=message,
        CardStatus=CardStatus,
    )


def _issues(hub: Hub, card: str) -> list[Entry]:
    with hub.read() as connection:
        return Register(connection, hub.now_ms()).issues(card)


def _name(hub: Hub, card: str) -> tuple[str | None, bool]:
    """The name on the pass, and whether it can be read: where its key is gone, the card is cancelled here all
    the same."""
    with hub.read() as connection:
        try:
            return names.of_card(connection, hub.city, card), True
        except Fault:
            return None, False


def _why(form: Form) -> Why:
    try:
        return Why(form.get("why", ""))
    except ValueError:
        raise UsageError("choose why") from None


_WORDS = {
    Why.LOST: "Lost",
    Why.STOLEN: "Stolen",
    Why.DAMAGED: "Damaged",
    Why.NEW_NAME: "New name",
    Why.MOVED: "Moved",
    Why.MISUSE: "Misuse",
    Why.REQUEST: "The holder asks for it",
    Why.MISTAKE: "Our mistake",
    Why.REPLACED: "New phone, or a new print",
}
