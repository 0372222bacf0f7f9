"""The workshop desk's thread on a real device folder of a real city: who may, and what is kept."""

import sqlite3
from contextlib import closing

import pytest

from kiosk.library.staff_values import StaffNo
from kiosk.library.values import Finish, Finished, ShowCard
from kiosk.workshop.values import (
    AmbassadorLeft,
    AskEvidence,
    AtDesk,
    Attend,
    Attended,
    BeginSignUp,
    CardReady,
    CloseWorkshop,
    Done,
    Ending,
    EvidenceLater,
    EvidenceSeen,
    ForgetMe,
    GiveAmbassadorPin,
    OpenWorkshop,
    Resume,
    SetAside,
    Summary,
    Tally,
    Trouble,
)
from shared.domain.card import Kind
from shared.domain.decision import Verdict
from shared.domain.events import EventKind
from tests.fakes.workshop_tablet import PIN, STAFF_PIN, WORKSHOP, Tablet

# --- who may ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", [Kind.RESIDENT, Kind.STAFF])
def test_another_card_than_an_ambassadors_asks_for_no_pin(tablet: Tablet, kind: Kind) -> None:
    assert tablet.ask(ShowCard(tablet.town.card(kind).text)) == StaffNo("badge_wrong")
    assert tablet.ask(GiveAmbassadorPin("Jo Reyes", PIN)) == StaffNo("locked")


def test_a_card_that_has_ended_asks_for_no_pin(tablet: Tablet) -> None:
    ended = tablet.town.card(Kind.AMBASSADOR, ended=True)
    assert tablet.ask(ShowCard(ended.text)) == StaffNo("badge_wrong")
    assert tablet.ask(GiveAmbassadorPin("Jo Reyes", PIN)) == StaffNo("locked")


def test_neither_card_nor_pin_does_alone_and_a_card_counts_for_a_minute(tablet: Tablet) -> None:
    assert tablet.ask(GiveAmbassadorPin("Jo Reyes", PIN)) == StaffNo("locked")
    tablet.ask(ShowCard(tablet.town.card(Kind.AMBASSADOR).text))
    assert tablet.ask(BeginSignUp()) is None
    tablet.hands.wait(61)
    assert tablet.ask(GiveAmbassadorPin("Jo Reyes", PIN)) == StaffNo("locked")


def test_a_pin_of_staff_opens_no_workshop(tablet: Tablet) -> None:
    tablet.ask(ShowCard(tablet.town.card(Kind.AMBASSADOR).text))
    assert tablet.ask(GiveAmbassadorPin("Maria", STAFF_PIN)).code == "pin_wrong"
    assert not tablet.desk.taken


def test_a_thousand_wrong_pins_let_nobody_in_and_the_waits_grow(tablet: Tablet) -> None:
    card, waits = tablet.town.card(Kind.AMBASSADOR).text, []
    for number in range(1000):
        tablet.ask(ShowCard(card))
        told = tablet.ask(GiveAmbassadorPin("Jo Reyes", f"{number + 5000}"))
        assert told.code == "pin_wrong"
        waits.append(told.wait_s)
    assert not tablet.desk.taken
    assert 0 < max(waits) <= 15 * 60
    assert len(tablet.events()) < 20, "what is not looked at is not noted"
    tablet.hands.wait(max(waits) + 1)
    tablet.ask(ShowCard(card), GiveAmbassadorPin("Jo Reyes", "9999"), ShowCard(card))
    assert tablet.ask(GiveAmbassadorPin("Jo Reyes", PIN)).wait_s > min(wait for wait in waits if wait)
    tablet.hands.wait(3600)
    tablet.come_in()


def test_an_ambassador_says_of_no_evidence_that_it_was_seen(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.ask(BeginSignUp())
    asked = tablet.answer()
    assert isinstance(asked, AskEvidence)
    assert asked.staff == ("Maria",)
    told = tablet.ask(EvidenceSeen("council-tax-bill", "Jo Reyes", PIN))
    assert isinstance(told, AskEvidence)
    assert told.wrong
    assert "evidence" not in tablet.sealed()
    assert tablet.ask(EvidenceSeen("council-tax-bill", "Maria", STAFF_PIN)).ending is Ending.WAITING
    assert tablet.sealed()[-2:] == ["evidence", "done"]


def test_a_wrong_pin_for_evidence_stands_in_the_log(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.ask(BeginSignUp())
    tablet.answer()
    for name, pin in (("Maria", "0000"), ("Jo Reyes", PIN), ("Nobody", "1111")):
        told = tablet.ask(EvidenceSeen("council-tax-bill", name, pin))
        assert isinstance(told, AskEvidence)
        assert told.wrong
    noted = [one for one in tablet.events() if one["kind"] == EventKind.PIN_WRONG]
    assert [one["staff"] for one in noted] == ["Maria", "", ""]
    assert isinstance(tablet.ask(EvidenceSeen("council-tax-bill", "Maria", STAFF_PIN)), CardReady)
    assert len([one for one in tablet.events() if one["kind"] == EventKind.PIN_WRONG]) == 3


# --- a workshop --------------------------------------------------------------------------------------------


def test_a_workshop_is_opened_counted_and_summed_up_without_a_name(tablet: Tablet) -> None:
    tablet.come_in()
    assert tablet.ask(OpenWorkshop("no-such")).open is None
    assert tablet.ask(OpenWorkshop(WORKSHOP.id)).open == WORKSHOP
    card = tablet.town.card()
    told = tablet.ask(Attend(card.text))
    assert isinstance(told, Attended)
    assert (told.outcome.decision.verdict, told.heads) == (Verdict.ADMIT, 1)
    assert tablet.ask(Tally(1), Tally(1), Tally(-1)).heads == 2
    tablet.ask(BeginSignUp())
    tablet.answer()
    tablet.ask(EvidenceLater(), Done(), BeginSignUp(), ForgetMe())
    tablet.wait(5400)
    desk, summary = tablet.desk.handle(CloseWorkshop())
    assert summary == Summary(WORKSHOP, 90, 2, 2, 1, 0, 1)
    assert desk.open is None, "what the ambassador finds after it"
    noted = [one for one in tablet.events() if one["kind"] == EventKind.WORKSHOP]
    assert [one["step"] for one in noted] == ["opened", "closed"]
    assert noted[1] == noted[1] | {"minutes": 90, "heads": 2, "sign_ups": 1}
    assert "Jo" not in str(noted)


def test_nobody_is_counted_away_below_none(tablet: Tablet) -> None:
    tablet.come_in()
    assert tablet.ask(OpenWorkshop(WORKSHOP.id), Tally(-1)).heads == 0


def test_a_workshop_that_cannot_be_recorded_is_not_open(tablet: Tablet) -> None:
    tablet.come_in()
    with closing(sqlite3.connect(tablet.state.ledger, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert tablet.ask(OpenWorkshop(WORKSHOP.id)) == Trouble("ledger_locked")
    assert tablet.ask(Tally(1)) is None
    assert tablet.ask(OpenWorkshop(WORKSHOP.id)).open == WORKSHOP


def test_the_ambassador_comes_back_to_the_workshop_and_to_whoever_was_set_aside(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.ask(OpenWorkshop(WORKSHOP.id))
    code = tablet.ask(BeginSignUp()).code
    tablet.answer("name")
    assert isinstance(tablet.ask(SetAside()), AtDesk)
    assert isinstance(tablet.ask(AmbassadorLeft(), Finish()), Finished)
    assert tablet.ask(Resume(code)) is None, "nobody is in"
    tablet.hands.wait(1800)
    assert list(tablet.desk.tick(1.0)) == []
    tablet.ask(ShowCard(tablet.card))
    back = tablet.ask(GiveAmbassadorPin("Jo Reyes", PIN))
    assert back.aside == 1
    assert tablet.ask(Resume(code)).page == "name"


def test_after_an_hour_without_an_ambassador_nothing_is_kept(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.ask(OpenWorkshop(WORKSHOP.id))
    code = tablet.ask(BeginSignUp()).code
    tablet.answer("contact")
    tablet.ask(SetAside(), AmbassadorLeft(), Finish())
    tablet.hands.wait(3601)
    assert list(tablet.desk.tick(1.0)) == []
    closed = [one for one in tablet.events() if one["kind"] == EventKind.WORKSHOP][-1]
    assert (closed["step"], closed["minutes"]) == ("closed", 0)
    tablet.come_in()
    assert tablet.ask(Resume(code)) == Trouble("code_elsewhere")
