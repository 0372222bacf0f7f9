"""One sighting, one event: a card held too long is one scan, not "already used"."""

from collections.abc import Hashable

LASTS_S = 2.5
_MOST = 64  # a changing code must not fill the memory either


class Sightings:
    """Remembers what is in view; a sighting ends 2.5 s after its card was last seen. Times in seconds."""

    def __init__(self, lasts_s: float = LASTS_S) -> None:
        self._lasts_s = lasts_s
        self._last_seen: dict[Hashable, float] = {}

    def still_there(self, who: Hashable, now: float) -> bool:
        """Whether `who` was in view less than 2.5 s ago; either way it is in view now."""
        lasts = self.keep(who, now)
        if not lasts:
            self._last_seen.pop(who, None)
            self._last_seen[who] = now
            if len(self._last_seen) > _MOST:
                del self._last_seen[next(iter(self._last_seen))]
        return lasts

    def keep(self, who: Hashable, now: float) -> bool:
        """As `still_there`, but a sighting that is over, or never was, does not begin."""
        seen = self._last_seen.get(who)
        if seen is None or not 0 <= now - seen < self._lasts_s:
            return False
        del self._last_seen[who]
        self._last_seen[who] = now
        return True

    def forget(self) -> None:
        """Start anew: whatever is in view counts as just come."""
        self._last_seen.clear()
