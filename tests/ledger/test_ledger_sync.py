"""What the hub gets of a log, what it says about it, and what becomes of the log then."""

import sqlite3
from pathlib import Path

import pytest

from shared.domain.events import EventKind, NewEvent
from shared.domain.ruling import Ruled, Ruling, Why
from shared.ledger.faults import LedgerFault
from shared.wire.batch import Batch, Sent, decode, encode
from shared.wire.chain import checkpoint_bytes, genesis
from tests.ledger.desk import Desk, at

BIG = 1 << 20
DAY_MS = 86_400_000


def fill(desk: Desk, number: int = 100) -> list[str]:
    return [desk.admit(f"card-{one}", one, slot=0).id for one in range(number)]


def got(desk: Desk, after: int = 0, max_bytes: int = BIG, max_events: int = 2_000) -> Batch:
    batch = desk.ledger.batch(after, max_bytes, max_events)
    assert batch is not None
    return batch


def chains(desk: Desk) -> list[bytes]:
    return [event.chain for event in desk.ledger.events()]


def test_batches_travel_and_carry_the_chain_on(desk: Desk) -> None:
    fill(desk)
    desk.ledger.erase("card-7")
    log, seen, after = desk.ledger.log, [], 0
    while batch := desk.ledger.batch(after, BIG, 30):
        arrived = decode(encode(batch))
        assert arrived.start_at == after + 1
        assert arrived.previous == (seen[-1] if seen else genesis(log))
        seen += arrived.chains(log)
        after += len(batch.events)
    assert seen == chains(desk)
    assert desk.ledger.batch(100, BIG, 30) is None


def test_a_batch_has_at_least_one_event_and_about_the_bytes_asked_for(desk: Desk) -> None:
    fill(desk, 50)
    assert len(got(desk, max_bytes=1).events) == 1
    some = got(desk, max_bytes=8_000)
    assert 1 < len(some.events) < 50
    assert 7_000 < len(encode(some)) < 9_000


def test_the_checkpoint_is_one_that_the_hub_can_check_with_these_events(desk: Desk) -> None:
    fill(desk)
    desk.ledger.checkpoint()
    for after, many in ((0, 10), (10, 50), (60, 2_000)):
        checkpoint = got(desk, after, max_events=many).checkpoint
        assert checkpoint is not None
        assert checkpoint.seq <= min(after + many, 100)
        assert checkpoint.chain == chains(desk)[checkpoint.seq - 1]
        desk.check(
            checkpoint_bytes(desk.ledger.log, checkpoint.seq, checkpoint.chain, checkpoint.at_ms),
            checkpoint.signature,
        )
    assert got(desk, 60).checkpoint == got(desk, 99).checkpoint


def test_where_the_log_was_compacted_a_batch_starts_behind_it_with_the_checkpoint(desk: Desk) -> None:
    fill(desk)
    before = chains(desk)
    desk.ledger.acknowledge(80)
    desk.ledger.compact(80)
    start = desk.ledger.standing().start_seq
    batch = got(desk, 10)
    assert (batch.start_at, batch.previous) == (start + 1, before[start - 1])
    assert batch.start is not None
    assert (batch.start.seq, batch.start.chain) == (start, before[start - 1])
    assert batch.chains(desk.ledger.log) == before[start:]
    assert got(desk, start).start is None
    desk.ledger.rewind(10)
    assert desk.ledger.standing().acknowledged == start, "what is gone cannot be sent again"


def test_the_hub_may_lose_rows_and_get_them_again(desk: Desk) -> None:
    fill(desk)
    desk.ledger.acknowledge(90)
    desk.ledger.rewind(95)
    assert desk.ledger.unsent() == 10
    desk.ledger.rewind(40)
    assert desk.ledger.unsent() == 60
    assert desk.ledger.oldest_unsent_ms() == at(40).trusted_ms
    desk.ledger.acknowledge(100)
    assert desk.ledger.oldest_unsent_ms() is None


def test_rulings_wait_until_somebody_has_dealt_with_them(desk: Desk) -> None:
    ids = fill(desk, 4)
    twice = Ruled(ids[0], Ruling.DUPLICATE, Why.USED_ELSEWHERE, "swim", 10)
    late = Ruled(ids[2], Ruling.LATE, Why.CANCELLED, "swim", 20)
    other = Ruled(
        "01a20321-8c60-7abd-a2f7-da59bad53f99", Ruling.REFUSED, Why.UNKNOWN_CARD, None, 15, own=False
    )
    desk.ledger.acknowledge(4, [twice, Ruled(ids[1], Ruling.ACCEPTED), late])
    desk.ledger.rule([other])
    assert desk.ledger.rulings(10) == [late, other, twice]
    assert desk.ledger.rulings(1) == [late]
    assert (desk.ledger.rulings_waiting(), desk.ledger.rulings_known()) == (3, {ids[0], ids[2]})

    new = NewEvent(EventKind.DEALT_WITH, at(9), "porchester", "swim", body={"staff": "Ama"})
    event = desk.ledger.deal_with_ruling(late.event, new)
    assert event is not None
    assert event.payload is not None
    assert (event.payload["about"], event.payload["kind"]) == (late.event, "dealt_with")
    assert desk.ledger.deal_with_ruling(late.event, new) is None
    assert desk.ledger.deal_with_ruling(ids[1], new) is None
    assert [event.seq for event in desk.ledger.events()] == [1, 2, 3, 4, 5]
    desk.ledger.ruling_settled(other.event)
    assert [(one.event, one.dealt_with) for one in desk.ledger.rulings(10)] == [
        (twice.event, False),
        (late.event, True),
        (other.event, True),
    ]


def test_the_same_ruling_again_changes_nothing_and_another_one_needs_somebody_anew(desk: Desk) -> None:
    (one,) = fill(desk, 1)
    ruled = Ruled(one, Ruling.DUPLICATE, Why.USED_BEFORE, "swim", 10)
    desk.ledger.rule([ruled])
    desk.ledger.ruling_settled(one)
    desk.ledger.rule([ruled])
    assert desk.ledger.rulings_waiting() == 0
    desk.ledger.rule([Ruled(one, Ruling.REFUSED, Why.AFTER_REVOKING, "swim", 11)])
    assert desk.ledger.rulings_waiting() == 1
    desk.ledger.rule([Ruled(one, Ruling.ACCEPTED)])
    assert desk.ledger.rulings(10) == []


def test_an_event_whose_ruling_waits_is_not_compacted(desk: Desk) -> None:
    ids = fill(desk)
    desk.ledger.acknowledge(100, [Ruled(ids[69], Ruling.LATE, Why.CANCELLED, "swim", 10)])
    desk.ledger.compact(100)
    assert desk.ledger.event(ids[69]) is not None
    desk.ledger.ruling_settled(ids[69])
    desk.ledger.compact(100)
    assert desk.ledger.event(ids[69]) is None
    assert desk.ledger.verify(desk.check).ok


def test_what_the_hub_has_is_kept_for_so_many_days_longer(desk: Desk) -> None:
    fill(desk)
    desk.ledger.checkpoint()
    now = at().trusted_ms
    assert desk.ledger.compact_kept(now, 30 * DAY_MS) == 0
    desk.ledger.acknowledge(100)
    assert desk.ledger.compact_kept(now + DAY_MS, 30 * DAY_MS) == 0
    assert desk.ledger.compact_kept(now + 30 * DAY_MS, 30 * DAY_MS) == 0, "acknowledged a day later"
    assert desk.ledger.compact_kept(now + 31 * DAY_MS, 30 * DAY_MS) == 100
    assert desk.ledger.verify(desk.check).ok


def test_rows_that_the_hub_lost_are_kept_anew(desk: Desk) -> None:
    fill(desk)
    desk.ledger.checkpoint()
    now = at().trusted_ms
    desk.ledger.acknowledge(100)
    desk.ledger.compact_kept(now, 30 * DAY_MS)
    desk.ledger.rewind(0)
    desk.ledger.acknowledge(100)
    assert desk.ledger.compact_kept(now + 30 * DAY_MS, 30 * DAY_MS) == 0


def test_notes_are_kept_over_a_restart(desk: Desk) -> None:
    assert desk.ledger.noted("feed") is None
    desk.ledger.note("feed", "17")
    desk.ledger.note("feed", "18")
    desk.ledger.close()
    desk.ledger = desk.open()
    assert desk.ledger.noted("feed") == "18"


def test_a_new_log_begins_only_once_everything_of_the_old_one_is_sent(desk: Desk) -> None:
    fill(desk, 3)
    desk.ledger.acknowledge(2)
    old = desk.ledger.log
    assert not desk.ledger.start_new_log(old)
    assert desk.ledger.log == old


def test_a_new_log_goes_on_where_the_desk_was(desk: Desk, tmp_path: Path) -> None:
    fill(desk, 40)
    desk.admit("card-9", 60, slot=1, version=4, code_step=77)
    desk.ledger.rule([Ruled("01a20321-8c60-7abd-a2f7-da59bad53f99", Ruling.LATE, own=False)])
    elsewhere = desk.open()  # another thread's connection, open all the time
    assert elsewhere.unsent() == 41
    old = desk.ledger.log
    desk.ledger.acknowledge(41)
    assert desk.ledger.start_new_log(old)
    assert not desk.ledger.start_new_log(old), "once is enough"

    assert elsewhere.log != old
    event = elsewhere.write(
        lambda tx: tx.append(
            NewEvent(EventKind.DECISION, at(61), "porchester", "swim", "card-9", {"verdict": "admit"})
        )
    )
    assert (event.seq, event.log) == (1, desk.ledger.log)
    assert event.payload is not None
    assert event.payload["number"] == 42, "the day's running number goes on"
    history = desk.history("card-9", 61, code_step=77)
    assert (history.slots, history.newest_version, history.code_used) == ({0, 1}, 4, True)
    assert desk.ledger.rulings_waiting() == 1
    assert desk.ledger.unsent() == 1
    assert desk.ledger.verify(desk.check).ok
    elsewhere.close()
    desk.ledger.close()
    desk.ledger = desk.open()
    db = sqlite3.connect(desk.path, isolation_level=None)
    with pytest.raises(sqlite3.IntegrityError):
        db.execute("DELETE FROM events")
    assert db.execute("SELECT count(*) FROM old_1_events").fetchone() == (41,)
    db.close()


def test_an_old_log_is_erased_with_the_rest_and_goes_after_its_time(desk: Desk) -> None:
    for number in (1, 2):
        desk.admit("secret-card", number)
        desk.ledger.acknowledge(1)
        assert desk.ledger.start_new_log(desk.ledger.log), number
    assert desk.ledger.erase("secret-card") == 2
    db = sqlite3.connect(desk.path)
    for number in (1, 2):
        assert db.execute(f"SELECT payload FROM old_{number}_events").fetchall() == [(None,)]
    db.close()
    desk.ledger.compact_kept(at(5).trusted_ms, 30 * DAY_MS)
    assert desk.ledger.erase("secret-card") == 0
    desk.ledger.compact_kept(at(5).trusted_ms + 30 * DAY_MS, 30 * DAY_MS)
    db = sqlite3.connect(desk.path)
    assert db.execute("SELECT count(*) FROM sqlite_master WHERE name GLOB 'old_*'").fetchone() == (0,)
    db.close()
    assert desk.admit("card-1").seq == 1


def test_a_payload_that_no_hub_would_take_is_not_recorded(desk: Desk) -> None:
    with pytest.raises(ValueError, match="no hub"):
        desk.tell(EventKind.SELF_TEST, findings="x" * 70_000)
    assert list(desk.ledger.events()) == []


def test_an_unreadable_ledger_says_so(desk: Desk) -> None:
    fill(desk, 1)
    desk.ledger.close()
    desk.path.write_bytes(b"no ledger at all, but long enough to be looked at" * 100)
    with pytest.raises(LedgerFault):
        desk.ledger.standing()


def test_a_batch_holds_no_more_than_it_was_asked_for(desk: Desk) -> None:
    fill(desk, 5)
    events = got(desk, 1, max_events=3).events
    assert [type(event) for event in events] == [Sent] * 3
