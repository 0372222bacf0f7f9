"""One sighting, one event: a card held too long is one scan, not "already used"."""

from collections.abc import Hashable

LASTS_S = 2.5
_MOST = 64  # a changing code must not fill the memory either


class Sightings:
    """Remembers what is in view; a sighting ends 2.5 s after its card was last seen. Times in seconds."""

    def __init__(self) -> None:
        self._last_seen: dict[Hashable, float] = {}

    def still_there(self, who: Hashable, now: float) -> bool:
        """Whether `who` was in view less than 2.5 s ago; either way it is in view now."""
        seen = self._last_seen.pop(who, None)
        self._last_seen[who] = now
        if len(self._last_seen) > _MOST:
            del self._last_seen[next(iter(self._last_seen))]
        return seen is not None and 0 <= now - seen < LASTS_S

    def forget(self) -> None:
        """Start anew: whatever is in view counts as just come."""
        self._last_seen.clear()
