"""Override and undo: what it is about, and the reasons as buttons; one touch does it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QGridLayout

from scanner.flow.pages import Event
from scanner.ui.page import Ports, WorkPage
from scanner.ui.rows import row_line, service_of
from shared.desk.values import OverrideRefusal, Snapshot, UndoAdmission
from shared.qt.theme import SPACE
from shared.qt.widgets import Button, Label, Rule, clear
from shared.qt.words import override_reason_words, undo_reason_words

UNDO_REASONS = ("wrong_person", "wrong_service", "changed_mind", "scanned_by_mistake")


class OverridePage(WorkPage):
    """Admits the refused card that the ports name, for one of the service's reasons."""

    def __init__(self, ports: Ports, snapshot: Snapshot) -> None:
        super().__init__(ports, snapshot)
        self.about, self.ask = Label("lead"), Label("body", muted=True)
        self.reasons = _grid()
        self.body.addWidget(self.about)
        self.body.addWidget(self.ask)
        self.body.addLayout(self.reasons)
        self.body.addStretch()
        self.retell()

    def opened(self) -> None:
        self.retell()

    def retell(self) -> None:
        super().retell()
        self.title.setText(self.tr("Admit after all"))
        row = next((row for row in self.snapshot.sort_out if row.event == self.ports.subject), None)
        self.about.setText(
            row_line(row, self.snapshot) if row else self.tr("This refusal was settled already.")
        )
        self.ask.setText(self.tr("Why? One touch admits the card and is kept with your name."))
        clear(self.reasons)
        reasons = service_of(self.snapshot, row.service).override_reasons if row else ()
        _offer(self.reasons, [(why, override_reason_words(why)) for why in reasons], self._because)

    def _because(self, reason: str) -> None:
        self.ports.post(OverrideRefusal(self.ports.subject, reason))
        self.ports.go(Event.BACK)


class UndoPage(WorkPage):
    """Takes one of the last five admissions back: choose which, then why."""

    def __init__(self, ports: Ports, snapshot: Snapshot) -> None:
        super().__init__(ports, snapshot)
        self.which, self.why = Label("body", muted=True), Label("body", muted=True)
        self.rows, self.reasons = _grid(), _grid()
        self.chosen = ""
        self.body.addWidget(self.which)
        self.body.addLayout(self.rows)
        self.body.addWidget(Rule())
        self.body.addWidget(self.why)
        self.body.addLayout(self.reasons)
        self.body.addStretch()
        self.retell()

    def opened(self) -> None:
        self.chosen = ""
        self.retell()

    def retell(self) -> None:
        super().retell()
        rows = self.snapshot.last[:5]
        if self.chosen not in [row.event for row in rows]:
            self.chosen = rows[0].event if rows else ""
        self.title.setText(self.tr("Undo an admission"))
        self.which.setText(self.tr("Which one?") if rows else self.tr("There is nothing to undo."))
        self.why.setText(self.tr("Why? One touch takes the admission back and is kept with your name."))
        self.why.setVisible(bool(rows))
        clear(self.rows)
        for place, row in enumerate(rows):
            button = Button(partial(self._choose, row.event))
            button.setCheckable(True)
            button.setChecked(row.event == self.chosen)
            button.say(row_line(row, self.snapshot))
            self.rows.addWidget(button, place // 2, place % 2)
        clear(self.reasons)
        reasons = UNDO_REASONS if rows else ()
        _offer(self.reasons, [(why, undo_reason_words(why)) for why in reasons], self._because)

    def _choose(self, event: str) -> None:
        self.chosen = event
        self.retell_in_place()

    def _because(self, reason: str) -> None:
        self.ports.post(UndoAdmission(self.chosen, reason))
        self.ports.go(Event.BACK)


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setSpacing(SPACE)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return grid


def _offer(grid: QGridLayout, reasons: list[tuple[str, str]], do: Callable[[str], None]) -> None:
    for place, (reason, words) in enumerate(reasons):
        button = Button(partial(do, reason), kind="main")
        button.say(words)
        grid.addWidget(button, place // 2, place % 2)
