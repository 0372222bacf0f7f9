"""`kiosk library`: the kiosk's own SIP2 client, for administrators."""

import dataclasses
import json
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk.library import profile as profiles
from kiosk.library.sip2.connection import Connection
from kiosk.library.system import LibrarySystem
from kiosk.library.way import add_server, secret, server_of
from shared.console import Parser, say
from shared.domain.faults import UsageError

_ACTIONS = {
    "status": (),
    "patron": ("ID",),
    "item": ("ID",),
    "borrow": ("PATRON", "ITEM"),
    "return": ("ITEM",),
    "renew": ("PATRON", "ITEM"),
}
_EXAMPLE = "Example: kiosk library --server 127.0.0.1:6001 --profile koha status"


def parser() -> Parser:
    """The options of `kiosk library`."""
    top = Parser(
        prog="kiosk library", description="Ask the library system, as this kiosk would.", epilog=_EXAMPLE
    )
    add_server(top)
    top.add_argument("--pin-file", type=Path, metavar="FILE", help="the patron's PIN, in a file")
    top.add_argument("--json", action="store_true", help="one JSON object instead of lines")
    top.add_argument("action", choices=list(_ACTIONS), help="; ".join(_usage()))
    top.add_argument("what", nargs="*", metavar="ID", help="library numbers of patron and item")
    return top


def run(arguments: list[str]) -> int:
    """Ask one thing; exit 0 where the answer is yes, 1 where it is no."""
    options = parser().parse_args(arguments)
    if len(options.what) != len(_ACTIONS[options.action]):
        raise UsageError(f"write it like: {_usage()[list(_ACTIONS).index(options.action)]}")
    system = LibrarySystem(
        Connection(server_of(options), profiles.load(options.profile)), lambda: datetime.now().astimezone()
    )
    try:
        answer = _ask(system, options.action, options.what, secret(options.pin_file))
    finally:
        system.close()
    told = dataclasses.asdict(answer)
    if options.json:
        say(json.dumps(told, ensure_ascii=False))
    else:
        for name, value in told.items():
            say(f"{name:12} {_plain(value)}")
    yes = told.get("ok", told.get("known", told.get("online")))
    return 0 if yes else 1


def _ask(system: LibrarySystem, action: str, what: list[str], pin: str | None) -> Any:
    match action:
        case "status":
            return system.standing()
        case "patron":
            return system.patron(what[0], pin)
        case "item":
            return system.item(what[0])
        case "borrow":
            return system.borrow(what[0], what[1], pin)
        case "return":
            return system.give_back(what[0])
        case _:
            return system.renew(what[0], what[1], pin)


def _usage() -> list[str]:
    return [" ".join((action, *words)) for action, words in _ACTIONS.items()]


def _plain(value: Any) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(str, value)) or "-"
    return {True: "yes", False: "no", None: "-", "": "-"}.get(value, str(value))
