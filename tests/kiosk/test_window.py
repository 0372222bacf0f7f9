"""The kiosk as somebody stands in front of it."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from kiosk.demo.library import Trouble
from kiosk.flow.idle import QUIET_S, WARNING_S
from kiosk.flow.pages import Page
from kiosk.library.values import Account, Deed, Line, SignedIn
from shared.qt.widgets import Button
from tests.fakes.screen import speak
from tests.kiosk.conftest import AMINA, DALLOWAY, ISLAND, JOSE, LONDONERS, TEETH, WEI


def said(window):
    """Every word that can be seen now."""
    for _ in range(3):  # new words ask for room, which is given in the next rounds
        QApplication.processEvents()
    labels = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    return labels + [b.words or b.accessibleName() for b in window.findChildren(Button) if b.isVisible()]


def press(window, words):
    QApplication.processEvents()
    (button,) = [b for b in window.findChildren(Button) if b.isVisible() and b.accessibleName() == words]
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def type_in(window, text):
    page = window.stack.pages[window.state.page]
    (field,) = [f for f in page.findChildren(QLineEdit) if f.isVisible()]
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def sign_in(window, number=AMINA, pin="1234"):
    window.on_text(number)
    type_in(window, pin)


def test_somebody_borrows_by_hand_scanner_and_finishes(window, library):
    sign_in(window)
    assert "Hello Amina" in said(window)
    press(window, "Borrow")
    window.on_text(DALLOWAY)
    window.on_text(ISLAND)
    words = said(window)
    assert "Mrs Dalloway" in words
    assert "Back by 13/12/2026" in words
    assert "Reserved by someone else. Please hand it to the desk." in words
    assert "1 done, 1 not" in words
    press(window, "Finish")
    press(window, "No receipt")
    assert window.state.page is Page.WELCOME
    assert library.shelves.copies[DALLOWAY].loaned_to == AMINA


def test_number_and_pin_can_be_typed(window):
    press(window, "Start")
    type_in(window, AMINA)
    type_in(window, "1234")
    assert window.state.page is Page.HOME


def test_a_wrong_pin_is_said_and_can_be_mended(window):
    press(window, "Start")
    type_in(window, AMINA)
    type_in(window, "0000")
    assert "This is not the right PIN. Try again, or ask at the desk." in said(window)
    type_in(window, AMINA)
    type_in(window, "1234")
    assert window.state.page is Page.HOME


def test_returning_needs_nobody(window, library):
    library.shelves.copies[TEETH].loaned_to = AMINA
    press(window, "Return")
    window.on_text(TEETH)
    assert "Returned. Please hand it to the desk: someone is waiting for it." in said(window)
    assert library.shelves.copies[TEETH].loaned_to is None


def test_loans_are_not_shown_before_they_are_asked_for(window, library):
    library.shelves.copies[LONDONERS].loaned_to = AMINA
    sign_in(window)
    assert "The Lonely Londoners" not in said(window)
    press(window, "My account")
    assert "The Lonely Londoners" in said(window)
    press(window, "Renew")
    assert "Back by 13/12/2026" in said(window)


def test_reservations_ready_are_told(window):
    sign_in(window, JOSE, "4567")
    press(window, "My account")
    assert "Ready to collect" in said(window)
    assert "Small Island" in said(window)


def test_whoever_may_not_borrow_is_told_where_to_go(window):
    sign_in(window, WEI, "3456")
    assert "You cannot borrow at the moment. Please ask at the desk." in said(window)
    assert not window.stack.home.borrow.isEnabled()


def test_nothing_of_a_session_is_left(window, qapp):
    sign_in(window)
    press(window, "Borrow")
    window.on_text(DALLOWAY)
    qapp.clipboard().setText("Amina")
    press(window, "Finish")
    press(window, "On the screen")
    press(window, "Finish")
    everything = [label.text() for label in window.findChildren(QLabel)]
    everything += [f.text() for f in window.findChildren(QLineEdit)]
    everything += [b.accessibleName() + b.accessibleDescription() for b in window.findChildren(Button)]
    assert not any("Amina" in text or "Dalloway" in text or AMINA in text for text in everything)
    assert qapp.clipboard().text() == ""


def test_what_was_typed_cannot_be_had_back(window):
    """Ctrl+Z in a line of text brings back what was cleared, be it another person's."""
    sign_in(window)
    fields = window.findChildren(QLineEdit)
    for field in fields:
        field.insert("amina@example.org")
    window.finish()
    for field in fields:
        field.setEchoMode(QLineEdit.EchoMode.Normal)
        field.undo()
    assert [field.text() for field in fields] == [""] * len(fields)
    fields[0].insert("amina@example.org")
    fields[0].clear()
    assert "a field" in window.witness.left(window, ())


def test_what_was_asked_by_somebody_who_left_is_shown_to_nobody(window):
    """A slow library: the answers come when somebody else stands there."""
    sign_in(window)
    window._post = lambda request: None  # the library answers nothing yet
    window.finish()
    window.on_answer(SignedIn("Amina", 0, may_borrow=True))
    window.on_answer(Line(DALLOWAY, Deed.BORROWED, done=True, title="Mrs Dalloway"))
    window.on_answer(Account(owed="9.99"))
    assert window.state.page is Page.WELCOME
    assert not any("Dalloway" in text or "Amina" in text for text in said(window))


def test_a_session_that_is_left_is_warned_and_wiped(window, seconds):
    sign_in(window)
    seconds.now = QUIET_S + 1
    window.tick()
    assert "Are you still here?" in said(window)
    press(window, "I'm still here")
    assert window.state.page is Page.HOME
    assert "Hello Amina" in said(window)
    seconds.now += QUIET_S + WARNING_S + 1
    window.tick()
    assert window.state.page is Page.WELCOME


def test_a_library_that_is_away_is_said_and_comes_back(window, library):
    sign_in(window)
    press(window, "Borrow")
    library.stop()
    window.on_text(DALLOWAY)
    assert "Please go to the desk" in said(window)
    library.start(library.port)
    window._ask_standing()
    assert window.state.page is Page.WELCOME


def test_a_lost_answer_is_asked_after(window, library):
    sign_in(window)
    press(window, "Borrow")
    library.troubles.append(Trouble.SILENCE)
    window.on_text(DALLOWAY)
    assert "Back by 13/12/2026" in said(window)
    assert library.shelves.copies[DALLOWAY].times_lent == 1


def test_the_librarys_own_dates_and_names_keep_their_order_in_arabic(window, library, qapp):
    sign_in(window)
    press(window, "Borrow")
    window.on_text(DALLOWAY)
    language = speak(qapp, "ar")
    try:
        assert any("\u206813/12/2026\u2069" in words for words in said(window))
        assert window.stack.home.heading().endswith("\u2068Amina\u2069")
    finally:
        language.install("en")
