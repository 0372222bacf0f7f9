"""Letters to touch, for words of one's own. Chinese needs an input method, which is not here: its writers
use a keyboard, where there is one, or Latin letters."""

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QPlainTextEdit, QWidget

from shared.qt.icons import icon
from shared.qt.theme import SPACE, STANDARD, TOUCH
from shared.qt.widgets import Button, clear, column

_DIGITS = "1234567890"
_LATIN = (_DIGITS, "qwertyuiop", "asdfghjkl'", "zxcvbnm,.?")
ADDRESS = "address"  # for an e-mail address: what it needs and no more
_ROWS: dict[str, tuple[str, ...]] = {  # in the order of keys; Latin ones as in Britain
    ADDRESS: (_DIGITS, "qwertyuiop", "asdfghjkl-", "zxcvbnm_.@"),
    "en": _LATIN,
    "fr": (*_LATIN, "éèêëàâçùûô", "îïœ!-"),
    "pt": (*_LATIN, "ãáâàçéêíóõ", "ôú!-"),
    "es": (*_LATIN, "áéíóúüñ¿¡!"),
    "ar": ("ضصثقفغعهخحج", "شسيبلاتنمكط", "ئءؤرىةوزظدذ", "أإآ،.؟"),
    "bn": (  # each letter apart: some are written with two signs (Unicode, chapter 12)
        "অ আ ই ঈ উ ঊ ঋ এ ঐ ও ঔ",
        "া ি ী ু ূ ৃ ে ৈ ো ৌ ্",
        "ক খ গ ঘ ঙ চ ছ জ ঝ ঞ ৎ",
        "ট ঠ ড ঢ ণ ত থ দ ধ ন ং",
        "প ফ ব ভ ম য র ল শ ষ ঃ",
        "স হ ড় ঢ় য় ঁ ।",
    ),
}
Rows = tuple[tuple[str, ...], ...]
_NO_ROWS: Rows = ()
_FRAME = 16  # px of border and padding beside a letter
_CASED = frozenset({"en", "fr", "pt", "es"})


class Key(Button):
    """A letter: as narrow as a finger, so that the longest row fits a small screen."""

    def __init__(self) -> None:
        super().__init__(kind="key")

    def _beside(self) -> int:
        return _FRAME


class Keyboard(QWidget):
    """Types into `field`; set out anew for each language, in the order of keys from left to right.

    `lowest` is the row beneath the letters: what belongs to the keys may be added to it.
    """

    def __init__(self, field: QPlainTextEdit | QLineEdit) -> None:
        super().__init__()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.field, self._shown = field, ("", _NO_ROWS)
        self.keys: list[Button] = []
        self._letters_of: list[str] = []
        self._letters = QGridLayout()
        self._letters.setSpacing(SPACE)
        self.shift = Button()
        self.shift.setCheckable(True)
        self.shift.toggled.connect(self._retell_letters)
        self.space = Button(partial(self._type, " "))
        self.rub = Button(self._rub)
        self.rub.setIcon(icon("chevron-left", STANDARD.ink, 32))
        self.rub.setIconSize(QSize(32, 32))
        self.lowest = QHBoxLayout()
        self.lowest.setSpacing(SPACE)
        for button, wide in ((self.shift, 3), (self.space, 2), (self.rub, 1)):
            self.lowest.addWidget(button, wide)
        whole = column(self, space=SPACE)
        whole.addLayout(self._letters)
        whole.addLayout(self.lowest)

    def speak(self, language: str, *, digits: bool = True, room: int | None = None) -> bool:
        """Letters of this language; whether there are any. Without digits, for what has none; in rows that
        fit into a `room` of so many px."""
        rows = tuple(_keys(row) for row in _ROWS.get(language, ()))
        if not digits and rows[:1] == (_keys(_DIGITS),):
            rows = rows[1:]
        rows = rows if room is None else _wrapped(rows, (room + SPACE) // (TOUCH + SPACE))
        if (language, rows) != self._shown:
            self._shown = (language, rows)
            clear(self._letters)
            self.keys = []
            for row, letters in enumerate(rows):
                for place, letter in enumerate(letters):
                    button = Key()
                    button.pressed_plainly(partial(self._press, letter))
                    self._letters.addWidget(button, row, place)
                    self.keys.append(button)
            self._letters_of = [letter for letters in rows for letter in letters]
            self.space.setVisible(language != ADDRESS)
            self.shift.setVisible(language in _CASED)
            self.shift.setChecked(language in _CASED)
            self._retell_letters()
        return bool(rows)

    @property
    def least_width(self) -> int:
        """What it needs with the letters that it has."""
        widest = max((key.minimumSizeHint().width() for key in self.keys), default=0)
        across = max(map(len, self._shown[1]), default=0)  # counted, as Qt measures no key before it is shown
        return max(across * (widest + SPACE) - SPACE, self.lowest.minimumSize().width())

    def name(self, shift: str, space: str, rub: str) -> None:
        """Words in the language of the screen."""
        self.shift.say(shift)
        self.space.say(space)
        self.rub.name(rub)

    def _retell_letters(self) -> None:
        for button, letter in zip(self.keys, self._letters_of, strict=True):
            button.say(self._cased(letter))

    def _cased(self, letter: str) -> str:
        return letter.upper() if self.shift.isChecked() and self._shown[0] in _CASED else letter

    def _press(self, letter: str) -> None:
        self._type(self._cased(letter))
        self.shift.setChecked(False)

    def _type(self, text: str) -> None:
        if isinstance(self.field, QLineEdit):
            self.field.insert(text)
        else:
            self.field.insertPlainText(text)
            self.field.ensureCursorVisible()

    def _rub(self) -> None:
        if isinstance(self.field, QLineEdit):
            self.field.backspace()
        else:
            self.field.textCursor().deletePreviousChar()


def _keys(row: str) -> tuple[str, ...]:
    return tuple(row.split() if " " in row else row)


def _wrapped(rows: Rows, across: int) -> Rows:
    """The same letters in rows of so many at most."""
    if across < 1 or max(map(len, rows), default=0) <= across:
        return rows
    letters = [letter for row in rows for letter in row]
    return tuple(tuple(letters[at : at + across]) for at in range(0, len(letters), across))
