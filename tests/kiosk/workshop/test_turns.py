"""The workshop desk's window while staff have taken over, in practice, and where a guardian has to agree."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.ui.tile import Tile
from kiosk.workshop.handover import HandBack, HandedOver, HandOver, MarkSortedOut, StaffDesk, TakeOver
from kiosk.workshop.pages import Event, Page
from kiosk.workshop.practice import Situation
from kiosk.workshop.values import (
    Asked,
    AtDesk,
    Attend,
    Attended,
    CardReady,
    Ending,
    GuardianAgreed,
    PlayPerson,
    SetAside,
)
from shared.desk.values import Outcome
from shared.domain.decision import Decision, Verdict
from shared.domain.moment import Moment
from shared.domain.reasons import Reason
from shared.qt.widgets import Button, Label
from tests.fakes.screen import dress, speak
from tests.fakes.workshop_screen import DESK, LIONS, PEOPLE, RULINGS, SERVICES, WorkshopScreen

NAME = Asked("name", 5, 11, "en", "K7QX", {"first_name": "Adelaide", "family_name": "Quintanilha"})


@pytest.fixture
def screen(qapp: QApplication) -> Iterator[WorkshopScreen]:
    dress(qapp)
    speak(qapp, "en")
    made = WorkshopScreen((1280, 800))
    made.tell(DESK)
    yield made
    made.close()


def press(screen: WorkshopScreen, words: str) -> None:
    """What is pressed on the page that is shown."""
    next(one for one in screen.page.findChildren(Button) if one.accessibleName() == words).click()
    screen.settle()


def told(screen: WorkshopScreen) -> str:
    return "\n".join(one.text() for one in screen.window.findChildren(Label) if one.isVisible())


# --- staff -------------------------------------------------------------------------------------------------


def test_staff_take_over_with_whoever_is_there_and_give_the_desk_back(screen: WorkshopScreen) -> None:
    window = screen.window
    screen.tell(NAME)
    press(screen, "Hand over to staff")
    assert screen.asked[-1] == HandOver()
    screen.tell(HandedOver(("Maria",), "K7QX", reference="7KX-2M9"))
    assert window.state.page is Page.HANDED_OVER
    assert "K7QX" in told(screen) and "7KX-2M9" in told(screen)
    window.stack.pages[Page.HANDED_OVER].pin.setText("7391")
    window.stack.pages[Page.HANDED_OVER].pin.returnPressed.emit()
    assert screen.asked[-1] == TakeOver("Maria", "7391")
    screen.tell(StaffDesk("Maria"), NAME)
    assert (window.state.page, window.question._helper) == (Page.QUESTION, "M.")
    window.tools.finish.click()
    assert (screen.asked[-1], window.state.page) == (SetAside(), Page.STAFF_DESK)
    screen.tell(StaffDesk("Maria"))
    press(screen, "Go on with a code")
    assert window.state.page is Page.CODE
    screen.go(Event.BACK)
    assert window.state.page is Page.STAFF_DESK
    press(screen, "Back to the ambassador")
    assert screen.asked[-1] == HandBack()
    screen.tell(DESK)
    assert (window.state.page, window.question._helper) == (Page.DESK, "J.R.")


def test_nothing_of_the_resident_is_left_where_nobody_of_staff_comes(screen: WorkshopScreen) -> None:
    screen.tell(NAME, HandedOver(("Maria", "Tom"), "K7QX"))
    assert "Adelaide" not in told(screen)
    press(screen, "Nobody of staff is here: go on without")
    assert screen.asked[-1] == HandBack()
    screen.tell(DESK, NAME)
    assert screen.window.state.page is Page.QUESTION
    screen.window.finish()
    assert "K7QX" not in screen.window.stack.pages[Page.HANDED_OVER].told.text()


def test_what_waits_for_staff_is_told_at_the_desk_and_sorted_out_behind_it(screen: WorkshopScreen) -> None:
    screen.tell(replace(DESK, sort_out=2))
    press(screen, "Hand over to staff · To sort out: 2")
    screen.tell(HandedOver(("Maria",)), StaffDesk("Maria", RULINGS, 2, SERVICES))
    assert "This referral code was used twice" in told(screen)
    press(screen, "Mark as dealt with")
    assert screen.asked[-1] == MarkSortedOut("a")
    screen.tell(StaffDesk("Maria"))
    assert "Nothing to sort out" in told(screen)


# --- practice ----------------------------------------------------------------------------------------------


def test_practice_is_said_on_every_page_until_it_ends(screen: WorkshopScreen) -> None:
    band = screen.window.practice
    assert not band.isVisible()
    screen.tell(replace(DESK, practice=True, people=PEOPLE))
    assert "Practice" in band.big.text() and band.isVisible()
    press(screen, "Play this person")
    assert screen.asked[-1] == PlayPerson(Situation.NO_ADDRESS)
    screen.tell(NAME)
    assert band.isVisible() and "Robin Sample" in band.small.text()
    screen.tell(CardReady(Ending.PRACTICE, "PRACTICE"))
    assert "this is no card" in told(screen)
    screen.window.tools.finish.click()
    assert not band.small.isVisible()
    screen.tell(replace(DESK, practice=True), DESK)
    assert not band.isVisible()


def test_practice_is_not_said_to_whoever_comes_next(screen: WorkshopScreen) -> None:
    screen.tell(replace(DESK, practice=True, people=PEOPLE))
    screen.window.finish()
    assert not screen.window.practice.isVisible()


# --- who came ----------------------------------------------------------------------------------------------


def test_the_ambassador_says_whether_a_guardian_agrees(screen: WorkshopScreen) -> None:
    screen.tell(replace(DESK, open=LIONS))
    screen.go(Event.ATTENDANCE)
    asks = Outcome(Decision(Verdict.NOTE, LIONS.id, Reason.GUARDIAN_CONSENT), Moment(0, 0))
    screen.tell(replace(DESK, open=LIONS), Attended(asks, 0, asks_consent=True))
    assert "Not in yet: a parent or guardian has to agree first." in told(screen)
    assert "Welcome" not in told(screen)
    asked = list(screen.asked)
    screen.window.on_text("the next child's card")
    assert screen.asked == asked, "the answer is for this child"
    press(screen, "Yes, seen: let them in")
    assert screen.asked[-1] == GuardianAgreed(seen=True)
    screen.tell(Attended(asks, 1))
    assert "Welcome. That their guardian agrees is noted." in told(screen)
    screen.window.on_text("the next child's card")
    assert screen.asked[-1] == Attend("the next child's card")
    press(screen, "No: not in")
    no = Outcome(Decision(Verdict.REFUSE, LIONS.id, Reason.GUARDIAN_CONSENT), Moment(0, 0))
    screen.tell(Attended(no, 1))
    assert "Not in: their parent or guardian has not agreed." in told(screen)


# --- after a crash -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("desk", [AtDesk("J.R.", ()), AtDesk("J.R.", (), aside=1, practice=True)])
def test_a_code_is_asked_for_where_somebody_may_have_one(screen: WorkshopScreen, desk: AtDesk) -> None:
    """After a crash nobody is set aside here: the hub knows them."""
    screen.tell(desk)
    assert "Go on with a code" in tiles(screen)
    screen.tell(AtDesk("J.R.", (), practice=True))
    assert "Go on with a code" not in tiles(screen)


def tiles(screen: WorkshopScreen) -> list[str]:
    return [one.accessibleName() for one in screen.page.findChildren(Tile) if one.isVisible()]


def test_the_desk_tells_how_many_came_by_card(screen: WorkshopScreen) -> None:
    screen.tell(replace(DESK, open=LIONS))
    came = Decision(Verdict.NOTE, LIONS.id, Reason.GUARDIAN_CONSENT)
    screen.go(Event.ATTENDANCE)
    screen.tell(Attended(Outcome(came, Moment(0, 0)), 3))
    screen.go(Event.BACK)
    assert "Came so far: 3" in told(screen)
