"""An honest estimate: how long the rest will take at the pace of the last half minute."""

import math
from collections import deque

_WINDOW_S = 30.0
_LEAST_S = 2.0  # of watching, before anything is said
_LONGEST_S = 30 * 86_400


class Progress:
    """Counts rows as the hub takes them; `at` is a monotonic time in seconds."""

    def __init__(self, at: float) -> None:
        self.sent = 0
        self._seen = deque([(at, 0)])

    def took(self, rows: int, at: float) -> None:
        """The hub has taken so many more."""
        self.sent += rows
        self._seen.append((at, self.sent))
        while len(self._seen) > 2 and self._seen[1][0] <= at - _WINDOW_S:
            self._seen.popleft()

    def seconds_left(self, left: int) -> int | None:
        """Seconds for `left` rows at the recent pace; None where there is no pace to go by."""
        (first, before), (last, sent) = self._seen[0], self._seen[-1]
        if last - first < _LEAST_S or sent <= before:
            return None
        seconds = math.ceil(left * (last - first) / (sent - before))
        return seconds if seconds <= _LONGEST_S else None
