"""Digits to touch, beside a field that can be typed into as well."""

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit

from shared.qt.icons import icon
from shared.qt.theme import SPACE, STANDARD
from shared.qt.widgets import Button
from shared.qt.words_facts import number


class Keypad(QGridLayout):
    """Digits as large buttons; they stay in the order of a telephone in every language."""

    def __init__(self, field: QLineEdit) -> None:
        super().__init__()
        self.setSpacing(SPACE)
        self._field = field
        self.digits = [Button(partial(field.insert, str(digit))) for digit in range(10)]
        for digit, button in enumerate(self.digits):
            row, col = (3, 1) if digit == 0 else divmod(digit - 1, 3)
            self.addWidget(button, row, col)
        self.rub = Button(field.backspace)
        self.rub.setIcon(icon("chevron-left", STANDARD.ink, 32))
        self.rub.setIconSize(QSize(32, 32))
        self.addWidget(self.rub, 3, 0)
        self.enter = Button(field.returnPressed.emit, kind="main")
        self.addWidget(self.enter, 3, 2)

    def setGeometry(self, place: QRect) -> None:
        """Not mirrored in Arabic, as Qt would."""
        around = self.parentWidget()
        mirrored = around is not None and around.layoutDirection() is Qt.LayoutDirection.RightToLeft
        corners = Qt.Corner
        self.setOriginCorner(corners.TopRightCorner if mirrored else corners.TopLeftCorner)
        super().setGeometry(place)

    def name(self, rub: str, enter: str) -> None:
        """Words in the language of the screen."""
        for digit, button in enumerate(self.digits):
            button.say(number(digit))
        self.rub.name(rub)
        self.enter.say(enter)
