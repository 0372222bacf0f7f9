"""The kiosk as it is started, with a real hub: it sends what it decided, and obeys at the next contact."""

import csv
import json
import threading
from datetime import datetime

import pytest

from kiosk.app import Kiosk
from kiosk.flow.pages import Page
from kiosk.library.profile import Profile
from kiosk.library.sip2.connection import Connection, Server
from kiosk.library.system import LibrarySystem
from shared.desk.station import Station
from shared.device.state import State
from shared.sync.enrol import Wanted, enrol
from tests.fakes.hub_process import HubProcess
from tests.kiosk.conftest import AMINA, DALLOWAY
from tests.kiosk.test_window import press, said


@pytest.fixture
def hub(tmp_path):
    with HubProcess(tmp_path / "city") as running:
        yield running


@pytest.fixture
def state(tmp_path, hub):
    """A device that was enrolled as a kiosk of the library."""
    folder = tmp_path / "state"
    code = hub.command("code", "--venue", "charing-cross", "--kind", "kiosk", "--port", str(hub.port))[-1]
    with State.create(folder).lock():
        enrol(folder, code, Wanted(kind="kiosk"))
    return State.open(folder)


@pytest.fixture
def running(qapp, library, state):
    """The program, at the made-up library."""
    station = Station(state)
    judge = station.judge(station.settings.venue, "library")
    profile = Profile(institution="westminster", location="charing-cross")
    connection = Connection(Server("127.0.0.1", library.port, "kiosk-1", "demo"), profile)
    with state.lock():
        made = Kiosk(qapp, station, judge, LibrarySystem(connection, datetime.now), profile)
        made.window.show()
        made.start()
        yield made
        made.stop()
        assert "sync" not in {thread.name for thread in threading.enumerate()}
        made.window.close()
        made.window.deleteLater()
        made.deleteLater()


def test_a_card_signs_in_its_event_arrives_and_its_end_is_obeyed(hub, state, running, library, qtbot):
    window, waits = running.window, lambda until: qtbot.waitUntil(until, timeout=20_000)
    card = json.loads(hub.command("card", "issue", "--json")[-1])
    (row,) = csv.DictReader(hub.command("library", "aliases"))
    library.shelves.aliases[row["alias"]] = AMINA
    assert "Charing Cross Library" in said(window)
    window.on_text(card["text"])
    waits(lambda: window.state.page is Page.HOME)
    press(window, "Borrow")
    window.on_text(DALLOWAY)
    waits(lambda: "Mrs Dalloway" in said(window))
    hub.command("card", "withdraw", "--card", card["card"])
    running._line.sync_now()
    waits(lambda: window.state.page is Page.SIGN_IN)
    words = said(window)
    assert "Cancelled. Please ask at the desk." in words
    assert not any("Amina" in text or "Dalloway" in text for text in words)
    arrived = [json.loads(line) for line in hub.command("events", "--json")]
    assert [(event["device"], event["card_ref"]) for event in arrived] == [(state.device_id, card["card"])]
    assert DALLOWAY not in str(arrived)
