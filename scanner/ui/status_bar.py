"""The bar at the bottom: where and what, connected or not, what waits, how old the card checks are."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from scanner.flow.pages import Event
from scanner.ui.page import Page, Ports
from scanner.ui.rows import apart, when
from shared.desk.values import Snapshot
from shared.qt.icons import icon
from shared.qt.theme import STANDARD
from shared.qt.widgets import Button, Dot, Label
from shared.qt.words import ago, name

AROUND = 190  # what dots, spaces and margins of the bar take
BESIDE = 44  # what a button takes around its words


class StatusBar(Page):
    """Says only what is so: a device that is not set up for a hub works offline and sends nothing."""

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
        card checks, which the self-test tells too, is the second.
        """
        texts = (self.line, self.to_send, self.checks, self.sent)
        around = self.menu.sizeHint().width() + AROUND
        for lines, left_out in ((1, ()), (2, (self.to_send,)), (2, (self.to_send, self.checks))):
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
        if now.online_since is not None:
            self.line.setText(self.tr("Online"))
        elif now.offline_since is not None:
            since = when(now.offline_since, now)
            self.line.setText(self.tr("Offline since {when}").format(when=since))
        else:
            self.line.setText(self.tr("Working offline"))
        self.line_dot.show_colour(good if now.online_since is not None else warn)
        self.to_send.setText(self.tr("%Ln to send", "", now.to_send))
        self.checks.setText(self.tr("Card checks updated {ago}").format(ago=ago(now.checks_age_s)))
        everything = now.to_send == 0
        unknown = everything and any(code.startswith("ledger") for code in now.faults)
        if unknown:  # a log that cannot be read tells no numbers
            self.sent.setText(self.tr("Not known what is sent"))
        else:
            self.sent.setText(
                self.tr("Everything sent") if everything else self.tr("%Ln not sent", "", now.to_send)
            )
        self.sent_dot.show_colour(good if everything and not unknown else warn)
        self._share()
        self.menu.name(self.tr("Problems and settings"), self.tr("Self-test, camera, practice, language"))


def _width(widget: QWidget, text: str, lines: int) -> int:
    """The narrowest that a text can be in one or two lines."""
    measure, words = widget.fontMetrics().horizontalAdvance, text.split()
    if lines == 1:
        return measure(text)
    cuts = ((" ".join(words[:cut]), " ".join(words[cut:])) for cut in range(len(words) + 1))
    return min(max(measure(first), measure(second)) for first, second in cuts)
