"""Staff see what was recorded while the library system was away, what to do, and mark it as dealt with."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from kiosk.flow.pages import Event, Page
from kiosk.library.backroom import About, Backroom
from kiosk.library.proposals import FOR_STAFF, End, ProposalBook
from kiosk.library.staff_book import SHOWN, StaffBook
from kiosk.library.staff_values import (
    BadgeSeen,
    Became,
    DealWithRecorded,
    GiveStaffPin,
    Recorded,
    ShowBadge,
    ShowRecorded,
    StaffIn,
    StaffLeft,
    StaffNo,
)
from kiosk.library.values import Finish, Finished, Reason
from shared.desk.line import HubLine
from shared.desk.staff_actions import StaffActions
from shared.device.staff import Staff
from shared.domain.card import Kind
from shared.ledger.faults import LedgerFault
from shared.ledger.proposals import State
from tests.fakes.kiosk_screen import RECORDED, KioskScreen
from tests.fakes.screen import dress, speak
from tests.kiosk.conftest import AMINA, DALLOWAY, LONDONERS, TEETH, TOM
from tests.ledger.desk import Desk

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=ZoneInfo("Europe/London"))
PROMISED = date(2026, 11, 29)
PIN = "4826"


@pytest.fixture
def book(tmp_path):
    made = ProposalBook(Desk(tmp_path / "book.sqlite").open, bytes(32), lambda: NOON)
    yield made
    made.close()


def record(book, item, *end, patron=AMINA):
    """A loan, and what became of it."""
    book.lend(patron, item, PROMISED)
    for one in end:
        book.end(next(found for found in book.open() if found.item == item), one)


def shown(book):
    return {deed.item: deed for deed in StaffBook(book).shown().deeds}


def test_what_needs_somebody_comes_first_then_what_is_open_then_what_ended(book):
    record(book, TEETH, End(State.APPLIED, title="White Teeth"))
    record(book, LONDONERS)
    record(book, DALLOWAY, End(State.REFUSED, Reason.RESERVED, "Mrs Dalloway"))
    told = StaffBook(book).shown()
    assert [deed.item for deed in told.deeds] == [DALLOWAY, LONDONERS, TEETH]
    assert [deed.became for deed in told.deeds] == [Became.REFUSED, Became.WAITING, Became.APPLIED]
    assert (told.kept, told.readable, told.waits, told.still_open, told.more) == (True, True, 1, 1, 0)
    assert told.deeds[0].made == NOON


def test_a_reader_is_named_only_where_staff_have_to_reach_them(book):
    record(book, TEETH, End(State.APPLIED, said="Amina's loan"))
    record(book, LONDONERS)
    record(book, DALLOWAY, End(State.REFUSED, Reason.RESERVED), patron=TOM)
    deeds = shown(book)
    assert {item: deed.reader for item, deed in deeds.items()} == {
        TEETH: None,
        LONDONERS: None,
        DALLOWAY: TOM,
    }
    assert deeds[TEETH].said is None
    StaffBook(book).deal_with(deeds[DALLOWAY].number)
    assert shown(book)[DALLOWAY].reader is None


def test_what_was_dealt_with_waits_for_nobody(book):
    record(book, DALLOWAY, End(State.UNKNOWN, Reason.UNKNOWN))
    (deed,) = StaffBook(book).shown().deeds
    assert deed.waits
    StaffBook(book).deal_with(deed.number)
    told = StaffBook(book).shown()
    assert (told.waits, told.deeds[0].waits) == (0, False)


def test_of_many_only_so_many_are_shown_and_the_rest_is_counted(book):
    for number in range(SHOWN + 3):
        record(book, f"3{number:013}")
    told = StaffBook(book).shown()
    assert (len(told.deeds), told.more, told.still_open) == (SHOWN, 3, SHOWN + 3)


def test_a_kiosk_that_records_nothing_says_so_and_a_book_that_cannot_be_read_keeps_nobody_out():
    assert StaffBook().shown() == Recorded()

    def damaged():
        raise LedgerFault("damaged")

    told = StaffBook(ProposalBook(damaged, bytes(32), lambda: NOON)).shown()
    assert (told.kept, told.readable, told.deeds) == (True, False, ())


# --- behind badge and PIN -----------------------------------------------------------------------------------


@pytest.fixture
def backroom(cards, kiosk, hands, book):
    staff = Staff(cards.state.staff, hands.readers, work=16)
    staff.add("Grace", PIN)
    actions = StaffActions(cards.desk, staff, lambda ledger, folder: None, 1)
    about = About(book=StaffBook(book))
    return Backroom(cards.counter, kiosk, cards.desk, actions, HubLine(), about)


def test_badge_and_pin_stand_before_the_list_and_before_dealing_with_it(backroom, book, town, cards):
    record(book, DALLOWAY, End(State.REFUSED, Reason.RESERVED))
    ((deed),) = StaffBook(book).shown().deeds
    badge = town.card(Kind.STAFF)
    cards.contact()
    for request in (ShowRecorded(), DealWithRecorded(deed.number)):
        assert list(backroom.handle(request)) == [StaffNo("locked")]
        assert list(backroom.handle(ShowBadge(badge.text))) == [BadgeSeen(("Grace",))]
        assert list(backroom.handle(request)) == [StaffNo("locked")]
        list(backroom.handle(StaffLeft()))
    assert StaffBook(book).shown().waits == 1
    list(backroom.handle(ShowBadge(badge.text)))
    list(backroom.handle(GiveStaffPin("Grace", PIN)))
    assert [told.waits for told in backroom.handle(ShowRecorded())] == [1]
    assert [told.waits for told in backroom.handle(DealWithRecorded(deed.number))] == [0]


# --- on the screen ------------------------------------------------------------------------------------------


@pytest.fixture
def screen(qapp):
    dress(qapp)
    speak(qapp, "en")
    made = KioskScreen()
    made.go(Event.STAFF_DOOR)
    made.tell(StaffIn((), ()))
    yield made
    made.close()


def text(screen):
    return "\n".join(label.text() for label in screen.page.findChildren(QLabel) if label.isVisible())


def press(screen, words):
    buttons = screen.page.findChildren(QPushButton)
    next(one for one in buttons if one.accessibleName() == words and one.isVisible()).click()
    screen.settle()


def test_the_menu_counts_what_waits_and_leads_there_and_back(screen):
    assert screen.asked[-1] == ShowRecorded()
    screen.tell(RECORDED)
    press(screen, "Recorded without the library system (3)")
    assert screen.window.state.page is Page.STAFF_RECORDED
    assert screen.asked[-1] == ShowRecorded()
    press(screen, "Back to the staff menu")
    assert screen.window.state.page is Page.STAFF


def test_where_nothing_is_recorded_the_menu_does_not_offer_it(screen):
    screen.tell(Recorded())
    assert not screen.window.stack.menu.recorded.isVisible()


def test_each_row_says_what_became_of_it_and_what_to_do(screen):
    screen.go(Event.STAFF_RECORDED)
    screen.tell(RECORDED)
    told = text(screen)
    for said in (
        "3 wait for you. 1 waits for the library system.",
        "The library system said no. There, the item is reserved by another.",
        "The reader has the item: lend it by hand, or ask for it back.",
        "Nobody knows whether the library system has it: no answer came.",
        "Look the item up there, and put it right by hand.",
        "Somebody waits for it: put it on the reservation shelf.",
        "Waits until the library system answers.",
        "Back by 2026-12-13.",
        "The reader was told 1 December 2026.",
    ):
        assert said in told, said


def test_only_what_waits_can_be_marked_as_dealt_with(screen):
    screen.go(Event.STAFF_RECORDED)
    screen.tell(RECORDED)
    buttons = [b for b in screen.page.findChildren(QPushButton) if b.accessibleName() == "Mark as dealt with"]
    assert len(buttons) == sum(deed.waits for deed in RECORDED.deeds)
    buttons[0].click()
    assert screen.asked[-1] == DealWithRecorded(RECORDED.deeds[0].number)


def test_nothing_of_it_is_left_when_staff_go(screen):
    screen.go(Event.STAFF_RECORDED)
    screen.tell(RECORDED)
    screen.window.finish()
    assert [type(asked) for asked in screen.asked[-2:]] == [StaffLeft, Finish]
    screen.tell(Finished())
    assert screen.window.state.page is Page.WELCOME
    assert screen.window.stack.pages[Page.STAFF_RECORDED]._recorded == Recorded()


def test_a_list_that_is_locked_meanwhile_leads_out(screen):
    screen.go(Event.STAFF_RECORDED)
    screen.tell(StaffNo("locked"))
    assert screen.window.state.page is Page.WELCOME


def test_a_book_that_cannot_be_read_is_said(screen):
    screen.go(Event.STAFF_RECORDED)
    screen.tell(Recorded(True, readable=False))
    assert "What was recorded cannot be read. Call for help." in text(screen)


def test_the_outcome_for_staff_is_the_one_of_the_book(book):
    book.take_back(DALLOWAY)
    book.end(book.first(), End(State.APPLIED, FOR_STAFF, "Mrs Dalloway"))
    (deed,) = StaffBook(book).shown().deeds
    assert (deed.loan, deed.wanted, deed.waits) == (False, True, True)
