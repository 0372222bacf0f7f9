"""What is around every page: the bar with its title, and the row of help at the bottom."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from shared.qt.theme import SPACE
from shared.qt.widgets import Button, Label, column


class TitleBar(QWidget):
    """Which library, which page, and a note at the other end."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("titlebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.venue, self.title, self.aside = Label("strong"), Label("title"), Label("strong")
        self.venue.setObjectName("venue")
        told = column(space=2)
        told.addWidget(self.venue)
        told.addWidget(self.title)
        row = QHBoxLayout(self)
        row.setContentsMargins(48, 28, 48, 28)
        row.addLayout(told, 1)
        row.addWidget(self.aside)

    def say(self, venue: str, title: str, aside: str) -> None:
        """Every word of it."""
        self.venue.setText(venue)
        self.title.setText(title)
        self.aside.setText(aside)


class Toolbar(QWidget):
    """Text size, contrast, lower the buttons, language, back and finish: on every page."""

    text_size = Signal()
    contrast = Signal()
    language = Signal()
    lowered = Signal()

    def __init__(self, back: Callable[[], None], finish: Callable[[], None]) -> None:
        super().__init__()
        self.buttons = [
            Button(self.text_size.emit, size="small"),
            Button(self.contrast.emit, size="small"),
            Button(self.lowered.emit, size="small"),
            Button(self.language.emit, size="small"),
        ]
        self.back, self.finish = Button(back), Button(finish, kind="main")
        row = QGridLayout(self)
        row.setContentsMargins(48, 16, 48, 24)
        row.setSpacing(SPACE)
        for place, button in enumerate((*self.buttons, self.back, self.finish)):
            row.addWidget(button, 0, place)
            row.setColumnStretch(place, 1)

    def say(self, *, may_go_back: bool, language: str) -> None:
        """Every word of it; `language` is the name of the language that a touch would bring."""
        text, contrast, lower, other = self.buttons
        text.say(self.tr("Text size"))
        contrast.say(self.tr("Contrast"))
        lower.say(self.tr("Lower the buttons"))
        other.say(language)
        self.back.say(self.tr("Back"))
        self.finish.say(self.tr("Finish"))
        self.back.setEnabled(may_go_back)
