"""The `device` commands that speak to the hub."""

import argparse
import json
from collections.abc import Callable
from pathlib import Path

from shared.console import say
from shared.device import commands
from shared.device.state import State
from shared.sync import sending
from shared.sync.enrol import KINDS, Wanted, code_of, enrol
from shared.sync.health import hub_line

Add = Callable[..., argparse.ArgumentParser]


def add(command: Add) -> None:
    """Declare them; `command` is called as `(name, run, words, example)`."""
    command("doctor", _doctor, "Test this device.", "device doctor --state s", state=False)
    one = command(
        "enrol",
        _enrol,
        "Make this device one of a city's, with a one-time code.",
        "device enrol --code 'portcullis:enrol?hub=...' --state s",
    )
    one.add_argument("--code", required=True, metavar="TEXT", help="what the code shows when it is scanned")
    one.add_argument("--kind", choices=KINDS, default=KINDS[0])
    one.add_argument("--name", default="", metavar="WORDS", help="what the hub's pages call this device")
    one.add_argument("--ca", type=Path, metavar="FILE", help="one more authority to trust for the hub")
    one.add_argument("--proxy", metavar="WAY", help="system (the default), none, or a proxy's address")
    sending.add(command)


def _doctor(given: argparse.Namespace) -> int:
    return commands.doctor(given, hub_line)


def _enrol(given: argparse.Namespace) -> int:
    wanted = Wanted(given.kind, given.name, given.ca, given.proxy)
    code_of(given.code)  # before a folder is made for it
    with State.create(given.state).lock():
        kept = enrol(given.state, given.code, wanted)
    if given.json:
        say(json.dumps({"device": kept.device, "hub": kept.hub, "venue": kept.venue, "place": kept.place}))
    else:
        say(f"device {kept.device} belongs to {kept.venue} now, with the hub {kept.hub}")
    return 0
