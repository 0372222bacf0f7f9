"""What is around every page: the bar with its title, and the row of help at the bottom."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QLayout, QWidget

from shared.qt.headings import Heading
from shared.qt.theme import SPACE
from shared.qt.widgets import Button, Label, Rule, SetsOut, column, repolish, take_out

EDGE = 48  # between the screen's edge and what stands on it
NARROW = 900  # px of a window that leaves a page less
_TIGHT = 12
_BETWEEN = 24  # px in the bar above
LONG_MS = 800  # a long press
HOLD_MS = 3_000  # how long staff hold the title to be asked for badge and PIN


def edge(width: int) -> int:
    """Between the edge of a window of this width and a page that needs all it can have: keys, above all."""
    return EDGE if width >= NARROW else EDGE // 2


def stand_close(layout: QLayout, width: int, *, short: bool) -> None:
    """What is left around a page in a window of this width: less where it is narrow, or short."""
    beside = edge(width)
    above = _TIGHT if short else beside
    layout.setContentsMargins(beside, above, beside, above)


class TitleBar(SetsOut):
    """Which library, which page, and a note at the other end; it tells a long press, and one that is `held`
    for three seconds."""

    pressed_long = Signal()
    held = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("titlebar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.venue, self.title, self.aside = Label("strong"), Heading(), Label("body")
        self.venue.setObjectName("venue")
        self.aside.setWordWrap(False)
        told = self._told = column(space=4)
        told.addWidget(self.venue)
        told.addWidget(self.title)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(_BETWEEN)
        self._row.addLayout(told, 1)
        self._row.addWidget(self.aside)
        self.fit(False)
        self._pressing = [QTimer(self, interval=after, singleShot=True) for after in (LONG_MS, HOLD_MS)]
        for timer, tells in zip(self._pressing, (self.pressed_long, self.held), strict=True):
            timer.timeout.connect(tells)

    def fit(self, short: bool) -> None:
        """Stand closer where the window is short."""
        self._short = short
        high = 10 if short else 32
        self._row.setContentsMargins(EDGE, high, EDGE, high)
        self.set_out()

    def set_out(self) -> None:
        """Where it is short, title and library in one line, if that leaves each of them in one."""
        words = sum(_in_one_line(label) for label in (self.venue, self.title, self.aside))
        beside = self._short and words + 2 * EDGE + 2 * _BETWEEN <= self.width()
        self._told.setDirection(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        self._told.setSpacing(_BETWEEN if beside else 4)
        self._told.setStretch(1, int(beside))
        longest = max(label.minimumSizeHint().width() for label in (self.venue, self.title))
        self.aside.setWordWrap(longest + _in_one_line(self.aside) + 2 * EDGE + 2 * _BETWEEN > self.width())

    def say(self, venue: str, title: str, aside: str) -> None:
        """Every word of it."""
        self.venue.setText(venue)
        self.title.setText(title)
        self.aside.setText(aside)
        self.set_out()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        for timer in self._pressing:
            timer.start()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self.rect().contains(event.position().toPoint()):
            self._let_go()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._let_go()

    def hideEvent(self, _event: QEvent) -> None:
        self._let_go()

    def _let_go(self) -> None:
        for timer in self._pressing:
            timer.stop()


def _in_one_line(label: Label) -> int:
    label.ensurePolished()
    return label.fontMetrics().horizontalAdvance(label.text())


class Rows(QGridLayout):
    """Buttons in the rows that take least height."""

    def __init__(self) -> None:
        super().__init__()
        self.setSpacing(SPACE)
        self._placed: tuple[list[QWidget], int] = ([], 0)

    def place(self, buttons: list[Button], width: int) -> None:
        """Set them out for this width."""
        least = [button.minimumSizeHint().width() + SPACE for button in buttons]
        fit = max(1, (width + SPACE) // max(least, default=1))
        if sum(least) <= width + SPACE:
            fit = len(buttons)
        across = min(range(max(fit, 1), 0, -1), key=lambda n: _height(buttons, n, width), default=1)
        rows = -(-len(buttons) // across)
        across = -(-len(buttons) // max(rows, 1))
        if self._placed == (buttons, across):
            return
        for button in self._placed[0]:
            take_out(self, button)
        self._placed = (list(buttons), across)
        for column_ in range(self.columnCount()):
            self.setColumnStretch(column_, 0)
        for place, button in enumerate(buttons):
            self.addWidget(button, *divmod(place, across))
            self.setColumnStretch(place % across, 1)


def _height(buttons: list[Button], across: int, width: int) -> int:
    """Of rows of so many buttons side by side."""
    each = (width + SPACE) // across - SPACE
    rows = [buttons[start : start + across] for start in range(0, len(buttons), across)]
    return sum(max(button.heightForWidth(each) for button in row) + SPACE for row in rows)


class Toolbar(SetsOut):
    """On every page: Easy Read, text size, contrast, listen, lower the buttons, language, help, back, finish.

    Listen is there where somebody can be read to: whoever brings a voice says `offer_voice`.
    """

    easy = Signal()
    text_size = Signal()
    contrast = Signal()
    listen = Signal()
    lowered = Signal()
    language = Signal()
    help = Signal()

    def __init__(self, back: Callable[[], None], finish: Callable[[], None]) -> None:
        super().__init__()
        self._speaks, self._voiceless, self._private = False, False, False
        looks, helps = (self.easy, self.text_size, self.contrast), (self.lowered, self.language, self.help)
        self.easy_, self.size_, self.contrast_, self.listen_, self.lower_, self.language_, self.help_ = (
            Button(signal.emit) for signal in (*looks, self.listen, *helps)
        )
        for switch in (self.easy_, self.contrast_, self.listen_, self.lower_):
            switch.setCheckable(True)
        self.back, self.finish = Button(back), Button(finish, kind="finish")
        self._rows, self._there = Rows(), list[Button]()
        whole = column(self, space=0)
        whole.addWidget(Rule())
        whole.addLayout(self._rows)
        self._all = (
            *(self.easy_, self.size_, self.contrast_, self.listen_, self.lower_, self.language_, self.help_),
            *(self.back, self.finish),
        )
        self.fit(False)

    def say(self, *, may_go_back: bool, may_finish: bool, finish: str = "") -> None:
        """Every word of it; what leads nowhere from here is not there; `finish`: where it is another end."""
        self.easy_.say(self.tr("Easy Read"))
        self.size_.say(self.tr("Text size"))
        self.contrast_.say(self.tr("Contrast"))
        self.listen_.say(self.tr("No voice for this language") if self._voiceless else self.tr("Listen"))
        self.listen_.setEnabled(not self._voiceless)
        self.lower_.say(self.tr("Lower the buttons"))
        self.language_.say(self.tr("Language"))
        self.help_.say(self.tr("Help"))
        self.back.say(self.tr("Back"))
        self.finish.say(finish or self.tr("Finish"))
        there = {
            self.easy_: True,
            self.size_: True,
            self.contrast_: True,
            self.listen_: self._speaks,
            self.lower_: True,
            self.language_: True,
            self.help_: True,
            self.back: may_go_back,
            self.finish: may_finish,
        }
        self._there = [button for button, is_there in there.items() if is_there]
        self.set_out()
        for button, is_there in there.items():
            button.setVisible(is_there)

    def fit(self, short: bool) -> None:
        """Stand closer where the window is short."""
        self._edge = SPACE if short else EDGE
        for button in self._all:  # there the page needs the room more
            button.setProperty("kept", short)
            repolish(button)
        self._rows.setContentsMargins(self._edge, *((12, self._edge, 12) if short else (24, EDGE, 28)))
        self.set_out()

    def offer_voice(self, *, there: bool, private: bool = True) -> None:
        """The kiosk can read aloud; where no voice is there for the language, the button says so. `private`:
        it is heard by one person only."""
        self._speaks, self._voiceless, self._private = True, not there, private

    @property
    def reads_aloud(self) -> bool:
        """Whether what is somebody's own can be read to them, in their language."""
        return self._speaks and not self._voiceless and self._private

    def set_out(self) -> None:
        self._rows.place(self._there, self.width() - 2 * self._edge)
        self._rows.invalidate()  # Qt keeps the rows' height when only the text in them grew
        self.updateGeometry()
