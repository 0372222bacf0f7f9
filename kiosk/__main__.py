"""`python -m kiosk library ...`: the library system, asked by hand."""

import sys

from shared.console import run
from shared.domain.faults import UsageError


def main(arguments: list[str]) -> int:
    """Run one command; exit code 0 done, 1 something was found wrong, 2 used wrongly."""
    return run("kiosk", lambda: _run(arguments))


def _run(arguments: list[str]) -> int:
    from kiosk.library import commands

    if arguments[:1] != ["library"]:
        raise UsageError("this release brings `kiosk library`; the kiosk's window is not part of it")
    return commands.run(arguments[1:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
