"""When juniors may swim in the demo city: hours that shut them out now and let them in later."""

from datetime import datetime, time, timedelta
from typing import Self

_USUAL = (time(16), time(18))  # after school
_RUN = timedelta(minutes=15)  # what a look at the demo may take
_LAST_START = 21  # o'clock: later than this, juniors come back tomorrow


class Hours(tuple[time, time]):
    """From the first time of day until, but not including, the second."""

    __slots__ = ()

    @classmethod
    def shut_at(cls, now: datetime) -> Self:
        """Hours that do not contain `now` (the city's clock) and begin later today where there is room."""
        if now.hour < 15 or now.hour >= _LAST_START:
            return cls(_USUAL)
        return cls((time(now.hour + 2), time(min(now.hour + 4, 23))))

    @classmethod
    def parse(cls, text: str) -> Self:
        """Reads `16:00-18:00`; raises ValueError."""
        start, end = text.split("-")
        return cls((time.fromisoformat(start), time.fromisoformat(end)))

    def __str__(self) -> str:
        return f"{self[0]:%H:%M}-{self[1]:%H:%M}"

    def still_shut(self, now: datetime) -> bool:
        """Whether a demo made with these hours still shows what it should at `now`."""
        soon = now + _RUN
        ahead = soon.date() == now.date() and soon.time() < self[0]
        over = self[1] <= now.time() and now.hour >= _LAST_START
        return ahead or over
