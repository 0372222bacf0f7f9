"""Headings that a screen reader knows as such: Qt has the role, and no widget of its own that takes it."""

from functools import cache

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from shared.qt.widgets import Label


class Heading(Label):
    """The title of a page, or the question on it."""

    interface: "_AsHeading | None" = None  # kept here, as Qt does not hold the Python side of it

    def __init__(self) -> None:
        _known()
        super().__init__("title")


class _AsHeading(QAccessibleWidget):
    def __init__(self, heading: Heading) -> None:
        super().__init__(heading, QAccessible.Role.Heading)
        self._heading = heading

    def text(self, kind: QAccessible.Text) -> str:
        return self._heading.text() if kind is QAccessible.Text.Name else super().text(kind)


@cache
def _known() -> None:
    QAccessible.installFactory(_interface)


def _interface(_name: str, asked: QObject) -> QAccessibleInterface | None:
    if not isinstance(asked, Heading):
        return None
    asked.interface = _AsHeading(asked)
    return asked.interface
