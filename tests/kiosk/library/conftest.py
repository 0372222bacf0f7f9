"""A library system that runs, and the kiosk's way to it."""

from datetime import datetime

import pytest

from kiosk.demo.library import Library
from kiosk.demo.shelves import Shelves
from kiosk.library.profile import Profile
from kiosk.library.sip2.connection import Connection, Server
from kiosk.library.system import LibrarySystem

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
    """The kiosk's end; a short patience, as the made-up library answers at once."""
    server = Server("127.0.0.1", library.port, "kiosk-1", "demo")
    profile = Profile(institution="westminster", location="charing-cross", timeout_s=1.0, connect_s=1.0)
    system = LibrarySystem(Connection(server, profile), lambda: NOON)
    yield system
    system.close()
