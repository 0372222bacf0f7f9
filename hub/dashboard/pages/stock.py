"""Stock of what is handed out: what lies at a venue, and what devices hold."""

from fastapi import Request
from fastapi.responses import Response

from hub import audit, stock
from hub.dashboard import lists
from hub.dashboard.page import PAGE_ROWS, catalogue_of, show, venue_choices
from hub.dashboard.pages import pages
from hub.dashboard.web import Manager, Posted, Refused, hub_of, number, see

router = pages()
_DONE = {"set": "The stock is set.", "allotted": "The units are allotted."}


@router.get("/stock")
def page(request: Request, visitor: Manager) -> Response:
    """The stock of the visitor's venues."""
    with hub_of(request).read() as connection:
        held = stock.held(connection, visitor.venue)
        given = stock.allotted(connection, visitor.venue, PAGE_ROWS)
        devices = [d for d in lists.all_devices(connection, visitor.venue) if d.revoked_ms is None]
    done = _DONE.get(request.query_params.get("done", ""))
    return show(
        request,
        "stock.html",
        visitor,
        title="Stock",
        held=held,
        allotted=given,
        devices=[(device.id, device.name) for device in devices],
        items=[(item, item) for item in sorted({row.item for row in held})],
        venues=venue_choices(request, visitor),
        message=("good", done) if done else None,
    )


@router.post("/stock")
def set_units(request: Request, visitor: Manager, form: Posted) -> Response:
    """Say how many units lie at a venue."""
    hub, venue, item = hub_of(request), form.get("venue", ""), form.get("item", "").strip().lower()
    if venue not in catalogue_of(request).venues or visitor.venue not in (None, venue):
        raise Refused(422, "Choose one of your venues.")
    units = number(form, "units", -1, stock.MOST + 1)
    with hub.write() as connection:
        stock.set_units(connection, venue, item, units)
        audit.note(connection, visitor.name, f"stock set to {units}", f"{venue}: {item}", hub.now_ms())
    return see("/stock", done="set")


@router.post("/stock/allot")
def allot(request: Request, visitor: Manager, form: Posted) -> Response:
    """Give units to a device."""
    hub, device, item = hub_of(request), form.get("device", ""), form.get("item", "")
    units = number(form, "units", 0, stock.MOST + 1)
    with hub.write() as connection:
        if lists.one_device(connection, device, visitor.venue) is None:
            raise Refused(404, "There is no such device.")
        stock.allot(connection, device, item, units, hub.now_ms())
        audit.note(connection, visitor.name, f"{units} of {item} allotted", device, hub.now_ms())
    return see("/stock", done="allotted")
