"""For staff: the door, which asks for a badge and then for a PIN, and the menu behind it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from kiosk.library.staff_values import (
    BadgeSeen,
    GiveStaffPin,
    LeaveKiosk,
    Restarted,
    RestartLibrary,
    RunSelfTest,
    SelfTested,
    ShowBadge,
    StaffIn,
    StaffNo,
    StaffRequest,
)
from kiosk.ui.frame import EDGE
from kiosk.ui.page import Entry, Page, Ports
from shared.desk.values import CheckLine, Finding, Notice
from shared.qt.keypad import Keypad
from shared.qt.theme import SPACE, STANDARD
from shared.qt.widgets import Button, Label, Scroll, clear, column
from shared.qt.words_notices import check_words, notice_words

_LONGEST_PIN = 12
_SIGNS = {
    Finding.GOOD: ("check", STANDARD.admit),
    Finding.CHECK: ("triangle-alert", STANDARD.note),
    Finding.BAD: ("x", STANDARD.refuse),
}


class StaffDoor(Page):
    """First a badge, shown to the scanner; then a name and its PIN. Neither does alone."""

    def __init__(self, ports: Ports, ask: Callable[[StaffRequest], None]) -> None:
        super().__init__(ports)
        self._ask = ask
        self._names: tuple[str, ...] = ()
        self._name = ""
        self.question, self.error = Label("title"), Label("strong")
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
        asked = column(space=16)
        asked.addWidget(self.question)
        asked.addWidget(self.error)
        asked.addLayout(self.names)
        asked.addStretch()
        sides = QHBoxLayout()
        sides.setSpacing(EDGE)
        sides.addLayout(asked, 1)
        sides.addWidget(self.typing, 1)
        column(self, margin=EDGE).addLayout(sides)
        self.retell()

    def heading(self) -> str:
        return self.tr("Staff only")

    def read(self, text: str) -> None:
        """A badge was shown."""
        self._ask(ShowBadge(text))

    def take(self, answer: object) -> str | None:
        """The badge is good: now the PIN of one of these; or why not."""
        match answer:
            case BadgeSeen(names):
                self.error.clear()
                self._names = names
                self._name = names[0] if len(names) == 1 else ""
                self.retell()
                self.pin.setFocus()
            case StaffNo():
                self._refuse(answer)
            case _:
                pass
        return None

    def wipe(self) -> None:
        self._names, self._name = (), ""
        self.error.clear()
        self.retell()

    def retell(self) -> None:
        self.pin.clear()
        self.typing.setVisible(bool(self._names))
        self.question.setText(
            self.tr("Choose your name and type your PIN")
            if self._names
            else self.tr("Show your staff badge to the scanner")
        )
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
        self.retell()
        words = self.tr("Show your badge again.")
        if answer.code != "locked":
            words = notice_words(Notice(answer.code, {"wait_s": answer.wait_s}))
        self.error.setText(words)

    def _choose(self, name: str) -> None:
        self._name = name
        self.retell()
        self.pin.setFocus()

    def _go_on(self) -> None:
        if self._name and self.pin.text():
            self._ask(GiveStaffPin(self._name, self.pin.text()))
        self.pin.clear()


class StaffMenu(Page):
    """Self-test, a new library session, the way out; beneath, what is set and what went wrong lately."""

    def __init__(self, ports: Ports, ask: Callable[[StaffRequest], None]) -> None:
        super().__init__(ports)
        self._shown = StaffIn((), ())
        self._tested: SelfTested | None = None
        self._restarted: Restarted | None = None
        self.test, self.restart, self.leave = (
            Button(partial(ask, request), size="small")
            for request in (RunSelfTest(), RestartLibrary(), LeaveKiosk())
        )
        doing = QHBoxLayout()
        doing.setSpacing(SPACE)
        for button in (self.test, self.restart, self.leave):
            doing.addWidget(button, 1)
        inside = QWidget()
        self.list = column(inside, space=16)
        layout = column(self, margin=EDGE, space=24)
        layout.addLayout(doing)
        layout.addWidget(Scroll(inside), 1)
        self.retell()

    def heading(self) -> str:
        return self.tr("Staff menu")

    def take(self, answer: object) -> str | None:
        """Badge and PIN were right; the self-test's lines; whether the library system answers."""
        match answer:
            case StaffIn():
                self._shown, self._tested, self._restarted = answer, None, None
            case SelfTested():
                self._tested = answer
            case Restarted():
                self._restarted = answer
            case _:
                return None
        self.retell()
        return None

    def wipe(self) -> None:
        self.take(StaffIn((), ()))

    def retell(self) -> None:
        self.test.say(self.tr("Run the self-test"))
        self.restart.say(self.tr("Restart the library session"))
        self.leave.say(self.tr("Leave the kiosk"))
        clear(self.list)
        if self._restarted is not None:
            good = self._restarted.online
            words = self.tr("Library system answers") if good else self.tr("Library system does not answer")
            self._line(words, Finding.GOOD if good else Finding.BAD)
        for line in self._tested.lines if self._tested else ():
            self._line(self._check_words(line), line.finding)
        self._titled(self.tr("Library system"), [f"{name}: {value}" for name, value in self._shown.settings])
        faults = list(self._shown.faults) or [self.tr("None since the program was started.")]
        self._titled(self.tr("Last faults"), faults)
        self.list.addStretch()

    def _check_words(self, line: CheckLine) -> str:
        good = line.finding is Finding.GOOD
        if line.code == "library":
            return self.tr("Library system answers") if good else self.tr("Library system does not answer")
        if line.code == "hub":
            return self.tr("In contact with the hub") if good else self.tr("No contact with the hub now")
        return check_words(line)

    def _line(self, words: str, finding: Finding) -> None:
        sign, colour = _SIGNS[finding]
        self.list.addWidget(Entry(words, "", sign=sign, colour=colour))

    def _titled(self, heading: str, lines: list[str]) -> None:
        for role, words in [("lead", heading), *(("body", line) for line in lines)]:
            label = Label(role)
            label.setText(words)
            self.list.addWidget(label)
