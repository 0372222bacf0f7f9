"""Paper at the workshop desk: a card or a pass to take along, and the receipt of what was handed out."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt

from kiosk.paper.courier import Done, Ticket
from kiosk.paper.outlets import Outlets
from kiosk.paper.printer import PrinterState
from kiosk.paper.receipt import Item, Part, Receipt
from kiosk.ui.slip import DrawnSlip
from kiosk.ui.workshop.takeaway import address_words, next_step, reference_words
from kiosk.workshop.values import CardReady, Ending
from shared.qt.widgets import Button, Label, repolish
from shared.qt.words_facts import QT_TRANSLATE_NOOP, date_in_words

_TOLD = {
    PrinterState.READY: QT_TRANSLATE_NOOP("Paper", "It is printed. Please take it along."),
    PrinterState.NO_PAPER: QT_TRANSLATE_NOOP(
        "Paper", "The printer has no paper. Please put some in, then print again."
    ),
    PrinterState.COVER_OPEN: QT_TRANSLATE_NOOP(
        "Paper", "The printer is open. Please close it, then print again."
    ),
    PrinterState.BROKEN: QT_TRANSLATE_NOOP(
        "Paper", "The printer does not work. Please switch it off and on, then print again."
    ),
    PrinterState.GONE: QT_TRANSLATE_NOOP(
        "Paper", "The printer cannot be reached. Please see that it is on and plugged in, then print again."
    ),
    PrinterState.SLOW: QT_TRANSLATE_NOOP(
        "Paper", "The printer took too long. Please look at it, then print again."
    ),
}
_WHERE = QT_TRANSLATE_NOOP("Paper", "{day}, {place}")
_CARD = QT_TRANSLATE_NOOP("Paper", "Your card")
_PASS = QT_TRANSLATE_NOOP("Paper", "A pass until your card comes")
_HEADINGS = {
    Ending.PROVISIONAL: _PASS,
    Ending.WAITING: QT_TRANSLATE_NOOP("Paper", "Where your card will be"),
}
_UNTIL = QT_TRANSLATE_NOOP("Paper", "It lets you sign in at the library until {date}.")
_SAFE = QT_TRANSLATE_NOOP("Paper", "Keep it safe: whoever has it can use it.")


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What stands above all that is printed here: the city, the place, the day."""

    city: str = ""
    venue: Callable[[], str] = str
    today: Callable[[], date] = date.today

    def receipt(self, heading: str, lines: list[str], code: str = "") -> Receipt:
        """A sheet in the language of the screen; `heading` says what it is."""
        where = _said(_WHERE).replace("{day}", date_in_words(self.today()))
        return Receipt(
            self.city,
            where.replace("{place}", self.venue()),
            (Part(heading, tuple(Item(line, "") for line in lines)),),
            QLocale().textDirection() is Qt.LayoutDirection.RightToLeft,
            code,
        )


class Printing(QObject):
    """A button that prints what `make` gives at that moment, and a line that tells what became of it, for a
    page to set out. Without a printer neither is seen."""

    def __init__(self, make: Callable[[], Receipt]) -> None:
        super().__init__()
        self._make, self._outlets = make, Outlets()
        self._job: Ticket | None = None
        self._outcome: PrinterState | None = None
        self.button, self.told = Button(self._print), Label("strong")

    def equip(self, outlets: Outlets) -> None:
        """There is this printer, or none."""
        self._outlets = outlets

    def take(self, answer: object) -> str | None:
        """What became of it; the words to announce."""
        match answer:
            case Done(ticket=self._job, outcome=PrinterState() as outcome):
                self._outcome = outcome
                self._retell_told()
                return self.told.text()
            case _:
                return None

    def leave(self) -> None:
        """Whoever was here is gone, or there is something else to print."""
        if self._job is not None:
            self._outlets.drop()
        self._job = self._outcome = None

    def retell(self, words: str, *, offered: bool) -> None:
        """Say everything anew; `offered`: there is something to print."""
        there = offered and self._outlets.prints
        self.button.say(words)
        self.button.setVisible(there)
        self._retell_told()

    def _retell_told(self) -> None:
        outcome = self._outcome
        if outcome is None:
            words = "" if self._job is None else self.tr("It is being printed. One moment.")
        else:
            words = _said(_TOLD[outcome])
        self.told.setProperty("finding", "" if outcome in (None, PrinterState.READY) else "bad")
        repolish(self.told)
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def _print(self) -> None:
        if self._job is None or self._outcome is not None:  # not while it prints
            self._job, self._outcome = self._outlets.print(DrawnSlip(self._make())), None
            self._retell_told()


def card_receipt(head: Letterhead, ready: CardReady) -> Receipt:
    """The card, the pass until it comes, or where it will be; what comes next; nobody's name."""
    lines = [_said(_SAFE)]
    if ready.ending is Ending.PROVISIONAL and ready.last_day is not None:
        lines.insert(0, _said(_UNTIL).replace("{date}", date_in_words(ready.last_day)))
    if (step := next_step(ready)) and ready.link:
        lines += [step, address_words(ready)]
    if ready.reference:
        lines.append(reference_words(ready))
    return head.receipt(_said(_HEADINGS.get(ready.ending, _CARD)), lines, ready.text or ready.link)


def _said(words: str) -> str:
    return QCoreApplication.translate("Paper", words)
