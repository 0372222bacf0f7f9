"""What is read aloud of a page: its heading and everything on it, in reading order."""

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from kiosk.ui.page import Entry
from kiosk.ui.shell import Shell
from shared.qt.widgets import Button

_ROW = 24  # pixels: what begins within so few is on one line


def page_words(window: Shell, *, private: bool) -> str:
    """The page in front; of a page that belongs to somebody only its controls, where not `private`."""
    page, hidden = window.stack.currentWidget() or window, window.state.signed_in and not private
    begun = (
        QCoreApplication.translate("Speech", "What is yours is only read into headphones.")
        if hidden
        else window.title.title.text()
    )
    kinds: tuple[type[QWidget], ...] = (Button, QLineEdit) if hidden else (Button, QLineEdit, QLabel, Entry)
    if not private:
        kinds = tuple(kind for kind in kinds if kind is not Entry)  # titles tell who reads what
    return sentences(begun, *(_words(part, names=hidden) for part in _parts(page, kinds)))


def control_words(control: QWidget, *, private: bool) -> str:
    """What has the focus: its name, and more about it where that may be told. Never what was typed."""
    if isinstance(control, Entry) and not private:  # silence would leave the last control in the ear
        return QCoreApplication.translate("Speech", "Only read into headphones.")
    return sentences(
        control.accessibleName(), _state(control), control.accessibleDescription() if private else ""
    )


def _state(control: QWidget) -> str:
    """Of a button that stays as it was pressed: whether it is."""
    if not isinstance(control, QAbstractButton) or not control.isCheckable():
        return ""
    translate = QCoreApplication.translate
    return translate("Speech", "On") if control.isChecked() else translate("Speech", "Off")


def sentences(*parts: str) -> str:
    """Parts with a pause between them; what a neighbour already said is left out."""
    told = [part.strip() for part in parts if part.strip()]
    kept = [part for place, part in enumerate(told) if place == 0 or part != told[place - 1]]
    return " ".join(part if part[-1] in ".?!。？！।؟" else f"{part}." for part in kept)


def _parts(page: QWidget, kinds: tuple[type[QWidget], ...]) -> list[QWidget]:
    """What stands on a page, from top to bottom, each line from where its language begins."""
    there = [
        part
        for part in page.findChildren(QWidget)
        if isinstance(part, kinds) and part.isVisible() and not _inside_another(part, page)
    ]
    left = page.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def place(part: QWidget) -> tuple[int, int]:
        at = part.mapTo(page, QPoint(0, 0))
        return at.y() // _ROW, -at.x() if left else at.x()

    return sorted(there, key=place)


def _inside_another(part: QWidget, page: QWidget) -> bool:
    """A label of a tile or of a list's row is said with it; a row's own button is not."""
    around = part.parentWidget()
    while around is not None and around is not page:
        if isinstance(around, Button) or (isinstance(around, Entry) and not isinstance(part, Button)):
            return True
        around = around.parentWidget()
    return False


def _words(part: QWidget, *, names: bool) -> str:
    if isinstance(part, Button) and part.words.isdecimal():
        return ""  # the ten keys under a field
    if isinstance(part, QLabel):
        return "" if "  ·  " in part.text() else part.text()  # greetings in every other language
    state = _state(part) if isinstance(part, Button) and part.isChecked() else ""
    return sentences(part.accessibleName(), state, "" if names else part.accessibleDescription())
