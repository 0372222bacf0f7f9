"""`python -m shared.device`: set this device up, look at its log, test it. `--help` shows every command.

The table of commands is the top of the device's side: it alone of this room knows of `shared.sync`.
"""

import argparse
import getpass
import sys
from collections.abc import Callable
from pathlib import Path

from shared import console
from shared.device import commands
from shared.device.staff import Role
from shared.domain.faults import UsageError
from shared.domain.version import VERSION
from shared.sync import commands as line

Command = Callable[[argparse.Namespace], int]


def parser() -> argparse.ArgumentParser:
    """The commands and their options."""
    top = console.Parser(
        prog="device",
        description="This device: its log, its health, its hub, its staff and settings.",
        epilog="Example: device doctor --state s",
    )
    top.add_argument("--version", action="version", version=VERSION)
    sub = top.add_subparsers(dest="command", required=True)

    def add(
        name: str, run: Command, words: str, example: str, *, state: bool = True
    ) -> argparse.ArgumentParser:
        one = sub.add_parser(name, help=words, description=words, epilog=f"Example: {example}")
        one.set_defaults(run=run)
        one.add_argument("--state", type=Path, required=state, metavar="FOLDER", help="the device's folder")
        one.add_argument("--json", action="store_true", help="one JSON object a line")
        return one

    add(
        "events",
        commands.events,
        "Print the log, oldest first, and verify it.",
        "device events --state s --json",
    )
    add("keys", commands.keys, "Print this device's public keys.", "device keys --state s")
    staff = add(
        "staff", _staff, "Add, list or remove the people at this desk.", "device staff add Ama --state s"
    )
    staff.add_argument("action", choices=("add", "list", "remove"))
    staff.add_argument("name", nargs="?", metavar="NAME")
    staff.add_argument("--role", choices=[role.value for role in Role], default=Role.DESK.value)
    given = staff.add_mutually_exclusive_group()
    given.add_argument("--pin", action="store_true", help="read the PIN from standard input")
    given.add_argument("--pin-file", type=Path, metavar="FILE", help="read the PIN from a file")
    settings = add(
        "settings", commands.settings, "Show or change settings.", "device settings --state s volume 60"
    )
    settings.add_argument("key", nargs="?", metavar="KEY")
    settings.add_argument("value", nargs="?", metavar="VALUE")
    adopt = add(
        "adopt",
        commands.adopt,
        "Make the device's folder and take in a city's signed bundle.",
        "device adopt --city demo --state s --venue porchester",
    )
    adopt.add_argument("--city", type=Path, required=True, metavar="FOLDER")
    adopt.add_argument("--venue", metavar="ID")
    secrets = add(
        "secrets",
        commands.secrets,
        "Take in the secrets sealed to this device.",
        "device secrets --state s --file sealed.cose",
    )
    secrets.add_argument("--file", type=Path, required=True, metavar="FILE")
    export = add(
        "export",
        commands.export,
        "Write the log as CSV and JSON lines, or what the hub lacks as a signed file.",
        "device export --state s --to /media/usb",
    )
    export.add_argument("--to", type=Path, required=True, metavar="FOLDER")
    export.add_argument(
        "--for-hub", action="store_true", help="what the hub lacks, as a signed file for `hub import`"
    )
    erase = add(
        "erase",
        commands.erase,
        "Erase what the log says of one card; the chain still verifies.",
        "device erase --state s --card 00112233445566778899aabbccddeeff",
    )
    erase.add_argument(
        "--card", required=True, metavar="ID", help="the card's id in hex, or an event's card_ref"
    )
    line.add(add)
    return top


def main(arguments: list[str] | None = None) -> int:
    """Run one command; 0 done, 1 something was found wrong, 2 used wrongly, each with one line."""
    return console.run("device", lambda: _run(arguments))


def _run(arguments: list[str] | None) -> int:
    given = parser().parse_args(arguments)
    command: Command = given.run
    return command(given)


def _staff(given: argparse.Namespace) -> int:
    if given.action != "list" and not given.name:
        raise UsageError(f"staff {given.action} needs a NAME")
    return commands.staff(given, _pin)


def _pin(given: argparse.Namespace) -> str:
    if given.pin_file is not None:
        try:
            return str(given.pin_file.read_text("ascii").strip())
        except (OSError, ValueError) as error:
            raise UsageError(f"the PIN cannot be read from {given.pin_file}: {error}") from None
    if given.pin or not sys.stdin.isatty():
        return sys.stdin.readline().strip()
    pin = getpass.getpass("PIN (4 to 8 digits): ")
    if getpass.getpass("The same again: ") != pin:
        raise UsageError("the two PINs differ")
    return pin


if __name__ == "__main__":
    sys.exit(main())
