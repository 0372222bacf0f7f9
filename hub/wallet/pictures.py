"""The pictures of a pass: a portcullis in the city's colours, drawn in every size that phones ask for."""

from functools import lru_cache

import cv2
import numpy as np
from numpy.typing import NDArray

_UNIT = 64  # the drawing's own grid
_FINE = 8  # drawn this much larger, then made smaller: smooth edges
_BARS = (14, 26, 38, 50)
_RUNGS = (22, 36)
_TOP, _FOOT, _TIP, _STROKE = 10, 46, 55, 4


@lru_cache(32)
def icon(pixels: int, ground: str, ink: str) -> bytes:
    """A square PNG: the portcullis on the city's colour."""
    shape = _portcullis(pixels)[..., None]
    picture = shape * _bgr(ink) + (1 - shape) * _bgr(ground)
    return _png(picture.round().astype(np.uint8))


@lru_cache(32)
def logo(pixels: int, ink: str) -> bytes:
    """A square PNG: the portcullis alone, clear around it."""
    shape = _portcullis(pixels)
    picture = np.empty((pixels, pixels, 4), np.uint8)
    picture[..., :3] = _bgr(ink)
    picture[..., 3] = (shape * 255).round()
    return _png(picture)


def _portcullis(pixels: int) -> NDArray[np.float64]:
    """How much of each pixel the drawing covers, 0 to 1."""
    grid = np.zeros((_UNIT * _FINE, _UNIT * _FINE), np.uint8)
    half = _STROKE // 2

    def block(left: int, top: int, right: int, bottom: int) -> None:
        grid[top * _FINE : bottom * _FINE, left * _FINE : right * _FINE] = 255

    block(_BARS[0] - half - 2, _TOP - half, _BARS[-1] + half + 2, _TOP + half)
    for rung in _RUNGS:
        block(_BARS[0] - half, rung - half, _BARS[-1] + half, rung + half)
    for bar in _BARS:
        block(bar - half, _TOP, bar + half, _FOOT)
        spike = np.array([[bar - half, _FOOT], [bar + half, _FOOT], [bar, _TIP]], np.int32) * _FINE
        cv2.fillPoly(grid, [spike], [255])
    small = cv2.resize(grid, (pixels, pixels), interpolation=cv2.INTER_AREA)
    return np.asarray(small, np.float64) / 255


def _bgr(colour: str) -> NDArray[np.float64]:
    return np.array([int(colour[at : at + 2], 16) for at in (5, 3, 1)], np.float64)


def _png(picture: NDArray[np.uint8]) -> bytes:
    _, png = cv2.imencode(".png", picture)
    return png.tobytes()
