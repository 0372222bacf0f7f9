"""Feedback on the device: bounded, in no order, beside the log, and gone without a trace once it was sent."""

import sqlite3
from dataclasses import replace

import pytest

from shared.domain.feedback import Feedback, Satisfaction, new_id
from shared.ledger import feedback as feedbacks
from tests.ledger.desk import Desk

ROW = Feedback(
    "0" * 32, "2026-11-21", "porchester", "swim", Satisfaction.SATISFIED, "bike-hire", "0" * 8 + ".sealed"
)


def test_a_row_comes_back_as_it_was_once_its_day_is_over(desk: Desk) -> None:
    plain = Feedback(new_id(), "2026-11-21", "porchester", "library")
    store = desk.ledger.feedback
    assert store.add(ROW)
    assert store.add(plain)
    assert store.of_days_over("2026-11-21", 10) == []
    assert {row.id: row for row in store.of_days_over("2026-11-22", 10)} == {ROW.id: ROW, plain.id: plain}
    assert list(desk.ledger.events()) == [], "the log knows nothing of it"


def test_the_order_in_which_rows_came_is_nowhere(desk: Desk) -> None:
    ids = [new_id() for _ in range(40)]
    for one in ids:
        desk.ledger.feedback.add(replace(ROW, id=one))
    assert [row.id for row in desk.ledger.feedback.of_days_over("2026-11-22", 50)] == sorted(ids)
    wal = desk.path.with_name(desk.path.name + "-wal")
    assert wal.stat().st_size == 0, "nor in the write-ahead log"
    with sqlite3.connect(desk.path) as db, pytest.raises(sqlite3.OperationalError, match="rowid"):
        db.execute("SELECT rowid FROM feedback")
    db.close()


def test_what_was_sent_leaves_no_trace(desk: Desk) -> None:
    store = desk.ledger.feedback
    store.add(ROW)
    store.add(replace(ROW, id="1" * 32))
    store.forget([ROW])
    assert [row.id for row in store.of_days_over("2026-11-22", 10)] == ["1" * 32]
    written = b"".join(path.read_bytes() for path in desk.path.parent.iterdir())
    assert ROW.id.encode() not in written
    store.keep("2026-11-21", "2026-11-22")
    assert store.waiting() == 1
    store.keep("2026-11-22", "2026-11-23")
    assert store.waiting() == 0


def test_only_so_many_wait(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(feedbacks, "MOST", 3)
    added = [desk.ledger.feedback.add(replace(ROW, id=new_id())) for _ in range(5)]
    assert added == [True, True, True, False, False]
    assert desk.ledger.feedback.waiting() == 3


def test_another_program_that_reads_keeps_nobody_from_saying_something(desk: Desk) -> None:
    reader = sqlite3.connect(desk.path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM feedback").fetchone()
    assert desk.ledger.feedback.add(ROW)
    reader.close()
    assert desk.ledger.feedback.waiting() == 1
