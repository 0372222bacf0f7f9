"""The screen at the door: whole in every language, and no word of one person left for the next."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QLabel

from kiosk.door.values import LetIn, NotOpened, ShowAtDoor, Stuck
from kiosk.flow.door import FLOW, Event, Page
from kiosk.flow.moves import IllegalMove
from kiosk.library.staff_values import BadgeSeen, GiveStaffPin, LeaveKiosk, MayLeave, ShowBadge, StaffIn
from kiosk.library.values import CardRefused
from kiosk.ui.door_words import told
from shared.domain.reasons import Reason
from shared.qt import theme
from shared.qt.widgets import Button
from tests.fakes import page_walk
from tests.fakes.door_screen import OPEN, PAGES, open_page
from tests.fakes.page_walk import CODES, check

SIZES = [(800, 1000), (1080, 1920), (1024, 768)]


@pytest.fixture
def at(look):
    """Opens pages; closes each when the next is opened."""
    opened = []

    def open_it(name, size=SIZES[0]):
        while opened:
            opened.pop().close()
        opened.append(open_page(name, size))
        return opened[0]

    yield open_it
    while opened:
        opened.pop().close()


@pytest.fixture(autouse=True)
def same_everywhere(monkeypatch):
    """The key of the PIN's pad is called so in several languages."""
    monkeypatch.setattr(page_walk, "KEPT", page_walk.KEPT | {"OK"})


def page(screen):
    return screen.window.stack.pages[screen.window.state.page]


def shown(screen):
    return " ".join(label.text() for label in screen.window.findChildren(QLabel) if label.isVisible())


def press(screen, words):
    (button,) = [
        b for b in screen.window.findChildren(Button) if b.accessibleName() == words and b.isVisible()
    ]
    button.click()
    screen.settle()


@pytest.mark.parametrize("name", PAGES)
def test_every_page_is_whole_in_every_language(at, look, name):
    check(at(name), look, theme.Look(), CODES)


@pytest.mark.parametrize("name", PAGES)
def test_every_page_is_whole_at_the_largest_text(at, look, name):
    size = SIZES[1 + len(name) % 2]
    check(at(name, size), look, theme.Look(theme.TextSize.LARGEST, high_contrast=True), ["en", "ar"])


@given(st.lists(st.sampled_from(Event), max_size=12))
def test_the_flow_leads_nowhere_but_where_it_says(events):
    state = FLOW.first()
    for event in events:
        if FLOW.may(state, event):
            state = FLOW.advance(state, event)
            assert not state.signed_in
        else:
            with pytest.raises(IllegalMove):
                FLOW.advance(state, event)
    assert state.page in Page


@pytest.mark.parametrize("why", [*Reason, *Stuck])
def test_every_reason_has_words(look, why):
    answer = NotOpened(why) if isinstance(why, Stuck) else CardRefused(why)
    assert told(answer).words
    assert "{" not in told(answer).words + told(answer).next_step


def test_what_is_shown_goes_to_the_desk_with_its_time(at):
    screen = at("unstaffed")
    screen.now = 42.0
    screen.window.on_text("a card")
    assert screen.asked[-1] == ShowAtDoor("a card", 42.0)


def test_what_became_of_a_card_is_said_and_gone_for_the_next(at):
    screen = at("too-young")
    screen.tell(OPEN)  # as it is asked every few seconds
    assert page(screen).words.text() == "Not old enough"
    assert page(screen).step.text() == "Without staff you may come in from the age of 16."
    page(screen)._soon.timeout.emit()
    assert page(screen).words.text() == "Show your digital card to come in"


def test_a_refusal_is_announced_in_private_and_the_open_door_to_everybody(at):
    screen = at("unstaffed")
    said = []
    screen.window.announced.connect(lambda words, private: said.append((words.partition(".")[0], private)))
    screen.tell(CardRefused(Reason.WITHDRAWN), LetIn())
    assert said == [("Cancelled", True), ("Please come in", False)]


def test_staff_come_by_badge_and_pin_see_how_many_are_inside_and_leave(at):
    screen = at("unstaffed")
    window = screen.window
    window.title.held.emit()
    window.on_text("a badge")
    assert screen.asked[-1] == ShowBadge("a badge")
    screen.tell(BadgeSeen(("Ada",)))
    page(screen).pin.setText("1234")
    page(screen)._go_on()
    assert screen.asked[-1] == GiveStaffPin("Ada", "1234")
    screen.tell(StaffIn((), ()))
    assert window.state.page is Page.STAFF
    assert "3 of at most 40" in shown(screen)
    press(screen, "End the program")
    assert screen.asked[-1] == LeaveKiosk()
    left = []
    window.left.connect(lambda: left.append(True))
    screen.tell(MayLeave())
    assert left == [True]


def test_the_number_inside_is_not_told_outside(at):
    assert "3" not in shown(at("unstaffed"))
    assert "3 of at most 40" in shown(at("menu"))


def test_staff_who_walk_away_leave_nothing(at):
    screen = at("menu")
    for _ in range(200):
        screen.now += 1
        screen.window.tick()
    screen.settle()
    assert screen.window.state.page is Page.DOOR
    screen.tell(StaffIn((), ()))
    assert screen.window.state.page is Page.DOOR


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("unstaffed", "Hold your card in front of the reader."),
        ("closed", "Come back when it is open."),
        ("broken", "Come back when staff are here."),
    ],
)
def test_easy_read_at_the_door(at, look, name, words):
    screen = at(name)
    screen.window.tools.easy_.click()
    screen.settle()
    assert words in shown(screen)
    check(screen, look, theme.Look(), CODES)


def test_a_broken_door_lets_nobody_in(at):
    screen = at("broken")
    screen.tell(LetIn())
    assert screen.window.state.page is Page.BROKEN
