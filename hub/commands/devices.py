"""`hub code`, and `hub device list|revoke|restore`."""

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from hub.options import command, group, hub_options, open_hub, tell
from shared.console import Parser, say
from shared.domain.faults import UsageError

if TYPE_CHECKING:
    from hub.devices import Device
    from hub.hub import Hub


def add(groups: "argparse._SubParsersAction[Parser]") -> None:
    """Add this room's commands."""
    code = command(
        groups,
        "code",
        _code,
        "Make a one-time enrolment code; the last line printed is its text.",
        "hub code --data /tmp/city --venue porchester --png code.png",
    )
    hub_options(code)
    code.add_argument("--venue", required=True, metavar="ID", help="where the device will stand")
    code.add_argument("--kind", choices=("scanner", "kiosk"), default="scanner", help="default: scanner")
    code.add_argument("--place", choices=("desk", "partner", "handout"), default="desk", help="default: desk")
    code.add_argument("--minutes", type=int, default=60, metavar="N", help="how long it is good; default: 60")
    code.add_argument("--url", help="under which the device reaches the hub")
    code.add_argument("--port", type=int, metavar="N", help="the same as --url http://127.0.0.1:N")
    code.add_argument("--png", type=Path, metavar="FILE", help="also write the QR code as a picture")

    actions = group(groups, "device", "the devices that the hub knows", "hub device list --data /tmp/city")
    hub_options(
        command(actions, "list", _list, "All devices, one a line.", "hub device list --data /tmp/city --json")
    )
    for name, run, what in (
        ("revoke", _revoke, "Put a device out of service, from its next contact on."),
        ("restore", _restore, "Take a device back into service."),
    ):
        made = command(actions, name, run, what, f"hub device {name} --data /tmp/city --device 0195f1...")
        hub_options(made)
        made.add_argument("--device", type=_device_id, required=True, metavar="ID")


def _code(options: argparse.Namespace) -> None:
    from hub import codes
    from hub.audit import COMMAND_LINE

    hub = open_hub(options)
    url = _url(options, hub)
    with hub.write() as connection:
        wanted = codes.For(options.venue, options.kind, options.place)
        secret = codes.make(connection, wanted, options.minutes, COMMAND_LINE, hub.now_ms())
        text = codes.text_of(hub.root, url, secret)
    expires_ms = hub.now_ms() + options.minutes * 60_000
    tell(options, {"text": text, "venue": options.venue, "hub": url, "expires_ms": expires_ms}, text)
    if options.png:
        from hub.picture import write_qr

        write_qr(text, options.png)


def _url(options: argparse.Namespace, hub: "Hub") -> str:
    from hub.codes import address_of

    if options.url:
        return str(options.url)
    if options.port is not None:
        return f"http://127.0.0.1:{options.port}"
    found = address_of(hub)
    if found is None:
        raise UsageError(
            "under which address do devices reach this hub? Start it with `hub serve`, or give --url"
        )
    return found


def _list(options: argparse.Namespace) -> None:
    from hub.devices import everyone

    hub = open_hub(options)
    with hub.read() as connection:
        found = everyone(connection)
    now_ms = hub.now_ms()
    for device in found:
        say(json.dumps(_fields(device)) if options.json else _line(device, now_ms))


def _fields(device: "Device") -> dict[str, object]:
    return {
        "id": device.id,
        "name": device.name,
        "kind": device.kind,
        "venue": device.venue,
        "place": device.place,
        "enrolled_ms": device.enrolled_ms,
        "revoked_ms": device.revoked_ms,
        "seen_ms": device.seen_ms,
        "health": json.loads(device.health) if device.health else None,
    }


def _line(device: "Device", now_ms: int) -> str:
    if device.revoked_ms is not None:
        state = "out of service"
    elif device.seen_ms is None:
        state = "not seen yet"
    else:
        state = f"seen {max(0, now_ms - device.seen_ms) // 60_000} min ago"
    return f"{device.id}  {device.kind}  {device.venue}  {device.name}  ({state})"


def _revoke(options: argparse.Namespace) -> None:
    from hub import devices
    from hub.audit import COMMAND_LINE

    hub = open_hub(options)
    with hub.alone() as connection:
        devices.revoke(hub, connection, options.device, COMMAND_LINE)
    tell(options, {"device": options.device, "revoked": True}, f"{options.device} is out of service")


def _restore(options: argparse.Namespace) -> None:
    from hub import devices
    from hub.audit import COMMAND_LINE

    hub = open_hub(options)
    with hub.alone() as connection:
        devices.restore(hub, connection, options.device, COMMAND_LINE)
    tell(options, {"device": options.device, "revoked": False}, f"{options.device} is back in service")


def _device_id(given: str) -> str:
    try:
        return str(UUID(given))
    except ValueError:
        raise argparse.ArgumentTypeError("a device's id is a UUID; see: hub device list") from None
