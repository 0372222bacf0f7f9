"""`python -m kiosk`: the library kiosk; `library ...` asks its system by hand; `forget` ends a link."""

import sys

from shared.console import run


def main(arguments: list[str]) -> int:
    """Run one command; exit code 0 done, 1 something was found wrong, 2 used wrongly."""
    return run("kiosk", lambda: _run(arguments))


def _run(arguments: list[str]) -> int:
    if arguments[:1] == ["library"]:
        from kiosk.library import commands

        return commands.run(arguments[1:])
    if arguments[:1] == ["forget"]:
        from kiosk.library import forget

        return forget.run(arguments[1:])
    if arguments[:1] == ["proposals"]:
        from kiosk.library import staff_list

        return staff_list.run(arguments[1:])
    from kiosk import app

    return app.main(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
