"""How long a verdict covers the screen: the queue never stops, and no refusal passes unseen."""

from collections import deque

from shared.desk.values import Outcome
from shared.domain.decision import Verdict

LARGEST_QUEUE = 5
_READING = 4.0  # an amber or blue verdict stays this many times as long as a green one


class Showing:
    """Decides which outcome is on the screen; times in seconds of any steady clock.

    Green clears after `clear_s`; amber and blue, which must be read, after four times that; red stays until
    it is touched away. Anything gives way to the next outcome after `replace_s`. While several wait, a later
    one takes the place of a waiting green, which the strip of the last five shows anyway.
    """

    def __init__(self, clear_s: float = 2.0, replace_s: float = 1.0) -> None:
        self._clear_s = clear_s
        self._replace_s = replace_s
        self._waiting: deque[Outcome] = deque(maxlen=LARGEST_QUEUE)
        self._since = 0.0
        self.current: Outcome | None = None

    def add(self, outcome: Outcome, now: float) -> None:
        """A card was answered; call `tick` next."""
        if self._waiting and self._waiting[-1].decision.verdict is Verdict.ADMIT:
            self._waiting.pop()
        self._waiting.append(outcome)
        self.tick(now)

    def tick(self, now: float) -> Outcome | None:
        """Let time pass; the outcome that is to be on the screen now."""
        over = self._ends()
        if self.current is not None and over is not None and now >= over and not self._waiting:
            self.current = None
        if self._waiting and (self.current is None or now >= self._since + self._replace_s):
            self.current, self._since = self._waiting.popleft(), now
        return self.current

    def touch_away(self, now: float) -> Outcome | None:
        """Somebody touched the verdict away."""
        self.current = None
        return self.tick(now)

    def due(self) -> float | None:
        """When `tick` will next change something by itself."""
        if self.current is None:
            return None
        return self._since + self._replace_s if self._waiting else self._ends()

    def _ends(self) -> float | None:
        if self.current is None:
            return None
        match self.current.decision.verdict:
            case Verdict.ADMIT:
                return self._since + self._clear_s
            case Verdict.NOTE | Verdict.LOOK:
                return self._since + self._clear_s * _READING
        return None
