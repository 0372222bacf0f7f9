"""Unlocking staff actions: a badge held to the camera or scanner, or a name and its PIN on a keypad."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit

from scanner.ui.page import Ports, WorkPage
from shared.desk.values import AwaitBadge, Snapshot, Unlock
from shared.qt.keypad import Keypad
from shared.qt.theme import SPACE
from shared.qt.widgets import Button, Label, clear, column

LONGEST_PIN = 12


class UnlockPage(WorkPage):
    """While it is open the desk takes the next card for a badge."""

    def __init__(self, ports: Ports, snapshot: Snapshot) -> None:
        super().__init__(ports, snapshot)
        self.badge, self.who = Label("lead"), Label("body", muted=True)
        self.staff = ""
        self.names = QGridLayout()
        self.names.setSpacing(SPACE)
        self.pin = QLineEdit()
        self.pin.setEchoMode(QLineEdit.EchoMode.Password)
        self.pin.setMaxLength(LONGEST_PIN)
        self.pin.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly | Qt.InputMethodHint.ImhSensitiveData)
        self.pin.returnPressed.connect(self._unlock)
        self.keypad = Keypad(self.pin)
        people, keys = column(), column()
        people.addWidget(self.badge)
        people.addWidget(self.who)
        people.addLayout(self.names)
        people.addStretch()
        keys.addWidget(self.pin)
        keys.addLayout(self.keypad)
        keys.addStretch()
        sides = QHBoxLayout()
        sides.setSpacing(32)
        sides.addLayout(people, 1)
        sides.addLayout(keys, 1)
        self.body.addLayout(sides)
        self.retell()

    def opened(self) -> None:
        self.pin.clear()
        self.pin.setFocus()
        self.ports.post(AwaitBadge(True))

    def left(self) -> None:
        self.pin.clear()
        self.ports.post(AwaitBadge(False))

    def covered(self) -> None:
        self.ports.post(AwaitBadge(False))  # the queue goes on

    def uncovered(self) -> None:
        self.ports.post(AwaitBadge(True))

    def show_snapshot(self, snapshot: Snapshot) -> None:
        changed = snapshot.staff != self.snapshot.staff
        self.snapshot = snapshot
        if changed:
            self.retell_in_place()

    def retell(self) -> None:
        super().retell()
        staff = self.snapshot.staff
        if self.staff not in staff:
            self.staff = staff[0] if len(staff) == 1 else ""
        self.title.setText(self.tr("Staff only"))
        self.badge.setText(self.tr("Hold your staff badge to the camera or scan it"))
        self.who.setText(
            self.tr("Or choose your name and type your PIN.")
            if staff
            else self.tr("Nobody has a PIN here yet.")
        )
        self.pin.setAccessibleName(self.tr("PIN"))
        self.pin.setAccessibleDescription(self.tr("Your own PIN, in digits"))
        self.pin.setPlaceholderText(self.tr("PIN"))
        self.keypad.name(self.tr("Delete the last digit"), self.tr("OK"))
        clear(self.names)
        for place, name in enumerate(staff):
            button = Button(partial(self._choose, name))
            button.setCheckable(True)
            button.setChecked(name == self.staff)
            button.say(name)
            self.names.addWidget(button, place // 2, place % 2)

    def _choose(self, name: str) -> None:
        self.staff = name
        self.retell()
        self.pin.setFocus()

    def _unlock(self) -> None:
        if self.staff and self.pin.text():
            self.ports.post(Unlock(self.staff, self.pin.text()))
        self.pin.clear()
        self.pin.setFocus()
