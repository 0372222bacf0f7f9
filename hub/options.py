"""What the hub's commands have in common: their options, how they open the hub, how they answer."""

import argparse
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from shared.console import Parser, say

if TYPE_CHECKING:
    from hub.hub import Hub

_CARD_ID = re.compile(r"[0-9a-f]{32}")


def group(groups: "argparse._SubParsersAction[Parser]", name: str, what: str, example: str) -> Any:
    """A word that has further words after it: `hub card ...`."""
    made = groups.add_parser(name, help=what, epilog=f"Example: {example}")
    return made.add_subparsers(required=True, metavar="COMMAND")


def command(
    actions: "argparse._SubParsersAction[Parser]",
    name: str,
    run: Callable[[argparse.Namespace], int | None],
    what: str,
    example: str,
) -> Parser:
    """A command with `--json`; `run` gives an exit code, or None for 0."""
    made = actions.add_parser(name, help=what, description=what, epilog=f"Example: {example}")
    made.add_argument("--json", action="store_true", help="one JSON object instead of text")
    made.set_defaults(run=run)
    return made


def hub_options(made: Parser) -> None:
    """Which hub is meant: `--data FOLDER` (or `--city`), `--database URL`."""
    made.add_argument(
        "--data", "--city", type=Path, required=True, metavar="FOLDER", dest="data", help="the city's folder"
    )
    made.add_argument(
        "--database",
        metavar="URL",
        help="PostgreSQL; default: PORTCULLIS_HUB_DATABASE, else a SQLite file in the folder",
    )


def open_hub(options: argparse.Namespace) -> "Hub":
    """The hub that the options mean."""
    from dataclasses import fields

    from hub.hub import Hub
    from hub.settings import Settings

    given = {each.name: getattr(options, each.name, None) for each in fields(Settings)}
    return Hub.open(options.data, Settings.read().but(**given))


def tell(options: argparse.Namespace, fields: dict[str, object], text: str) -> None:
    """One answer: an object with `--json`, else the text."""
    say(json.dumps(fields) if options.json else text)


def word(known: dict[str, Any]) -> Callable[[str], Any]:
    """An argument type: one of the known words."""

    def read(text: str) -> Any:
        if text not in known:
            raise argparse.ArgumentTypeError(f"'{text}' is none of: {', '.join(known)}")
        return known[text]

    return read


def text(given: str) -> str:
    """An argument type: letters that can be printed."""
    if not given.isprintable():  # a byte that is no UTF-8 arrives as half of a surrogate pair
        raise argparse.ArgumentTypeError("write letters that can be printed, in UTF-8")
    return given


def card_id(given: str) -> str:
    """An argument type: a card's id."""
    if not _CARD_ID.fullmatch(given):
        raise argparse.ArgumentTypeError("a card's id is the 32 hex digits that `card issue` printed first")
    return given
