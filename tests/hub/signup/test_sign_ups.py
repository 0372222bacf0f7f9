"""Sign-ups at the hub: sealed pages in, a card out, and everybody else kept away from both."""

from concurrent.futures import ThreadPoolExecutor
from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from hub.db import desk_tables, tables
from hub.register import Register
from hub.signup import counter, intake, office
from shared.domain.evidence import CardStatus
from shared.domain.faults import UsageError
from shared.domain.signup.standing import Standing
from tests.fakes.sign_up_desk import ADA, SEEN, Desk

one_database = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)  # no SQL of its own


def test_a_whole_sign_up_with_evidence_ends_with_a_card_for_its_own_desk(desk):
    sign_up, told = desk.sign_up()
    assert (told["state"], told["why"], told["next"]) == ("issued", None, intake.ALL)
    card = desk.card(sign_up, told)
    (again,) = desk.send([], [sign_up])
    assert desk.card(sign_up, again).card == card.card


def test_pages_come_in_any_order_and_twice(desk):
    sign_up = uuid4()
    pages = desk.pages(sign_up)
    (told,) = desk.send([pages[-1], pages[2], pages[0]])
    assert (told["state"], told["next"]) == ("open", 2)
    (told,) = desk.send(pages)
    assert told["state"] == "issued"
    (told,) = desk.send(pages)
    assert told["state"] == "issued"
    with desk.device.hub.read() as connection:
        assert len(connection.execute(select(tables.cards)).all()) == 1
        assert connection.execute(select(desk_tables.sign_up_pages)).all() == []


@one_database
def test_without_evidence_it_waits_and_staff_see_it_at_a_counter(desk):
    hub = desk.device.hub
    sign_up, told = desk.sign_up(evidence=None)
    assert (told["state"], told["why"], told["card"]) == ("waiting", "evidence", None)
    (row,) = office.listed(hub, [Standing.WAITING], None, 10)
    assert row.id == sign_up
    with pytest.raises(UsageError):
        office.issue(hub, sign_up, "Maria")
    with pytest.raises(UsageError, match="council-tax-bill"):
        counter.evidence_seen(hub, sign_up, "passport", "Maria")
    counter.evidence_seen(hub, sign_up, "tenancy", "Maria")
    (told,) = desk.send([], [sign_up])
    assert told["state"] == "issued"


def test_somebody_who_signs_up_twice_waits_for_staff_who_join_the_two(desk):
    hub = desk.device.hub
    first, told = desk.sign_up()
    card = desk.card(first, told).card
    shouted = ADA | {"name": {"first_name": "QUINTANILHA", "family_name": "adelaide"}}
    second, told = desk.sign_up(shouted)
    assert (told["state"], told["why"]) == ("waiting", "twin")
    assert counter.join(hub, second, "Maria") == card
    (told,) = desk.send([], [second])
    assert desk.card(second, told).card == card


@one_database
def test_another_person_of_the_same_name_gets_a_card_of_their_own(desk):
    hub = desk.device.hub
    first, told = desk.sign_up()
    second, _ = desk.sign_up()
    assert office.issue(hub, second, "Maria") != desk.card(first, told).card
    with pytest.raises(UsageError):
        office.issue(hub, second, "Maria")


def test_second_thoughts_leave_nothing(desk):
    sign_up = uuid4()
    pages = desk.pages(sign_up)[:6]
    desk.send(pages)
    (told,) = desk.send([desk.sealed(sign_up, 7, "forget", {})])
    assert told["state"] == "forgotten"
    (told,) = desk.send(desk.pages(sign_up))
    assert told["state"] == "forgotten"
    with desk.device.hub.read() as connection:
        assert connection.execute(select(desk_tables.sign_up_pages)).all() == []
        row = connection.execute(select(desk_tables.sign_ups)).one()
    assert (row.record, row.twin, row.card) == (None, None, None)


def test_second_thoughts_after_the_card_erase_it(desk):
    hub = desk.device.hub
    sign_up, told = desk.sign_up()
    card = desk.card(sign_up, told).card
    (told,) = desk.send([desk.sealed(sign_up, 99, "forget", {})])
    assert (told["state"], told["card"]) == ("forgotten", None)
    with hub.read() as connection:
        assert Register(connection, hub.now_ms()).issues(card)[-1].status is CardStatus.WITHDRAWN
        assert connection.execute(select(tables.holders)).all() == []


@one_database
def test_evidence_that_the_desk_sees_later_ends_the_waiting(desk):
    sign_up, told = desk.sign_up(evidence=None)
    late = desk.sealed(sign_up, 20, "evidence", SEEN)
    (told,) = desk.send([late])
    assert told["state"] == "issued"
    (told,) = desk.send([late])
    assert (told["state"], told["next"]) == ("issued", intake.ALL)


@one_database
@pytest.mark.parametrize("kind", [7, "passport", ""])
def test_late_evidence_that_no_desk_writes_changes_nothing(desk, kind):
    sign_up, _ = desk.sign_up(evidence=None)
    (told,) = desk.send([desk.sealed(sign_up, 20, "evidence", SEEN | {"kind": kind})])
    assert (told["state"], told["why"]) == ("waiting", "evidence")


@one_database
def test_answers_that_no_desk_lets_through_are_looked_at_by_staff(desk):
    _, told = desk.sign_up(ADA | {"birth": {"date_of_birth": "tomorrow"}})
    assert (told["state"], told["why"]) == ("waiting", "look")


@one_database
def test_a_page_of_another_place_is_looked_at_by_staff(desk):
    sign_up = uuid4()
    pages = desk.pages(sign_up)
    pages[4]["sealed"] = pages[5]["sealed"]
    (told,) = desk.send(pages)
    assert (told["state"], told["why"]) == ("waiting", "look")


@one_database
def test_other_bytes_under_a_number_that_is_taken_are_an_alarm(desk):
    sign_up = uuid4()
    desk.send([desk.sealed(sign_up, 1, "start", {"code": "7KX2"})])
    desk.send([desk.sealed(sign_up, 1, "start", {"code": "9999"})])
    with desk.device.hub.read() as connection:
        assert connection.execute(select(tables.alarms.c.kind)).all() == [("fork",)]


def test_another_device_neither_sees_nor_changes_a_sign_up(desk, new_device, code):
    sign_up, _ = desk.sign_up()
    stranger = new_device()
    assert stranger.enrol(code()).status_code == 200
    other = Desk(stranger)
    (told,) = other.send([other.sealed(sign_up, 99, "forget", {})], [sign_up])
    assert (told["state"], told["card"]) == ("forgotten", None)
    assert intake_state(desk, sign_up) is Standing.ISSUED


@one_database
def test_a_key_that_was_renewed_between_two_pages_opens_both(desk):
    sign_up = uuid4()
    before = desk.pages(sign_up)
    desk.device.hub.city.add_sealing_key()
    after = desk.pages(sign_up)
    (told,) = desk.send(before[:5] + after[5:])
    assert told["state"] == "issued"


@one_database
@pytest.mark.parametrize(
    "wrong",
    [
        {"number": 0},
        {"number": 201},
        {"page": "../x"},
        {"key": "zz"},
        {"sealed": "A" * 20_000},
        {"sealed": "ü"},
    ],
)
def test_what_is_no_envelope_is_refused(desk, wrong):
    envelope = desk.sealed(UUID(int=7), 1, "start", {}) | wrong
    answer = desk.device.ask("POST", "/v1/sign-ups", {"envelopes": [envelope], "ask": []})
    assert (answer.status_code, answer.json()["code"]) == (422, "bad_request")


def intake_state(desk, sign_up):
    with desk.device.hub.read() as connection:
        return intake.find(connection, sign_up).state


def test_the_same_person_on_two_tablets_at_once_gets_one_card(desk, new_device, code):
    other = new_device()
    assert other.enrol(code()).status_code == 200
    with ThreadPoolExecutor(2) as tablets:
        both = list(tablets.map(lambda one: one.sign_up()[1], (desk, Desk(other))))
    assert sorted((told["state"], told["why"]) for told in both) == [("issued", None), ("waiting", "twin")]
