"""The verdict over the whole screen: colour, sign, layout, one big word, price, reason, next step."""

from enum import Enum
from itertools import product
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
HALL = 900  # pages at least so high stand far away
SMALL, NEAR, FAR = 600, 28, 56  # pages less than so wide or high have narrower margins
BIG = 80  # sizes of the big word from here on are read from afar
SCROLLED = 64  # size of the big word where not even the smallest makes everything fit


class Room(Enum):
    """How much room there is: the sign's part of the height; roles of price, sentence, step, compare."""

    HALL = (0.42, ("display", "title", "title", "title"))
    AMPLE = (0.4, ("title", "lead", "plain", "lead"))
    SOME = (0.4, ("strong", "strong", "body", "strong"))
    LITTLE = (0.25, ("strong", "strong", "body", "strong"))  # no strip, nor what clears the screen

    @property
    def sign(self) -> float:
        """The sign's part of the height."""
        return self.value[0]

    @property
    def roles(self) -> tuple[str, str, str, str]:
        """Roles of price, sentence, next step and what to compare."""
        return self.value[1]


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
        self.next_step = Label("plain")
        self.doubt, self.compare = Label("body"), Label("lead")
        self.card = QFrame()
        self.card.setObjectName("compare")
        inside = column(self.card, margin=20, space=8)
        inside.addWidget(self.compare)
        inside.addWidget(self.doubt)
        self.override = Button(lambda: ports.go(Event.OVERRIDE), kind="verdict")
        self.clears = Label("body")
        self.strip = _Strip()
        self._has_strip = False
        self._lay_out()
        self.retell()

    def _lay_out(self) -> None:
        words = QWidget()
        text = self.text = column(words, space=12)
        text.addStretch(1)
        for part in (self.big, self.price, self.sentence, self.card, self.next_step):
            text.addWidget(part)
        text.addSpacing(16)
        staff = self.staff = QHBoxLayout()
        staff.setSpacing(16)
        staff.addWidget(self.override)
        staff.addWidget(self.clears, 1)
        staff.addStretch()
        text.addLayout(staff)
        text.addWidget(self.strip)
        text.addStretch(1)
        self.words = Scroll(words)
        self.box = QHBoxLayout(self)
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
        self.override.say(self.tr("Override…"), self.tr("Admit this card after all, with a reason"))
        self.override.setVisible(outcome.overridable)
        self._say(self.clears, self._what_clears(refused, outcome.waits))
        self._has_strip = decision.admits and bool(self.snapshot.last)
        self.strip.show_rows(self.snapshot.last[:STRIP])
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
        """The largest words with which everything fits; scrolling is the last resort."""
        upright = self.height() > self.width()
        self.box.setDirection(
            QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight
        )
        self.box.setAlignment(self.sign, Qt.AlignmentFlag.AlignCenter)
        self.text.setStretch(0, 0 if upright else 1)
        beside = NEAR if min(self.width(), self.height()) < SMALL else FAR
        top = self.height() // 10 if upright and self.height() >= HALL else 24
        self.box.setContentsMargins(beside, top, beside, 24)
        self.box.setSpacing(beside)
        rooms = [room for room in Room if room is not Room.HALL or self.height() >= HALL]
        for big, room in product((True, False), rooms):  # rather less room around than no big word
            side = round(min(self.width() * (0.4 if upright else 0.25), self.height() * room.sign, 560))
            self.sign.setFixedSize(side, side)
            taken = side + beside
            wide = self.width() - 2 * beside - (0 if upright else taken)
            high = self.height() - top - 24 - (taken if upright else 0)
            self._set_room(room)
            if any(self._fits(size, wide, high) for size in FITTED if (size >= BIG) is big):
                return
        self._fits(SCROLLED, wide, high)

    def _set_room(self, room: Room) -> None:
        self.strip.setVisible(self._has_strip and room is not Room.LITTLE)
        self.clears.setVisible(bool(self.clears.text()) and room is not Room.LITTLE)
        repeated = room is Room.LITTLE and not self.card.isHidden()  # the bar names the service too
        self.sentence.setVisible(bool(self.sentence.text()) and not repeated)
        labels = (self.price, self.sentence, self.next_step, self.compare)
        for label, role in zip(labels, room.roles, strict=True):
            if label.property("role") != role:
                label.setProperty("role", role)
                repolish(label)

    def _fits(self, size: int, wide: int, high: int) -> bool:
        self.big.setProperty("fitted", size)
        repolish(self.big)
        metrics = self.big.fontMetrics()
        longest = max((metrics.horizontalAdvance(word) for word in self.said.headline.split()), default=0)
        self.staff.invalidate()
        self.card.updateGeometry()
        self.text.invalidate()
        narrow = max(longest, self.text.minimumSize().width()) <= wide
        return narrow and self.text.totalHeightForWidth(wide) <= high

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
        for place, chip in enumerate(self.chips):
            chip.setVisible(place < len(rows))
            if place < len(rows):
                row = rows[place]
                figure = "–" if row.number is None else number(row.number)
                mark = "!" if row.verdict == Verdict.NOTE else "✓"
                chip.setText(
                    self.tr("No. {number}").format(number=figure) if place == 0 else f"{figure} {mark}"
                )
                aloud = self.tr("{number}, with a check") if mark == "!" else self.tr("{number}, admitted")
                chip.setAccessibleName(aloud.format(number=figure))
