"""Words stand out from what they stand on, measured in pictures."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel, QWidget

from shared.qt import theme
from shared.qt.widgets import Button
from tests.fakes.kiosk_screen import KioskScreen
from tests.fakes.page_walk import NAMES, WIDE


def luminance(colour: QColor) -> float:
    """WCAG 2.2's relative luminance."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.2's contrast ratio, from 1 to 21."""
    lower, higher = sorted((luminance(one), luminance(other)))
    return (higher + 0.05) / (lower + 0.05)


def faint(screen: KioskScreen, least: float) -> list[str]:
    """Words whose strongest pixel is too near to what they stand on, measured in the window's picture."""
    picture, found = screen.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32), []
    pixels = np.frombuffer(picture.constBits(), np.uint32).reshape(picture.height(), -1)
    for widget in screen.window.findChildren(QWidget):
        if not isinstance(widget, (QLabel, Button)) or not widget.isEnabled() or not widget.text():
            continue
        seen = widget.visibleRegion().boundingRect().translated(widget.mapTo(screen.window, QPoint(0, 0)))
        inner = seen.adjusted(4, 4, -4, -4) if isinstance(widget, Button) else seen
        part = pixels[inner.top() : inner.bottom() : 2, inner.left() : inner.right() : 2]
        if part.size == 0 or seen.width() < 8 or seen.height() < 8:
            continue
        colours, counts = np.unique(part, return_counts=True)
        ground = QColor.fromRgb(int(colours[counts.argmax()]))
        if max(contrast(QColor.fromRgb(int(pixel)), ground) for pixel in colours) < least:
            found.append(widget.text())
    return found


STRIKING = ["welcome", "card-refused", "home-stopped", "borrowed", "account", "warning", "closed"]


@pytest.mark.parametrize(("high", "least"), [(False, 4.5), (True, 7.0)])
@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[] if name in STRIKING else pytest.mark.slow) for name in NAMES]
)
def test_words_stand_out(at, look, name: str, high: bool, least: float) -> None:
    look("en", theme.Look(high_contrast=high))
    assert faint(at(name, WIDE), least) == []
