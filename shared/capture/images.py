"""What is done to a picture before a decoder looks at it. Nothing here changes the picture it is given."""

from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    import cv2

Grey = NDArray[np.uint8]


def as_it_is(grey: Grey) -> Grey:
    return grey


def sharpened(grey: Grey, radius: float = 3.0, amount: float = 2.0) -> Grey:
    """Unsharp mask: against a lens out of focus."""
    import cv2

    soft = cv2.GaussianBlur(grey, (0, 0), radius)
    return np.asarray(cv2.addWeighted(grey, 1 + amount, soft, -amount, 0), dtype=np.uint8)


def stretched(grey: Grey) -> Grey:
    """Its darkest and lightest hundredth spread over the full range: against a dim or faint picture."""
    import cv2

    low, high = np.percentile(grey[::4, ::4], (1, 99))
    ramp = (np.arange(256) - low) * 255 / max(high - low, 8)
    return np.asarray(cv2.LUT(grey, np.clip(ramp, 0, 255).astype(np.uint8)), dtype=np.uint8)


def smoothed(grey: Grey, size: int = 3) -> Grey:
    """Mean of the neighbours: against noise and a screen's grid."""
    import cv2

    return np.asarray(cv2.blur(grey, (size, size)), dtype=np.uint8)


def evened(grey: Grey) -> Grey:
    """Contrast made alike everywhere (CLAHE): against bloom and shade."""
    return np.asarray(_clahe().apply(grey), dtype=np.uint8)


def scaled(grey: Grey, factor: float) -> Grey:
    import cv2

    how = cv2.INTER_AREA if factor < 1 else cv2.INTER_LINEAR
    return np.asarray(cv2.resize(grey, None, fx=factor, fy=factor, interpolation=how), dtype=np.uint8)


def thresholded(grey: Grey) -> Grey:
    """Black or white by the mean of the neighbourhood, wider than zxing-cpp's own."""
    import cv2

    return np.asarray(
        cv2.adaptiveThreshold(
            smoothed(grey), 255, cv2.ADAPTIVE_THRESH_MEAN_C, cv2.THRESH_BINARY, blockSize=61, C=3
        ),
        dtype=np.uint8,
    )


@cache
def _clahe() -> "cv2.CLAHE":
    import cv2

    return cv2.createCLAHE(3.0, (8, 8))
