"""A line above the page that says what is going on, or what could not be done, until the next answer."""

from PySide6.QtWidgets import QWidget

from kiosk.ui.frame import EDGE
from shared.qt.widgets import Label, column


class Strip(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__()
        self.words = Label("strong")
        self.words.setProperty("finding", "bad")
        column(self, margin=EDGE // 2).addWidget(self.words)
        self.hide()

    def say(self, words: str) -> None:
        """Show it; nothing hides the line."""
        self.words.setText(words)
        self.setVisible(bool(words))
