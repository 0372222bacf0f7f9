"""How long each sign-up was at the screen: what is set aside does not count."""

from collections.abc import Callable
from uuid import UUID


class Stopwatch:
    """Runs for one sign-up at a time; `now` gives seconds of a clock that only goes forward."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._spent: dict[UUID, float] = {}
        self._runs_for: UUID | None = None
        self._since = 0.0

    def run_for(self, sign_up: UUID | None) -> None:
        """From now on the time is theirs; None: nobody's."""
        if self._runs_for is not None:
            self._spent[self._runs_for] = self.spent_s(self._runs_for)
        self._runs_for, self._since = sign_up, self._now()

    def spent_s(self, sign_up: UUID) -> float:
        """All the time they were at the screen."""
        runs = sign_up == self._runs_for
        return self._spent.get(sign_up, 0.0) + (self._now() - self._since if runs else 0.0)

    def forget(self) -> None:
        """Nobody's time is known any more."""
        self._spent.clear()
        self._runs_for = None
