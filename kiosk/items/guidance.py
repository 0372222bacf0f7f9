"""How to hold what the camera does not read yet: found in its pictures, told as a hint. No words, no window.

The camera looks at whoever stands here and its pictures are not mirrored: what is left in them is at the
person's right.
"""

from collections.abc import Iterable, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from numpy.typing import NDArray

from shared.capture.decoder import usable
from shared.capture.finders import Finder, find_finders, trios
from shared.capture.frames import Frame
from shared.capture.images import Grey, scaled

if TYPE_CHECKING:
    from cv2.barcode import BarcodeDetector

LOOK_S, HINT_S, READ_S = 0.4, 2.5, 5.0  # between looks, between hints, and silent after something was read
EDGE, FULL = 0.02, 0.9  # of the picture: so near to its edge is cut off, so high is too near
CODE, LABEL, CARD = 0.25, 0.5, 0.4  # of the picture's height: what is smaller is too far away
_CODES, _LABELS, _BRIGHT = 1280, 640, 160  # pixels: the width of the picture in which each is looked for
_LONG = 8  # times its height: what no camera gives
_SYMBOL = 40  # modules around a lone finder that most likely are its symbol's
_STARK = 40  # levels of grey between a finder's dark and its light; noise has less
_BRIGHTER, _LEAST, _SQUARE = 35, 0.02, 0.75  # levels above what was there; of the picture; of its rectangle
_LEARNT = 0.05  # of each look, for what is always there: a window, a lamp


class Hint(StrEnum):
    """What to do with the card, as the person who holds it sees it."""

    HIGHER = "higher"
    LOWER = "lower"
    LEFT = "left"
    RIGHT = "right"
    CLOSER = "closer"
    FURTHER = "further"
    STILL = "still"


class Box(NamedTuple):
    """Where something lies in a picture, in pixels; it may reach beyond its edges."""

    left: float
    top: float
    right: float
    bottom: float

    @classmethod
    def around(cls, points: Iterable[Sequence[float]], more: float = 0.0) -> "Box":
        """What holds all these points, and so much around them."""
        xs, ys = zip(*((float(x), float(y)) for x, y in points), strict=True)
        return cls(min(xs) - more, min(ys) - more, max(xs) + more, max(ys) + more)


def hint_for(size: tuple[int, int], box: Box, least: float) -> Hint | None:
    """What would bring all of `box` into a picture of this width and height, at least `least` of its height
    long; None where that is so already."""
    width, height = size
    edge = EDGE * height
    left, right = box.left < edge, box.right > width - edge
    above, below = box.top < edge, box.bottom > height - edge
    if (left and right) or (above and below) or box.bottom - box.top > FULL * height:
        return Hint.FURTHER
    aside = abs((box.left + box.right) / 2 - width / 2) / width
    astray = abs((box.top + box.bottom) / 2 - height / 2) / height
    if (left or right) and (aside >= astray or not (above or below)):
        return Hint.LEFT if left else Hint.RIGHT
    if above or below:
        return Hint.LOWER if above else Hint.HIGHER
    longest = max(box.right - box.left, box.bottom - box.top)
    return Hint.CLOSER if longest < least * height else None


class Guide:
    """Looks at one frame after another while somebody needs to be told; used by one thread."""

    def __init__(self) -> None:
        self._looked = self._told = -HINT_S
        self._before: Hint | None = None
        self._usual: NDArray[np.float32] | None = None
        self._labels: BarcodeDetector | None = None

    def look(self, frame: Frame, read: float) -> Hint | None:
        """A hint, where two looks agree; `read` is when something in view was last made out: whoever holds
        it does well. Never raises, whatever the picture."""
        if frame.taken < self._looked + LOOK_S or frame.taken < read + READ_S:
            return None
        grey = usable(frame)
        if grey is None or max(grey.shape) > _LONG * min(grey.shape):
            return None
        self._looked = frame.taken
        before, self._before = self._before, self._hint(grey)
        if self._before is not before or frame.taken < self._told + HINT_S or before is None:
            return None
        self._told = frame.taken
        return before

    def _hint(self, grey: Grey) -> Hint | None:
        """A code says most; then a label; then what may be a telephone or a card without either in sight."""
        bright = self._bright(grey)  # always, as it learns what is usual here
        working = _no_wider(grey, _CODES)
        code = _code(working)
        if code is not None:
            return hint_for(_size(working), code, CODE) or Hint.STILL
        working = _no_wider(grey, _LABELS)
        label = self._label(working)
        if label is not None:
            return hint_for(_size(working), label, LABEL) or Hint.STILL
        return None if bright is None else hint_for(*bright, CARD)

    def _label(self, grey: Grey) -> Box | None:
        import cv2

        if self._labels is None:
            self._labels = cv2.barcode.BarcodeDetector()
        found, places = self._labels.detect(grey)
        if not found or places is None:
            return None
        return max((Box.around(place) for place in places.reshape(-1, 4, 2)), key=_area)

    def _bright(self, grey: Grey) -> tuple[tuple[int, int], Box] | None:
        """A bright rectangle that is not always there: the size of a small picture, and its place in it."""
        import cv2

        small = scaled(grey, _BRIGHT / grey.shape[1]).astype(np.float32)
        if self._usual is None or self._usual.shape != small.shape:
            self._usual = small
        new = (small - self._usual > _BRIGHTER).astype(np.uint8)
        self._usual = self._usual + _LEARNT * (small - self._usual)
        outlines, _ = cv2.findContours(new, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_SIMPLE)
        if not outlines:
            return None
        outline = max(outlines, key=cv2.contourArea)
        area, (_, sides, _) = cv2.contourArea(outline), cv2.minAreaRect(outline)
        if area < _LEAST * small.size or area < _SQUARE * sides[0] * sides[1]:
            return None
        return _size(small), Box.around(outline.reshape(-1, 2))


def _code(grey: Grey) -> Box | None:
    """Where a QR code lies: known by its three finders, guessed where only one or two are in sight."""
    finders = [finder for finder in find_finders(grey) if _sure(grey, finder)]
    if not finders:
        return None
    for trio in trios(finders):
        three = (trio.corner, trio.right, trio.below)
        return Box.around([(one.x, one.y) for one in three], 4 * trio.corner.module)
    reach = _SYMBOL * max(finder.module for finder in finders)
    return Box.around([(one.x, one.y) for one in finders], reach)


def _sure(grey: Grey, finder: Finder) -> bool:
    """Whether its dark and its light are stark enough to be printed or on a screen."""
    reach = round(4 * finder.module)
    x, y = round(finder.x), round(finder.y)
    cut = grey[max(y - reach, 0) : y + reach, max(x - reach, 0) : x + reach]
    light, dark = np.percentile(cut, (80, 20))
    return finder.ring is not None and bool(light - dark > _STARK)


def _no_wider(grey: Grey, width: int) -> Grey:
    return scaled(grey, width / grey.shape[1]) if grey.shape[1] > width else grey


def _size(picture: NDArray[np.uint8] | NDArray[np.float32]) -> tuple[int, int]:
    return picture.shape[1], picture.shape[0]


def _area(box: Box) -> float:
    return (box.right - box.left) * (box.bottom - box.top)
