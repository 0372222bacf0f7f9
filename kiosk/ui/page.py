"""What every page of the kiosk shares: its ports, its words, and the lists it fills."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from kiosk.flow.pages import Event
from kiosk.library.values import Request
from shared.qt.icons import icon
from shared.qt.theme import STANDARD
from shared.qt.widgets import Label, Rule, column


@dataclass(frozen=True, slots=True)
class Ports:
    """What a page may do: ask the library, and move on."""

    post: Callable[[Request], None]
    go: Callable[[Event], None]


class Page(QWidget):
    """A page; `retell` says every word anew in the language of the screen, `wipe` forgets who was here."""

    def __init__(self, ports: Ports) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.ports = ports

    def heading(self) -> str:
        """The page's title, in the bar above it."""
        raise NotImplementedError

    def aside(self) -> str:
        """A short note at the other end of that bar."""
        return ""

    def opened(self) -> None:
        """The page was just brought to the front."""

    def read(self, text: str) -> None:
        """A hand scanner gave this while the page is in front."""

    def wipe(self) -> None:
        """Forget everything about whoever was here."""

    def retell(self) -> None:
        """Say everything anew."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retell()


class Entry(QWidget):
    """One row of a list: a sign, a title, a line beneath."""

    def __init__(self, title: str, words: str, *, sign: str, colour: str) -> None:
        super().__init__()
        self.setAccessibleName(f"{title}. {words}")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        mark = QLabel()
        mark.setPixmap(icon(sign, colour, 48).pixmap(QSize(48, 48)))
        self.title, self.words = Label("strong"), Label("body")
        self.title.setText(title)
        self.words.setText(words)
        self.words.setProperty("finding", "bad" if colour == STANDARD.refuse else "")
        told: QVBoxLayout = column(space=2)
        told.addWidget(self.title)
        told.addWidget(self.words)
        self.row = QHBoxLayout()
        self.row.setSpacing(24)
        self.row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        self.row.addLayout(told, 1)
        whole = column(self, space=12)
        whole.addLayout(self.row)
        whole.addWidget(Rule())
