"""What a database's complaint means for whoever asked: come back later, or there is no room."""

import errno
from enum import Enum, auto

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

_DISK_FULL = "53100"
_NO_ROOM = (errno.ENOSPC, errno.EDQUOT)


class Trouble(Enum):
    """Not the request's fault."""

    BUSY = auto()  # away, locked, starting: the same request may go well in a moment
    FULL = auto()  # the disk
    DAMAGED = auto()


# classes of SQLSTATE: connection, rollback, resources, not in a state to, an operator, internal error
_POSTGRESQL = dict.fromkeys(("08", "40", "53", "55", "57"), Trouble.BUSY) | {"XX": Trouble.DAMAGED}
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
        return Trouble.FULL if state == _DISK_FULL else _POSTGRESQL.get(state[:2])
    code = getattr(error.orig, "sqlite_errorcode", None)
    if code is not None:
        return _SQLITE.get(code & 0xFF)
    return Trouble.BUSY if type(error.orig).__name__ in ("OperationalError", "InterfaceError") else None
