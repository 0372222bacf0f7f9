"""What a database's complaint means for whoever asked: come back later, or there is no room."""

import errno
from enum import Enum, auto

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

_SQLITE_BUSY, _SQLITE_LOCKED, _SQLITE_IO, _SQLITE_FULL, _SQLITE_CANNOT_OPEN = 5, 6, 10, 13, 14
_DISK_FULL = "53100"
_PASSING = ("08", "40", "53", "55", "57")  # connection, rollback, resources, not in a state to, an operator
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)


class Trouble(Enum):
    """Not the request's fault."""

    BUSY = auto()  # away, locked, starting: the same request may go well in a moment
    FULL = auto()  # the disk


def trouble_of(error: BaseException) -> Trouble | None:
    """What an error means; None for one that is our own mistake."""
    if isinstance(error, OSError) and error.errno in _NO_ROOM:
        return Trouble.FULL
    if isinstance(error, PoolTimeout):
        return Trouble.BUSY
    if not isinstance(error, DBAPIError) or error.orig is None:
        return None
    state = getattr(error.orig, "sqlstate", None)  # psycopg
    if state is not None:
        return Trouble.FULL if state == _DISK_FULL else Trouble.BUSY if state[:2] in _PASSING else None
    code = getattr(error.orig, "sqlite_errorcode", None)
    if code is not None:
        if code & 0xFF == _SQLITE_FULL:
            return Trouble.FULL
        busy = (_SQLITE_BUSY, _SQLITE_LOCKED, _SQLITE_IO, _SQLITE_CANNOT_OPEN)
        return Trouble.BUSY if code & 0xFF in busy else None
    return Trouble.BUSY if type(error.orig).__name__ in ("OperationalError", "InterfaceError") else None
