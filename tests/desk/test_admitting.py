"""A card is shown, and what the desk answers is what the ledger keeps."""

import pytest

from shared.desk.values import ChooseService, Notice, ReadText, SetLeaving, SetLook
from shared.domain.card import AgeBand, Kind
from shared.domain.decision import Verdict
from shared.domain.reasons import Reason
from tests.fakes.front_desk import FrontDesk
from tests.fakes.town import Town


def test_an_admission_is_in_the_ledger_when_it_is_answered(desk: FrontDesk, town: Town) -> None:
    outcome = desk.scan(town.card().text)
    assert (outcome.decision.verdict, outcome.number) == (Verdict.ADMIT, 1)
    (event,) = desk.events("decision")
    assert event["id"] == outcome.event
    assert (event["verdict"], event["service"], event["venue"]) == ("admit", "swim", "porchester")
    assert (event["rate"], event["price_pence"], event["slot"]) == ("A", 340, 0)


def test_the_same_card_again_was_already_used(desk: FrontDesk, town: Town) -> None:
    card = town.card()
    desk.scan(card.text)
    again = desk.scan(card.text)
    assert (again.decision.verdict, again.decision.reason) == (Verdict.REFUSE, Reason.ALREADY_USED)
    assert [row.event for row in desk.snapshot.sort_out] == [again.event]


def test_numbers_run_over_everybody_and_the_strip_shows_the_last_five(desk: FrontDesk, town: Town) -> None:
    numbers = [desk.scan(town.card().text).number for _ in range(7)]
    assert numbers == [1, 2, 3, 4, 5, 6, 7]
    snapshot = desk.snapshot
    assert [row.number for row in snapshot.last] == [7, 6, 5, 4, 3]
    assert snapshot.scanned == snapshot.inside == 7
    assert snapshot.to_send == 7


@pytest.mark.parametrize("medium", ["digits", "base64url", "jws"])
def test_every_way_of_writing_a_card_is_read(desk: FrontDesk, town: Town, medium: str) -> None:
    assert desk.scan(town.card(medium=medium).text).decision.verdict is Verdict.ADMIT


def test_every_sort_of_card_gets_its_own_answer(desk: FrontDesk, town: Town) -> None:
    cancelled, paused = town.card(), town.card()
    town.withdraw(cancelled)
    town.suspend(paused)
    desk.town_published()
    told = {
        "resident": town.card(),
        "concession": town.card(Kind.CONCESSION),
        "older": town.card(band=AgeBand.FROM_60),
        "junior": town.card(band=AgeBand.FROM_13),
        "child": town.card(band=AgeBand.FROM_4),
        "trader": town.card(Kind.TRADER),
        "provisional": town.card(Kind.PROVISIONAL),
        "ended": town.card(ended=True),
        "cancelled": cancelled,
        "paused": paused,
        "elsewhere": town.card(other_city=True),
    }
    answers = {name: desk.scan(card.text).decision for name, card in told.items()}
    assert {name: answer.reason or answer.rate.letter for name, answer in answers.items()} == {
        "resident": "A",
        "concession": "C",
        "older": "B",
        "junior": "J",
        "child": Reason.NEEDS_ADULT,
        "trader": Reason.WRONG_KIND,
        "provisional": Reason.NOT_COVERED,
        "ended": Reason.EXPIRED,
        "cancelled": Reason.WITHDRAWN,
        "paused": Reason.SUSPENDED,
        "elsewhere": Reason.OTHER_CITY,
    }


def test_the_initials_on_a_card_are_shown_but_never_kept(desk: FrontDesk, town: Town) -> None:
    town.rewrite_catalogue('fresh = "3 days"', 'fresh = "1 minute"')
    desk.town_published()
    desk.hands.wait(600)
    outcome = desk.scan(town.card(hint="QX").text)
    assert (outcome.decision.verdict, outcome.decision.facts["hint"]) == (Verdict.NOTE, "QX")
    assert "QX" not in str(desk.events())


def test_looking_writes_nothing_and_is_never_green(desk: FrontDesk, town: Town) -> None:
    card, ended = town.card(), town.card(ended=True)
    desk.ask(SetLook(True))
    looked = desk.scan(card.text)
    assert (looked.decision.verdict, looked.event) == (Verdict.LOOK, None)
    assert desk.scan(ended.text).decision.reason is Reason.EXPIRED
    assert desk.scan("https://example.org").decision.reason is Reason.NOT_A_CARD
    assert desk.events() == []
    assert desk.snapshot.look
    desk.ask(SetLook(False))
    assert desk.scan(card.text).decision.verdict is Verdict.ADMIT


def test_a_look_knows_what_was_used(desk: FrontDesk, town: Town) -> None:
    card = town.card()
    desk.scan(card.text)
    desk.ask(SetLook(True))
    assert desk.scan(card.text).decision.reason is Reason.ALREADY_USED


def test_scanning_out_makes_room_inside(desk: FrontDesk, town: Town) -> None:
    cards = [town.card() for _ in range(3)]
    for card in cards:
        desk.scan(card.text)
    desk.ask(SetLeaving(True))
    left = desk.scan(cards[1].text)
    assert left.left
    assert left.decision.verdict is Verdict.LOOK
    snapshot = desk.snapshot
    assert (snapshot.scanned, snapshot.inside, snapshot.leaving) == (3, 2, True)
    assert [event["card_ref"] for event in desk.events("left")] == [cards[1].card]


def test_a_full_pool_refuses_until_somebody_leaves(desk: FrontDesk, town: Town) -> None:
    town.rewrite_catalogue("capacity = 140", "capacity = 2")
    desk.town_published()
    first, *others = [town.card() for _ in range(3)]
    desk.scan(first.text)
    desk.scan(others[0].text)
    assert desk.scan(others[1].text).decision.reason is Reason.FULL
    desk.ask(SetLeaving(True))
    desk.scan(first.text)
    desk.ask(SetLeaving(False))
    assert desk.scan(others[1].text).decision.verdict is Verdict.ADMIT


def test_choosing_a_service_changes_the_rules_and_the_bar(desk: FrontDesk, town: Town) -> None:
    card = town.card()
    desk.scan(card.text)
    assert [service.id for service in desk.snapshot.services] == [
        "library",
        "swim",
        "gym",
        "city-save",
        "city-lions",
    ]
    desk.ask(ChooseService("gym"))
    assert desk.snapshot.service.id == "gym"
    assert desk.snapshot.scanned == 0
    assert desk.scan(card.text).decision.rate.price_pence == 620
    assert desk.ask(ChooseService("sauna")).code == "not_offered_here"
    assert desk.snapshot.service.id == "gym"


def test_a_partner_keeps_a_pseudonym_only(desk: FrontDesk, town: Town) -> None:
    card = town.card()
    desk.ask(ChooseService("city-save"))
    desk.scan(card.text)
    (event,) = desk.events("decision")
    assert len(event["card_ref"]) == 32
    assert event["card_ref"] != card.card
    assert card.card.encode() not in desk.state.ledger.read_bytes()


def test_an_older_print_is_refused_once_the_newer_one_was_seen(desk: FrontDesk, town: Town) -> None:
    old = town.card()
    new = town.reissue(old)  # the bundle that says so has not come yet
    desk.ask(ChooseService("library"))
    assert desk.scan(old.text).decision.verdict is Verdict.ADMIT
    assert desk.scan(new.text).decision.verdict is Verdict.ADMIT
    assert desk.scan(old.text).decision.reason is Reason.REPLACED


def test_a_newer_bundle_is_taken_up_while_the_desk_runs(desk: FrontDesk, town: Town) -> None:
    card = town.card()
    town.withdraw(card)
    desk.bring_bundle()
    assert desk.scan(card.text).decision.verdict is Verdict.ADMIT
    desk.scan("x")
    desk.later()
    assert desk.scan(town.card().text).decision.verdict is Verdict.ADMIT
    assert desk.scan(card.text).decision.reason is Reason.WITHDRAWN


def test_a_service_that_is_no_longer_offered_admits_nobody(desk: FrontDesk, town: Town) -> None:
    town.rewrite_catalogue('"swim", "gym", "library"', '"gym", "library"')
    desk.town_published()
    refused = desk.scan(town.card().text)
    assert (refused.decision.verdict, refused.decision.reason) == (Verdict.REFUSE, Reason.UNKNOWN_SERVICE)
    assert "swim" not in [service.id for service in desk.snapshot.services]
    desk.ask(ChooseService("gym"))
    assert desk.scan(town.card().text).decision.verdict is Verdict.ADMIT


def test_the_answer_comes_before_the_lists(desk: FrontDesk, town: Town) -> None:
    answers = list(desk.counter.ask(ReadText(town.card().text)))
    assert [type(answer).__name__ for answer in answers] == ["Outcome", "Snapshot"]
    assert not isinstance(answers[0], Notice)


@pytest.mark.parametrize("reason", [Reason.WITHDRAWN, Reason.REPLACED, Reason.STATUS_UNKNOWN])
def test_nobody_overrides_for_a_card_that_is_none_any_more(desk: FrontDesk, reason: Reason) -> None:
    assert not desk.desk.judge.may_override("swim", reason)
    assert desk.desk.judge.may_override("swim", Reason.EXPIRED)
