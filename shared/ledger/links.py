"""What a kiosk knows a card to stand for in another system; beside the log, sealed by its caller.

Whoever is erased is erased here, too: `Ledger.erase`.
"""

import contextlib
import sqlite3

from shared.ledger.erasing import scrub
from shared.ledger.faults import LedgerFault
from shared.ledger.store import Store

_KEEP = """
INSERT INTO links (card_ref, place, body) SELECT ?, coalesce(max(place), 0) + 1, ? FROM links WHERE true
ON CONFLICT (card_ref) DO UPDATE SET place = excluded.place, body = excluded.body, seen = NULL
"""
_IN_USE = "UPDATE links SET seen = NULL WHERE card_ref = ?"
_SEEN = "UPDATE links SET seen = ? WHERE seen IS NULL"
_UNUSED = "DELETE FROM links WHERE seen < ?"
_TOO_MANY = """
DELETE FROM links WHERE card_ref IN (SELECT card_ref FROM links ORDER BY place DESC LIMIT -1 OFFSET ?)
"""


class LinkStore:
    """The links of one ledger; every method raises LedgerFault, and then nothing was changed."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def find(self, card_ref: str) -> bytes | None:
        """The sealed body of a card's link, which is in use now; a full disk keeps nobody from theirs."""
        with self._store.connection() as db:
            found = db.execute("SELECT body, seen FROM links WHERE card_ref = ?", (card_ref,)).fetchone()
        if found is None:
            return None
        if found[1] is not None:
            with contextlib.suppress(LedgerFault):
                self._store.transact(lambda db: db.execute(_IN_USE, (card_ref,)))
        return bytes(found[0])

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

    def forget_unused(self, today: int, days: int) -> None:
        """Forget, bytes too, what was not used for so many days; `today` is a day since 1970-01-01. To be
        called once a day: it is also how a link's last day comes to be known."""

        def forget(db: sqlite3.Connection) -> bool:
            db.execute(_SEEN, (today,))
            return bool(db.execute(_UNUSED, (today - days,)).rowcount)

        if self._store.transact(forget):
            scrub(self._store)
