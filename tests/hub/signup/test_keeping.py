"""Sign-ups are kept no longer than needed, told and erased with their card, and readable after a key goes."""

from datetime import date

import pytest
from sqlalchemy import select, text, update
from sqlalchemy.exc import IntegrityError

from hub import audit, people
from hub import devices as hub_devices
from hub.db import tables
from hub.db.desk_tables import sign_up_pages, sign_ups
from hub.db.tables import devices
from hub.publish import publish
from hub.signup import counter, intake, missing, office, result, upkeep
from shared.domain.faults import UsageError
from shared.domain.signup.standing import Standing
from shared.wire.signup import Place
from tests.fakes.device_log import DeviceLog
from tests.fakes.sign_up_desk import ADA, SEEN, sealed, sign_up_at, told

DAY_S = 86_400
OTHER = ADA | {"name": {"first_name": "Pollux", "family_name": "Quintanilha"}}


@pytest.fixture
def hub(open_hub):
    with open_hub.write() as connection:
        connection.execute(devices.insert(), [DeviceLog("desk", "porchester").enrolled()])
    return open_hub


def rows(hub):
    with hub.read() as connection:
        return {row.id: row for row in connection.execute(select(sign_ups))}


def pages(hub):
    with hub.read() as connection:
        return connection.execute(select(sign_up_pages)).all()


def upkept(hub):
    with hub.alone() as connection:
        publish(hub, connection)


def test_a_person_hears_their_answers_and_has_them_erased(hub):
    sign_up = sign_up_at(hub, "desk", told())
    card = office.find(hub, sign_up).card
    (held,) = people.export(hub, card, "amina")["sign_ups"]
    assert held["answers"]["first_name"] == "Adelaide" and held["evidence"]["staff"] == "Maria"
    assert (held["card_fetched"], held["place_of_the_pass_until_then"]) == (None, None)
    result.fetched(hub, sign_up, "a phone")
    with hub.write() as connection:
        audit.note(connection, "marek", "answers of a sign-up read", str(sign_up), hub.now_ms())
    told_of = people.export(hub, card, "amina")
    assert told_of["sign_ups"][0]["card_fetched"] == held["card_issued"], "the clock stands still"
    assert ("marek", "answers of a sign-up read") in [(one["who"], one["did"]) for one in told_of["audit"]]
    people.erase(hub, card, "amina")
    row = rows(hub)[str(sign_up)]
    assert (row.state, row.record, row.twin, row.card) == ("forgotten", None, None, None)
    assert row.fetched_ms is None
    assert people.export(hub, card, "amina")["sign_ups"] == []


def test_whoever_waits_too_long_is_forgotten_and_then_not_even_counted(hub, hands):
    waits, begun = sign_up_at(hub, "desk", told(evidence=None)), sign_up_at(hub, "desk", told()[:5])
    hands.wait(89 * DAY_S)
    upkept(hub)
    assert [row.state for row in rows(hub).values()].count("forgotten") == 0
    hands.wait(2 * DAY_S)
    upkept(hub)
    assert {rows(hub)[str(one)].state for one in (waits, begun)} == {"forgotten"}
    assert pages(hub) == [] and all(row.record is None for row in rows(hub).values())
    hands.wait(91 * DAY_S)
    upkept(hub)
    assert rows(hub) == {}


def test_a_page_that_came_too_late_does_not_outlive_its_sign_up(hub):
    """Staff saw evidence while the desk's own was on its way."""
    sign_up = sign_up_at(hub, "desk", told(evidence=None))
    place = Place(sign_up, 50, "evidence", "desk")
    with hub.write() as connection:
        late = [sealed(hub, place, SEEN)]
        intake.take(hub, connection, hub_devices.find(connection, "desk"), late, hub.now_ms())
    counter.evidence_seen(hub, sign_up, "tenancy", "Maria")
    assert len(pages(hub)) == 1
    upkept(hub)
    assert pages(hub) == []


def test_answers_are_kept_as_long_as_the_card_is_good(hub, hands):
    kept, gone = sign_up_at(hub, "desk", told()), sign_up_at(hub, "desk", told(OTHER))
    card = office.find(hub, gone).card
    with hub.write() as connection:
        connection.execute(
            update(tables.cards)
            .where(tables.cards.c.card == card)
            .values(expires=hands.wall_ms // 86_400_000 + 10)
        )
    hands.wait(39 * DAY_S)
    upkept(hub)
    assert set(rows(hub)) == {str(kept), str(gone)}
    hands.wait(3 * DAY_S)
    upkept(hub)
    assert set(rows(hub)) == {str(kept)}


def test_records_are_sealed_anew_before_a_key_goes(hub):
    sign_up = sign_up_at(hub, "desk", told(evidence=None))
    begun = sign_up_at(hub, "desk", told(OTHER)[:5])
    hub.city.add_sealing_key()
    with hub.alone() as connection, pytest.raises(UsageError, match="1 sign-ups under way"):
        upkeep.seal_anew(connection, hub.city.sealing_keys())
    counter.refuse(hub, begun, "Maria")
    with hub.alone() as connection:
        assert upkeep.seal_anew(connection, hub.city.sealing_keys()) == 1
    hub.city.drop_sealing_keys()
    record = office.look(hub, sign_up).record
    assert record is not None and record.name == "Adelaide Quintanilha"


def test_a_crash_between_the_card_and_its_sign_up_gives_one_card(hub):
    sign_up = sign_up_at(hub, "desk", told())
    card = office.find(hub, sign_up).card
    with hub.write() as connection:  # as if the hub had stopped before it noted the card
        connection.execute(update(sign_ups).values(state="waiting", card=None))
    office.complete(hub, sign_up, "a test")
    assert office.find(hub, sign_up).card == card
    with hub.read() as connection:
        assert len(connection.execute(select(tables.cards)).all()) == 1


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_card_and_the_end_of_its_sign_up_are_there_together_or_not_at_all(hub):
    """Else second thoughts that come between would leave a card that nobody erases."""
    stop = "CREATE TRIGGER stop BEFORE UPDATE OF card ON sign_ups WHEN NEW.card IS NOT NULL "
    with hub.write() as connection:
        connection.execute(text(stop + "BEGIN SELECT RAISE(ABORT, 'the power is gone'); END"))
    with pytest.raises(IntegrityError):
        sign_up_at(hub, "desk", told())
    with hub.read() as connection:
        assert connection.execute(select(tables.cards)).all() == []
        assert connection.execute(select(tables.holders)).all() == []


def test_nobody_gets_a_card_who_was_refused_meanwhile(hub):
    sign_up = sign_up_at(hub, "desk", told(evidence=None))
    counter.refuse(hub, sign_up, "Maria")
    with pytest.raises(UsageError):
        office.issue(hub, sign_up, "Otto")
    assert office.find(hub, sign_up).card is None


def test_the_same_person_on_two_tablets_without_evidence_becomes_one(hub):
    first, second = (sign_up_at(hub, "desk", told(evidence=None)) for _ in range(2))
    with pytest.raises(UsageError, match="see evidence first"):
        counter.join(hub, second, "Maria")
    assert counter.evidence_seen(hub, second, "tenancy", "Maria") is None
    assert office.find(hub, second).why == office.TWIN
    assert counter.join(hub, second, "Maria") is not None
    row = office.find(hub, first)
    assert (row.state, row.why, row.record) == (Standing.REFUSED, "twin", None)


def test_of_several_of_one_name_staff_say_which(hub):
    first, second, third = (sign_up_at(hub, "desk", told()) for _ in range(3))
    office.issue(hub, second, "Maria")
    with pytest.raises(UsageError, match="say which"):
        counter.join(hub, third, "Maria")
    assert counter.join(hub, third, "Maria", first) == office.find(hub, first).card
    assert office.find(hub, first).record is None, "what they say now counts"


@pytest.mark.parametrize("name", ["بهنام می\u200cخواهد", "ক্\u200dষমা", "李小龍", "Ỹ" * 90])
def test_a_name_in_any_script_gets_a_card(hub, name):
    sign_up = sign_up_at(hub, "desk", told(ADA | {"name": {"first_name": name, "family_name": ""}}))
    assert office.find(hub, sign_up).state is Standing.ISSUED


def test_what_a_stolen_tablet_had_is_known_from_its_log(hub, hands):
    ids = [f"{number:08x}-0000-4000-8000-000000000000" for number in range(4)]
    whole = str(sign_up_at(hub, "desk", told()))
    log = DeviceLog("desk", "porchester")
    with hub.write() as connection:
        connection.execute(
            tables.logs.insert().values(number=1, id=log.id, device="desk", next=1, chain=b"", start=0)
        )
        told_of = [
            (ids[0], "start", 1),
            (ids[0], "done", 12),
            (ids[1], "start", 1),
            (ids[2], "start", 1),
            (ids[2], "forget", 5),
            (whole, "start", 1),
            ("nonsense", "start", 1),
        ]
        for seq, (sign_up, step, number) in enumerate(told_of, 1):
            payload = f'{{"sign_up":"{sign_up}","step":"{step}","number":{number}}}'
            row = {"log": 1, "seq": seq, "id": f"e{seq}", "commitment": b"", "chain": b"", "kind": "sign_up"}
            row |= {"day": "2026-11-22", "trusted_ms": hands.wall_ms, "venue": "porchester"}
            row |= {"payload": payload, "received_ms": hands.wall_ms, "ruling": "accepted"}
            connection.execute(tables.events.insert().values(row))
        connection.execute(update(devices).values(revoked_ms=hands.wall_ms))
    today = date(2026, 11, 23)
    with hub.read() as connection:
        found = missing.missing(connection, "porchester", today)
        assert missing.missing(connection, "charing-cross", today) == []
    assert [(str(one.sign_up), one.here, one.pages, one.done, one.lost) for one in found] == [
        (ids[0], 0, 12, True, True),
        (ids[1], 0, 1, False, True),
    ]
    assert all(one.revoked for one in found)
    assert [one.lacks for one in found] == ["1 to 12", "1 and on"]
    with hub.read() as connection:
        assert missing.missing(connection, None, today, "desk") == found
        assert missing.missing(connection, None, today, "another") == []
