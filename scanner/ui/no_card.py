"""People without a card, with a flat phone, or with our camera broken: a number, a reason, and they count."""

from functools import partial

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit

from scanner.ui.page import Ports, WorkPage
from shared.desk.values import CountPeople, Snapshot
from shared.qt.keypad import Keypad
from shared.qt.theme import SPACE
from shared.qt.widgets import Button, Label, column
from shared.qt.words import count_reason_words

WHYS = ("no_card", "dead_phone", "camera_broken")
MOST = 99


class NoCardPage(WorkPage):
    """Choose why, type how many (or leave it at one), then count them in or take them off again."""

    def __init__(self, ports: Ports, snapshot: Snapshot) -> None:
        super().__init__(ports, snapshot)
        self.why = WHYS[0]
        self.ask_why, self.ask_many = Label("lead"), Label("lead")
        self.whys = [Button(partial(self._choose, why)) for why in WHYS]
        for button in self.whys:
            button.setCheckable(True)
        self.many = QLineEdit()
        self.many.setValidator(QIntValidator(1, MOST, self))
        self.many.returnPressed.connect(lambda: self._count(1))
        self.keypad = Keypad(self.many)
        self.keypad.enter.hide()
        self.add = Button(lambda: self._count(1), kind="main")
        self.take = Button(lambda: self._count(-1))
        reasons, numbers = column(), column()
        reasons.addWidget(self.ask_why)
        for button in self.whys:
            reasons.addWidget(button)
        reasons.addSpacing(SPACE)
        counts = QGridLayout()
        counts.setSpacing(SPACE)
        counts.addWidget(self.take, 0, 0)
        counts.addWidget(self.add, 0, 1)
        numbers.addWidget(self.ask_many)
        numbers.addWidget(self.many)
        numbers.addLayout(self.keypad)
        reasons.addLayout(counts)
        reasons.addStretch()
        numbers.addStretch()
        sides = QHBoxLayout()
        sides.setSpacing(32)
        sides.addLayout(reasons, 1)
        sides.addLayout(numbers, 1)
        self.body.addLayout(sides)
        self.retell()

    def opened(self) -> None:
        self.why = WHYS[0]
        self.many.setText("1")
        self.many.selectAll()
        self.retell()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot

    def retell(self) -> None:
        super().retell()
        self.title.setText(self.tr("People without a card"))
        self.ask_why.setText(self.tr("Why?"))
        self.ask_many.setText(self.tr("How many?"))
        for why, button in zip(WHYS, self.whys, strict=True):
            button.say(count_reason_words(why))
            button.setChecked(why == self.why)
        self.many.setAccessibleName(self.tr("How many people"))
        self.many.setAccessibleDescription(self.tr("A number from 1 to 99"))
        self.keypad.name(self.tr("Delete the last digit"), self.tr("OK"))
        self.add.say(self.tr("Count them in"))
        self.take.say(self.tr("Take them off"))

    def _choose(self, why: str) -> None:
        self.why = why
        self.retell()

    def _count(self, sign: int) -> None:
        text = self.many.text()
        if text.isdecimal() and 1 <= int(text) <= MOST:
            self.ports.post(CountPeople(sign * int(text), self.why))
            self.many.setText("1")
            self.many.selectAll()
