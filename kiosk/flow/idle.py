"""How long a session lasts when nobody touches anything: 60 s, then a countdown of 20 s, then it is wiped."""

from dataclasses import dataclass

QUIET_S = 60.0
WARNING_S = 20.0


@dataclass(frozen=True, slots=True)
class Idle:
    """Since when nobody has done anything, in seconds of a clock that only goes forward; `factor` is 1, or
    more for somebody who asked for more time."""

    since: float
    factor: float = 1.0

    def touched(self, now: float) -> "Idle":
        """Somebody did something."""
        return Idle(now, self.factor)

    def with_more_time(self, now: float) -> "Idle":
        """Three times as long, for the rest of the session (WCAG 2.2, 2.2.1 asks for at least ten times a
        simple extension: "I'm still here" may be pressed without end)."""
        return Idle(now, max(3.0, self.factor))

    def seconds_left(self, now: float) -> int | None:
        """What the warning counts down; None while there is nothing to warn of; 0: wipe."""
        quiet = now - self.since - QUIET_S * self.factor
        if quiet < 0:
            return None
        return max(0, round(WARNING_S * self.factor - quiet + 0.5))
