"""The page the queue sees: the live picture, what to do, how many are in, and what staff need at once."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QWidget

from scanner.flow.pages import Event
from scanner.ui.page import Page, Ports
from scanner.ui.rows import service_of, when
from shared.desk.values import CountPeople, SetLeaving, SetLook, Snapshot, StartGroup
from shared.qt.camera_view import CameraView
from shared.qt.widgets import Button, Label, Rule, Scroll, column, repolish
from shared.qt.words import name, number

TALL = 800  # pages at least so high have room for a hint
_ANY = 16_777_215  # Qt's own "no limit" for a widget's size


class ReadyPage(Page):
    """Camera two thirds, panel one third; upright windows put the panel below."""

    def __init__(self, ports: Ports, snapshot: Snapshot) -> None:
        super().__init__(ports, snapshot)
        self.camera = CameraView()
        self.headline, self.hint = Label("title"), Label("body", muted=True)
        self.counted, self.count, self.capacity = (
            Label("caption", muted=True),
            Label("display"),
            Label("body", muted=True),
        )
        self.count.setWordWrap(False)
        post, go = ports.post, ports.go
        self.fewer = Button(lambda: post(CountPeople(-1)))
        self.more = Button(lambda: post(CountPeople(1)))
        self.look = Button(kind="look")
        self.look.setCheckable(True)
        self.look.clicked.connect(self._look)
        self.leaving = Button(kind="look")
        self.leaving.setCheckable(True)
        self.leaving.clicked.connect(self._leave)
        self.group = Button(lambda: post(StartGroup()))
        self.no_card = Button(lambda: go(Event.NO_CARD))
        self.undo = Button(lambda: go(Event.UNDO))
        self.sort_out = Button(lambda: go(Event.SORT_OUT))
        self._lay_out()
        self.retell()

    def _lay_out(self) -> None:
        self.inside = QWidget()
        self.panel_column = column(self.inside, margin=28)
        self.panel_column.addWidget(self.headline)
        self.panel_column.addWidget(self.hint)
        self.rule = Rule()
        self.panel_column.addWidget(self.rule)
        self.panel_column.addWidget(self.counted)
        figures = QHBoxLayout()
        figures.setSpacing(16)
        figures.addWidget(self.count)
        figures.addWidget(self.capacity, 1)
        self.panel_column.addLayout(figures)
        self.panel_column.addStretch()
        self.grid = QGridLayout()
        self.grid.setSpacing(12)
        self.grid.setColumnStretch(0, 1)
        self.grid.setColumnStretch(1, 1)
        self._compact: bool | None = None
        self.panel_column.addLayout(self.grid)  # first: what has no parent would be shown as a window
        self._place_buttons(False)
        self.panel = Scroll(self.inside)
        self.box = QHBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(0)
        self.box.addWidget(self.camera, 1)
        self.box.addWidget(self.panel)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _place_buttons(self, compact: bool) -> None:
        """In reading order; a low window puts more of them side by side."""
        if compact == self._compact:
            return
        self._compact = compact
        wide = 1 if compact else 2
        for button, row, across, span in (
            (self.fewer, 0, 0, 1),
            (self.more, 0, 1, 1),
            (self.look, 1, 0, wide),
            (self.group, *((1, 1) if compact else (2, 0)), 1),
            (self.no_card, *((2, 0) if compact else (2, 1)), 1),
            (self.undo, *((2, 1) if compact else (3, 0)), wide),
            (self.leaving, 4, 0, 2),
            (self.sort_out, 5, 0, 2),
        ):
            self.grid.addWidget(button, row, across, 1, span)
        self._retell_look()
        self._retell_undo()
        self.panel_column.invalidate()

    def _fit(self) -> None:
        """Full-size words and buttons where they fit, smaller and side by side where they do not."""
        upright = self.height() > self.width()
        self.box.setDirection(
            QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight
        )
        self.hint.setVisible(self.height() >= TALL)
        self._arrange(small=False)
        wide, most = self.width(), self.height() * 2 // 3
        if upright:
            if self._high(wide) > self.height() // 2:
                self._arrange(small=True)
            self.panel.setFixedHeight(min(self._high(wide), most))
            self.panel.setMinimumWidth(0)
            self.panel.setMaximumWidth(_ANY)
            return
        share = wide // 3
        if self._high(share) > self.height():
            self._arrange(small=True)
            share = wide * 3 // 8
        wanted = max(share, self.inside.minimumSizeHint().width() + 32)
        self.panel.setFixedWidth(min(wanted, wide // 2))
        self.panel.setMinimumHeight(0)
        self.panel.setMaximumHeight(_ANY)

    def _high(self, wide: int) -> int:
        """How high the panel's words and buttons stand in this width."""
        self.panel_column.activate()
        return self.panel_column.totalHeightForWidth(max(wide, self.inside.minimumSizeHint().width()))

    def _arrange(self, *, small: bool) -> None:
        self._place_buttons(small)
        role = "strong" if small else "title"
        if self.headline.property("role") != role:
            self.headline.setProperty("role", role)
            repolish(self.headline)
        self.rule.setVisible(not small)
        margin = 16 if small else 24
        self.panel_column.setContentsMargins(margin, margin, margin, margin)
        self.panel_column.setSpacing(8 if small else 12)

    def retell(self) -> None:
        now = self.snapshot
        self.headline.setText(self.tr("Hold the card in the frame"))
        self.hint.setText(self.tr("Or use the hand scanner. Nothing to press."))
        self.counted.setText(self.tr("Scanned in this session"))
        self.count.setText(number(now.scanned))
        capacity = now.service.capacity
        self.capacity.setVisible(capacity is not None)
        if capacity is not None:
            inside = self.tr("{inside} of {capacity} places taken")
            self.capacity.setText(inside.format(inside=number(now.inside), capacity=number(capacity)))
        self.fewer.say(self.tr("− No card"), self.tr("Count one person without a card less"))
        self.more.say(self.tr("+ No card"), self.tr("Count one person without a card"))
        self._retell_look()
        self.look.setChecked(now.look)
        self.leaving.say(self.tr("Scan people out"), self.tr("Switches: the next cards leave"))
        self.leaving.setChecked(now.leaving)
        self.leaving.setVisible(now.service.capacity is not None and now.service.stay_minutes is None)
        self.group.say(self.tr("Group"), self.tr("Collect several cards, then admit them together"))
        self.no_card.say(self.tr("Count…"), self.tr("Count people without a card, with the reason"))
        self._retell_undo()
        waiting = len(now.sort_out)
        self.sort_out.say(self.tr("To sort out (%Ln)", "", waiting), self.tr("Refused cards that wait"))
        self.sort_out.setVisible(waiting > 0)
        self.camera.retell()
        self._fit()

    def _retell_look(self) -> None:
        words = self.tr("Check only") if self._compact else self.tr("Check without admitting")
        self.look.say(words, self.tr("Switches: show the answer, admit nobody"))

    def _retell_undo(self) -> None:
        last = self.snapshot.last
        self.undo.setVisible(bool(last))
        if last:
            service = service_of(self.snapshot, last[0].service)
            words = self.tr("Undo {time}") if self._compact else self.tr("Undo: {service} {time}")
            words = words.format(service=name(service.name), time=when(last[0].at, self.snapshot))
            self.undo.say(words, self.tr("Take one of the last five admissions back"))

    def _look(self, on: bool) -> None:
        self.ports.post(SetLook(on))

    def _leave(self, on: bool) -> None:
        self.ports.post(SetLeaving(on))
