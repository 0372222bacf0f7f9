"""The kiosk's window without a screen, at a library that runs."""

import logging
from collections.abc import Callable, Iterator
from datetime import datetime

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from kiosk.demo.library import Library
from kiosk.demo.shelves import Shelves
from kiosk.library.backroom import About, Backroom, LastFaults
from kiosk.library.counter import LibraryCounter
from kiosk.library.profile import Profile
from kiosk.library.sip2.connection import Connection, Server
from kiosk.library.system import LibrarySystem
from kiosk.ui.window import Window
from shared.desk.line import HubLine
from shared.desk.staff_actions import StaffActions
from shared.device.staff import Staff
from shared.domain.card import Kind
from shared.qt import theme
from tests.fakes.card_kiosk import CardKiosk
from tests.fakes.hands import Hands
from tests.fakes.screen import dress, speak
from tests.fakes.town import Town

PIN = "8305"  # of the one member of staff
NOON = datetime(2026, 11, 22, 12, 0)
AMINA, TOM, WEI, JOSE = (f"2100000000000{n}" for n in range(1, 5))
DALLOWAY, LONDONERS, NORD, TEETH, ISLAND, TIMES = (f"3000000000000{n}" for n in range(1, 7))


@pytest.fixture
def library():
    made = Library(Shelves(), lambda: NOON)
    made.start()
    yield made
    made.stop()


@pytest.fixture
def kiosk(library):
    """The library as the kiosk asks it; a short patience, as the made-up one answers at once."""
    server = Server("127.0.0.1", library.port, "kiosk-1", "demo")
    profile = Profile(institution="westminster", location="charing-cross", timeout_s=1.0, connect_s=1.0)
    system = LibrarySystem(Connection(server, profile), lambda: NOON)
    yield system
    system.close()


class Seconds:
    """A clock in the test's hands."""

    now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def seconds():
    return Seconds()


@pytest.fixture
def counter(kiosk):
    """The library's counter of a kiosk that takes library numbers only."""
    return LibraryCounter(kiosk)


@pytest.fixture
def window(qapp, counter, seconds):
    """The window, its questions answered at once and in the same thread."""
    dress(qapp)
    language = speak(qapp, "en")
    QAccessible.setActive(True)
    made = []

    def post(request):
        for answer in counter.handle(request):
            made[0].on_answer(answer)

    made.append(
        Window(
            post,
            lambda: "Charing Cross Library",
            choose_language=language.install,
            clock=seconds,
        )
    )
    made[0].resize(1080, 1400)
    made[0].show()
    yield made[0]
    made[0].close()
    made[0].deleteLater()
    language.install("en")


@pytest.fixture
def hands():
    return Hands()


@pytest.fixture
def town(tmp_path, hands):
    return Town(tmp_path / "city", hands)


@pytest.fixture
def cards(tmp_path, town, hands, kiosk):
    """A kiosk that takes cards of the town; Amina's library account has one, as its alias says."""
    made = CardKiosk(tmp_path / "state", town, hands, kiosk)
    yield made
    made.counter.close()


@pytest.fixture
def amina(town, cards, library):
    """The card that the library system knows as Amina's."""
    card = town.card()
    library.shelves.aliases[cards.alias(card)] = AMINA
    return card


@pytest.fixture
def faults():
    handler = LastFaults()
    logging.getLogger("portcullis.kiosk").addHandler(handler)
    yield handler
    logging.getLogger("portcullis.kiosk").removeHandler(handler)


@pytest.fixture
def make_backroom(cards, kiosk, hands, faults):
    """Puts staff behind the counter: Grace, and a badge of the town's."""
    staff = Staff(cards.state.staff, hands.readers, work=16)
    staff.add("Grace", PIN)

    def make():
        actions = StaffActions(cards.desk, staff, lambda ledger, folder: None, 1)
        about = About((("server", "127.0.0.1"),), faults.newest_first)
        return Backroom(cards.counter, kiosk, cards.desk, actions, HubLine(), about)

    return make


@pytest.fixture
def backroom(make_backroom):
    return make_backroom()


@pytest.fixture
def badge(town, cards):
    made = town.card(Kind.STAFF)
    cards.contact()
    return made


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Callable[..., None]]:
    """Changes language and look, of windows that are open too; puts both back."""
    QAccessible.setActive(True)
    language, now = speak(qapp, "en"), [theme.Look()]
    dress(qapp)

    def change(code: str, wanted: theme.Look = now[0]) -> None:
        if wanted != now[0]:
            now[0] = wanted
            dress(qapp, wanted)
        language.install(code)

    yield change
    change("en")
