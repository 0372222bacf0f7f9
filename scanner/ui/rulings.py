"""What the hub ruled on rows of this venue and staff have not looked into yet."""

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from scanner.ui.page import Page, Ports
from scanner.ui.rows import apart, service_of, when
from shared.desk.values import MarkRulingDealtWith, RulingRow, Snapshot
from shared.qt.widgets import Button, Label, Rule, clear, column
from shared.qt.words import name, number, ruling_words

SIDE_BY_SIDE = 560  # px


class RulingsBox(Page):
    """One row a ruling with its words and a way to mark it as dealt with; nothing where none waits.

    `unlocked` does what needs an unlocked desk, or asks for the unlock first.
    """

    def __init__(
        self, ports: Ports, snapshot: Snapshot, unlocked: Callable[[Callable[[], object]], object]
    ) -> None:
        super().__init__(ports, snapshot)
        self._unlocked = unlocked
        self.title, self.hint = Label("strong"), Label("body", muted=True)
        self.rows, self.more = column(space=12), Label("body", muted=True)
        layout = column(self, space=8)
        layout.addWidget(self.title)
        layout.addWidget(self.hint)
        layout.addSpacing(4)
        layout.addLayout(self.rows)
        layout.addWidget(self.more)
        self.retell()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Rows are rebuilt only when they change, so that the keyboard keeps its place."""
        before = self.snapshot
        rebuilt = (snapshot.rulings, snapshot.rulings_waiting) != (before.rulings, before.rulings_waiting)
        self.snapshot = snapshot
        if rebuilt:
            self.retell_in_place()

    def retell(self) -> None:
        rulings, waiting = self.snapshot.rulings, self.snapshot.rulings_waiting
        self.setVisible(bool(rulings))
        self.title.setText(self.tr("What the hub found (%Ln)", "", waiting))
        self.hint.setText(self.tr("Look into each one, then mark it as dealt with."))
        clear(self.rows)
        for row in rulings:
            self.rows.addWidget(self._line(row))
            self.rows.addWidget(Rule())
        rest = waiting - len(rulings)
        self.more.setText(self.tr("%Ln more after these.", "", max(0, rest)))
        self.more.setVisible(rest > 0)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Words and button side by side where both have room, else one under the other."""
        direction = QBoxLayout.Direction
        for line in self.findChildren(QWidget, "line"):
            layout = line.layout()
            if isinstance(layout, QBoxLayout):
                wide = self.width() >= SIDE_BY_SIDE
                layout.setDirection(direction.LeftToRight if wide else direction.TopToBottom)

    def _line(self, row: RulingRow) -> QWidget:
        what, found = Label("body", muted=True), Label("strong")
        parts = [when(row.at, self.snapshot)]
        if row.service is not None:
            parts.append(name(service_of(self.snapshot, row.service).name))
        if row.number is not None:
            parts.append(self.tr("No. {number}").format(number=number(row.number)))
        if not row.own:
            parts.append(self.tr("at another desk"))
        what.setText(apart(*parts))
        found.setText(ruling_words(row.ruling, row.why))
        dealt = Button(lambda: self._unlocked(lambda: self._deal_with(row.event)))
        dealt.say(self.tr("Mark as dealt with"), apart(what.text(), found.text()))
        line, words = QWidget(), column(space=4)
        line.setObjectName("line")
        side = QHBoxLayout(line)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(12)
        words.addWidget(found)
        words.addWidget(what)
        side.addLayout(words, 1)
        side.addWidget(dealt)
        return line

    def _deal_with(self, event: str) -> None:
        self.ports.post(MarkRulingDealtWith(event))
