"""Trusted time with its doubt, and how a city writes it."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

_EPOCH = date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class Moment:
    """One instant: the trusted estimate and the wall clock, both in ms since 1970 UTC.

    `doubtful` says that the estimate is earlier than something this device already knows to have happened.
    """

    trusted_ms: int
    wall_ms: int
    doubtful: bool = False

    def local(self, zone: ZoneInfo) -> datetime:
        """The trusted time on the city's clocks."""
        return _local(self.trusted_ms, zone)

    def day(self, zone: ZoneInfo) -> int:
        """The city's calendar day, in days since 1970-01-01: the unit of a card's first and last day."""
        return day_number(self.local(zone).date())


@lru_cache(maxsize=16)  # one scan asks half a dozen times
def _local(ms: int, zone: ZoneInfo) -> datetime:
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=ms)).astimezone(zone)


def written(ms: int) -> str:
    """ISO 8601 in UTC with milliseconds: `2026-11-22T10:15:00.123Z`."""
    instant = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(milliseconds=ms)
    return instant.isoformat(timespec="milliseconds").removesuffix("+00:00") + "Z"


def day_number(day: date) -> int:
    """Whole days since 1970-01-01."""
    return (day - _EPOCH).days


def day_date(number: int) -> date:
    """The date of a day number; raises OverflowError outside the calendar."""
    return _EPOCH + timedelta(days=number)
