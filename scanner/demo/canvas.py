"""A transparent canvas with soft-edged shapes, shaded fingers and words, for the demo's pictures."""

from typing import Final

import cv2
import numpy as np
from numpy.typing import NDArray

Picture = NDArray[np.uint8]
Colour = tuple[int, int, int]  # blue, green, red, 0-255: OpenCV's order
Point = tuple[float, float]
Values = NDArray[np.float32]

_OPAQUE: Final = 255.0


class Canvas:
    """BGRA values with the alpha multiplied in, 0-255; points are pixels, x before y."""

    def __init__(self, width: int, height: int) -> None:
        self.values = np.zeros((height, width, 4), np.float32)
        self._face = cv2.FontFace("sans")  # inside OpenCV: the same everywhere

    def rounded(self, corner: Point, size: Point, radius: float, colour: Colour, soft: float = 1.0) -> None:
        """A filled rectangle with round corners; `soft` is the width of its edge, for shadows."""
        half = (size[0] / 2, size[1] / 2)
        radius = max(radius, soft)
        middle = (corner[0] + half[0], corner[1] + half[1])
        x, y, region = self._grid(corner, (corner[0] + size[0], corner[1] + size[1]), soft)
        out_x = np.maximum(np.abs(x - middle[0]) - half[0] + radius, 0)
        out_y = np.maximum(np.abs(y - middle[1]) - half[1] + radius, 0)
        mask = np.clip((radius - np.hypot(out_x, out_y)) / soft + 0.5, 0, 1)
        self._paint(region, mask, np.array(colour, np.float32))

    def limb(self, start: Point, end: Point, radius: float, colour: Colour, soft: float = 2.0) -> None:
        """A finger, an arm: a capsule from `start` to `end`, lit from the front."""
        low = (min(start[0], end[0]) - radius, min(start[1], end[1]) - radius)
        high = (max(start[0], end[0]) + radius, max(start[1], end[1]) + radius)
        x, y, region = self._grid(low, high, soft)
        along = np.array([end[0] - start[0], end[1] - start[1]], np.float32)
        length = max(float(along @ along), 1e-6)
        place = np.clip(((x - start[0]) * along[0] + (y - start[1]) * along[1]) / length, 0, 1)
        away = np.hypot(x - start[0] - place * along[0], y - start[1] - place * along[1])
        light = 0.6 + 0.4 * np.sqrt(np.clip(1 - (away / radius) ** 2, 0, 1))
        mask = np.clip((radius - away) / soft + 0.5, 0, 1)
        self._paint(region, mask, np.array(colour, np.float32) * light[..., None])

    def polygon(self, points: list[Point], colour: Colour) -> None:
        """A filled shape with smooth edges."""
        mask = np.zeros(self.values.shape[:2], np.uint8)
        cv2.fillPoly(mask, [np.array(points, np.int32)], 255, cv2.LINE_AA)
        x, y, w, h = cv2.boundingRect(mask)
        region = (slice(y, y + h), slice(x, x + w))
        self._paint(region, mask[region].astype(np.float32) / _OPAQUE, np.array(colour, np.float32))

    def write(self, words: str, at: Point, size: int, colour: Colour, weight: int = 400) -> None:
        """One line of text, its baseline starting at `at`; weight 400 is regular, 800 extra bold."""
        top = max(int(at[1]) - 2 * size, 0)
        mask = np.zeros((3 * size, self.values.shape[1]), np.uint8)
        cv2.putText(mask, words, (int(at[0]), int(at[1]) - top), (255,), self._face, size, weight)
        x, y, w, h = cv2.boundingRect(mask)
        region = (slice(top + y, top + y + h), slice(x, x + w))
        self._paint(
            region, mask[y : y + h, x : x + w].astype(np.float32) / _OPAQUE, np.array(colour, np.float32)
        )

    def lay(self, picture: Picture, at: tuple[int, int]) -> None:
        """An opaque BGR picture, its top left corner at `at`."""
        region = (slice(at[1], at[1] + picture.shape[0]), slice(at[0], at[0] + picture.shape[1]))
        self.values[region][..., :3] = picture
        self.values[region][..., 3] = _OPAQUE

    def light(self, gain: Values) -> None:
        """Makes everything drawn so far lighter or darker, by a factor for each pixel."""
        self.values[..., :3] = np.minimum(self.values[..., :3] * gain[..., None], self.values[..., 3:])

    def scaled(self, factor: float) -> Picture:
        """The canvas at another size, as BGRA with the alpha multiplied in."""
        small = cv2.resize(self.values, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
        return np.asarray(np.clip(small + 0.5, 0, 255), np.uint8)

    def _grid(self, low: Point, high: Point, soft: float) -> tuple[Values, Values, tuple[slice, slice]]:
        height, width = self.values.shape[:2]
        x0, y0 = (max(int(v - soft), 0) for v in low)
        x1, y1 = min(int(high[0] + soft) + 1, width), min(int(high[1] + soft) + 1, height)
        y, x = np.mgrid[y0 : max(y1, y0), x0 : max(x1, x0)].astype(np.float32)
        return x, y, (slice(y0, max(y1, y0)), slice(x0, max(x1, x0)))

    def _paint(self, region: tuple[slice, slice], mask: Values, colour: Values) -> None:
        under = self.values[region]
        cover = mask[..., None]
        under *= 1 - cover
        under[..., :3] += cover * colour
        under[..., 3:] += cover * _OPAQUE
