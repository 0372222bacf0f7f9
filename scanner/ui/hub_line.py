"""How this device stands with its hub: since when, what is in the way, what waits, and what staff can do."""

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QProgressBar

from scanner.ui.page import Page, Ports
from shared.desk.values import Snapshot
from shared.domain.contact import Contact, Line
from shared.domain.moment import Moment
from shared.qt.widgets import Label, column
from shared.qt.words import clock_time, fault_words, number, since, time_left

_STEPS = 1000  # of the progress bar


def line_words(now: Snapshot, *, brief: bool = False) -> str:
    """The line in a few words; `brief`: without since when."""
    contact = now.contact
    if contact.line is Line.REVOKED:
        return QCoreApplication.translate("HubLine", "Out of service")
    if contact.line is Line.TRYING:
        return QCoreApplication.translate("HubLine", "Trying to reach the hub")
    online = contact.line is Line.ONLINE
    if brief or contact.since is None:
        return (
            QCoreApplication.translate("HubLine", "Online")
            if online
            else QCoreApplication.translate("HubLine", "Working offline")
        )
    words = (
        QCoreApplication.translate("HubLine", "Online since {when}")
        if online
        else QCoreApplication.translate("HubLine", "Working offline since {when}")
    )
    return words.format(when=since(contact.since, now.at, ZoneInfo(now.zone)))


class HubBox(Page):
    """The line to the hub, for the problems page."""

    def __init__(self, ports: Ports, snapshot: Snapshot) -> None:
        super().__init__(ports, snapshot)
        self.line, self.why = Label("strong"), Label("body")
        self.waiting, self.tries = Label("body", muted=True), Label("body", muted=True)
        self.bar, self.pace = QProgressBar(), Label("body", muted=True)
        self.bar.setRange(0, _STEPS)
        self.bar.setTextVisible(False)
        layout = column(self, space=8)
        for part in (self.line, self.why, self.bar, self.pace, self.waiting, self.tries):
            layout.addWidget(part)
        self.retell()

    def retell(self) -> None:
        self.line.setText(line_words(self.snapshot))
        self._say(self.why, self._why())
        self._say(self.waiting, self._waiting())
        self._say(self.tries, self._tries())
        self._retell_pace()

    def _why(self) -> str:
        contact = self.snapshot.contact
        if contact.line is Line.NOT_ENROLLED:
            return self.tr("This device knows no hub: what it records stays here.")
        if contact.why is None or contact.why in self.snapshot.faults:
            return ""
        return fault_words(contact.why)

    def _waiting(self) -> str:
        now = self.snapshot
        if now.to_send is None:
            return self.tr("It is not known what is sent.")
        if _in_pieces(now.contact):
            return ""  # the progress tells it
        if now.to_send == 0:
            return "" if now.contact.line is Line.NOT_ENROLLED else self.tr("Everything is sent.")
        words = self.tr("%Ln event(s) kept on this device, waiting to be sent.", "", now.to_send)
        if now.contact.oldest_ms is not None:
            oldest = Moment(now.contact.oldest_ms, now.contact.oldest_ms)
            words += " " + self.tr("The oldest: {when}.").format(
                when=since(oldest, now.at, ZoneInfo(now.zone))
            )
        return words

    def _tries(self) -> str:
        now, contact = self.snapshot, self.snapshot.contact
        if contact.running or not contact.attempts:
            return ""
        words = self.tr("Tried %Ln time(s) in vain.", "", contact.attempts)
        if contact.next_try_s is not None:
            at = Moment(now.at.trusted_ms + contact.next_try_s * 1000, now.at.wall_ms)
            words += " " + self.tr("Next try at {time}.").format(time=clock_time(at, ZoneInfo(now.zone)))
        return words

    def _retell_pace(self) -> None:
        """How far a sync has come; where it is over at once, nothing is shown."""
        contact = self.snapshot.contact
        whole = contact.sent + contact.left
        shown = _in_pieces(contact)
        for part in (self.bar, self.pace):
            part.setVisible(shown)
        if not shown:
            return
        self.bar.setValue(_STEPS * contact.sent // whole)
        words = self.tr("Sent {sent} of {whole}.").format(sent=number(contact.sent), whole=number(whole))
        if contact.seconds_left is not None:
            words += " " + time_left(contact.seconds_left)
        self.pace.setText(words)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setAccessibleDescription(words)

    @staticmethod
    def _say(label: Label, words: str) -> None:
        label.setText(words)
        label.setVisible(bool(words))


def _in_pieces(contact: Contact) -> bool:
    """Whether a sync runs that has rows to send."""
    return contact.running and contact.sent + contact.left > 0
