"""Bands over and under the page: practice, checking only, what is wrong, and the newest notice."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from scanner.flow.pages import Event
from scanner.ui.page import Page, Ports
from shared.desk.values import SetLeaving, SetLook, SetPractice, Snapshot
from shared.qt.widgets import Button, Label, repolish
from shared.qt.words import fault_words


class Band(Page):
    """A coloured band with one line and, where something can be done, a button."""

    def __init__(self, ports: Ports, snapshot: Snapshot, name: str) -> None:
        super().__init__(ports, snapshot)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = Label("strong")
        self.button = Button(size="small")
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
