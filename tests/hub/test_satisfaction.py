"""The share satisfied: right by the literature, by place and service, with small numbers hidden."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import insert

from hub.db.desk_tables import feedback
from hub.satisfaction import Days, Tally, published, published_votes, tallies, votes, wilson
from hub.suppression import LEAST, TOTAL
from shared.domain.feedback import new_id

# Newcombe (1998), Table I, method 3: found, of, low, high.
NEWCOMBE = [
    (81, 263, 0.2553, 0.3662),
    (15, 148, 0.0624, 0.1605),
    (0, 20, 0.0000, 0.1611),
    (1, 29, 0.0061, 0.1718),
]


@pytest.mark.parametrize(("found", "of", "low", "high"), NEWCOMBE)
def test_the_interval_is_that_of_the_literature(found, of, low, high):
    assert wilson(found, of) == pytest.approx((low, high), abs=0.00005)
    assert wilson(of - found, of) == pytest.approx((1 - high, 1 - low), abs=0.00005)


@given(st.integers(1, 100_000).flatmap(lambda of: st.tuples(st.integers(0, of), st.just(of))))
def test_the_share_is_always_within_and_the_interval_within_0_and_1(counted):
    low, high = wilson(*counted)
    assert 0 <= low <= counted[0] / counted[1] <= high <= 1
    assert low < high


def test_a_share_is_told_with_one_decimal():
    tally = Tally(900, 812, 695)
    assert (tally.percent, tally.interval) == (85.6, (83.0, 87.8))
    assert (Tally(5).percent, Tally(5).interval) == (None, None)


DAY = "2026-11-03"


@pytest.fixture
def said(open_hub):
    """Puts rows there: service, venue, how many, step, vote."""

    def say(service, venue, many, satisfaction=None, vote=None, day=DAY):
        row = {"day": day, "venue": venue, "service": service, "satisfaction": satisfaction, "vote": vote}
        with open_hub.write() as connection:
            connection.execute(insert(feedback), [row | {"id": new_id()} for _ in range(many)])

    return say


def test_who_was_asked_answered_and_is_satisfied(open_hub, said):
    for step, many in enumerate((2, 3, 5, 30, 60), 1):
        said("swim", "porchester", many, step)
    said("swim", "porchester", 8)
    said("swim", "porchester", 40, 5, day="2026-10-31")
    said("gym", "marshall-street", 20, 1)
    with open_hub.read() as connection:
        found = tallies(connection, Days("2026-11-01", "2026-11-30"))
        here = tallies(connection, Days("2026-11-01", "2026-11-30", "marshall-street"))
    assert found == {("swim", "porchester"): Tally(108, 100, 90), ("gym", "marshall-street"): Tally(20, 20)}
    assert here == {("gym", "marshall-street"): Tally(20, 20)}
    assert published(found)[TOTAL, TOTAL] == Tally(128, 120, 90)


def test_votes_are_counted_by_place(open_hub, said):
    said("library", "porchester", 12, vote="cycle-hire")
    said("swim", "porchester", 13, 4, vote="cycle-hire")
    said("swim", "porchester", 3, 4)
    with open_hub.read() as connection:
        found = votes(connection, Days(DAY, DAY))
    assert found == {("cycle-hire", "porchester"): 25}
    told = published_votes(found, ["cycle-hire", "parking-permits"])
    assert (told["cycle-hire", TOTAL], told["parking-permits", TOTAL]) == (25, 0)


COUNTS = st.integers(0, 40)
TALLIES = st.tuples(COUNTS, COUNTS, COUNTS).map(lambda n: Tally(sum(n), n[0] + n[1], n[0]))
CELLS = st.tuples(st.sampled_from(["a", "b", "c"]), st.sampled_from(["x", "y", "z"]))


@given(st.dictionaries(CELLS, TALLIES, max_size=9))
def test_no_small_number_is_told_and_none_can_be_reckoned(found):
    told = published(found)
    for tally in told.values():
        assert tally is None or not 0 < tally.asked < LEAST
        assert tally is None or not 0 < tally.answered < LEAST
    for row in ("a", "b", "c", TOTAL):
        line = [tally for (name, _), tally in told.items() if name == row]
        assert [tally is None for tally in line].count(True) != 1, "a sum would give it away"


@given(st.dictionaries(CELLS, st.integers(0, 40), max_size=9))
def test_no_small_number_of_votes_is_told(found):
    told = published_votes(found, ["a", "d"])
    assert not [number for number in told.values() if number is not None and 0 < number < LEAST]
    assert told["d", TOTAL] == 0


def test_an_empty_period_is_no_mistake(open_hub):
    day = date(2020, 1, 1)
    with open_hub.read() as connection:
        days = Days(str(day), str(day + timedelta(30)))
        assert (tallies(connection, days), votes(connection, days)) == ({}, {})
    assert published({}) == {}
    assert published_votes({}, []) == {}
