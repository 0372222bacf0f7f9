"""What this device may hand out and what became of it: allotments of the hub, referral codes used."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shared.ledger.store import Store
from shared.wire.allotment import Allotment

FORKED = "forked"  # the note with the log of which the hub has other rows
# A log of which there are two copies spends nothing; nor does any allotment of a log before this one.
_HELD = """
FROM allotments WHERE left > 0 AND log = (SELECT log FROM head)
    AND log NOT IN (SELECT value FROM notes WHERE name = 'forked')
"""
_SPEND = f"""
UPDATE allotments SET left = left - 1
WHERE id = (SELECT id {_HELD} AND item = ? ORDER BY id LIMIT 1) RETURNING id
"""  # noqa: S608  fixed text
_TAKE = "INSERT INTO allotments (id, log, item, units, left) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"
_WANT = """
INSERT INTO stock_wanted VALUES (?, ?) ON CONFLICT (item) DO UPDATE SET units = excluded.units
"""
_USE = "INSERT INTO referrals_used VALUES (?) ON CONFLICT DO NOTHING"
_USED = "SELECT 1 FROM referrals_used WHERE hash = ?"
_LAST = """
SELECT json_extract(payload, '$.mode'), day, json_extract(payload, '$.due') FROM events
WHERE kind IN ('handout', 'returned') AND json_extract(payload, '$.number') = ? ORDER BY seq DESC LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class Lent:
    """When something was lent here, and when it is to be back."""

    on: date
    due: date


class NotGiven(StrEnum):
    """Why nothing was handed out after all."""

    NO_STOCK = "no_stock"
    REFERRAL_USED = "referral_used"


def spend(db: sqlite3.Connection, item: str, referral: bytes | None) -> str | NotGiven:
    """Take one unit, and use up a code, within a transaction: the allotment's id, or why not, and then
    nothing has changed."""
    if referral is not None and db.execute(_USED, (referral,)).fetchone():
        return NotGiven.REFERRAL_USED
    found = db.execute(_SPEND, (item,)).fetchall()
    if not found:
        return NotGiven.NO_STOCK
    if referral is not None:
        db.execute(_USE, (referral,))
    return str(found[0][0])


def empty(db: sqlite3.Connection, item: str) -> list[tuple[str, int]]:
    """Burn what is left of an item, within a transaction, and want no more of it: allotments and units."""
    found = db.execute(f"SELECT id, left {_HELD} AND item = ? ORDER BY id", (item,)).fetchall()
    db.executemany("UPDATE allotments SET left = 0 WHERE id = ?", [(one,) for one, _ in found])
    db.execute("DELETE FROM stock_wanted WHERE item = ?", (item,))
    return [(str(one), int(left)) for one, left in found]


class HandoutStore:
    """The stock of one ledger's file; every method raises LedgerFault, and then nothing was changed."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def held(self) -> dict[str, int]:
        """How many units of each item can be handed out now; what there is none of is left out."""
        with self._store.connection() as db:
            rows = db.execute(f"SELECT item, sum(left) {_HELD} GROUP BY item").fetchall()
        return {str(item): int(units) for item, units in rows}

    def take(self, allotments: Iterable[Allotment]) -> None:
        """Hold these; one that is known is not taken twice."""
        rows = [(one.id, one.log, one.item, one.units, one.units) for one in allotments]
        if rows:
            self._store.transact(lambda db: db.executemany(_TAKE, rows))

    def want(self, item: str, units: int) -> None:
        """The hub is to fill this device up to so many units, as far as the venue's stock goes."""
        self._store.transact(lambda db: db.execute(_WANT, (item, units)))

    def wanted(self) -> dict[str, int]:
        """How many units of each item are wanted here."""
        with self._store.connection() as db:
            return {str(item): int(units) for item, units in db.execute("SELECT * FROM stock_wanted")}

    def lent(self, number: str) -> Lent | None:
        """The loan by this log of the thing with this keyed number, while it is out; None for all that was
        lent elsewhere, longer ago than the log tells, or never."""
        with self._store.connection() as db:
            last = db.execute(_LAST, (number,)).fetchone()
        if last is None or last[0] != "loan":
            return None
        return Lent(date.fromisoformat(last[1]), date.fromisoformat(last[2]))

    def referral_used(self, referral: bytes) -> bool:
        """Whether a code, by its hash, was used, as far as is known here."""
        with self._store.connection() as db:
            return db.execute(_USED, (referral,)).fetchone() is not None

    def used_elsewhere(self, referral: bytes) -> None:
        """The hub says that this code was used."""
        self._store.transact(lambda db: db.execute(_USE, (referral,)))
