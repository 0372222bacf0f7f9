"""For staff: the door, which asks for a badge and then for a PIN."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLineEdit, QWidget

from kiosk.library.staff_values import (
    BadgeSeen,
    GiveStaffPin,
    ShowBadge,
    StaffNo,
    StaffRequest,
)
from kiosk.ui.frame import EDGE, NARROW, stand_close
from kiosk.ui.page import Page, Ports, scrolling
from shared.desk.values import Notice
from shared.qt.headings import Heading
from shared.qt.keypad import Keypad
from shared.qt.theme import SPACE
from shared.qt.widgets import Button, Label, clear, column
from shared.qt.words_notices import notice_words

_LONGEST_PIN = 12


class StaffDoor(Page):
    """First a badge, shown to the scanner; then a name and its PIN. Neither does alone."""

    def __init__(self, ports: Ports, ask: Callable[[StaffRequest], None]) -> None:
        super().__init__(ports)
        self._ask = ask
        self._names: tuple[str, ...] = ()
        self._name = ""
        self._no: StaffNo | None = None
        self.question, self.error = Heading(), Label("strong")
        self.error.setProperty("finding", "bad")
        self.names = QGridLayout()
        self.names.setSpacing(SPACE)
        self.pin = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(_LONGEST_PIN)
        self.pin.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
        self.pin.returnPressed.connect(self._go_on)
        self.keypad = Keypad(self.pin)
        self.typing = QWidget()
        keys = column(self.typing)
        keys.addWidget(self.pin)
        keys.addLayout(self.keypad)
        keys.addStretch()
        self.asked = column(space=16)
        self.asked.addWidget(self.question)
        self.asked.addWidget(self.error)
        self.asked.addLayout(self.names)
        self.asked.addStretch()
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(EDGE)
        self._sides.addLayout(self.asked, 1)
        self._sides.addWidget(self.typing, 1)
        self._layout = scrolling(self, margin=EDGE, space=SPACE)
        self._layout.addLayout(self._sides)
        self.retell()

    def heading(self) -> str:
        return self.tr("Staff only")

    def fit(self, short: bool) -> None:
        """Keys stand beneath the question where the window is narrow."""
        width, directions = self.window().width(), QBoxLayout.Direction
        stand_close(self._layout, width, short=short)
        self._sides.setDirection(directions.TopToBottom if width < NARROW else directions.LeftToRight)

    def read(self, text: str) -> None:
        """A badge was shown."""
        self.show_badge(text)

    def show_badge(self, text: str) -> None:
        """Ask whether this is one."""
        self._ask(ShowBadge(text))

    def give_pin(self, name: str, pin: str) -> None:
        """Ask whether this is theirs."""
        self._ask(GiveStaffPin(name, pin))

    def wanted(self) -> str:
        """What is to be shown first."""
        return self.tr("Scan your staff badge")

    def take(self, answer: object) -> str | None:
        """The badge is good: now the PIN of one of these; or why not."""
        match answer:
            case BadgeSeen(names):
                self._no, self._names = None, names
                self._name = names[0] if len(names) == 1 else ""
                self.retell()
                self.pin.setFocus()
            case StaffNo():
                self._refuse(answer)
            case _:
                pass
        return None

    def wipe(self) -> None:
        self._names, self._name, self._no = (), "", None
        self.retell()

    def retell(self) -> None:
        self.pin.clear()
        self.error.setText(self._why_not())
        self.typing.setVisible(bool(self._names))
        self.question.setText(self.tr("Choose your name and type your PIN") if self._names else self.wanted())
        self.pin.setAccessibleName(self.tr("PIN"))
        self.keypad.name(self.tr("Delete the last digit"), self.tr("OK"))
        clear(self.names)
        for place, name in enumerate(self._names):
            button = Button(partial(self._choose, name))
            button.setCheckable(True)
            button.setChecked(name == self._name)
            button.say(name)
            self.names.addWidget(button, place // 2, place % 2)

    def _refuse(self, answer: StaffNo) -> None:
        """Say why not; a PIN may be tried again, a badge that has become old must be shown again."""
        if answer.code != "pin_wrong":
            self._names, self._name = (), ""
        self._no = answer
        self.retell()

    def _why_not(self) -> str:
        if self._no is None:
            return ""
        if self._no.code == "locked":
            return self.tr("Show your badge again.")
        return notice_words(Notice(self._no.code, {"wait_s": self._no.wait_s}))

    def _choose(self, name: str) -> None:
        self._name = name
        self.retell()
        self.pin.setFocus()

    def _go_on(self) -> None:
        if self._name and self.pin.text():
            self.give_pin(self._name, self.pin.text())
        self.pin.clear()
