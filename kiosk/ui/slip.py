"""A receipt drawn as it is printed: the bundled fonts and Qt's text layout do every script and direction.

Made of a receipt in any thread; Qt lays out and paints text outside the window's thread, too.
"""

from collections.abc import Iterator

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from kiosk.paper.printer import Raster
from kiosk.paper.receipt import Receipt
from kiosk.ui.qr import qr_picture
from shared.qt.theme import FAMILIES

_DPI = 203  # dots per inch of receipt printers; pages are laid out on the same scale
_MARGIN_MM = 20.0
_LARGE, _BODY, _SMALL = 38, 30, 26  # pixels: 13, 11 and 9 points
_CODE = 480  # dots across at most: 60 mm


class DrawnSlip:
    """One receipt; each form is laid out anew when it is asked for."""

    def __init__(self, receipt: Receipt) -> None:
        self._receipt = receipt

    def raster(self, width: int) -> Raster:
        """Dots for a roll so many dots wide."""
        document = _laid_out(self._receipt, width)
        document.setTextWidth(width)
        height = round(document.size().height())
        image = QImage(width, height, QImage.Format.Format_Grayscale8)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        document.drawContents(painter)
        painter.end()
        grey = np.frombuffer(image.constBits(), np.uint8).reshape(height, image.bytesPerLine())[:, :width]
        return Raster(width, height, np.packbits(grey < 128, axis=1).tobytes())

    def pdf(self) -> bytes:
        """A4 pages."""
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(_DPI)
        margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
        size, upright = QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait
        writer.setPageLayout(QPageLayout(size, upright, margins, QPageLayout.Unit.Millimeter))
        document = _laid_out(self._receipt, writer.width())
        page = QSizeF(writer.width(), writer.height())
        document.setPageSize(page)
        painter = QPainter(writer)
        painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)  # no blurs at the code's edges
        for number in range(document.pageCount()):
            if number:
                writer.newPage()
                painter.translate(0, -page.height())
            painter.setClipRect(0, round(number * page.height()), writer.width(), writer.height())
            document.drawContents(painter)
        painter.end()
        return bytes(data.data())


def _laid_out(receipt: Receipt, width: int) -> QTextDocument:
    document = QTextDocument()
    document.setDocumentMargin(0)
    option = QTextOption()
    rtl = receipt.right_to_left
    direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    cursor = QTextCursor(document)
    for place, (text, size, bold, above) in enumerate(_lines(receipt)):
        block, letters = QTextBlockFormat(), QTextCharFormat()
        block.setLayoutDirection(direction)
        block.setTopMargin(above)
        font = QFont(list(FAMILIES))
        font.setPixelSize(size)
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        letters.setFont(font)
        if place == 0:
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block)
        cursor.insertText(text, letters)
        if place == 1 and receipt.code:
            _insert_code(cursor, receipt.code, min(width, _CODE))
    return document


def _insert_code(cursor: QTextCursor, text: str, most: int) -> None:
    """A line with the code in the middle, each of its squares so many whole dots."""
    code = qr_picture(text)
    side = code.width() * max(1, most // code.width())
    block = QTextBlockFormat()
    block.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    cursor.insertBlock(block, QTextCharFormat())
    cursor.insertImage(code.scaled(side, side))


def _lines(receipt: Receipt) -> Iterator[tuple[str, int, bool, int]]:
    """Text, size, whether it is bold, and the space above."""
    yield receipt.heading, _LARGE, True, 0
    yield receipt.when, _SMALL, False, 4
    for part in receipt.parts:
        yield part.heading, _BODY, True, 32
        for item in part.items:
            yield item.title, _BODY, False, 14
            if item.words:
                yield item.words, _SMALL, False, 2
