"""A person is erased, and the logs still verify."""

from typing import Any

import pytest
from sqlalchemy import delete, select, update

from hub.db import tables
from hub.db.engine import reading, writing
from hub.intake import feed
from hub.intake.erase import erase_card
from hub.intake.person import of_card
from hub.intake.verify import Verified, verify_log
from shared.domain.faults import UsageError
from shared.wire.batch import Sent
from tests.fakes.device_log import CARD, NOW, DeviceLog
from tests.fakes.town_hall import TownHall

PSEUDONYM = "e" * 32
OTHER = "f" * 32


def verified(hall: TownHall, log: DeviceLog) -> Verified:
    with reading(hall.engine) as connection:
        return verify_log(connection, log.id)


def change(hall: TownHall, statement: Any) -> None:
    with writing(hall.engine) as connection:
        connection.execute(statement)


@pytest.fixture
def log(hall: TownHall) -> DeviceLog:
    """Events of two people on several days, of which one is a duplicate and one from a copied device."""
    hall.issue(CARD, 1)
    hall.issue(OTHER, 2)
    log = hall.enrol()
    for day in ("2026-11-20", "2026-11-21", "2026-11-22"):
        for card in (CARD, OTHER):
            log.admit("swim", card, f"{day}@city", day=day)
        log.admit("offer", PSEUDONYM, day=day)
    log.admit("swim", CARD)
    log.admit("sauna", CARD, day="2026-10-01")
    copy = log.copy(3)
    hall.send(log)
    copy.admit("library", CARD)
    hall.send(copy)
    return log


def test_everything_of_a_card_is_found_by_all_its_names(hall: TownHall, log: DeviceLog) -> None:
    rows = hall.all(select(tables.events.c.card_ref).where(of_card([CARD, PSEUDONYM])))
    assert sorted(ref for (ref,) in rows) == [CARD] * 5 + [PSEUDONYM] * 3


def test_erasing_a_card_leaves_nothing_of_it_and_the_chain_whole(hall: TownHall, log: DeviceLog) -> None:
    figures = hall.all(select(tables.counts))
    venues = {log.venue, hall.enrol("marshall").venue}
    with writing(hall.engine) as connection:
        assert erase_card(connection, CARD, [CARD, PSEUDONYM]) == 9
        assert erase_card(connection, CARD, [CARD, PSEUDONYM]) == 0
    for table in (tables.events, tables.asides, tables.uses, tables.rulings):
        kept = str(hall.all(select(table)))
        assert CARD not in kept and PSEUDONYM not in kept
    assert len(hall.all(select(tables.uses))) == 3  # of the other card
    assert hall.all(select(tables.rulings)) == []
    assert hall.all(select(tables.counts)) == figures
    assert verified(hall, log) == Verified(True, 11)
    told = hall.all(select(tables.feed.c.venue).where(tables.feed.c.body.like('%"erase"%')))
    assert {venue for (venue,) in told} == venues
    assert [taken.next for taken in [hall.take(log, log.batch())]] == [12]


def test_the_device_may_erase_later_and_send_again(hall: TownHall, log: DeviceLog) -> None:
    with writing(hall.engine) as connection:
        erase_card(connection, CARD, [CARD])
    log.replace(1, lambda row: Sent(row.id, None, None, row.commitment))
    assert {answer.why for answer in hall.take(log, log.batch()).answers} == {None}
    assert verified(hall, log).ok


@pytest.mark.parametrize("ref", [CARD, PSEUDONYM])
def test_rows_that_come_after_the_erasing_are_emptied_at_once(hall: TownHall, ref: str) -> None:
    hall.issue(CARD, 1, status=2)
    hall.issue(OTHER, 2)
    log, rules = hall.enrol(), {CARD: "swim", PSEUDONYM: "offer"}
    with writing(hall.engine) as connection:
        erase_card(connection, CARD, [CARD, PSEUDONYM])
    for card in (ref, OTHER):
        log.admit(rules.get(card, "swim"), card)
    log.admit(rules[ref], ref, trusted_ms=hall.now_ms + 10 * 86_400_000)
    copy = log.copy(1)
    hall.send(log)
    copy.admit(rules[ref], ref)
    copy.admit("swim", OTHER)
    hall.send(copy)
    for table in (tables.events, tables.asides, tables.uses):
        assert ref not in str(hall.all(select(table)))
    kept = hall.all(select(tables.events.c.payload, tables.events.c.ruling).order_by(tables.events.c.seq))
    assert [(row.payload is None, row.ruling) for row in kept] == [
        (True, "accepted"), (False, "accepted"), (True, "accepted"),
    ]  # fmt: skip
    assert sum(row.events for row in hall.all(select(tables.counts))) == 3, "they stay in the figures"
    assert verified(hall, log).ok
    assert [answer.ruling for answer in hall.take(log, log.batch()).answers] == ["accepted"] * 3


def test_the_hub_keeps_no_name_of_whom_it_erased(hall: TownHall) -> None:
    with writing(hall.engine) as connection:
        erase_card(connection, CARD, [CARD, PSEUDONYM])
    kept = str(hall.all(select(tables.erased)))
    assert CARD not in kept and PSEUDONYM not in kept


def test_old_items_of_the_feed_go_but_erasures_wait_for_the_last_device(hall: TownHall) -> None:
    day, start = 86_400_000, NOW
    venue = hall.enrol(enrolled_ms=start - day).venue
    hall.enrol(seen_ms=start + 100 * day)

    def left(now_ms: int) -> list[int]:
        with writing(hall.engine) as connection:
            feed.prune(connection, now_ms, 30)
            return [item["number"] for item in feed.after(connection, venue, 0)[0]]

    with writing(hall.engine) as connection:
        settled, erase = {"kind": "settled", "event": "x"}, {"kind": "erase", "card": CARD}
        feed.tell(connection, venue, [settled, erase], start)
        feed.tell(connection, venue, [settled], start + day)
    assert left(start + 30 * day) == [1, 2, 3]
    assert left(start + 30 * day + 1) == [2, 3]
    assert left(start + 400 * day) == [2], "a device has not been heard of since"
    change(hall, update(tables.devices).values(seen_ms=start + 30 * day))
    assert left(start + 400 * day) == [2], "it may have been cut off before it came to the feed"
    change(hall, update(tables.devices).values(seen_ms=start + 30 * day + 1))
    assert left(start + 400 * day) == []
    with writing(hall.engine) as connection:
        feed.tell(connection, venue, [settled], start + 400 * day)
        assert [item["number"] for item in feed.after(connection, venue, 1)[0]] == [4]


def _changed(**values: Any) -> Any:
    return update(tables.events).where(tables.events.c.seq == 5).values(values)


@pytest.mark.parametrize(
    ("statement", "seq"),
    [
        (_changed(payload="{}"), 5),
        (_changed(payload=None), 5),
        (_changed(commitment=b"x" * 32, salt=None, payload=None), 5),
        (_changed(id="01900000-0000-7000-8000-000000000000"), 5),
        (delete(tables.events).where(tables.events.c.seq == 5), 5),
        (delete(tables.events).where(tables.events.c.seq == 11), 11),
    ],
)
def test_what_was_changed_in_the_database_is_found(
    hall: TownHall, log: DeviceLog, statement: Any, seq: int
) -> None:
    assert verified(hall, log).ok
    change(hall, statement)
    found = verified(hall, log)
    assert (found.ok, found.first_bad_seq, found.events) == (False, seq, seq - 1)


def test_a_log_with_a_signed_gap_and_a_row_aside_verifies(hall: TownHall) -> None:
    other, log = hall.enrol(), hall.enrol()
    taken_id = other.write("unlock")
    hall.send(other)
    for _ in range(6):
        log.write("unlock")
    log.append(log.rows[0].payload or "", taken_id)
    log.write("unlock")
    hall.take(log, log.batch(1, 2))
    hall.take(log, log.batch(5, start=log.checkpoint(4)))
    assert verified(hall, log) == Verified(True, 6)
    change(hall, update(tables.starts).values(signature=b"x" * 64))
    assert verified(hall, log).first_bad_seq == 3
    change(hall, delete(tables.asides))
    change(hall, delete(tables.starts))
    assert not verified(hall, log).ok


def test_an_unknown_log_is_said_to_be(hall: TownHall) -> None:
    with pytest.raises(UsageError, match="there is no log"):
        verified(hall, hall.enrol())
