"""What a desk tells the ledger, and what the ledger tells it afterwards."""

import pytest

from shared.domain.decision import Mark
from shared.domain.events import EventKind, NewEvent
from shared.domain.moment import Moment
from shared.ledger.faults import MarkTaken
from shared.ledger.transaction import Transaction
from tests.ledger.desk import LONDON, SWIM, Desk, at


def test_an_event_tells_when_where_and_what(desk: Desk) -> None:
    event = desk.admit("card-1", slot=0, version=3)
    assert event.seq == 1
    assert event.payload == {
        "at": "2026-11-22T12:00:00.000Z",
        "day": "2026-11-22",
        "trusted_ms": at().trusted_ms,
        "wall_ms": at().wall_ms,
        "doubtful": False,
        "kind": "decision",
        "venue": "porchester",
        "service": "swim",
        "card_ref": "card-1",
        "version": 3,
        "period": "2026-11-22@porchester",
        "slot": 0,
        "number": 1,
        "verdict": "admit",
    }
    assert list(desk.ledger.events()) == [event]
    assert desk.ledger.event(event.id) == event
    assert desk.ledger.event("no such event") is None


def test_the_day_is_the_citys_not_the_utc_one(desk: Desk) -> None:
    summer_midnight = Moment(1_782_861_000_000, 1_782_861_000_000)  # 2026-06-30 23:10 UTC
    event = NewEvent(EventKind.COUNT, summer_midnight, "porchester", "swim", body={"change": 1})
    stored = desk.ledger.write(lambda tx: tx.append(event))
    assert stored.payload is not None
    assert stored.payload["day"] == summer_midnight.local(LONDON).date().isoformat() == "2026-07-01"


def test_marks_codes_and_versions_come_back_as_history(desk: Desk) -> None:
    desk.admit("card-1", slot=0, version=2, code_step=77)
    desk.admit("card-1", slot=2, version=1)
    assert desk.history("card-1", code_step=77).slots == {0, 2}
    assert desk.history("card-1", code_step=77).code_used
    assert desk.history("card-1", code_step=77).newest_version == 2
    stranger = desk.history("card-2", code_step=77)
    assert (stranger.slots, stranger.code_used, stranger.newest_version) == (frozenset(), False, None)


def test_a_mark_or_a_code_cannot_be_claimed_twice(desk: Desk) -> None:
    desk.admit("card-1", slot=0, code_step=77)
    with pytest.raises(MarkTaken):
        desk.admit("card-1", slot=0)
    with pytest.raises(MarkTaken):
        desk.admit("card-1", slot=1, code_step=77)
    assert desk.history("card-1").slots == {0}
    assert desk.ledger.verify(desk.check).events == 1


def test_an_exception_in_the_block_undoes_everything(desk: Desk) -> None:
    def two_and_then_trouble(tx: Transaction) -> None:
        for card in ("card-1", "card-2"):
            event = NewEvent(EventKind.DECISION, at(), "porchester", "swim", card, {"verdict": "admit"})
            tx.append(event, mark=Mark("2026-11-22@porchester", 0))
        raise RuntimeError("the second thoughts")

    with pytest.raises(RuntimeError):
        desk.ledger.write(two_and_then_trouble)
    assert list(desk.ledger.events()) == []
    assert desk.history("card-1").slots == frozenset()
    assert desk.admit("card-1", slot=0).seq == 1


def test_a_group_is_one_transaction_with_running_numbers(desk: Desk) -> None:
    def family(tx: Transaction) -> list[int]:
        made = []
        for card in ("mother", "child-6", "child-7"):
            event = NewEvent(EventKind.DECISION, at(), "porchester", "swim", card, {"verdict": "admit"})
            made.append((tx.append(event).payload or {})["number"])
        return made

    assert desk.ledger.write(family) == [1, 2, 3]
    assert (desk.admit("card-8").payload or {})["number"] == 4
    assert (desk.admit("card-9", 24 * 60).payload or {})["number"] == 1


def test_undo_frees_the_slot_once(desk: Desk) -> None:
    first = desk.admit("card-1", slot=0)
    desk.admit("card-1", slot=1)
    undone = desk.undo(first)
    assert undone is not None
    assert (undone.payload or {})["about"] == first.id
    assert desk.history("card-1").slots == {1}
    assert desk.undo(first) is None
    assert [event.seq for event in desk.ledger.last_admissions()] == [2]
    assert desk.admit("card-1", slot=0).seq == 4


def test_only_admissions_can_be_undone(desk: Desk) -> None:
    refused, count = desk.refuse(), desk.tell(EventKind.COUNT, change=1)
    for event in (refused, count):
        assert desk.undo(event) is None
    undo = NewEvent(EventKind.UNDO, at(), "porchester")
    assert desk.ledger.write(lambda tx: tx.undo("no such event", undo)) is None
    assert desk.ledger.verify().events == 2


def test_a_refusal_waits_until_it_is_settled_once(desk: Desk) -> None:
    expired, young = desk.refuse("card-1"), desk.refuse("card-2", 1, "too_young")
    desk.tell(EventKind.STRANGER, 2, verdict="refuse", reason="not_a_card", count=1)
    assert [event.id for event in desk.ledger.waiting()] == [young.id, expired.id]
    assert [event.id for event in desk.ledger.waiting(1)] == [young.id]

    override = NewEvent(EventKind.OVERRIDE, at(3), "porchester", "swim", "card-1", {"verdict": "note"})
    mark = Mark("2026-11-22@porchester", 3)
    settled = desk.ledger.write(lambda tx: tx.settle(expired.id, override, mark=mark))
    assert settled is not None
    assert desk.history("card-1").slots == {3}
    assert desk.ledger.write(lambda tx: tx.settle(expired.id, override, mark=mark)) is None
    dealt = NewEvent(EventKind.DEALT_WITH, at(4), "porchester", "swim")
    assert desk.ledger.write(lambda tx: tx.settle(settled.id, dealt)) is None
    assert desk.ledger.write(lambda tx: tx.settle(young.id, dealt)) is not None
    assert desk.ledger.waiting() == []
    assert [event.id for event in desk.ledger.last_admissions()] == [settled.id]
    assert desk.undo(settled) is not None


def test_yesterdays_refusals_do_not_wait_today(desk: Desk) -> None:
    desk.refuse("card-1", -24 * 60)
    assert len(desk.ledger.waiting()) == 1
    assert desk.ledger.waiting(now=at()) == []


def test_counts_are_by_service_and_reason(desk: Desk) -> None:
    desk.admit("yesterday", -24 * 60)
    for card in ("a", "b", "c"):
        desk.admit(card)
    desk.refuse("d")
    counted = {(c.service, c.verdict, c.reason): c.events for c in desk.ledger.counts(now=at())}
    assert counted == {("swim", "admit", None): 3, ("swim", "refuse", "expired"): 1}


def test_heads_inside_leave_by_scan_by_undo_and_by_time(desk: Desk) -> None:
    desk.admit("early", 0)
    wrong = desk.admit("wrong", 30)
    desk.admit("stays", 30)
    desk.admit("leaves", 30)
    desk.refuse("not in", 31)
    desk.tell(EventKind.COUNT, 32, change=2, why="no_card")
    assert desk.ledger.inside(SWIM, at(40)) == 6
    desk.tell(EventKind.LEFT, 41, card="leaves")
    desk.tell(EventKind.LEFT, 41, card="leaves")
    desk.undo(wrong, 42)
    assert desk.ledger.inside(SWIM, at(43)) == 4
    assert desk.history("x", 43).inside == 4
    assert desk.ledger.inside(SWIM, at(61)) == 3
    assert desk.ledger.inside(SWIM, at(24 * 60)) == 0
    assert desk.ledger.scanned(SWIM, at(61)) == 5


def test_a_stay_ends_on_the_minute_and_one_scan_out_is_one_head(desk: Desk) -> None:
    for _ in range(2):
        desk.admit("twice", 0)
    assert desk.ledger.inside(SWIM, at(59.99)) == 2
    assert desk.ledger.inside(SWIM, at(60)) == 0
    desk.tell(EventKind.LEFT, 10, card="twice")
    assert desk.ledger.inside(SWIM, at(11)) == 1


def test_the_highest_version_of_a_card_is_remembered_whatever_comes_after(desk: Desk) -> None:
    desk.admit(version=5)
    desk.admit(version=3)
    assert desk.history().newest_version == 5
    event = desk.admit("card-2", slot=0, version=4)
    assert desk.undo(event) is not None
    assert desk.history("card-2").newest_version == 4


def test_an_admission_can_be_undone_after_its_holder_left(desk: Desk) -> None:
    event = desk.admit("card-1", slot=0)
    desk.tell(EventKind.LEFT, 5, card="card-1")
    assert desk.undo(event, 6) is not None
    assert desk.history("card-1").slots == frozenset()


@pytest.mark.parametrize("body", [{"day": "x"}, {"kind": "x"}, {"number": 2}, {"price": 1.5}, {"what": b"x"}])
def test_a_body_that_cannot_be_kept_is_a_bug_and_leaves_nothing(desk: Desk, body: dict[str, object]) -> None:
    event = NewEvent(EventKind.DECISION, at(), "porchester", "swim", "card-1", {"verdict": "admit"} | body)
    with pytest.raises(ValueError, match=r"."):
        desk.ledger.write(lambda tx: tx.append(event))
    assert list(desk.ledger.events()) == []


@pytest.mark.parametrize("kind", [EventKind.UNDO, EventKind.OVERRIDE, EventKind.DEALT_WITH])
def test_an_event_about_another_must_name_it(desk: Desk, kind: EventKind) -> None:
    with pytest.raises(ValueError, match="undo or settle"):
        desk.tell(kind)


def test_only_a_card_can_claim(desk: Desk) -> None:
    event = NewEvent(EventKind.DECISION, at(), "porchester", "swim", None, {"verdict": "admit"})
    with pytest.raises(ValueError, match="card"):
        desk.ledger.write(lambda tx: tx.append(event, mark=Mark("today", 0)))


def test_what_is_unsent_is_counted_down(desk: Desk) -> None:
    for card in ("a", "b", "c"):
        desk.admit(card)
    assert desk.ledger.unsent() == 3
    desk.ledger.acknowledge(2)
    desk.ledger.acknowledge(1)
    assert desk.ledger.unsent() == 1
    desk.ledger.acknowledge(99)
    assert desk.ledger.unsent() == 0


def test_the_newest_time_stays_until_staff_confirm_the_clock(desk: Desk) -> None:
    assert desk.ledger.newest_ms() == 0
    desk.admit("a", 500_000)
    desk.admit("b", 0)
    assert desk.ledger.newest_ms() == at(500_000).trusted_ms
    desk.tell(EventKind.CLOCK_CONFIRMED, 1)
    assert desk.ledger.newest_ms() == at(1).trusted_ms


def test_two_programs_append_to_one_chain(desk: Desk) -> None:
    other = desk.open()
    try:
        for number in range(6):
            ledger = (desk.ledger, other)[number % 2]
            event = NewEvent(EventKind.COUNT, at(number), "porchester", "swim", body={"change": 1})
            assert ledger.write(lambda tx, event=event: tx.append(event)).seq == number + 1
        assert other.verify(desk.check).ok
    finally:
        other.close()
