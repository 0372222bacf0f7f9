"""The page behind Help: whom it calls, what it says of it, and that staff's own pages call nobody."""

import pytest

from kiosk.flow.pages import Event
from kiosk.library.help_values import HelpStands, HelpState
from tests.kiosk.test_window import press, said, sign_in


@pytest.fixture
def called(window):
    """From which pages a person was called."""
    pages = []
    window.asked_help.connect(pages.append)
    return pages


@pytest.fixture
def announced(window):
    """What was said aloud, and whether in private."""
    told = []
    window.announced.connect(lambda words, private: told.append((words, private)))
    return told


def test_help_calls_from_the_page_that_is_shown(window, called):
    press(window, "Help")
    window.stack.help.back.click()
    sign_in(window)
    press(window, "Borrow")
    press(window, "Help")
    assert called == ["welcome", "borrow"]


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (HelpState.CALLED, "Staff have been called"),
        (HelpState.COMING, "Somebody is coming"),
        (HelpState.NOBODY, "Nobody could be called"),
    ],
)
def test_what_becomes_of_the_call_is_shown_and_said_once(window, announced, state, words):
    window.on_help(HelpStands(HelpState.CALLING))
    press(window, "Help")
    assert "Calling staff" in said(window)
    announced.clear()
    window.on_help(HelpStands(state))
    window.on_help(HelpStands(state))
    assert words in said(window)
    assert [told for told, private in announced if told.startswith(words) and not private] == [
        window.stack.help.aloud()
    ]


def test_what_became_of_the_last_call_is_not_said_of_the_next(window, announced):
    window.on_help(HelpStands(HelpState.COMING))
    assert announced == []
    press(window, "Help")
    assert "Somebody is coming" not in said(window)
    assert not any("coming" in told for told, _ in announced)


def test_the_call_stays_when_whoever_called_has_left(window, called):
    window.on_help(HelpStands(HelpState.CALLING))
    sign_in(window)
    press(window, "Help")
    window.on_help(HelpStands(HelpState.CALLED))
    window.finish()
    assert called == ["home"]
    assert "Staff have been called" not in said(window)


def test_staff_in_their_own_room_call_nobody(window, called):
    window.go(Event.STAFF_DOOR)
    press(window, "Help")
    assert called == []
