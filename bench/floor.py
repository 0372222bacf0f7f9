"""The floors: a bare commit under every verdict, a bare bulk insert under every batch that the hub takes."""

import gzip
import json
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg

from shared.domain.events import Body
from shared.wire import batch
from shared.wire.chain import EventIds, commitment, genesis, link, payload_bytes


class BareCommit:
    """One table in a file of its own; nothing is looked up, checked or kept beside the row."""

    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(path, isolation_level=None)
        for pragma in ("journal_mode = WAL", "synchronous = FULL"):
            self._db.execute(f"PRAGMA {pragma}")
        self._db.execute(
            "CREATE TABLE events (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, commitment BLOB,"
            " chain BLOB, salt BLOB, payload TEXT)"
        )
        self._ids = EventIds()
        self._log = str(uuid4())
        self._chain = genesis(self._log)
        self._seq = 0

    def commit(self, payload: Body, at_ms: int) -> None:
        """Make the row durable."""
        text, salt = payload_bytes(payload), os.urandom(16)
        committed, identifier = commitment(salt, text), self._ids.make(at_ms)
        self._seq += 1
        self._chain = link(self._chain, self._log, self._seq, identifier, committed)
        self._db.execute("BEGIN IMMEDIATE")
        self._db.execute(
            "INSERT INTO events VALUES (?, ?, ?, ?, ?, ?)",
            (self._seq, identifier, committed, self._chain, salt, text.decode()),
        )
        self._db.execute("COMMIT")

    def close(self) -> None:
        """Let go of the file."""
        self._db.close()


_TOLD = ("trusted_ms", "day", "kind", "venue", "service", "card_ref")
_RECEIVED = (
    "log BIGINT, seq BIGINT, id TEXT NOT NULL UNIQUE, commitment {bytes}, chain {bytes}, salt {bytes},"
    " payload TEXT, trusted_ms BIGINT, day TEXT, kind TEXT, venue TEXT, service TEXT, card_ref TEXT,"
    " received_ms BIGINT, ruling TEXT, PRIMARY KEY (log, seq)"
)


class BareIntake:
    """The same rows parsed, hash-checked and inserted in bulk by the driver, a transaction for each batch.

    `database` is a path (SQLite; WAL, synchronous FULL) or the URL of an empty PostgreSQL database.
    """

    def __init__(self, database: Path | str) -> None:
        self._sqlite: sqlite3.Connection | None = None
        self._postgres: psycopg.Connection[Any] | None = None
        if isinstance(database, Path):
            self._sqlite = sqlite3.connect(database, isolation_level=None)
            for pragma in ("journal_mode = WAL", "synchronous = FULL"):
                self._sqlite.execute(f"PRAGMA {pragma}")
            self._sqlite.execute(f"CREATE TABLE events ({_RECEIVED.format(bytes='BLOB')})")
        else:
            self._postgres = psycopg.connect(database)
            self._postgres.execute(f"CREATE TABLE events ({_RECEIVED.format(bytes='BYTEA')})")
            self._postgres.commit()

    def take(self, log: str, body: bytes) -> int:
        """A gzipped batch as a device sends it; how many rows it had."""
        rows = list(_rows(log, batch.decode(gzip.decompress(body))))
        if self._sqlite is not None:
            self._sqlite.execute("BEGIN IMMEDIATE")
            self._sqlite.executemany(f"INSERT INTO events VALUES ({', '.join('?' * 15)})", rows)
            self._sqlite.execute("COMMIT")
        elif self._postgres is not None:
            with self._postgres.cursor() as cursor, cursor.copy("COPY events FROM STDIN") as copy:
                for row in rows:
                    copy.write_row(row)
            self._postgres.commit()
        return len(rows)

    def close(self) -> None:
        """Let go of the database."""
        for opened in (self._sqlite, self._postgres):
            if opened is not None:
                opened.close()


def _rows(log: str, sent: batch.Batch) -> Iterator[tuple[Any, ...]]:
    chains = sent.chains(log)
    for seq, (event, chain) in enumerate(zip(sent.events, chains, strict=True), sent.start_at):
        told = json.loads(event.payload or "{}")
        yield (
            *(1, seq, event.id, event.commitment, chain, event.salt, event.payload),
            *(told.get(name) for name in _TOLD),
            *(told["trusted_ms"], "accepted"),
        )
