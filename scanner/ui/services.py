"""Choosing the service: one large button each."""

from functools import partial

from PySide6.QtWidgets import QGridLayout

from scanner.flow.pages import Event
from scanner.ui.page import Ports, WorkPage
from shared.desk.values import ChooseService, Snapshot
from shared.qt.theme import SPACE
from shared.qt.widgets import Button, Label, clear
from shared.qt.words import name


class ServicesPage(WorkPage):
    """The services of this venue; one touch chooses and goes back to the queue."""

    def __init__(self, ports: Ports, snapshot: Snapshot) -> None:
        super().__init__(ports, snapshot)
        self.hint = Label("body", muted=True)
        self.grid = QGridLayout()
        self.grid.setSpacing(SPACE)
        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
        self.body.addWidget(self.hint)
        self.body.addLayout(self.grid)
        self.body.addStretch()
        self.retell()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        changed = (snapshot.services, snapshot.service) != (self.snapshot.services, self.snapshot.service)
        self.snapshot = snapshot
        if changed:
            self.retell_in_place()

    def retell(self) -> None:
        super().retell()
        self.title.setText(self.tr("Which service?"))
        self.hint.setText(name(self.snapshot.venue.name))
        clear(self.grid)
        for place, service in enumerate(self.snapshot.services):
            button = Button(partial(self._choose, service.id))
            button.setCheckable(True)
            button.setChecked(service.id == self.snapshot.service.id)
            button.say(name(service.name))
            self.grid.addWidget(button, place // 2, place % 2)

    def _choose(self, service: str) -> None:
        self.ports.post(ChooseService(service))
        self.ports.go(Event.BACK)
