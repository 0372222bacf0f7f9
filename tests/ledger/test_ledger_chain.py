"""Tampering is found, what is erased is gone, and the chain verifies all the same."""

import shutil
import sqlite3
import subprocess
from pathlib import Path

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from shared.domain.events import EventKind
from shared.ledger.faults import LedgerFault
from shared.ledger.ledger import Ledger
from shared.wire.chain import commitment
from tests.ledger.desk import Desk, at


def fill(desk: Desk, count: int = 100) -> None:
    for number in range(count):
        desk.admit(f"card-{number}", number / 100, slot=0, version=1, code_step=number)


def tamper(desk: Desk, *statements: str) -> Ledger:
    """Change the file behind the ledger's back, as somebody who knows SQL would; the ledger as it then is."""
    desk.ledger.close()
    with sqlite3.connect(desk.path) as db:
        for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            db.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            db.execute(statement)
    db.close()
    return Ledger.inspect(desk.path)


@pytest.mark.parametrize(
    ("statement", "bad"),
    [
        ("UPDATE events SET payload = replace(payload, 'admit', 'refuse') WHERE seq = 40", 40),
        ("UPDATE events SET salt = zeroblob(16) WHERE seq = 40", 40),
        ("UPDATE events SET commitment = zeroblob(32), payload = NULL, salt = NULL WHERE seq = 40", 40),
        ("UPDATE events SET chain = zeroblob(32) WHERE seq = 40", 40),
        ("UPDATE events SET id = '01a202c0-8103-7d64-b931-9f1910313232' WHERE seq = 40", 40),
        ("DELETE FROM events WHERE seq = 40", 40),
        ("DELETE FROM events WHERE seq = 1", 1),
        ("UPDATE events SET seq = CASE seq WHEN 40 THEN -41 WHEN 41 THEN 40 ELSE seq END", 40),
        ("DELETE FROM events WHERE seq > 90", 91),
        ("UPDATE checkpoints SET chain = zeroblob(32) WHERE seq = 65", 65),
    ],
)
def test_tampering_is_found_where_it_was_done(desk: Desk, statement: str, bad: int) -> None:
    fill(desk)
    ledger = tamper(desk, statement, "UPDATE events SET seq = -seq WHERE seq < 0")
    report = ledger.verify(desk.check)
    assert (report.ok, report.first_bad_seq) == (False, bad)
    assert report.why
    ledger.close()


def test_a_cut_tail_with_a_matching_head_is_found_by_its_checkpoint(desk: Desk) -> None:
    fill(desk)
    ledger = tamper(
        desk,
        "DELETE FROM events WHERE seq > 90",
        "UPDATE head SET seq = 90, chain = (SELECT chain FROM events WHERE seq = 90)",
    )
    assert ledger.verify(desk.check).first_bad_seq == 91
    ledger.close()


def test_a_checkpoint_signed_by_somebody_else_is_found(desk: Desk) -> None:
    fill(desk)
    other = Ed25519PrivateKey.generate().public_key()

    def check(message: bytes, signature: bytes) -> bool:
        try:
            other.verify(signature, message)
        except InvalidSignature:
            return False
        return True

    assert desk.ledger.verify(check).first_bad_seq == 1
    assert desk.ledger.verify(desk.check).ok


def test_a_ledger_whose_newest_events_were_changed_is_not_opened_for_work(desk: Desk) -> None:
    fill(desk, 10)
    tamper(desk, "UPDATE events SET payload = replace(payload, 'admit', 'refuse') WHERE seq = 9").close()
    with pytest.raises(LedgerFault) as fault:
        desk.open()
    assert fault.value.code == "ledger_damaged"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE events SET payload = '{}'",
        "UPDATE events SET payload = NULL",
        "UPDATE events SET chain = zeroblob(32), payload = NULL, salt = NULL",
        "UPDATE events SET seq = seq + 1000, payload = NULL, salt = NULL",
        "DELETE FROM events",
        "DELETE FROM events WHERE seq = 1",
        "DELETE FROM head",
        "UPDATE head SET start_seq = 50",
        "INSERT OR REPLACE INTO events (seq, id, commitment, chain) VALUES (5, 'x', randomblob(32), '')",
        "INSERT INTO events (seq, id, commitment, chain) VALUES (500, 'x', zeroblob(32), zeroblob(32))",
    ],
)
def test_the_schema_itself_refuses_to_rewrite_history(desk: Desk, statement: str) -> None:
    fill(desk)
    db = sqlite3.connect(desk.path, isolation_level=None)
    with pytest.raises(sqlite3.IntegrityError):
        db.execute(statement)
    db.close()
    assert desk.ledger.verify(desk.check).ok


def test_what_is_erased_is_gone_from_every_file(desk: Desk, tmp_path: Path) -> None:
    secret = "5ec3e7c0ffee5ec3e7c0ffee5ec3e7c0"
    for number in range(50):
        desk.admit(f"{number:032x}", number, slot=0, version=1, code_step=number)
        if number % 7 == 0:
            desk.admit(secret, number, slot=number, version=number, code_step=number)
    desk.refuse(secret, 60)
    assert desk.ledger.erase(secret) == 9
    for file in tmp_path.iterdir():
        assert secret.encode() not in file.read_bytes(), file.name
    assert desk.ledger.verify(desk.check).ok
    history = desk.history(secret, code_step=7)
    assert (history.slots, history.newest_version, history.code_used) == (frozenset(), None, False)
    assert desk.ledger.waiting() == []
    assert next(event.seq for event in desk.ledger.events() if event.payload is None) == 2
    assert desk.ledger.erase(secret) == 0
    assert desk.admit(secret, slot=0).seq == 60


def test_an_erased_admission_cannot_be_undone(desk: Desk) -> None:
    event = desk.admit("card-1", slot=0)
    desk.ledger.erase("card-1")
    assert desk.undo(event) is None


def test_erasing_says_so_while_somebody_still_reads_old_pages(desk: Desk) -> None:
    fill(desk, 5)
    reader = sqlite3.connect(desk.path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM events").fetchone()
    with pytest.raises(LedgerFault) as fault:
        desk.ledger.erase("card-1")
    assert fault.value.code == "ledger_locked"
    reader.close()
    desk.ledger.erase("card-1")
    assert b"card-1" not in desk.path.read_bytes() + desk.path.with_name("ledger.sqlite-wal").read_bytes()


def test_retention_forgets_old_payloads_but_not_limits_that_still_run(desk: Desk) -> None:
    desk.admit("old", -60 * 24 * 60, slot=0, code_step=1)
    desk.tell(EventKind.COUNT, -60 * 24 * 60, change=3)
    desk.admit("new", 0, slot=0)
    before = at(-30 * 24 * 60).trusted_ms
    assert desk.ledger.forget_before({"swim": before}) == 0, "the hub has acknowledged nothing"
    desk.ledger.acknowledge(1)
    assert desk.ledger.forget_before({"gym": before}) == 0
    assert desk.ledger.forget_before({"gym": before, "swim": before}) == 1
    assert desk.history("old").slots == {0}
    desk.ledger.acknowledge(3)
    assert desk.ledger.forget_before({"swim": before}) == 1
    assert [event.payload is None for event in desk.ledger.events()] == [True, True, False]
    assert desk.ledger.verify(desk.check).ok


def test_marks_of_a_period_that_is_over_and_old_codes_are_forgotten_too(desk: Desk) -> None:
    desk.admit("old", -60 * 24 * 60, slot=0, code_step=1)
    desk.ledger.forget_marks("gym", keep=())
    desk.ledger.forget_marks("swim", keep={"2026-11-22@porchester"})
    desk.ledger.forget_codes(1)
    assert desk.history("old", code_step=1).slots == {0}
    assert desk.history("old", code_step=1).code_used
    desk.ledger.forget_marks("swim", keep=())
    desk.ledger.forget_codes(2)
    assert desk.history("old").slots == frozenset()
    assert not desk.history("old", code_step=1).code_used


def test_a_log_starts_anew_at_a_signed_checkpoint_only(desk: Desk) -> None:
    fill(desk)
    assert desk.ledger.compact(80) == 0, "the hub has acknowledged nothing"
    desk.ledger.acknowledge(80)
    assert desk.ledger.compact(80) == 65
    report = desk.ledger.verify(desk.check)
    assert (report.ok, report.events) == (True, 35)
    assert next(desk.ledger.events()).seq == 66
    assert desk.history("card-3").slots == {0}, "marks outlive compaction"
    assert desk.admit("one more").seq == 101
    desk.ledger.close()
    desk.ledger = desk.open()
    assert desk.ledger.verify(desk.check).ok


def test_checkpoints_come_every_32_events_after_a_minute_and_on_demand(desk: Desk) -> None:
    for number in range(33):
        desk.admit(f"card-{number}")
    desk.admit("later", 2)
    desk.admit("unsigned", 2)
    desk.ledger.checkpoint()
    desk.ledger.checkpoint()
    db = sqlite3.connect(desk.path)
    assert [seq for (seq,) in db.execute("SELECT seq FROM checkpoints")] == [1, 33, 34, 35]
    db.close()


def test_every_possible_row_says_what_an_independent_reader_computes(desk: Desk) -> None:
    fill(desk, 3)
    for _, _, committed, _, salt, payload in desk.ledger.rows():
        assert salt is not None
        assert payload is not None
        assert commitment(salt, payload.encode()) == committed


@pytest.mark.skipif(shutil.which("sqlite3") is None, reason="no sqlite3 shell on this machine")
def test_the_sqlite_shell_reads_it_without_surprises(desk: Desk) -> None:
    desk.admit("card-1")
    desk.refuse("card-2", 1)
    query = "SELECT at, kind, service, venue, verdict, reason, card_ref FROM events"
    done = subprocess.run(["sqlite3", desk.path, query], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == [
        "2026-11-22T12:00:00.000Z|decision|swim|porchester|admit||card-1",
        "2026-11-22T12:01:00.000Z|decision|swim|porchester|refuse|expired|card-2",
    ]
    done = subprocess.run(
        ["sqlite3", desk.path, "SELECT id FROM waiting; SELECT sum(events) FROM counts"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines()[1] == "2"
