"""People who come together: who is collected, one ratio check, one total, admitted at once."""

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from scanner.ui.page import Page, Ports
from shared.desk.values import AdmitGroup, DropGroup, Snapshot
from shared.domain.decision import Decision, Verdict
from shared.domain.reasons import Reason
from shared.qt.theme import SPACE
from shared.qt.widgets import Button, Label, Rule, Scroll, clear, column
from shared.qt.words import money, number, reason_words
from shared.qt.words_facts import price


class GroupPage(Page):
    """The next cards join the group; nobody is admitted before "Admit all"."""

    def __init__(self, ports: Ports, snapshot: Snapshot) -> None:
        super().__init__(ports, snapshot)
        self.title, self.hint = Label("title"), Label("body", muted=True)
        inside = QWidget()
        body = column(inside)
        body.addWidget(self.title)
        body.addWidget(self.hint)
        self.members = QGridLayout()
        self.members.setHorizontalSpacing(24)
        self.members.setVerticalSpacing(SPACE)
        self.members.setColumnStretch(2, 1)
        body.addLayout(self.members)
        self.total, self.ratio = Label("title"), Label("lead")
        body.addSpacing(SPACE)
        body.addWidget(self.ratio)
        body.addStretch()
        self.admit = Button(lambda: ports.post(AdmitGroup()), kind="main")
        self.drop = Button(lambda: ports.post(DropGroup()))
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addWidget(self.drop, 1)
        buttons.addWidget(self.admit, 2)
        layout = column(self, margin=24)
        layout.addWidget(Scroll(inside), 1)
        layout.addWidget(Rule())
        layout.addWidget(self.total)
        layout.addLayout(buttons)
        self.retell()

    def retell(self) -> None:
        group = self.snapshot.group or ()
        self.title.setText(
            self.tr("Group of %Ln", "", len(group)) if group else self.tr("Scan the first card")
        )
        self.hint.setText(self.tr("Hold up the next card. Nobody is admitted yet."))
        clear(self.members)
        for place, decision in enumerate(group, 1):
            self._add(place, decision)
        refused = [d for d in group if d.verdict is Verdict.REFUSE]
        self.ratio.setText(self._ratio(refused))
        self.ratio.setVisible(bool(group))
        pence = sum(d.rate.price_pence for d in group if d.rate is not None)
        self.total.setText(self.tr("Together {price}").format(price=money(pence)))
        self.total.setVisible(bool(group))
        self.admit.say(self.tr("Admit all"), self.tr("Admits everybody in the group at once"))
        self.admit.setEnabled(bool(group) and not refused)
        self.drop.say(self.tr("Cancel the group"), self.tr("Forgets the group; nobody is admitted"))

    def _add(self, place: int, decision: Decision) -> None:
        figure, mark, words, cost = Label("strong"), Label("strong"), Label("body"), Label("strong")
        refused = decision.verdict is Verdict.REFUSE
        figure.setText(number(place))
        mark.setText("✕" if refused else "✓")
        mark.setProperty("finding", "bad" if refused else "good")
        words.setText(reason_words(decision.reason) or self.tr("Ready"))
        cost.setText(price(decision.rate) if decision.rate else "")
        for label in (figure, mark, cost):
            label.setWordWrap(False)
        for across, label in enumerate((figure, mark, words, cost)):
            self.members.addWidget(label, place, across)

    def _ratio(self, refused: list[Decision]) -> str:
        if any(d.reason is Reason.NEEDS_ADULT for d in refused):
            return self.tr("Needs another grown-up: scan their card too.")
        if refused:
            return self.tr("One card is refused: sort it out, or cancel the group.")
        return self.tr("Enough grown-ups: everybody may go in.")
