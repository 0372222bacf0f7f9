"""Opening hours: weekdays, times on the city's clocks, bank holidays.

A clock that is put back shows an hour twice, and what is open in that hour is open both times; an hour that
is left out in spring never comes.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from shared.domain.service import Holidays, Opening, Service

LOOK_AHEAD_DAYS = 14


@dataclass(frozen=True, slots=True)
class Next:
    """When something opens next: the day, from when, and until when (None: midnight)."""

    day: date
    start: time
    end: time | None


def opens_on(opening: Opening, day: date, holidays: frozenset[date]) -> bool:
    """Whether this opening is one of the day's."""
    if day in holidays and opening.holidays is Holidays.CLOSED:
        return False
    if opening.holidays is Holidays.ONLY:
        return day in holidays
    return day.weekday() in opening.days


def is_open(opening: Opening, now: datetime, holidays: frozenset[date]) -> bool:
    """Whether it is open at this local time; at the minute of the end it is not."""
    clock = now.time()
    return (
        opens_on(opening, now.date(), holidays)
        and opening.start <= clock
        and (opening.end is None or clock < opening.end)
    )


def any_open(openings: Iterable[Opening], now: datetime, holidays: frozenset[date]) -> bool:
    """Whether one of them is open."""
    return any(is_open(opening, now, holidays) for opening in openings)


def today_at(service: Service, now: datetime, holidays: frozenset[date]) -> Next | None:
    """When a service is held on this local day: what is on now, or comes next; from midnight to midnight
    where it names no times. None where it is not held, or is over for the day."""
    day, clock = now.date(), now.time()
    if (service.first_day or day) > day or (service.last_day or day) < day:
        return None
    if any(not rate.openings for rate in service.rates):
        return Next(day, time.min, None)
    openings = (opening for rate in service.rates for opening in rate.openings)
    held = [one for one in openings if opens_on(one, day, holidays) and (one.end is None or clock < one.end)]
    first = min(held, key=lambda one: (one.start, one.end or time.max), default=None)
    return None if first is None else Next(day, first.start, first.end)


def next_opening(openings: Iterable[Opening], now: datetime, holidays: frozenset[date]) -> Next | None:
    """The next of them to begin, within a fortnight."""
    known = tuple(openings)
    for ahead in range(LOOK_AHEAD_DAYS):
        day = now.date() + timedelta(days=ahead)
        earliest = now.time() if ahead == 0 else time.min
        begins = [
            opening for opening in known if opens_on(opening, day, holidays) and opening.start >= earliest
        ]
        if begins:
            first = min(begins, key=lambda opening: opening.start)
            return Next(day, first.start, first.end)
    return None
