"""Signing in: a library number by hand scanner or keypad, then its PIN. One question at a time."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from kiosk.library.values import NotSignedIn, SignIn
from kiosk.ui.page import Page, Ports
from kiosk.ui.words import reason_words
from shared.qt.keypad import Keypad
from shared.qt.widgets import Button, Label, column

_LONGEST = 24


class SignInPage(Page):
    """Asks for the number, then for the PIN; a scanned number goes straight on to the PIN."""

    def __init__(self, ports: Ports) -> None:
        super().__init__(ports)
        self._number = ""
        self.question, self.hint, self.error = Label("title"), Label("body", muted=True), Label("strong")
        self.error.setProperty("finding", "bad")
        self.field = QLineEdit()
        self.field.setMaxLength(_LONGEST)
        self.field.returnPressed.connect(self._go_on)
        self.keypad = Keypad(self.field)
        self.other = Button(self._start_again)
        asked, keys = column(space=16), column()
        for part in (self.question, self.hint, self.error, self.field):
            asked.addWidget(part)
        asked.addWidget(self.other)
        asked.addStretch()
        keys.addLayout(self.keypad)
        keys.addStretch()
        sides = QHBoxLayout()
        sides.setSpacing(48)
        sides.addLayout(asked, 1)
        sides.addLayout(keys, 1)
        layout = column(self, margin=48)
        layout.addLayout(sides)
        self.retell()

    def heading(self) -> str:
        return self.tr("Sign in")

    def opened(self) -> None:
        self.field.setFocus()

    def read(self, text: str) -> None:
        """A scanned library card."""
        if text and text.isascii() and text.isalnum() and len(text) <= _LONGEST:
            self._number = text
            self.error.clear()
            self.retell()

    def refuse(self, answer: NotSignedIn) -> None:
        """Say why not, and ask again."""
        self._number = ""
        self.retell()
        self.error.setText(reason_words(answer.why))
        self.error.show()

    def wipe(self) -> None:
        self._number = ""
        self.field.clear()
        self.error.clear()
        self.retell()

    def retell(self) -> None:
        pin = bool(self._number)
        self.field.clear()
        self.error.setVisible(bool(self.error.text()))
        self.other.setVisible(pin)
        echo = QLineEdit.EchoMode.Password if pin else QLineEdit.EchoMode.Normal
        self.field.setEchoMode(echo)
        hints = Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData
        self.field.setInputMethodHints(hints)
        question = self.tr("Your library PIN?") if pin else self.tr("Your library number?")
        self.question.setText(question)
        self.hint.setText(
            self.tr("The PIN you use for the library.")
            if pin
            else self.tr("Scan your library card, or type the number on it.")
        )
        self.field.setAccessibleName(question)
        self.field.setAccessibleDescription(self.hint.text())
        self.keypad.name(self.tr("Delete the last digit"), self.tr("Continue"))
        self.other.say(self.tr("Another number"))

    def _start_again(self) -> None:
        self._number = ""
        self.retell()
        self.field.setFocus()

    def _go_on(self) -> None:
        typed = self.field.text().strip()
        if not typed:
            return
        self.error.clear()
        if self._number:
            self.ports.post(SignIn(self._number, typed))
            self.field.clear()
        else:
            self._number = typed
            self.retell()
        self.field.setFocus()
