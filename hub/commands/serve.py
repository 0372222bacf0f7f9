"""`hub serve`."""

import argparse
import fcntl
import os
from datetime import date
from pathlib import Path

from hub.options import command, hub_options, open_hub
from shared.console import Parser, complain


def add(groups: "argparse._SubParsersAction[Parser]") -> None:
    """Add this room's command."""
    made = command(
        groups,
        "serve",
        _serve,
        "Serve devices and dashboard; an empty folder gets the demo city.",
        "hub serve --data /tmp/city --port 8080",
    )
    hub_options(made)
    made.add_argument("--port", type=_port, default=8080, metavar="N", help="default: 8080; 0: a free one")
    made.add_argument("--host", default="127.0.0.1", metavar="ADDRESS", help="default: 127.0.0.1")
    made.add_argument("--url", help="under which devices reach this hub (PORTCULLIS_HUB_URL)")
    made.add_argument("--tls-cert", metavar="FILE", help="certificate chain, PEM (PORTCULLIS_HUB_TLS_CERT)")
    made.add_argument("--tls-key", metavar="FILE", help="its key, PEM (PORTCULLIS_HUB_TLS_KEY)")
    made.add_argument(
        "--trusted-proxy",
        metavar="ADDRESS,...",
        help="proxies in front that end TLS (PORTCULLIS_HUB_TRUSTED_PROXY)",
    )


def _serve(options: argparse.Namespace) -> None:
    from hub.safety import check
    from hub.server import serve

    _make_city(options.data)
    hub = open_hub(options)
    try:
        check(hub.city, hub.settings, options.host)
        serve(hub, options.host, options.port, lambda address: complain(f"hub: listening on {address}"))
    finally:
        hub.close()


def _make_city(folder: Path) -> None:
    """The demo city, where the folder is empty; of several processes that start at once, one makes it."""
    from hub import city as cities
    from hub.safety import DEMO

    folder.mkdir(parents=True, exist_ok=True)
    held = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(held, fcntl.LOCK_EX)
        if not any(folder.iterdir()):
            city = cities.make(folder, None, None, date.today())  # noqa: DTZ011
            (city.private / DEMO).touch()
    finally:
        os.close(held)


def _port(given: str) -> int:
    if not given.isdigit() or not 0 <= int(given) <= 65535:
        raise argparse.ArgumentTypeError("a port is a number up to 65535")
    return int(given)
