"""The strip above a page while the library system takes long: it is said, and what can be done meanwhile."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from kiosk.library.staff_values import StaffAnswer
from kiosk.library.values import Answer, Open
from kiosk.ui.frame import EDGE
from shared.qt.widgets import Label, column

SLOW_S = 4.0  # without an answer, before it is said


class Waiting(QWidget):
    """Knows how many answers are still to come, and since when; hidden until that is long."""

    def __init__(self) -> None:
        super().__init__()
        self.words = Label("strong")
        layout = column(self, space=0)
        layout.setContentsMargins(EDGE, 0, EDGE, 16)
        layout.addWidget(self.words)
        self._open = 0
        self._since = 0.0
        self.hide()
        self.retell()

    def asked(self, seconds: float) -> None:
        """Something was asked of the library's thread."""
        if not self._open:
            self._since = seconds
        self._open += 1

    def heard(self, answer: Answer | StaffAnswer, seconds: float) -> None:
        """One answer came; some questions have several."""
        if not isinstance(answer, (Open, StaffAnswer)):
            self._open, self._since = max(0, self._open - 1), seconds
            self.hide()

    def over(self) -> None:
        """Nothing more is to come."""
        self._open = 0
        self.hide()

    def look(self, seconds: float) -> bool:
        """Let time pass; whether it begins to be long now."""
        begins = self._open > 0 and seconds - self._since >= SLOW_S and self.isHidden()
        if begins:
            self.show()
        return begins

    def retell(self) -> None:
        """Say everything anew."""
        self.words.setText(
            self.tr("The library system is slow to answer. You can wait, or finish and ask at the desk.")
        )

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retell()
