"""The verdict over the whole screen: colour, sign, layout, one big word, price, reason, next step."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QWidget

from scanner.flow.pages import Event
from scanner.ui.page import Page, Ports
from scanner.ui.rows import service_of
from scanner.ui.verdict_icon import VerdictIcon
from shared.desk.values import Outcome, Row, Snapshot
from shared.domain.decision import Verdict
from shared.qt.theme import FITTED
from shared.qt.widgets import Button, Label, Scroll, column, repolish
from shared.qt.words import VerdictWords, name, number, verdict_words

STRIP = 5


class VerdictPage(Page):
    """Shows one outcome. Green and blue stand beside their sign, amber adds a white card that says what to
    compare, red adds the way to override; touching anywhere else clears it."""

    def __init__(self, ports: Ports, snapshot: Snapshot) -> None:
        super().__init__(ports, snapshot)
        self.setObjectName("verdict")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.outcome: Outcome | None = None
        self.said = VerdictWords("", "", "", "")
        self.sign = VerdictIcon()
        self.big = Label()
        self.price, self.sentence = Label("title"), Label("lead")
        self.next_step = Label("lead")
        self.doubt, self.compare = Label("body"), Label("lead")
        self.card = QFrame()
        self.card.setObjectName("compare")
        inside = column(self.card, margin=20, space=8)
        inside.addWidget(self.compare)
        inside.addWidget(self.doubt)
        self.override = Button(lambda: ports.go(Event.OVERRIDE), kind="verdict")
        self.clears = Label("body")
        self.strip = _Strip()
        self._lay_out()
        self.retell()

    def _lay_out(self) -> None:
        words = QWidget()
        words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
        text = column(words, space=12)
        text.addStretch()
        for part in (self.big, self.price, self.sentence, self.card, self.next_step):
            text.addWidget(part)
        text.addSpacing(12)
        staff = QHBoxLayout()
        staff.setSpacing(16)
        staff.addWidget(self.override)
        staff.addWidget(self.clears, 1)
        text.addLayout(staff)
        text.addWidget(self.strip)
        text.addStretch()
        self.words = Scroll(words)
        self.box = QHBoxLayout(self)
        self.box.setContentsMargins(64, 24, 48, 24)
        self.box.setSpacing(56)
        self.box.addWidget(self.sign)
        self.box.addWidget(self.words, 1)

    def show_outcome(self, outcome: Outcome) -> None:
        """Cover the screen with this answer."""
        self.outcome = outcome
        self.setProperty("verdict", outcome.decision.verdict.value)
        repolish(self)
        self.sign.show_verdict(outcome.decision.verdict)
        self.retell()

    def retell(self) -> None:
        outcome = self.outcome
        if outcome is None:
            return
        decision = outcome.decision
        service = service_of(self.snapshot, decision.service)
        said = verdict_words(outcome, service, ZoneInfo(self.snapshot.zone))
        self.said = said
        comparing = decision.verdict is Verdict.NOTE and not outcome.left
        self._say(self.price, said.price_line)
        self._say(self.sentence, name(service.name) if comparing else said.sentence)
        self._say(self.next_step, "" if comparing else said.next_step)
        self._say(self.compare, said.next_step)
        self._say(self.doubt, said.sentence)
        self.card.setVisible(comparing)
        refused = decision.verdict is Verdict.REFUSE
        waits = refused and outcome.event is not None
        self.override.say(self.tr("Override…"), self.tr("Admit this card after all, with a reason"))
        self.override.setVisible(waits and bool(service.override_reasons))
        self._say(self.clears, self._what_clears(refused, waits))
        self.strip.show_rows(self.snapshot.last[:STRIP] if decision.admits else ())
        self.big.setText(self.said.headline)
        self.setAccessibleName(self.said.headline)
        self.setAccessibleDescription(self.aloud())
        self._fit()

    def aloud(self) -> str:
        """The announcement for a screen reader, the gravest first."""
        said = self.said
        lines = (said.headline, said.price_line, said.sentence, said.next_step)
        return ". ".join(line.rstrip(".") for line in lines if line)

    def _what_clears(self, refused: bool, waits: bool) -> str:
        if waits:
            return self.tr("The next card clears this. It waits under “To sort out”.")
        if refused:
            return self.tr("The next card clears this.")
        if self.outcome is not None and self.outcome.decision.verdict is Verdict.LOOK:
            return self.tr("Checked only: nobody was admitted.")
        return ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        if self.isVisible():
            self.ports.go(Event.CLEARED)

    def _fit(self) -> None:
        """The largest sign and big word that leave room for the rest."""
        upright = self.height() > self.width()
        self.box.setDirection(
            QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight
        )
        side = round(min(self.width() * (0.4 if upright else 0.25), self.height() * 0.45, 420))
        self.sign.setFixedSize(side, side)
        self.box.setAlignment(self.sign, Qt.AlignmentFlag.AlignCenter)
        wide = self.width() - (112 if upright else 112 + 56 + side) - 24
        for size in FITTED:
            self.big.setProperty("fitted", size)
            repolish(self.big)
            metrics = self.big.fontMetrics()
            words = self.said.headline.split()
            longest = max((metrics.horizontalAdvance(word) for word in words), default=0)
            high = self.big.heightForWidth(max(1, wide))
            if longest <= wide and high <= self.height() * 0.4:
                break

    @staticmethod
    def _say(label: Label, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))


class _Strip(QWidget):
    """The last five admissions with their running numbers, so that two greens in a row look different."""

    def __init__(self) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(12)
        self.chips = [Label("body") for _ in range(STRIP)]
        for chip in self.chips:
            chip.setObjectName("chip")
            chip.setWordWrap(False)
            layout.addWidget(chip)
        self.chips[0].setProperty("newest", True)
        layout.addStretch()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Newest first."""
        self.setVisible(bool(rows))
        for place, chip in enumerate(self.chips):
            chip.setVisible(place < len(rows))
            if place < len(rows):
                row = rows[place]
                figure = "–" if row.number is None else number(row.number)
                mark = "!" if row.verdict == Verdict.NOTE else "✓"
                chip.setText(
                    self.tr("No. {number}").format(number=figure) if place == 0 else f"{figure} {mark}"
                )
