"""Age bands and last days of cards made from a birth date."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.domain.card import AgeBand
from shared.domain.signup.ages import band_on, last_day

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("born", "band"),
    [
        (date(2026, 11, 22), AgeBand.UNDER_4),
        (date(2022, 11, 23), AgeBand.UNDER_4),
        (date(2022, 11, 22), AgeBand.FROM_4),
        (date(2010, 11, 23), AgeBand.FROM_13),
        (date(2010, 11, 22), AgeBand.AGE_16),
        (date(2009, 11, 22), AgeBand.AGE_17),
        (date(2008, 11, 22), AgeBand.FROM_18),
        (date(1966, 11, 23), AgeBand.FROM_18),
        (date(1966, 11, 22), AgeBand.FROM_60),
        (date(1910, 1, 1), AgeBand.FROM_60),
    ],
)
def test_the_band_changes_on_the_birthday(born: date, band: AgeBand) -> None:
    assert band_on(born, TODAY) is band


@pytest.mark.parametrize(
    ("born", "last"),
    [
        (date(1980, 5, 5), date(2028, 11, 30)),
        (date(2009, 2, 14), date(2027, 2, 28)),  # 18 in February
        (date(1967, 6, 9), date(2027, 6, 30)),  # 60 in June
        (date(1950, 1, 1), date(2028, 11, 30)),
    ],
)
def test_a_card_ends_with_a_month(born: date, last: date) -> None:
    assert last_day(born, TODAY) == last


@given(st.dates(date(1910, 1, 1), TODAY), st.dates(date(2026, 1, 1), date(2030, 1, 1)))
def test_until_the_last_month_of_a_card_its_band_is_right(born: date, issued: date) -> None:
    if born > issued:
        return
    last = last_day(born, issued)
    assert (last + timedelta(1)).day == 1
    assert last >= issued
    start_of_month = last.replace(day=1)
    if start_of_month > issued:
        assert band_on(born, start_of_month - timedelta(1)) is band_on(born, issued)
