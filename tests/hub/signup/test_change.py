"""Change my card: lost, a new phone, a new name, moved; the same card again, and its older codes end."""

import pytest

from hub.register import Register
from hub.signup import counter, office
from shared.domain.evidence import CardStatus
from shared.domain.faults import UsageError
from shared.domain.signup.standing import Standing
from tests.fakes.sign_up_desk import ADA, SEEN, Desk, sign_up_at

one_database = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)  # no SQL of its own
WHO = {name: ADA[name] for name in ("name", "birth")}


def changed(desk: Desk, kind: str, more, evidence=SEEN, card=None):
    """What somebody says at a desk who wants their card changed."""
    start = {"code": "7KX2", "change": True, "card": card}
    pages = [("start", start), ("language", {"language": "en"}), ("change", {"change": kind}), *more.items()]
    pages += [] if evidence is None else [("evidence", evidence)]
    return sign_up_at(desk.device.hub, desk.device.id, [*pages, ("done", {})])


def issues(hub, card):
    with hub.read() as connection:
        return [entry.status for entry in Register(connection, hub.now_ms()).issues(card)]


@pytest.fixture
def card(desk):
    sign_up, told = desk.sign_up()
    return desk.card(sign_up, told).card


@pytest.mark.parametrize("kind", ["lost", "phone"])
def test_a_lost_card_is_found_by_name_and_birth_date_and_issued_again(desk, card, kind):
    hub = desk.device.hub
    sign_up = changed(desk, kind, {"wallet": {"wallet": "google"}} | WHO)
    (told,) = desk.send([], [sign_up])
    assert (told["state"], desk.card(sign_up, told).card) == ("issued", card)
    assert issues(hub, card) == [CardStatus.WITHDRAWN, CardStatus.VALID]
    record = office.look(hub, sign_up).record
    assert record.answers["wallet"] == "google" and record.answers["address"] == "12 Marsham Street"
    assert record.change == ""
    office.complete(hub, sign_up, "again")
    assert len(issues(hub, card)) == 2


@one_database
def test_whoever_moved_is_asked_where_to_and_nothing_else(desk, card):
    new = {"home": {"home": "here"}, "postcode": {"postcode": "SW1A 2AA"}, "address": {"address": "1 Strand"}}
    sign_up = changed(desk, "moved", new | WHO)
    record = office.look(desk.device.hub, sign_up).record
    assert (record.answers["address"], record.answers["email"]) == ("1 Strand", "adelaide@example.org")


@one_database
def test_a_new_name_is_for_staff_who_see_what_was_said_before(desk, card):
    hub = desk.device.hub
    new = {"wallet": {"wallet": "none"}, "birth": ADA["birth"]}
    new |= {"name": {"first_name": "Adelaide", "family_name": "Okafor"}}
    sign_up = changed(desk, "name", new, card=card)
    found = office.look(hub, sign_up)
    assert (found.row.state, found.row.why) == (Standing.WAITING, "change")
    assert [row.card for row in found.others] == [card]
    with pytest.raises(UsageError, match="whose card"):
        office.issue(hub, sign_up, "Maria")
    assert counter.join(hub, sign_up, "Maria") == card
    assert office.look(hub, sign_up).record.name == "Adelaide Okafor"


@one_database
def test_without_evidence_nothing_changes(desk, card):
    hub = desk.device.hub
    sign_up = changed(desk, "lost", {"wallet": {"wallet": "none"}} | WHO, evidence=None)
    assert office.find(hub, sign_up).why == "evidence"
    assert issues(hub, card) == [CardStatus.VALID]
    assert counter.evidence_seen(hub, sign_up, "tenancy", "Maria") == card


@one_database
def test_a_card_of_somebody_else_that_is_shown_is_left_to_staff(desk, card):
    other, told = desk.sign_up(ADA | {"name": {"first_name": "Pollux", "family_name": "Gray"}})
    shown = desk.card(other, told).card
    sign_up = changed(desk, "phone", {"wallet": {"wallet": "none"}} | WHO, card=shown)
    assert office.find(desk.device.hub, sign_up).why == "change"
    assert {row.card for row in office.look(desk.device.hub, sign_up).others} == {card, shown}


@one_database
def test_nobody_known_is_left_to_staff(desk):
    hub = desk.device.hub
    sign_up = changed(desk, "lost", {"wallet": {"wallet": "none"}} | WHO)
    assert office.find(hub, sign_up).why == "change"
    with pytest.raises(UsageError, match="nobody"):
        counter.join(hub, sign_up, "Maria")
    counter.refuse(hub, sign_up, "Maria")
    with pytest.raises(UsageError, match="no card"):
        counter.join(hub, changed(desk, "lost", {"wallet": {"wallet": "none"}} | WHO, card="0" * 32), "Maria")


@one_database
def test_a_change_that_says_not_what_is_looked_at(desk):
    sign_up = changed(desk, "wings", {"wallet": {"wallet": "none"}} | WHO)
    assert office.find(desk.device.hub, sign_up).why == "look"


@one_database
@pytest.mark.parametrize("evidence", [SEEN, None], ids=["made", "not made yet"])
def test_second_thoughts_about_a_change_leave_the_card(desk, card, evidence):
    hub = desk.device.hub
    sign_up = changed(desk, "lost", {"wallet": {"wallet": "none"}} | WHO, evidence=evidence)
    (told,) = desk.send([desk.sealed(sign_up, 99, "forget", {})])
    assert (told["state"], told["why"]) == (("issued", "again") if evidence else ("forgotten", None))
    assert issues(hub, card)[-1] is CardStatus.VALID
    with hub.read() as connection:
        assert any(row.record for row in office.of_card(connection, card)), "what they said before stays"
