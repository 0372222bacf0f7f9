"""Whoever is read to hears where the camera is and how to hold the card; nobody else hears anything of it."""

import pytest
from PySide6.QtCore import QObject, Qt, Signal

from kiosk.flow.pages import Event
from kiosk.items.guidance import Hint
from kiosk.ui.speech.guidance import CameraAt, Guidance
from kiosk.ui.speech.reader import LISTEN, Speech
from tests.fakes.screen import speak
from tests.kiosk.conftest import AMINA
from tests.kiosk.speech.conftest import press, settle

WHERE = "The camera is below the screen. Hold the code towards it, about a hand's length away."


class Eye(QObject):
    """Stands where the camera stands."""

    read = Signal(object)
    hinted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.sees, self.guided = True, False

    def guide(self, on: bool) -> None:
        self.guided = on


@pytest.fixture
def eye(join, window) -> Eye:
    eye = Eye()
    Guidance(window, join(Speech.PUBLIC), eye, CameraAt.BELOW)
    return eye


def ended(ears) -> None:
    """What was being said is over."""
    ears.saying.emit(True)
    ears.saying.emit(False)


def test_where_the_camera_is_comes_once_with_each_page_and_when_asked(eye, window, ears) -> None:
    press(window, LISTEN)
    assert ears.last.endswith(WHERE)
    window.go(Event.START)
    settle()
    assert ears.last.startswith("Sign in.")
    assert ears.last.endswith(WHERE)
    window.stack.sign_in.turned.emit()
    settle()
    assert WHERE not in ears.last
    press(window, LISTEN)
    assert ears.last.endswith(WHERE)


def test_it_is_not_said_where_nothing_is_shown_to_a_camera(eye, window, ears) -> None:
    window.go(Event.START)
    window.on_text(AMINA)
    press(window, LISTEN)
    assert "Your library PIN?" in ears.last
    assert "camera" not in ears.last
    assert not eye.guided
    eye.sees = False
    window.finish()
    press(window, LISTEN)
    assert "The camera" not in ears.last


def test_the_camera_is_only_bothered_while_somebody_listens(eye, window) -> None:
    assert not eye.guided
    press(window, LISTEN)
    assert eye.guided
    window.go(Event.OFFERS)
    settle()
    assert not eye.guided
    window.finish()
    settle()
    assert not eye.guided


@pytest.mark.parametrize("hint", Hint)
def test_a_hint_is_said_in_the_language_of_the_screen(eye, window, ears, qapp, hint) -> None:
    language = speak(qapp, "ar")
    press(window, LISTEN)
    ended(ears)
    before = len(ears.heard)
    eye.hinted.emit(hint)
    assert [code for _, code in ears.heard[before:]] == ["ar"]
    assert ears.last
    assert not ears.last.isascii()
    language.install("en")


def test_a_hint_waits_for_its_turn_and_ends_when_the_card_is_read(eye, window, ears) -> None:
    eye.hinted.emit(Hint.HIGHER)
    assert ears.heard == []
    press(window, LISTEN)
    eye.hinted.emit(Hint.HIGHER)  # the page has not been read out
    assert ears.last.endswith(WHERE)
    ended(ears)
    eye.hinted.emit(Hint.HIGHER)
    assert ears.last == "A little higher."
    before = ears.silenced
    eye.read.emit(object())
    assert ears.silenced == before + 1
    eye.read.emit(object())
    assert ears.silenced == before + 1


def test_a_switch_says_whether_it_is_on(eye, window, ears) -> None:
    press(window, LISTEN)
    window.tools.contrast_.setFocus()
    assert ears.last == "Contrast. Off."
    press(window, Qt.Key.Key_Return)
    assert ears.last == "Contrast. On."
