"""The warning before a session ends by itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from kiosk.ui.page import scrolling
from shared.qt.widgets import Button, Label

_TALL = 160  # the one big button


class IdleWarning(QWidget):
    """Covers the page: one big button, and a longer time for those who need it."""

    here = Signal()
    more_time = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._seconds = 0
        self.question, self.count = Label("display", centred=True), Label("plain", centred=True)
        self.stay, self.longer = Button(self.here.emit, kind="main"), Button(self.more_time.emit)
        self.stay.setMinimumHeight(_TALL)
        layout = scrolling(self, margin=48, space=32)
        layout.addStretch()
        for part in (self.question, self.count, self.stay, self.longer):
            layout.addWidget(part)
        layout.addStretch()
        self.retell()

    def count_down(self, seconds: int) -> None:
        """How long the session still lasts."""
        self._seconds = seconds
        self.retell()

    def retell(self) -> None:
        """Say everything anew."""
        self.question.setText(self.tr("Are you still here?"))
        self.count.setText(self.tr("This session ends in %n second(s).", "", self._seconds))
        self.stay.say(self.tr("I'm still here"))
        self.longer.say(self.tr("Give me more time"))
