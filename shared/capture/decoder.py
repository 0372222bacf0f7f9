"""From a frame to the QR texts in it, within a budget of time.

zxing-cpp looks first; only where it reads nothing do second looks follow, as many as the time allows. At a
camera they rotate, so that a code held for some frames meets them all, and an unchanged picture is hardly
looked at.
"""

import time
from collections.abc import Callable, Iterator

import numpy as np

from shared.capture.finders import finders_in_sight
from shared.capture.frames import Frame
from shared.capture.images import Grey, scaled, sharpened
from shared.capture.motion import Motion
from shared.capture.passes import PLAIN, REPAIR, SECOND, Pass
from shared.capture.readers import Sighted, Symbol, zxing

LIVE_BUDGET, STILL_BUDGET = 0.033, 0.300  # seconds of work
WIDE, WORKING = 2_000_000, 1280  # a picture of more pixels is first looked at reduced to this many a side
SMALLEST = 21  # pixels: the smallest symbol has 21 modules a side
PROBE = 300_000  # pixels from which a picture tells the machine's pace
EAGER = 30  # frames after the last motion for which an unread picture gets second looks
GLANCE = 8  # an unchanged picture is looked at once in so many frames
ENLARGED = 360  # pixels: a symbol cut out that is larger is looked at as it is
RESCUED = 3  # symbols found but not decoded that are tried again, a look


class Decoder:
    """Reads the QR codes of frames; one per thread, as it remembers the frame before."""

    def __init__(
        self,
        *,
        live_budget: float = LIVE_BUDGET,
        still_budget: float = STILL_BUDGET,
        clock: Callable[[], float] = time.perf_counter,
    ) -> None:
        self._live_budget = live_budget
        self._still_budget = still_budget
        self._clock = clock
        self._motion = Motion()
        self._unmoved = 0
        self._last: tuple[Sighted, ...] = ()
        self._turn = 0
        self._slowness = 1.0  # of this machine, against the one on which the passes' costs were measured

    def read(self, frame: Frame) -> tuple[Sighted, ...]:
        """Every distinct code that can be read, perhaps none. Never raises, whatever the picture."""
        begun = self._clock()
        grey = usable(frame)
        if grey is None:
            return ()
        if frame.still:
            return self._look(grey, begun + self._still_budget, SECOND)
        if self._last or self._motion.since_last_look(grey):  # where a code is read, motion saves nothing
            self._unmoved = 0
        else:
            self._unmoved += 1
        eager = self._unmoved < EAGER
        if eager or self._unmoved % GLANCE == 0:
            turned = SECOND[self._turn :] + SECOND[: self._turn]
            self._last = self._look(grey, begun + self._live_budget, turned if eager else (), live=True)
        return self._last

    def _look(
        self, grey: Grey, until: float, second: tuple[Pass, ...], *, live: bool = False
    ) -> tuple[Sighted, ...]:
        """The plain pass and a rescue of what it found; for as long as nothing is read, the second passes."""
        found: list[Symbol] = []
        for picture, scale in _sizes(grey):
            found = [symbol.moved(scale) for symbol in self._run(PLAIN, picture, until)]
            sighted = [*_read(found, PLAIN.name), *self._rescue(grey, found, until)]
            if sighted:
                return _distinct(sighted)
        if live and second and not found and not finders_in_sight(grey):
            until = min(until, self._clock() + self._live_budget / 6)  # most likely an empty hall
        found_at_first = bool(found)
        if found_at_first and second:
            second = (REPAIR, *(look for look in second if look is not REPAIR))
        for look in second:
            for picture, scale in _sizes(grey):
                if self._fits(look, picture, until):
                    found = [symbol.moved(scale) for symbol in self._run(look, picture, until)]
                    if sighted := [*_read(found, look.name)]:
                        return _distinct(sighted)
                    if look is not REPAIR or not found_at_first:
                        self._turn = (SECOND.index(look) + 1) % len(SECOND)
        return ()

    def _run(self, look: Pass, picture: Grey, until: float) -> list[Symbol]:
        begun = self._clock()
        found = look.read(look.prepare(picture), lambda: self._clock() < until)
        if picture.size > PROBE:
            met = (self._clock() - begun) / (look.cost * 1e-9 * picture.size)
            self._slowness += 0.1 * (min(met, 10.0) - self._slowness)
        return [symbol.moved(look.scale) for symbol in found]

    def _fits(self, look: Pass, picture: Grey, until: float) -> bool:
        """Whether a pass is likely to end in time, by this machine's pace."""
        return self._clock() + look.cost * 1e-9 * picture.size * self._slowness < until

    def _rescue(self, grey: Grey, found: list[Symbol], until: float) -> Iterator[Sighted]:
        """Another try at each symbol that was found but not decoded, cut out and enlarged."""
        read = [symbol for symbol in found if symbol.text is not None]
        lost = [symbol for symbol in found if symbol.text is None and not any(map(symbol.overlaps, read))]
        for symbol in lost[:RESCUED]:
            if self._clock() > until:
                return
            cut, left, top = _cut_out(grey, symbol)
            scale = 2.0 if max(cut.shape) < ENLARGED else 1.0
            better = [again.moved(scale, left, top) for again in zxing(sharpened(scaled(cut, scale)))]
            yield from _read(better, "cut out, sharpened")


def _read(found: list[Symbol], name: str) -> Iterator[Sighted]:
    for symbol in found:
        if symbol.text is not None:
            yield Sighted(symbol.text, "QRCode", symbol.corners, name, symbol.partial)


def _distinct(sighted: list[Sighted]) -> tuple[Sighted, ...]:
    """Each text once, however many of its symbols are in the frame."""
    return tuple({one.text: one for one in reversed(sighted)}.values())[::-1]


def usable(frame: Frame) -> Grey | None:
    """The frame's luma as every decoder can take it, or None where it is no picture."""
    picture = frame.picture
    right_shape = picture.ndim == 2 or (picture.ndim == 3 and picture.shape[2] == 3)
    if picture.dtype != np.uint8 or not right_shape or min(picture.shape[:2]) < SMALLEST:
        return None
    return np.ascontiguousarray(frame.grey())


def _sizes(grey: Grey) -> Iterator[tuple[Grey, float]]:
    """The picture to look at, with its scale: a large one reduced first, which is quicker."""
    if grey.size > WIDE:
        scale = WORKING / max(grey.shape)
        yield scaled(grey, scale), scale
    yield grey, 1.0


def _cut_out(grey: Grey, symbol: Symbol) -> tuple[Grey, int, int]:
    """The symbol with some margin around it, and where that lies in the frame."""
    margin = round(symbol.size() * 0.15) + 8
    xs, ys = zip(*symbol.corners, strict=True)
    left, top = max(min(xs) - margin, 0), max(min(ys) - margin, 0)
    return grey[top : max(ys) + margin, left : max(xs) + margin], left, top
