"""A window of the kiosk's programs with no thread behind it: what every kind of them is asked in tests."""

from enum import Enum
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=Any)


def settle(rounds: int = 3) -> None:
    """Let Qt lay out and forget what is gone."""
    for _ in range(rounds):
        QCoreApplication.sendPostedEvents()
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


class ShellScreen(Generic[W]):
    """`asked` is what its thread was asked, `now` its clock in seconds, `chosen` the languages."""

    rounds = 3

    def __init__(self) -> None:
        self.now = 0.0
        self.asked: list[object] = []
        self.chosen: list[str] = []
        self.window: W

    def show(self, size: tuple[int, int]) -> None:
        """Open the window, once it is made."""
        self.window.resize(*size)
        self.window.show()
        self.settle()

    def go(self, *events: Enum) -> None:
        """Touch one's way to a page."""
        for event in events:
            self.window.go(event)
        self.settle()

    def tell(self, *answers: object) -> None:
        """The thread answers."""
        for answer in answers:
            self.window.on_answer(answer)
        self.settle()

    def settle(self) -> None:
        """Let Qt lay out and forget what is gone."""
        settle(self.rounds)

    def close(self) -> None:
        """Take the window down."""
        self.window.close()
        self.window.deleteLater()
        self.settle()

    @property
    def page(self) -> QWidget:
        """What is in front."""
        front: QWidget = self.window.stack.currentWidget() or self.window
        return front
