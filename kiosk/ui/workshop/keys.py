"""What is touched to type an answer: digits, letters or neither, and going on beneath them."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from kiosk.ui.keyboard import ADDRESS, Keyboard
from kiosk.ui.workshop.fields import Text
from shared.domain.signup.fields import Form
from shared.qt.keypad import Keypad
from shared.qt.theme import SPACE
from shared.qt.widgets import Button, clear, column, take_out

_NUMBERS = frozenset({Form.DATE, Form.PHONE})
_LATIN_ONLY = frozenset({Form.EMAIL, Form.POSTCODE})
_OTHER_SCRIPTS = frozenset({"ar", "bn"})  # whose keys have Latin letters beside their own
_PAD_WIDE = 480  # px
_PAD_HIGH = 72  # px of a row, where there is height


def spoken() -> str:
    """The language of the screen."""
    return QLocale().bcp47Name().partition("-")[0]


class Keys(QWidget):
    """For one part of an answer at a time. `go_on` stands beneath; where the window is short it is a key."""

    def __init__(self, go_on: Button) -> None:
        super().__init__()
        self.go_on = go_on
        self._part: Text | None = None
        self._form: Form | None = None
        self._short, self._room, self._is_latin, self._goes_on = False, 0, False, True
        self._said = ("", "", "", "", "", "")
        self._pad: Keypad | None = None
        self.digits = QWidget()
        self._digits = column(self.digits)
        self.keyboard = Keyboard(QLineEdit())  # until there is a part
        self.latin = Button(self._other_letters)
        self.keyboard.lowest.insertWidget(1, self.latin, 1)
        self._whole = column(self, space=SPACE)
        for part in (self.digits, self.keyboard, go_on):
            self._whole.addWidget(part)

    def type_into(self, part: Text | None, form: Form | None) -> None:
        """From now on, into this part of an answer of this form."""
        self._part, self._form = part, form
        self._stand()

    def fit(self, short: bool, room: int) -> None:
        """Stand closer where the window is short; `room` is its width."""
        self._short, self._room = short, room
        self._stand()

    def say(self, shift: str, space: str, rub: str, rub_digit: str, go_on: str, own: str) -> None:
        """Every word of it; `own` is what the language of the screen calls itself."""
        self._said = (shift, space, rub, rub_digit, go_on, own)
        self._stand()

    def offer_going_on(self, on: bool) -> None:
        """Whether an answer needs more than one touch."""
        self._goes_on = on
        self._stand()

    def wipe(self) -> None:
        """Nothing that was typed into is known any more."""
        self._is_latin = False
        self.type_into(None, None)

    @property
    def any(self) -> bool:
        """Whether there is something to type with."""
        return not (self.digits.isHidden() and self.keyboard.isHidden())

    @property
    def least_width(self) -> int:
        """What it needs beside something else."""
        if self._pad is None:
            return self.keyboard.least_width
        return 3 * self._pad.enter.sizeHint().width() + 2 * SPACE

    def _stand(self) -> None:
        part, language = self._part, spoken()
        shift, space, rub, rub_digit, go_on, own = self._said
        numbers = self._form in _NUMBERS and isinstance(part, QLineEdit)
        self._stand_digits(part if numbers and isinstance(part, QLineEdit) else None)
        if self._pad is not None:
            self._pad.name(rub_digit, go_on)
            for place in range(3):
                self._pad.setColumnMinimumWidth(place, self._pad.enter.sizeHint().width())
            self.digits.setMaximumWidth(max(_PAD_WIDE, self.least_width))
        self.keyboard.name(shift, space, rub)  # also while nobody sees it: no other language stays on it
        letters = part is not None and not numbers
        if letters and part is not None:
            self.keyboard.field = part
            letters = self.keyboard.speak(
                self._letters(language), digits=self._form is not Form.TEXT, room=self._room
            )
            letters = letters and self.keyboard.least_width <= self._room
        self.keyboard.setVisible(letters)
        self.latin.say(own if self._is_latin else "ABC")
        self.latin.setVisible(letters and self._form not in _LATIN_ONLY and language in _OTHER_SCRIPTS)
        self.go_on.say(go_on)
        self._place_going_on(self.keyboard.lowest if letters and self._short else self._whole)
        self.go_on.setVisible(self._goes_on and not (numbers and self._short))

    def _stand_digits(self, field: QLineEdit | None) -> None:
        """Its own key goes on where the window is short: there is no room for another."""
        clear(self._digits)
        self._pad = None
        if field is not None:
            keys = QWidget()
            self._pad = Keypad(field)
            keys.setLayout(self._pad)
            self._pad.setContentsMargins(0, 0, 0, 0)
            for row in range(0 if self._short else 4):
                self._pad.setRowMinimumHeight(row, _PAD_HIGH)
            self._pad.enter.setVisible(self._short)
            self._digits.addWidget(keys)
        self.digits.setVisible(field is not None)

    def _place_going_on(self, row: QBoxLayout) -> None:
        if row.indexOf(self.go_on) >= 0:
            return
        for other in (self.keyboard.lowest, self._whole):
            take_out(other, self.go_on)
        row.addWidget(self.go_on, 3 if row is self.keyboard.lowest else 0)

    def _letters(self, language: str) -> str:
        if self._form is Form.EMAIL:
            return ADDRESS
        return "en" if self._form is Form.POSTCODE or self._is_latin or language == "zh" else language

    def _other_letters(self) -> None:
        self._is_latin = not self._is_latin
        self._stand()
