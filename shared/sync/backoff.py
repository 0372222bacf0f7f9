"""How long to wait before the next try: exponential with full jitter, and never before the hub allows it.

Full jitter ("Exponential Backoff And Jitter", M. Brooker, 2015) spreads a city's devices evenly after an
outage, so that none of them needs to know of the others.
"""

import random
from collections.abc import Callable

_FIRST_S = 2.0
_LEAST_S = 0.5
_MOST_S = 300.0
_SPREAD = 0.1


class Backoff:
    """Counts the tries in vain; `regular_s` is the policy's time between contacts."""

    def __init__(self, regular_s: float, draw: Callable[[float, float], float] = random.uniform) -> None:
        self.regular_s = regular_s
        self._draw = draw
        self._step = 0

    def after_success(self) -> float:
        """Seconds until the next regular contact."""
        self._step = 0
        return self.regular_s * self._draw(1 - _SPREAD, 1 + _SPREAD)

    def after_failure(self, retry_after_s: int | None = None) -> float:
        """Seconds until the next try; what the hub asked for is waited for, and a little more."""
        ceiling = min(self.regular_s, _MOST_S, _FIRST_S * 2**self._step)
        self._step = min(self._step + 1, 30)
        wait = max(_LEAST_S, self._draw(0, ceiling))
        return wait if retry_after_s is None else retry_after_s + wait

    def start_over(self) -> None:
        """Something has changed: the next failure counts as the first."""
        self._step = 0
