"""Three questions, one at a time: how satisfied, which service next, anything else. None need be answered."""

from collections.abc import Callable
from enum import IntEnum, auto
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSize, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from kiosk.feedback.values import Ballot
from kiosk.ui.frame import EDGE, Rows
from kiosk.ui.keyboard import Keyboard
from kiosk.ui.languages import SCROLL_BAR
from shared.domain.feedback import MAX_WORDS, Opinion, Satisfaction
from shared.qt.headings import Heading
from shared.qt.icons import icon
from shared.qt.theme import STANDARD
from shared.qt.widgets import Button, Label, clear, column
from shared.qt.words_facts import QT_TRANSLATE_NOOP, name, number

STEPS = {  # the best first, as its icon and its word
    Satisfaction.VERY_SATISFIED: ("laugh", QT_TRANSLATE_NOOP("Opinion", "Very satisfied")),
    Satisfaction.SATISFIED: ("smile", QT_TRANSLATE_NOOP("Opinion", "Satisfied")),
    Satisfaction.NEITHER: ("meh", QT_TRANSLATE_NOOP("Opinion", "Neither")),
    Satisfaction.DISSATISFIED: ("frown", QT_TRANSLATE_NOOP("Opinion", "Dissatisfied")),
    Satisfaction.VERY_DISSATISFIED: ("angry", QT_TRANSLATE_NOOP("Opinion", "Very dissatisfied")),
}
_FACE, _TALL = 56, 96


class Asks(IntEnum):
    """What is asked now."""

    SATISFACTION = auto()
    VOTE = auto()
    WORDS = auto()
    NOTHING = auto()  # thanks


class Faces(QWidget):
    """The five steps as buttons with a face and a word; `chosen` is called with the one touched. `seen`: they
    stood on the screen, and were not scrolled out of sight."""

    def __init__(self, chosen: Callable[[Satisfaction], object]) -> None:
        super().__init__()
        self.seen = False
        self.buttons = {step: Button(partial(chosen, step)) for step in STEPS}
        for step, button in self.buttons.items():
            button.setParent(self)
            button.setIcon(icon(STEPS[step][0], STANDARD.ink, _FACE))
            button.setIconSize(QSize(_FACE, _FACE))
            button.setMinimumHeight(_TALL)
        self._rows = Rows()
        self._rows.setContentsMargins(0, 0, 0, 0)
        column(self).addLayout(self._rows)

    def retell(self, width: int) -> None:
        """Say everything anew, in as few rows as fit."""
        for step, button in self.buttons.items():
            button.say(QCoreApplication.translate("Opinion", STEPS[step][1]))
        self.set_out(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self.seen = True

    def set_out(self, width: int) -> None:
        """Set the buttons out for this width."""
        self._rows.place(list(self.buttons.values()), width)
        self._rows.invalidate()


class OpinionForm(QWidget):
    """`said` gives an Opinion, once until `leave`; `turned` tells that something else is asked.

    `question` says what the first question is about. At the end of a session `leave` gives what was touched
    so far; words that nobody sent are dropped.
    """

    said = Signal(object)
    turned = Signal()

    def __init__(self, question: Callable[[], str]) -> None:
        super().__init__()
        self._question = question
        self._asks, self._ballot, self._opinion = Asks.SATISFACTION, Ballot(), Opinion()
        self._kept: bool | None = None
        self.question, self.notice = Heading(), Label("lead")
        self.faces = Faces(self._satisfied)
        self.votes = column(space=16)
        self.field = QPlainTextEdit()
        self.field.setObjectName("words")
        self.field.setTabChangesFocus(True)
        self.field.textChanged.connect(self._bound)
        self.keyboard = Keyboard(self.field)
        self.no_keys, self.left = Label("body"), Label("body", muted=True)
        self.send, self.skip = Button(self._send, kind="main"), Button(self._skip)
        layout = self._column = column(self)
        above: tuple[QWidget, ...] = (self.question, self.notice, self.faces)
        below = (self.field, self.left, self.send, self.keyboard, self.no_keys, self.skip)
        for part in above:
            layout.addWidget(part)
        layout.addLayout(self.votes)
        for part in below:
            layout.addWidget(part)
        layout.addStretch()
        self.fit(False)

    @property
    def asks(self) -> Asks:
        """What is asked now."""
        return self._asks

    def begin(self, ballot: Ballot) -> None:
        """Ask, or go on where somebody was in the middle of it; once it was given, ask no more."""
        self._ballot = ballot
        self.retell()

    def leave(self) -> None:
        """Whoever was here is gone, and so is everything of theirs."""
        opinion, told = self._opinion, self._asks is Asks.NOTHING
        self._asks, self._ballot, self._opinion, self._kept = Asks.SATISFACTION, Ballot(), Opinion(), None
        self.field.clear()
        self.retell()
        if opinion and not told:
            self.said.emit(opinion)

    def taken(self, kept: bool) -> str:
        """Whether it is kept; the words to announce."""
        if self._asks is not Asks.NOTHING:
            return ""
        self._kept = kept
        self.retell()
        return self.question.text()

    def fit(self, short: bool) -> None:
        """Stand closer where the window is short, so that there is room for keys."""
        self.field.setFixedHeight(90 if short else 150)
        self._column.setSpacing(12 if short else 24)

    def retell(self) -> None:
        """Say everything anew."""
        asks = self._asks
        for part, shown in (
            (self.faces, asks is Asks.SATISFACTION),
            (self.field, asks is Asks.WORDS),
            (self.left, asks is Asks.WORDS),
            (self.keyboard, False),
            (self.no_keys, False),
            (self.send, asks is Asks.WORDS),
            (self.skip, asks in (Asks.SATISFACTION, Asks.VOTE)),
            (self.notice, asks is not Asks.NOTHING),
        ):
            part.setVisible(shown)
        self.faces.retell(self._width())
        clear(self.votes)
        match asks:
            case Asks.SATISFACTION:
                self.question.setText(self._question())
                self.notice.setText(self.tr("This is anonymous: nobody knows who said it."))
                self.skip.say(self.tr("Skip this question"))
            case Asks.VOTE:
                self.question.setText(self.tr("Which service would you like next?"))
                self.notice.setText(self.tr("One touch is one vote."))
                self.skip.say(self.tr("No preference"))
                for candidate in self._ballot.candidates:
                    button = Button(partial(self._vote, candidate.id))
                    button.say(name(candidate.name))
                    self.votes.addWidget(button)
            case Asks.WORDS:
                self._retell_words()
            case Asks.NOTHING:
                self.question.setText(
                    self.tr("Sorry, this could not be kept. Please tell somebody at the desk.")
                    if self._kept is False
                    else self.tr("Thank you")
                )

    def _retell_words(self) -> None:
        self.question.setText(self.tr("Is there anything else?"))
        self.notice.setText(
            self.tr("Only if you like. Please write no names and nothing that tells who you are.")
        )
        self.field.setAccessibleName(self.tr("Your words"))
        self.keyboard.name(self.tr("Capital letters"), self.tr("Space"), self.tr("Delete the last letter"))
        language = QLocale().bcp47Name().partition("-")[0]
        keys = self.keyboard.speak(language) and self.keyboard.least_width <= self._width()
        self.keyboard.setVisible(keys)
        self.no_keys.setVisible(not keys)
        self.no_keys.setText(
            self.tr("There are no keys for this language on this screen: use a keyboard, where there is one.")
        )
        self._say_left()

    def _say_left(self) -> None:
        written = self.field.toPlainText()
        self.left.setText(
            self.tr("Letters left: {number}").replace("{number}", number(MAX_WORDS - len(written)))
        )
        self.send.say(self.tr("Send") if written.strip() else self.tr("Send without words"))

    def _bound(self) -> None:
        """Never more than are kept, however they came."""
        written = self.field.toPlainText()
        if len(written) > MAX_WORDS:
            cursor = self.field.textCursor()
            self.field.setPlainText(written[:MAX_WORDS])
            cursor.setPosition(MAX_WORDS)
            self.field.setTextCursor(cursor)
        elif self._asks is Asks.WORDS:
            self._say_left()

    def _satisfied(self, step: Satisfaction) -> None:
        self._opinion = Opinion(step)
        self._go_on()

    def _vote(self, candidate: str) -> None:
        self._opinion = Opinion(self._opinion.satisfaction, candidate)
        self._go_on()

    def _skip(self) -> None:
        self._go_on()

    def _go_on(self) -> None:
        """To the next question that there is."""
        self._asks = Asks(self._asks + 1)
        if self._asks is Asks.VOTE and not self._ballot.candidates:
            self._asks = Asks.WORDS
        if self._asks is Asks.WORDS and not self._ballot.words:
            self._send()
            return
        self._turn()

    def _send(self) -> None:
        words = self.field.toPlainText().strip()
        opinion = Opinion(self._opinion.satisfaction, self._opinion.vote, words)
        self._asks, self._opinion = Asks.NOTHING, opinion if not words else Opinion()
        self.field.clear()
        self._turn()
        if opinion:
            self.said.emit(opinion)

    def _turn(self) -> None:
        self.retell()
        self.turned.emit()

    def _width(self) -> int:
        """What may be filled; by the window's: by its own a scroll bar would come and go without end."""
        return self.window().width() - 2 * EDGE - SCROLL_BAR

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.faces.set_out(self._width())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.faces.set_out(self._width())
