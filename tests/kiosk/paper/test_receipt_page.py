"""The end of a session: a receipt in whatever way, from real printers and servers, and never in the way."""

import email
import email.policy
import ssl
from datetime import datetime
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from kiosk.demo.printer import MadeUpPrinter
from kiosk.flow.pages import Page
from kiosk.library.values import Deed, Line
from kiosk.paper.courier import Done
from kiosk.paper.escpos import EscPosPrinter
from kiosk.paper.mail import MailServer
from kiosk.paper.outlets import Outlets
from kiosk.paper.printer import PrinterState
from kiosk.paper.wire import to_port
from kiosk.ui import receipt as receipts
from shared.qt.widgets import Button
from tests.fakes.certificates import Authority
from tests.fakes.mail_server import MailServerHere

AMINA, JOSE = "21000000000001", "21000000000004"
DALLOWAY, LONDONERS = "30000000000001", "30000000000002"


@pytest.fixture
def there():
    made = MadeUpPrinter()
    yield made
    made.close()


@pytest.fixture
def authority(tmp_path):
    return Authority(tmp_path)


@pytest.fixture
def post_office(authority):
    made = MailServerHere(authority.server())
    yield made
    made.close()


@pytest.fixture
def desk(window, there, post_office, authority, qapp, monkeypatch):
    """The window with a printer and a mail server; `tell` is queued, as in the program."""
    monkeypatch.setattr(receipts, "AFTER_MS", 300)
    told: list[Done] = []
    post = MailServer(
        "127.0.0.1",
        post_office.port,
        "library@example.org",
        tls=ssl.create_default_context(cafile=str(authority.pem)),
    )
    printer = EscPosPrinter(partial(to_port, "127.0.0.1", there.port, 2.0), 576, within=5.0)
    outlets = Outlets(printer, post, told.append)
    window.stack.receipt.equip(outlets, lambda: datetime(2026, 11, 22, 12, 0))
    outlets.start()
    yield Desk(window, told)
    assert outlets.stop()


class Desk:
    """Somebody at the window."""

    def __init__(self, window, told):
        self.window, self.told, self.page = window, told, window.stack.receipt

    def said(self):
        self.settle()
        labels = [label.text() for label in self.window.findChildren(QLabel) if label.isVisible()]
        return labels + [b.words for b in self.window.findChildren(Button) if b.isVisible()]

    def settle(self):
        for _ in range(3):
            QApplication.processEvents()
        while self.told:
            self.window.on_done(self.told.pop(0))

    def press(self, words):
        self.settle()
        (button,) = [
            b for b in self.window.findChildren(Button) if b.isVisible() and b.accessibleName() == words
        ]
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def comes(self, number=AMINA, pin="1234"):
        self.press("Start")
        self.window.on_text(number)
        self.window.stack.sign_in.field.setText(pin)
        QTest.keyClick(self.window.stack.sign_in.field, Qt.Key.Key_Return)

    def borrows(self, *items):
        self.press("Borrow")
        for item in items:
            self.window.on_text(item)

    def until(self, qtbot, words):
        qtbot.waitUntil(lambda: words in self.said(), timeout=10_000)

    def is_over(self, qtbot):
        qtbot.waitUntil(lambda: self.settle() or self.window.state.page is Page.WELCOME, timeout=10_000)


def test_on_paper_with_one_touch(desk, there, qtbot):
    desk.comes()
    desk.borrows(DALLOWAY)
    desk.press("Finish")
    assert "Would you like a receipt?" in desk.said()
    desk.press("On paper")
    desk.until(qtbot, "Please take your receipt.")
    page = there.wait_for_page()
    assert page.shape[1] == 576
    assert 0.01 < page.mean() < 0.3, "letters, not a black or a white strip"
    desk.is_over(qtbot)
    assert not desk.page.wanted


def test_without_paper_it_is_on_the_screen_and_paper_that_is_put_in_is_used(desk, there, qtbot):
    there.set(paper=0)
    desk.comes()
    desk.borrows(DALLOWAY)
    desk.press("Finish")
    desk.press("On paper")
    desk.until(qtbot, "The printer has no paper. Your receipt is on the screen.")
    assert "Mrs Dalloway" in desk.said()
    assert "Back by 13/12/2026" in desk.said()
    there.set(paper=1_000_000)
    desk.press("Another way")
    desk.press("On paper")
    desk.until(qtbot, "Please take your receipt.")
    there.wait_for_page()


def test_a_printer_that_is_gone_does_not_stop_the_session(desk, there, qtbot):
    there.close()
    desk.comes()
    desk.borrows(DALLOWAY)
    desk.press("Finish")
    desk.press("On paper")
    desk.until(qtbot, "The printer cannot be reached. Your receipt is on the screen.")
    desk.press("Back")
    desk.borrows(LONDONERS)
    assert "The Lonely Londoners" in desk.said()


def test_what_was_not_begun_is_not_printed_for_somebody_who_has_left(desk, there, qtbot):
    there.set(deaf=True)
    for item in (DALLOWAY, LONDONERS):
        desk.comes()
        desk.borrows(item)
        desk.press("Finish")
        desk.press("On paper")
        desk.press("Finish")
        assert desk.window.state.page is Page.WELCOME
    there.set(deaf=False)
    desk.comes()
    desk.borrows("30000000000003")
    desk.press("Finish")
    assert "Please take your receipt." not in desk.said(), "whose it was has left"
    desk.press("On paper")
    desk.until(qtbot, "Please take your receipt.")
    assert len(there.pages) == 2, "the one that was begun, and this one"


def test_on_the_screen_in_the_language_of_the_screen(desk):
    desk.comes()
    desk.borrows(DALLOWAY)
    desk.press("Finish")
    desk.press("On the screen")
    assert "Borrowed" in desk.said()
    desk.window.speak("fr")
    assert "Emprunté" in desk.said()
    assert "Borrowed" not in desk.said()


@pytest.mark.parametrize("way", ["On the screen", "On paper", "By e-mail"])
def test_a_keyboard_stays_on_the_page(desk, way):
    """Enter twice on what was chosen turns on nothing that stands below."""
    desk.comes()
    desk.borrows(DALLOWAY)
    desk.press("Finish")
    desk.press(way)
    assert desk.window.focusWidget() is desk.window.stack.receipt


def test_what_is_answered_late_comes_onto_the_list(desk):
    desk.comes()
    desk.borrows(DALLOWAY)
    desk.press("Finish")
    desk.press("On the screen")
    desk.window.on_answer(Line(LONDONERS, Deed.BORROWED, done=True, title="The Lonely Londoners"))
    assert "The Lonely Londoners" in desk.said()


def test_no_receipt_is_one_touch(desk):
    desk.comes()
    desk.borrows(DALLOWAY)
    desk.press("Finish")
    desk.press("No receipt")
    assert desk.window.state.page is Page.WELCOME


def test_whoever_did_nothing_is_not_asked(desk):
    desk.comes()
    desk.press("Finish")
    assert desk.window.state.page is Page.WELCOME
    desk.comes()
    desk.borrows("30000000000006")  # not for loan
    desk.press("Finish")
    assert desk.window.state.page is Page.WELCOME


def test_returning_needs_no_sign_in_and_may_have_a_receipt(desk, library):
    library.shelves.copies[DALLOWAY].loaned_to = AMINA
    desk.press("Return")
    desk.window.on_text(DALLOWAY)
    desk.press("Finish")
    desk.press("On the screen")
    assert {"Returned", "Mrs Dalloway"} <= set(desk.said())
    desk.press("Finish")
    assert desk.window.state.page is Page.WELCOME


def test_the_session_ends_also_when_a_receipt_is_open(desk, seconds):
    desk.comes(JOSE, "4567")
    desk.borrows(DALLOWAY)
    desk.press("Finish")
    desk.press("By e-mail")
    desk.page.address.field.setText("amina@example.org")
    seconds.now += 81
    desk.window.tick()
    assert desk.window.state.page is Page.WELCOME, "and the proof found nothing that was left"
    assert desk.page.address.field.text() == ""


def test_by_e_mail_to_the_address_that_the_library_has(desk, post_office, qtbot):
    desk.comes(JOSE, "4567")
    desk.borrows(DALLOWAY)
    desk.press("Finish")
    desk.press("By e-mail")
    assert not any("jose@" in words for words in desk.said()), "it is not shown whole"
    desk.press("Send to j…@example.org")
    desk.until(qtbot, "Your receipt was sent.")
    (taken,) = post_office.taken
    assert taken.receiver == "jose@example.org"
    text = email.message_from_bytes(taken.message, policy=email.policy.default).get_content()
    assert text.splitlines() == [
        "Charing Cross Library",
        "22 November 2026, 12:00",
        "",
        "Borrowed",
        "Mrs Dalloway",
        "Back by 13/12/2026",
    ]
    desk.is_over(qtbot)


def test_by_e_mail_to_an_address_that_is_typed(desk, post_office, qtbot):
    desk.comes()
    desk.borrows(DALLOWAY)
    desk.press("Finish")
    desk.press("By e-mail")
    for letter in "tom@example":
        desk.press(letter)
    desk.press("Send")
    assert "This is not a whole address. It looks like name@example.org." in desk.said()
    for letter in ".ork":
        desk.press(letter)
    desk.press("Delete the last letter")
    desk.press("g")
    desk.press("Send")
    desk.until(qtbot, "Your receipt was sent.")
    assert post_office.taken[0].receiver == "tom@example.org"


def test_e_mail_that_cannot_go_is_said(desk, post_office, qtbot):
    post_office.refuses = {"jose@example.org"}
    desk.comes(JOSE, "4567")
    desk.borrows(DALLOWAY)
    desk.press("Finish")
    desk.press("By e-mail")
    desk.press("Send to j…@example.org")
    desk.until(qtbot, "This address takes no e-mail. Your receipt is on the screen.")
    post_office.close()
    desk.press("Another way")
    desk.press("By e-mail")
    desk.press("Send to j…@example.org")
    desk.until(qtbot, "The e-mail cannot be sent now. Your receipt is on the screen.")


def test_what_became_of_another_s_receipt_is_told_nobody(desk):
    ticket = object()
    desk.comes()
    desk.borrows(DALLOWAY)
    desk.press("Finish")
    desk.window.on_done(Done(ticket, PrinterState.READY))
    assert "Would you like a receipt?" in desk.said()


def test_only_what_this_kiosk_has_is_offered(window):
    plain = Desk(window, [])
    plain.comes()
    plain.borrows(DALLOWAY)
    plain.press("Finish")
    assert not {"On paper", "By e-mail", "Read it aloud"} & set(plain.said())
    assert {"On the screen", "No receipt"} <= set(plain.said())


def test_read_aloud_where_the_kiosk_speaks(desk, qtbot):
    desk.window.tools.offer_voice(there=True)
    desk.comes()
    desk.borrows(DALLOWAY)
    desk.press("Finish")
    with qtbot.waitSignal(desk.window.tools.listen):
        desk.press("Read it aloud")
    assert "Mrs Dalloway" in desk.said(), "it is on the page that is read"


def test_what_everybody_would_hear_is_not_offered(desk):
    desk.window.tools.offer_voice(there=True, private=False)
    desk.comes()
    desk.borrows(DALLOWAY)
    desk.press("Finish")
    assert "Read it aloud" not in desk.said()
