"""Refusals that wait to be sorted out, newest first: override, or mark as dealt with."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from scanner.flow.pages import Event
from scanner.ui.page import Ports, WorkPage
from scanner.ui.rows import apart, service_of, when
from shared.desk.values import MarkDealtWith, Row, Snapshot
from shared.qt.widgets import Button, Label, Rule, clear, column
from shared.qt.words import name, reason_words


class SortOutPage(WorkPage):
    """One row a refusal: time, service, reason and the two ways to settle it."""

    def __init__(self, ports: Ports, snapshot: Snapshot) -> None:
        super().__init__(ports, snapshot)
        self._shown: tuple[Row, ...] | None = None
        self.nothing = Label("body", muted=True)
        self.rows = column(space=12)
        self.body.addWidget(self.nothing)
        self.body.addLayout(self.rows)
        self.body.addStretch()
        self.retell()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Rows are rebuilt only when they change, so that the keyboard keeps its place."""
        rebuilt = snapshot.sort_out != self.snapshot.sort_out
        self.snapshot = snapshot
        if rebuilt:
            self.retell_in_place()

    def retell(self) -> None:
        super().retell()
        self.title.setText(self.tr("To sort out"))
        self.nothing.setText(self.tr("Nothing waits. Refused cards appear here until they are sorted out."))
        self.nothing.setVisible(not self.snapshot.sort_out)
        clear(self.rows)
        for row in self.snapshot.sort_out:
            self.rows.addWidget(self._line(row))
            self.rows.addWidget(Rule())
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Words and buttons side by side; in a narrow window one under the other."""
        narrow = self.height() > self.width()
        for line in self.findChildren(QWidget, "line"):
            layout = line.layout()
            if isinstance(layout, QBoxLayout):
                layout.setDirection(
                    QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
                )

    def _line(self, row: Row) -> QWidget:
        what = Label("strong")
        service = service_of(self.snapshot, row.service)
        words = apart(name(service.name), reason_words(row.reason))
        what.setText(apart(when(row.at, self.snapshot), words))
        done = Button(lambda: self.ports.post(MarkDealtWith(row.event)))
        done.say(self.tr("Dealt with"), words)
        line = QWidget()
        line.setObjectName("line")
        side = QHBoxLayout(line)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(12)
        side.addWidget(what, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        if row.overridable:
            override = Button(lambda: self._override(row.event))
            override.say(self.tr("Override…"), words)
            buttons.addWidget(override)
        buttons.addWidget(done)
        side.addLayout(buttons)
        return line

    def _override(self, event: str) -> None:
        self.ports.subject = event
        self.ports.go(Event.OVERRIDE)
