"""A symbol that lies bent before the camera, laid flat module by module.

A perspective through the three finders is the first guess. The symbol's own grid does the rest: the edges
between modules repeat once a module, so their phase tells how far the grid is off, and a smooth surface is
fitted through that, from the finders outwards, until it covers the symbol.
"""

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from shared.capture.finders import Trio
from shared.capture.images import Grey

PITCH = 6  # pixels a module in the flattened picture
MARGIN = 3  # modules around the symbol
WINDOW = 5  # modules a side over which edges vote on a phase
GROWTH = 1.3  # the fit's reach from step to step
FEWEST = 15  # places that a fit must rest on
FAR = 0.38  # of a module: a phase farther off may already be the next line's
Field = NDArray[np.floating]


@dataclass(frozen=True, slots=True)
class Surface:
    """Where each module of a symbol lies in the picture: a perspective, after a smooth shift."""

    size: int
    perspective: NDArray[np.float64]  # from modules to pixels
    shift: NDArray[np.float64]  # factors of the polynomial, one column an axis; no rows for no shift

    def at(self, x: Field, y: Field) -> tuple[Field, Field]:
        """The pixels at these places, given in modules from the symbol's own top left corner."""
        if len(self.shift):
            moved = _terms(x.ravel(), y.ravel(), self.size, _degree(len(self.shift))) @ self.shift
            x, y = x + moved[:, 0].reshape(x.shape), y + moved[:, 1].reshape(y.shape)
        a, b, c = (row[0] * x + row[1] * y + row[2] for row in self.perspective)
        return (a / c).astype(np.float32), (b / c).astype(np.float32)

    def corners(self) -> NDArray[np.float32]:
        """The symbol's corners, clockwise from its own top left."""
        end = float(self.size)
        x, y = self.at(np.array([0, end, end, 0], np.float32), np.array([0, 0, end, end], np.float32))
        return np.stack([x, y], axis=1)


def first_guess(trio: Trio, size: int) -> Surface:
    """The surface through the three finders, and through the corners of their rings where those are known."""
    a, b, c = (np.array([finder.x, finder.y]) for finder in (trio.corner, trio.right, trio.below))
    across, down = (b - a) / (size - 7), (c - a) / (size - 7)
    flat = np.column_stack(
        [np.append(across, 0), np.append(down, 0), np.append(a - 3.5 * (across + down), 1)]
    )
    modules: list[tuple[float, float]] = []
    pixels: list[tuple[float, float]] = []
    for finder, left, top in ((trio.corner, 0, 0), (trio.right, size - 7, 0), (trio.below, 0, size - 7)):
        if finder.ring is not None:
            modules += [(left, top), (left + 7, top), (left + 7, top + 7), (left, top + 7)]
            pixels += ring_corners(finder.ring, across, down)
        modules.append((left + 3.5, top + 3.5))
        pixels.append((finder.x, finder.y))
    if len(modules) < 15:
        return Surface(size, flat, np.zeros((0, 2)))
    place, seen = np.array(modules, np.float64), np.array(pixels, np.float64)
    perspective, _ = cv2.findHomography(place, seen)
    if (
        perspective is None
        or (perspective[2] @ np.array([[0, size, size, 0], [0, 0, size, size], [1, 1, 1, 1]]) <= 0).any()
    ):
        perspective = flat
    back = cv2.perspectiveTransform(seen[None], np.linalg.inv(perspective))[0]
    terms = _terms(place[:, 0], place[:, 1], size, 2)
    ridge = np.eye(terms.shape[1]) * 1e-2
    shift = np.linalg.solve(terms.T @ terms + ridge, terms.T @ (back - place))
    return Surface(size, np.asarray(perspective, np.float64), np.asarray(shift, np.float64))


def ring_corners(
    ring: Field, across: NDArray[np.float64], down: NDArray[np.float64]
) -> list[tuple[float, float]]:
    """The outline's points farthest out along the four diagonals, clockwise from the symbol's top left."""
    along = ring @ np.linalg.inv(np.stack([across, down]))
    total, gap = along.sum(axis=1), along[:, 0] - along[:, 1]
    places = (total.argmin(), gap.argmax(), total.argmax(), gap.argmin())
    middle = ring.mean(axis=0)
    return [tuple(ring[place] + np.sign(ring[place] - middle) * 0.5) for place in places]


def fitted(grey: Grey, surface: Surface, in_time: Callable[[], bool]) -> Surface:
    """The surface laid along the symbol's own grid, from its finders outwards, as far as the time goes."""
    size = surface.size
    centres = _centres(size)
    x, y = np.meshgrid(centres, centres)
    anchors = ((3.5, 3.5), (size - 3.5, 3.5), (3.5, size - 3.5))
    away = np.min([np.hypot(x - a, y - b) for a, b in anchors], axis=0)
    reach = 6.0
    while in_time():
        degree = 2 if reach < 10 else 3 if reach < 16 else 4
        offsets, trust = _offsets(flattened(grey, surface), size)
        near = (away < reach) & (np.abs(offsets).max(axis=0) < FAR)
        if near.sum() < FEWEST:
            break
        terms = _terms(x.ravel(), y.ravel(), size, degree)
        before = np.zeros((len(terms), 2))
        if len(surface.shift):
            before = _terms(x.ravel(), y.ravel(), size, _degree(len(surface.shift))) @ surface.shift
        wanted = before + offsets.reshape(2, -1).T
        weight = (trust * near).reshape(-1, 1)
        for _ in range(2):
            heavy = terms * weight
            ridge = np.diag([1e-6, *[1e-4 * weight.sum()] * (terms.shape[1] - 1)])
            shift = np.asarray(np.linalg.solve(heavy.T @ terms + ridge, heavy.T @ wanted), np.float64)
            amiss = np.abs(terms @ shift - wanted).max(axis=1, keepdims=True)
            weight = weight / (1 + (amiss / 0.15) ** 2)
        surface = Surface(size, surface.perspective, shift)
        if reach > away.max() * 1.3:
            break
        reach *= GROWTH
    return surface


def flattened(grey: Grey, surface: Surface) -> Grey:
    """The symbol as if it lay flat, PITCH pixels a module and MARGIN modules around."""
    many = surface.size + 2 * MARGIN
    knots = np.arange(many + 1, dtype=np.float32) - MARGIN
    x, y = surface.at(*np.meshgrid(knots, knots))
    # between the corners of the modules straight lines do; pixel centres lie half a pixel in
    steps = ((np.arange(many * PITCH, dtype=np.float32) + 0.5) / PITCH).astype(np.float32)
    across, down = np.meshgrid(steps, steps)
    pixel_x = cv2.remap(x, across, down, cv2.INTER_LINEAR) - 0.5
    pixel_y = cv2.remap(y, across, down, cv2.INTER_LINEAR) - 0.5
    flat = cv2.remap(grey, pixel_x, pixel_y, cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.asarray(flat, dtype=np.uint8)


def _offsets(flat: Grey, size: int) -> tuple[Field, Field]:
    """How far the grid's lines lie off at the centres, in modules, across and down; and how sure that is."""
    soft = cv2.GaussianBlur(flat, (0, 0), 1.0).astype(np.float32)
    places = (np.arange(soft.shape[0]) + 0.5) / PITCH * 2 * np.pi
    window = (WINDOW * PITCH, WINDOW * PITCH)
    middles = np.ix_(*[((_centres(size) + MARGIN) * PITCH).astype(int)] * 2)
    offsets, trust = [], []
    for across, down in ((1, 0), (0, 1)):
        edges = np.abs(cv2.Sobel(soft, cv2.CV_32F, across, down))
        turn = places[None, :] if across else places[:, None]
        real = cv2.blur(edges * np.cos(turn).astype(np.float32), window)[middles]
        imaginary = cv2.blur(edges * np.sin(turn).astype(np.float32), window)[middles]
        total = cv2.blur(edges, window)[middles] + 1.0
        offsets.append(np.arctan2(imaginary, real) / (2 * np.pi))
        trust.append(np.hypot(real, imaginary) / total)
    return np.array(offsets, np.float32), np.asarray(trust[0] * trust[1], np.float32)


def _centres(size: int) -> Field:
    """The middles of every second module: the votes overlap so far that the others would say the same."""
    return np.arange(0.5, size, 2, dtype=np.float32)


def _terms(x: Field, y: Field, size: int, degree: int) -> NDArray[np.float64]:
    """The polynomial's terms at these places, which are scaled to -1 to 1 over the symbol."""
    u = np.vander(x / size * 2.0 - 1, degree + 1, increasing=True)
    v = np.vander(y / size * 2.0 - 1, degree + 1, increasing=True)
    pairs = [(i, j) for i in range(degree + 1) for j in range(degree + 1 - i)]
    return u[:, [i for i, _ in pairs]] * v[:, [j for _, j in pairs]]


def _degree(terms: int) -> int:
    return {6: 2, 10: 3, 15: 4, 21: 5}[terms]
