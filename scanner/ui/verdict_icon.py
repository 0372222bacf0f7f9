"""The four signs of a verdict: each has its own outline, so that no eye needs colour."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from shared.domain.decision import Verdict


class VerdictIcon(QWidget):
    """A circle with a tick, a triangle with a mark, an octagon with a cross, or an eye."""

    def __init__(self) -> None:
        super().__init__()
        self._verdict = Verdict.ADMIT

    def show_verdict(self, verdict: Verdict) -> None:
        """Change the sign."""
        self._verdict = verdict
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        side = min(self.width(), self.height())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate((self.width() - side) / 2, (self.height() - side) / 2)
        painter.scale(side / 24, side / 24)
        pen = QPen(QColor("white"), 2.6)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        match self._verdict:
            case Verdict.ADMIT:
                painter.drawEllipse(QPointF(12, 12), 10.2, 10.2)
                painter.drawPolyline([QPointF(7.6, 12.4), QPointF(10.8, 15.6), QPointF(16.6, 8.9)])
            case Verdict.NOTE:
                painter.drawPolygon([QPointF(12, 2.6), QPointF(22.2, 20.6), QPointF(1.8, 20.6)])
                painter.drawLine(QPointF(12, 9.2), QPointF(12, 13.6))
                painter.drawPoint(QPointF(12, 17.2))
            case Verdict.REFUSE:
                painter.drawPolygon(_octagon(10.6))
                painter.drawLine(QPointF(8.6, 8.6), QPointF(15.4, 15.4))
                painter.drawLine(QPointF(15.4, 8.6), QPointF(8.6, 15.4))
            case Verdict.LOOK:
                painter.drawPath(_eyelids())
                painter.drawEllipse(QPointF(12, 12), 3.2, 3.2)


def _eyelids() -> QPainterPath:
    path = QPainterPath(QPointF(1.8, 12))
    path.cubicTo(QPointF(6.4, 3.4), QPointF(17.6, 3.4), QPointF(22.2, 12))
    path.cubicTo(QPointF(17.6, 20.6), QPointF(6.4, 20.6), QPointF(1.8, 12))
    return path


def _octagon(radius: float) -> QPolygonF:
    corners = [pi / 8 + pi / 4 * n for n in range(8)]
    return QPolygonF([QPointF(12 + radius * cos(a), 12 + radius * sin(a)) for a in corners])
