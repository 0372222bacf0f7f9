"""`python -m kiosk`: the library kiosk's window; a first word asks for something else, see COMMANDS."""

import sys
from importlib import import_module

from shared.console import run

COMMANDS = {  # modules with `run(arguments) -> int`; what the others need is not imported
    "library": "kiosk.library.commands",  # asks a library system by hand
    "forget": "kiosk.library.forget",  # ends a card's link
    "proposals": "kiosk.library.staff_list",  # what was done while the library system was away
    "door": "kiosk.door_app",  # the screen at a library's door
    "workshop": "kiosk.workshop_app",  # the tablet of an ambassador
    "signup": "kiosk.signup.commands",  # signs somebody up from a file of answers
}


def main(arguments: list[str]) -> int:
    """Run one command; exit code 0 done, 1 something was found wrong, 2 used wrongly."""
    return run("kiosk", lambda: _run(arguments))


def _run(arguments: list[str]) -> int:
    if arguments and arguments[0] in COMMANDS:
        return int(import_module(COMMANDS[arguments[0]]).run(arguments[1:]))
    from kiosk import app

    return app.main(arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
