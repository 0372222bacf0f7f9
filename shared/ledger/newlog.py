"""A new log in the same file, for a device that was restored from an old copy of itself.

The hub has put the rows of such a log aside, so that one ends and another begins. The tables of the old log
get another name, `old_1_events` and so on, and are as readable as before; all in one transaction of SQLite,
which takes as long for a million events as for ten. What limits and cards need goes on: marks, versions,
spent codes, rulings, the day's running number.
"""

import json
import sqlite3
from uuid import uuid4

from shared.ledger.store import Store
from shared.wire.chain import genesis

_OF_A_LOG = ("events", "head", "settled", "checkpoints")
_SCHEMA = """
SELECT type, name, tbl_name, sql FROM sqlite_master
WHERE sql IS NOT NULL AND (type IN ('view', 'trigger') OR tbl_name IN (SELECT value FROM json_each(?)))
    AND name NOT GLOB 'old_*' ORDER BY rowid
"""
_HEAD = """
INSERT INTO head (
    one, log, seq, chain, newest_ms, day, admitted,
    signed_seq, signed_ms, start_seq, start_chain, acknowledged)
SELECT 1, :log, 0, :chain, newest_ms, day, admitted, 0, 0, 0, :chain, 0 FROM old_{number}_head
"""


def start_new_log(store: Store, ended: str) -> bool:
    """End the log `ended` and begin another; False, and nothing happens, while events of it are unsent, or
    where it ended before."""
    return store.transact(lambda db: _start(db, ended))


def old_logs(db: sqlite3.Connection) -> list[int]:
    """The numbers of the logs that were ended."""
    names = db.execute("SELECT name FROM sqlite_master WHERE name GLOB 'old_*_head'").fetchall()
    return sorted(int(name.split("_")[1]) for (name,) in names)


def drop_old_logs(store: Store, before_ms: int) -> None:
    """Delete the ended logs whose newest event is older than `before_ms`."""

    def drop(db: sqlite3.Connection) -> None:
        for number in old_logs(db):
            (newest,) = db.execute(f"SELECT newest_ms FROM old_{number}_head").fetchone()  # noqa: S608
            if newest < before_ms:
                for table in _OF_A_LOG:
                    db.execute(f"DROP TABLE old_{number}_{table}")

    with store.connection() as db:
        if not old_logs(db):
            return
    store.transact(drop)


def _start(db: sqlite3.Connection, ended: str) -> bool:
    log, seq, acknowledged = db.execute("SELECT log, seq, acknowledged FROM head").fetchone()
    if log != ended or acknowledged < seq:
        return False
    schema = db.execute(_SCHEMA, (json.dumps(_OF_A_LOG),)).fetchall()
    number = max(old_logs(db), default=0) + 1
    # A renamed table takes what refers to it along, so that goes first.
    for kind, name, _, _ in reversed(schema):
        if kind != "table":
            db.execute(f"DROP {kind} {name}")
    for table in _OF_A_LOG:
        db.execute(f"ALTER TABLE {table} RENAME TO old_{number}_{table}")
    for _, _, _, sql in schema:
        db.execute(sql)
    log = str(uuid4())
    db.execute(_HEAD.format(number=number), {"log": log, "chain": genesis(log)})
    db.execute("DELETE FROM acknowledged_by")
    return True
