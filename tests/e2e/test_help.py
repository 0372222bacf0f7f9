"""Help at the kiosk reaches the venue's scanner through a real hub, and the scanner's answer the kiosk.

The library system cannot be reached all the while.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.app import Kiosk
from kiosk.flow.pages import Page
from kiosk.library.profile import Profile
from kiosk.library.sip2.connection import Connection, Server
from kiosk.library.system import LibrarySystem
from scanner.app import Scanner
from shared.desk.station import Station
from shared.device.state import State
from shared.sync.enrol import Wanted, enrol
from tests.fakes.hub_process import HubProcess
from tests.fakes.ports import lasting_port

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support propagateSizeHints", "Couldn't (load|resolve) "
)


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[HubProcess]:
    with HubProcess(tmp_path / "city") as running:
        yield running


def enrolled(hub: HubProcess, folder: Path, kind: str, name: str) -> State:
    """A new device of the library."""
    code = hub.command("code", "--venue", "charing-cross", "--kind", kind, "--port", str(hub.port))[-1]
    with State.create(folder).lock():
        enrol(folder, code, Wanted(kind=kind, name=name))
    return State.open(folder)


@contextmanager
def running(app: QApplication, state: State) -> Iterator[Kiosk | Scanner]:
    """The program of a device, as it is started."""
    station = Station(state)
    judge = station.judge(station.settings.venue, "library")
    made: Kiosk | Scanner
    with state.lock():
        if state.folder.name == "kiosk":
            nowhere = Connection(Server("127.0.0.1", lasting_port(), None, None), Profile())
            made = Kiosk(app, station, judge, LibrarySystem(nowhere, datetime.now), Profile())
        else:
            made = Scanner(app, station, judge, "none")
        made.window.show()
        made.start()
        try:
            yield made
        finally:
            made.stop()
            made.window.close()
            made.window.deleteLater()
            made.deleteLater()


def test_help_is_called_seen_answered_and_comes(hub, tmp_path, qapp, qtbot):
    def waits(until):
        qtbot.waitUntil(until, timeout=20_000)

    at_kiosk = enrolled(hub, tmp_path / "kiosk", "kiosk", "Kiosk by the door")
    at_desk = enrolled(hub, tmp_path / "desk", "scanner", "Desk")
    with running(qapp, at_kiosk) as kiosk, running(qapp, at_desk) as desk:
        help_page, band = kiosk.window.stack.help, desk.window.help
        waits(lambda: kiosk.window.state.page is Page.CLOSED)
        kiosk.window.tools.help_.click()
        assert kiosk.window.stack.currentWidget() is help_page
        assert help_page.big.text() == "Calling staff"
        waits(lambda: help_page.big.text() == "Staff have been called")
        desk._line.sync_now()
        waits(band.isVisible)
        assert "Kiosk by the door" in band.words.text()
        assert "out of order" in band.words.text()
        band.button.click()
        waits(lambda: not band.isVisible())
        waits(lambda: help_page.big.text() == "Somebody is coming")
    kinds = [line for line in hub.command("events", "--json") if '"help"' in line]
    assert len(kinds) == 1


def test_without_the_hub_nobody_was_called_and_the_page_says_where_to_go(
    hub, tmp_path, qapp, qtbot, monkeypatch
):
    monkeypatch.setattr("kiosk.library.help.PATIENCE_S", 1.0)
    at_kiosk = enrolled(hub, tmp_path / "kiosk", "kiosk", "Kiosk")
    hub.kill()
    with running(qapp, at_kiosk) as kiosk:
        kiosk.window.tools.help_.click()
        help_page = kiosk.window.stack.help
        qtbot.waitUntil(lambda: help_page.big.text() == "Nobody could be called", timeout=20_000)
        assert "go to the desk" in help_page.small.text()
