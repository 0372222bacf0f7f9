"""The kiosk with a camera: a film of a card and of labels, through the whole program without a screen."""

from datetime import datetime

import numpy as np
import pytest

from kiosk.app import Kiosk
from kiosk.flow.pages import Page
from kiosk.items.reader import Symbology
from kiosk.library.profile import Profile
from kiosk.library.sip2.connection import Connection, Server
from kiosk.library.system import LibrarySystem
from kiosk.ui.sight import Sight
from shared.capture.worker import CameraState, CameraStatus
from shared.desk.station import Station
from shared.device.staff import Staff
from shared.domain.card import Kind
from tests.fakes.labels import HEIGHT, WIDTH, drawn, film, frame, held
from tests.kiosk.conftest import AMINA, DALLOWAY, LONDONERS, PIN, TEETH
from tests.kiosk.test_window import press, said, type_in

NOTHING = np.full((HEIGHT, WIDTH), 110, np.uint8)
WITH_CAMERA = "Hold your card in front of the camera, scan it, or type your library number."
WITHOUT = "Scan your library card, or type the number on it."


@pytest.fixture
def reel(tmp_path):
    """Where the kiosk's camera looks: what is put there comes into view."""
    return tmp_path / "view.avi"


@pytest.fixture
def running(qapp, library, cards, reel):
    """The program at the made-up library; its camera is a film that comes when the test says so."""
    cards.counter.close()
    cards.state.settings.write_text(
        f'reserve_mib = 1\nvenue = "charing-cross"\nfull_screen = false\ncamera = "{reel}"\n'
    )
    station = Station(cards.state, cards.hands.readers)
    judge = station.judge("charing-cross", "library")
    profile = Profile(institution="westminster", location="charing-cross")
    connection = Connection(Server("127.0.0.1", library.port, "kiosk-1", "demo"), profile)
    made = Kiosk(qapp, station, judge, LibrarySystem(connection, datetime.now), profile)
    made.window.show()
    made.start()
    yield made
    made.stop()
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()


def show(reel, *pictures, seconds=1.0):
    film(reel.with_name("coming.avi"), *pictures, seconds=seconds).rename(reel)


def test_a_card_signs_in_and_a_label_is_lent_once(running, amina, library, reel, qtbot):
    window = running.window
    card = held(drawn(amina.text, Symbology.QR, scale=6))
    book = held(drawn(DALLOWAY, Symbology.CODABAR), turn=12, noise=3)
    show(reel, card, NOTHING, book, seconds=1.0)
    qtbot.waitUntil(lambda: window.state.page is Page.HOME, timeout=20_000)
    press(window, "Borrow")
    qtbot.waitUntil(lambda: "Mrs Dalloway" in said(window), timeout=20_000)
    assert "1 done" in said(window)
    assert library.shelves.copies[DALLOWAY].loaned_to == AMINA
    assert library.shelves.copies[DALLOWAY].times_lent == 1


def test_returning_by_camera_asks_once_and_a_books_own_codes_are_passed_over(running, library, reel, qtbot):
    library.shelves.copies[TEETH].loaned_to = AMINA
    press(running.window, "Return")
    web = drawn("https://books.example/teeth", Symbology.QR, scale=6)
    isbn = drawn("9780141182490", Symbology.EAN_13)
    label = drawn(TEETH, Symbology.CODE_39)
    show(reel, held(web, isbn), held(web, label))
    qtbot.waitUntil(lambda: library.shelves.copies[TEETH].loaned_to is None, timeout=20_000)
    qtbot.waitUntil(lambda: "1 done" in said(running.window), timeout=20_000)


def test_the_camera_is_seen_and_spoken_of_where_there_is_one_only(running, reel, qtbot):
    window = running.window
    press(window, "Start")
    assert WITHOUT in said(window)
    assert not window.stack.sign_in.camera.isVisible()
    window.on_text(LONDONERS)  # a hand scanner works all the same
    assert "Your library PIN?" in said(window)
    press(window, "Back")
    press(window, "Start")
    show(reel, held(drawn("1234567890", Symbology.QR, scale=1), blur=3, noise=20), seconds=0.5)
    qtbot.waitUntil(window.stack.sign_in.camera.isVisible, timeout=20_000)
    assert WITH_CAMERA in said(window)
    page = window.stack.sign_in

    def gone():
        page.show_camera(CameraStatus(CameraState.LOST))  # a frame that was on its way brings it back once
        return WITHOUT in said(window) and not page.camera.isVisible()

    qtbot.waitUntil(gone, timeout=20_000)


def test_a_camera_that_is_lost_in_the_middle_is_told_until_it_is_back(running):
    window = running.window
    press(window, "Return")
    tell = window.findChild(Sight).on_camera
    for state, missed in [("absent", False), ("running", False), ("lost", True), ("opening", False)]:
        tell(CameraStatus(CameraState(state)))
        assert any("The camera does not answer." in words for words in said(window)) is missed, state


def test_the_picture_does_not_outlive_the_session_nor_see_a_pin_typed(running, reel, qtbot):
    window = running.window
    press(window, "Start")
    view = window.stack.sign_in.camera
    window.stack.sign_in.show_camera(CameraStatus(CameraState.RUNNING))
    window.stack.sign_in.show_frame(frame(held(drawn(AMINA, Symbology.CODE_128))))
    assert view.isVisible()
    assert view._image is not None
    type_in(window, AMINA)
    assert not view.isVisible()
    press(window, "Finish")
    assert view._image is None


def test_a_covered_lens_is_not_spoken_of_and_what_was_typed_stays(running):
    window = running.window
    press(window, "Start")
    window.stack.sign_in.show_camera(CameraStatus(CameraState.RUNNING))
    assert WITH_CAMERA in said(window)
    window.stack.sign_in.field.setText("21")
    window.stack.sign_in.show_frame(frame(np.zeros((HEIGHT, WIDTH), np.uint8)))
    assert WITHOUT in said(window)
    assert window.stack.sign_in.field.text() == "21"


@pytest.mark.parametrize("page", [Page.BROKEN, Page.STAFF_DOOR])
def test_staff_come_in_by_a_badge_before_the_camera_and_by_nothing_else(
    running, town, cards, reel, qtbot, page
):
    Staff(cards.state.staff, cards.hands.readers, work=16).add("Grace", PIN)
    badge = town.card(Kind.STAFF)
    cards.contact()
    window = running.window
    if page is Page.BROKEN:
        window.on_crash(RuntimeError())
    else:
        window.title.held.emit()
    assert window.state.page is page
    book = held(drawn(DALLOWAY, Symbology.CODABAR))
    show(reel, book, NOTHING, held(drawn(badge.text, Symbology.QR, scale=6)), seconds=1.0)
    qtbot.waitUntil(lambda: window.state.page is Page.STAFF_DOOR, timeout=20_000)
    qtbot.waitUntil(lambda: window.stack.door.typing.isVisible() or bool(window.stack.door.error.text()))
    assert window.stack.door.typing.isVisible()  # the label before it was not taken for a badge
