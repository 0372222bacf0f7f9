"""What is kept for another system: in order, durable, beside the log, and gone without a trace at its end."""

import shutil
from pathlib import Path

import pytest

from shared.ledger.proposals import Kind, State
from tests.ledger.desk import NOON, Desk

OLD = Path(__file__).parents[1] / "data" / "old_databases"


def add(desk: Desk, body: bytes = b"sealed", kind: Kind = Kind.LOAN) -> int:
    return desk.ledger.proposals.add(kind, lambda number: body + str(number).encode(), NOON)


def test_they_come_back_in_order_and_beside_the_log(desk: Desk) -> None:
    numbers = [add(desk), add(desk, kind=Kind.RETURN), add(desk)]
    desk.ledger.close()
    kept = desk.ledger.proposals.open()
    assert [one.number for one in kept] == numbers
    assert [one.kind for one in kept] == [Kind.LOAN, Kind.RETURN, Kind.LOAN]
    assert kept[1].body == b"sealed%d" % numbers[1]
    assert list(desk.ledger.events()) == []


def test_a_body_that_cannot_be_sealed_leaves_no_row(desk: Desk) -> None:
    def seal(_number: int) -> bytes:
        raise ValueError

    with pytest.raises(ValueError):
        desk.ledger.proposals.add(Kind.LOAN, seal, NOON)
    assert desk.ledger.proposals.all() == []


def test_an_end_is_for_good_and_waits_for_staff_where_it_must(desk: Desk) -> None:
    proposals, number = desk.ledger.proposals, add(desk)
    proposals.sending(number, NOON + 1)
    proposals.unanswered(number)
    (sent,) = proposals.open()
    assert (sent.state, sent.sent_ms, sent.tries) == (State.SENT, NOON + 1, 2)
    proposals.end(number, State.REFUSED, "reserved", b"new", NOON + 2, for_staff=True)
    proposals.end(number, State.APPLIED, None, b"newer", NOON + 3, for_staff=False)
    proposals.sending(number, NOON + 4)
    (ended,) = proposals.for_staff()
    assert (ended.state, ended.outcome, ended.body, ended.ended_ms) == (
        State.REFUSED,
        "reserved",
        b"new",
        NOON + 2,
    )
    assert proposals.open() == []
    assert [proposals.deal_with(number), proposals.deal_with(number)] == [True, False]
    assert proposals.for_staff() == []


def test_an_open_one_cannot_be_dealt_with_or_forgotten(desk: Desk) -> None:
    number = add(desk)
    assert not desk.ledger.proposals.deal_with(number)
    assert desk.ledger.proposals.forget(NOON * 2) == 0


def test_what_is_forgotten_leaves_no_bytes_and_its_number_is_not_given_again(desk: Desk) -> None:
    body = b"these bytes are looked for on the disk"
    number = add(desk, body)
    desk.ledger.proposals.end(number, State.APPLIED, None, body, NOON + 5, for_staff=False)
    assert desk.ledger.proposals.forget(NOON + 5) == 0
    assert desk.ledger.proposals.forget(NOON + 6) == 1
    found = [path for path in desk.path.parent.iterdir() if body in path.read_bytes()]
    assert found == []
    assert add(desk) == number + 1


def test_a_ledger_of_schema_2_takes_proposals(tmp_path: Path) -> None:
    shutil.copy(OLD / "0002.sqlite", tmp_path / "ledger.sqlite")
    desk = Desk(tmp_path / "ledger.sqlite")
    assert desk.ledger.proposals.all() == []
    assert add(desk) == 1
    desk.ledger.close()


def test_a_ledger_of_schema_3_still_tells_its_proposal(tmp_path: Path) -> None:
    shutil.copy(OLD / "0003.sqlite", tmp_path / "ledger.sqlite")
    desk = Desk(tmp_path / "ledger.sqlite")
    assert [(one.number, one.body, one.state) for one in desk.ledger.proposals.all()] == [
        (1, b"sealed", State.WAITING)
    ]
    desk.ledger.close()
