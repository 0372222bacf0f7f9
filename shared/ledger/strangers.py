"""Keeps strangers' codes from filling the disk: a burst of rows, then one now and then that counts all."""

_BURST = 30
_EVERY_MS = 10_000


class StrangerGate:
    """Says which refused strangers get a row: 30 at once, then one per 10 s. Time comes from the caller."""

    def __init__(self, burst: int = _BURST, every_ms: int = _EVERY_MS) -> None:
        self._burst = burst
        self._every_ms = every_ms
        self._credit_ms = burst * every_ms
        self._last_ms: int | None = None
        self._left_out = 0

    def allow(self, now_ms: int) -> int | None:
        """How many strangers the row for this one stands for, or None where it gets no row.

        `now_ms` may step either way: a step gives no more than one burst.
        """
        passed = 0 if self._last_ms is None else max(0, now_ms - self._last_ms)
        self._last_ms = now_ms
        self._credit_ms = min(self._credit_ms + passed, self._burst * self._every_ms)
        if self._credit_ms < self._every_ms:
            self._left_out += 1
            return None
        self._credit_ms -= self._every_ms
        count, self._left_out = self._left_out + 1, 0
        return count
