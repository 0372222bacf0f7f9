"""What is around every page: the bar with its title, and the row of help at the bottom."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from shared.qt.theme import SPACE
from shared.qt.widgets import Button, Label, Rule, column

EDGE = 48  # between the screen's edge and what stands on it
HOLD_MS = 3_000  # how long staff hold the title to be asked for badge and PIN


class TitleBar(QWidget):
    """Which library, which page, and a note at the other end; held for three seconds it tells `held`."""

    held = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("titlebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.venue, self.title, self.aside = Label("strong"), Label("title"), Label("body")
        self.venue.setObjectName("venue")
        self.aside.setWordWrap(False)
        told = column(space=4)
        told.addWidget(self.venue)
        told.addWidget(self.title)
        row = QHBoxLayout(self)
        row.setContentsMargins(EDGE, 32, EDGE, 32)
        row.setSpacing(24)
        row.addLayout(told, 1)
        row.addWidget(self.aside)
        self._holding = QTimer(self, interval=HOLD_MS, singleShot=True)
        self._holding.timeout.connect(self.held)

    def say(self, venue: str, title: str, aside: str) -> None:
        """Every word of it."""
        self.venue.setText(venue)
        self.title.setText(title)
        self.aside.setText(aside)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._holding.start()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.rect().contains(event.position().toPoint()):
            self._holding.stop()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._holding.stop()

    def hideEvent(self, _event: QEvent) -> None:
        self._holding.stop()


class Rows(QGridLayout):
    """Buttons of one width: in one row, or in as few rows as their words need."""

    def __init__(self) -> None:
        super().__init__()
        self.setSpacing(SPACE)
        self._placed: tuple[list[QWidget], int] = ([], 0)

    def place(self, buttons: list[Button], width: int) -> None:
        """Set them out for this width."""
        widest = max((button.minimumSizeHint().width() for button in buttons), default=1)
        fit = max(1, min(len(buttons), (width + SPACE) // (widest + SPACE)))
        rows = -(-len(buttons) // fit)
        across = -(-len(buttons) // rows) if rows else 1
        if self._placed == (buttons, across):
            return
        self._placed = (list(buttons), across)
        while self.takeAt(0) is not None:
            pass
        for column_ in range(self.columnCount()):
            self.setColumnStretch(column_, 0)
        for place, button in enumerate(buttons):
            self.addWidget(button, *divmod(place, across))
            self.setColumnStretch(place % across, 1)


class Toolbar(QWidget):
    """Text size, contrast, listen, lower the buttons, language, help, back and finish: on every page.

    Listen is there where somebody can be read to: whoever brings a voice says `offer_voice`.
    """

    text_size = Signal()
    contrast = Signal()
    listen = Signal()
    lowered = Signal()
    language = Signal()
    help = Signal()

    def __init__(self, back: Callable[[], None], finish: Callable[[], None]) -> None:
        super().__init__()
        self._speaks, self._voiceless = False, False
        self.size_, self.contrast_, self.listen_, self.lower_, self.language_, self.help_ = (
            Button(signal.emit, size="small")
            for signal in (self.text_size, self.contrast, self.listen, self.lowered, self.language, self.help)
        )
        self.back, self.finish = Button(back, size="small"), Button(finish, kind="finish")
        self._rows = Rows()
        self._rows.setContentsMargins(EDGE, 24, EDGE, 28)
        whole = column(self, space=0)
        whole.addWidget(Rule())
        whole.addLayout(self._rows)
        self._everything = (
            self.size_,
            self.contrast_,
            self.listen_,
            self.lower_,
            self.language_,
            self.help_,
            self.back,
            self.finish,
        )

    def say(self, *, may_go_back: bool, may_finish: bool) -> None:
        """Every word of it; what leads nowhere from here is not there."""
        self.size_.say(self.tr("Text size"))
        self.contrast_.say(self.tr("Contrast"))
        self.listen_.say(self.tr("No voice for this language") if self._voiceless else self.tr("Listen"))
        self.listen_.setEnabled(not self._voiceless)
        self.lower_.say(self.tr("Lower the buttons"))
        self.language_.say(self.tr("Language"))
        self.help_.say(self.tr("Help"))
        self.back.say(self.tr("Back"))
        self.finish.say(self.tr("Finish"))
        self.listen_.setVisible(self._speaks)
        self.back.setVisible(may_go_back)
        self.finish.setVisible(may_finish)
        self._set_out()

    def offer_voice(self, *, there: bool) -> None:
        """The kiosk can read aloud; where no voice is there for the language, the button says so."""
        self._speaks, self._voiceless = True, not there

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_out()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._set_out()

    def _there(self) -> Iterator[Button]:
        return (button for button in self._everything if not button.isHidden())

    def _set_out(self) -> None:
        self._rows.place(list(self._there()), self.width() - 2 * EDGE)
