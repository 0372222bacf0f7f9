"""A device becomes one of a city's in its own window, by a code held up or typed; or it says why not."""

import queue
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from scanner.app import Scanner
from scanner.enrolment import Enrolment
from scanner.flow.pages import Page
from shared.capture.decoder import Decoder
from shared.capture.frames import Frame
from shared.desk.enroller import Enroller
from shared.desk.station import Station
from shared.desk.values import Enrolling, EnrolStep, ReadText
from shared.device.settings import Settings, load
from shared.device.state import State
from shared.domain.faults import Fault
from shared.qt.words import fault_words
from shared.qt.words_hub import ENROL_FAULTS
from shared.wire.enrolment import EnrolmentCode, write
from tests.fakes.hub_process import HubProcess
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


# --- with a real hub ----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubProcess]:
    with HubProcess(tmp_path_factory.mktemp("hub") / "city") as running:
        yield running


@pytest.fixture
def code(hub: HubProcess) -> Callable[[], str]:
    """Makes a new one-time code."""
    return lambda: hub.command("code", "--venue", "porchester", "--port", str(hub.port))[-1]


class Device:
    """A new device before its window: a folder of pictures stands in for its camera."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self.app = app
        self.state = State.create(folder / "state")
        self.film = folder / "film"

    def hold_up(self, text: str) -> None:
        """Pictures of a code come into view."""
        import cv2

        coming = self.film.with_name("coming")
        coming.mkdir()
        cv2.imwrite(str(coming / "code.png"), picture_of(text))
        coming.rename(self.film)

    def enrol(self, camera: str) -> Enrolment:
        made = Enrolment(self.app, self.state, Settings(language="en"), camera)
        made.window.show()
        made.start()
        return made

    def scanner(self) -> Scanner:
        station = Station(self.state)
        made = Scanner(self.app, station, station.judge(station.settings.venue, "library"), "none")
        made.window.show()
        made.start()
        return made


@pytest.fixture
def device(dressed: QApplication, tmp_path: Path) -> Device:
    return Device(dressed, tmp_path)


def test_a_film_of_the_code_enrols_then_a_scan_is_sent_and_the_window_says_so(
    device: Device, hub: HubProcess, code: Callable[[], str], qtbot
) -> None:
    device.hold_up(code())
    with device.state.lock():
        enrolment = device.enrol(str(device.film))
        try:
            qtbot.waitUntil(lambda: enrolment.enrolled, timeout=LONG)
        finally:
            enrolment.stop()
        assert not Station(device.state).is_new()
        assert load(device.state.settings).venue == "porchester"
        card = hub.command("card", "issue")[-1]
        scanner = device.scanner()
        try:
            bar = scanner.window.bar
            qtbot.waitUntil(lambda: bar.line.text().startswith("Online since"), timeout=LONG)
            scanner.on_text(card)
            qtbot.waitUntil(lambda: scanner.window.state.page is Page.VERDICT, timeout=LONG)
            qtbot.waitUntil(lambda: bar.sent.text() == "1 not sent", timeout=LONG)
            scanner.window.problems.try_now.click()
            qtbot.waitUntil(lambda: bar.sent.text() == "Everything sent", timeout=LONG)
        finally:
            scanner.stop()
            scanner.window.close()
            scanner.window.deleteLater()
            scanner.deleteLater()
    (row,) = hub.command("events", "--json")
    assert '"accepted"' in row
    assert {thread.name for thread in threading.enumerate()}.isdisjoint({"scan", "camera", "sync"})
