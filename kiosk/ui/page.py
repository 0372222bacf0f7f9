"""What every page of the kiosk shares: its ports, its words, and the lists it fills."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from shared.qt.icons import icon
from shared.qt.theme import STANDARD
from shared.qt.widgets import Label, Rule, Scroll, column

_ROUND = 56


@dataclass(frozen=True, slots=True)
class Ports:
    """What a page may do: ask the desk's thread, and move on."""

    post: Callable[[Any], None]
    go: Callable[[Enum], None]


class Page(QWidget):
    """A page; `retell` says every word anew in the language of the screen, `wipe` forgets who was here."""

    turned = Signal()  # it asks something else now

    def __init__(self, ports: Ports) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.ports = ports

    def heading(self) -> str:
        """The page's title, in the bar above it."""
        raise NotImplementedError

    @property
    def easy(self) -> str:
        """Which words of Easy Read fit now, where they are not the page's own."""
        return ""

    @property
    def for_camera(self) -> bool:
        """Whether something held before a camera is of use here now."""
        return False

    def aside(self) -> str:
        """A short note at the other end of that bar."""
        return ""

    def fit(self, short: bool) -> None:
        """Stand closer where the window is short."""

    def opened(self) -> None:
        """The page was just brought to the front."""

    def read(self, text: str) -> None:
        """A hand scanner gave this while the page is in front."""

    def take(self, _answer: object) -> str | None:
        """Take an answer that is for this page: the words to announce of it, in private; "" where the page
        is to be read anew instead; None where there is nothing for it here."""
        return None

    def wipe(self) -> None:
        """Forget everything about whoever was here."""

    def retell(self) -> None:
        """Say everything anew."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retell()


class RoundSign(QWidget):
    """A sign in a filled circle; never the only carrier of its meaning."""

    def __init__(self, sign: str, colour: str) -> None:
        super().__init__()
        self.setFixedSize(_ROUND, _ROUND)
        self._colour = QColor(colour)
        self._sign = icon(sign, STANDARD.paper, _ROUND * 3 // 5)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour)
        painter.drawEllipse(self.rect())
        inner = _ROUND // 5
        self._sign.paint(painter, self.rect().adjusted(inner, inner, -inner, -inner))


def scrolling(page: QWidget, *, margin: int, space: int) -> QVBoxLayout:
    """The layout of a page that scrolls where its text is large or the screen small; nothing is ever cut."""
    inside = QWidget()
    column(page).addWidget(Scroll(inside))
    return column(inside, margin=margin, space=space)


class Entry(QWidget):
    """One row of a list: a sign, a title, a line beneath."""

    def __init__(self, title: str, words: str, *, sign: str, colour: str) -> None:
        super().__init__()
        self.setAccessibleName(f"{title}. {words}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.title, self.words = Label("lead"), Label("body", muted=colour != STANDARD.refuse)
        self.title.setText(title)
        self.words.setText(words)
        self.words.setProperty("finding", "bad" if colour == STANDARD.refuse else "")
        told: QVBoxLayout = column(space=4)
        told.addWidget(self.title)
        told.addWidget(self.words)
        self.row = QHBoxLayout()
        self.row.setSpacing(24)
        self.row.addWidget(RoundSign(sign, colour), 0, Qt.AlignmentFlag.AlignVCenter)
        self.row.addLayout(told, 1)
        self._whole = column(self, space=20)
        self._whole.addLayout(self.row)
        self._whole.addWidget(Rule())

    def below(self, button: QWidget) -> None:
        """Something to do about it, under the words."""
        self._whole.insertWidget(1, button, 0, Qt.AlignmentFlag.AlignLeading)
