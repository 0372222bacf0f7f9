"""What keeps the kiosk a kiosk: keys that lead nowhere, and staff behind a badge and a PIN."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit

from kiosk.flow.pages import Event, Page
from kiosk.library.values import SignedIn
from kiosk.ui.kept import leads_out
from kiosk.ui.tongues import in_every_language
from shared.qt.language import KIOSK_LANGUAGES
from shared.qt.theme import SPACE, TOUCH, Look, TextSize, apply
from shared.qt.widgets import Button
from tests.kiosk.conftest import DALLOWAY
from tests.kiosk.test_window import press, said, sign_in

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
    leak = QPlainTextEdit("9", window)
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
