"""The first page: what needs a person now."""

from dataclasses import dataclass

from fastapi import Request
from fastapi.responses import Response
from sqlalchemy import func, select

from hub.dashboard import lists
from hub.dashboard.accounts import Role
from hub.dashboard.lists import Wanted
from hub.dashboard.page import show
from hub.dashboard.pages import pages
from hub.dashboard.web import Manager, hub_of
from hub.db.tables import bundles

router = pages()
_DEVICES, _ALARMS = 20, 5
_OLD_BUNDLE_MS = 86_400_000


@dataclass(frozen=True, slots=True)
class Tile:
    """A number that leads to its page; `warns` where a person should go there."""

    number: int
    what: str
    path: str
    warns: bool


@router.get("/")
def overview(request: Request, visitor: Manager) -> Response:
    """Devices that are not well first, then alarms."""
    hub = hub_of(request)
    now_ms = hub.now_ms()
    with hub.read() as connection:
        devices = [d for d in lists.all_devices(connection, visitor.venue) if d.revoked_ms is None]
        waiting = lists.count_rulings(connection, Wanted(visitor.venue))
        alarms, open_alarms = lists.some_alarms(connection, visitor.venue, closed=False, limit=_ALARMS)
        signed_ms = connection.scalar(select(func.max(bundles.c.signed_ms)))
    ill = sum(bool(device.troubles(now_ms)) for device in devices)
    unsent = sum(device.health.unsent or 0 for device in devices)
    tiles = [
        Tile(len(devices) - ill, f"of {len(devices)} devices well", "/devices", bool(ill)),
        Tile(unsent, "row to be sent" if unsent == 1 else "rows to be sent", "/devices", False),
        Tile(
            waiting,
            "ruling for a person" if waiting == 1 else "rulings for a person",
            "/rulings",
            waiting > 0,
        ),
        Tile(open_alarms, "alarm open" if open_alarms == 1 else "alarms open", "/alarms", open_alarms > 0),
    ]
    old = signed_ms is not None and now_ms - signed_ms > _OLD_BUNDLE_MS
    devices.sort(key=lambda device: (not device.troubles(now_ms), device.venue, device.name))
    return show(
        request,
        "overview.html",
        visitor,
        title="Overview",
        tiles=tiles,
        devices=devices[:_DEVICES],
        more=len(devices) if len(devices) > _DEVICES else 0,
        alarms=alarms,
        old_checks=signed_ms if old and visitor.may(Role.ADMIN) else None,
        backup=visitor.may(Role.ADMIN),
    )
