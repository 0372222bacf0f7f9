"""The power goes in the middle of a loan: the next start knows nobody, and no loan is lost or doubled."""

import threading
import time
from datetime import datetime

import pytest

from kiosk.demo.library import Library
from kiosk.demo.shelves import Shelves
from kiosk.library.sip2.messages import Code
from kiosk.library.values import Reason
from kiosk.ui.words import reason_words
from tests.fakes.command import run
from tests.fakes.hands import Hands
from tests.fakes.kiosk_process import KioskProcess
from tests.kiosk.conftest import AMINA, DALLOWAY

TITLE = "Mrs Dalloway"


class HoldingLibrary(Library):
    """Lends, and keeps the answer to itself while it `holds`."""

    def __init__(self, *given):
        super().__init__(*given)
        self.lent, self._go = threading.Event(), threading.Event()
        self.holds(False)

    def holds(self, on):
        self.lent.clear()
        self._go.clear() if on else self._go.set()

    def answer(self, request):
        said = super().answer(request)
        if request.code is Code.CHECKOUT:
            self.lent.set()
            assert self._go.wait(60)
        return said


@pytest.fixture
def library():
    made = HoldingLibrary(Shelves(), datetime.now)
    made.start()
    yield made
    made.holds(False)
    made.stop()


@pytest.fixture
def hands():
    """The program's own clock."""
    return Hands(round(time.time() * 1000))


@pytest.fixture
def start(tmp_path, cards, amina, library):
    """Starts the program on a device that takes the town's cards; it records what it cannot ask."""
    cards.counter.close()
    profile = tmp_path / "library.toml"
    profile.write_text('offline = "record"\n')
    password = tmp_path / "password"
    password.write_text("demo")

    def make():
        server = ("--server", f"127.0.0.1:{library.port}", "--user", "kiosk-1")
        folder = cards.state.folder
        return KioskProcess(folder, *server, "--password-file", str(password), "--profile", str(profile))

    return make


def at_rest(kiosk):
    """It has started, and nobody is to be seen; what is."""
    seen = kiosk.until(lambda seen: seen["page"] == "WELCOME")
    assert not any(name in word for word in seen["said"] for name in ("Amina", AMINA, TITLE, DALLOWAY))
    return seen


def sign_in(kiosk, amina):
    at_rest(kiosk)
    kiosk.do("scan", amina.text)
    kiosk.until(lambda seen: seen["page"] == "HOME")
    kiosk.do("press", "Borrow")


def recorded(cards):
    """Every loan that was recorded, and how it stands."""
    told = run("kiosk", "proposals", "--state", cards.state.folder, "--all", "--json")
    return [loan["state"] for loan in told.answers]


def test_in_a_loan_that_the_library_is_slow_to_answer(start, library, cards, amina):
    library.holds(True)
    with start() as kiosk:
        sign_in(kiosk, amina)
        kiosk.do("scan", DALLOWAY)
        assert library.lent.wait(20)
        kiosk.kill()
    library.holds(False)
    with start() as kiosk:
        sign_in(kiosk, amina)
        kiosk.do("scan", DALLOWAY)
        kiosk.until(lambda seen: reason_words(Reason.YOURS_ALREADY) in seen["said"])
        assert kiosk.stop() == 0
    copy = library.shelves.copies[DALLOWAY]
    assert (copy.loaned_to, copy.times_lent) == (AMINA, 1)
    assert recorded(cards) == []


def test_in_the_telling_of_a_loan_that_was_recorded(start, library, cards, amina):
    with start() as kiosk:
        sign_in(kiosk, amina)  # the kiosk keeps whose card it is
        kiosk.do("press", "Finish")
        library.stop()
        sign_in(kiosk, amina)
        kiosk.do("scan", DALLOWAY)
        kiosk.until(lambda seen: any("not yet confirmed" in words for words in seen["said"]))
        kiosk.kill()
    assert recorded(cards) == ["waiting"]
    library.holds(True)
    library.start(library.port)
    with start() as kiosk:
        at_rest(kiosk)
        assert library.lent.wait(20)
        kiosk.kill()
    library.holds(False)
    with start() as kiosk:
        at_rest(kiosk)
        deadline = time.monotonic() + 20
        while recorded(cards) != ["applied_other_date"] and time.monotonic() < deadline:
            pass
        assert kiosk.stop() == 0
    assert recorded(cards) == ["applied_other_date"]
    copy = library.shelves.copies[DALLOWAY]
    assert (copy.loaned_to, copy.times_lent) == (AMINA, 1)
