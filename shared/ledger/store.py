"""The ledger's file: how it is made, opened, checked, and given room on a full disk."""

import contextlib
import errno
import os
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar
from uuid import uuid4

from shared.ledger.faults import FULL, LOCKED, READ_ONLY, LedgerFault, fault_of
from shared.ledger.migrate import migrate
from shared.ledger.reserve import Reserve
from shared.ledger.verify import Span, verify_rows
from shared.wire.chain import genesis

T = TypeVar("T")

ROWS = "SELECT seq, id, commitment, chain, salt, payload FROM events WHERE seq > ? ORDER BY seq LIMIT ?"
SPAN = "SELECT log, start_seq, start_chain, seq, chain FROM head"
_NEW_HEAD = "INSERT INTO head VALUES (1, ?, 0, ?, 0, '', 0, 0, 0, 0, ?, 0)"
_TAIL = 64  # events checked on opening
_WAL_PAGES = 4000  # 16 MiB: copying back into the main file stays rare
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_PRAGMAS = (
    "journal_mode = WAL",
    "foreign_keys = ON",
    "secure_delete = ON",
    "recursive_triggers = ON",  # INSERT OR REPLACE deletes, and must meet the triggers
    "temp_store = MEMORY",
    f"wal_autocheckpoint = {_WAL_PAGES}",
)


class Store:
    """One thread's connection to the file. It connects when first needed, and again after a fault."""

    def __init__(
        self, path: Path, reserve: Reserve, wait_s: float, *, check: bool = True, durable: bool = True
    ) -> None:
        self.path = path
        self.reserve = reserve
        self._durable = durable
        self._check = check
        self._wait_s = wait_s
        self._db: sqlite3.Connection | None = None
        self._opened: tuple[int, int] | None = None

    def close(self) -> None:
        """Release the file."""
        if self._db is not None:
            with contextlib.suppress(sqlite3.Error):
                self._db.close()
            self._db = None

    def connect(self) -> None:
        """Connect now, to find out what is wrong."""
        with self.connection():
            pass

    @contextlib.contextmanager
    def connection(self) -> Iterator[sqlite3.Connection]:
        """The connection, to read with. Complaints come out as LedgerFault; all but a lock drop it."""
        try:
            yield self._connected()
        except sqlite3.Error as error:
            self._complain(error)
            raise

    def transact(self, block: Callable[[sqlite3.Connection], T]) -> T:
        """Run `block` in a write transaction, undone by any exception; durable when this returns, where this
        store is to be durable."""
        try:
            db = self._connected()
            db.execute("BEGIN IMMEDIATE")
            try:
                answer = block(db)
                db.execute("COMMIT")
            except BaseException:
                if db.in_transaction:
                    with contextlib.suppress(sqlite3.Error):
                        db.execute("ROLLBACK")
                raise
        except sqlite3.Error as error:
            self._complain(error)
            raise
        return answer

    def _connected(self) -> sqlite3.Connection:
        """The connection; a new one where the file was moved, replaced or deleted: what is written to a file
        that nobody can find again is not recorded."""
        if self._db is not None and self._identity() != self._opened:
            self.close()
        if self._db is None:
            self._db = self._connect()
            self._opened = self._identity()
        return self._db

    def _identity(self) -> tuple[int, int] | None:
        try:
            found = self.path.stat()
        except OSError:
            return None
        return found.st_dev, found.st_ino

    def _complain(self, error: sqlite3.Error) -> None:
        fault = fault_of(error)
        if fault is None:
            return
        if fault.code != LOCKED:
            self.close()
        raise fault from error

    def with_reserve(self, job: Callable[[], T]) -> T:
        """Do `job`; where the disk is full, release the reserve and do it once more.

        Reconnecting alone can make room too: it empties the write-ahead log.
        """
        try:
            return job()
        except LedgerFault as fault:
            if fault.code != FULL:
                raise
        self.reserve.release()
        return job()

    def _connect(self) -> sqlite3.Connection:
        try:
            if not self.path.exists():
                self._create()
            if self.path.stat().st_size == 0:
                raise LedgerFault("the file is empty")
        except OSError as error:
            raise LedgerFault(str(error), code=FULL if error.errno in _NO_ROOM else READ_ONLY) from error
        db = self._raw(self.path)
        try:
            migrate(db)
            if self._check:
                _check_tail(db)
                _check_writable(db)
        except BaseException:
            db.close()
            raise
        return db

    def _raw(self, path: Path) -> sqlite3.Connection:
        db = sqlite3.connect(path, timeout=self._wait_s, isolation_level=None)
        try:
            for pragma in (*_PRAGMAS, f"synchronous = {'FULL' if self._durable else 'NORMAL'}"):
                db.execute(f"PRAGMA {pragma}")
        except BaseException:
            db.close()
            raise
        return db

    def _create(self) -> None:
        """Make the file under another name first: a ledger is there with its head, or not at all."""
        partial = self.path.with_name(f"{self.path.name}.{uuid4().hex}.new")
        try:
            os.close(os.open(partial, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            db = self._raw(partial)
            try:
                migrate(db)
                log = str(uuid4())
                db.execute(_NEW_HEAD, (log, genesis(log), genesis(log)))
            finally:
                db.close()
            with contextlib.suppress(FileExistsError):  # another program was faster
                os.link(partial, self.path)
        finally:
            for end in ("", "-wal", "-shm"):
                partial.with_name(partial.name + end).unlink(missing_ok=True)


def _check_writable(db: sqlite3.Connection) -> None:
    """SQLite opens a read-only file without complaint, and complains at the first change."""
    db.execute("BEGIN IMMEDIATE")
    try:
        db.execute("UPDATE head SET one = one")
    finally:
        if db.in_transaction:  # some errors have ended it already
            db.execute("ROLLBACK")


def _check_tail(db: sqlite3.Connection) -> None:
    """A quick look at the newest events: enough to notice a file that was torn, cut or swapped."""
    try:
        log, start, start_chain, end, end_chain = db.execute(SPAN).fetchone()
    except (sqlite3.OperationalError, TypeError) as error:
        if getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) != sqlite3.SQLITE_ERROR:
            raise
        raise LedgerFault(f"no head: {error}") from error
    first = max(start, end - _TAIL)
    if first > start:
        row = db.execute("SELECT chain FROM events WHERE seq = ?", (first,)).fetchone()
        start_chain = row[0] if row else b""
    rows = db.execute(ROWS, (first, _TAIL)).fetchall()
    report = verify_rows(Span(log, first, start_chain, end, end_chain), rows)
    if not report.ok:
        raise LedgerFault(f"event {report.first_bad_seq}: {report.why}")
