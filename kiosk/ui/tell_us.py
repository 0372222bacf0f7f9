"""Tell us: what somebody thinks of the library. Not about them, and not tied to their session."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from kiosk.feedback.values import Ballot, FeedbackTaken
from kiosk.ui.frame import EDGE
from kiosk.ui.opinion import Asks, OpinionForm
from kiosk.ui.page import Page, Ports
from shared.qt.widgets import Scroll, column


class TellUsPage(Page):
    """`said` gives what somebody thinks, at most once a session."""

    said = Signal(object)

    def __init__(self, ports: Ports) -> None:
        super().__init__(ports)
        self._ballot: Callable[[], Ballot] = Ballot
        self.form = OpinionForm(lambda: self.tr("How satisfied are you with the library today?"))
        self.form.said.connect(self.said)
        self.form.turned.connect(self._turn)
        inside = QWidget()
        self._inner = column(inside)
        self._inner.addWidget(self.form)
        self._inner.addStretch()
        self._scroll = Scroll(inside)
        column(self).addWidget(self._scroll)
        self.fit(False)
        self.retell()

    def equip(self, ballot: Callable[[], Ballot]) -> None:
        """What is asked each time the page opens for what may be voted for."""
        self._ballot = ballot

    @property
    def was_answered(self) -> bool:
        """Whether somebody began to tell something, or said that they will not."""
        return self.form.asks is not Asks.SATISFACTION

    def heading(self) -> str:
        return self.tr("Tell us")

    @property
    def easy(self) -> str:
        return "" if self.form.asks is Asks.SATISFACTION else self.form.asks.name

    def opened(self) -> None:
        self.form.begin(self._ballot())

    def take(self, answer: object) -> str | None:
        return self.form.taken(answer.taken) if isinstance(answer, FeedbackTaken) else None

    def fit(self, short: bool) -> None:
        edge = 20 if short else EDGE
        self._inner.setContentsMargins(EDGE, edge, EDGE, edge)
        self.form.fit(short)

    def wipe(self) -> None:
        self.form.leave()

    def retell(self) -> None:
        self.form.retell()

    def _turn(self) -> None:
        self._scroll.verticalScrollBar().setValue(0)
        self.setFocus()
        self.turned.emit()
