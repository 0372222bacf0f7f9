"""Calls for help from the venue's kiosks, until somebody is on their way; beside the log."""

import sqlite3

from shared.domain.help import LASTS_MS, HelpCall
from shared.ledger.store import Store

MOST = 20  # that are told of at once
# The same call again changes nothing: it may have been answered meanwhile.
_KEEP = """
INSERT INTO help_calls (device, event, name, page, at_ms) VALUES (?, ?, ?, ?, ?)
ON CONFLICT (device) DO UPDATE
SET event = excluded.event, name = excluded.name, page = excluded.page, at_ms = excluded.at_ms, answered = 0
WHERE event <> excluded.event
"""
_OPEN = """
SELECT event, device, name, page, at_ms FROM help_calls
WHERE NOT answered AND at_ms > ? ORDER BY at_ms, device LIMIT ?
"""
_ANSWER = "UPDATE help_calls SET answered = 1 WHERE event = ? AND NOT answered"


def keep(db: sqlite3.Connection, call: HelpCall) -> None:
    """Keep a call within a transaction, in place of the same kiosk's older one."""
    db.execute(_KEEP, (call.device, call.event, call.name, call.page, call.at_ms))


def listed(store: Store, now_ms: int) -> list[HelpCall]:
    """Those that nobody answered and that are not over, oldest first."""
    with store.connection() as db:
        return [HelpCall(*row) for row in db.execute(_OPEN, (now_ms - LASTS_MS, MOST))]


def answer(db: sqlite3.Connection, event: str) -> bool:
    """Somebody is on their way; False where no such call waits."""
    return bool(db.execute(_ANSWER, (event,)).rowcount)


def answered(store: Store, event: str) -> bool:
    """Whether somebody is on their way."""
    with store.connection() as db:
        found = db.execute("SELECT 1 FROM help_calls WHERE event = ? AND answered", (event,)).fetchone()
    return found is not None


def forget(store: Store, before_ms: int) -> None:
    """Forget calls from before."""
    store.transact(lambda db: db.execute("DELETE FROM help_calls WHERE at_ms < ?", (before_ms,)))
