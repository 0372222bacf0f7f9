"""What is wrong and what to do, whether the desk is ready to open, and the settings of this desk."""

from collections.abc import Callable
from zoneinfo import ZoneInfo

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QWidget

from scanner.flow.pages import Event
from scanner.ui.hub_line import HubBox
from scanner.ui.page import Ports, WorkPage
from scanner.ui.rulings import RulingsBox
from scanner.ui.settings import Chosen, SettingsBox
from shared.desk.values import (
    ConfirmClock,
    ExportForHub,
    ExportLog,
    Finding,
    Lock,
    RunSelfTest,
    Snapshot,
    SyncNow,
)
from shared.domain.contact import Line
from shared.qt.reading_order import focus_kept
from shared.qt.theme import SPACE
from shared.qt.usb import sticks
from shared.qt.widgets import Button, Label, clear, column
from shared.qt.words import check_words, clock_time, fault_words

MARKS = {Finding.GOOD: "✓", Finding.CHECK: "!", Finding.BAD: "✕"}


class ProblemsPage(WorkPage):
    """Faults, the hub and actions beside the self-test, settings below; nothing here stops the queue."""

    def __init__(self, ports: Ports, snapshot: Snapshot, chosen: Chosen) -> None:
        super().__init__(ports, snapshot)
        self.chosen = chosen
        self.no_stick = False
        self.settings = SettingsBox(ports, snapshot, chosen)
        self.faults = column()
        self.hub, self.rulings = HubBox(ports, snapshot), RulingsBox(ports, snapshot, self._unlocked)
        self.try_now = Button(lambda: ports.post(SyncNow()))
        self.sort_out = Button(lambda: ports.go(Event.SORT_OUT))
        self.clock = Button(lambda: self._with_pin(lambda: ports.post(ConfirmClock())))
        self.export = Button(lambda: self._with_pin(lambda: self._to_stick(ExportLog)))
        self.for_hub = Button(lambda: self._with_pin(lambda: self._to_stick(ExportForHub)))
        self.lock = Button(lambda: ports.post(Lock()))
        self.leave = Button(lambda: self._with_pin(chosen.leave.emit))
        self.missing = Label("body")
        self.ready, self.clock_now = Label("lead"), Label("body", muted=True)
        self.lines = QGridLayout()
        self.lines.setHorizontalSpacing(16)
        self.lines.setVerticalSpacing(16)
        self.lines.setColumnStretch(1, 1)
        self.again = Button(lambda: ports.post(RunSelfTest()))
        self._lay_out()
        self.retell()

    def _lay_out(self) -> None:
        start = column()
        start.addLayout(self.faults)
        start.addSpacing(8)
        start.addWidget(self.hub)
        start.addSpacing(8)
        start.addWidget(self.rulings)
        self.ways = QGridLayout()
        self.ways.setSpacing(SPACE)
        self.ways.setColumnStretch(0, 1)
        self.ways.setColumnStretch(1, 1)
        start.addLayout(self.ways)
        start.addWidget(self.missing)
        start.addSpacing(16)
        start.addWidget(self.settings)
        start.addStretch()
        panel = QFrame()
        panel.setObjectName("panel")
        inside = column(panel, margin=24, space=16)
        inside.addWidget(self.ready)
        inside.addLayout(self.lines)
        inside.addWidget(self.clock_now)
        inside.addWidget(self.again)
        inside.addStretch()
        sides = self.sides = QHBoxLayout()
        sides.setSpacing(32)
        first, second = QWidget(), column()
        first.setLayout(start)
        second.addWidget(panel)
        second.addStretch()
        sides.addWidget(first, 3)
        sides.addLayout(second, 2)
        self.body.addLayout(sides)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Side by side where both have room, else one under the other."""
        self.sides.setDirection(QBoxLayout.Direction.LeftToRight)
        if self.height() > self.width() or self.sides.minimumSize().width() > self.width() - 96:
            self.sides.setDirection(QBoxLayout.Direction.TopToBottom)

    def opened(self) -> None:
        self.no_stick = False
        self.chosen.asked.emit()
        if not self.snapshot.self_test:
            self.ports.post(RunSelfTest())
        self.retell()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        with focus_kept(self):
            for box in (self.settings, self.hub, self.rulings):
                box.show_snapshot(snapshot)
            self.snapshot = snapshot
            self.retell()

    def retell(self) -> None:
        super().retell()
        now = self.snapshot
        self.title.setText(self.tr("Problems and settings"))
        self._retell_faults()
        self.try_now.say(self.tr("Try now"), self.tr("Asks the hub at once"))
        self.sort_out.say(self.tr("To sort out (%Ln)", "", len(now.sort_out)))
        self.clock.say(self.tr("The time shown is right"), self.tr("Confirms the clock; needs a PIN"))
        self.export.say(self.tr("Export to USB"), self.tr("Writes the log to a stick; needs a PIN"))
        self.for_hub.say(
            self.tr("Save for the hub on USB"), self.tr("The office takes the file in; needs a PIN")
        )
        self.missing.setText(self.tr("No USB stick was found. Plug one in and try again."))
        self.missing.setVisible(self.no_stick)
        self.lock.say(self.tr("Lock now"), self.tr("Ends the unlock"))
        self.leave.say(self.tr("Close the scanner"), self.tr("Ends this program; needs a PIN"))
        self._offer()
        self.ready.setText(self.tr("Ready to open?"))
        shown = clock_time(now.at, ZoneInfo(now.zone))
        self.clock_now.setText(self.tr("This device's time: {time}").format(time=shown))
        self.again.say(self.tr("Test again"), self.tr("Runs the self-test"))
        clear(self.lines)
        for place, line in enumerate(now.self_test):
            mark, words = Label("strong"), Label("body")
            mark.setText(MARKS[line.finding])
            mark.setProperty("finding", line.finding.value)
            words.setText(check_words(line))
            self.lines.addWidget(mark, place, 0)
            self.lines.addWidget(words, place, 1)
        self._fit()

    def _offer(self) -> None:
        """What can be done now, two in a row."""
        now, place = self.snapshot, 0
        enrolled = now.contact.line is not Line.NOT_ENROLLED
        for button, offered in (
            (self.try_now, enrolled and not now.contact.running),
            (self.for_hub, enrolled and now.contact.line is not Line.ONLINE and now.to_send != 0),
            (self.sort_out, True),
            (self.export, True),
            (self.clock, now.clock_doubtful),
            (self.lock, now.unlocked_by is not None),
            (self.leave, True),
        ):
            if offered:
                self.ways.addWidget(button, place // 2, place % 2)
                place += 1
            button.setVisible(offered)

    def _retell_faults(self) -> None:
        clear(self.faults)
        if not self.snapshot.faults and self.snapshot.contact.why is None:
            nothing = Label("body")
            nothing.setText(self.tr("Nothing is wrong."))
            self.faults.addWidget(nothing)
        for code in self.snapshot.faults:
            fault = Label("strong")
            fault.setProperty("finding", "bad")
            fault.setText(fault_words(code))
            self.faults.addWidget(fault)

    def _with_pin(self, do: Callable[[], object]) -> None:
        if self.snapshot.unlocked_with_pin and self.snapshot.unlocked_by is not None:
            do()
        else:
            self.ports.go(Event.UNLOCK)

    def _unlocked(self, do: Callable[[], object]) -> None:
        if self.snapshot.unlocked_by is not None:
            do()
        else:
            self.ports.go(Event.UNLOCK)

    def _to_stick(self, request: type[ExportLog | ExportForHub]) -> None:
        found = sticks()
        self.no_stick = not found
        if found:
            self.ports.post(request(str(found[0])))
        self.retell()
