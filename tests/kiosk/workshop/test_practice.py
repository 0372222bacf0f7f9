"""Practice at the workshop desk: all of it, and nothing of it counts."""

import pytest

from kiosk.library.values import Finish, ShowCard
from kiosk.workshop.practice import Sample, Situation
from kiosk.workshop.values import (
    AmbassadorLeft,
    Asked,
    AskEvidence,
    Attend,
    BeginSignUp,
    CloseWorkshop,
    Done,
    Ending,
    EvidenceSeen,
    GiveAmbassadorPin,
    GiveAnswers,
    MoveToPhone,
    OpenWorkshop,
    PlayCard,
    PlayPerson,
    Practise,
    Resume,
    SetAside,
    Tally,
    Trouble,
)
from shared.domain.decision import Verdict
from tests.fakes.workshop_tablet import GIVEN, PIN, WORKSHOP, Tablet


def test_practice_is_the_whole_desk_and_leaves_no_trace(tablet: Tablet) -> None:
    tablet.come_in()
    before, told = len(tablet.events()), tablet.ask(Practise(on=True))
    assert (told.practice, len(told.people)) == (True, 5)
    assert tablet.ask(OpenWorkshop(WORKSHOP.id)).open == WORKSHOP
    assert tablet.ask(Attend(tablet.town.card().text)).heads == 1
    assert tablet.ask(PlayCard(Sample.ADULT)).outcome.decision.verdict is Verdict.ADMIT
    assert tablet.ask(PlayCard(Sample.ENDED)).outcome.decision.verdict is Verdict.REFUSE
    assert tablet.ask(Tally(1)).heads == 3
    tablet.ask(PlayPerson(Situation.NO_PHONE))
    tablet.answer()
    assert tablet.ask(MoveToPhone()) == Trouble("hub_away")
    ready = tablet.ask(EvidenceSeen("council-tax-bill", "Sam Sample", "0"))
    assert (ready.ending, ready.text) == (Ending.PRACTICE, "PRACTICE")
    tablet.ask(Done())
    summary = tablet.ask(CloseWorkshop())
    assert (summary.heads, summary.finished, summary.provisional) == (3, 1, 0)
    assert not tablet.ask(Practise(on=False)).practice
    assert (tablet.sealed(), len(tablet.events())) == ([], before)


def test_practice_ends_with_the_workshop_that_is_open_in_it(tablet: Tablet) -> None:
    tablet.come_in()
    told = tablet.ask(Practise(on=True), OpenWorkshop(WORKSHOP.id), Tally(1), Practise(on=False))
    assert (told.practice, told.open, told.heads) == (False, None, 0)
    assert tablet.ask(PlayPerson(Situation.CHILD)) is None
    tablet.ask(OpenWorkshop(WORKSHOP.id))
    assert tablet.ask(PlayCard(Sample.ADULT)) is None


@pytest.mark.parametrize("situation", list(Situation))
def test_what_a_made_up_person_says_does(tablet: Tablet, situation: Situation) -> None:
    tablet.postcodes = frozenset({"NW1 4JL"})
    tablet.come_in()
    people = {one.situation: one for one in tablet.ask(Practise(on=True)).people}
    one, told = people[situation], tablet.ask(PlayPerson(situation))
    given = {
        "language": {"language": "en"},
        "change": {"change": "name"},
        "wallet": {"wallet": "none"},
        "home": {"home": "here" if one.address else "none"},
        "postcode": {"postcode": one.postcode},
        "name": {"first_name": one.first_name, "family_name": one.family_name},
        "birth": {"date_of_birth": one.born.isoformat()},
        "guardian": {"guardian": one.guardian},
        "address": {"address": one.address},
    }
    asked = []
    while isinstance(told, Asked):
        assert not told.problems
        asked.append(told.page)
        told = tablet.ask(GiveAnswers(given.get(told.page, {})))
    assert isinstance(told, AskEvidence)
    assert ("guardian" in asked) is (situation is Situation.CHILD)
    assert ("change" in asked) is (situation is Situation.NEW_NAME)


def test_practice_ends_with_whoever_practised(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.ask(Practise(on=True))
    code = tablet.ask(BeginSignUp()).code
    tablet.ask(SetAside(), AmbassadorLeft(), Finish())
    tablet.ask(ShowCard(tablet.card))
    back = tablet.ask(GiveAmbassadorPin("Jo Reyes", PIN))
    assert (back.practice, back.aside) == (False, 0)
    assert not isinstance(tablet.ask(Resume(code)), Asked)


def test_a_resident_of_practice_is_not_there_for_real(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.ask(Practise(on=True), BeginSignUp(), Practise(on=False))
    assert tablet.ask(GiveAnswers(GIVEN["language"])) is None
    assert tablet.sealed() == []


def test_practice_waits_until_nobody_is_aside(tablet: Tablet) -> None:
    tablet.come_in()
    code = tablet.ask(BeginSignUp()).code
    tablet.ask(SetAside())
    assert tablet.ask(Practise(on=True)) is None
    assert tablet.ask(Resume(code)).page == "language"
