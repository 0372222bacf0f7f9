"""Staff at the kiosk: a badge and a PIN behind it, the menu, and the only way out."""

import logging

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest

from kiosk.flow.pages import Event, Page
from kiosk.library.staff_values import (
    BadgeSeen,
    GiveStaffPin,
    LeaveKiosk,
    MayLeave,
    Restarted,
    RestartLibrary,
    RunSelfTest,
    SelfTested,
    ShowBadge,
    StaffIn,
    StaffLeft,
    StaffNo,
)
from shared.desk.values import Finding
from shared.domain.card import Kind
from shared.domain.events import EventKind
from tests.kiosk.conftest import AMINA, DALLOWAY, PIN
from tests.kiosk.test_window import press, said, sign_in, type_in

NONE = Qt.KeyboardModifier.NoModifier

# --- behind badge and PIN -----------------------------------------------------------------------------------


@pytest.fixture
def counter(backroom):
    """The window asks this."""
    return backroom


def ask(backroom, request):
    return list(backroom.handle(request))


def let_in(backroom, badge):
    assert ask(backroom, ShowBadge(badge.text)) == [BadgeSeen(("Grace",))]
    (answer,) = ask(backroom, GiveStaffPin("Grace", PIN))
    assert isinstance(answer, StaffIn)


def test_badge_and_pin_open_the_menu_and_both_are_in_the_log(backroom, badge, cards):
    let_in(backroom, badge)
    assert ask(backroom, LeaveKiosk()) == [MayLeave()]
    assert [e.payload["with"] for e in cards.events() if e.payload["kind"] == EventKind.UNLOCK] == [
        "badge",
        "pin",
    ]


@pytest.mark.parametrize("request_", [RunSelfTest(), RestartLibrary(), LeaveKiosk()])
def test_a_badge_alone_opens_nothing(backroom, badge, request_):
    assert ask(backroom, request_) == [StaffNo("locked")]
    ask(backroom, ShowBadge(badge.text))
    assert ask(backroom, request_) == [StaffNo("locked")]


def test_a_pin_alone_is_not_even_looked_at(backroom):
    assert ask(backroom, GiveStaffPin("Grace", PIN)) == [StaffNo("locked")]


def test_a_residents_card_is_no_badge(backroom, amina):
    assert ask(backroom, ShowBadge(amina.text)) == [StaffNo("badge_wrong")]
    assert ask(backroom, GiveStaffPin("Grace", PIN)) == [StaffNo("locked")]


@pytest.mark.parametrize("text", ["", "21000000000001", "https://example.org", "1" * 5_000, "é"])
def test_no_other_text_is_a_badge(backroom, text):
    assert ask(backroom, ShowBadge(text)) == [StaffNo("badge_wrong")]


def test_wrong_pins_make_the_next_one_wait(backroom, badge):
    ask(backroom, ShowBadge(badge.text))
    waits = [ask(backroom, GiveStaffPin("Grace", "1111"))[0].wait_s for _ in range(4)]
    assert waits == [0, 0, 0, 2]
    (answer,) = ask(backroom, GiveStaffPin("Grace", PIN))
    assert answer.code == "pin_wrong"


def test_the_menu_locks_itself_after_a_minute(backroom, badge, hands):
    let_in(backroom, badge)
    hands.wait(59)
    assert isinstance(ask(backroom, RunSelfTest())[0], SelfTested)
    hands.wait(59)
    assert ask(backroom, LeaveKiosk()) == [MayLeave()]
    hands.wait(61)
    assert ask(backroom, LeaveKiosk()) == [StaffNo("locked")]


def test_leaving_the_menu_locks_it(backroom, badge):
    let_in(backroom, badge)
    ask(backroom, StaffLeft())
    assert ask(backroom, LeaveKiosk()) == [StaffNo("locked")]


def test_the_self_test_tells_whether_the_library_system_answers(backroom, badge, library):
    let_in(backroom, badge)
    (tested,) = ask(backroom, RunSelfTest())
    found = {line.code: line.finding for line in tested.lines}
    assert found["library"] is Finding.GOOD
    assert {"test_card", "checks", "clock", "disk", "ledger", "hub"} <= found.keys()
    library.stop()
    assert ask(backroom, RestartLibrary()) == [Restarted(False)]
    library.start(library.port)
    assert ask(backroom, RestartLibrary()) == [Restarted(True)]


def test_residents_are_served_through_it(window, library):
    sign_in(window)
    press(window, "Borrow")
    window.on_text(DALLOWAY)
    assert library.shelves.copies[DALLOWAY].loaned_to == AMINA


# --- on the screen ------------------------------------------------------------------------------------------


def hold(window):
    window.title.held.emit()


def test_staff_come_in_by_holding_the_title_and_leave_the_kiosk(window, badge, faults):
    logging.getLogger("portcullis.kiosk").warning("library: library_away")
    hold(window)
    window.on_text(badge.text)
    type_in(window, PIN)
    assert window.state.page is Page.STAFF
    assert any("library_away" in text for text in said(window))
    press(window, "Run the self-test")
    assert "Library system answers" in said(window)
    left = []
    window.left.connect(lambda: left.append(True))
    press(window, "Leave the kiosk")
    assert left == [True]


def test_a_resident_who_holds_the_title_is_not_sent_there(window):
    sign_in(window)
    hold(window)
    assert window.state.page is Page.HOME


def test_a_wrong_pin_is_said_and_the_menu_stays_shut(window, badge):
    hold(window)
    window.on_text(badge.text)
    type_in(window, "1111")
    assert window.state.page is Page.STAFF_DOOR
    assert window.stack.door.error.text()


def test_the_menu_is_left_alone_for_a_minute_and_shut(window, badge, seconds):
    hold(window)
    window.on_text(badge.text)
    type_in(window, PIN)
    seconds.now += 61
    window.tick()
    assert window.state.page is Page.WELCOME
    assert not any("127.0.0.1" in text for text in said(window))


def test_a_badge_at_the_first_page_asks_for_the_pin_at_once(window, badge, cards, seconds):
    window.on_text(badge.text)
    assert window.state.page is Page.STAFF_DOOR
    assert window.stack.door.pin.isVisible()
    seconds.now += 5
    window.tick()
    assert not window.waiting.isVisible()
    assert [e for e in cards.events() if e.payload["kind"] == EventKind.DECISION] == []
    type_in(window, PIN)
    assert window.state.page is Page.STAFF


def test_a_badge_where_somebody_was_half_in_leaves_nothing_of_them(window, badge):
    window.on_text(AMINA)  # and walks off before the PIN
    window.on_text(badge.text)
    assert window.state.page is Page.STAFF_DOOR
    window.finish()
    assert window.state.page is Page.WELCOME
    window.go(Event.START)
    assert window.stack.sign_in.question.text() == "Your library number?"


def test_a_badge_that_is_no_good_gets_as_far_as_the_door(window, town, cards):
    cancelled = town.card(Kind.STAFF)
    town.withdraw(cancelled)
    cards.contact()
    cards.hear()
    window.on_text(cancelled.text)
    assert window.state.page is Page.STAFF_DOOR
    assert window.stack.door.error.text()
    assert not window.stack.door.pin.isVisible()


def test_a_badge_in_the_middle_of_a_session_ends_it_and_opens_nothing(window, badge):
    sign_in(window)
    window.on_text(badge.text)
    assert window.state.page is Page.SIGN_IN
    assert not any("Amina" in text for text in said(window))


def test_a_badge_opens_the_door_of_a_kiosk_that_serves_nobody(window, badge, amina):
    window.on_crash(RuntimeError())
    window.on_text(amina.text)
    assert window.state.page is Page.BROKEN
    window.on_text(badge.text)
    type_in(window, PIN)
    assert window.state.page is Page.STAFF


def test_an_answer_about_a_badge_that_comes_when_its_holder_has_left_opens_nothing(window, badge):
    later = []
    post, window._post = window._post, later.append
    window.go(Event.START)
    window.stack.sign_in.read(badge.text)
    window.finish()
    window._post = post
    for request in later:
        post(request)
    assert window.state.page is Page.WELCOME
    window.title.held.emit()
    window.stack.door._ask(GiveStaffPin("Grace", PIN))
    assert window.state.page is Page.STAFF_DOOR


def test_a_broken_kiosk_can_be_left_by_staff(window, badge):
    window.on_crash(RuntimeError())
    hold(window)
    window.on_text(badge.text)
    type_in(window, PIN)
    assert window.state.page is Page.STAFF
    window.finish()
    assert window.state.page is Page.BROKEN


def test_the_title_must_be_held_for_long(window, qapp):
    middle = window.title.rect().center()
    QTest.mouseClick(window.title, Qt.MouseButton.LeftButton)
    assert not any(timer.isActive() for timer in window.title._pressing)
    at = QPointF(middle)
    button = Qt.MouseButton.LeftButton
    kind = QEvent.Type.MouseButtonPress
    qapp.sendEvent(window.title, QMouseEvent(kind, at, at, button, button, NONE))
    assert [timer.interval() for timer in window.title._pressing if timer.isActive()][-1] == 3_000
