"""A batch is taken in once, whatever happened to it on its way, and every row gets its ruling."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from hub import figures
from hub.db import tables
from hub.db.engine import reading
from hub.intake.take import Taken
from hub.intake.writing import RULING_OF
from shared.domain.faults import Fault
from shared.domain.ruling import Ruling, Why
from shared.wire.batch import Checkpoint, Sent
from tests.fakes.device_log import CARD, DAY, NOW
from tests.fakes.town_hall import TownHall

OTHER = "f" * 32


def whys(answers: list[Taken]) -> list[str | None]:
    return [None if answer.why is None else answer.why.value for taken in answers for answer in taken.answers]


@pytest.fixture(autouse=True)
def cards(hall: TownHall) -> None:
    hall.issue(CARD, 1)
    hall.issue(OTHER, 2)


def test_a_batch_sent_again_changes_nothing_and_gets_the_same_answer(hall: TownHall) -> None:
    log = hall.enrol()
    for _ in range(3):
        log.admit("gym")
    first = hall.take(log, log.batch())
    again = hall.take(log, log.batch())
    assert first.next == again.next == 4
    assert whys([first]) == whys([again]) == [None, None, "used_before"]
    assert hall.column(tables.events.c.id) == sorted(row.id for row in log.rows)
    assert [row.events for row in hall.all(select(tables.counts))] == [3]
    assert len(hall.all(select(tables.feed))) == 1


def test_people_without_a_card_are_counted_by_heads(hall: TownHall) -> None:
    log = hall.enrol()
    for change in (3, 4, -1):
        log.write("count", service="swim", change=change, why="no_card")
    log.admit()
    hall.send(log)
    for broken in ({}, {"change": True}, {"change": 1000}, {"change": "3"}):
        log.write("count", service="swim", why="no_card", **broken)
    (taken,) = hall.send(log)
    assert {answer.why for answer in taken.answers} == {Why.UNREADABLE}
    kept = {row.kind: (row.events, row.heads) for row in hall.all(select(tables.counts))}
    assert kept == {"count": (3, 6), "decision": (1, 0)}
    with reading(hall.engine) as connection:
        (use,) = figures.use(connection, figures.Span(DAY, DAY))
    assert use.people == 7


def test_a_batch_that_overlaps_adds_only_what_is_new(hall: TownHall) -> None:
    log = hall.enrol()
    for _ in range(4):
        log.admit("library")
    hall.take(log, log.batch(size=2))
    taken = hall.take(log, log.batch(2))
    assert (taken.next, len(taken.answers)) == (5, 3)
    assert len(hall.column(tables.events.c.id)) == 4
    assert hall.take(log, log.batch(1, 2)).next == 5


def test_a_gap_takes_nothing_is_an_alarm_and_heals(hall: TownHall) -> None:
    log = hall.enrol()
    for _ in range(3):
        log.admit("library")
    taken = hall.take(log, log.batch(3))
    assert (taken.next, taken.answers) == (1, [])
    assert [(row.kind, row.closed_ms) for row in hall.all(select(tables.alarms))] == [("gap", None)]
    hall.send(log)
    assert [row.closed_by for row in hall.all(select(tables.alarms))] == ["hub"]


def test_a_log_that_was_compacted_goes_on_after_a_signed_checkpoint(hall: TownHall) -> None:
    log = hall.enrol()
    for _ in range(5):
        log.admit("library")
    taken = hall.take(log, log.batch(4, start=log.checkpoint(3)))
    assert (taken.next, len(taken.answers)) == (6, 2)
    (alarm,) = hall.all(select(tables.alarms))
    assert (alarm.kind, alarm.closed_ms) == ("gap", None)
    assert hall.take(log, log.batch(4, start=log.checkpoint(3))).answers == taken.answers


def test_a_start_that_the_device_did_not_sign_opens_no_gap(hall: TownHall) -> None:
    log = hall.enrol()
    for _ in range(5):
        log.admit("library")
    forged = replace(log.checkpoint(3), signature=b"x" * 64)
    assert hall.take(log, log.batch(4, start=forged)).next == 1
    assert hall.column(tables.alarms.c.kind) == ["checkpoint", "gap"]


@pytest.mark.parametrize("wrong", ["signature", "history"])
def test_a_checkpoint_that_does_not_hold_is_an_alarm_and_the_rows_are_taken(
    hall: TownHall, wrong: str
) -> None:
    log, other = hall.enrol(), hall.enrol()
    log.admit("library")
    checkpoint: Checkpoint = log.checkpoint(1)
    if wrong == "signature":
        checkpoint = replace(checkpoint, signature=other.checkpoint(0).signature)
    else:
        copy = log.copy(0)
        copy.admit("library")
        checkpoint = copy.checkpoint(1)
    assert hall.take(log, log.batch(checkpoint=checkpoint)).next == 2
    assert hall.column(tables.alarms.c.kind) == ["checkpoint"]


def test_a_good_checkpoint_raises_no_alarm(hall: TownHall) -> None:
    log = hall.enrol()
    log.admit("library")
    hall.take(log, log.batch(checkpoint=log.checkpoint(1)))
    hall.take(log, log.batch(2, checkpoint=log.checkpoint(1)))
    assert hall.all(select(tables.alarms)) == []


def test_the_rows_of_a_copied_device_are_put_aside_and_count_as_received(hall: TownHall) -> None:
    log = hall.enrol()
    for _ in range(4):
        log.admit("library")
    copy = log.copy(2)
    hall.send(log)
    for _ in range(5):
        copy.admit("library")
    first = hall.take(copy, copy.batch(2, 2))
    assert (first.next, first.forked) == (4, True)
    assert whys([first]) == [None, "forked"]
    answers = hall.send(copy, size=2)
    assert all(taken.forked for taken in answers[-2:])
    assert copy.acknowledged == 7
    again = hall.take(copy, copy.batch())
    assert whys([again]) == [None, None, *["forked"] * 5]
    assert hall.column(tables.asides.c.seq) == [3, 4, 5, 6, 7]
    assert len(hall.all(select(tables.feed))) == 5
    (alarm,) = hall.all(select(tables.alarms))
    assert alarm.kind == "fork"
    log.admit("library")
    assert hall.send(log)[-1].next == 6
    assert len(hall.column(tables.events.c.id)) == 5


def test_rows_nobody_can_read_are_stored_ruled_on_and_block_nothing(hall: TownHall) -> None:
    log = hall.enrol()
    log.admit("library")
    for words in ("", "{}", "[1", "nul\0", '{"day": "2026-11-22"}', '{"kind": []}', "9" * 5000, "[" * 60_000):
        log.append(words)
    log.write("decision", service="swim\n", card_ref=CARD, verdict="admit")
    log.append('{"day":"2026-11-22","venue":"\\ud800","kind":"unlock","trusted_ms":1}')
    log.write("teleport")
    log.admit("library", day="2025-13-01")
    log.admit("library", venue='=HYPERLINK("https://example.org")')
    log.append((log.rows[0].payload or "").replace("{", '{"because":"\\ud800",', 1))
    log.append((log.rows[0].payload or "").replace("{", '{"because":' + "[" * 500 + "]" * 500 + ",", 1))
    log.admit("library")
    answers = hall.send(log)
    assert whys(answers) == [None, *["unreadable"] * (log.seq - 2), None]
    assert hall.column(tables.events.c.seq) == list(range(1, log.seq + 1))
    (alarm,) = hall.all(select(tables.alarms))
    assert alarm.kind == "unreadable"


def test_an_id_that_another_event_has_puts_only_that_row_aside(hall: TownHall) -> None:
    log, other = hall.enrol(), hall.enrol()
    taken_id = other.admit("library")
    hall.send(other)
    log.admit("library")
    log.append(log.rows[0].payload or "", taken_id)
    log.append(log.rows[0].payload or "", log.rows[0].id)
    log.admit("library")
    assert whys(hall.send(log)) == [None, "unreadable", "unreadable", None]
    assert whys([hall.take(log, log.batch())]) == [None, "unreadable", "unreadable", None]
    assert whys([hall.take(log, log.batch(1, 2))]) == [None, "unreadable"]
    assert hall.column(tables.asides.c.seq) == [2, 3]
    log.admit("library")
    assert hall.send(log)[-1].next == 6


def test_a_row_that_was_erased_before_it_was_sent_is_accepted(hall: TownHall) -> None:
    log = hall.enrol()
    log.admit("swim")
    log.replace(1, lambda row: Sent(row.id, None, None, row.commitment))
    assert whys(hall.send(log)) == [None]
    assert hall.all(select(tables.uses)) == hall.all(select(tables.counts)) == []


def test_the_log_of_another_device_is_refused(hall: TownHall) -> None:
    log, other = hall.enrol(), hall.enrol()
    log.admit("library")
    hall.send(log)
    other.id = log.id
    with pytest.raises(Fault) as caught:
        hall.take(other, log.batch())
    assert caught.value.code == "log_of_another"


class TestRulings:
    """What each ruling is given for."""

    def test_once_a_day_in_the_city(self, hall: TownHall) -> None:
        here, same_venue, elsewhere = hall.enrol(), hall.enrol(), hall.enrol("marshall")
        here.admit("swim")
        assert whys(hall.send(here)) == [None]
        same_venue.admit("swim")
        elsewhere.admit("swim")
        assert whys(hall.send(same_venue)) == ["used_before"]
        assert whys(hall.send(elsewhere)) == ["used_elsewhere"]

    def test_staff_may_grant_more_and_it_counts(self, hall: TownHall) -> None:
        log, other = hall.enrol(), hall.enrol()
        log.admit("gym")
        log.override("gym")
        log.override("gym")
        other.admit("gym")
        assert whys(hall.send(log)) == [None] * 5
        assert whys(hall.send(other)) == ["used_before"]
        assert len(hall.all(select(tables.uses))) == 3

    def test_what_was_undone_frees_its_use(self, hall: TownHall) -> None:
        log, other, third = hall.enrol(), hall.enrol(), hall.enrol()
        log.undo(log.admit("swim"))
        again = log.admit("swim")
        assert whys(hall.send(log)) == [None, None, None]
        other.admit("swim")
        assert whys(hall.send(other)) == ["used_before"]
        log.undo(again)
        hall.send(log)
        third.admit("swim")
        assert whys(hall.send(third)) == [None]

    def test_only_the_device_that_admitted_can_undo(self, hall: TownHall) -> None:
        log, thief = hall.enrol(), hall.enrol()
        admitted = log.admit("swim")
        hall.send(log)
        thief.undo(admitted)
        hall.send(thief)
        assert len(hall.all(select(tables.uses))) == 1

    def test_undoing_a_duplicate_settles_it(self, hall: TownHall) -> None:
        log, other = hall.enrol(), hall.enrol()
        log.admit("swim")
        hall.send(log)
        double = other.admit("swim")
        hall.send(other)
        other.undo(double)
        hall.send(other)
        (ruling,) = hall.all(select(tables.rulings))
        assert ruling.dealt_ms == NOW

    def test_a_ruling_that_a_desk_of_the_venue_dealt_with_is_settled_once(self, hall: TownHall) -> None:
        log, other, elsewhere = hall.enrol(), hall.enrol(), hall.enrol("marshall")
        log.admit("swim")
        hall.send(log)
        double = log.admit("swim")
        hall.send(log)
        elsewhere.write("dealt_with", about=double)
        hall.send(elsewhere)
        assert hall.column(tables.rulings.c.dealt_ms) == [None]
        for _ in range(2):
            other.write("dealt_with", about=double)
        hall.send(other)
        assert hall.column(tables.rulings.c.dealt_by) == [other.device]
        assert [row.venue for row in hall.all(select(tables.feed))] == ["porchester"] * 2

    def test_late_where_the_issue_was_cancelled_before(self, hall: TownHall) -> None:
        lost = "a" * 32
        hall.issue(lost, 3, 1, status=1, status_ms=NOW - 10)
        hall.issue(lost, 4, 2)
        log = hall.enrol()
        log.admit("library", lost, trusted_ms=NOW - 11)
        log.admit("swim", lost)
        log.admit("swim", lost, version=2)
        log.override("gym", lost)
        assert whys(hall.send(log)) == [None, "cancelled", None, None, None]
        assert [answer.ruling for answer in hall.take(log, log.batch(2, 1)).answers] == [Ruling.LATE]

    def test_a_card_that_was_never_issued_here(self, hall: TownHall) -> None:
        log = hall.enrol()
        log.admit("library", "b" * 32)
        log.admit("offer", "c" * 32)
        assert whys(hall.send(log)) == ["unknown_card", None]

    def test_a_service_that_is_not_in_the_catalogue(self, hall: TownHall) -> None:
        log = hall.enrol()
        log.admit("sauna")
        assert whys(hall.send(log)) == ["unknown_service"]
        assert hall.all(select(tables.counts)) == []

    def test_a_time_more_than_a_day_ahead(self, hall: TownHall) -> None:
        log = hall.enrol()
        log.admit("library", trusted_ms=NOW + 86_400_000)
        log.admit("library", trusted_ms=NOW + 86_400_001)
        assert whys(hall.send(log)) == [None, "in_future"]
        assert hall.column(tables.alarms.c.kind) == ["clock"]

    def test_what_a_device_wrote_once_it_was_out_of_service(self, hall: TownHall) -> None:
        log = hall.enrol(revoked_ms=NOW)
        log.admit("library", trusted_ms=NOW - 1)
        log.admit("library")
        assert whys(hall.send(log)) == [None, "after_revoking"]

    def test_every_why_has_its_ruling(self) -> None:
        assert set(RULING_OF) == set(Why)


def test_the_feed_has_no_hole(hall: TownHall) -> None:
    log = hall.enrol()
    log.admit("swim")
    for _ in range(3):
        log.admit("swim")
        hall.send(log)
    rows = hall.all(select(tables.feed.c.number).order_by(tables.feed.c.number))
    assert [number for (number,) in rows] == [1, 2, 3]
