"""Who came to an event that asks for a guardian's consent."""

import pytest

from kiosk.workshop.values import Attend, DatedEvent, GuardianAgreed, OpenWorkshop
from shared.domain.card import AgeBand
from shared.domain.decision import Verdict
from shared.domain.events import EventKind
from shared.domain.reasons import Reason
from tests.fakes.workshop_tablet import Tablet

LIONS = DatedEvent("city-lions", {"en": "City Lions"}, guardian=True)


@pytest.mark.parametrize("band", [AgeBand.FROM_13, AgeBand.AGE_16])
def test_a_child_is_in_once_the_guardians_consent_was_seen(tablet: Tablet, band: AgeBand) -> None:
    tablet.dated = (LIONS,)
    tablet.come_in()
    tablet.ask(OpenWorkshop(LIONS.id))
    child = tablet.town.card(band=band).text
    asked = tablet.ask(Attend(child))
    assert (asked.asks_consent, asked.heads) == (True, 0)
    assert asked.outcome.decision.reason is Reason.GUARDIAN_CONSENT
    assert not [one for one in tablet.events() if one["kind"] == EventKind.DECISION]
    assert tablet.ask(GuardianAgreed(seen=True)).heads == 1
    assert tablet.ask(GuardianAgreed(seen=True)) is None
    (row,) = [one for one in tablet.events() if one["kind"] == EventKind.DECISION]
    assert (row["verdict"], row["facts"]["consent"]) == ("note", "seen")


def test_a_child_whose_guardian_does_not_agree_is_not_in(tablet: Tablet) -> None:
    tablet.dated = (LIONS,)
    tablet.come_in()
    tablet.ask(OpenWorkshop(LIONS.id), Attend(tablet.town.card(band=AgeBand.FROM_13).text))
    told = tablet.ask(GuardianAgreed(seen=False))
    assert (told.heads, told.outcome.decision.verdict) == (0, Verdict.REFUSE)
    (row,) = [one for one in tablet.events() if one["kind"] == EventKind.DECISION]
    assert (row["verdict"], row["reason"]) == ("refuse", "guardian_consent")


def test_nobody_is_asked_where_the_consent_is_on_the_card(tablet: Tablet) -> None:
    tablet.dated = (LIONS,)
    tablet.come_in()
    tablet.ask(OpenWorkshop(LIONS.id))
    agreed = tablet.town.card(band=AgeBand.FROM_13, entitlements=(1,))
    told = tablet.ask(Attend(agreed.text))
    assert (told.asks_consent, told.heads) == (False, 1)
    assert tablet.ask(GuardianAgreed(seen=True)) is None
    assert tablet.ask(Attend("no card")).outcome.decision.verdict is Verdict.REFUSE
