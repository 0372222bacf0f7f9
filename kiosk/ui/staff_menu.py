"""For staff behind badge and PIN: what can be done, the self-test, what is set, what went wrong lately."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout

from kiosk.flow.pages import Event
from kiosk.library.staff_values import (
    LeaveKiosk,
    Recorded,
    Restarted,
    RestartLibrary,
    RunSelfTest,
    SelfTested,
    ShowRecorded,
    StaffIn,
    StaffRequest,
)
from kiosk.ui.frame import EDGE
from kiosk.ui.page import Entry, Page, Ports, scrolling
from shared.desk.values import CheckLine, Finding
from shared.qt.theme import SPACE, STANDARD
from shared.qt.widgets import Button, Label, clear, column
from shared.qt.words_facts import QT_TRANSLATE_NOOP
from shared.qt.words_notices import check_words

SIGNS = {
    Finding.GOOD: ("check", STANDARD.admit),
    Finding.CHECK: ("triangle-alert", STANDARD.note),
    Finding.BAD: ("x", STANDARD.refuse),
}
_ANSWERS = QT_TRANSLATE_NOOP("StaffMenu", "Library system answers")
_ANSWERS_NOT = QT_TRANSLATE_NOOP("StaffMenu", "Library system does not answer")
_NO_HUB = QT_TRANSLATE_NOOP("StaffMenu", "No contact with the hub now")
_CHECKS: dict[str, dict[str, str]] = {
    "library": {Finding.GOOD: _ANSWERS, Finding.BAD: _ANSWERS_NOT},
    "hub": {
        Finding.GOOD: QT_TRANSLATE_NOOP("StaffMenu", "In contact with the hub"),
        Finding.CHECK: _NO_HUB,
        Finding.BAD: _NO_HUB,
    },
    "pad": {
        Finding.GOOD: QT_TRANSLATE_NOOP("StaffMenu", "Pad for tags ready"),
        Finding.BAD: QT_TRANSLATE_NOOP("StaffMenu", "The pad for tags does not answer"),
    },
    "voice": {
        Finding.GOOD: QT_TRANSLATE_NOOP("StaffMenu", "Voice ready in every language"),
        Finding.CHECK: QT_TRANSLATE_NOOP("StaffMenu", "No voice for some of the languages"),
        Finding.BAD: QT_TRANSLATE_NOOP("StaffMenu", "No voice is installed"),
    },
    "printer": {  # by what the printer says of itself
        "ready": QT_TRANSLATE_NOOP("StaffMenu", "Receipt printer ready"),
        "no_paper": QT_TRANSLATE_NOOP("StaffMenu", "The receipt printer has no paper"),
        "cover_open": QT_TRANSLATE_NOOP("StaffMenu", "The cover of the receipt printer is open"),
        "broken": QT_TRANSLATE_NOOP("StaffMenu", "The receipt printer says that it cannot print"),
        "gone": QT_TRANSLATE_NOOP("StaffMenu", "The receipt printer does not answer"),
        "slow": QT_TRANSLATE_NOOP("StaffMenu", "The receipt printer answers too slowly"),
    },
}


def line_of_test(line: CheckLine) -> str:
    """One line of the self-test, in words."""
    known = _CHECKS.get(line.code)
    if known is None:
        return check_words(line)
    return QCoreApplication.translate("StaffMenu", known[str(line.facts.get("state", line.finding))])


class StaffMenu(Page):
    """Self-test, a new library session, what was recorded, the way out."""

    def __init__(self, ports: Ports, ask: Callable[[StaffRequest], None]) -> None:
        super().__init__(ports)
        self._ask = ask
        self._shown = StaffIn((), ())
        self._tested: SelfTested | None = None
        self._restarted: Restarted | None = None
        self._waits: int | None = None
        self.test, self.restart, self.leave = (
            Button(partial(ask, request)) for request in (RunSelfTest(), RestartLibrary(), LeaveKiosk())
        )
        self.recorded = Button(partial(ports.go, Event.STAFF_RECORDED))
        doing = QGridLayout()
        doing.setSpacing(SPACE)
        for place, button in enumerate((self.test, self.restart, self.leave, self.recorded)):
            doing.addWidget(button, place // 2, place % 2)
            doing.setColumnStretch(place % 2, 1)
        layout = scrolling(self, margin=EDGE, space=24)
        layout.addLayout(doing)
        self.list = column(space=16)
        layout.addLayout(self.list)
        layout.addStretch()
        self.retell()

    def heading(self) -> str:
        return self.tr("Staff menu")

    def opened(self) -> None:
        self._ask(ShowRecorded())

    def take(self, answer: object) -> str | None:
        """Badge and PIN were right; the self-test's lines; whether the library system answers; how much of
        what was recorded waits for somebody."""
        match answer:
            case StaffIn():
                self._shown, self._tested, self._restarted = answer, None, None
            case SelfTested():
                self._tested = answer
            case Restarted():
                self._restarted = answer
            case Recorded():
                self._waits = answer.waits if answer.kept else None
            case _:
                return None
        self.retell()
        return None

    def wipe(self) -> None:
        self._waits = None
        self.take(StaffIn((), ()))

    def retell(self) -> None:
        self.test.say(self.tr("Run the self-test"))
        self.restart.say(self.tr("Restart the library session"))
        self.leave.say(self.tr("Leave the kiosk"))
        self.recorded.setVisible(self._waits is not None)
        self.recorded.say(self.tr("Recorded without the library system (%Ln)", "", self._waits or 0))
        clear(self.list)
        if self._restarted is not None:
            good = self._restarted.online
            words = QCoreApplication.translate("StaffMenu", _ANSWERS if good else _ANSWERS_NOT)
            self._line(words, Finding.GOOD if good else Finding.BAD)
        for line in self._tested.lines if self._tested else ():
            self._line(line_of_test(line), line.finding)
        self._titled(self.tr("Library system"), [f"{name}: {value}" for name, value in self._shown.settings])
        faults = list(self._shown.faults) or [self.tr("None since the program was started.")]
        self._titled(self.tr("Last faults"), faults)

    def _line(self, words: str, finding: Finding) -> None:
        sign, colour = SIGNS[finding]
        self.list.addWidget(Entry(words, "", sign=sign, colour=colour))

    def _titled(self, heading: str, lines: list[str]) -> None:
        for role, words in [("lead", heading), *(("body", line) for line in lines)]:
            label = Label(role)
            label.setText(words)
            self.list.addWidget(label)
