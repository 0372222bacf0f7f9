"""What can be wrong with a ledger, in five codes; each ends when its cause does, without a restart."""

import sqlite3

from shared.domain.faults import Fault

READ_ONLY = "ledger_read_only"
FULL = "ledger_full"
LOCKED = "ledger_locked"
NEWER = "ledger_newer"
DAMAGED = "ledger_damaged"


class LedgerFault(Fault):
    """The ledger cannot be used now; nothing was recorded. `code` is one of this module's five."""

    code = DAMAGED


class MarkTaken(Exception):  # noqa: N818  a bug of the caller's
    """A mark, or the step of a rotating code, was claimed twice: nobody looked at `history` first."""


_CODES = {
    sqlite3.SQLITE_PERM: READ_ONLY,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: READ_ONLY,
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_BUSY: LOCKED,
    sqlite3.SQLITE_LOCKED: LOCKED,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: DAMAGED,
}
_UNREADABLE = {sqlite3.SQLITE_IOERR_READ, sqlite3.SQLITE_IOERR_SHORT_READ, sqlite3.SQLITE_IOERR_CORRUPTFS}


def fault_of(error: sqlite3.Error) -> LedgerFault | None:
    """The fault behind an SQLite error; None where the error is a bug of ours.

    A failed write is taken for a full disk: quotas and file size limits say no more than "I/O error".
    """
    extended = getattr(error, "sqlite_errorcode", None)
    if extended is None:
        return None
    if extended & 0xFF == sqlite3.SQLITE_IOERR:
        return LedgerFault(str(error), code=DAMAGED if extended in _UNREADABLE else FULL)
    code = _CODES.get(extended & 0xFF)
    return LedgerFault(str(error), code=code) if code else None
