"""A device becomes one of a city's in its own window, by a code held up or typed; or it says why not."""

import queue
import time
from collections.abc import Iterator

import numpy as np
import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from shared.capture.decoder import Decoder
from shared.capture.frames import Frame
from shared.desk.enroller import Enroller
from shared.desk.values import Enrolling, EnrolStep, ReadText
from shared.domain.faults import Fault
from shared.qt.words import fault_words
from shared.qt.words_hub import ENROL_FAULTS
from shared.wire.enrolment import EnrolmentCode, write
from tests.fakes.screen import EnrolScreen

CODE = write(EnrolmentCode("https://hub.example", "0123456789abcdef", "A" * 26))
OTHER = CODE.replace("AAAA", "BBBB")
LONG = 20_000  # ms


def picture_of(text: str) -> np.ndarray:
    code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode, ec_level="M")
    return np.pad(np.asarray(code.to_image(scale=6)), 40, constant_values=255)


def frame(text: str, taken: float) -> Frame:
    return Frame(np.ascontiguousarray(picture_of(text), dtype=np.uint8), taken, "test", 0)


# --- what tries a code ----------------------------------------------------------------------------


class Tried:
    """In the hub's place: what was tried, and how it ends."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.ends: queue.SimpleQueue[Exception | None] = queue.SimpleQueue()

    def enrol(self, text: str) -> None:
        self.texts.append(text)
        if (error := self.ends.get(timeout=20)) is not None:
            raise error


@pytest.fixture
def tried() -> Tried:
    return Tried()


@pytest.fixture
def enroller(tried: Tried) -> Enroller:
    made = Enroller(tried.enrol, Decoder())
    assert list(made.tick(0)) == [Enrolling(EnrolStep.WAITING)]
    assert list(made.tick(0)) == []
    return made


def ended(enroller: Enroller) -> Enrolling:
    """What is told once the hub has answered."""
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        for told in enroller.tick(0):
            return told
    raise AssertionError("nothing was told")


def test_a_code_in_view_is_tried_once_and_again_when_it_comes_back(enroller: Enroller, tried: Tried) -> None:
    assert list(enroller.see(frame(CODE, 1.0))) == [Enrolling(EnrolStep.ASKING)]
    tried.ends.put(Fault(code="enrol_used"))
    assert ended(enroller) == Enrolling(EnrolStep.REFUSED, "enrol_used")
    assert list(enroller.see(frame(CODE, 2.0))) == []
    assert list(enroller.see(frame(CODE, 9.0))) == [Enrolling(EnrolStep.ASKING)]
    tried.ends.put(None)
    assert ended(enroller) == Enrolling(EnrolStep.ENROLLED)
    assert tried.texts == [CODE, CODE]


def test_what_is_no_enrolment_code_does_not_matter_to_the_camera(enroller: Enroller, tried: Tried) -> None:
    assert list(enroller.see(frame("https://example.org/poster", 1.0))) == []
    assert tried.texts == []


def test_one_code_is_tried_at_a_time(enroller: Enroller, tried: Tried) -> None:
    assert list(enroller.ask(ReadText(f" {CODE}\n"))) == [Enrolling(EnrolStep.ASKING)]
    assert list(enroller.ask(ReadText(OTHER))) == []
    assert list(enroller.see(frame(OTHER, 1.0))) == []
    tried.ends.put(None)
    assert ended(enroller).step is EnrolStep.ENROLLED
    assert tried.texts == [CODE]


def test_a_bug_is_raised_where_it_is_seen(enroller: Enroller, tried: Tried) -> None:
    tried.ends.put(ZeroDivisionError())
    enroller.ask(ReadText(CODE))
    with pytest.raises(ZeroDivisionError):
        ended(enroller)


# --- the window ----------------------------------------------------------------------------


@pytest.fixture
def window(dressed: QApplication) -> Iterator[EnrolScreen]:
    made = EnrolScreen(Enrolling(EnrolStep.WAITING))
    yield made
    made.close()


def test_a_typed_code_is_tried_with_enter_or_the_button(window: EnrolScreen) -> None:
    page = window.window
    QTest.mouseClick(page.enrol, Qt.MouseButton.LeftButton)
    assert window.desk.asked == []
    page.code.setText(CODE)
    QTest.keyClick(page.code, Qt.Key.Key_Return)
    QTest.mouseClick(page.enrol, Qt.MouseButton.LeftButton)
    assert window.desk.asked == [ReadText(CODE)] * 2


def test_while_the_hub_is_asked_nothing_else_can_be_tried(window: EnrolScreen) -> None:
    page = window.window
    page.code.setText(CODE)
    page.on_enrolling(Enrolling(EnrolStep.ASKING))
    assert "Asking the hub" in page.state.text()
    assert not page.enrol.isEnabled()
    QTest.keyClick(page.code, Qt.Key.Key_Return)
    assert window.desk.asked == []


@pytest.mark.parametrize("code", [*ENROL_FAULTS, "hub_away", "hub_portal", "hub_certificate_clock"])
def test_a_refusal_is_told_in_words_and_another_code_can_be_tried(window: EnrolScreen, code: str) -> None:
    page = window.window
    page.on_enrolling(Enrolling(EnrolStep.REFUSED, code))
    assert page.state.isVisible()
    assert page.state.text() == fault_words(code)
    assert code not in page.state.text()
    assert page.enrol.isEnabled()


def test_no_code_is_left_on_the_screen_once_it_was_used(window: EnrolScreen) -> None:
    page = window.window
    page.code.setText(CODE)
    page.on_enrolling(Enrolling(EnrolStep.ENROLLED))
    assert page.code.text() == ""
    assert "enrolled" in page.state.text()


def test_after_a_crash_nothing_is_offered_but_the_end(window: EnrolScreen) -> None:
    window.window.on_crash(RuntimeError())
    assert not window.window.enrol.isVisible()
    assert not window.window.code.isVisible()
    assert window.window.close_it.isVisible()
