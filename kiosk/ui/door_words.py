"""From what happened at the door to words: what is said, and what to do next."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.door.values import DoorStands, Hours, LetIn, NotOpened, Stuck
from kiosk.library.values import CardRefused
from shared.domain.reasons import Reason
from shared.qt.theme import STANDARD
from shared.qt.words import reason_words
from shared.qt.words_facts import QT_TRANSLATE_NOOP, day_in_words, number, time_of_day

_AGAIN_LATER = QT_TRANSLATE_NOOP(
    "Door",
    "You may show your card again. If the door stays shut, please come back when staff are here.",
)
_STUCK = {
    Stuck.AWAY: (QT_TRANSLATE_NOOP("Door", "The door did not open"), _AGAIN_LATER),
    Stuck.REFUSES: (QT_TRANSLATE_NOOP("Door", "The door did not open"), _AGAIN_LATER),
    Stuck.SILENT: (
        QT_TRANSLATE_NOOP("Door", "Try the door"),
        QT_TRANSLATE_NOOP("Door", "It gave no answer. If it is shut, show your card again."),
    ),
    Stuck.LATE: (
        QT_TRANSLATE_NOOP("Door", "Show your card again"),
        QT_TRANSLATE_NOOP("Door", "That took too long, so the door stayed shut."),
    ),
}
_HOLD_WHOLE = QT_TRANSLATE_NOOP("Door", "Hold the whole code of your digital card before the reader.")
_SHOW_LIVE = QT_TRANSLATE_NOOP("Door", "Show the code that your phone shows now, no picture of it.")
_NOT_YOURS = QT_TRANSLATE_NOOP(
    "Door", "It is not your card: this door cannot check cards now. Please come back when staff are here."
)
_NEXT = {
    Reason.FULL: QT_TRANSLATE_NOOP("Door", "Please wait until somebody has left."),
    **dict.fromkeys((Reason.OPENS_LATER, Reason.CLOSED_NOW), ""),
    **dict.fromkeys(
        (Reason.EMPTY, Reason.NOT_A_CARD, Reason.TOO_LONG, Reason.PARTIAL_CODE, Reason.DAMAGED), _HOLD_WHOLE
    ),
    **dict.fromkeys(
        (Reason.CODE_MISSING, Reason.CODE_STALE, Reason.CODE_REPLAYED, Reason.CODE_UNCHECKED), _SHOW_LIVE
    ),
    **dict.fromkeys(
        (
            Reason.CANNOT_RECORD,
            Reason.CHECKS_TOO_OLD,
            Reason.CLOCK_DOUBTFUL,
            Reason.DEVICE_REVOKED,
            Reason.UNKNOWN_SERVICE,
        ),
        _NOT_YOURS,
    ),
}
_FROM_AGE = QT_TRANSLATE_NOOP("Door", "Without staff you may come in from the age of {age}.")
_ASK = QT_TRANSLATE_NOOP("Door", "Please ask when staff are here.")


@dataclass(frozen=True, slots=True)
class Told:
    """What the screen says of one showing: a sign, its colour, the words, and the next step."""

    sign: str
    colour: str
    words: str
    next_step: str


def told(answer: LetIn | NotOpened | CardRefused) -> Told:
    """The words for what became of a card."""
    match answer:
        case LetIn():
            return Told(
                "door-open",
                STANDARD.admit,
                _said(QT_TRANSLATE_NOOP("Door", "Please come in")),
                _said(QT_TRANSLATE_NOOP("Door", "The door is open. Everybody shows a card of their own.")),
            )
        case NotOpened(why):
            words, step = _STUCK[why]
            return Told("triangle-alert", STANDARD.note, _said(words), _said(step))
        case CardRefused(why, facts):
            step = _NEXT.get(why, _ASK)
            next_step = _said(step) if step else ""
            if why is Reason.TOO_YOUNG and "from_age" in facts:
                next_step = _said(_FROM_AGE).replace("{age}", number(int(facts["from_age"])))
            return Told("octagon-x", STANDARD.refuse, reason_words(why, facts), next_step)


def hours_words(stands: DoorStands) -> tuple[str, str, str]:
    """What kind of hour it is, what to do, and what to know besides."""
    show = _said(QT_TRANSLATE_NOOP("Door", "Show your digital card to come in"))
    match stands.hours:
        case Hours.STAFFED:
            return (
                _said(QT_TRANSLATE_NOOP("Door", "Open")),
                _said(QT_TRANSLATE_NOOP("Door", "The library is open. Please come in.")),
                _said(QT_TRANSLATE_NOOP("Door", "If the door is shut, show your digital card.")),
            )
        case Hours.UNSTAFFED:
            return (
                _said(QT_TRANSLATE_NOOP("Door", "Open without staff")),
                show,
                _said(
                    QT_TRANSLATE_NOOP(
                        "Door",
                        "No staff are here now. Hold the code of your card before the reader.",
                    )
                ),
            )
        case Hours.CLOSED:
            return (
                _said(QT_TRANSLATE_NOOP("Door", "Closed")),
                _said(QT_TRANSLATE_NOOP("Door", "The library is closed.")),
                _opens(stands),
            )


def _opens(stands: DoorStands) -> str:
    if stands.opens_day is None or stands.opens is None:
        return ""
    words = _said(QT_TRANSLATE_NOOP("Door", "It opens on {day} at {time}."))
    return words.replace("{day}", day_in_words(stands.opens_day)).replace("{time}", time_of_day(stands.opens))


def _said(text: str) -> str:
    return QCoreApplication.translate("Door", text)
