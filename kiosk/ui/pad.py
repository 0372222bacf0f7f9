"""The four-key pad: up, down, select and back do everything that a touch does, on every page.

The keys are the arrows, Enter (or Select) and Escape (or Back), which such pads send.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from shared.qt.reading_order import step
from shared.qt.widgets import Button

_SELECT = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select})
_BACK = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_Back})


class Pad(QObject):
    """Watches the program's keys for one window; `back` leads back from wherever it is."""

    def __init__(self, window: QWidget, back: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._back = window, back

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        ours = (
            watched.window() is self._window
            if isinstance(watched, QWidget)
            else self._window.isActiveWindow()
        )
        return ours and self._press(event)

    def _press(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            return step(self._window, forward=event.key() == Qt.Key.Key_Down)
        if event.isAutoRepeat():
            return False
        if event.key() in _BACK:
            self._back()
            return True
        focused = self._window.focusWidget()
        if event.key() in _SELECT and isinstance(focused, Button) and focused.isVisible():
            focused.click()
            return True
        return False
