"""The last resort for a symbol whose finders are seen and that no decoder reads: laid flat and put right.

The repaired symbol is drawn anew and zxing-cpp reads that drawing: what bits mean stays one program's work.
"""

import math
from collections.abc import Callable, Iterator

import numpy as np

from shared.capture.finders import Finder, Trio, find_finders, trios
from shared.capture.flatten import Surface, first_guess, fitted, flattened, ring_corners
from shared.capture.images import Grey
from shared.capture.modules import finders_alike, module_values, told_apart
from shared.capture.readers import Corners, Symbol, zxing
from shared.capture.reed_solomon import UncorrectableError
from shared.capture.symbol import Modules, plan, repaired

TRIED = 4  # sets of three finders
ALIKE = 0.4  # the likeness of the corners to finders below which there is no symbol
READABLE = 0.3  # the same of all that the standard fixes, from which repair is hopeless
SPREAD = 3  # versions tried around the likeliest


def repair(grey: Grey, in_time: Callable[[], bool]) -> list[Symbol]:
    """The first symbol that can be repaired, if any; goes on for as long as `in_time` says so."""
    for upright, surface in _surfaces(grey, in_time):
        if symbol := _read(upright, surface):
            return [symbol]
        if not in_time():
            break
    return []


def _surfaces(grey: Grey, in_time: Callable[[], bool]) -> Iterator[tuple[Grey, Surface]]:
    """Ways in which symbols may lie in the picture (light on dark: in its negative), likeliest first."""
    for trio in trios(find_finders(grey))[:TRIED]:
        upright = grey if trio.corner.dark else np.asarray(255 - grey, dtype=np.uint8)
        for version in versions(trio):
            guess = first_guess(trio, version * 4 + 17)
            if finders_alike(module_values(flattened(upright, guess), guess.size)) < ALIKE:
                break
            yield upright, guess
            yield upright, fitted(upright, guess, in_time)


def versions(trio: Trio) -> list[int]:
    """The versions that the finders' size and distance allow, likeliest first; none where that is absurd."""
    sizes = []
    for other, axis in ((trio.right, 0), (trio.below, 1)):
        one, two = _module(trio.corner, trio, axis), _module(other, trio, axis)
        # in a perspective the mean module of the stretch between two places is their geometric mean
        sizes.append(math.dist((other.x, other.y), (trio.corner.x, trio.corner.y)) / math.sqrt(one * two) + 7)
    likely = (sum(sizes) / 2 - 17) / 4
    if not -1 < likely < 42:
        return []
    return sorted(range(1, 41), key=lambda version: abs(version - likely))[:SPREAD]


def _module(finder: Finder, trio: Trio, axis: int) -> float:
    """The finder's module in pixels along the symbol's rows (axis 0) or columns (1)."""
    across = np.array([trio.right.x - trio.corner.x, trio.right.y - trio.corner.y])
    down = np.array([trio.below.x - trio.corner.x, trio.below.y - trio.corner.y])
    if finder.ring is None:
        along = (across, down)[axis]
        return finder.module * float(np.abs(along).max() / np.hypot(*along))  # it was measured along a row
    a, b, c, d = np.array(ring_corners(finder.ring, across, down))
    width = (b + c - a - d) / 2 if axis == 0 else (c + d - a - b) / 2
    return max(float(np.hypot(*width)) / 7, 0.5)


def _read(grey: Grey, surface: Surface) -> Symbol | None:
    drawn = plan((surface.size - 17) // 4)
    modules, doubts = told_apart(module_values(flattened(grey, surface), surface.size), drawn)
    if float((modules != drawn.pattern)[drawn.known].mean()) > READABLE:
        return None
    try:
        whole = repaired(modules, doubts)
    except UncorrectableError:
        return None
    for symbol in zxing(_drawing(whole)):
        if symbol.text is not None:
            return Symbol(symbol.text, _corners(surface), symbol.partial)
    return None


def _drawing(modules: Modules) -> Grey:
    framed = np.pad(np.where(modules, 0, 255).astype(np.uint8), 4, constant_values=255)
    return np.asarray(framed.repeat(3, axis=0).repeat(3, axis=1), dtype=np.uint8)


def _corners(surface: Surface) -> Corners:
    a, b, c, d = [(round(float(x)), round(float(y))) for x, y in surface.corners()]
    return a, b, c, d
