"""The window with a real hub: it enrols by a film of the code, sends what it scans, obeys at next contact."""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import cv2
import pytest
from PySide6.QtWidgets import QApplication

from scanner.app import Scanner
from scanner.flow.pages import Event, Page
from shared.desk.station import Station
from shared.desk.values import Enrolling, EnrolStep
from shared.device.settings import Settings, load
from shared.device.state import State
from shared.qt.enrolment import Enrolment
from shared.sync.enrol import Wanted
from tests.fakes.hub_process import HubProcess
from tests.scanner.test_enrol_page import picture_of


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubProcess]:
    with HubProcess(tmp_path_factory.mktemp("hub") / "city") as running:
        yield running


@pytest.fixture
def code(hub: HubProcess) -> Callable[[], str]:
    """Makes a new one-time code."""
    return lambda: hub.command("code", "--venue", "porchester", "--port", str(hub.port))[-1]


class Device:
    """A new device before its window; `waits` lets the windows work until something is so."""

    def __init__(self, app: QApplication, folder: Path, qtbot) -> None:
        self.app, self.qtbot = app, qtbot
        self.state = State.create(folder / "state")
        self.film = folder / "film"

    def hold_up(self, text: str) -> None:
        """Pictures of a code come into the camera's view."""
        coming = self.film.with_name("coming")
        coming.mkdir()
        cv2.imwrite(str(coming / "code.png"), picture_of(text))
        coming.rename(self.film)

    def waits(self, until: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(until)

    def waits_enrolled(self, window: Enrolment) -> None:
        self.waits(lambda: window.window.told.step in (EnrolStep.ENROLLED, EnrolStep.REFUSED))
        assert window.window.told == Enrolling(EnrolStep.ENROLLED)

    @contextmanager
    def enrolling(self) -> Iterator[Enrolment]:
        """The window that waits for a code."""
        with self.state.lock():
            made = Enrolment(self.app, self.state, Settings(), str(self.film), Wanted())
            made.window.show()
            made.start()
            try:
                yield made
            finally:
                made.stop()

    @contextmanager
    def scanning(self) -> Iterator[Scanner]:
        """The scanner, as it starts after that."""
        with self.state.lock():
            station = Station(self.state)
            made = Scanner(self.app, station, station.judge(station.settings.venue, "library"), "none")
            made.window.show()
            made.start()
            try:
                yield made
            finally:
                made.stop()
                made.window.close()
                made.window.deleteLater()
                made.deleteLater()

    def enrol(self, text: str) -> None:
        """A hand scanner reads a code that is good."""
        with self.enrolling() as window:
            window.on_text(text)
            self.waits_enrolled(window)


@pytest.fixture
def device(dressed: QApplication, tmp_path: Path, qtbot) -> Device:
    return Device(dressed, tmp_path, qtbot)


def test_a_film_of_the_code_enrols_then_a_scan_is_sent_and_the_window_says_so(
    device: Device, hub: HubProcess, code: Callable[[], str]
) -> None:
    device.hold_up(code())
    with device.enrolling() as enrolment:
        device.waits_enrolled(enrolment)
    assert not Station(device.state).is_new()
    assert load(device.state.settings).venue == "porchester"
    card = hub.command("card", "issue")[-1]
    with device.scanning() as scanner:
        window, bar = scanner.window, scanner.window.bar
        device.waits(lambda: bar.line.text().startswith("Online since"))
        scanner.on_text(card)
        device.waits(lambda: window.state.page is Page.VERDICT)
        device.waits(lambda: bar.sent.text() == "1 not sent")
        window.problems.try_now.click()
        device.waits(lambda: bar.sent.text() == "Everything sent")
    arrived = [json.loads(line) for line in hub.command("events", "--json")]
    assert [row["ruling"] for row in arrived if row["device"] == device.state.device_id] == ["accepted"]
    assert {thread.name for thread in threading.enumerate()}.isdisjoint({"scan", "camera", "sync"})


def test_a_used_code_is_refused_in_words_and_a_new_one_goes(device: Device, code: Callable[[], str]) -> None:
    used = code()
    Device(device.app, device.film / "another", device.qtbot).enrol(used)
    with device.enrolling() as enrolment:
        enrolment.on_text(used)
        device.waits(lambda: enrolment.window.told.step is EnrolStep.REFUSED)
        assert enrolment.window.state.text() == "This code was used already. Ask the office for a new one."
        enrolment.on_text(code())
        device.waits(lambda: enrolment.enrolled)


def test_a_cancelled_card_and_a_device_out_of_service_stop_at_next_contact_while_the_window_runs(
    device: Device, hub: HubProcess, code: Callable[[], str]
) -> None:
    device.enrol(code())
    card = json.loads(hub.command("card", "issue", "--json")[-1])
    with device.scanning() as scanner:
        window = scanner.window

        def judged() -> str:
            scanner.on_text(card["text"])
            device.waits(lambda: window.state.page is Page.VERDICT)
            said = window.verdict.said.headline
            window.go(Event.CLEARED)
            return said

        device.waits(lambda: window.bar.line.text().startswith("Online since"))
        assert judged() == "Admit"
        hub.command("card", "withdraw", "--card", card["card"])
        window.problems.try_now.click()
        device.waits(lambda: judged() == "Cancelled")
        hub.command("device", "revoke", "--device", device.state.device_id)
        window.problems.try_now.click()
        device.waits(lambda: window.bar.line.text() == "Out of service")
        assert judged() == "Device out of service"
    with device.scanning() as scanner:  # and after a restart, before any contact
        assert scanner.window.bar.line.text() == "Out of service"
