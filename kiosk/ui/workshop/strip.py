"""A line above the page that says what is going on, or what could not be done, until the next answer."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.frame import EDGE
from shared.qt.widgets import Label, column


class Strip(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, finding: str = "bad") -> None:
        super().__init__()
        self._tell: Callable[[], str] = str
        self.words = Label("strong")
        self.words.setProperty("finding", finding)
        column(self, margin=EDGE // 2).addWidget(self.words)
        self.hide()

    def say(self, tell: Callable[[], str]) -> None:
        """Show what `tell` says, also once the language has changed; nothing hides the line."""
        self._tell = tell
        self._retell()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self._retell()

    def _retell(self) -> None:
        words = self._tell()
        self.words.setText(words)
        self.setVisible(bool(words))
