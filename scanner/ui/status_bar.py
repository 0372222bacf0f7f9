"""The bar at the bottom: where and what, connected or not, what waits, how old the card checks are."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from scanner.flow.pages import Event
from scanner.ui.hub_line import line_words
from scanner.ui.page import Page, Ports
from scanner.ui.rows import apart
from shared.desk.values import Snapshot
from shared.domain.contact import Line
from shared.qt.icons import icon
from shared.qt.theme import STANDARD
from shared.qt.widgets import Button, Dot, Label
from shared.qt.words import ago, name

AROUND = 190  # what dots, spaces and margins of the bar take
BESIDE = 44  # what a button takes around its words


class StatusBar(Page):
    """Says only what is so and known: nothing is called sent before the log was read."""

    def __init__(self, ports: Ports, snapshot: Snapshot) -> None:
        super().__init__(ports, snapshot)
        self.setObjectName("bar")
        bar = QFrame(self)
        bar.setObjectName("statusbar")
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(bar)
        self.place = Button(lambda: ports.go(Event.SERVICES), kind="bar")
        self.line_dot, self.line = Dot(), Label()
        self.to_send, self.checks = Label(), Label()
        self.sent_dot, self.sent = Dot(), Label()
        self.menu = Button(lambda: ports.go(Event.PROBLEMS), kind="bar")
        self.menu.setIcon(icon("menu", STANDARD.paper))
        self.menu.setIconSize(QSize(32, 32))
        layout = QHBoxLayout(bar)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.setSpacing(12)
        layout.addWidget(self.place)
        for dot, label in ((self.line_dot, self.line), (None, self.to_send), (None, self.checks)):
            layout.addSpacing(8)
            if dot is not None:
                layout.addWidget(dot)
            layout.addWidget(label)
        layout.addStretch(1)
        layout.addWidget(self.sent_dot)
        layout.addWidget(self.sent)
        layout.addWidget(self.menu)
        self._row = layout
        self.retell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """Each text gets the room it needs, in one line where all fit, else in two.

        How many wait is told twice, so that it is the first to go where there is little room; the age of the
        card checks and since when the line is as it is, which the problems page tells too, are the next.
        """
        texts = (self.line, self.to_send, self.checks, self.sent)
        around = self.menu.sizeHint().width() + AROUND
        self.line.setText(line_words(self.snapshot))
        for lines, left_out, brief in (
            (1, (), False),
            (2, (self.to_send,), False),
            (2, (self.to_send, self.checks), False),
            (2, (self.to_send, self.checks), True),
        ):
            if brief:
                self.line.setText(line_words(self.snapshot, brief=True))
            wide = {label: _width(label, label.text(), lines) + 8 for label in texts if label not in left_out}
            place = _width(self.place, self.place.words, lines) + BESIDE
            if place + sum(wide.values()) + around <= self.width():
                break
        self.place.setMinimumWidth(place)
        for label in texts:
            label.setVisible(label in wide)
            label.setMinimumWidth(wide.get(label, 0))
            self._row.setStretchFactor(label, wide.get(label, 0))

    def retell(self) -> None:
        now = self.snapshot
        place = apart(name(now.venue.name), name(now.service.name))
        self.place.say(place, self.tr("Change the service"))
        good, warn = STANDARD.good_dot, STANDARD.warn_dot
        self.line_dot.show_colour(good if now.contact.line is Line.ONLINE else warn)
        self.to_send.setText("" if now.to_send is None else self.tr("%Ln to send", "", now.to_send))
        self.checks.setText(self.tr("Card checks updated {ago}").format(ago=ago(now.checks_age_s)))
        self.sent.setText(self._sent())
        self.sent_dot.show_colour(good if now.to_send == 0 else warn)
        self._share()
        self.menu.name(self.tr("Problems and settings"), self.tr("Self-test, camera, practice, language"))

    def _sent(self) -> str:
        now = self.snapshot
        if now.to_send is None:
            return self.tr("Not known what is sent")
        if now.to_send:
            return self.tr("%Ln not sent", "", now.to_send)
        nothing = now.contact.line is Line.NOT_ENROLLED
        return self.tr("Nothing to send") if nothing else self.tr("Everything sent")


def _width(widget: QWidget, text: str, lines: int) -> int:
    """The narrowest that a text can be in one or two lines."""
    measure, words = widget.fontMetrics().horizontalAdvance, text.split()
    if lines == 1:
        return measure(text)
    cuts = ((" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(len(words) + 1))
    return min(max(measure(first), measure(second)) for first, second in cuts)
