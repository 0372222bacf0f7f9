"""One widget for each form of answer; all give what was typed or touched, as a sign-up's pages take it."""

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from shared.domain.signup.fields import Field, Form, Value
from shared.domain.signup.wording import Wording
from shared.qt.theme import SPACE
from shared.qt.widgets import Button, Label, column

_LINES_HIGH = 160
_PARTS = ((2, "day"), (2, "month"), (4, "year"))  # of a date: digits, and what it is called
Text = QLineEdit | QPlainTextEdit


class Answer(Protocol):
    """What stands for one field; `typed` are the parts that letters go into, in order."""

    widget: QWidget
    typed: list[Text]

    def given(self) -> object:
        """What was answered."""

    def show(self, value: Value) -> None:
        """What was answered before."""

    def say(self, words: Wording) -> None:
        """Every word anew."""


class Line:
    """One line, or several; digits alone where a number is asked for."""

    def __init__(self, field: Field, entered: Callable[[], None]) -> None:
        self._field = field
        self.label = Label("strong")
        self.field = self._made(entered)
        self.typed: list[Text] = [self.field]
        self.widget = QWidget()
        layout = column(self.widget, space=4)
        layout.addWidget(self.label)
        layout.addWidget(self.field)

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


class Date(QObject):
    """Day, month and year, each in a part of its own; a full part leads to the next."""

    def __init__(self, entered: Callable[[], None]) -> None:
        super().__init__()
        self.widget = QWidget()
        row = QHBoxLayout(self.widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        self.parts: list[QLineEdit] = []
        self.labels: list[Label] = []
        for place, (digits, _) in enumerate(_PARTS):
            part, label = QLineEdit(), Label("strong")
            part.setMaxLength(digits)
            part.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
            part.setFixedWidth(60 + 36 * digits)
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, QLineEdit):
            watched.selectAll()
        return super().eventFilter(watched, event)

    def _typed(self, place: int, text: str) -> None:
        if len(text) == _PARTS[place][0] and place + 1 < len(self.parts):
            self.parts[place + 1].setFocus()


class Choice:
    """One of several: a touch is the answer; `touched` is told."""

    def __init__(self, field: Field, touched: Callable[[], None]) -> None:
        self._field, self._touched = field, touched
        self.typed: list[Text] = []
        self.widget = QWidget()
        layout = column(self.widget, space=SPACE)
        self.buttons = {one: Button(partial(self._touch, one)) for one in field.offered}
        for button in self.buttons.values():
            button.setCheckable(True)
            layout.addWidget(button)

    def given(self) -> object:
        return next((one for one, button in self.buttons.items() if button.isChecked()), "")

    def show(self, value: Value) -> None:
        for one, button in self.buttons.items():
            button.setChecked(one == value)

    def say(self, words: Wording) -> None:
        for one, button in self.buttons.items():
            button.say(words.choice(self._field.name, one))

    def _touch(self, one: str) -> None:
        self.show(one)
        self._touched()


class Ticks:
    """Any of several; each stays as it was touched."""

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


def answer_for(field: Field, go_on: Callable[[], None]) -> Answer:
    """The widget for a field; `go_on` is called where an answer is also the wish to go on."""
    match field.form:
        case Form.DATE:
            return Date(go_on)
        case Form.CHOICE:
            return Choice(field, go_on)
        case Form.TICKS:
            return Ticks(field)
        case _:
            return Line(field, go_on)
