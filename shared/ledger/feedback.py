"""What people think, until the hub has it: beside the log, in no order, gone without a trace once sent."""

import sqlite3
from collections.abc import Callable

from shared.domain.feedback import Feedback, Satisfaction
from shared.ledger.erasing import scrub
from shared.ledger.faults import LOCKED, LedgerFault
from shared.ledger.store import Store

MOST = 1_000  # rows that wait
_ADD = """
INSERT INTO feedback SELECT ?, ?, ?, ?, ?, ?, ? WHERE (SELECT count(*) FROM feedback) < ?
"""
_OF_DAYS_OVER = "SELECT * FROM feedback WHERE day < ? ORDER BY id LIMIT ?"


class FeedbackStore:
    """The feedback in one ledger's file; every method raises LedgerFault, and then nothing was changed."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, row: Feedback) -> bool:
        """Keep one; False where as many wait as are ever kept."""
        values = (row.id, row.day, row.venue, row.service, row.satisfaction, row.vote, row.words, MOST)
        added = self._store.with_reserve(
            lambda: self._store.transact(lambda db: db.execute(_ADD, values).rowcount)
        )
        self._scrub()
        return bool(added)

    def waiting(self) -> int:
        """How many wait to be sent."""
        with self._store.connection() as db:
            return int(db.execute("SELECT count(*) FROM feedback").fetchone()[0])

    def of_days_over(self, today: str, limit: int) -> list[Feedback]:
        """Rows of days before `today`, by their random ids: in no order that means anything."""
        with self._store.connection() as db:
            rows = db.execute(_OF_DAYS_OVER, (today, limit)).fetchall()
        return [
            Feedback(one, day, venue, service, None if step is None else Satisfaction(step), vote, words)
            for one, day, venue, service, step, vote, words in rows
        ]

    def forget(self, rows: list[Feedback]) -> None:
        """The hub has these: erase them, their bytes too."""
        ids = [(row.id,) for row in rows]
        self._delete(lambda db: db.executemany("DELETE FROM feedback WHERE id = ?", ids))

    def keep(self, first: str, last: str) -> None:
        """Erase all but what is of these days: too old for anybody, or said while the clock was wrong."""
        outside = "DELETE FROM feedback WHERE day NOT BETWEEN ? AND ?"
        self._delete(lambda db: db.execute(outside, (first, last)))

    def _delete(self, change: Callable[[sqlite3.Connection], sqlite3.Cursor]) -> None:
        if self._store.transact(lambda db: change(db).rowcount) > 0:
            self._scrub()

    def _scrub(self) -> None:
        """The write-ahead log tells the order of what was written, and holds what was erased: emptied here,
        or, where another program reads just now, with the next row or erasure."""
        try:
            scrub(self._store)
        except LedgerFault as fault:
            if fault.code != LOCKED:
                raise
