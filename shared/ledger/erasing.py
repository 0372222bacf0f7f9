"""Forgetting on purpose: a person's erasure, retention periods, and compaction below a signed checkpoint."""

import sqlite3
from typing import Any

from shared.domain.events import EventKind
from shared.ledger.faults import LOCKED, LedgerFault
from shared.ledger.store import Store

_ERASE = "UPDATE events SET payload = NULL, salt = NULL WHERE seq = ?"


def erase_card(store: Store, card_ref: str) -> int:
    """Erase payloads, marks, versions and codes of one card."""
    rows = _find(store, "card_ref = :card_ref", {"card_ref": card_ref})

    def erase(db: sqlite3.Connection) -> None:
        db.executemany(_ERASE, [(seq,) for seq, *_ in rows])
        for table in ("marks", "versions", "codes"):
            db.execute(f"DELETE FROM {table} WHERE card_ref = ?", (card_ref,))  # noqa: S608  fixed names

    store.transact(erase)
    _scrub(store)
    return len(rows)


def forget_before(
    store: Store, ms: int, kind: EventKind | None, service: str | None, running: frozenset[str]
) -> int:
    """Erase payloads of events before `ms`, with the marks of periods that are over and spent codes."""
    wanted = (
        "trusted_ms < :ms AND (:kind IS NULL OR kind = :kind) AND (:service IS NULL OR service = :service)"
    )
    rows = _find(store, wanted, {"ms": ms, "kind": kind, "service": service})

    def forget(db: sqlite3.Connection) -> None:
        db.executemany(_ERASE, [(seq,) for seq, *_ in rows])
        for _, card_ref, of, period, slot, code_step in rows:
            if period is not None and period not in running:
                db.execute(
                    "DELETE FROM marks WHERE card_ref = ? AND service = ? AND period = ? AND slot = ?",
                    (card_ref, of, period, slot),
                )
            if code_step is not None:
                db.execute("DELETE FROM codes WHERE step = ? AND card_ref = ?", (code_step, card_ref))

    store.transact(forget)
    _scrub(store)
    return len(rows)


def compact(store: Store, up_to_seq: int) -> int:
    """Start the log anew at a signed checkpoint."""

    def start_anew(db: sqlite3.Connection) -> int:
        found = db.execute(
            "SELECT c.seq, c.chain FROM checkpoints AS c, head"
            " WHERE c.seq <= min(?, head.acknowledged) AND c.seq > head.start_seq"
            " ORDER BY c.seq DESC LIMIT 1",
            (up_to_seq,),
        ).fetchone()
        if found is None:
            return 0
        db.execute("UPDATE head SET start_seq = ?, start_chain = ?", found)
        deleted = db.execute("DELETE FROM events WHERE seq <= ?", found[:1]).rowcount
        db.execute("DELETE FROM settled WHERE seq <= ?", found[:1])
        db.execute("DELETE FROM checkpoints WHERE seq < ?", found[:1])
        return deleted

    deleted = store.transact(start_anew)
    _scrub(store)
    return deleted


def _find(store: Store, condition: str, values: dict[str, Any]) -> list[tuple[Any, ...]]:
    """What to erase, found before the write lock is taken: desks go on recording meanwhile."""
    columns = ", ".join(f"json_extract(payload, '$.{name}')" for name in ("period", "slot", "code_step"))
    sql = f"SELECT seq, card_ref, service, {columns} FROM events WHERE {condition}"  # noqa: S608  fixed names
    with store.connection() as db:
        return db.execute(sql, values).fetchall()


def _scrub(store: Store) -> None:
    """Bring the overwritten pages into the main file and empty the write-ahead log, where old ones remain."""
    with store.connection() as db:
        busy: int = _checkpoint(db)
    if busy:
        raise LedgerFault("erased, but another program still reads old pages", code=LOCKED)


def _checkpoint(db: sqlite3.Connection) -> int:
    return int(db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0])
