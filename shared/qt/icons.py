"""Lucide's icons in the colour and size asked for."""

from functools import cache

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from shared import assets


@cache
def icon(name: str, colour: str, size: int = 32) -> QIcon:
    """An icon of the set, `size` pixels high at twice the sharpness."""
    drawing = assets.read("icons", f"{name}.svg").replace(b"currentColor", colour.encode())
    picture = QPixmap(QSize(size * 2, size * 2))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing)).render(painter)
    painter.end()
    picture.setDevicePixelRatio(2)
    return QIcon(picture)
