"""`hub city init`, `hub publish`, `hub secrets`."""

import argparse
import base64
import re
from datetime import date
from pathlib import Path

from hub.options import command, group, hub_options, open_hub, tell, text
from shared.console import Parser
from shared.domain.faults import UsageError

_HOURS = re.compile("(([01][0-9]|2[0-3]):[0-5][0-9])-(([01][0-9]|2[0-3]):[0-5][0-9])")


def add(groups: "argparse._SubParsersAction[Parser]") -> None:
    """Add this room's commands."""
    city = group(groups, "city", "make a city", "hub city init /tmp/city")
    init = command(city, "init", _init, "Make a demo city in an empty folder.", "hub city init /tmp/city")
    init.add_argument("folder", type=Path, metavar="FOLDER")
    init.add_argument("--name", type=text, help="what the city is called (default: Westminster)")
    init.add_argument(
        "--junior-hours",
        type=_hours,
        metavar="HH:MM-HH:MM",
        help="when juniors may swim on weekdays (default: 16:00-18:30)",
    )

    again = command(
        groups,
        "publish",
        _publish,
        "Check the catalogue and sign the bundle now.",
        "hub publish --data /tmp/city",
    )
    hub_options(again)
    again.add_argument("--unpacked", type=Path, metavar="FOLDER", help="also write its parts into a folder")

    secret = command(
        groups,
        "secrets",
        _secrets,
        "Seal one device's secrets to its X25519 key.",
        "hub secrets --data /tmp/city --device-key=AbC... --out secrets.cbor",
    )
    hub_options(secret)
    secret.add_argument("--device-key", type=_device_key, required=True, metavar="BASE64URL")
    secret.add_argument("--out", type=Path, required=True, metavar="FILE")
    secret.add_argument(
        "--place",
        choices=("desk", "partner", "handout"),
        default="desk",
        help="the class of venue (default: desk)",
    )
    secret.add_argument(
        "--kind",
        choices=("scanner", "kiosk"),
        default="scanner",
        help="a kiosk gets the library key too (default: scanner)",
    )


def _init(options: argparse.Namespace) -> None:
    from hub import city as cities
    from hub.hub import Hub
    from hub.settings import Settings

    city = cities.make(options.folder, options.name, options.junior_hours, date.today())  # noqa: DTZ011
    Hub.open(options.folder, Settings.read()).close()
    tell(options, {"public": str(city.public), "private": str(city.private)}, str(options.folder))


def _publish(options: argparse.Namespace) -> None:
    from hub.publish import publish, unpack

    hub = open_hub(options)
    with hub.alone() as connection:
        made = publish(hub, connection)
    if options.unpacked:
        unpack(hub.city, options.unpacked)
    tell(options, {"version": made.version}, f"published {made.version}")


def _secrets(options: argparse.Namespace) -> None:
    from hub.city import City
    from hub.enrolment import secrets_of
    from shared.trust.secrets import seal_secrets
    from shared.trust.store import write_durably
    from shared.wire.seal import SealError

    keys = City(options.data).keys()
    try:
        sealed = seal_secrets(
            secrets_of(keys, options.place, options.kind), options.device_key, keys.publisher
        )
    except SealError as error:
        raise UsageError(f"--device-key: {error}") from None
    write_durably(options.out, sealed)
    tell(options, {"out": str(options.out), "place": options.place}, str(options.out))


def _hours(given: str) -> tuple[str, str]:
    found = _HOURS.fullmatch(given)
    if found is None or found[1] >= found[3]:
        raise argparse.ArgumentTypeError("write it like 16:00-18:30")
    return found[1], found[3]


def _device_key(given: str) -> bytes:
    try:
        key = base64.urlsafe_b64decode(given + "=" * (-len(given) % 4))
    except ValueError:
        key = b""
    if len(key) != 32:
        raise argparse.ArgumentTypeError("an X25519 key is 32 bytes in base64url")
    return key
