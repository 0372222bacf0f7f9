"""One widget for each form of answer; all give what was typed or touched, as a sign-up's pages take it."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from shared.domain.signup.fields import Field, Form, Value
from shared.domain.signup.wording import Wording
from shared.qt.theme import SPACE
from shared.qt.widgets import Button, Label, column, take_out

_LINES_HIGH, _LINES_LOW = 160, 112
_MANY = 4  # choices that stand in two columns where the window is short
_PARTS = ((2, "day"), (2, "month"), (4, "year"))  # of a date: digits, and what it is called
_BETWEEN = 24  # px between those parts
Text = QLineEdit | QPlainTextEdit


def _part_width(digits: int) -> int:
    return 60 + 36 * digits


class Answer(Protocol):
    """What stands for one field; `typed` are the parts that letters go into, in order."""

    widget: QWidget
    typed: list[Text]
    least_width: int  # px; more, where words are longer

    def given(self) -> object:
        """What was answered."""

    def show(self, value: Value) -> None:
        """What was answered before."""

    def say(self, words: Wording) -> None:
        """Every word anew."""

    def fit(self, short: bool) -> None:
        """Stand closer where the window is short."""


class Line:
    """One line, or several; digits alone where a number is asked for. One that is `alone` on its page is
    called what the page asks, and has no name of its own in sight."""

    least_width = 0

    def __init__(self, field: Field, entered: Callable[[], None], *, alone: bool) -> None:
        self._field = field
        self.short = field.form is not Form.LINES
        self.label = Label("strong")
        self.field = self._made(entered)
        self.typed: list[Text] = [self.field]
        self.widget = QWidget()
        layout = column(self.widget, space=4)
        layout.addWidget(self.label)
        layout.addWidget(self.field)
        self.label.setVisible(not alone)

    def _made(self, entered: Callable[[], None]) -> Text:
        if self._field.form is Form.LINES:
            lines = QPlainTextEdit()
            lines.setTabChangesFocus(True)
            lines.setFixedHeight(_LINES_HIGH)
            return lines
        line = QLineEdit()
        line.setMaxLength(self._field.longest)
        hints = Qt.InputMethodHint
        if self._field.form is Form.EMAIL:
            line.setInputMethodHints(hints.ImhEmailCharactersOnly | hints.ImhNoPredictiveText)
        elif self._field.form is Form.PHONE:
            line.setInputMethodHints(hints.ImhDialableCharactersOnly)
        line.returnPressed.connect(entered)
        return line

    def given(self) -> object:
        field = self.field
        return field.text() if isinstance(field, QLineEdit) else field.toPlainText()

    def show(self, value: Value) -> None:
        text = value if isinstance(value, str) else ""
        self.field.setText(text) if isinstance(self.field, QLineEdit) else self.field.setPlainText(text)

    def say(self, words: Wording) -> None:
        name = words.label(self._field.name)
        beside = f" {words.say('optional')}" if self._field.optional else ""
        self.label.setText(name + beside)
        self.field.setAccessibleName(name)

    def fit(self, short: bool) -> None:
        if isinstance(self.field, QPlainTextEdit):
            self.field.setFixedHeight(_LINES_LOW if short else _LINES_HIGH)


class Date(QObject):
    """Day, month and year, each in a part of its own; a full part leads to the next, and whoever presses Tab
    besides stays there."""

    least_width = sum(_part_width(digits) for digits, _ in _PARTS) + 2 * _BETWEEN

    def __init__(self, entered: Callable[[], None]) -> None:
        super().__init__()
        self.widget = QWidget()
        row = QHBoxLayout(self.widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_BETWEEN)
        self._led_to: QLineEdit | None = None  # by itself, and nothing was pressed since
        self.parts: list[QLineEdit] = []
        self.labels: list[Label] = []
        for place, (digits, _) in enumerate(_PARTS):
            part, label = QLineEdit(), Label("strong")
            part.setMaxLength(digits)
            part.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
            part.setFixedWidth(_part_width(digits))
            part.returnPressed.connect(entered)
            part.textEdited.connect(partial(self._typed, place))
            part.installEventFilter(self)
            one = column(space=4)
            one.addWidget(label)
            one.addWidget(part)
            row.addLayout(one)
            self.parts.append(part)
            self.labels.append(label)
        row.addStretch()
        self.typed: list[Text] = [*self.parts]

    def given(self) -> object:
        return " ".join(part.text() for part in self.parts)

    def show(self, value: Value) -> None:
        told = str(value).split("-")[::-1] if value else ["", "", ""]
        for part, text in zip(self.parts, told, strict=True):
            part.setText(text.lstrip("0"))

    def say(self, words: Wording) -> None:
        for part, label, (_, name) in zip(self.parts, self.labels, _PARTS, strict=True):
            label.setText(words.say(name))
            part.setAccessibleName(words.say(name))

    def fit(self, short: bool) -> None:
        pass

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QLineEdit):
            watched.selectAll()
        elif isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            led_to, self._led_to = self._led_to, None
            if watched is led_to and event.key() == Qt.Key.Key_Tab:
                return True
        return super().eventFilter(watched, event)

    def _typed(self, place: int, text: str) -> None:
        if len(text) == _PARTS[place][0] and place + 1 < len(self.parts):
            self._led_to = self.parts[place + 1]
            self._led_to.setFocus()


class Choice:
    """One of several: a touch is the answer; `touched` is told."""

    least_width = 0

    def __init__(self, field: Field, touched: Callable[[], None]) -> None:
        self._field, self._touched = field, touched
        self.typed: list[Text] = []
        self.widget = QWidget()
        self._grid = QGridLayout(self.widget)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(SPACE)
        self.buttons = {one: Button(partial(self._touch, one)) for one in field.offered}
        for button in self.buttons.values():
            button.setCheckable(True)
        self.fit(short=False)

    def given(self) -> object:
        return next((one for one, button in self.buttons.items() if button.isChecked()), "")

    def show(self, value: Value) -> None:
        for one, button in self.buttons.items():
            button.setChecked(one == value)

    def say(self, words: Wording) -> None:
        for one, button in self.buttons.items():
            button.say(words.choice(self._field.name, one))

    def fit(self, short: bool) -> None:
        columns = 2 if short and len(self.buttons) >= _MANY else 1
        for place, button in enumerate(self.buttons.values()):
            take_out(self._grid, button)
            self._grid.addWidget(button, *divmod(place, columns))
        for place in range(2):
            self._grid.setColumnStretch(place, int(place < columns))

    def _touch(self, one: str) -> None:
        self.show(one)
        self._touched()


class Ticks:
    """Any of several; each stays as it was touched."""

    least_width = 0

    def __init__(self, field: Field) -> None:
        self._field = field
        self.typed: list[Text] = []
        self.label = Label("strong")
        self.widget = QWidget()
        layout = column(self.widget, space=SPACE)
        layout.addWidget(self.label)
        self.buttons = {one: Button() for one in field.offered}
        for button in self.buttons.values():
            button.setCheckable(True)
            layout.addWidget(button)

    def given(self) -> object:
        return tuple(one for one, button in self.buttons.items() if button.isChecked())

    def show(self, value: Value) -> None:
        for one, button in self.buttons.items():
            button.setChecked(one in value)

    def say(self, words: Wording) -> None:
        self.label.setText(words.label(self._field.name))
        for one, button in self.buttons.items():
            button.say(words.choice(self._field.name, one))

    def fit(self, short: bool) -> None:
        pass


def answer_for(field: Field, go_on: Callable[[], None], *, alone: bool) -> Answer:
    """The widget for a field, `alone` on its page or not; `go_on` is called where an answer is also the wish
    to go on."""
    match field.form:
        case Form.DATE:
            return Date(go_on)
        case Form.CHOICE:
            return Choice(field, go_on)
        case Form.TICKS:
            return Ticks(field)
        case _:
            return Line(field, go_on, alone=alone)
