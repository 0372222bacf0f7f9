"""The city's end as commands: `python -m hub city init FOLDER`, `card issue`, `serve`, and so on."""

import importlib
import pkgutil
import sys

from hub import commands
from shared.console import Parser, run


def main(arguments: list[str] | None = None) -> int:
    """Run one command; exit code 0 done, 1 something was found wrong, 2 used wrongly."""
    return run("hub", lambda: _run(arguments))


def _run(arguments: list[str] | None) -> int:
    options = _parser().parse_args(arguments)
    return options.run(options) or 0


def _parser() -> Parser:
    top = Parser(
        prog="hub",
        description="The city's end: its cards, its signed bundle, its devices and what they send.",
        epilog="Example: hub serve --data /tmp/city --port 8080",
    )
    groups = top.add_subparsers(required=True, metavar="COMMAND")
    for room in pkgutil.iter_modules(commands.__path__):
        importlib.import_module(f"hub.commands.{room.name}").add(groups)
    return top


if __name__ == "__main__":
    sys.exit(main())
