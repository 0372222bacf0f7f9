"""A QR code on the screen: black on white whatever the colours are, with its quiet zone."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.qr import qr_picture

_LEAST, _SHORT, _USUAL = 220, 320, 420  # px


class Code(QWidget):
    """Shows a text's code, as large as there is room; hidden where there is no text."""

    def __init__(self) -> None:
        super().__init__()
        self._picture = QImage()
        self.setMinimumSize(_LEAST, _LEAST)
        self.fit(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.hide()

    def show_text(self, text: str, name: str) -> None:
        """Show this text's code; `name` is what a screen reader says of it."""
        self._picture = qr_picture(text) if text else QImage()
        self.setAccessibleName(name if text else "")
        self.setVisible(bool(text))
        self.update()

    def fit(self, short: bool) -> None:
        """Smaller where there is little height."""
        side = _SHORT if short else _USUAL
        self.setMaximumSize(side, side)

    def sizeHint(self) -> QSize:
        return self.maximumSize()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._picture.isNull():
            return
        modules = self._picture.width()
        side = max(1, min(self.width(), self.height()) // modules) * modules
        target = QRect((self.width() - side) // 2, (self.height() - side) // 2, side, side)
        painter = QPainter(self)
        painter.fillRect(target, Qt.GlobalColor.white)
        painter.drawImage(target, self._picture)
