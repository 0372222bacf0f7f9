"""Tells whoever is read to where the camera is, and how to hold before it what it does not read yet."""

from enum import StrEnum
from typing import Any, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Slot

from kiosk.items.guidance import Hint
from kiosk.ui.languages import in_force
from kiosk.ui.page import Page
from kiosk.ui.shell import Shell
from kiosk.ui.speech.reader import Reader
from kiosk.ui.speech.spoken import sentences
from shared.qt.words_facts import QT_TRANSLATE_NOOP


class CameraAt(StrEnum):
    """Where the camera is, seen from whoever stands before the screen: the setting `camera_at`."""

    ABOVE = "above"
    BELOW = "below"
    LEFT = "left"
    RIGHT = "right"


_WHERE = {
    CameraAt.ABOVE: QT_TRANSLATE_NOOP("Speech", "The camera is above the screen."),
    CameraAt.BELOW: QT_TRANSLATE_NOOP("Speech", "The camera is below the screen."),
    CameraAt.LEFT: QT_TRANSLATE_NOOP("Speech", "The camera is to the left of the screen."),
    CameraAt.RIGHT: QT_TRANSLATE_NOOP("Speech", "The camera is to the right of the screen."),
}
_HOW = QT_TRANSLATE_NOOP("Speech", "Hold the code towards it, about a hand's length away.")
_HINTS = {
    Hint.HIGHER: QT_TRANSLATE_NOOP("Speech", "A little higher."),
    Hint.LOWER: QT_TRANSLATE_NOOP("Speech", "A little lower."),
    Hint.LEFT: QT_TRANSLATE_NOOP("Speech", "A little to the left."),
    Hint.RIGHT: QT_TRANSLATE_NOOP("Speech", "A little to the right."),
    Hint.CLOSER: QT_TRANSLATE_NOOP("Speech", "A little closer."),
    Hint.FURTHER: QT_TRANSLATE_NOOP("Speech", "A little further away."),
    Hint.STILL: QT_TRANSLATE_NOOP("Speech", "Hold it still."),
}


class Eye(Protocol):
    """A window's camera."""

    hinted: Any  # Signal(object): a Hint
    read: Any  # Signal(object)

    @property
    def sees(self) -> bool:
        """Whether it gives pictures now."""
        ...

    def guide(self, on: bool) -> None:
        """Whether hints are wanted."""
        ...


class Guidance(QObject):
    """Joins a window's camera and what reads it aloud; nothing of it is private."""

    def __init__(self, window: Shell, reader: Reader, eye: Eye, at: CameraAt) -> None:
        super().__init__(window)
        self._window, self._reader, self._eye, self._at = window, reader, eye, at
        self._told: set[tuple[object, str]] = set()  # the pages on which it was said where, and the language
        reader.more = self._where
        reader.turned.connect(self._turn)
        reader.asked.connect(self._forget)
        window.fresh.connect(self._forget)
        window.wiped.connect(self._forget)
        window.shown.connect(self._turn)
        eye.hinted.connect(self._hint)
        eye.read.connect(self._was_read)

    @property
    def _waits(self) -> bool:
        """Whether the page in front is of those to which something can be shown."""
        page = self._window.stack.currentWidget()
        return isinstance(page, Page) and page.for_camera and self._eye.sees

    def _where(self) -> str:
        """Once on each page: where to hold what is to be read."""
        here = self._window.state.page, in_force()
        if not self._waits or here in self._told:
            return ""
        self._told.add(here)
        translate = QCoreApplication.translate
        return sentences(translate("Speech", _WHERE[self._at]), translate("Speech", _HOW))

    @Slot()
    def _forget(self) -> None:
        self._told.clear()

    @Slot()
    def _turn(self) -> None:
        self._eye.guide(self._reader.on and self._waits)

    @Slot(object)
    def _hint(self, hint: Hint) -> None:
        if self._waits:
            self._reader.hint(QCoreApplication.translate("Speech", _HINTS[hint]))

    @Slot(object)
    def _was_read(self, _reading: object) -> None:
        self._reader.end_hint()
