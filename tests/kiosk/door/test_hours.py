"""The hour at the door: what the screen says and what the decision does are one, whatever the clocks do."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from kiosk.door.hours import stands
from kiosk.door.values import Hours
from shared.domain.card import AgeBand, Card, Kind
from shared.domain.decision import Place, decide
from shared.domain.evidence import CardStatus, Evidence, History
from shared.domain.moment import Moment
from shared.domain.service import Catalogue, Opening, Rate, Service, Venue

BERLIN = ZoneInfo("Europe/Berlin")
CARD = Card(1, bytes(16), Kind.RESIDENT, AgeBand.FROM_18, issued=0, expires=90_000, version=1, status_index=7)
NIGHTS = (datetime(2026, 10, 25, tzinfo=UTC), datetime(2026, 3, 29, tzinfo=UTC))  # winter, summer
INSTANTS = st.builds(
    lambda night, minutes: night + timedelta(minutes=minutes),
    st.sampled_from(NIGHTS),
    st.integers(-300, 300),
)


def opening(days, first, long):
    last = first + long
    end = None if last >= 1_440 else time(*divmod(last, 60))
    return Opening(days, time(*divmod(first, 60)), end)


OPENINGS = st.lists(
    st.builds(
        opening, st.frozensets(st.integers(0, 6), min_size=1), st.integers(0, 240), st.integers(1, 300)
    ),
    max_size=3,
).map(tuple)


def place(staffed, unstaffed):
    rates = (Rate("A", 0, {"en": "All"}, openings=unstaffed),)
    service = Service("unstaffed", 6, {"en": "Unstaffed"}, rates, 86_400, 86_400)
    venue = Venue("library", {"en": "Library"}, ("unstaffed",), staffed=staffed)
    return Place(Catalogue("Town", BERLIN, {"unstaffed": service}, {"library": venue}), "library", service)


@given(OPENINGS, OPENINGS, INSTANTS)
def test_a_card_is_let_in_in_unstaffed_hours_and_never_where_the_door_says_closed(
    staffed, unstaffed, instant
):
    here = place(staffed, unstaffed)
    ms = round(instant.timestamp() * 1000)
    admits = decide(CARD, here, History(), Evidence(CardStatus.VALID, 0), Moment(ms, ms)).admits
    told = stands(here, instant.astimezone(BERLIN))
    assert admits or told.hours is not Hours.UNSTAFFED
    assert not (admits and told.hours is Hours.CLOSED)


def test_the_hour_that_comes_twice_is_open_twice():
    here = place((), (opening(frozenset({6}), 120, 60),))
    told = [
        stands(here, (NIGHTS[0] + timedelta(minutes=minutes)).astimezone(BERLIN)).hours
        for minutes in (-1, 0, 30, 59, 60, 90, 119, 120)
    ]
    assert told == [Hours.CLOSED, *[Hours.UNSTAFFED] * 6, Hours.CLOSED]


def test_a_venue_that_never_opens_says_no_day():
    here = place((), (opening(frozenset({6}), 120, 60),))
    shut = replace(here, service=replace(here.service, rates=(Rate("A", 0, {"en": "All"}, openings=()),)))
    assert stands(shut, NIGHTS[0].astimezone(BERLIN)).hours is Hours.UNSTAFFED  # no hours: at any hour
    never = (Opening(frozenset(), time(1), None),)
    none = replace(here, service=replace(here.service, rates=(Rate("A", 0, {"en": "All"}, openings=never),)))
    assert stands(none, NIGHTS[0].astimezone(BERLIN)).opens_day is None
