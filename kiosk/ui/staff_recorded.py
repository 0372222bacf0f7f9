"""For staff: what was recorded while the library system was away, what became of it, and what to do."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, Qt, QTime

from kiosk.flow.pages import Event
from kiosk.library.staff_values import (
    Became,
    DealWithRecorded,
    Recorded,
    RecordedDeed,
    ShowRecorded,
    StaffRequest,
)
from kiosk.library.values import Reason
from kiosk.ui.frame import EDGE
from kiosk.ui.page import Entry, Page, Ports, scrolling
from kiosk.ui.words import due_words
from shared.qt.theme import STANDARD
from shared.qt.widgets import Button, Label, clear, column
from shared.qt.words_facts import QT_TRANSLATE_NOOP, apart, date_in_words

_SIGNS = {
    Became.WAITING: ("clock", STANDARD.look),
    Became.APPLIED: ("check", STANDARD.admit),
    Became.APPLIED_OTHER_DATE: ("check", STANDARD.admit),
    Became.REFUSED: ("x", STANDARD.refuse),
    Became.UNKNOWN: ("triangle-alert", STANDARD.note),
}
_BECAME = {
    Became.WAITING: QT_TRANSLATE_NOOP("StaffRecorded", "Waits until the library system answers."),
    Became.APPLIED: QT_TRANSLATE_NOOP("StaffRecorded", "The library system has it."),
    Became.APPLIED_OTHER_DATE: QT_TRANSLATE_NOOP(
        "StaffRecorded", "The library system has it, with another date."
    ),
    Became.REFUSED: QT_TRANSLATE_NOOP("StaffRecorded", "The library system said no."),
    Became.UNKNOWN: QT_TRANSLATE_NOOP(
        "StaffRecorded", "Nobody knows whether the library system has it: no answer came."
    ),
}
_WHY = {
    Reason.WITH_SOMEBODY_ELSE: QT_TRANSLATE_NOOP("StaffRecorded", "There, the item is on loan to another."),
    Reason.RESERVED: QT_TRANSLATE_NOOP("StaffRecorded", "There, the item is reserved by another."),
    Reason.UNKNOWN_ITEM: QT_TRANSLATE_NOOP("StaffRecorded", "It does not know the item."),
}
_LOOK_UP = QT_TRANSLATE_NOOP("StaffRecorded", "Look the item up there, and put it right by hand.")
_FIND = QT_TRANSLATE_NOOP("StaffRecorded", "The reader has the item: lend it by hand, or ask for it back.")
_KEEP = QT_TRANSLATE_NOOP("StaffRecorded", "Somebody waits for it: put it on the reservation shelf.")


class StaffRecorded(Page):
    """One row a deed, what needs somebody first; each of those can be marked as dealt with."""

    def __init__(self, ports: Ports, ask: Callable[[StaffRequest], None]) -> None:
        super().__init__(ports)
        self._ask = ask
        self._recorded = Recorded()
        self.back = Button(partial(ports.go, Event.STAFF_IN))
        self.told = Label("lead")
        layout = scrolling(self, margin=EDGE, space=24)
        layout.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.told)
        self.list = column(space=16)
        layout.addLayout(self.list)
        self.more = Label("body", muted=True)
        layout.addWidget(self.more)
        layout.addStretch()
        self.retell()

    def heading(self) -> str:
        return self.tr("Recorded without the library system")

    def opened(self) -> None:
        self._ask(ShowRecorded())

    def take(self, answer: object) -> str | None:
        """The list as it is now."""
        if isinstance(answer, Recorded):
            self._recorded = answer
            self.retell()
        return None

    def wipe(self) -> None:
        self.take(Recorded())

    def retell(self) -> None:
        recorded = self._recorded
        self.back.say(self.tr("Back to the staff menu"))
        if not recorded.readable:
            self.told.setText(self.tr("What was recorded cannot be read. Call for help."))
        else:
            waits = self.tr("%Ln wait for you.", "", recorded.waits)
            still_open = self.tr("%Ln wait for the library system.", "", recorded.still_open)
            self.told.setText(f"{waits} {still_open}")
        clear(self.list)
        for deed in recorded.deeds:
            self.list.addWidget(self._entry(deed))
        self.more.setText(self.tr("%Ln older ones are not shown.", "", recorded.more))
        self.more.setVisible(recorded.more > 0)

    def _entry(self, deed: RecordedDeed) -> Entry:
        what = self.tr("Loan: {item}") if deed.loan else self.tr("Return: {item}")
        title = what.replace("{item}", apart(deed.title or deed.item))
        sign, colour = _SIGNS[deed.became]
        entry = Entry(title, "\n".join(_lines(deed)), sign=sign, colour=colour)
        if deed.waits:
            dealt = Button(partial(self._ask, DealWithRecorded(deed.number)))
            dealt.say(self.tr("Mark as dealt with"), title)
            entry.below(dealt)
        return entry


def _lines(deed: RecordedDeed) -> list[str]:
    """What became of it, then what to do, then what it was."""

    def say(text: str) -> str:
        return QCoreApplication.translate("StaffRecorded", text)

    told = [say(_BECAME[deed.became])]
    if deed.why in _WHY:
        told[0] += f" {say(_WHY[deed.why])}"
    if deed.said:
        words = say(QT_TRANSLATE_NOOP("StaffRecorded", "It says: {words}"))
        told.append(words.replace("{words}", apart(deed.said)))
    if deed.waits:
        told.append(say(_what_to_do(deed)))
    told.append(_when(deed, say))
    return told


def _what_to_do(deed: RecordedDeed) -> str:
    if deed.wanted:
        return _KEEP
    return _FIND if deed.loan and deed.became is Became.REFUSED else _LOOK_UP


def _when(deed: RecordedDeed, say: Callable[[str], str]) -> str:
    at = deed.made
    moment = QDateTime(QDate(at.year, at.month, at.day), QTime(at.hour, at.minute))
    made = QLocale().toString(moment, QLocale.FormatType.ShortFormat)
    parts = [
        say(QT_TRANSLATE_NOOP("StaffRecorded", "Recorded {when}.")).replace("{when}", made),
        say(QT_TRANSLATE_NOOP("StaffRecorded", "Item {number}.")).replace("{number}", apart(deed.item)),
    ]
    if deed.reader is not None:
        reader = say(QT_TRANSLATE_NOOP("StaffRecorded", "Reader {number}."))
        parts.append(reader.replace("{number}", apart(deed.reader)))
    if deed.promised is not None:
        promised = say(QT_TRANSLATE_NOOP("StaffRecorded", "The reader was told {day}."))
        parts.append(promised.replace("{day}", date_in_words(deed.promised)))
    if deed.became is Became.APPLIED_OTHER_DATE and deed.due is not None:
        parts.append(f"{due_words(deed.due)}.")
    return " ".join(parts)
