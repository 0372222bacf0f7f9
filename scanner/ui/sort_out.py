"""Refusals that wait to be sorted out, newest first: override, or mark as dealt with."""

from PySide6.QtWidgets import QFrame, QGridLayout

from scanner.flow.pages import Event
from scanner.ui.page import Ports, WorkPage
from scanner.ui.rows import apart, service_of, when
from shared.desk.values import MarkDealtWith, Row, Snapshot
from shared.qt.widgets import Button, Label, Rule, clear
from shared.qt.words import name, reason_words


class SortOutPage(WorkPage):
    """One row a refusal: time, service, reason and the two ways to settle it."""

    def __init__(self, ports: Ports, snapshot: Snapshot) -> None:
        super().__init__(ports, snapshot)
        self._shown: tuple[Row, ...] | None = None
        self.nothing = Label("body", muted=True)
        self.rows = QFrame()
        self.grid = QGridLayout(self.rows)
        self.grid.setContentsMargins(0, 0, 0, 0)
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(12)
        self.grid.setColumnStretch(1, 1)
        self.body.addWidget(self.nothing)
        self.body.addWidget(self.rows)
        self.body.addStretch()
        self.retell()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Rows are rebuilt only when they change, so that the keyboard keeps its place."""
        rebuilt = snapshot.sort_out != self.snapshot.sort_out
        self.snapshot = snapshot
        if rebuilt:
            self.retell()

    def retell(self) -> None:
        super().retell()
        self.title.setText(self.tr("To sort out"))
        self.nothing.setText(self.tr("Nothing waits. Refused cards appear here until they are sorted out."))
        self.nothing.setVisible(not self.snapshot.sort_out)
        clear(self.grid)
        for row in self.snapshot.sort_out:
            self._add(row)

    def _add(self, row: Row) -> None:
        at = self.grid.rowCount()
        time, what = Label("body", muted=True), Label("strong")
        time.setWordWrap(False)
        time.setText(when(row.at, self.snapshot))
        service = service_of(self.snapshot, row.service)
        what.setText(apart(name(service.name), reason_words(row.reason)))
        override = Button(lambda: self._override(row.event), size="small")
        override.say(self.tr("Override…"), what.text())
        override.setEnabled(bool(service.override_reasons) and service.id == self.snapshot.service.id)
        done = Button(lambda: self.ports.post(MarkDealtWith(row.event)), size="small")
        done.say(self.tr("Dealt with"), what.text())
        self.grid.addWidget(time, at, 0)
        self.grid.addWidget(what, at, 1)
        self.grid.addWidget(override, at, 2)
        self.grid.addWidget(done, at, 3)
        self.grid.addWidget(Rule(), at + 1, 0, 1, 4)

    def _override(self, event: str) -> None:
        self.ports.subject = event
        self.ports.go(Event.OVERRIDE)
