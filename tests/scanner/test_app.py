"""The whole program on a real device folder: threads, ledger and window, from a text to a durable row."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from scanner.app import Scanner
from scanner.flow.pages import Event, Page
from scanner.ui.unlock import UnlockPage
from shared.desk.station import Station
from shared.desk.values import Finding
from shared.device.settings import load
from tests.fakes.front_desk import NAME, PIN, FrontDesk
from tests.fakes.hands import Hands
from tests.fakes.town import Town


@pytest.fixture
def counter(tmp_path: Path) -> Iterator[FrontDesk]:
    """A device that is set up, closed again, and its town."""
    hands = Hands()
    desk = FrontDesk(tmp_path / "state", Town(tmp_path / "city", hands), hands)
    desk.counter.close()
    yield desk


@pytest.fixture
def scanner(dressed: QApplication, counter: FrontDesk) -> Iterator[Scanner]:
    """The running program, without a camera."""
    station = Station(counter.state, counter.hands.readers)
    made = Scanner(dressed, station, station.judge("porchester", "swim"), "none")
    made.window.show()
    made.start()
    yield made
    made.stop()
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


def threads() -> set[str]:
    """Ours that run."""
    return {thread.name for thread in threading.enumerate()} & {"scan", "camera"}


def test_a_hand_scanner_admits_and_the_row_is_there(scanner: Scanner, counter: FrontDesk, qtbot) -> None:
    window = scanner.window
    scanner.on_text(counter.town.card().text)
    qtbot.waitUntil(lambda: window.state.page is Page.VERDICT)
    qtbot.waitUntil(lambda: window.ready.count.text() == "1")
    assert window.verdict.said.headline == "Admit"
    scanner.stop()
    counter.restart()
    assert [event["verdict"] for event in counter.events("decision")] == ["admit"]
    counter.counter.close()


def test_nothing_is_seen_and_it_says_so(scanner: Scanner, qtbot) -> None:
    view = scanner.window.ready.camera
    qtbot.waitUntil(lambda: "No camera" in view.accessibleDescription())


def test_an_error_in_any_thread_ends_on_the_safe_page(scanner: Scanner, qtbot, caplog) -> None:
    def fail() -> None:
        raise ZeroDivisionError

    thread = threading.Thread(target=fail)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: scanner.window.state.page is Page.BROKEN)
    qtbot.waitUntil(lambda: threads() == set())
    assert "uncaught ZeroDivisionError" in caplog.text


def test_what_an_error_says_is_not_logged_as_it_may_quote_a_card(scanner: Scanner, caplog) -> None:
    sys.excepthook(ValueError, ValueError("a card's text"), None)
    assert "a card's text" not in caplog.text


def test_the_speaker_is_looked_at_when_the_self_test_runs(scanner: Scanner, qtbot, monkeypatch) -> None:
    window = scanner.window
    window.go(Event.PROBLEMS)
    qtbot.waitUntil(lambda: bool(window.problems.snapshot.self_test))
    monkeypatch.setattr(type(scanner._sounds), "available", True)
    window.problems.again.click()
    findings = {"speaker": Finding.GOOD}
    qtbot.waitUntil(
        lambda: (
            findings.items()
            <= {line.code: line.finding for line in window.problems.snapshot.self_test}.items()
        )
    )


def test_an_error_in_a_slot_ends_on_the_safe_page(scanner: Scanner, qtbot, caplog) -> None:
    sys.excepthook(ValueError, ValueError("a slot raised"), None)
    qtbot.waitUntil(lambda: scanner.window.state.page is Page.BROKEN)


def test_a_chosen_language_is_kept(scanner: Scanner, counter: FrontDesk) -> None:
    scanner.window.chosen.language.emit("ar")
    try:
        assert load(counter.state.settings).language == "ar"
    finally:
        scanner.window.chosen.language.emit("en")


def test_staff_unlock_with_their_pin(scanner: Scanner, qtbot) -> None:
    window = scanner.window
    window.go(Event.NO_CARD)
    window.go(Event.BACK)
    window.go(Event.UNDO)
    page = window.stack.currentWidget()
    assert isinstance(page, UnlockPage)
    qtbot.waitUntil(lambda: page.staff == NAME)
    page.pin.setText(PIN)
    page.pin.returnPressed.emit()
    qtbot.waitUntil(lambda: window.state.page is Page.UNDO)
