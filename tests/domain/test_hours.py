"""Opening hours, through the nights on which the clocks change."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.hours import Next, any_open, is_open, next_opening, opens_on, today_at
from shared.domain.service import Holidays, Opening, Rate, Service

BERLIN = ZoneInfo("Europe/Berlin")
NIGHT = Opening(frozenset(range(7)), time(2), time(3))
WINTER = datetime(2026, 10, 25, tzinfo=UTC)  # 03:00 becomes 02:00 in Berlin at 01:00 UTC
SUMMER = datetime(2026, 3, 29, tzinfo=UTC)
NEVER: frozenset[date] = frozenset()

TIMES = st.times().map(lambda clock: clock.replace(second=0, microsecond=0))
OPENINGS = st.builds(
    lambda days, start, long, holidays: Opening(
        days,
        start,
        None if long is None or _plus(start, long) <= start else _plus(start, long),
        holidays,
    ),
    st.frozensets(st.integers(0, 6)),
    TIMES,
    st.none() | st.integers(1, 1_439),
    st.sampled_from(Holidays),
)
INSTANTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)).map(
    lambda naive: naive.replace(tzinfo=UTC).astimezone(BERLIN)
)
HOLIDAYS = st.frozensets(st.dates(date(2026, 1, 1), date(2027, 12, 31)), max_size=5)


def _plus(clock: time, minutes: int) -> time:
    return (datetime.combine(date(2026, 1, 1), clock) + timedelta(minutes=minutes)).time()


def minutes_open(opening: Opening, night: datetime) -> int:
    instants = (night + timedelta(minutes=minute) for minute in range(24 * 60))
    return sum(is_open(opening, instant.astimezone(BERLIN), NEVER) for instant in instants)


def test_half_past_two_comes_twice_in_autumn_and_it_is_open_both_times():
    twice = [WINTER + timedelta(minutes=30), WINTER + timedelta(minutes=90)]
    assert [instant.astimezone(BERLIN).time() for instant in twice] == [time(2, 30)] * 2
    assert all(is_open(NIGHT, instant.astimezone(BERLIN), NEVER) for instant in twice)
    assert minutes_open(NIGHT, WINTER) == 120


def test_it_never_comes_in_spring():
    assert minutes_open(NIGHT, SUMMER) == 0
    assert minutes_open(NIGHT, SUMMER + timedelta(days=1)) == 60


@pytest.mark.parametrize(("holidays", "opens"), [("open", True), ("closed", False), ("only", True)])
def test_a_bank_holiday_does_what_the_catalogue_says(holidays, opens):
    christmas = date(2026, 12, 25)  # a Friday
    opening = Opening(frozenset(range(5)), time(9), None, Holidays(holidays))
    assert opens_on(opening, christmas, frozenset({christmas})) is opens
    assert opens_on(opening, christmas + timedelta(days=3), frozenset({christmas})) is (holidays != "only")


@given(st.lists(OPENINGS, max_size=4), INSTANTS, HOLIDAYS)
def test_only_what_the_clock_on_the_wall_shows_counts(openings, now, holidays):
    """So the second 02:30 is judged as the first, whatever the offset from UTC."""
    shown = now.replace(tzinfo=None)
    assert any_open(openings, now, holidays) == any_open(openings, shown, holidays)
    assert next_opening(openings, now, holidays) == next_opening(openings, shown, holidays)


@given(st.lists(OPENINGS, max_size=4), INSTANTS, HOLIDAYS)
def test_the_next_opening_is_open_when_it_begins_and_nothing_begins_before(openings, now, holidays):
    told = next_opening(openings, now, holidays)
    until = now.date() + timedelta(days=13) if told is None else told.day
    for ahead in range((until - now.date()).days + 1):
        day = now.date() + timedelta(days=ahead)
        begins = [one.start for one in openings if opens_on(one, day, holidays)]
        before = [start for start in begins if ahead or start >= now.time()]
        if told is None or day < told.day:
            assert not before
        else:
            assert min(before) == told.start
    if told is not None:
        assert any_open(openings, datetime.combine(told.day, told.start), holidays)


def test_the_next_opening_says_until_when():
    sunday = datetime(2026, 11, 22, 12, tzinfo=BERLIN)
    assert next_opening([NIGHT], sunday, NEVER) == Next(date(2026, 11, 23), time(2), time(3))
    assert next_opening([], sunday, NEVER) is None


# --- what is held today ------------------------------------------------------------------------------------

MORNING = Opening(frozenset({6}), time(10), time(12))
EVENING = Opening(frozenset({6}), time(18), None)


def held(*openings: Opening, **days: date) -> Service:
    return Service(
        "forum", 1, {"en": "Forum"}, (Rate("A", 0, {"en": "All"}, openings=openings),), 1, 1, **days
    )


@pytest.mark.parametrize(
    ("service", "hour", "told"),
    [
        (held(), 9, (time(0), None)),
        (held(MORNING), 9, (time(10), time(12))),
        (held(MORNING), 11, (time(10), time(12))),
        (held(MORNING), 12, None),
        (held(EVENING, MORNING), 9, (time(10), time(12))),
        (held(EVENING, MORNING), 12, (time(18), None)),
        (held(Opening(frozenset({5}), time(10), time(12))), 9, None),
        (held(first_day=date(2026, 11, 23)), 9, None),
        (held(last_day=date(2026, 11, 21)), 9, None),
        (held(MORNING, first_day=date(2026, 11, 22), last_day=date(2026, 11, 22)), 9, (time(10), time(12))),
    ],
)
def test_an_event_is_held_on_its_days_and_until_it_is_over(service, hour, told):
    sunday = datetime(2026, 11, 22, hour, tzinfo=BERLIN)
    found = today_at(service, sunday, NEVER)
    assert (found and (found.start, found.end)) == told


def test_a_bank_holiday_counts_for_an_event():
    sunday = datetime(2026, 11, 22, 9, tzinfo=BERLIN)
    closed = Opening(frozenset({6}), time(10), time(12), Holidays.CLOSED)
    assert today_at(held(closed), sunday, frozenset({sunday.date()})) is None
