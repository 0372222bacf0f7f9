"""What every page shares: its ports, the newest snapshot, a title with a way back, and its words."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from scanner.flow.pages import Event
from shared.desk.values import Request, Snapshot
from shared.qt.icons import icon
from shared.qt.reading_order import focus_kept
from shared.qt.theme import SPACE, STANDARD
from shared.qt.widgets import Button, Label, Scroll, column


@dataclass(slots=True)
class Ports:
    """What a page may do: ask the desk, move on, and name the event it is about."""

    post: Callable[[Request], None]
    go: Callable[[Event], None]
    subject: str = ""


class Page(QWidget):
    """A page; `retell` sets every word from the newest snapshot, at any change of snapshot or language."""

    def __init__(self, ports: Ports, snapshot: Snapshot) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.ports = ports
        self.snapshot = snapshot

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """The desk told how things stand."""
        self.snapshot = snapshot
        self.retell_in_place()

    def opened(self) -> None:
        """The page was just brought to the front."""

    def left(self) -> None:
        """Another page took its place."""

    def covered(self) -> None:
        """A verdict covers the page, which comes back as it is."""

    def uncovered(self) -> None:
        """The verdict is gone."""

    def retell_in_place(self) -> None:
        """Say everything anew while somebody may be at it with the keyboard."""
        with focus_kept(self):
            self.retell()

    def retell(self) -> None:
        """Say everything anew in the language of the screen."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retell_in_place()


class WorkPage(Page):
    """A page beside the queue: a title, a way back, and a column that scrolls where it must."""

    def __init__(self, ports: Ports, snapshot: Snapshot) -> None:
        super().__init__(ports, snapshot)
        self.back = Button(lambda: ports.go(Event.BACK))
        self.title = Label("title")
        top = QHBoxLayout()
        top.setSpacing(24)
        top.addWidget(self.back, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addWidget(self.title, 1)
        inside = QWidget()
        self.body: QVBoxLayout = column(inside, space=SPACE)
        self.body.setContentsMargins(0, 0, 8, 0)
        layout = column(self, margin=24, space=16)
        layout.addLayout(top)
        layout.addWidget(Scroll(inside), 1)

    def retell(self) -> None:
        self.back.say(self.tr("Back"), self.tr("Back to the queue"))


def sign(name: str, colour: str = STANDARD.ink) -> QIcon:
    """An icon for a button on paper."""
    return icon(name, colour, 32)
