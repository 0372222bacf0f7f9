"""The kiosk at work in a made-up library: `python -m kiosk.demo`, with a window or `--headless`."""

import json
import sys
import tempfile
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from kiosk.demo.city import AMINA, GRACE, STOPPED, VENUE, DemoCity, make_city, taken
from kiosk.demo.faults import HELP, Typed, obey
from kiosk.demo.library import Library
from kiosk.demo.pad import MadeUpPad, Pile
from kiosk.demo.printer import COVER, PAPER, MadeUpPrinter
from kiosk.demo.shelves import Shelves
from kiosk.library.cards import CardDesk
from kiosk.library.counter import LibraryCounter
from kiosk.library.entrance import Entrance
from kiosk.library.links import Links
from kiosk.library.profile import load
from kiosk.library.sip2.connection import Connection, Server
from kiosk.library.system import LibrarySystem
from kiosk.library.values import (
    AskNumber,
    Borrow,
    CardRefused,
    Finish,
    GiveBack,
    Line,
    LinkCard,
    NotSignedIn,
    Request,
    ShowCard,
    SignedIn,
    SignIn,
)
from shared.console import Parser, complain, run, say
from shared.desk.line import HubLine
from shared.desk.station import Station
from shared.device.settings import load as load_settings
from shared.device.state import State

USER = "kiosk-1"
NUMBER, TOM, WEI = "21000000000001", ("21000000000002", "2345"), ("21000000000003", "3456")
BOOKS = ("30000000000001", "30000000000002", "30000000000005", "30000000000006")
_PROFILE = 'name = "the made-up library"\ncharset = "utf-8"\noffline = "record"\n'
_HOME = Path(__file__).resolve().parents[2] / ".demo" / "kiosk"


def main(arguments: list[str]) -> int:
    """Exit code 0 once the window was closed or every line is printed."""
    return run("demo kiosk", lambda: _run(arguments))


def _run(arguments: list[str]) -> int:
    parser = Parser(
        prog="demo kiosk",
        description="The library kiosk with a made-up library, in a made-up city.",
        epilog="Example: demo kiosk --headless",
    )
    parser.add_argument("--headless", action="store_true", help="no window: one line for each answer")
    parser.add_argument("--folder", type=Path, default=_HOME, metavar="F", help="where the city is kept")
    options = parser.parse_args(arguments)
    with taken(options.folder):
        complain("demo: a city, three cards and a device at the library")
        city = make_city(options.folder)
        shelves = Shelves()
        shelves.aliases[city.aliases[AMINA]] = NUMBER
        library = Library(shelves, lambda: datetime.now(ZoneInfo("Europe/London")))
        library.start()
        try:
            return _headless(library, city) if options.headless else _window(library, city)
        finally:
            library.stop()


def _window(library: Library, city: DemoCity) -> int:
    from kiosk import app

    complain(f"cards to scan: {city.cards}/*.png; {GRACE} has the old number {TOM[0]}, PIN {TOM[1]}")
    complain(f"items to type or scan: {BOOKS[0]} to 30000000000006")
    complain(f"faults on demand: {HELP}")
    receipts = city.cards.with_name("receipts")
    receipts.mkdir()
    complain(f"receipts come out into {receipts}; type {PAPER} or {COVER} for a printer in need")
    complain("type 1 to 6 to lay that item on the made-up pad, and again to take it off")
    with tempfile.TemporaryDirectory() as folder:
        password = Path(folder, "password")
        password.write_text(library.password)
        profile = Path(folder, "library.toml")
        profile.write_text(_PROFILE)
        server = ["--server", f"127.0.0.1:{library.port}", "--profile", str(profile), "--venue", VENUE]
        pad = MadeUpPad()
        pad.start()
        pile, settings = Pile(pad, tuple(library.shelves.copies)), State.open(city.state).settings
        printer = MadeUpPrinter(receipts)
        there = load_settings(settings).changed("rfid", pad.address)
        there.changed("printer", f"escpos:127.0.0.1:{printer.port}").save(settings)

        def do(word: str) -> str:
            if word in (PAPER, COVER):
                return printer.switch(word)
            return pile.move(word) if word in pile else obey(library, word)

        typed = Typed(0, do, complain)
        typed.start()
        try:
            return app.main(
                ["--state", str(city.state), *server, "--user", USER, "--password-file", str(password)]
            )
        finally:
            typed.stop()
            pad.stop()
            printer.close()


def _headless(library: Library, city: DemoCity) -> int:
    """Four people come by card or number, two of them in vain; what was borrowed comes back."""
    server = Server("127.0.0.1", library.port, USER, library.password)
    profile = load("koha")
    system = LibrarySystem(Connection(server, profile), library.now)
    state = State.open(city.state)
    station = Station(state)
    with state.lock():
        desk = station.desk(station.judge(VENUE, "library"))
        cards = CardDesk(desk, HubLine(), station.stamp)
        counter = LibraryCounter(system, Entrance(system, profile, cards, Links.of(state, desk.book)), cards)
        for request in _script(city):
            for answer in counter.handle(request):
                _tell(answer, "card" if isinstance(request, ShowCard) else "number", library.now())
        counter.close()
    system.close()
    return 0


def _script(city: DemoCity) -> list[Request]:
    amina: list[Request] = [ShowCard(city.texts[AMINA]), *map(Borrow, BOOKS), Finish()]
    grace: list[Request] = [ShowCard(city.texts[GRACE]), LinkCard(*TOM), Finish()]
    stopped: list[Request] = [ShowCard(city.texts[STOPPED]), SignIn(*WEI), Finish()]
    return [*amina, *grace, ShowCard(city.texts[GRACE]), Finish(), *stopped, *map(GiveBack, BOOKS[:2])]


def _tell(answer: object, source: str, now: datetime) -> None:
    told: tuple[str, str | None, str]
    match answer:
        case SignedIn():
            told = ("admit" if answer.may_borrow else "refuse", answer.why, source)
        case AskNumber():
            told = ("note", "no_number", source)
        case NotSignedIn() | CardRefused():
            told = ("refuse", answer.why, source)
        case Line():
            told = ("admit" if answer.done else "refuse", answer.why, answer.item)
        case _:
            return
    verdict, reason, source = told
    line = {"verdict": verdict, "reason": reason, "service": "library"}
    say(json.dumps(line | {"at": now.isoformat(timespec="milliseconds"), "source": source}))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
