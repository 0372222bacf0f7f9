"""Collects garbage between two events of the window's thread, and at no other moment.

Python's collector runs wherever the object is made that is one too many: in another thread, or in a handler
that Qt calls while it goes through its widgets, as when a style sheet is applied. Where a cycle holds a
widget, Qt then goes on with one that is gone, and the program crashes, now or some hours later
(docs/decisions/0010-garbage.md). Anki and Electrum do the same.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

_EVERY_MS = 500


class Collector(QObject):
    """From now until `stop` nothing but this collects; lives in the window's thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """The oldest generation whose turn it is, as Python itself chooses it."""
        due = [
            generation
            for generation, most in enumerate(gc.get_threshold())
            if gc.get_count()[generation] > most
        ]
        if due:
            gc.collect(due[-1])

    def stop(self) -> None:
        """Python collects again as it did before."""
        self._timer.stop()
        if self._was_on:
            gc.enable()
