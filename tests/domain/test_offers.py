"""Which offers hold today, and which of them is the nearest."""

from datetime import date
from math import isclose

from hypothesis import given
from hypothesis import strategies as st

from shared.domain.offers import Category, Offer, Spot, distance_m, nearby

HERE = Spot(51.5109, -0.1286)
SPOTS = st.builds(Spot, st.floats(-90, 90), st.floats(-180, 180))
DAYS = st.dates(date(2026, 11, 1), date(2026, 11, 30))


def offer(name, spot=HERE, first=None, last=None):
    return Offer(name, name, {"en": name}, Category.FOOD, "", spot, "", first_day=first, last_day=last)


def test_distances_that_maps_agree_on():
    london, paris = Spot(51.5074, -0.1278), Spot(48.8566, 2.3522)
    assert isclose(distance_m(london, paris), 343_560, rel_tol=0.005)
    assert isclose(distance_m(Spot(0, 179.9), Spot(0, -179.9)), 22_239, rel_tol=0.001)  # over the date line


@given(SPOTS, SPOTS)
def test_a_distance_is_the_same_both_ways_and_never_more_than_half_round_the_earth(one, other):
    there = distance_m(one, other)
    assert 0 <= there <= 20_016_000
    assert isclose(there, distance_m(other, one), abs_tol=1e-3)
    assert distance_m(one, one) == 0


@given(st.lists(st.builds(offer, st.text(max_size=3), SPOTS, DAYS | st.none(), DAYS | st.none())), DAYS)
def test_what_holds_today_is_listed_the_nearest_first(offers, today):
    told = nearby(offers, HERE, today)
    assert [near.distance_m for near in told] == sorted(near.distance_m for near in told)
    for one in offers:
        held = (one.first_day is None or one.first_day <= today) and (
            one.last_day is None or today <= one.last_day
        )
        assert any(near.offer is one for near in told) == held


def test_without_a_place_on_the_map_no_distance_is_made_up():
    told = nearby([offer("b", Spot(0, 0)), offer("a")], None, date(2026, 11, 22))
    assert [(near.offer.id, near.distance_m) for near in told] == [("b", None), ("a", None)]
