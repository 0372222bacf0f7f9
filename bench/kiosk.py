"""The library kiosk at work: how soon a touch and a card are answered, what it costs at rest, what it keeps.

The kiosk is the real program with the real device folder, in a process of its own, its window painted and not
shown; the library is the made-up one, in this process, so that its work is not counted as the kiosk's.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from statistics import median
from typing import Any
from zoneinfo import ZoneInfo

from bench.measure import TOP, Row, p99, ratio_row, spoken
from bench.memory import resident
from bench.startup import film_of_hall
from kiosk.demo.__main__ import BOOKS, NUMBER, USER
from kiosk.demo.city import AMINA, VENUE, make_city
from kiosk.demo.library import Library
from kiosk.demo.shelves import Shelves
from shared.device.state import State

TOUCH_S, CARD_S = 0.1, 0.3  # the aims
IDLE_AIM = 0.05  # of one core
SETTLED_S = 3  # until the start is over
ALLOWED = 4 << 20  # bytes that the sessions may add
SETTLED = 100  # sessions after which growth counts
SIZE = 1080, 1920
WAIT_S = 30.0
Figures = dict[str, Any]


def touch(count: int) -> list[Row]:
    """From a touch to the page that it leads to, painted."""
    return [_under("kiosk-touch", _measured("touch", count), TOUCH_S, "touch to page")]


def card(count: int) -> list[Row]:
    """From a card's text to its holder's page, painted; the made-up library answers in well under 1 ms."""
    return [_under("kiosk-card", _measured("card", count), CARD_S, "card to personal page")]


def idle(seconds: int) -> list[Row]:
    """What the kiosk uses of one core while nobody is there; a film of an empty hall is its camera."""
    found = []
    with tempfile.TemporaryDirectory(prefix="portcullis-bench-") as folder:
        film = Path(folder) / "hall.avi"
        film_of_hall(film, 15 * (seconds + SETTLED_S + 10))
        for name, camera in (("kiosk-idle", "none"), ("kiosk-idle, camera", str(film))):
            shares = _measured("idle", seconds, camera)
            note = f"of one core over {seconds} s, on the first page; camera: {Path(camera).name}"
            found.append(ratio_row(name, median(shares), max(shares), IDLE_AIM, note))
    return found


def sessions(count: int) -> list[Row]:
    """Memory over sessions: somebody signs in, borrows, looks at the account, returns and finishes."""
    first, *later = _measured("sessions", count)
    note = f"{count:,} sessions, over the memory after {SETTLED}; "
    note += f"{(later[-1] - first) / 2**20:+.1f} MiB on {first >> 20}"
    aim = round(1 + ALLOWED / first, 3)
    return [ratio_row("kiosk-sessions", later[-1] / first, p99(later) / first, aim, note)]


def _under(name: str, taken: list[float], aim: float, what: str) -> Row:
    note = f"{what} over {spoken(aim)}; median {spoken(median(taken))}, p99 {spoken(p99(taken))}"
    return ratio_row(name, median(taken) / aim, p99(taken) / aim, 1.0, note)


def _measured(what: str, count: int, camera: str = "none") -> list[Any]:
    with tempfile.TemporaryDirectory(prefix="portcullis-bench-") as folder:
        city = make_city(Path(folder))
        settings = f'reserve_mib = 1\ncamera = "{camera}"\nspeech = "off"\n'
        State.open(city.state).settings.write_text(settings, "utf-8")
        shelves = Shelves()
        shelves.aliases[city.aliases[AMINA]] = NUMBER
        library = Library(shelves, lambda: datetime.now(ZoneInfo("Europe/London")))
        library.start()
        try:
            run = [sys.executable, "-P", "-m", "bench.kiosk", what, str(count), str(city.state)]
            surroundings = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(TOP)}
            done = subprocess.run(
                [*run, str(library.port), library.password, city.texts[AMINA]],
                cwd=TOP,
                env=surroundings,
                capture_output=True,
                text=True,
                check=False,
            )
        finally:
            library.stop()
    if done.returncode:
        raise RuntimeError(f"the kiosk ended early: {done.stderr[-400:]}")
    found: list[Any] = json.loads(done.stdout.splitlines()[-1])
    return found


class Running:
    """The program in this process, moved by hand from one event to the next."""

    def __init__(self, state: Path, port: int, password: str) -> None:
        from PySide6.QtCore import QEvent, QEventLoop, QObject
        from PySide6.QtWidgets import QApplication

        from kiosk.app import Kiosk
        from kiosk.library.profile import load
        from kiosk.library.sip2.connection import Connection, Server
        from kiosk.library.system import LibrarySystem
        from shared.desk.station import Station

        class Painted(QObject):
            """Which page was in front when the window was last painted."""

            front: QObject | None = None

            def eventFilter(self, window: QObject, event: QEvent) -> bool:  # noqa: N802
                if event.type() is QEvent.Type.UpdateRequest:
                    self.front = window.stack.currentWidget()  # type: ignore[attr-defined]
                return False

        self.app = QApplication([])
        station = Station(State.open(state))
        judge = station.judge(VENUE, "library")
        zone, profile = judge.place.catalogue.zone, load("koha")
        connection = Connection(Server("127.0.0.1", port, USER, password), profile)
        system = LibrarySystem(connection, lambda: datetime.now(zone))
        self.kiosk = Kiosk(self.app, station, judge, system, profile)
        self.window = self.kiosk.window
        self._painted, self._answers = Painted(), 0
        self.kiosk._answers.answer.connect(self._answered)
        self.window.resize(*SIZE)
        self.window.show()
        self.window.installEventFilter(self._painted)
        self._delete = QEvent.Type.DeferredDelete.value
        self._wait = QEventLoop.ProcessEventsFlag.WaitForMoreEvents
        self.kiosk.start()

    def answered(self, more: int, act: Callable[[], object]) -> None:
        """Do something that so many answers follow."""
        until = self._answers + more
        act()
        self.until(lambda: self._answers >= until)

    def painted(self, name: Any, act: Callable[[], object]) -> float:
        """Do something that brings a page to the front; the seconds until it is painted."""
        page = self.window.stack.pages[name]
        self._painted.front = None
        begun = time.perf_counter()
        act()
        self.until(lambda: self._painted.front is page)
        return time.perf_counter() - begun

    def until(self, reached: Callable[[], bool]) -> None:
        """Let events pass until something is so."""
        ends = time.monotonic() + WAIT_S
        while not reached():
            if time.monotonic() > ends:
                raise TimeoutError(f"nothing came of it on {self.window.state.page}")
            self.app.processEvents(self._wait)

    def finish(self) -> None:
        """Whoever is here goes; the next may come. What Qt deletes between two events goes, too: it would
        wait for an event loop of its own here."""
        self.answered(1, self.window.finish)
        self.app.sendPostedEvents(None, self._delete)

    def _answered(self, _answer: object) -> None:
        self._answers += 1


def _touches(running: Running, text: str, count: int) -> list[float]:
    """In and out of every page that somebody who is signed in can reach by one touch."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from kiosk.flow.pages import Page

    window, stage = running.window, running.window.stack
    running.painted(Page.HOME, lambda: window.on_text(text))
    tiles = (
        (Page.BORROW, stage.home.borrow),
        (Page.RETURN, stage.home.give_back),
        (Page.ACCOUNT, stage.home.account),
    )
    taken = []
    for number in range(count + 3):
        page, tile = tiles[number % len(tiles)]
        for to, button in ((page, tile), (Page.HOME, window.tools.back)):
            seconds = running.painted(to, lambda b=button: QTest.mouseClick(b, Qt.MouseButton.LeftButton))
            if number >= len(tiles):
                taken.append(seconds)
    return taken


def _cards(running: Running, text: str, count: int) -> list[float]:
    from kiosk.flow.pages import Page

    taken = []
    for _ in range(count + 2):
        taken.append(running.painted(Page.HOME, lambda: running.window.on_text(text)))
        running.finish()
    return taken[2:]


def _idle(running: Running, _text: str, seconds: int) -> list[float]:
    shares = []
    for _ in range(SETTLED_S + seconds):
        cpu, ends = time.process_time(), time.monotonic() + 1
        while time.monotonic() < ends:
            running.app.processEvents(running._wait)
        shares.append(time.process_time() - cpu)
    return shares[SETTLED_S:]


def _sessions(running: Running, text: str, count: int) -> list[int]:
    from kiosk.flow.pages import Event, Page

    window, found = running.window, []
    for number in range(1, count + 1):
        book = BOOKS[number % 2]
        running.painted(Page.HOME, lambda: window.on_text(text))
        window.go(Event.BORROW)
        running.answered(1, lambda b=book: window.on_text(b))
        running.answered(1, lambda: window.go(Event.ACCOUNT))
        window.go(Event.RETURN)
        running.answered(1, lambda b=book: window.on_text(b))
        running.finish()
        if number % (SETTLED if count >= 3 * SETTLED else 1) == 0:
            found.append(resident())
    return found


def main(what: str, count: str, state: str, port: str, password: str, text: str) -> None:
    """In the kiosk's process: measure one thing, print what was found."""
    running = Running(Path(state), int(port), password)
    measure = {"touch": _touches, "card": _cards, "idle": _idle, "sessions": _sessions}[what]
    try:
        found = measure(running, text, int(count))
    finally:
        running.kiosk.stop()
    print(json.dumps(found))


if __name__ == "__main__":
    main(*sys.argv[1:])
