"""A reader who sees nothing borrows two books by ear: headphones in, headphones out; nobody else hears."""

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.flow.pages import Page
from kiosk.ui.speech.jack import Jack
from kiosk.ui.speech.reader import LISTEN, LOUDER, Reader, Speech
from kiosk.ui.speech.voice import DEFAULT, VOLUMES, Voice
from kiosk.ui.window import Window
from tests.fakes.jack import Socket
from tests.kiosk.conftest import AMINA, DALLOWAY, LONDONERS

PRIVATE = ("Amina", "Dalloway", "Londoners", AMINA, "1234", "2026")
PATIENCE_S = 10.0


@dataclass(frozen=True, slots=True)
class Heard:
    """What was given to the engine, and where it was to be heard."""

    words: str
    in_headphones: bool
    volume: float


class Listened(Voice):
    """A real voice with Qt's mock engine that speaks in real time; keeps what it was given."""

    def __init__(self, in_headphones: Callable[[], bool]) -> None:
        super().__init__("mock")
        self._in_headphones = in_headphones
        self.heard: list[Heard] = []

    def say(self, words: str, code: str) -> None:
        self.heard.append(Heard(words, self._in_headphones(), self.volume))
        super().say(words, code)


class BlindReader:
    """Has ears, a socket, four keys and a hand scanner; goes by what was said and by nothing else."""

    def __init__(self, window: Window, socket: Socket, voice: Listened) -> None:
        self.window, self.socket, self.voice = window, socket, voice

    @property
    def last(self) -> str:
        return self.voice.heard[-1].words if self.voice.heard else ""

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.window.focusWidget() or self.window, key)
            settle()

    def choose(self, words: str) -> None:
        """Down until this is heard, then select."""
        for _ in range(60):
            self.press(Qt.Key.Key_Down)
            if self.last.startswith(f"{words}."):
                self.press(Qt.Key.Key_Return)
                return
        raise AssertionError(f"{words} was never heard")

    def until(self, said: str) -> None:
        """Wait for something that is said in its own time."""
        deadline = monotonic() + PATIENCE_S
        while said not in self.last:
            assert monotonic() < deadline, f"{said} was not heard, but {self.last}"
            QCoreApplication.processEvents()

    def leaked(self) -> list[str]:
        return [
            one.words
            for one in self.voice.heard
            if not one.in_headphones and any(private in one.words for private in PRIVATE)
        ]


def settle() -> None:
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def socket(tmp_path):
    made = Socket(tmp_path / "event0")
    yield made
    made.close()


@pytest.fixture
def her(qapp: QApplication, qtbot, window: Window, socket: Socket):
    jack = Jack(str(socket.path))
    voice = Listened(lambda: jack.inside)
    reader = Reader(qapp, window, voice, Speech.JACK, jack)
    with qtbot.waitSignal(voice.languages, timeout=10_000):
        voice.start()
    jack.start()
    window.activateWindow()
    yield BlindReader(window, socket, voice)
    reader.stop()
    jack.stop()
    assert voice.stop()


def test_she_borrows_two_books_unseen_and_unplugs_in_her_account(her: BlindReader, qtbot) -> None:
    assert her.voice.heard == []
    her.socket.plug()
    her.until("Start")
    her.choose("Start")
    her.until("Your library number?")
    her.window.on_text(AMINA)  # the hand scanner, on the card from her purse
    her.until("Your library PIN?")
    for digit in "1234":
        her.choose(digit)
    her.choose("Continue")
    her.until("Hello Amina")
    her.press(LOUDER)
    her.choose("Borrow")
    her.until("Scan an item")
    for item, title in ((DALLOWAY, "Dalloway"), (LONDONERS, "Londoners")):
        her.window.on_text(item)
        her.until(title)
        assert "Back by" in her.last
    her.press(Qt.Key.Key_Escape)
    her.choose("My account")
    her.until("Londoners")

    account, long_before = her.last, len(her.voice.heard)
    with qtbot.waitSignal(her.voice.saying, timeout=1_000, check_params_cb=lambda on: not on):
        her.socket.unplug()
    her.until("The headphones are out")
    assert her.leaked() == []

    her.press(LISTEN, *[Qt.Key.Key_Down] * 14)  # whoever stands there goes on pressing
    assert len(her.voice.heard) > long_before + 5
    assert her.leaked() == []

    her.socket.plug()
    her.until("Dalloway")
    assert her.last == account
    her.socket.unplug()
    her.until("The headphones are out")
    her.press(LOUDER)
    her.choose("Finish")
    her.choose("No receipt")
    her.until("You are finished here")
    assert her.window.state.page is Page.WELCOME

    last_of_hers = len(her.voice.heard)
    her.press(*[Qt.Key.Key_Down] * 3)
    assert len(her.voice.heard) == last_of_hers
    assert her.voice.volume == VOLUMES[DEFAULT]
    assert her.leaked() == []
    assert {one.volume for one in her.voice.heard if not one.in_headphones} <= {VOLUMES[DEFAULT], 1.0}


def test_who_keeps_the_headphones_in_is_read_to_after_the_end(her: BlindReader) -> None:
    her.socket.plug()
    her.until("Start")
    her.choose("Start")
    her.press(LOUDER, Qt.Key.Key_Escape)
    her.until("You are finished here")
    assert "Touch the screen" in her.last
    assert her.voice.volume == VOLUMES[DEFAULT]
    her.socket.unplug()
    settle()
    heard = len(her.voice.heard)
    her.press(Qt.Key.Key_Down)
    assert len(her.voice.heard) == heard
