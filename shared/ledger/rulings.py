"""What the hub decided about events, where it needs somebody; kept until that somebody has dealt with it."""

import sqlite3
from collections.abc import Iterable

from shared.domain.ruling import Ruled, Ruling, Why
from shared.ledger.store import Store

# The same ruling again changes nothing; another one, after the hub lost rows, needs somebody anew.
_KEEP = """
INSERT INTO rulings (event, ruling, why, service, at_ms, own, dealt) VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (event) DO UPDATE
SET ruling = excluded.ruling, why = excluded.why, service = excluded.service,
    at_ms = excluded.at_ms, dealt = 0
WHERE ruling <> excluded.ruling OR why IS NOT excluded.why
"""
_LISTED = """
SELECT event, ruling, why, service, at_ms, own, dealt FROM rulings
ORDER BY dealt, at_ms DESC, event DESC LIMIT ?
"""
_DEAL = "UPDATE rulings SET dealt = 1 WHERE event = ? AND NOT dealt"


def keep(db: sqlite3.Connection, ruled: Iterable[Ruled]) -> None:
    """Keep rulings within a transaction. One that is now `accepted` needs nobody any more."""
    for one in ruled:
        if one.ruling is Ruling.ACCEPTED:
            db.execute("DELETE FROM rulings WHERE event = ?", (one.event,))
        else:
            row = (one.event, one.ruling, one.why, one.service, one.at_ms, one.own, one.dealt_with)
            db.execute(_KEEP, row)


def listed(store: Store, limit: int) -> list[Ruled]:
    """Those that wait for somebody, newest first, then those dealt with."""
    with store.connection() as db:
        rows = db.execute(_LISTED, (limit,)).fetchall()
    return [
        Ruled(
            event, Ruling(ruling), None if why is None else Why(why), service, at_ms, bool(own), bool(dealt)
        )
        for event, ruling, why, service, at_ms, own, dealt in rows
    ]


def waiting(store: Store) -> int:
    """How many wait for somebody."""
    with store.connection() as db:
        return int(db.execute("SELECT count(*) FROM rulings WHERE NOT dealt").fetchone()[0])


def known(store: Store) -> frozenset[str]:
    """The events of this device with a ruling that needs, or needed, somebody."""
    with store.connection() as db:
        return frozenset(event for (event,) in db.execute("SELECT event FROM rulings WHERE own"))


def deal_with(db: sqlite3.Connection, event: str) -> bool:
    """Somebody has dealt with the ruling on this event; False where none waits."""
    return bool(db.execute(_DEAL, (event,)).rowcount)


def forget(store: Store, before_ms: int) -> None:
    """Forget rulings from before that somebody has dealt with."""
    store.transact(lambda db: db.execute("DELETE FROM rulings WHERE dealt AND at_ms < ?", (before_ms,)))
