"""From the library's answers to words: what happened to an item, why not, and what to do next."""

from PySide6.QtCore import QCoreApplication

from kiosk.library.values import CardRefused, Deed, Line, Reason
from shared.qt.words import reason_words as reason_words_of_card
from shared.qt.words_facts import QT_TRANSLATE_NOOP, apart, date_in_words

_REASONS = {
    Reason.UNKNOWN_NUMBER: QT_TRANSLATE_NOOP(
        "Library", "The library does not know this number. Check it and try again."
    ),
    Reason.WRONG_PIN: QT_TRANSLATE_NOOP(
        "Library", "This is not the right PIN. Try again, or ask at the desk."
    ),
    Reason.TOO_MANY_TRIES: QT_TRANSLATE_NOOP("Library", "Too many wrong PINs. Please ask at the desk."),
    Reason.READING_ONLY: QT_TRANSLATE_NOOP(
        "Library", "Your card opens the reading rooms and e-books. To borrow, please ask at the desk."
    ),
    Reason.JOIN_AT_DESK: QT_TRANSLATE_NOOP(
        "Library", "The library does not know you yet. Please join at the desk, then borrow."
    ),
    Reason.ASK_AT_DESK: QT_TRANSLATE_NOOP(
        "Library", "You cannot borrow at the moment. Please ask at the desk."
    ),
    Reason.TOO_MANY_LOANS: QT_TRANSLATE_NOOP(
        "Library", "You have as many items as you may have. Return one first."
    ),
    Reason.OWES: QT_TRANSLATE_NOOP("Library", "You owe money. Please pay at the desk, then borrow."),
    Reason.UNKNOWN_ITEM: QT_TRANSLATE_NOOP(
        "Library", "The library does not know this item. Please hand it to the desk."
    ),
    Reason.YOURS_ALREADY: QT_TRANSLATE_NOOP("Library", "You have borrowed this already."),
    Reason.WITH_SOMEBODY_ELSE: QT_TRANSLATE_NOOP(
        "Library", "On loan to someone else. Please hand it to the desk."
    ),
    Reason.RESERVED: QT_TRANSLATE_NOOP("Library", "Reserved by someone else. Please hand it to the desk."),
    Reason.NOT_RENEWED: QT_TRANSLATE_NOOP(
        "Library", "Not renewed. Please bring it back in time, or ask at the desk."
    ),
    Reason.NOT_DONE: QT_TRANSLATE_NOOP("Library", "That did not work. Try again, or ask at the desk."),
    Reason.UNKNOWN: QT_TRANSLATE_NOOP("Library", "We do not know if that worked. Please ask at the desk."),
    Reason.AWAY: QT_TRANSLATE_NOOP(
        "Library", "The library system cannot be reached. Please ask at the desk."
    ),
    Reason.NO_MORE_NOW: QT_TRANSLATE_NOOP(
        "Library", "No more loans can be recorded now. Please ask at the desk."
    ),
}
_DONE = {
    Deed.BORROWED: QT_TRANSLATE_NOOP("Library", "Borrowed."),
    Deed.RENEWED: QT_TRANSLATE_NOOP("Library", "Renewed."),
    Deed.RETURNED: QT_TRANSLATE_NOOP("Library", "Returned. Put it into the slot."),
}


def reason_words(why: Reason) -> str:
    """Why something was not done, and the next step, in one or two short sentences."""
    return QCoreApplication.translate("Library", _REASONS[why])


def card_words(refused: CardRefused) -> str:
    """Why a card lets nobody in, as at every desk of the city, and the next step for its holder."""
    words = QCoreApplication.translate("Library", "{why}. Please ask at the desk.")
    return words.replace("{why}", reason_words_of_card(refused.why, refused.facts))


def line_words(line: Line) -> str:
    """What happened to an item; the library system's own due date stands as it was sent."""
    if not line.done:
        return reason_words(line.why or Reason.NOT_DONE)
    if line.recorded:
        return _recorded(line)
    if line.for_staff:
        return QCoreApplication.translate(
            "Library", "Returned. Please hand it to the desk: someone is waiting for it."
        )
    if line.due is not None:
        return due_words(line.due)
    return QCoreApplication.translate("Library", _DONE[line.deed])


def line_told(line: Line) -> str:
    """The same, to somebody who hears it."""
    return f"{line.title}. {line_words(line)}"


def due_words(due: str | None) -> str:
    """When something is due, as the library system writes it; nothing where it does not say."""
    if due is None:
        return ""
    return QCoreApplication.translate("Library", "Back by {due}").replace("{due}", apart(due))


def _recorded(line: Line) -> str:
    """What was done here while the library system is away."""
    if line.promised is None:
        return QCoreApplication.translate("Library", "Recorded, not yet confirmed. Put it into the slot.")
    words = QCoreApplication.translate("Library", "Recorded, not yet confirmed. Back by {due} at the latest.")
    return words.replace("{due}", date_in_words(line.promised))
