"""From a symbol laid flat to its modules, dark or light, and how doubtful each is.

The lens, the hand's motion and the light are modelled from the symbol itself: what the standard fixes in it
is known beforehand, and the rest is told apart in a few rounds.
"""

import cv2
import numpy as np
from numpy.typing import NDArray

from shared.capture.flatten import MARGIN, PITCH
from shared.capture.images import Grey
from shared.capture.symbol import Doubts, Modules, Plan

ROUNDS = 4
AROUND = (11, 11)  # modules over which light is taken to be even
SATURATED = 250  # a module as bright as this, where light ones are not, lies in a lamp's reflection
_HINT = np.linspace(0, 1e-3, 49)  # keeps an even corner from having no spread at all
Values = NDArray[np.floating]


def module_values(flat: Grey, size: int) -> Values:
    """The brightness at each module's middle."""
    soft = cv2.blur(flat, (3, 3))
    middles = ((np.arange(size) + 0.5 + MARGIN) * PITCH).astype(int)
    return np.asarray(soft[np.ix_(middles, middles)], dtype=np.float32)


def finders_alike(values: Values) -> float:
    """How much the three corners look like finders, 1 for quite, 0 for not at all: the mean correlation."""
    ring = np.maximum(np.abs(np.arange(7) - 3)[:, None], np.abs(np.arange(7) - 3)[None, :])
    light = (ring == 2).ravel().astype(np.float32)
    corners = (values[:7, :7], values[:7, -7:], values[-7:, :7])
    return float(np.mean([np.corrcoef(corner.ravel() + _HINT, light)[0, 1] for corner in corners]))


def told_apart(values: Values, drawn: Plan) -> tuple[Modules, Doubts]:
    """Each module's colour and its doubt."""
    dark = _with_fixed(values < cv2.blur(values, (9, 9)), drawn)
    signal, contrast, light = values, values, values
    for _ in range(ROUNDS):
        light, contrast = _levels(values, dark)
        signal = _unblurred((values - light) * 2 / contrast + 1, dark)
        better = _with_fixed(signal < 0, drawn)
        if (better == dark).all():
            break
        dark = better
    doubts = 1 - np.clip(np.abs(signal), 0, 1)
    usual = float(np.median(contrast))
    doubts = np.maximum(doubts, np.clip(1.2 - contrast / (0.4 * usual), 0, 1))
    doubts[(values >= SATURATED) & (light < SATURATED)] = 1
    return (signal < 0).astype(np.uint8), doubts.astype(np.float32)


def _with_fixed(dark: NDArray[np.bool_], drawn: Plan) -> Values:
    return np.where(drawn.known, drawn.pattern, dark).astype(np.float32)


def _levels(values: Values, dark: Values) -> tuple[Values, Values]:
    """How bright light modules are about each, and how much darker the dark ones."""
    many = cv2.blur(dark, AROUND)
    low = cv2.blur(values * dark, AROUND) / (many + 1e-3)
    high = cv2.blur(values * (1 - dark), AROUND) / (1 - many + 1e-3)
    return high, np.maximum(high - low, 1)


def _unblurred(signal: Values, dark: Values) -> Values:
    """The signal (1 light, -1 dark) less what each module's neighbours spilt on it, by least squares."""
    size = len(dark)
    ideal = np.pad(1 - 2 * dark, 1, constant_values=1)
    shifted = [ideal[row : row + size, column : column + size] for row in range(3) for column in range(3)]
    terms = np.stack([*shifted, np.ones_like(dark)], axis=-1).reshape(-1, 10).astype(np.float64)
    gram = terms.T @ terms + np.eye(10) * 1e-3
    share = np.linalg.solve(gram, terms.T @ signal.reshape(-1))
    own = max(float(share[4]), 0.15)
    share[4] = 0
    return np.asarray((signal - (terms @ share).reshape(size, size)) / own, dtype=np.float32)
