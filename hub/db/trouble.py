"""What a database's complaint means for whoever asked: come back later, or there is no room."""

import errno
from enum import Enum, auto

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)


class Trouble(Enum):
    """Not the request's fault."""

    BUSY = auto()  # away, locked, starting: the same request may go well in a moment
    FULL = auto()  # the disk
    DAMAGED = auto()


# SQLSTATE: disk full; data or an index corrupted; classes connection, rollback, resources, state, operator
_POSTGRESQL = {"53100": Trouble.FULL, "XX001": Trouble.DAMAGED, "XX002": Trouble.DAMAGED} | dict.fromkeys(
    ("08", "40", "53", "55", "57"), Trouble.BUSY
)
# busy, locked, input or output failed, cannot be opened; full; corrupt, no database
_SQLITE = (
    dict.fromkeys((5, 6, 10, 14), Trouble.BUSY)
    | {13: Trouble.FULL}
    | dict.fromkeys((11, 26), Trouble.DAMAGED)
)


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
        return _POSTGRESQL.get(state, _POSTGRESQL.get(state[:2]))
    code = getattr(error.orig, "sqlite_errorcode", None)
    if code is not None:
        return _SQLITE.get(code & 0xFF)
    return Trouble.BUSY if type(error.orig).__name__ in ("OperationalError", "InterfaceError") else None
