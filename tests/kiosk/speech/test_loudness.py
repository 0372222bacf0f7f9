"""In quiet hours the loudspeaker begins at its lowest; who needs it louder makes it so."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest

from kiosk.ui.speech.loudness import usual_loudness
from kiosk.ui.speech.reader import Speech
from kiosk.ui.speech.voice import VOLUMES, Voice
from shared.domain.decision import Place
from shared.domain.service import Catalogue, Opening, Rate, Service, Venue

SERVICE = Service("library", 1, {"en": "Library"}, (Rate("A", 0, {"en": "All"}),), 1, 1)
EVENING = (Opening(frozenset(range(7)), time(20), None),)
VENUE = Venue("library", {"en": "Library"}, ("library",), quiet=EVENING)
PLACE = Place(
    Catalogue("Town", ZoneInfo("Europe/London"), {"library": SERVICE}, {"library": VENUE}), "library", SERVICE
)


@pytest.mark.parametrize(
    ("speech", "hour", "volume"),
    [(Speech.PUBLIC, 19, 0.75), (Speech.PUBLIC, 20, 0.25), (Speech.HEADPHONES, 20, 0.75)],
)
def test_how_loud_it_begins(qapp, speech, hour, volume):
    now = datetime(2026, 11, 22, hour)
    voice = Voice(usual=lambda: usual_loudness(speech, PLACE, now))
    assert voice.volume == volume


def test_it_is_made_louder_and_falls_back_for_the_next(qapp):
    hour = [20]
    voice = Voice(usual=lambda: usual_loudness(Speech.PUBLIC, PLACE, datetime(2026, 11, 22, hour[0])))
    voice.louder(2)
    assert voice.volume == VOLUMES[2]
    voice.louder(5)
    assert voice.volume == VOLUMES[-1]
    voice.as_before()
    assert voice.volume == VOLUMES[0]
    hour[0] = 19
    assert voice.volume == VOLUMES[2]
