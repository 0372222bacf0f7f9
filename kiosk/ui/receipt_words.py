"""From what was done in a session to its receipt, in the language of the screen."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from kiosk.library.values import Deed, Line
from kiosk.paper.mail import Sent
from kiosk.paper.printer import PrinterState
from kiosk.paper.receipt import Item, Part, Receipt, by_deed
from kiosk.ui.words import due_words, line_words
from shared.qt.words_facts import QT_TRANSLATE_NOOP, apart, date_in_words, time_of_day

_HEADINGS = {
    Deed.BORROWED: QT_TRANSLATE_NOOP("Receipt", "Borrowed"),
    Deed.RETURNED: QT_TRANSLATE_NOOP("Receipt", "Returned"),
    Deed.RENEWED: QT_TRANSLATE_NOOP("Receipt", "Renewed"),
}
_PRINTER = {
    PrinterState.READY: QT_TRANSLATE_NOOP("Receipt", "Please take your receipt."),
    PrinterState.NO_PAPER: QT_TRANSLATE_NOOP(
        "Receipt", "The printer has no paper. Your receipt is on the screen."
    ),
    PrinterState.COVER_OPEN: QT_TRANSLATE_NOOP(
        "Receipt", "The printer is open. Your receipt is on the screen."
    ),
    PrinterState.BROKEN: QT_TRANSLATE_NOOP(
        "Receipt", "The printer needs the staff. Your receipt is on the screen."
    ),
    PrinterState.GONE: QT_TRANSLATE_NOOP(
        "Receipt", "The printer cannot be reached. Your receipt is on the screen."
    ),
    PrinterState.SLOW: QT_TRANSLATE_NOOP(
        "Receipt", "The printer is too slow. Your receipt is on the screen."
    ),
}
_MAIL = {
    Sent.SENT: QT_TRANSLATE_NOOP("Receipt", "Your receipt was sent."),
    Sent.NO_SUCH_ADDRESS: QT_TRANSLATE_NOOP(
        "Receipt", "This address takes no e-mail. Your receipt is on the screen."
    ),
    Sent.AWAY: QT_TRANSLATE_NOOP("Receipt", "The e-mail cannot be sent now. Your receipt is on the screen."),
}


def receipt_of(lines: tuple[Line, ...], library: str, now: datetime) -> Receipt:
    """The receipt of these lines; a title that the library system does not say is the item's number."""
    when = QCoreApplication.translate("Receipt", "{day}, {time}")
    when = when.replace("{day}", date_in_words(now.date())).replace("{time}", time_of_day(now.time()))
    parts = tuple(
        Part(
            QCoreApplication.translate("Receipt", _HEADINGS[deed]),
            tuple(Item(line.title or line.item, _words(line)) for line in some),
        )
        for deed, some in by_deed(lines).items()
    )
    return Receipt(library, when, parts, QLocale().textDirection() is Qt.LayoutDirection.RightToLeft)


def subject_of(receipt: Receipt) -> str:
    """What an e-mail with it is called."""
    return QCoreApplication.translate("Receipt", "Receipt, {library}").replace(
        "{library}", apart(receipt.heading)
    )


def outcome_words(outcome: PrinterState | Sent) -> str:
    """What became of it, and where it is to be had if not there."""
    words = _PRINTER[outcome] if isinstance(outcome, PrinterState) else _MAIL[outcome]
    return QCoreApplication.translate("Receipt", words)


def _words(line: Line) -> str:
    """What is worth keeping of a line: until when, and what is not certain yet."""
    if line.recorded and line.promised is None:
        return QCoreApplication.translate("Receipt", "Recorded, not yet confirmed.")
    return line_words(line) if line.recorded else due_words(line.due)
