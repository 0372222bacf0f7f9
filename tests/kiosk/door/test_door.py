"""At the door: judged, recorded, and only then opened; whoever did not get in may try again."""

from datetime import date, time

import pytest

from kiosk.door.door import AGAIN_S, OPEN_WITHIN_S, SIGHTING_S
from kiosk.door.values import DoorStands, Hours, LetIn, NotOpened, ShowAtDoor, ShowAtExit, Stuck
from kiosk.library.values import CardRefused, StillHere
from shared.domain.card import AgeBand, Kind, Rotation
from shared.domain.events import EventKind
from shared.domain.reasons import Reason
from tests.fakes.door_kiosk import PowerCut

HOUR = 3_600
CAPACITY = "capacity = 40\n"


def admissions(door):
    return [event for event in door.events() if event.payload.get("verdict") == "admit"]


def test_a_card_opens_the_door_and_the_log_knew_before(door, town):
    card = town.card()
    assert door.show(card) == LetIn()
    assert door.latch.opened == 1
    (event,) = door.latch.logged
    told = event.payload
    assert (told["kind"], told["service"], told["verdict"]) == (EventKind.DECISION, "unstaffed", "admit")
    assert told["card_ref"] == card.card


@pytest.mark.parametrize(
    ("kind", "band", "why"),
    [
        (Kind.RESIDENT, AgeBand.FROM_13, Reason.TOO_YOUNG),
        (Kind.TRADER, AgeBand.FROM_18, Reason.WRONG_KIND),
        (Kind.PROVISIONAL, AgeBand.FROM_18, Reason.NOT_COVERED),
    ],
)
def test_whom_the_service_is_not_for_stays_outside(door, town, kind, band, why):
    assert door.show(town.card(kind, band)).why is why
    assert door.latch.opened == 0
    assert [event.payload["reason"] for event in door.events()] == [why]


def test_a_cancelled_card_and_what_is_no_card_stay_outside(door, town):
    card = town.card()
    town.withdraw(card)
    door.contact()
    assert door.show(card).why is Reason.WITHDRAWN
    assert door.show("a poster").why is Reason.NOT_A_CARD
    assert door.latch.opened == 0


def test_what_cannot_be_recorded_opens_nothing(door, town):
    door.desk.book.close()
    door.state.ledger.unlink(missing_ok=True)
    door.state.ledger.mkdir()
    assert door.show(town.card()).why is Reason.CANNOT_RECORD
    assert door.latch.opened == 0


def test_a_card_that_is_held_a_little_longer_is_shown_once(door, town):
    card = town.card()
    door.show(card)
    for _ in range(5):
        door.hands.wait(SIGHTING_S / 2)
        assert door.show(card) == StillHere()
    assert door.latch.opened == 1
    door.hands.wait(SIGHTING_S)
    assert door.show(card) == LetIn()
    assert door.latch.opened == 2


def test_whoever_was_too_slow_for_the_door_opens_it_again_and_counts_once(door, town):
    card = town.card()
    door.show(card)
    door.hands.wait(AGAIN_S - 1)
    assert door.show(card) == LetIn()
    assert len(admissions(door)) == 1
    assert door.stands().inside == 1
    door.hands.wait(SIGHTING_S)
    assert door.show(card) == LetIn()  # as somebody who comes anew
    assert len(admissions(door)) == 2


def once_a_day(door):
    door.town.rewrite_catalogue(CAPACITY, CAPACITY + 'limit = { times = 1, per = "day" }\n')
    door.contact()


def test_once_a_day_is_once_a_day_after_that(door, town):
    once_a_day(door)
    card = town.card()
    assert door.show(card) == LetIn()
    door.hands.wait(AGAIN_S + 1)
    assert door.show(card).why is Reason.ALREADY_USED


@pytest.mark.parametrize("fault", Stuck)
def test_a_door_that_does_not_open_is_told_and_the_card_may_be_shown_at_once(door, town, fault):
    once_a_day(door)
    card = town.card()
    door.latch.fault = fault.value
    assert door.show(card) == NotOpened(fault)
    door.latch.fault = None
    assert door.show(card) == LetIn()
    assert len(admissions(door)) == 1


def test_a_power_cut_between_log_and_door_costs_nobody_their_turn(door, town):
    once_a_day(door)
    card = town.card()
    door.latch.power_cut = True
    with pytest.raises(PowerCut):
        door.show(card)
    assert len(admissions(door)) == 1
    door.cut_the_power()
    assert door.show(card) == LetIn()
    assert door.latch.opened == 1
    assert len(admissions(door)) == 1
    assert door.stands().inside == 1


def test_a_code_that_was_spent_on_a_shut_door_opens_it(door, town, hands):
    card = town.card(rotation=Rotation.MANDATORY)
    door.latch.fault = "door_away"
    shown = town.showing_code(card, hands.wall_ms)
    assert door.show(shown) == NotOpened(Stuck.AWAY)
    door.latch.fault = None
    assert door.show(shown) == LetIn()
    hands.wait(AGAIN_S + 1)
    assert isinstance(door.show(shown), CardRefused)


def test_a_card_cancelled_meanwhile_does_not_open_again(door, town):
    card = town.card()
    door.show(card)
    door.hands.wait(SIGHTING_S)
    town.withdraw(card)
    door.contact()
    assert door.show(card).why is Reason.WITHDRAWN
    assert door.latch.opened == 1


def test_an_hour_that_ends_meanwhile_ends_that_too(door, town, hands):
    hands.wait(4 * HOUR + 3_590)  # 21:59:50
    door.contact()
    card = town.card()
    assert door.show(card) == LetIn()
    hands.wait(10)
    assert door.show(card).why is Reason.CLOSED_NOW


def test_the_door_is_not_opened_for_somebody_who_has_gone(door, town):
    at = door.seconds()
    door.hands.wait(OPEN_WITHIN_S)
    told = door.ask(ShowAtDoor(town.card().text, at))
    assert told[0] == NotOpened(Stuck.LATE)
    assert door.latch.opened == 0


def test_when_it_is_full_nobody_comes_in_until_somebody_leaves(door, town):
    door.town.rewrite_catalogue(CAPACITY, "capacity = 2\n")
    door.contact()
    one, two, three = (town.card() for _ in range(3))
    assert door.show(one) == door.show(two) == LetIn()
    assert door.show(three) == CardRefused(Reason.FULL, {"capacity": 2})
    assert door.stands() == DoorStands(Hours.STAFFED, inside=2, capacity=2)
    door.hands.wait(SIGHTING_S)
    assert door.show(one) == LetIn()  # who did not get through the door is one of the two
    assert door.ask(ShowAtExit(two.text)) == [DoorStands(Hours.STAFFED, inside=1, capacity=2)]
    assert door.show(three) == LetIn()
    assert door.latch.opened == 4


def test_whoever_left_and_comes_back_is_counted_anew(door, town):
    card = town.card()
    door.show(card)
    door.ask(ShowAtExit(card.text))
    assert door.stands().inside == 0
    door.hands.wait(SIGHTING_S)
    assert door.show(card) == LetIn()
    assert (door.stands().inside, len(admissions(door))) == (1, 2)


def test_the_way_out_opens_nothing_and_takes_no_strangers(door, town):
    door.ask(ShowAtExit("a poster"))
    door.ask(ShowAtExit(town.card().text))
    assert door.latch.opened == 0
    assert door.stands().inside == 0


def test_who_was_not_scanned_out_is_gone_after_the_stay(door, town):
    door.show(town.card())
    door.hands.wait(3 * HOUR)
    assert door.stands().inside == 0


def test_the_hours_at_the_door(door, hands):
    def at(seconds):
        hands.wait(seconds)
        return door.stands()

    assert at(0).hours is Hours.STAFFED  # Monday, 17:00
    assert at(3 * HOUR).hours is Hours.UNSTAFFED
    told = at(2 * HOUR)
    assert (told.hours, told.opens_day, told.opens) == (Hours.CLOSED, date(2026, 11, 24), time(7))
    assert at(9 * HOUR).hours is Hours.UNSTAFFED
    assert at(2.5 * HOUR).hours is Hours.STAFFED


def test_a_ledger_that_cannot_be_read_tells_no_number(door):
    door.desk.book.close()
    door.state.ledger.unlink(missing_ok=True)
    door.state.ledger.mkdir()
    assert door.stands().inside is None
