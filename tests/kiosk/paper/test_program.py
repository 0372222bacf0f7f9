"""The program as it is put together: the printer that its settings name prints."""

from datetime import datetime

import pytest

from kiosk.app import Kiosk
from kiosk.demo.printer import MadeUpPrinter
from kiosk.library.profile import Profile
from kiosk.library.sip2.connection import Connection, Server
from kiosk.library.system import LibrarySystem
from shared.desk.station import Station
from tests.kiosk.conftest import AMINA, DALLOWAY
from tests.kiosk.test_window import press, said, type_in

PLAIN = 'reserve_mib = 1\nvenue = "charing-cross"\nfull_screen = false\ncamera = "none"\n'


@pytest.fixture
def printer():
    made = MadeUpPrinter()
    yield made
    made.close()


@pytest.fixture
def window(qapp, library, cards, printer):
    cards.counter.close()
    cards.state.settings.write_text(f'{PLAIN}printer = "escpos:127.0.0.1:{printer.port}"\n')
    station = Station(cards.state, cards.hands.readers)
    profile = Profile(institution="westminster", location="charing-cross", timeout_s=1.0)
    connection = Connection(Server("127.0.0.1", library.port, "kiosk-1", "demo"), profile)
    judge = station.judge("charing-cross", "library")
    made = Kiosk(qapp, station, judge, LibrarySystem(connection, datetime.now), profile)
    made.window.show()
    made.start()
    yield made.window
    made.stop()
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


def test_a_receipt_comes_out_of_the_printer_that_the_settings_name(window, printer, qtbot):
    window.on_text(AMINA)
    type_in(window, "1234")
    qtbot.waitUntil(lambda: "Hello Amina" in said(window), timeout=10_000)
    press(window, "Borrow")
    window.on_text(DALLOWAY)
    qtbot.waitUntil(lambda: "Mrs Dalloway" in said(window), timeout=10_000)
    press(window, "Finish")
    press(window, "On paper")
    qtbot.waitUntil(lambda: "Please take your receipt." in said(window), timeout=10_000)
    assert printer.wait_for_page().any()
