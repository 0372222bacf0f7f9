"""Where finder patterns lie in a picture, and which three of them belong to one symbol.

A finder shows the widths 1 1 3 1 1 of alternating colour along every line through its middle, however it is
turned (ISO/IEC 18004 section 6.3.3). Symbols light on dark are found too.
"""

import math
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from shared.capture.images import Grey

STEP = 2  # every so many rows are looked at: finders are higher than that
GRID = 4  # pixels: hits no farther apart than this from row to row belong together
CHECKED = 60  # groups of hits that are looked at closely
KEPT = 12  # finders from which symbols are put together
WIDTHS = np.array([1.0, 1.0, 3.0, 1.0, 1.0])
Point = tuple[float, float]


@dataclass(frozen=True, slots=True, eq=False)
class Finder:
    """Its middle and the width of a module, in pixels; `dark` on light, or the other way round.

    `ring` is the outline of its outer ring, where that stands alone: a finder without one is less sure.
    """

    x: float
    y: float
    module: float
    dark: bool
    seen: int  # rows in which it showed
    ring: NDArray[np.float32] | None


@dataclass(frozen=True, slots=True)
class Trio:
    """The three finders of one symbol, clockwise from the one between the others."""

    corner: Finder
    right: Finder
    below: Finder

    @property
    def sure(self) -> bool:
        return all(finder.ring is not None for finder in (self.corner, self.right, self.below))


def finders_in_sight(grey: Grey) -> bool:
    """A quick look, at half the size, whether three sure finders lie as in a symbol."""
    import cv2

    half = np.asarray(cv2.resize(grey, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA), dtype=np.uint8)
    return any(trio.sure for trio in trios(find_finders(half)))


def black_and_white(grey: Grey) -> NDArray[np.bool_]:
    """True for dark, by the mean of the neighbourhood."""
    import cv2

    window = max(min(grey.shape) // 12, 15) | 1
    soft = cv2.blur(grey, (3, 3))
    return np.asarray(soft < cv2.blur(grey, (window, window)), dtype=bool)


def find_finders(grey: Grey) -> list[Finder]:
    """The finders in the picture, surest first."""
    dark = black_and_white(grey)
    found = []
    for hits, colour in zip(_rows_with_finder(dark), (True, False), strict=True):
        for x, y, module, seen in _gathered(hits, dark.shape):
            middle = _down(dark, x, y, module)
            if middle is not None:
                ring = _ring(dark, x, middle, module)
                found.append(Finder(x, middle, module, colour, seen, ring))
    return sorted(found, key=lambda finder: (finder.ring is None, -finder.seen))[:KEPT]


def _rows_with_finder(dark: NDArray[np.bool_]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """For dark and for light finders: x, y and module of each row's piece that has the five widths."""
    rows = dark[::STEP]
    height, width = rows.shape
    changed = np.ones((height, width), bool)
    np.not_equal(rows[:, 1:], rows[:, :-1], out=changed[:, 1:])
    starts = np.flatnonzero(changed)
    lengths = np.diff(np.append(starts, rows.size))
    if len(lengths) < 5:
        return np.zeros((0, 3)), np.zeros((0, 3))
    five = np.lib.stride_tricks.sliding_window_view(lengths, 5)
    module = five.sum(axis=1) / 7
    good = (module >= 1) & (starts[:-4] // width == starts[4:] // width)
    good &= np.abs(five[:, 2] - 3 * module) < module * 1.1 + 0.5
    for place in (0, 1, 3, 4):
        good &= np.abs(five[:, place] - module) < module * 0.6 + 0.7
    at = np.flatnonzero(good)
    x = starts[at + 2] % width + lengths[at + 2] / 2
    hits = np.stack([x, starts[at] // width * float(STEP), module[at]], axis=1)
    is_dark = rows.reshape(-1)[starts[at]]
    return hits[is_dark], hits[~is_dark]


def _gathered(hits: NDArray[np.float64], shape: tuple[int, int]) -> list[tuple[float, float, float, int]]:
    """Hits in rows below each other put together: x, y, module, rows."""
    import cv2

    if not len(hits):
        return []
    places = (hits[:, 1].astype(int) // STEP, hits[:, 0].astype(int) // GRID)
    marked = np.zeros((shape[0] // STEP + 1, shape[1] // GRID + 1), np.uint8)
    marked[places] = 1
    group = cv2.connectedComponents(marked, connectivity=8)[1][places]
    rows = np.bincount(group)
    x, y, module = (np.bincount(group, hits[:, axis]) / np.maximum(rows, 1) for axis in range(3))
    large = np.flatnonzero(rows * STEP >= np.maximum(module, 2 * STEP))
    best = large[np.argsort(-rows[large])][:CHECKED]
    return [(float(x[one]), float(y[one]), float(module[one]), int(rows[one])) for one in best]


def _down(dark: NDArray[np.bool_], x: float, y: float, module: float) -> float | None:
    """The finder's middle along its column, or None where the column does not have the five widths."""
    reach = round(7 * module)
    top = max(round(y) - reach, 0)
    column = dark[top : round(y) + reach, min(round(x), dark.shape[1] - 1)]
    edges = np.flatnonzero(column[1:] != column[:-1]) + 1
    after = int(np.searchsorted(edges, round(y) - top, side="right"))
    if after < 3 or after + 3 > len(edges):
        return None
    six = edges[after - 3 : after + 3]
    widths = np.diff(six)
    unit = widths.sum() / 7
    if not module / 2.2 < unit < module * 2.2 or (np.abs(widths - WIDTHS * unit) > unit * 0.8 + 0.7).any():
        return None
    return top + float(six[2] + six[3]) / 2


def _ring(dark: NDArray[np.bool_], x: float, y: float, module: float) -> NDArray[np.float32] | None:
    """The hull of the ring around the middle, or None where it runs into its surroundings."""
    import cv2

    reach = round(7 * module) + 2
    left, top = max(round(x) - reach, 0), max(round(y) - reach, 0)
    cut = dark[top : round(y) + reach, left : round(x) + reach]
    column, row = min(int(x) - left, cut.shape[1] - 1), min(int(y) - top, cut.shape[0] - 1)
    mask = np.ascontiguousarray(cut == cut[row, column]).astype(np.uint8)
    outward = mask[row, column:]
    turns = np.flatnonzero(outward[1:] != outward[:-1]) + 1
    if len(turns) < 3:
        return None
    area, _, _, box = cv2.floodFill(mask, None, (column + int(turns[1] + turns[2]) // 2, row), 2)
    width, height = box[2], box[3]
    if not (4 * module < min(width, height) and max(width, height) < 12 * module and 10 * module**2 < area):
        return None
    places = cv2.findNonZero((mask == 2).astype(np.uint8))
    hull = cv2.convexHull(places).reshape(-1, 2)
    within = cv2.pointPolygonTest(hull.astype(np.float32), (float(column), float(row)), True)
    return (
        np.asarray(hull + np.array([left + 0.5, top + 0.5]), dtype=np.float32)
        if within > 1.5 * module
        else None
    )


def trios(finders: list[Finder]) -> list[Trio]:
    """Threes that may be one symbol, likeliest first."""
    ranked = []
    for three in combinations(finders, 3):
        sizes = [finder.module for finder in three]
        if max(sizes) > 2 * min(sizes) or len({finder.dark for finder in three}) > 1:
            continue
        trio = _arranged(three)
        one, other = _between(trio.corner, trio.right), _between(trio.corner, trio.below)
        angle = abs(_turn(trio)) / max(one * other, 1)  # the sine at the corner
        if min(one, other) < 10 * min(sizes) or max(one, other) > 1.9 * min(one, other) or angle < 0.6:
            continue
        doubt = abs(math.log(one / other)) + (1 - angle) + math.log(max(sizes) / min(sizes))
        ranked.append((doubt + sum(finder.ring is None for finder in three), trio))
    return [trio for _, trio in sorted(ranked, key=lambda pair: pair[0])]


def _arranged(three: tuple[Finder, ...]) -> Trio:
    """The corner lies opposite the longest side; the other two follow clockwise, y pointing down."""
    a, b, c = three
    sides = ((_between(b, c), a, b, c), (_between(a, c), b, a, c), (_between(a, b), c, a, b))
    _, corner, one, other = max(sides, key=lambda side: side[0])
    trio = Trio(corner, one, other)
    return trio if _turn(trio) > 0 else Trio(corner, other, one)


def _between(one: Finder, other: Finder) -> float:
    return math.hypot(one.x - other.x, one.y - other.y)


def _turn(trio: Trio) -> float:
    a, b, c = trio.corner, trio.right, trio.below
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
