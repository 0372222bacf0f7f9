"""Sign-ups begun at this desk and their sealed pages, until the hub has them; beside the log."""

import secrets
import sqlite3
from uuid import UUID

from shared.domain.signup.standing import Begun, Standing
from shared.ledger.erasing import scrub
from shared.ledger.store import Store
from shared.wire.signup import Envelope, Place

_BEGIN = "INSERT INTO sign_ups (id, begun_ms) VALUES (?, ?) ON CONFLICT DO NOTHING"
_KEEP = "INSERT INTO sign_up_pages (sign_up, number, page, hub_key, sealed) VALUES (?, ?, ?, ?, ?)"
_WAITING = """
SELECT sign_up, number, page, hub_key, sealed FROM sign_up_pages ORDER BY sign_up, number LIMIT ?
"""
_GONE = "DELETE FROM sign_up_pages WHERE sign_up = ? AND number = ?"
_STANDS = "UPDATE sign_ups SET state = ? WHERE id = ?"
_LISTED = "SELECT id, begun_ms, state FROM sign_ups ORDER BY begun_ms, id"
_FORGET = """
DELETE FROM sign_ups WHERE begun_ms < ? AND NOT EXISTS (SELECT 1 FROM sign_up_pages WHERE sign_up = id)
"""


def begin(db: sqlite3.Connection, sign_up: UUID, begun_ms: int) -> None:
    """Note within a transaction that a sign-up was begun."""
    db.execute(_BEGIN, (str(sign_up), begun_ms))


def keep(db: sqlite3.Connection, envelope: Envelope) -> None:
    """Keep a sealed page within a transaction."""
    place = envelope.place
    row = (str(place.sign_up), place.number, place.page, envelope.key, envelope.sealed)
    db.execute(_KEEP, row)


def claim_place(db: sqlite3.Connection, sign_up: UUID, places: range) -> int | None:
    """Take one of the places that no pass of this desk ever had, the same again for the same sign-up; None
    where there is none left."""
    own = db.execute("SELECT place FROM sign_ups WHERE id = ?", (str(sign_up),)).fetchone()
    if own is not None and own[0] in places:
        return int(own[0])
    free = _free(db, places)
    if not free:
        return None
    place = secrets.choice(free)
    db.execute("INSERT INTO places_used (place) VALUES (?)", (place,))
    db.execute("UPDATE sign_ups SET place = ? WHERE id = ?", (place, str(sign_up)))
    return place


def _free(db: sqlite3.Connection, places: range) -> list[int]:
    used = {place for (place,) in db.execute("SELECT place FROM places_used")}
    return [place for place in places if place not in used]


def drop(db: sqlite3.Connection, sign_up: UUID) -> None:
    """The pages of a sign-up that somebody wants forgotten, and that were not sent, are never sent; but for
    the one with the place of a pass, which says nothing else: the hub is to cancel that."""
    db.execute("DELETE FROM sign_up_pages WHERE sign_up = ? AND page != 'provisional'", (str(sign_up),))
    db.execute(_STANDS, (Standing.FORGOTTEN, str(sign_up)))


class SignUpStore:
    """The sign-ups of one ledger's file; every method raises LedgerFault, and then nothing was changed."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def unsent(self, device: str, limit: int) -> list[Envelope]:
        """Pages that the hub lacks, each sign-up's in order."""
        with self._store.connection() as db:
            rows = db.execute(_WAITING, (limit,)).fetchall()
        return [
            Envelope(Place(UUID(sign_up), number, page, device), key, sealed)
            for sign_up, number, page, key, sealed in rows
        ]

    def unsent_count(self) -> int:
        """How many pages the hub lacks."""
        with self._store.connection() as db:
            return int(db.execute("SELECT count(*) FROM sign_up_pages").fetchone()[0])

    def places_left(self, places: range) -> int:
        """How many of these no pass of this desk ever had."""
        with self._store.connection() as db:
            return len(_free(db, places))

    def taken(self, envelopes: list[Envelope]) -> None:
        """The hub has these: erase them, their bytes too."""
        rows = [(str(one.place.sign_up), one.place.number) for one in envelopes]
        if rows:
            self._store.transact(lambda db: db.executemany(_GONE, rows))
            scrub(self._store)

    def stands(self, sign_up: UUID, standing: Standing) -> None:
        """What the hub says became of a sign-up."""
        self._store.transact(lambda db: db.execute(_STANDS, (standing, str(sign_up))))

    def listed(self) -> list[Begun]:
        """All that were begun here and are still noted, oldest first."""
        with self._store.connection() as db:
            return [Begun(UUID(one), ms, Standing(state)) for one, ms, state in db.execute(_LISTED)]

    def forget(self, before_ms: int) -> None:
        """No longer note what was begun before, once the hub has its pages."""
        self._store.transact(lambda db: db.execute(_FORGET, (before_ms,)))
