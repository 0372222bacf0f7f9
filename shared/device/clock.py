"""Trusted time: an anchor plus the boot clock, checked against what this device knows to have happened.

The anchor is the hub's last signed time, or the wall clock where there was no hub since the machine started.
It holds for as long as the machine runs: setting the clock meanwhile moves nothing, and is noticed. Events
and signed bundles can make time doubtful; only a hub, or a person who looked at a clock, moves it.
"""

import contextlib
import threading
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from shared.device.files import StateFault, read_json, write_json
from shared.domain.moment import Moment

_AGREE_MS = 5_000  # a clock that a time server steers stays this close to the boot clock in an hour
_FOLLOW_MS = 3_600_000
_AHEAD_MS = 60_000  # the machine that signs may be a minute ahead of this one
_HUB, _WALL = "hub", "wall"


def _boot_id() -> str:
    return Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()


@dataclass(frozen=True, slots=True)
class Readers:
    """Where time comes from: wall clock (ms since 1970), boot clock (ns, sleep included), id of this boot."""

    wall_ms: Callable[[], int] = lambda: time.time_ns() // 1_000_000
    boot_ns: Callable[[], int] = lambda: time.clock_gettime_ns(time.CLOCK_BOOTTIME)
    boot_id: Callable[[], str] = _boot_id


SYSTEM = Readers()


@dataclass(frozen=True, slots=True)
class _Anchor:
    boot_id: str
    boot_ns: int
    trusted_ms: int
    source: str
    signed_ms: int = 0  # the latest time that a hub or publisher signed


class Clock:
    """The clock of one device; every thread may ask it. `path` keeps the anchor over restarts."""

    def __init__(self, path: Path, readers: Readers = SYSTEM, newest_event_ms: int = 0) -> None:
        self._path = path
        self._readers = readers
        self._newest_ms = newest_event_ms
        self._lock = threading.Lock()
        self._boot = readers.boot_id()
        found = _stored(path)
        if found is None or found.boot_id != self._boot:
            self._set(readers.wall_ms(), _WALL, found.signed_ms if found else 0)
        else:
            self._anchor = found

    def now(self) -> Moment:
        """This instant. Doubtful: before something that happened, or the wall clock was set meanwhile."""
        with self._lock:
            wall = self._readers.wall_ms()
            trusted = self._estimate()
            if self._anchor.source == _HUB:
                return Moment(trusted, wall)
            agrees = abs(wall - trusted) <= _AGREE_MS
            if not agrees and trusted < self._known_ms() <= wall:
                agrees = True  # the machine started with a wrong clock, and somebody has put it right
                trusted = self._set(wall, _WALL, self._anchor.signed_ms)
            elif agrees and trusted - self._anchor.trusted_ms >= _FOLLOW_MS:
                trusted = self._set(wall, _WALL, self._anchor.signed_ms)
            return Moment(trusted, wall, doubtful=not agrees or trusted < self._known_ms())

    def anchor(self, hub_ms: int) -> None:
        """The hub says, signed and just now, that it is `hub_ms`: time moves there, forward or back."""
        with self._lock:
            self._set(hub_ms, _HUB, hub_ms)

    def signed(self, at_ms: int) -> None:
        """Something was signed at `at_ms`, so it cannot be earlier: the manifest of an accepted bundle."""
        with self._lock:
            if at_ms > self._anchor.signed_ms:
                self._anchor = replace(self._anchor, signed_ms=at_ms)
                self._keep()

    def recorded(self, at_ms: int) -> None:
        """An event of the ledger happened at `at_ms`."""
        with self._lock:
            self._newest_ms = max(self._newest_ms, at_ms)

    def confirm(self) -> bool:
        """Staff say that the wall clock is right: time moves there. False where a signature proves it wrong.

        Record CLOCK_CONFIRMED afterwards, at the time that `now` then tells.
        """
        with self._lock:
            wall = self._readers.wall_ms()
            if wall < self._anchor.signed_ms - _AHEAD_MS:
                return False
            self._newest_ms = 0
            self._set(wall, _WALL, self._anchor.signed_ms)
            return True

    def _estimate(self) -> int:
        return self._anchor.trusted_ms + (self._readers.boot_ns() - self._anchor.boot_ns) // 1_000_000

    def _known_ms(self) -> int:
        """The earliest that it can be now, by this device's events and by the signer's clock."""
        return max(self._newest_ms, self._anchor.signed_ms - _AHEAD_MS)

    def _set(self, trusted_ms: int, source: str, signed_ms: int) -> int:
        self._anchor = _Anchor(self._boot, self._readers.boot_ns(), trusted_ms, source, signed_ms)
        self._keep()
        return trusted_ms

    def _keep(self) -> None:
        with contextlib.suppress(StateFault):  # a full disk must not stop the clock
            write_json(self._path, asdict(self._anchor))


def _stored(path: Path) -> _Anchor | None:
    """The anchor of the last run; None where there is none that can be used."""
    try:
        anchor = _Anchor(**read_json(path))
    except (StateFault, TypeError):
        return None
    numbers = (anchor.boot_ns, anchor.trusted_ms, anchor.signed_ms)
    sound = all(type(number) is int for number in numbers) and type(anchor.boot_id) is str
    return anchor if sound and anchor.source in (_HUB, _WALL) else None
