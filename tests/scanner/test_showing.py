"""How long verdicts stay, by a clock in the test's hands."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from scanner.flow.showing import LARGEST_QUEUE, Showing
from shared.desk.values import Outcome
from shared.domain.decision import Verdict
from shared.domain.reasons import Reason
from tests.fakes.scripted_desk import admitted, looked, noted, refused


def test_green_clears_after_two_seconds() -> None:
    showing, green = Showing(), admitted()
    showing.add(green, 10.0)
    assert showing.tick(11.99) is green
    assert showing.due() == 12.0
    assert showing.tick(12.0) is None
    assert showing.due() is None


def test_a_refusal_stays_until_it_is_touched_away() -> None:
    showing, red = Showing(), refused(Reason.EXPIRED)
    showing.add(red, 0.0)
    assert showing.tick(10_000.0) is red
    assert showing.due() is None
    assert showing.touch_away(10_001.0) is None


def test_amber_and_blue_stay_long_enough_to_be_read() -> None:
    for outcome in (noted(Reason.CHECKS_AGEING), looked()):
        showing = Showing()
        showing.add(outcome, 0.0)
        assert showing.tick(7.9) is outcome
        assert showing.tick(8.0) is None


def test_the_next_card_replaces_anything_after_one_second() -> None:
    for first in (admitted(1), refused(Reason.FORGED), noted(Reason.CHECKS_AGEING), looked()):
        showing, second = Showing(), admitted(2)
        showing.add(first, 0.0)
        showing.add(second, 0.4)
        assert showing.current is first
        assert showing.due() == 1.0
        assert showing.tick(0.99) is first
        assert showing.tick(1.0) is second


def test_a_later_card_takes_the_place_of_a_waiting_green_but_never_of_a_refusal() -> None:
    showing = Showing()
    showing.add(admitted(1), 0.0)
    showing.add(admitted(2), 0.1)
    red, last = refused(Reason.EXPIRED), admitted(3)
    showing.add(red, 0.2)
    showing.add(last, 0.3)
    assert showing.tick(1.0) is red
    assert showing.tick(2.0) is last


def test_touching_away_brings_the_next_at_once() -> None:
    showing, red, green = Showing(), refused(Reason.EXPIRED), admitted()
    showing.add(red, 0.0)
    showing.add(green, 0.1)
    assert showing.touch_away(0.2) is green


OUTCOMES = st.sampled_from([admitted(), refused(Reason.EXPIRED), noted(Reason.CHECKS_AGEING), looked()])


@given(st.lists(st.tuples(st.floats(0.05, 3.0), OUTCOMES), max_size=30))
def test_in_any_queue_nothing_is_replaced_within_a_second(queue: list[tuple[float, Outcome]]) -> None:
    showing, now = Showing(), 0.0
    shown: list[tuple[float, Outcome]] = []
    for wait, outcome in queue:
        steps = max(1, round(wait / 0.05))
        for _ in range(steps):
            now += wait / steps
            before = showing.current
            current = showing.tick(now)
            if current is not None and (current is not before or not shown):
                shown.append((now, current))
        before = showing.current
        showing.add(outcome, now)
        if showing.current is not None and showing.current is not before:
            shown.append((now, showing.current))
    for (earlier, _), (later, _) in pairwise(shown):
        assert later - earlier >= 0.99


@given(st.integers(1, LARGEST_QUEUE))
def test_no_refusal_passes_unseen(count: int) -> None:
    showing = Showing()
    reds = [refused(Reason.EXPIRED, event=f"r{n}") for n in range(count)]
    for red in reds:
        showing.add(red, 0.0)
    seen = [showing.tick(float(second)) for second in range(count)]
    assert seen == reds
    assert all(outcome is not None and outcome.decision.verdict is Verdict.REFUSE for outcome in seen)
