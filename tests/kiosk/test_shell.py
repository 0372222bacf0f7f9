"""What keeps the kiosk a kiosk: keys that lead nowhere, and staff behind a badge and a PIN."""

import logging

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from kiosk.flow.pages import Event, Page
from kiosk.library.backroom import About, Backroom, LastFaults
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
from kiosk.library.values import SignedIn
from kiosk.ui.kept import leads_out
from kiosk.ui.tongues import in_every_language
from shared.desk.line import HubLine
from shared.desk.staff_actions import StaffActions
from shared.desk.values import Finding
from shared.device.staff import Staff
from shared.domain.card import Kind
from shared.domain.events import EventKind
from shared.qt.language import KIOSK_LANGUAGES
from shared.qt.theme import SPACE, TOUCH, Look, TextSize, apply
from shared.qt.widgets import Button
from tests.kiosk.conftest import AMINA, DALLOWAY
from tests.kiosk.test_window import press, said, sign_in, type_in

PIN = "8305"
CONTROL, ALT, META, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.NoModifier,
)


# --- keys and gestures ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "held", "text"),
    [
        (Qt.Key.Key_F4, ALT, ""),
        (Qt.Key.Key_Q, CONTROL, "q"),
        (Qt.Key.Key_W, CONTROL, "w"),
        (Qt.Key.Key_F11, NONE, ""),
        (Qt.Key.Key_Escape, NONE, "\x1b"),
        (Qt.Key.Key_Tab, ALT, "\t"),
        (Qt.Key.Key_Delete, CONTROL | ALT, ""),
        (Qt.Key.Key_L, META, "l"),
        (Qt.Key.Key_Menu, NONE, ""),
        (Qt.Key.Key_Print, NONE, ""),
    ],
)
def test_a_key_that_leads_out_is_swallowed(key, held, text):
    for kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.KeyRelease):
        assert leads_out(QKeyEvent(kind, key, held, text))


@pytest.mark.parametrize(
    ("key", "held", "text"),
    [
        (Qt.Key.Key_A, NONE, "a"),
        (Qt.Key.Key_7, NONE, "7"),
        (Qt.Key.Key_Tab, NONE, "\t"),
        (Qt.Key.Key_Return, NONE, "\r"),
        (Qt.Key.Key_Backspace, NONE, "\b"),
        (Qt.Key.Key_Q, CONTROL | ALT, "@"),  # AltGr on a German keyboard
    ],
)
def test_a_key_that_types_or_moves_is_not(key, held, text):
    assert not leads_out(QKeyEvent(QEvent.Type.KeyPress, key, held, text))


def test_no_context_menu_opens(window):
    press(window, "Start")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(window.stack.sign_in.field, event)
    assert QApplication.activePopupWidget() is None


def test_nobody_closes_the_window_but_staff(window):
    event = QCloseEvent()
    QApplication.sendEvent(window, event)
    assert not event.isAccepted()
    left = []
    window.left.connect(lambda: left.append(True))
    window.leave()
    assert left == [True]
    assert window.close()


# --- behind badge and PIN -----------------------------------------------------------------------------------


@pytest.fixture
def faults():
    handler = LastFaults()
    logging.getLogger("portcullis.kiosk").addHandler(handler)
    yield handler
    logging.getLogger("portcullis.kiosk").removeHandler(handler)


@pytest.fixture
def backroom(cards, kiosk, hands, faults):
    """The counter with staff behind it: Grace, and a badge of the town's."""
    staff = Staff(cards.state.staff, hands.readers, work=16)
    staff.add("Grace", PIN)
    desk = cards.desk
    actions = StaffActions(desk, staff, lambda ledger, folder: None, 1)
    about = About((("server", "127.0.0.1"),), faults.newest_first)
    return Backroom(cards.counter, kiosk, desk, actions, HubLine(), about)


@pytest.fixture
def counter(backroom):
    """The window asks this."""
    return backroom


@pytest.fixture
def badge(town, cards):
    made = town.card(Kind.STAFF)
    cards.contact()
    return made


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
    assert not window.title._holding.isActive()
    at = QPointF(middle)
    button = Qt.MouseButton.LeftButton
    kind = QEvent.Type.MouseButtonPress
    qapp.sendEvent(window.title, QMouseEvent(kind, at, at, button, button, NONE))
    assert window.title._holding.isActive()
    assert window.title._holding.interval() == 3_000


# --- the wipe, proved ---------------------------------------------------------------------------------------


def test_a_session_that_leaves_nothing_is_followed_by_the_next(window, caplog):
    for _ in range(2):
        sign_in(window)
        press(window, "Borrow")
        window.on_text(DALLOWAY)
        window.finish()
        assert window.state.page is Page.WELCOME
    assert "wipe" not in caplog.text


def test_what_a_session_left_on_the_screen_closes_the_kiosk_and_is_logged_without_its_words(window, caplog):
    sign_in(window)
    press(window, "Borrow")
    window.on_text(DALLOWAY)
    leak = QLabel("Mrs Dalloway, again", window)
    window.finish()
    assert window.state.page is Page.BROKEN
    assert "wipe: something was left in text on the screen" in caplog.text
    assert "Dalloway" not in caplog.text
    leak.deleteLater()


def test_what_a_page_still_remembers_closes_the_kiosk(window, caplog):
    sign_in(window)
    window.stack.pages[Page.ACCOUNT].kept = ["Amina"]
    window.finish()
    assert window.state.page is Page.BROKEN
    assert "AccountPage" in caplog.text


def test_a_forgotten_field_closes_the_kiosk(window):
    sign_in(window)
    leak = QLineEdit("9", window)
    window.finish()
    assert window.state.page is Page.BROKEN
    leak.deleteLater()


@pytest.mark.parametrize("name", ["Return", "Borrow", "May", "Start", "English", "", "I", "(["])
def test_a_name_that_is_a_word_of_the_kiosk_closes_nothing(window, name):
    window.go(Event.START)
    window.on_answer(SignedIn(name, 0, may_borrow=True))
    window.finish()
    assert window.state.page is Page.WELCOME


# --- whoever comes next -------------------------------------------------------------------------------------


def test_the_language_is_one_touch_away_on_every_page(window):
    sign_in(window)
    press(window, "Language")
    press(window, "Français")
    assert window.state.page is Page.HOME
    assert "Emprunter" in said(window)


def test_the_first_page_greets_in_every_language(window):
    words = " ".join(said(window))
    assert all(name in words for name in KIOSK_LANGUAGES.values())
    for word in in_every_language("WelcomePage", "Welcome").values():
        assert word in words
    for word in in_every_language("WelcomePage", "Return").values():
        assert word in words


def test_the_next_person_finds_the_kiosk_as_it_is_set_up(window, seconds):
    fresh = []
    window.fresh.connect(lambda: fresh.append(True))
    press(window, "Contrast")
    window.lower()
    assert window._spacer.isVisible()
    seconds.now += 61
    window.tick()
    assert fresh == [True]
    assert not window._spacer.isVisible()
    seconds.now += 61
    window.tick()
    assert fresh == [True]


def test_help_says_where_a_person_is_and_leads_back(window):
    sign_in(window)
    press(window, "Help")
    assert "Please go to the desk" in said(window)
    window.stack.help.back.click()
    assert "Hello Amina" in said(window)


@pytest.mark.parametrize("size", [(1080, 1920), (1280, 800), (1024, 768)])
@pytest.mark.parametrize("factor", list(TextSize))
def test_no_control_is_small_or_close_to_another(window, qapp, size, factor):
    apply(qapp, Look(factor))
    window.resize(*size)
    sign_in(window)
    for going in (Event.BORROW, Event.ACCOUNT, Event.RETURN, Event.BACK, Event.FINISH):
        for _ in range(5):
            qapp.processEvents()
        buttons = [b for b in window.findChildren(Button) if b.isVisible()]
        for button in buttons:
            assert button.width() >= TOUCH
            assert button.height() >= TOUCH, button.accessibleName()
        bar = [b.geometry() for b in buttons if b.parent() is window.tools]
        for n, one in enumerate(bar):
            assert window.tools.rect().contains(one)
            near = one.adjusted(-SPACE + 1, -SPACE + 1, SPACE - 1, SPACE - 1)
            assert not any(near.intersects(other) for other in bar[n + 1 :])
        window.go(going)
    apply(qapp, Look())
