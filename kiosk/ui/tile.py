"""A large button with a sign, a word and a line beneath it."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QBoxLayout, QSizePolicy

from shared.qt.icons import icon
from shared.qt.theme import STANDARD
from shared.qt.widgets import Button, Label, column

_SIGN = 72
_LEAST = QSize(240, 120)


class Tile(Button):
    """What the home page is made of; grows with the text."""

    def __init__(self, sign: str, on_press: Callable[[], object], *, main: bool = False) -> None:
        super().__init__(on_press, kind="tile-main" if main else "tile")
        self.sign = Label()
        colour = STANDARD.paper if main else STANDARD.ink
        self.sign.setPixmap(icon(sign, colour, _SIGN).pixmap(QSize(_SIGN, _SIGN)))
        self.big, self.small, self.others = Label("title"), Label("body"), Label("caption")
        told = column(space=8)
        for part in (self.big, self.small, self.others):
            told.addWidget(part)
        told.addStretch()
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        self._box.addLayout(told, 1)
        for part in (self.sign, self.big, self.small, self.others):
            part.setProperty("ontile", main)
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.others.hide()
        self.fit(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def say(self, words: str, description: str = "") -> None:
        """The word and the line beneath, which are the accessible name and description too."""
        self.setAccessibleName(words)
        self.setAccessibleDescription(description)
        self.big.setText(words)
        self.small.setText(description)
        self.updateGeometry()

    def fit(self, short: bool) -> None:
        """The sign above the words, or beside them where the window is short."""
        directions = QBoxLayout.Direction
        self._box.setDirection(directions.LeftToRight if short else directions.TopToBottom)
        edge = 20 if short else 36
        self._box.setContentsMargins(edge, edge, edge, edge)
        self._box.setSpacing(edge if short else 24)
        self.updateGeometry()

    def say_too(self, words: str) -> None:
        """The same word in other languages, beneath."""
        self.others.setText(words)
        self.others.setVisible(bool(words))
        self.updateGeometry()

    def settle(self) -> None:
        """Measure its words anew, now: Qt does it only before the next picture."""
        self._box.activate()

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint().expandedTo(_LEAST) if layout else _LEAST

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        return layout.minimumSize() if layout else _LEAST

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        layout = self.layout()
        return layout.heightForWidth(width) if layout else _LEAST.height()

    def _break_lines(self) -> None:
        """Its words are labels, which break by themselves."""
