"""The venue scanner: `python -m scanner` opens its window, `read` and `check` work on files and texts."""

import sys
from collections.abc import Callable

from shared.console import run


def main(argv: list[str]) -> int:
    """Run one command; 0 done, 1 something was found wrong, 2 used wrongly, each with one clear line."""
    name, rest = (argv[0], argv[1:]) if argv and argv[0] in ("read", "check") else ("", argv)
    return run(f"scanner {name}".strip(), lambda: _command(name)(rest))


def _command(name: str) -> Callable[[list[str]], int]:
    """The command's own main; what the others need is not imported."""
    if name == "read":
        from scanner import read

        return read.main
    if name == "check":
        from scanner import check

        return check.main
    from scanner import app

    return app.main


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
