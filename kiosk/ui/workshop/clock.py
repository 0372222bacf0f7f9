"""The ambassador's clock: how long this sign-up takes, for a few seconds, when somebody asks."""

from collections.abc import Callable
from functools import partial

from kiosk.ui.workshop.strip import Strip
from kiosk.workshop.values import Clock
from shared.qt.words_facts import duration, number

STAYS_S = 6.0


class ClockLine(Strip):
    """A line above the page; it goes by itself, at `put_away`, or where somebody else is at the screen."""

    def __init__(self, clock: Callable[[], float]) -> None:
        super().__init__(finding="")
        self._clock = clock
        self._until = 0.0

    def show_clock(self, told: Clock, question: Callable[[], str]) -> None:
        """For a few seconds; `question` says which one is on the screen."""
        self._until = self._clock() + STAYS_S
        self.say(partial(self._told, told, question))

    def tick(self) -> None:
        """Time passes."""
        if not self.isHidden() and self._clock() >= self._until:
            self.put_away()

    def put_away(self) -> None:
        """Nobody asks any more."""
        self.say(str)

    def _told(self, told: Clock, question: Callable[[], str]) -> str:
        parts = [] if told.seconds is None else [duration(told.seconds), question()]
        parts.append(self.tr("Finished: {number}").replace("{number}", number(told.finished)))
        parts.append(self.tr("Set aside: {number}").replace("{number}", number(told.aside)))
        return " · ".join(part for part in parts if part)
