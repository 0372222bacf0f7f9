"""New resident: a card of this morning borrows; its holder asks for all that is held, returns, is erased."""

import json
import threading
from datetime import datetime

import pytest
from sqlalchemy import func, select

from hub.db import tables
from hub.figures import Span, use
from hub.hub import Hub
from hub.settings import Settings
from kiosk.app import Kiosk
from kiosk.demo.library import Library
from kiosk.demo.shelves import Shelves
from kiosk.flow.pages import Event, Page
from kiosk.library.profile import Profile
from kiosk.library.sip2.connection import Connection, Server
from kiosk.library.system import LibrarySystem
from shared.desk.station import Station
from shared.device.state import State
from shared.ledger.ledger import Ledger
from shared.sync.enrol import Wanted, enrol
from tests.fakes.command import run
from tests.fakes.hub_process import HubProcess
from tests.fakes.koha import CLIENT, SECRET, Koha
from tests.kiosk.test_window import said

AMINA, DALLOWAY = "21000000000001", "30000000000001"


@pytest.fixture
def hub(tmp_path):
    with HubProcess(tmp_path / "city") as running:
        yield running


@pytest.fixture
def library():
    made = Library(Shelves(), datetime.now)
    made.start()
    yield made
    made.stop()


@pytest.fixture
def state(tmp_path, hub):
    """A kiosk of the library that last heard of the city before the card was issued."""
    folder = tmp_path / "state"
    code = hub.command("code", "--venue", "charing-cross", "--kind", "kiosk", "--port", str(hub.port))[-1]
    with State.create(folder).lock():
        enrol(folder, code, Wanted(kind="kiosk"))
    return State.open(folder)


@pytest.fixture
def kiosk(qapp, library, state):
    """The program as it is started."""
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


def registered(hub, card, tmp_path, library):
    """The library's own system is told of the card, whose holder was its patron before, and so its SIP2 finds
    her by it."""
    (tmp_path / "secret").write_text(SECRET)
    (tmp_path / "numbers.csv").write_text(f"{card},{AMINA}\n")
    with Koha() as koha:
        koha.add(cardnumber=AMINA, userid="amina.rahman", surname="Rahman", firstname="Amina")
        where = ("--koha", koha.url, "--client-id", CLIENT, "--secret-file", tmp_path / "secret")
        told = hub.command("library", "register", *where, "--numbers", tmp_path / "numbers.csv", "--json")
        assert [json.loads(line)["outcome"] for line in told] == ["linked"]
        (patron,) = koha.by("cardnumber", AMINA)
        library.shelves.aliases[str(patron["userid"])] = AMINA


def totals(hub):
    """What is counted at the hub: use by day, venue and service, and rows that arrived."""
    opened = Hub.open(hub.folder, Settings(hub.database))
    try:
        with opened.read() as connection:
            rows = connection.scalar(select(func.count()).select_from(tables.events))
            return use(connection, Span("2000-01-01", "2999-12-31")), rows
    finally:
        opened.close()


def cards_in_log(state):
    ledger = Ledger.inspect(state.ledger)
    try:
        return [event.payload["card_ref"] for event in ledger.events() if event.payload]
    finally:
        ledger.close()


def test_new_resident(hub, state, kiosk, library, tmp_path, qtbot):
    window, waits = kiosk.window, lambda until: qtbot.waitUntil(until, timeout=20_000)
    issued = json.loads(hub.command("card", "issue", "--json")[-1])
    card = issued["card"]
    registered(hub, card, tmp_path, library)

    window.on_text(issued["text"])
    waits(lambda: window.state.page is Page.HOME)
    assert "Hello Amina" in said(window)
    window.go(Event.BORROW)
    window.on_text(DALLOWAY)
    waits(lambda: "Mrs Dalloway" in said(window))
    assert library.shelves.copies[DALLOWAY].loaned_to == AMINA
    window.finish()
    kiosk._line.sync_now()
    waits(lambda: totals(hub)[1] == 1)

    held = json.loads("\n".join(hub.command("person", "export", "--card", card)))
    assert [issue["issue"] for issue in held["issues"]] == [1]
    assert cards_in_log(state) == [card]  # all that the kiosk has is at the hub, and is told
    assert len(held["events"]) == 1
    assert DALLOWAY not in str(held)
    assert AMINA not in str(held)

    window.go(Event.RETURN)
    window.on_text(DALLOWAY)
    waits(lambda: library.shelves.copies[DALLOWAY].loaned_to is None)
    window.finish()

    before = totals(hub)
    assert sum(one.people for one in before[0]) == 1
    hub.command("person", "erase", "--card", card)
    kiosk._line.sync_now()
    waits(lambda: not cards_in_log(state))
    assert totals(hub) == before
    assert json.loads("\n".join(hub.command("person", "export", "--card", card)))["events"] == []
    log = run("shared.device", "events", "--state", state.folder, "--json")
    assert (log.code, log.complaints) == (0, [])
    window.on_text(issued["text"])
    waits(lambda: any("Cancelled" in text for text in said(window)))
