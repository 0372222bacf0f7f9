"""Letters to touch, for an e-mail address: what it needs and no more. The field takes keys as well."""

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from shared.qt.icons import icon
from shared.qt.theme import SPACE, STANDARD
from shared.qt.widgets import Button

_ROWS = ("1234567890", "qwertyuiop", "asdfghjkl-", "zxcvbnm_.@")


class Letters(QWidget):
    """A keyboard, in its order from left to right in every language, as on keys."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        keys = QGridLayout(self)
        keys.setContentsMargins(0, 0, 0, 0)
        keys.setSpacing(SPACE)
        for row, letters in enumerate(_ROWS):
            for place, letter in enumerate(letters):
                button = Button(partial(field.insert, letter))
                button.say(letter)
                keys.addWidget(button, row, place)
        self.rub = Button(field.backspace)
        self.rub.setIcon(icon("chevron-left", STANDARD.ink, 32))
        self.rub.setIconSize(QSize(32, 32))
        keys.addWidget(self.rub, len(_ROWS), 0, 1, 4)
        self.enter = Button(field.returnPressed.emit, kind="main")
        keys.addWidget(self.enter, len(_ROWS), 4, 1, 6)

    def name(self, rub: str, enter: str) -> None:
        """Words in the language of the screen."""
        self.rub.name(rub)
        self.enter.say(enter)
