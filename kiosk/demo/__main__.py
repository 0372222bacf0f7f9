"""The kiosk at work in a made-up library: `python -m kiosk.demo`, with a window or `--headless`."""

import json
import sys
import tempfile
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.demo.library import Library
from kiosk.demo.shelves import Shelves
from kiosk.library.counter import LibraryCounter
from kiosk.library.profile import load
from kiosk.library.sip2.connection import Connection, Server
from kiosk.library.system import LibrarySystem
from kiosk.library.values import Borrow, Finish, GiveBack, Line, NotSignedIn, Request, SignedIn, SignIn
from shared.console import Parser, complain, run, say

USER, VENUE = "kiosk-1", "Charing Cross Library"
AMINA, WEI = ("21000000000001", "1234"), ("21000000000003", "3456")
BOOKS = ("30000000000001", "30000000000002", "30000000000005", "30000000000006")


def main(arguments: list[str]) -> int:
    """Exit code 0 once the window was closed or every line is printed."""
    return run("demo kiosk", lambda: _run(arguments))


def _run(arguments: list[str]) -> int:
    parser = Parser(
        prog="demo kiosk",
        description="The library kiosk with a made-up library.",
        epilog="Example: demo kiosk --headless",
    )
    parser.add_argument("--headless", action="store_true", help="no window: one line for each answer")
    options = parser.parse_args(arguments)
    library = Library(Shelves(), lambda: datetime.now(ZoneInfo("Europe/London")))
    library.start()
    try:
        return _headless(library) if options.headless else _window(library)
    finally:
        library.stop()


def _window(library: Library) -> int:
    from kiosk import app

    complain(f"sign in as {AMINA[0]}, PIN {AMINA[1]}; type or scan items {BOOKS[0]} to 30000000000006")
    with tempfile.TemporaryDirectory() as folder:
        password = Path(folder, "password")
        password.write_text(library.password)
        server = ["--server", f"127.0.0.1:{library.port}", "--profile", "koha", "--venue", VENUE]
        return app.main([*server, "--user", USER, "--password-file", str(password)])


def _headless(library: Library) -> int:
    """Two people borrow, one of them may not; what was borrowed comes back."""
    server = Server("127.0.0.1", library.port, USER, library.password)
    system = LibrarySystem(Connection(server, load("koha")), library.now)
    counter = LibraryCounter(system)
    script: list[Request] = [SignIn(*AMINA), *map(Borrow, BOOKS), Finish(), SignIn(*WEI), Finish()]
    for request in [*script, *map(GiveBack, BOOKS[:2])]:
        for answer in counter.handle(request):
            _tell(answer, library.now())
    system.close()
    return 0


def _tell(answer: object, now: datetime) -> None:
    match answer:
        case SignedIn():
            told = ("admit" if answer.may_borrow else "refuse", answer.why, "card")
        case NotSignedIn():
            told = ("refuse", answer.why, "card")
        case Line():
            told = ("admit" if answer.done else "refuse", answer.why, answer.item)
        case _:
            return
    verdict, reason, source = told
    line = {"verdict": verdict, "reason": reason, "service": "library"}
    say(json.dumps(line | {"at": now.isoformat(timespec="milliseconds"), "source": source}))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
