"""What of a question or an answer is about the resident alone: it must be gone when they are."""

from collections.abc import Mapping

from kiosk.workshop.values import Asked, CardReady, GiveAnswers, OnPhone
from shared.domain.signup.fields import Form
from shared.domain.signup.pages import FIELDS

_CHOSEN = frozenset({Form.CHOICE, Form.TICKS})  # words of the pages' own


def personal(message: object) -> tuple[object, ...]:
    """What was written, and what opens a card; nothing of any other message."""
    match message:
        case GiveAnswers(given):
            return _written(given)
        case Asked():
            return _written(message.answers)
        case CardReady():
            return message.text, message.link
        case OnPhone():
            return (message.link,)
        case _:
            return ()


def _written(answers: Mapping[str, object]) -> tuple[object, ...]:
    return tuple(
        value for name, value in answers.items() if name in FIELDS and FIELDS[name].form not in _CHOSEN
    )
