"""One sighting, one event: what the camera sees frame after frame is judged once."""

import hypothesis.strategies as st
import pytest
from hypothesis import given

from shared.desk.sightings import LASTS_S, Sightings
from shared.desk.values import (
    ChooseService,
    DropGroup,
    SetLeaving,
    SetLook,
    SetPractice,
    StartGroup,
)
from shared.domain.card import Rotation
from shared.domain.decision import Verdict
from shared.domain.reasons import Reason
from tests.fakes.front_desk import FrontDesk
from tests.fakes.hands import Hands
from tests.fakes.town import Town

POSTER = "https://example.org/whats-on"


def reasons(answers: list) -> list[str]:
    return [answer.decision.reason or answer.decision.verdict.value for answer in answers]


def test_a_card_held_for_half_a_minute_is_one_event(desk: FrontDesk, town: Town) -> None:
    assert reasons(desk.hold(town.card().text, seconds=30)) == ["admit"]
    assert len(desk.events()) == 1


def test_a_card_that_was_gone_for_two_and_a_half_seconds_comes_anew(desk: FrontDesk, town: Town) -> None:
    card = town.card()
    assert reasons(desk.hold(card.text, seconds=1)) == ["admit"]
    assert desk.see(after=1) is None
    assert desk.see(card.text, after=1.4) is None
    assert desk.see(after=1) is None
    assert desk.see(card.text, after=1.6).decision.reason is Reason.ALREADY_USED


def test_another_card_is_judged_at_once(desk: FrontDesk, town: Town) -> None:
    cards = [town.card() for _ in range(3)]
    answers = [desk.see(card.text, after=0.05) for card in cards]
    assert [answer.number for answer in answers] == [1, 2, 3]


def test_a_rotating_code_that_changes_while_held_is_the_same_sighting(
    desk: FrontDesk, town: Town, hands: Hands
) -> None:
    card = town.card(rotation=Rotation.MANDATORY)
    answers = []
    for _ in range(90):
        answers += desk.hold(town.showing_code(card, hands.wall_ms), seconds=1)
    assert reasons(answers) == ["admit"]


def test_a_code_that_was_spent_is_refused_and_the_next_one_is_good(
    desk: FrontDesk, town: Town, hands: Hands
) -> None:
    desk.ask(ChooseService("library"))
    card = town.card(rotation=Rotation.MANDATORY)
    shown = town.showing_code(card, hands.wall_ms)
    assert desk.scan(shown).decision.verdict is Verdict.ADMIT
    assert desk.scan(shown).decision.reason is Reason.CODE_REPLAYED
    desk.restart()
    desk.ask(ChooseService("library"))
    assert desk.scan(shown).decision.reason is Reason.CODE_REPLAYED
    assert desk.scan(card.text).decision.reason is Reason.CODE_MISSING
    hands.wait(95)
    assert desk.scan(shown).decision.reason is Reason.CODE_STALE
    assert desk.scan(town.showing_code(card, hands.wall_ms)).decision.verdict is Verdict.ADMIT


def test_a_code_that_was_only_looked_at_is_not_spent(desk: FrontDesk, town: Town, hands: Hands) -> None:
    shown = town.showing_code(town.card(rotation=Rotation.MANDATORY), hands.wall_ms)
    desk.ask(SetLook(True))
    assert desk.scan(shown).decision.verdict is Verdict.LOOK
    desk.ask(SetLook(False))
    assert desk.scan(shown).decision.verdict is Verdict.ADMIT


# --- two cards ---------------------------------------------------------------------------------------------


def test_of_two_cards_neither_is_guessed(desk: FrontDesk, town: Town) -> None:
    one, other = town.card(), town.card()
    assert reasons(desk.hold(one.text, other.text, seconds=10)) == ["two_cards"]
    assert desk.events("decision") == []


def test_a_decoder_that_flickers_between_one_and_two_cards_admits_nobody(desk: FrontDesk, town: Town) -> None:
    one, other = town.card(), town.card()
    answers = []
    for _ in range(20):
        answers += desk.hold(one.text, other.text, seconds=0.1)
        answers += desk.hold(one.text, seconds=0.3)
        answers += desk.hold(other.text, seconds=0.3)
        answers += desk.hold(seconds=0.2)
    assert reasons(answers) == ["two_cards"]
    assert desk.events("decision") == []


def test_the_card_that_stays_is_judged_once_the_other_is_gone(desk: FrontDesk, town: Town) -> None:
    one, other = town.card(), town.card()
    desk.hold(one.text, other.text, seconds=1)
    assert desk.hold(one.text, seconds=0.9) == []
    assert reasons(desk.hold(one.text, seconds=5)) == ["admit"]


def test_a_card_that_was_judged_stays_judged_when_another_comes_beside_it(
    desk: FrontDesk, town: Town
) -> None:
    one, other = town.card(), town.card()
    assert reasons(desk.hold(one.text, seconds=1)) == ["admit"]
    assert reasons(desk.hold(one.text, other.text, seconds=6)) == ["two_cards"]
    assert desk.hold(one.text, seconds=6) == []
    assert len(desk.events("decision")) == 1


def test_two_prints_of_one_card_are_one_person_and_the_newer_counts(desk: FrontDesk, town: Town) -> None:
    old = town.card()
    new = town.reissue(old)
    for _ in range(2):
        assert reasons(desk.hold(old.text, new.text, seconds=0.2)) in (["admit"], [])
        assert reasons(desk.hold(new.text, old.text, seconds=0.2)) == []
    (event,) = desk.events()
    assert event["version"] == 2


# --- posters -----------------------------------------------------------------------------------------------


def test_a_poster_beside_a_card_does_not_matter(desk: FrontDesk, town: Town) -> None:
    assert reasons(desk.hold(POSTER, town.card().text, seconds=5)) == ["admit"]
    assert desk.hold(POSTER, seconds=5) == []  # nor does it once the card has gone


def test_a_poster_on_the_wall_is_mentioned_once_however_many_cards_come(desk: FrontDesk, town: Town) -> None:
    assert reasons(desk.hold(POSTER, seconds=3)) == ["not_a_card"]
    for _ in range(5):
        assert reasons(desk.hold(POSTER, town.card().text, seconds=3)) == ["admit"]
        assert desk.hold(POSTER, seconds=3) == []
    assert len(desk.events("stranger")) == 1


def test_hundreds_of_codes_in_one_picture_do_not_end_a_cards_sighting(desk: FrontDesk, town: Town) -> None:
    crowd = [f"{POSTER}/{n}" for n in range(200)]
    assert reasons(desk.hold(*crowd, town.card().text, seconds=4)) == ["admit"]


def test_a_change_of_service_judges_what_is_in_view_anew(desk: FrontDesk, town: Town) -> None:
    card = town.card()
    desk.hold(card.text, seconds=1)
    desk.ask(ChooseService("gym"))
    (answer,) = desk.hold(card.text, seconds=1)
    assert (answer.decision.service, answer.decision.verdict) == ("gym", Verdict.ADMIT)
    desk.hold(POSTER, seconds=3)
    desk.ask(ChooseService("library"))
    assert reasons(desk.hold(POSTER, seconds=1)) == ["not_a_card"]


def test_what_stays_in_view_is_looked_at_but_never_let_in_or_out_by_a_touch_of_the_screen(
    desk: FrontDesk, town: Town
) -> None:
    card, other = town.card(), town.card()
    assert reasons(desk.hold(card.text, seconds=1)) == ["admit"]
    for request in (SetLeaving(True), SetLeaving(False), StartGroup(), DropGroup(), SetPractice(True)):
        desk.ask(request)
        assert desk.hold(card.text, seconds=1) == []
    desk.ask(SetPractice(False))
    assert desk.hold(card.text, seconds=1) == []
    desk.ask(SetLook(True))
    assert reasons(desk.hold(card.text, seconds=1)) == ["already_used"]
    assert reasons(desk.hold(other.text, seconds=1)) == ["look"]
    desk.ask(SetLook(False))
    assert desk.hold(other.text, seconds=1) == []
    assert len(desk.events()) == 1


def test_a_code_that_went_stale_in_view_is_not_fresh_for_the_next_service(
    desk: FrontDesk, town: Town, hands: Hands
) -> None:
    shown = town.showing_code(town.card(rotation=Rotation.MANDATORY), hands.wall_ms)
    assert reasons(desk.hold(shown, seconds=120)) == ["admit"]
    desk.ask(ChooseService("gym"))
    assert reasons(desk.hold(shown, seconds=1)) == ["code_stale"]


# --- the rule itself ---------------------------------------------------------------------------------------


@given(st.lists(st.floats(0, 10), min_size=1, max_size=200))
def test_a_sighting_is_new_exactly_after_a_gap(pauses: list[float]) -> None:
    sightings, now = Sightings(), 100.0
    assert not sightings.still_there("card", now)
    for pause in pauses:
        before, now = now, now + pause
        assert sightings.still_there("card", now) == (now - before < LASTS_S)


@given(st.lists(st.integers(0, 10_000), max_size=1000))
def test_what_is_remembered_stays_small(seen: list[int]) -> None:
    sightings = Sightings()
    for who in seen:
        sightings.still_there(who, 1.0)
    assert len(sightings._last_seen) <= 64


def test_in_a_crowd_the_one_seen_longest_ago_is_forgotten() -> None:
    sightings = Sightings()
    for who in range(65):
        sightings.still_there(who, 1.0)
    assert sightings.keep(64, 1.0)
    assert not sightings.keep(0, 1.0)


@pytest.mark.parametrize("back", [0.001, 1, 1_000_000])
def test_a_film_that_begins_again_is_a_new_sighting(back: float) -> None:
    sightings = Sightings()
    sightings.still_there("card", 5.0)
    assert not sightings.still_there("card", 5.0 - back)
