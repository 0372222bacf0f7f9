"""Which hour it is at a library's door: staff are there, it is open without them, or it is closed."""

from datetime import datetime

from kiosk.door.values import DoorStands, Hours
from shared.domain.decision import Place
from shared.domain.hours import any_open, next_opening


def stands(place: Place, now: datetime) -> DoorStands:
    """The hour at this local time, by the venue's staffed hours and by what the service's rates say."""
    holidays = place.catalogue.bank_holidays
    staffed = place.catalogue.venues[place.venue].staffed
    if any_open(staffed, now, holidays):
        return DoorStands(Hours.STAFFED)
    rates = place.service.rates
    if any(not rate.openings or any_open(rate.openings, now, holidays) for rate in rates):
        return DoorStands(Hours.UNSTAFFED)
    unstaffed = [opening for rate in rates for opening in rate.openings]
    following = next_opening((*staffed, *unstaffed), now, holidays)
    if following is None:
        return DoorStands(Hours.CLOSED)
    return DoorStands(Hours.CLOSED, following.day, following.start)
