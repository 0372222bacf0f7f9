"""One question to whoever has just finished, above the first page: it stands in nobody's way, and goes."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.frame import EDGE
from kiosk.ui.opinion import Faces
from shared.domain.feedback import Opinion, Satisfaction
from shared.qt.headings import Heading
from shared.qt.widgets import column

_ASKS_S = 15.0
_THANKS_S = 3.0


class Farewell(QWidget):
    """Hidden until `ask`, and again soon after; `said` gives an Opinion of one touch."""

    said = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.question, self.faces = Heading(), Faces(self._satisfied)
        layout = column(self, margin=EDGE, space=16)
        layout.addWidget(self.question)
        layout.addWidget(self.faces)
        self._ends, self._now, self._told = 0.0, 0.0, False
        self.hide()

    def ask(self, seconds: float) -> None:
        """Ask, from this second of a clock that only goes forward."""
        self._told, self._now, self._ends = False, seconds, seconds + _ASKS_S
        self.retell()
        self.show()

    def look(self, seconds: float) -> None:
        """Let time pass."""
        self._now = seconds
        if seconds >= self._ends:
            self.hide()

    def retell(self) -> None:
        """Say everything anew."""
        self.question.setText(
            self.tr("Thank you") if self._told else self.tr("How satisfied are you with the library today?")
        )
        self.faces.setVisible(not self._told)
        self.faces.retell(self._width())

    def _satisfied(self, step: Satisfaction) -> None:
        self._told, self._ends = True, self._now + _THANKS_S
        self.retell()
        self.said.emit(Opinion(step))

    def _width(self) -> int:
        return self.window().width() - 2 * EDGE

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.faces.set_out(self._width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retell()
        elif event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.faces.set_out(self._width())
