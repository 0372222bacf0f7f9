"""The kiosk with a pad: things laid on it, through the window and through the whole program."""

from datetime import datetime
from time import monotonic

import pytest

from kiosk.app import Kiosk
from kiosk.demo.library import Trouble
from kiosk.demo.pad import MadeUpPad, MadeUpTag
from kiosk.demo.tags import fixed_tag
from kiosk.flow.pages import Page
from kiosk.items import rfid
from kiosk.items.iso28560 import IN_STOCK, ON_LOAN
from kiosk.items.reader import Reading, Symbology
from kiosk.library.profile import Profile
from kiosk.library.sip2.connection import Connection, Server
from kiosk.library.system import LibrarySystem
from kiosk.ui.sight import Sight
from kiosk.ui.window import Window
from shared.desk.station import Station
from tests.fakes.screen import dress, speak
from tests.kiosk.conftest import AMINA, DALLOWAY, ISLAND, LONDONERS, TEETH
from tests.kiosk.test_window import press, said, type_in
from tests.qt.test_serial import Cable

RINGS = "Take it to the desk, so that the gate does not ring."
LAY = "Put your items on the pad. No need to press anything."
TYPE = "You can type the number of each item below."
LEFT = "What lies on the pad was read before. Lift it and put it back to read it again."


@pytest.fixture
def pad():
    made = MadeUpPad()
    made.start()
    yield made
    made.stop()


@pytest.fixture
def cable(tmp_path):
    made = Cable(tmp_path)
    made.plug_in()
    yield made
    made.unplug()


@pytest.fixture
def hasty(monkeypatch):
    """A pad's reader that waits for nothing long."""
    monkeypatch.setattr(rfid, "EVERY_S", 0.03)
    monkeypatch.setattr(rfid, "AGAIN_S", 0.1)
    monkeypatch.setattr(rfid, "GONE_S", 0.3)
    monkeypatch.setattr(rfid, "CONFIRM_S", 0.3)


@pytest.fixture
def window(qapp, counter, pad, hasty):
    """The window with the made-up pad; its questions are answered at once, and the pad's reader hears it."""
    dress(qapp)
    language = speak(qapp, "en")
    hears = []

    def post(request):
        for answer in counter.handle(request):
            for hear in hears:
                hear(answer)

    made = Window(post, lambda: "Charing Cross Library", choose_language=language.install, locked=False)
    sight = Sight(made, "none", pad.address)
    hears += [made.on_answer, sight.on_answer]
    made.resize(1080, 1400)
    made.show()
    sight.start()
    yield made
    assert sight.stop()
    made.close()
    made.deleteLater()


@pytest.fixture
def running(qapp, library, cards, pad, cable, hasty):
    """The whole program, with the made-up pad and a hand scanner on a serial port."""
    cards.counter.close()
    cards.state.settings.write_text(
        'reserve_mib = 1\nvenue = "charing-cross"\nfull_screen = false\ncamera = "none"\n'
        f'rfid = "{pad.address}"\nserial_port = "{cable.port}"\n'
    )
    station = Station(cards.state, cards.hands.readers)
    judge = station.judge("charing-cross", "library")
    profile = Profile(
        institution="westminster", location="charing-cross", timeout_s=1.0, connect_s=1.0, offline="record"
    )
    connection = Connection(Server("127.0.0.1", library.port, "kiosk-1", "demo"), profile)
    made = Kiosk(qapp, station, judge, LibrarySystem(connection, datetime.now), profile)
    made.window.show()
    made.start()
    yield made
    made.stop()
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


def lay(pad, item, parts=1, part=1, **tag):
    return pad.lay(MadeUpTag(fixed_tag(item, parts, part), **tag))


def sign_in(window, qtbot):
    window.on_text(AMINA)
    type_in(window, "1234")
    qtbot.waitUntil(lambda: window.state.page is Page.HOME, timeout=20_000)


def shows(window, qtbot, *words):
    """Wait until these words stand on the page."""
    qtbot.waitUntil(lambda: all(any(word in line for line in said(window)) for word in words), timeout=20_000)


def released(pad, *uids):
    return all(pad.tags[uid].afi == ON_LOAN for uid in uids)


def test_three_at_once_are_lent_and_may_pass_the_gate(running, library, pad, qtbot):
    window = running.window
    sign_in(window, qtbot)
    press(window, "Borrow")
    shows(window, qtbot, LAY)
    uids = [lay(pad, item) for item in (DALLOWAY, LONDONERS, ISLAND)]
    shows(window, qtbot, "2 done, 1 not", "Reserved by someone else")
    qtbot.waitUntil(lambda: released(pad, *uids[:2]), timeout=20_000)
    assert pad.tags[uids[2]].afi == IN_STOCK  # the library said no
    assert not any(RINGS in words for words in said(window))
    assert library.shelves.copies[DALLOWAY].loaned_to == AMINA
    window.finish()
    looks = pad.looks
    assert window.state.page is not Page.BORROW
    lay(pad, TEETH)
    window.on_text(AMINA)
    qtbot.waitUntil(lambda: window.state.page is Page.SIGN_IN, timeout=20_000)
    assert pad.looks <= looks + 1  # but for the look that was under way


def test_a_gate_that_would_ring_is_told_and_the_loan_stands(window, library, pad, qtbot):
    heard = []
    window.announced.connect(lambda words, private: heard.append((words, private)))
    sign_in(window, qtbot)
    press(window, "Borrow")
    uid = lay(pad, DALLOWAY, forgets=True)
    shows(window, qtbot, RINGS, "1 done", "Back by")
    assert library.shelves.copies[DALLOWAY].loaned_to == AMINA
    assert any(RINGS in words and private for words, private in heard)
    pad.tags[uid].forgets = False
    qtbot.waitUntil(lambda: not any(RINGS in words for words in said(window)), timeout=20_000)
    assert released(pad, uid)


def test_what_is_lent_for_use_in_the_library_keeps_its_mark(window, library, pad, qtbot, monkeypatch):
    loan = library._loan
    monkeypatch.setattr(
        library, "_loan", lambda *asked: (told := loan(*asked)).fixed.update(desensitize="N") or told
    )
    sign_in(window, qtbot)
    press(window, "Borrow")
    uid = lay(pad, DALLOWAY)
    shows(window, qtbot, RINGS, "1 done")
    assert pad.tags[uid].afi == IN_STOCK


def test_a_return_is_secured_again_and_a_refused_one_is_left_as_it_is(window, library, pad, qtbot):
    press(window, "Return")
    shows(window, qtbot, "Put your items on the pad, then into the slot.")
    mine, foreign = lay(pad, DALLOWAY, afi=ON_LOAN), lay(pad, "39999999999999", afi=ON_LOAN)
    shows(window, qtbot, "1 done, 1 not", "The library does not know this item.")
    qtbot.waitUntil(lambda: pad.tags[mine].afi == IN_STOCK, timeout=20_000)
    assert pad.tags[foreign].afi == ON_LOAN


def test_a_return_whose_mark_cannot_be_set_goes_to_the_desk(window, pad, qtbot):
    press(window, "Return")
    lay(pad, DALLOWAY, afi=ON_LOAN, refuses=True)
    shows(window, qtbot, "Returned. Please hand it to the desk.")
    assert not any("Put it into the slot." in words for words in said(window))


def test_a_set_waits_for_its_parts(window, library, pad, qtbot):
    sign_in(window, qtbot)
    press(window, "Borrow")
    uids = [lay(pad, DALLOWAY, 3, part) for part in (1, 2)]
    shows(window, qtbot, "2 of 3 parts of", "are on the pad. Add the others")
    assert library.shelves.copies[DALLOWAY].loaned_to is None
    uids.append(lay(pad, DALLOWAY, 3, 3))
    shows(window, qtbot, "1 done")
    qtbot.waitUntil(lambda: released(pad, *uids), timeout=20_000)
    assert not any("parts of" in words for words in said(window))


def test_what_somebody_leaves_on_the_pad_is_not_lent_to_the_next(window, library, pad, qtbot):
    press(window, "Return")
    uid = lay(pad, DALLOWAY)
    shows(window, qtbot, "1 done")
    window.finish()
    sign_in(window, qtbot)
    press(window, "Borrow")
    shows(window, qtbot, LEFT)
    assert library.shelves.copies[DALLOWAY].loaned_to is None
    tag = pad.lift(uid)
    qtbot.waitUntil(lambda: LEFT not in said(window), timeout=20_000)
    pad.lay(tag)
    shows(window, qtbot, "1 done")
    assert library.shelves.copies[DALLOWAY].loaned_to == AMINA


def test_a_pad_unplugged_in_the_middle_is_told_and_used_again(window, pad, qtbot):
    press(window, "Return")
    lay(pad, DALLOWAY)
    shows(window, qtbot, "1 done")
    pad.stop()
    shows(window, qtbot, f"The pad does not answer.\n{TYPE}")
    assert "Scan each item, then put it into the slot." in said(window)
    type_in(window, LONDONERS)
    shows(window, qtbot, "2 done", "Returned. Please hand it to the desk.")
    pad.start(pad.port)
    shows(window, qtbot, "Put your items on the pad, then into the slot.")
    lay(pad, TEETH)
    shows(window, qtbot, "3 done")


def test_a_recorded_loan_may_pass_the_gate(running, library, pad, qtbot):
    window = running.window
    sign_in(window, qtbot)
    press(window, "Borrow")
    library.stop()
    uid = lay(pad, DALLOWAY)
    shows(window, qtbot, "Recorded, not yet confirmed", "1 done")
    qtbot.waitUntil(lambda: released(pad, uid), timeout=20_000)


def test_a_scanner_unplugged_in_the_middle_is_told_and_used_again(running, cable, qtbot):
    window = running.window
    press(window, "Return")
    cable.send(DALLOWAY.encode() + b"\r")
    shows(window, qtbot, "1 done")
    cable.unplug()
    shows(window, qtbot, f"The scanner does not answer.\n{TYPE}")
    window.finish()
    press(window, "Return")
    shows(window, qtbot, "The scanner does not answer.")  # for whoever comes next, too
    cable.plug_in()
    qtbot.waitUntil(lambda: not any("does not answer" in words for words in said(window)), timeout=20_000)
    cable.send(LONDONERS.encode() + b"\r")
    shows(window, qtbot, "1 done")


def test_a_lost_answer_that_was_a_loan_opens_the_gate_too(window, library, pad, qtbot):
    sign_in(window, qtbot)
    press(window, "Borrow")
    library.troubles = [Trouble.HANG_UP]
    uid = lay(pad, DALLOWAY)
    shows(window, qtbot, "1 done")
    qtbot.waitUntil(lambda: released(pad, uid), timeout=20_000)


def test_a_label_that_the_camera_sees_on_the_pad_is_not_asked_for_too(window, library, qtbot):
    sign_in(window, qtbot)
    press(window, "Borrow")
    see = window.findChild(Sight).read.emit
    for symbology in (Symbology.TAG, Symbology.CODE_39):
        see(Reading(DALLOWAY, symbology, monotonic()))
    for symbology in (Symbology.CODABAR, Symbology.TAG):
        see(Reading(LONDONERS, symbology, monotonic()))
    see(Reading(LONDONERS, Symbology.TAG, 0.0))  # from before
    see(Reading("https://books.example/teeth", Symbology.QR, monotonic()))
    shows(window, qtbot, "2 done")
    assert {copy.times_lent for copy in library.shelves.copies.values() if copy.loaned_to} == {1}
    assert not window.stack.pages[Page.BORROW].asked


def test_nothing_of_the_pad_outlives_the_session(window, pad, qtbot):
    sign_in(window, qtbot)
    press(window, "Borrow")
    lay(pad, DALLOWAY, 2, 1)
    lay(pad, LONDONERS, forgets=True)
    shows(window, qtbot, "parts of", RINGS)
    window.finish()
    assert window.state.page is Page.WELCOME  # and not out of order: the wipe was proved


def test_the_publishers_barcode_is_told_from_a_label(window, qtbot):
    press(window, "Return")
    window.on_text("9780141182704")
    shows(window, qtbot, "This barcode is the publisher's. Scan the library's own label, or ask at the desk.")
    window.on_text("9780141182700")  # its last digit is wrong: no ISBN
    shows(window, qtbot, "The library does not know this item.", "0 done, 2 not")
