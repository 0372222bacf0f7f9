"""Devices: enrolment codes, health, and putting one out of service."""

from dataclasses import dataclass

from fastapi import Request
from fastapi.responses import Response
from markupsafe import Markup

from hub import audit, codes
from hub import devices as register
from hub.dashboard import lists, qr
from hub.dashboard.page import PAGE_ROWS, Paging, catalogue_of, local, show, venue_choices
from hub.dashboard.pages import pages
from hub.dashboard.sessions import Visitor
from hub.dashboard.web import Manager, Posted, Refused, hub_of, number, see
from hub.dashboard.words import DEVICES, PLACES
from hub.signup import missing

router = pages()
_MOST_MISSING = 100
_CHANGES = {"revoke": register.revoke, "restore": register.restore}
_DONE = {"revoke": "The device is out of service.", "restore": "The device is back in service."}


@dataclass(frozen=True, slots=True)
class Code:
    """An enrolment code as the page shows it, once."""

    venue: str
    text: str
    picture: Markup
    until: int


@router.get("/devices")
def devices(request: Request, visitor: Manager) -> Response:
    """All devices that concern the visitor."""
    return _page(request, visitor, None)


@router.post("/devices/code")
def code(request: Request, visitor: Manager, form: Posted) -> Response:
    """A new code, shown once: it is kept nowhere."""
    venue, kind, place = form.get("venue", ""), form.get("kind", ""), form.get("place", "")
    known = venue in catalogue_of(request).venues and kind in DEVICES and place in PLACES
    if not known or visitor.venue not in (None, venue):
        raise Refused(422, "Choose one of your venues, a device and a place.")
    hub = hub_of(request)
    now_ms, url = hub.now_ms(), codes.address_of(hub) or str(request.base_url).rstrip("/")
    with hub.write() as connection:
        secret = codes.make(connection, codes.For(venue, kind, place), codes.MINUTES, visitor.name, now_ms)
        audit.note(connection, visitor.name, "enrolment code made", venue, now_ms)
    text = codes.text_of(hub.root, url, secret)
    picture = qr.svg(text, "The enrolment code as a QR code; its text is below")
    return _page(request, visitor, Code(venue, text, picture, now_ms + codes.MINUTES * 60_000))


@router.get("/devices/{device}")
def device(request: Request, visitor: Manager, device: str) -> Response:
    """One device, and what it had not sent of the sign-ups begun there."""
    hub = hub_of(request)
    today = local(hub.now_ms(), catalogue_of(request).zone).date()
    with hub.read() as connection:
        found = lists.one_device(connection, device, visitor.venue)
        not_whole = missing.missing(connection, visitor.venue, today, device) if found else []
    if found is None:
        raise Refused(404, "There is no such device.")
    done = _DONE.get(request.query_params.get("done", ""))
    message = ("good", done) if done else None
    return show(
        request,
        "device.html",
        visitor,
        title=found.name,
        device=found,
        message=message,
        not_whole=not_whole[:_MOST_MISSING],
        many=len(not_whole),
    )


@router.post("/devices/{device}")
def change(request: Request, visitor: Manager, form: Posted, device: str) -> Response:
    """Out of service, or back; the others learn of it with the bundle that is published at once."""
    hub, do = hub_of(request), form.get("do")
    with hub.read() as connection:
        found = lists.one_device(connection, device, visitor.venue)
    if found is None or do not in _CHANGES:
        raise Refused(404, "There is no such device.")
    if form.get("sure") != "yes":
        raise Refused(422, "Tick the box to say that you are sure.")
    with hub.alone() as connection:
        _CHANGES[do](hub, connection, found.id, visitor.name)
    return see(f"/devices/{found.id}", done=do)


def _page(request: Request, visitor: Visitor, made: Code | None) -> Response:
    page = number(request.query_params, "page", 1, 100_000)
    with hub_of(request).read() as connection:
        found = lists.all_devices(connection, visitor.venue)
    return show(
        request,
        "devices.html",
        visitor,
        title="Devices",
        code=made,
        venues=venue_choices(request, visitor),
        devices=found[(page - 1) * PAGE_ROWS : page * PAGE_ROWS],
        paging=Paging(page, len(found), "/devices"),
        message=None,
    )
