"""A reader joined to a window, and ears in place of a voice."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.flow.pages import Event
from kiosk.library.values import SignIn
from kiosk.ui.speech.reader import Reader, Speech
from kiosk.ui.window import Window
from tests.kiosk.conftest import AMINA


class Ears(QObject):
    """Stands where the voice stands; keeps what was said, with the language."""

    languages = Signal(frozenset)
    saying = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[tuple[str, str]] = []
        self.silenced, self.volume = 0, 0

    def say(self, words: str, code: str) -> None:
        self.heard.append((words, code))

    def hush(self) -> None:
        self.silenced += 1

    def louder(self, steps: int) -> None:
        self.volume += steps

    def as_before(self) -> None:
        self.volume = 0

    @property
    def last(self) -> str:
        return self.heard[-1][0] if self.heard else ""


@pytest.fixture
def ears() -> Ears:
    return Ears()


def settle() -> None:
    for _ in range(3):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def join(qapp: QApplication, window: Window, ears: Ears):  # after the window: let go of it first
    made: list[Reader] = []

    def make(speech: Speech) -> Reader:
        reader = Reader(qapp, window, ears, speech)
        ears.languages.emit(frozenset({"en", "ar"}))
        made.append(reader)
        window.activateWindow()
        return reader

    yield make
    for reader in made:
        reader.stop()


def sign_in(window: Window) -> None:
    window.go(Event.START)
    window.stack.sign_in.ports.post(SignIn(AMINA, "1234"))
    settle()


def press(window: Window, key: Qt.Key) -> None:
    QTest.keyClick(window, key)
    settle()
