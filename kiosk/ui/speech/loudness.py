"""How loud the voice is before anybody makes it louder: at its lowest in a library's quiet hours."""

from datetime import datetime

from kiosk.ui.speech.reader import Speech
from kiosk.ui.speech.voice import DEFAULT
from shared.domain.decision import Place
from shared.domain.hours import any_open

LOWEST = 0


def usual_loudness(speech: Speech, place: Place, now: datetime) -> int:
    """A step of the voice's volumes at this local time; headphones disturb nobody."""
    catalogue = place.catalogue
    quiet = any_open(catalogue.venues[place.venue].quiet, now, catalogue.bank_holidays)
    return LOWEST if quiet and speech is Speech.PUBLIC else DEFAULT
