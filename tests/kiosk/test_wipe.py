"""The proof of the wipe: it finds what is a person's, and takes no word of the kiosk's own for one."""

import pytest

from kiosk.flow.pages import Event, Page
from kiosk.items.reader import Device, DeviceState
from kiosk.library.help_values import HelpStands, HelpState
from kiosk.library.staff_values import BadgeSeen
from kiosk.library.values import Deed, Line, Open
from tests.fakes.kiosk_screen import IN, RECORDED, SIGNED_IN, TESTED, KioskScreen


@pytest.fixture
def screen(qapp):
    made = KioskScreen()
    yield made
    made.close()


@pytest.mark.parametrize("away", [False, True])
def test_staff_test_the_kiosk_and_leave_the_menu(screen, away):
    """What they test is called "library"; so is much else on the screen."""
    screen.tell(Open(open=True, away=away))
    screen.go(Event.STAFF_DOOR)
    screen.tell(BadgeSeen(("Ada",)), IN, TESTED, RECORDED)
    screen.window.finish()
    assert screen.window.state.page is Page.WELCOME


def test_a_title_may_be_a_word_that_the_kiosk_says_of_itself(screen):
    screen.window.stack.pages[Page.BORROW].take(DeviceState(Device.SCANNER, there=False))
    screen.go(Event.START)
    screen.tell(SIGNED_IN)
    screen.go(Event.BORROW)
    for title in ("You", "Please", "scanner", "library"):
        screen.tell(Line(title, Deed.BORROWED, True, title))
    screen.window.on_help(HelpStands(HelpState.NOBODY))
    screen.window.on_text("30000000000001")  # and the library system is slow
    screen.pass_time(10)
    screen.window.finish()
    assert screen.window.state.page is Page.WELCOME


def test_what_is_left_of_somebody_is_never_the_kiosks_own(screen, monkeypatch):
    """Two people swap cards, and a page forgets to wipe: the next who finishes is told of it."""
    screen.go(Event.START)
    screen.tell(SIGNED_IN)
    screen.go(Event.BORROW)
    screen.tell(Line("1", Deed.BORROWED, True, "Mrs Dalloway"))
    monkeypatch.setattr(screen.window.stack.pages[Page.BORROW], "wipe", lambda: None)
    screen.tell(SIGNED_IN)
    screen.window.finish()
    assert screen.window.state.page is Page.BROKEN
