"""Signing in: by card, or by library number and PIN. One question at a time."""

from collections.abc import Callable
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from kiosk.library.values import (
    CardRefused,
    GivePin,
    GoWithout,
    LinkCard,
    NotSignedIn,
    Reason,
    ShowCard,
    SignIn,
)
from kiosk.ui.easy import Hint
from kiosk.ui.page import Page, Ports, scrolling
from kiosk.ui.words import card_words, reason_words
from shared.capture.frames import Frame
from shared.capture.worker import CameraState, CameraStatus
from shared.qt.camera_view import CameraView, covered
from shared.qt.headings import Heading
from shared.qt.keypad import Keypad
from shared.qt.theme import SPACE
from shared.qt.widgets import Button, Label, column

_LONGEST = 24
_VIEW = 480  # pixels: the picture's height where there is room


class Asks(Enum):
    """The question on the page."""

    NUMBER = auto()
    PIN = auto()  # of that number
    OLD_NUMBER = auto()  # a card was shown that the library system does not know
    OLD_PIN = auto()
    CARD_PIN = auto()  # of a card that it does know


_PINS = frozenset({Asks.PIN, Asks.OLD_PIN, Asks.CARD_PIN})
_AGAIN = frozenset({Reason.UNKNOWN_NUMBER, Reason.WRONG_PIN})
_NUMBER_OF = {Asks.PIN: Asks.NUMBER, Asks.OLD_PIN: Asks.OLD_NUMBER}


class SignInPage(Page):
    """Asks for the number, then for the PIN; what is scanned goes straight on to what comes next."""

    def __init__(self, ports: Ports) -> None:
        super().__init__(ports)
        self._asks, self._number = Asks.NUMBER, ""
        self._complaint: Callable[[], str] = str  # why somebody was not let in, in the language in force
        self.question, self.hint, self.error = Heading(), Hint("body", muted=True), Label("strong")
        self.error.setProperty("finding", "bad")
        self.field = QLineEdit()
        self.field.setMaxLength(_LONGEST)
        self.field.returnPressed.connect(self._go_on)
        self.keypad = Keypad(self.field)
        self.camera = CameraView()
        self.camera.mirrored = True  # it faces who stands here
        self.camera.setMinimumSize(160, 1)  # the first to give way where there is little room
        self.camera.setMaximumHeight(_VIEW)
        self._sees = False
        self.other = Button(self._start_again)
        self.without = Button(lambda: ports.post(GoWithout()))
        asked, keys = column(space=16), column()
        for part in (self.question, self.hint, self.error, self.field):
            asked.addWidget(part)
        asked.addWidget(self.other)
        asked.addWidget(self.without)
        asked.addWidget(self.camera, 1)
        asked.addStretch()
        keys.addLayout(self.keypad)
        keys.addStretch()
        sides = QHBoxLayout()
        sides.setSpacing(48)
        sides.addLayout(asked, 1)
        sides.addLayout(keys, 1)
        layout = scrolling(self, margin=48, space=SPACE)
        layout.addLayout(sides)
        self.retell()

    def heading(self) -> str:
        return self.tr("Sign in")

    @property
    def easy(self) -> str:
        if self._asks in _PINS:
            return "PIN"
        if self._asks is Asks.OLD_NUMBER:
            return "OLD_NUMBER"
        return "SIGN_IN_CAMERA" if self._sees else ""

    @property
    def for_camera(self) -> bool:
        return self._asks not in _PINS

    def opened(self) -> None:
        self.field.setFocus()

    def read(self, text: str) -> None:
        """A library card's number, or what may be a card of the city."""
        if not text:
            return
        self.error.clear()
        if text.isascii() and text.isalnum() and len(text) <= _LONGEST:
            self._take_number(text)
        else:
            self.ports.post(ShowCard(text))
        self.retell()

    def show_camera(self, status: CameraStatus) -> None:
        """The camera's state changed; one that gives no picture is not spoken of."""
        self.camera.show_status(status)
        self._see(status.state is CameraState.RUNNING)

    def show_frame(self, frame: Frame) -> None:
        """What the camera sees now."""
        dark = covered(frame)
        if not dark:
            self.camera.show_frame(frame)
        self._see(not dark)

    def ask_number(self) -> None:
        """The card is good; the library system does not know whose it is."""
        self._ask(Asks.OLD_NUMBER)

    def ask_pin(self) -> None:
        """The card is good; this library asks its PIN, too."""
        self._ask(Asks.CARD_PIN)

    def refuse(self, answer: NotSignedIn) -> None:
        """Say why not, and ask again; from the beginning where only the desk can help."""
        again = _NUMBER_OF.get(self._asks, self._asks) if answer.why in _AGAIN else Asks.NUMBER
        self._ask(again)
        self._complain(lambda: reason_words(answer.why))

    def refuse_card(self, answer: CardRefused) -> None:
        """Say why a card does not do."""
        self._ask(Asks.NUMBER)
        self._complain(lambda: card_words(answer))

    def wipe(self) -> None:
        self.camera.forget()
        self._ask(Asks.NUMBER)

    def retell(self) -> None:
        pin, linking = self._asks in _PINS, self._asks in (Asks.OLD_NUMBER, Asks.OLD_PIN)
        self.field.clear()
        if self.error.text():
            self.error.setText(self._complaint())
        self.error.setVisible(bool(self.error.text()))
        self.other.setVisible(self._asks in _NUMBER_OF)
        self.without.setVisible(linking)
        echo = QLineEdit.EchoMode.Password if pin else QLineEdit.EchoMode.Normal
        self.field.setEchoMode(echo)
        hints = Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData
        self.field.setInputMethodHints(hints)
        self._pose()
        self.keypad.name(self.tr("Delete the last digit"), self.tr("Continue"))
        self.other.say(self.tr("Another number"))
        self.without.say(self.tr("I have none"))

    def _see(self, sees: bool) -> None:
        """What was typed stays."""
        if sees is not self._sees:
            self._sees = sees
            self._pose()

    def _pose(self) -> None:
        self.camera.setVisible(self._sees and self._asks not in _PINS)  # not while a PIN is typed before it
        question, hint = self._words()
        turned = question != self.question.text()
        self.question.setText(question)
        self.hint.setText(hint)
        self.field.setAccessibleName(question)
        self.field.setAccessibleDescription(hint)
        if turned:
            self.turned.emit()

    def _words(self) -> tuple[str, str]:
        if self._asks in _PINS:
            return self.tr("Your library PIN?"), self.tr("The PIN you use for the library.")
        if self._asks is Asks.OLD_NUMBER:
            return (
                self.tr("Do you have an old library card?"),
                self.tr("Scan it, or type the number on it. Next time your new card is enough."),
            )
        if self._sees:
            return (
                self.tr("Your library number?"),
                self.tr("Hold your card in front of the camera, scan it, or type your library number."),
            )
        return self.tr("Your library number?"), self.tr("Scan your library card, or type the number on it.")

    def _ask(self, asks: Asks) -> None:
        self._asks, self._number = asks, ""
        self.error.clear()
        self.retell()

    def _complain(self, words: Callable[[], str]) -> None:
        self._complaint = words
        self.error.setText(words())
        self.error.show()

    def _take_number(self, number: str) -> None:
        old = self._asks in (Asks.OLD_NUMBER, Asks.OLD_PIN)
        self._asks, self._number = Asks.OLD_PIN if old else Asks.PIN, number

    def _start_again(self) -> None:
        self._ask(_NUMBER_OF[self._asks])
        self.field.setFocus()

    def _go_on(self) -> None:
        typed = self.field.text().strip()
        if not typed:
            return
        self.error.clear()
        match self._asks:
            case Asks.PIN:
                self.ports.post(SignIn(self._number, typed))
            case Asks.OLD_PIN:
                self.ports.post(LinkCard(self._number, typed))
            case Asks.CARD_PIN:
                self.ports.post(GivePin(typed))
            case _:
                self._take_number(typed)
                self.retell()
        self.field.clear()
        self.field.setFocus()
