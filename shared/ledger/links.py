"""What a kiosk knows a card to stand for in another system; beside the log, sealed by its caller.

Whoever is erased is erased here, too: `Ledger.erase`.
"""

import sqlite3

from shared.ledger.erasing import scrub
from shared.ledger.store import Store

_KEEP = """
INSERT INTO links (card_ref, place, body) SELECT ?, coalesce(max(place), 0) + 1, ? FROM links WHERE true
ON CONFLICT (card_ref) DO UPDATE SET place = excluded.place, body = excluded.body
"""
_TOO_MANY = """
DELETE FROM links WHERE card_ref IN (SELECT card_ref FROM links ORDER BY place DESC LIMIT -1 OFFSET ?)
"""


class LinkStore:
    """The links of one ledger; every method raises LedgerFault, and then nothing was changed."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def find(self, card_ref: str) -> bytes | None:
        """The sealed body of a card's link."""
        with self._store.connection() as db:
            found = db.execute("SELECT body FROM links WHERE card_ref = ?", (card_ref,)).fetchone()
        return found[0] if found else None

    def keep(self, card_ref: str, body: bytes, most: int) -> None:
        """Keep a link, durably, in place of the card's older one; of so many the oldest go."""

        def keep(db: sqlite3.Connection) -> None:
            db.execute(_KEEP, (card_ref, body))
            db.execute(_TOO_MANY, (most,))

        self._store.with_reserve(lambda: self._store.transact(keep))

    def forget(self, card_ref: str) -> bool:
        """Forget a card's link, its bytes too; whether there was one. Raises as `Ledger.erase`."""
        sql = "DELETE FROM links WHERE card_ref = ?"
        known = self._store.transact(lambda db: bool(db.execute(sql, (card_ref,)).rowcount))
        if known:
            scrub(self._store)
        return known
