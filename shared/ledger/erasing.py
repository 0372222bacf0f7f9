"""Forgetting on purpose: a person's erasure, retention periods, and compaction below a signed checkpoint.

All of it in short steps with a breath between them: the desk records meanwhile, and must not wait.
"""

import json
import sqlite3
import time
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from shared.ledger.faults import LOCKED, LedgerFault
from shared.ledger.newlog import old_logs
from shared.ledger.store import Store

_READ_STEP = 5_000  # rows looked at in one statement
_WRITE_STEP = 128  # rows changed in one transaction
_BREATH_S = 0.03  # longer than SQLite's pauses between two tries for the lock
_COMPACTABLE = """
SELECT c.seq, c.chain FROM checkpoints AS c, head
WHERE c.seq <= min(:up_to, head.acknowledged) AND c.seq > head.start_seq
ORDER BY c.seq > head.start_seq + :step, CASE WHEN c.seq > head.start_seq + :step THEN c.seq ELSE -c.seq END
LIMIT 1
"""
_OLD = """
seq <= (SELECT acknowledged FROM {prefix}head)
    AND trusted_ms < (SELECT value FROM json_each(:ms_of) WHERE key = service)
"""
_WAITING = "SELECT min(seq) FROM rulings JOIN events ON id = event WHERE NOT dealt"


def erase_card(store: Store, card_ref: str) -> int:
    """Erase payloads, marks, versions, codes, link and proposals of one card, sent or not, in this log and in
    older ones; a proposal that has no end yet, or waits for staff, goes when that is over."""
    erased = _erase(store, "card_ref = :card_ref", {"card_ref": card_ref})

    def erase(db: sqlite3.Connection) -> None:
        for table in ("marks", "versions", "codes", "links"):
            db.execute(f"DELETE FROM {table} WHERE card_ref = ?", (card_ref,))  # noqa: S608  fixed names
        db.execute("UPDATE proposals SET gone = 1, card_ref = NULL WHERE card_ref = ?", (card_ref,))
        db.execute("DELETE FROM proposals WHERE gone AND dealt AND ended_ms IS NOT NULL")

    store.transact(erase)
    scrub(store)
    return erased


def forget_before(store: Store, ms_of: Mapping[str, int]) -> int:
    """Erase payloads of events that the hub has and that are older than their service keeps them."""
    erased = _erase(store, _OLD, {"ms_of": json.dumps(ms_of)})
    scrub(store)
    return erased


def forget_marks(store: Store, service: str, keep: Collection[str]) -> None:
    """Delete the marks of a service but for these periods."""
    with store.connection() as db:
        periods = [
            (service, period)
            for (period,) in db.execute("SELECT DISTINCT period FROM marks WHERE service = ?", (service,))
            if period not in keep
        ]
        keys = [
            key
            for one in periods
            for key in db.execute(
                "SELECT card_ref, service, period, slot FROM marks WHERE service = ? AND period = ?", one
            )
        ]
    _change(store, "DELETE FROM marks WHERE card_ref = ? AND service = ? AND period = ? AND slot = ?", keys)


def forget_codes(store: Store, before_step: int) -> None:
    """Delete spent codes of earlier time steps."""
    with store.connection() as db:
        keys = db.execute("SELECT step, card_ref FROM codes WHERE step < ?", (before_step,)).fetchall()
    _change(store, "DELETE FROM codes WHERE step = ? AND card_ref = ?", keys)


def compact(store: Store, up_to_seq: int) -> int:
    """Start the log anew at a signed checkpoint; events whose ruling waits for somebody stay."""

    def start_anew(db: sqlite3.Connection) -> int:
        (waiting,) = db.execute(_WAITING).fetchone()
        up_to = up_to_seq if waiting is None else min(up_to_seq, waiting - 1)
        found = db.execute(_COMPACTABLE, {"up_to": up_to, "step": _WRITE_STEP}).fetchone()
        if found is None:
            return 0
        db.execute("UPDATE head SET start_seq = ?, start_chain = ?", found)
        deleted = db.execute("DELETE FROM events WHERE seq <= ?", found[:1]).rowcount
        db.execute("DELETE FROM settled WHERE seq <= ?", found[:1])
        db.execute("DELETE FROM checkpoints WHERE seq < ?", found[:1])
        return deleted

    deleted = 0
    while step := store.transact(start_anew):
        deleted += step
        time.sleep(_BREATH_S)
    if deleted:
        scrub(store)
    return deleted


def note_acknowledged(store: Store, now_ms: int, keep_ms: int) -> int:
    """Note how far the hub has the log now; up to where it had it `keep_ms` ago."""

    def note(db: sqlite3.Connection) -> int:
        db.execute("INSERT OR REPLACE INTO acknowledged_by SELECT ?, acknowledged FROM head", (now_ms,))
        (seq,) = db.execute(
            "SELECT coalesce(max(seq), 0) FROM acknowledged_by WHERE at_ms <= ?", (now_ms - keep_ms,)
        ).fetchone()
        db.execute("DELETE FROM acknowledged_by WHERE at_ms <= ? AND seq < ?", (now_ms - keep_ms, seq))
        return int(seq)

    return store.transact(note)


def _erase(store: Store, condition: str, values: dict[str, Any]) -> int:
    """Erase the payloads that a condition means, in this log and in those that ended; how many."""
    with store.connection() as db:
        prefixes = ["", *(f"old_{number}_" for number in old_logs(db))]
    erased = 0
    for prefix in prefixes:
        table = f"{prefix}events"
        rows = list(_find(store, table, condition.format(prefix=prefix), values))
        _change(store, f"UPDATE {table} SET payload = NULL, salt = NULL WHERE seq = ?", rows)  # noqa: S608
        erased += len(rows)
    return erased


def _find(store: Store, table: str, condition: str, values: dict[str, Any]) -> Iterator[tuple[int]]:
    """The numbers of the rows to erase, found before any lock is taken, in short reads."""
    bounds = f"SELECT coalesce(min(seq), 1), coalesce(max(seq), 0) FROM {table}"  # noqa: S608  fixed names
    sql = f"SELECT seq FROM {table} WHERE seq > :low AND seq <= :high AND payload IS NOT NULL AND {condition}"  # noqa: S608
    with store.connection() as db:
        first, last = db.execute(bounds).fetchone()
    for low in range(first - 1, last, _READ_STEP):
        with store.connection() as db:
            yield from db.execute(sql, values | {"low": low, "high": low + _READ_STEP}).fetchall()


def _change(store: Store, sql: str, keys: Sequence[tuple[Any, ...]]) -> None:
    for first in range(0, len(keys), _WRITE_STEP):
        if first:
            time.sleep(_BREATH_S)
        step = keys[first : first + _WRITE_STEP]
        store.transact(lambda db, step=step: db.executemany(sql, step))  # type: ignore[misc]


def scrub(store: Store) -> None:
    """Bring the overwritten pages into the main file and empty the write-ahead log, where old ones remain.

    Most of it is copied while others write; only the rest is copied with the lock held.
    """
    with store.connection() as db:
        db.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchone()
        busy = int(db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0])
    if busy:
        raise LedgerFault("erased, but another program still reads old pages", code=LOCKED)
