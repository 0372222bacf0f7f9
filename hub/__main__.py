"""The city's end as commands: `python -m hub city init FOLDER`, `card issue`, `serve`, and so on."""

import importlib
import pkgutil
import sys

from hub import commands
from shared.console import Parser, run
from shared.domain.faults import Fault, UsageError
from shared.domain.version import VERSION


def main(arguments: list[str] | None = None) -> int:
    """Run one command; exit code 0 done, 1 something was found wrong, 2 used wrongly."""
    return run("hub", lambda: _run(arguments))


def _run(arguments: list[str] | None) -> int:
    options = _parser().parse_args(arguments)
    try:
        return options.run(options) or 0
    except Exception as error:
        raise _in_words(error) from error


def _in_words(error: Exception) -> Exception:
    """What a database complained of, as a fault; anything else as it is."""
    if isinstance(error, Fault | UsageError):
        return error
    from hub.db.trouble import Trouble, trouble_of

    trouble = trouble_of(error)
    if trouble is Trouble.BUSY:
        return Fault(f"the database is away or busy: {_first_line(error)}", code="database_away")
    if trouble is Trouble.FULL and not isinstance(error, OSError):
        return Fault("the database's disk is full", code="hub_full")
    if trouble is Trouble.DAMAGED:
        return Fault(
            f"the database is damaged; bring back a backup: {_first_line(error)}", code="database_damaged"
        )
    return error


def _first_line(error: Exception) -> str:
    return str(getattr(error, "orig", None) or error).partition("\n")[0]


def _parser() -> Parser:
    top = Parser(
        prog="hub",
        description="The city's end: its cards, its signed bundle, its devices and what they send.",
        epilog="Example: hub serve --data /tmp/city --port 8080",
    )
    top.add_argument("--version", action="version", version=VERSION)
    groups = top.add_subparsers(required=True, metavar="COMMAND")
    for room in pkgutil.iter_modules(commands.__path__):
        importlib.import_module(f"hub.commands.{room.name}").add(groups)
    return top


if __name__ == "__main__":
    sys.exit(main())
