"""Bands around the page: a call for help, practice, checking only, what is wrong, and the newest notice."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from scanner.flow.pages import Event
from scanner.ui.page import Page, Ports
from scanner.ui.rows import when
from shared.desk.values import AnswerHelp, SetLeaving, SetLook, SetPractice, Snapshot
from shared.domain.help import HelpCall
from shared.domain.moment import Moment
from shared.qt.widgets import Button, Label, repolish
from shared.qt.words import fault_words
from shared.qt.words_facts import apart


class Band(Page):
    """A coloured band with one line and, where something can be done, a button."""

    def __init__(self, ports: Ports, snapshot: Snapshot, name: str) -> None:
        super().__init__(ports, snapshot)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = Label("strong")
        self.button = Button()
        self.layout_ = QHBoxLayout(self)
        self.layout_.setContentsMargins(24, 8, 24, 8)
        self.layout_.setSpacing(16)
        self.layout_.addWidget(self.words, 1)
        self.layout_.addWidget(self.button)
        self.hide()  # until the window holds it and lets it speak

    def show_words(self, words: str) -> None:
        """Show a line, or nothing."""
        self.words.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))


class PracticeBand(Band):
    """Over everything while nothing counts; cannot be overlooked."""

    def __init__(self, ports: Ports, snapshot: Snapshot) -> None:
        super().__init__(ports, snapshot, "practice")
        self.words.setProperty("role", "lead")
        repolish(self.words)
        self.button.pressed_plainly(lambda: ports.post(SetPractice(False)))

    def retell(self) -> None:
        self.show_words(self.tr("Practice: nothing counts") if self.snapshot.practice else "")
        self.button.say(self.tr("End practice"))


class ModeBand(Band):
    """While cards are checked without admitting, or scanned out."""

    def __init__(self, ports: Ports, snapshot: Snapshot) -> None:
        super().__init__(ports, snapshot, "lookbanner")
        self.button.pressed_plainly(self._end)

    def retell(self) -> None:
        words = ""
        if self.snapshot.look:
            words = self.tr("Checking without admitting: nobody is counted")
        elif self.snapshot.leaving:
            words = self.tr("Scanning people out")
        self.show_words(words)
        self.button.say(self.tr("Back to admitting"))

    def _end(self) -> None:
        self.ports.post(SetLook(False) if self.snapshot.look else SetLeaving(False))


class HelpBand(Band):
    """Somebody at a kiosk asks for a person: the call that waits longest, until somebody goes there."""

    def __init__(self, ports: Ports, snapshot: Snapshot, heard: Callable[[str], object]) -> None:
        super().__init__(ports, snapshot, "help")
        self._heard = heard  # is told the words of what came new
        self._known: frozenset[str] = frozenset()
        self.button.pressed_plainly(self._go_there)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Only a call that was not there before is heard."""
        super().show_snapshot(snapshot)
        known, self._known = self._known, frozenset(call.event for call in snapshot.calls)
        for call in snapshot.calls:
            if call.event not in known:
                self._heard(self._told(call))

    def retell(self) -> None:
        calls = self.snapshot.calls
        words = [self._told(calls[0])] if calls else []
        if len(calls) > 1:
            words.append(self.tr("%Ln more waiting.", "", len(calls) - 1))
        self.show_words(" ".join(words))
        self.button.say(self.tr("I am going"), self.tr("The kiosk then says that somebody is coming"))

    def _told(self, call: HelpCall) -> str:
        since = when(Moment(call.at_ms, call.at_ms), self.snapshot)
        told = self.tr("Somebody asks for help at {kiosk}, since {time}.")
        told = told.replace("{kiosk}", apart(call.name)).replace("{time}", since)
        where = self._where(call.page)
        return f"{told} {where}" if where else told

    def _where(self, page: str) -> str:
        """What they were about, as far as it helps whoever goes there."""
        match page:
            case "sign_in":
                return self.tr("They are signing in.")
            case "borrow":
                return self.tr("They are borrowing.")
            case "return":
                return self.tr("They are returning.")
            case "closed" | "broken":
                return self.tr("The kiosk is out of order.")
            case _:
                return ""

    def _go_there(self) -> None:
        if self.snapshot.calls:
            self.ports.post(AnswerHelp(self.snapshot.calls[0].event))


class FaultBand(Band):
    """The gravest thing wrong now, with the way out."""

    _silent = False

    def __init__(self, ports: Ports, snapshot: Snapshot) -> None:
        super().__init__(ports, snapshot, "fault")
        self.button.pressed_plainly(lambda: ports.go(Event.PROBLEMS))

    def retell(self) -> None:
        faults = self.snapshot.faults
        self.show_words(fault_words(faults[0]) if faults and not self._silent else "")
        self.button.say(self.tr("Look"), self.tr("Opens the problems page"))

    def silent(self, on: bool) -> None:
        """Say nothing on a page that says it all."""
        self._silent = on
        self.retell()


class NoticeBand(Band):
    """The newest notice, until the next or for a few seconds."""

    def __init__(self, ports: Ports, snapshot: Snapshot) -> None:
        super().__init__(ports, snapshot, "notice")
        self.button.pressed_plainly(lambda: self.show_words(""))

    def retell(self) -> None:
        self.button.say(self.tr("OK"))
        self.setVisible(bool(self.words.text()))
