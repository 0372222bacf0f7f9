"""The proof that a session's end leaves nothing: what was seen of a person is looked for on every page.

While a session lasts, every text of it is remembered here: names, numbers, titles, dates. After the wipe none
of them may stand in a label, field, button, list, clipboard or page; words of the kiosk's own do not count.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from enum import Enum

from PySide6.QtCore import QObject
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QWidget

_SHORTEST = 2
_CLIPBOARDS = (
    QClipboard.Mode.Clipboard,
    QClipboard.Mode.Selection,
)  # copied; marked, where X11 or Wayland has it
_MOST = 5_000  # texts of one session; nobody borrows so much


class Witness:
    """Knows what must be gone. Holds it until `forget`, and tells no text to anybody."""

    def __init__(self) -> None:
        self._seen: set[str] = set()
        self._own: set[str] = set()

    def knows(self, widget: QWidget, pages: Iterable[QObject] = ()) -> None:
        """The words on it now, and what these pages keep, are the kiosk's own: nobody is here, or they are
        about nobody."""
        self._own.update(_texts(widget))
        for page in pages:
            self._own.update(_inside(_kept(page)))

    @property
    def saw_nobody(self) -> bool:
        """Whether there is nothing to look for."""
        return not self._seen

    def saw(self, value: object) -> None:
        """A request or an answer of the session."""
        if len(self._seen) < _MOST:
            self._seen.update(text for text in _inside(value) if len(text) >= _SHORTEST)

    def left(self, window: QWidget, pages: Iterable[QObject]) -> list[str]:
        """Where something of the session still is: the kinds of thing, never what it is."""
        found = [type(page).__name__ for page in pages if self._tells(_inside(_kept(page)))]
        if self._tells(_texts(window)):
            found.append("text on the screen")
        written = any(field.toPlainText() for field in window.findChildren(QPlainTextEdit))
        if written or any(
            field.text() or field.isUndoAvailable() for field in window.findChildren(QLineEdit)
        ):
            found.append("a field")
        if any(QGuiApplication.clipboard().text(mode) for mode in _CLIPBOARDS):
            found.append("the clipboard")
        return found

    def forget(self) -> None:
        """It was looked for."""
        self._seen.clear()

    def _tells(self, texts: Iterable[str]) -> bool:
        return any(text not in self._own and self._is_told(text) for text in texts)

    def _is_told(self, text: str) -> bool:
        return any(
            seen in text and re.search(rf"(?<!\w){re.escape(seen)}(?!\w)", text) is not None
            for seen in self._seen
        )


def forget_written(window: QWidget) -> None:
    """Nothing that was typed, marked or copied can be had back: `clear` of a line leaves it to Ctrl+Z."""
    for field in window.findChildren(QLineEdit):
        field.setText("")
    for mode in _CLIPBOARDS:
        QGuiApplication.clipboard().clear(mode)


def _inside(value: object) -> Iterator[str]:
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        yield _in_one_line(value)
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from _inside(getattr(value, field.name))
    elif isinstance(value, (tuple, list, set, frozenset, dict)):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _inside(part)


def _texts(window: QWidget) -> Iterator[str]:
    for widget in window.findChildren(QWidget):
        yield widget.accessibleName()
        yield widget.accessibleDescription()
        if isinstance(widget, (QLabel, QAbstractButton)):
            yield _in_one_line(widget.text())


def _in_one_line(text: str) -> str:
    """However its lines break."""
    return " ".join(text.split())


def _kept(page: QObject) -> list[object]:
    """What a page remembers besides its widgets."""
    return [kept for kept in vars(page).values() if not isinstance(kept, QObject)]
