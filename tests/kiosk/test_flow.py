"""Which page comes next, and how long a session lasts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.flow.idle import QUIET_S, WARNING_S, Idle
from kiosk.flow.moves import IllegalMove, State
from kiosk.flow.pages import FLOW, Event, Page

STATES = [State(page, Page.WELCOME, signed) for page in Page for signed in (False, True)]
PERSONAL = {Page.HOME, Page.BORROW, Page.ACCOUNT}


def reachable():
    found, waiting = {FLOW.first()}, [FLOW.first()]
    while waiting:
        state = waiting.pop()
        for event in Event:
            if FLOW.may(state, event) and (after := FLOW.advance(state, event)) not in found:
                found.add(after)
                waiting.append(after)
    return found


@pytest.mark.parametrize("state", STATES, ids=str)
@pytest.mark.parametrize("event", Event)
def test_every_move_is_offered_or_raises(state, event):
    if FLOW.may(state, event):
        assert isinstance(FLOW.advance(state, event), State)
    else:
        with pytest.raises(IllegalMove):
            FLOW.advance(state, event)


def test_every_page_is_reached_and_left():
    assert {state.page for state in reachable()} == set(Page)
    for state in reachable():
        ways = [
            event
            for event in Event
            if FLOW.may(state, event) and FLOW.advance(state, event).page is not state.page
        ]
        assert ways or state.page is Page.BROKEN


def test_nobody_sees_a_personal_page_who_is_not_signed_in():
    assert all(state.signed_in for state in reachable() if state.page in PERSONAL)
    assert not any(state.signed_in for state in reachable() if state.page in (Page.WELCOME, Page.CLOSED))


@pytest.mark.parametrize("state", sorted(reachable(), key=str), ids=str)
def test_finishing_is_offered_everywhere_and_ends_the_session(state):
    if state.page is not Page.BROKEN:
        assert not FLOW.advance(state, Event.FINISH).signed_in


@given(st.floats(0, 1e6), st.floats(0, 1e4))
def test_a_session_is_warned_then_ends(start, quiet):
    left = Idle(start).seconds_left(start + quiet)
    if quiet < QUIET_S - 0.01:
        assert left is None
    elif quiet > QUIET_S + WARNING_S + 1:
        assert left == 0
    elif left is not None:
        assert 0 <= left <= WARNING_S


def test_a_touch_starts_the_time_anew_and_more_time_lasts_for_the_session():
    idle = Idle(0.0).touched(100.0)
    assert idle.seconds_left(100.0 + QUIET_S - 1) is None
    longer = idle.with_more_time(200.0).touched(300.0)
    assert longer.seconds_left(300.0 + 2 * QUIET_S) is None
    assert longer.seconds_left(300.0 + 3 * QUIET_S + 1) is not None
