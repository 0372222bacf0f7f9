"""Every pair of page and event: either offered and sensible, or refused loudly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scanner.flow.pages import Event, IllegalMove, Page, State, advance, may

PAIRS = [(page, event) for page in Page for event in Event]
WORK = set(Page) - {Page.READY, Page.GROUP, Page.VERDICT, Page.BROKEN}


@pytest.mark.parametrize(("page", "event"), PAIRS, ids=lambda v: v.name)
def test_a_pair_is_offered_or_raises(page: Page, event: Event) -> None:
    state = State(page)
    if may(state, event):
        assert isinstance(advance(state, event), State)
    else:
        with pytest.raises(IllegalMove):
            advance(state, event)


@pytest.mark.parametrize("page", [p for p in Page if p is not Page.BROKEN], ids=lambda p: p.name)
def test_a_card_covers_any_page_and_uncovers_the_same(page: Page) -> None:
    before = State(page, grouping=page is Page.GROUP)
    covered = advance(before, Event.CARD)
    assert covered.page is Page.VERDICT
    again = advance(covered, Event.CARD)  # the next card of the queue
    uncovered = advance(again, Event.CLEARED)
    assert uncovered.page is (Page.READY if page is Page.VERDICT else page)


@pytest.mark.parametrize("page", sorted(WORK, key=lambda p: p.name), ids=lambda p: p.name)
def test_every_page_beside_the_queue_has_a_way_back_to_it(page: Page) -> None:
    assert advance(State(page), Event.BACK).page is Page.READY
    assert advance(State(page, grouping=True), Event.BACK).page is Page.GROUP


@pytest.mark.parametrize(("event", "page"), [(Event.OVERRIDE, Page.SORT_OUT), (Event.UNDO, Page.READY)])
def test_what_needs_staff_asks_for_the_unlock_and_then_goes_on(event: Event, page: Page) -> None:
    locked = advance(State(page), event)
    assert locked.page is Page.UNLOCK
    assert advance(locked, Event.UNLOCKED).page is Page[event.name]
    assert advance(State(page, unlocked=True), event).page is Page[event.name]


def test_an_unlock_that_ends_asks_again() -> None:
    choosing = State(Page.OVERRIDE, unlocked=True)
    again = advance(choosing, Event.LOCKED)
    assert again.page is Page.UNLOCK
    assert advance(again, Event.UNLOCKED).page is Page.OVERRIDE


def test_an_unlock_that_ends_under_a_verdict_asks_when_it_clears() -> None:
    covered = advance(State(Page.UNDO, unlocked=True), Event.CARD)
    assert advance(advance(covered, Event.LOCKED), Event.CLEARED).page is Page.UNLOCK


def test_a_pin_for_the_problems_page_leads_back_there() -> None:
    asked = advance(State(Page.PROBLEMS), Event.UNLOCK)
    assert asked.page is Page.UNLOCK
    assert advance(asked, Event.UNLOCKED).page is Page.PROBLEMS
    assert advance(asked, Event.BACK).page is Page.PROBLEMS


def test_a_group_takes_the_place_of_the_ready_page() -> None:
    grouping = advance(State(), Event.GROUP_STARTED)
    assert grouping.page is Page.GROUP
    refused = advance(grouping, Event.CARD)
    assert advance(refused, Event.CLEARED).page is Page.GROUP
    ended = advance(refused, Event.GROUP_ENDED)  # admitted while its verdict is on the screen
    assert advance(ended, Event.CLEARED).page is Page.READY


def test_nothing_leads_away_from_a_crash() -> None:
    broken = advance(State(Page.VERDICT), Event.CRASHED)
    assert broken.page is Page.BROKEN
    for event in Event:
        if may(broken, event):
            assert advance(broken, event).page is Page.BROKEN


@given(st.lists(st.sampled_from(Event), max_size=40))
def test_any_walk_stays_consistent(events: list[Event]) -> None:
    state = State()
    for event in events:
        if not may(state, event):
            continue
        state = advance(state, event)
        assert state.unlocked or state.page not in (Page.OVERRIDE, Page.UNDO)
        assert state.under is not Page.VERDICT
        assert state.page is not Page.READY or not state.grouping
        assert state.page is not Page.GROUP or state.grouping
        if state.page is Page.VERDICT:
            uncovered = advance(state, Event.CLEARED)
            assert uncovered.unlocked or uncovered.page not in (Page.OVERRIDE, Page.UNDO)
