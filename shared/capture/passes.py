"""The ways to look at a frame: what is done to the picture, and which decoder looks at the result.

Each pass is cheap beside a frame's budget and helps against one kind of trouble; their yields, measured one
by one, are in docs/decisions/0002-decoding.md.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    import cv2

Grey = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Pass:
    """`prepare` changes the picture, enlarging it by `scale`; `binarizer` is zxing-cpp's, or pyzbar reads.

    `cost` is about what it takes, in milliseconds a megapixel, until this machine's own pace is known.
    """

    name: str
    prepare: Callable[[Grey], Grey]
    cost: float
    scale: float = 1.0
    binarizer: str = "LocalAverage"
    by_zbar: bool = False


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


PLAIN = Pass("plain", as_it_is, 4)

# In the order of what each still reads after those before it, for its time.
SECOND = (
    Pass("sharpened", sharpened, 9),
    Pass("evened and smoothed", lambda grey: smoothed(evened(grey)), 6),
    Pass("fixed threshold", as_it_is, 2, binarizer="FixedThreshold"),
    Pass("half again as large", lambda grey: scaled(grey, 1.5), 7, scale=1.5),
    Pass("stretched and smoothed", lambda grey: smoothed(stretched(grey)), 5),
    Pass("half as large", lambda grey: scaled(grey, 0.5), 1, scale=0.5),
    Pass("thresholded", thresholded, 5),
    Pass("global histogram", as_it_is, 1, binarizer="GlobalHistogram"),
    Pass("pyzbar", as_it_is, 40, by_zbar=True),
    Pass("twice as large, sharpened", lambda grey: sharpened(scaled(grey, 2.0), 2.0, 1.0), 22, scale=2.0),
    Pass("sharpened, pyzbar", lambda grey: sharpened(grey, 2.0, 1.5), 45, by_zbar=True),
)
