"""A school class at the library: thirty children bring sixty books back, on the pad and by hand scanner."""

import time
from collections import Counter
from datetime import datetime
from statistics import median

import pytest
from PySide6.QtWidgets import QLabel

from kiosk.app import Kiosk
from kiosk.demo.library import Library
from kiosk.demo.pad import MadeUpPad, MadeUpTag
from kiosk.demo.shelves import Copy, Shelves
from kiosk.demo.tags import fixed_tag
from kiosk.flow.pages import Event, Page
from kiosk.items.iso28560 import IN_STOCK, ON_LOAN
from kiosk.library.profile import Profile
from kiosk.library.sip2.connection import Connection, Server
from kiosk.library.sip2.messages import Code
from kiosk.library.system import LibrarySystem
from shared.desk.station import Station
from tests.fakes.screen import dress, speak

CHILDREN, EACH = 30, 2
BOOKS = [f"3200000000{number:04}" for number in range(CHILDREN * EACH)]
SOON_MS = 20_000


class Class:
    """The kiosk with a pad, and a library that has lent sixty books and counts what comes back."""

    def __init__(self, qapp, state, qtbot) -> None:
        dress(qapp)
        speak(qapp, "en")
        self.qtbot = qtbot
        self.pad = MadeUpPad()
        self.pad.start()
        shelves = Shelves()
        shelves.copies = {item: Copy(item, f"Book {item}", loaned_to="21000000000001") for item in BOOKS}
        self.library = Library(shelves, datetime.now)
        self.asked: Counter[str] = Counter()
        answer = self.library.answer

        def counted(request):
            if request.code is Code.CHECKIN:
                self.asked[request.get("AB")] += 1
            return answer(request)

        self.library.answer = counted  # type: ignore[method-assign]
        self.library.start()
        state.settings.write_text(
            'reserve_mib = 1\nvenue = "charing-cross"\ncamera = "none"\nfull_screen = false\n'
            f'rfid = "{self.pad.address}"\n'
        )
        station = Station(state)
        server = Server("127.0.0.1", self.library.port, "kiosk-1", self.library.password)
        system = LibrarySystem(Connection(server, Profile(location="charing-cross")), datetime.now)
        judge = station.judge("charing-cross", "library")
        self.kiosk = Kiosk(qapp, station, judge, system, Profile(location="charing-cross"))
        self.window = self.kiosk.window
        self.window.resize(1080, 1920)
        self.window.show()
        self.kiosk.start()

    def end(self) -> None:
        """Take everything down."""
        self.kiosk.stop()
        self.window.close()
        self.window.deleteLater()
        self.kiosk.deleteLater()
        self.library.stop()
        self.pad.stop()

    def come(self) -> None:
        """A child goes to the return page, where the last one has not left it open."""
        if self.window.state.page is Page.WELCOME:
            self.window.go(Event.RETURN)

    def wait(self, done) -> None:
        self.qtbot.waitUntil(done, timeout=SOON_MS)

    def told(self, books) -> bool:
        """Whether each of these stands on the page as returned."""
        page = self.window.stack.pages[Page.RETURN]
        titles = {label.text() for label in page.findChildren(QLabel)}
        return all(f"Book {book}" in titles for book in books)

    def lay(self, books) -> None:
        """Both at once on the pad; they lie there until the screen and the gate's mark say so."""
        uids = [self.pad.lay(MadeUpTag(fixed_tag(book), afi=ON_LOAN)) for book in books]
        self.wait(lambda: self.told(books) and all(self.pad.tags[uid].afi == IN_STOCK for uid in uids))
        for uid in uids:
            self.pad.lift(uid)

    def scan(self, books) -> None:
        """One after another by hand scanner."""
        for book in books:
            self.window.on_text(book)
            self.wait(lambda book=book: self.told([book]))

    def assert_all_back(self) -> None:
        """Every book once, and none left."""
        assert self.asked == Counter(BOOKS)
        assert not [copy for copy in self.library.shelves.copies.values() if copy.loaned_to]
        assert not self.pad.tags


@pytest.fixture
def school(qapp, state, qtbot):
    made = Class(qapp, state, qtbot)
    yield made
    made.end()


def test_thirty_children_return_sixty_books_in_ten_minutes(school: Class, record_property) -> None:
    """Two each; some lay them on the pad, some scan; one in three presses Finish, the others walk away."""
    began = time.monotonic()
    for child in range(CHILDREN):
        books = BOOKS[child * EACH : (child + 1) * EACH]
        school.come()
        if child % 2:
            school.lay(books)
        else:
            school.scan(books)
        if child % 3 == 0:
            school.window.finish()
            assert school.window.state.page is Page.WELCOME
    seconds = time.monotonic() - began
    record_property("seconds", seconds)
    school.assert_all_back()
    assert seconds < 600


def test_a_list_of_sixty_is_as_quick_at_its_end_as_at_its_beginning(school: Class) -> None:
    """The teacher scans them all into one list."""
    school.come()
    taken = []
    for book in BOOKS:
        began = time.perf_counter()
        school.scan([book])
        taken.append(time.perf_counter() - began)
    school.assert_all_back()
    assert school.window.stack.pages[Page.RETURN].aside() == "60 done"
    early, late = median(taken[:15]), median(taken[-15:])
    assert late < 3 * early + 0.1
