"""The languages, each by its own name: as a row on the first page, and as a page over any other."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QLocale
from PySide6.QtWidgets import QWidget

from kiosk.ui.frame import EDGE, Rows
from kiosk.ui.page import scrolling
from shared.qt.headings import Heading
from shared.qt.language import KIOSK_LANGUAGES
from shared.qt.widgets import Button, SetsOut, column

SCROLL_BAR = 24  # wide, as the style sheet says


def in_force() -> str:
    """The code of the language on the screen."""
    return QLocale().name().partition("_")[0]


class LanguageRow(SetsOut):
    """One button for each language; the one in force is marked."""

    def __init__(self, choose: Callable[[str], None]) -> None:
        super().__init__()
        self.buttons = {code: Button(partial(choose, code)) for code in KIOSK_LANGUAGES}
        self._rows = Rows()
        self._rows.setContentsMargins(0, 0, 0, 0)
        column(self).addLayout(self._rows)
        for code, button in self.buttons.items():
            button.setCheckable(True)
            button.say(KIOSK_LANGUAGES[code])
        self.retell()

    def retell(self) -> None:
        """Mark the one in force."""
        for code, button in self.buttons.items():
            button.setChecked(code == in_force())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retell()

    def set_out(self) -> None:
        # by the window's width: by the row's own, a scroll bar would come and go with the rows, without end
        self._rows.place(list(self.buttons.values()), self.window().width() - 2 * EDGE - SCROLL_BAR)


class Cover(QWidget):
    """A page over the page: the session goes on beneath it, and one touch leads back."""

    def __init__(self, back: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName("page")
        self.back = Button(back)

    def retell(self) -> None:
        """Say everything anew."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retell()


class LanguagePage(Cover):
    """One touch changes the language of everything, at once, and leads back."""

    def __init__(self, choose: Callable[[str], None], back: Callable[[], None]) -> None:
        super().__init__(back)
        self.question, self.row = Heading(), LanguageRow(choose)
        layout = scrolling(self, margin=EDGE, space=32)
        layout.addWidget(self.question)
        layout.addWidget(self.row)
        layout.addWidget(self.back)
        layout.addStretch()
        self.retell()

    def retell(self) -> None:
        self.question.setText(self.tr("Which language?"))
        self.back.say(self.tr("Back"))
