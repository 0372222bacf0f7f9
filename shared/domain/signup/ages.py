"""From a birth date to the age band of a card, and to a last day that gives no birthday away."""

import calendar
from datetime import date

from shared.domain.card import AgeBand
from shared.domain.signup.fields import age_on

YEARS = 2  # how long a grown-up's card lasts


def band_on(born: date, day: date) -> AgeBand:
    """The age band of somebody on a day."""
    age = age_on(born, day)
    return max(band for band in AgeBand if band.youngest <= max(age, 0))


def last_day(born: date, issued: date) -> date:
    """The end of the month in which the band changes, or of the month two years on, whichever is first."""
    oldest = band_on(born, issued).oldest
    ends = [_month_end(issued.year + YEARS, issued.month)]
    if oldest is not None:
        ends.append(_month_end(born.year + oldest + 1, born.month))
    return min(ends)


def _month_end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])
