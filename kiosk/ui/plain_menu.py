"""What staff find behind every door: the self-test, the way out of the program, what went wrong lately."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtWidgets import QGridLayout

from kiosk.library.staff_values import LeaveKiosk, RunSelfTest, SelfTested, StaffIn, StaffRequest
from kiosk.ui.frame import EDGE
from kiosk.ui.page import Entry, Page, Ports, scrolling
from kiosk.ui.staff_menu import SIGNS, line_of_test
from shared.qt.theme import SPACE
from shared.qt.widgets import Button, Label, clear, column


class PlainMenu(Page):
    """The menu of a program that has no library system; one with more to tell adds it by `also`."""

    def __init__(self, ports: Ports, ask: Callable[[StaffRequest], None]) -> None:
        super().__init__(ports)
        self._shown, self._tested = StaffIn((), ()), SelfTested(())
        self.test, self.leave = (Button(partial(ask, request)) for request in (RunSelfTest(), LeaveKiosk()))
        doing = QGridLayout()
        doing.setSpacing(SPACE)
        for place, button in enumerate((self.test, self.leave)):
            doing.addWidget(button, 0, place)
            doing.setColumnStretch(place, 1)
        layout = scrolling(self, margin=EDGE, space=24)
        layout.addLayout(doing)
        self.list = column(space=16)
        layout.addLayout(self.list)
        layout.addStretch()
        self.retell()

    def heading(self) -> str:
        return self.tr("Staff menu")

    def also(self) -> Iterator[tuple[str, list[str]]]:
        """Further headings, each with its lines."""
        yield from ()

    def take(self, answer: object) -> str | None:
        """Badge and PIN were right; the self-test's lines."""
        match answer:
            case StaffIn():
                self._shown, self._tested = answer, SelfTested(())
            case SelfTested():
                self._tested = answer
            case _:
                return None
        self.retell()
        return None

    def wipe(self) -> None:
        self.take(StaffIn((), ()))

    def retell(self) -> None:
        self.test.say(self.tr("Run the self-test"))
        self.leave.say(self.tr("End the program"))
        clear(self.list)
        for line in self._tested.lines:
            sign, colour = SIGNS[line.finding]
            self.list.addWidget(Entry(line_of_test(line), "", sign=sign, colour=colour))
        faults = list(self._shown.faults) or [self.tr("None since the program was started.")]
        for heading, lines in (*self.also(), (self.tr("Last faults"), faults)):
            for role, words in [("lead", heading), *(("body", line) for line in lines)]:
                label = Label(role)
                label.setText(words)
                self.list.addWidget(label)
