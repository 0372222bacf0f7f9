"""The floor under every durable verdict: the bare SQLite commit of the same row with its chain hash."""

import os
import sqlite3
from pathlib import Path
from uuid import uuid4

from shared.domain.events import Body
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
