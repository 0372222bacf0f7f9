"""Juniors are shut out of the demo's pool whenever it is started."""

from datetime import datetime, time

from hypothesis import given
from hypothesis import strategies as st

from scanner.demo.hours import Hours

moments = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31))


@given(moments)
def test_juniors_are_always_shut_out_at_first(now: datetime) -> None:
    hours = Hours.shut_at(now)
    assert not hours[0] <= now.time() < hours[1]
    assert hours[0] < hours[1]
    assert hours.still_shut(now)


@given(moments)
def test_until_nine_in_the_evening_juniors_can_come_later_that_day(now: datetime) -> None:
    assert (Hours.shut_at(now)[0] > now.time()) == (now.hour < 21)


@given(moments, moments)
def test_a_demo_is_kept_only_while_juniors_are_shut_out(made: datetime, now: datetime) -> None:
    hours = Hours.shut_at(made)
    if hours.still_shut(now):
        assert not hours[0] <= now.time() < hours[1]


@given(moments)
def test_what_is_written_down_is_read_back(now: datetime) -> None:
    hours = Hours.shut_at(now)
    assert Hours.parse(str(hours)) == hours


def test_an_ordinary_morning_has_the_ordinary_hours() -> None:
    assert str(Hours.shut_at(datetime(2026, 11, 23, 10))) == "16:00-18:00"
    assert Hours.shut_at(datetime(2026, 11, 23, 17))[0] == time(19)
