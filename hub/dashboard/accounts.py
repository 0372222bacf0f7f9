"""The people who may log in: name, role, perhaps one venue, and a password kept as argon2id."""

import re
import threading
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import Connection, Row, delete, select, update

from hub.db.engine import insert_or_ignore
from hub.db.tables import sessions, staff
from shared.domain.faults import UsageError

SHORTEST, LONGEST = 12, 200  # characters of a password; NIST SP 800-63B-4 asks for length, not for signs
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,39}")
_HASHER = PasswordHasher()  # argon2id as RFC 9106 advises where memory is short: 64 MiB, 3 passes
_AT_ONCE = threading.BoundedSemaphore(2)  # a crowd at the door must not fill the memory
_NOBODY = _HASHER.hash("nobody has this password")


class Role(StrEnum):
    """What an account may do."""

    ADMIN = "admin"  # everything
    MANAGER = "manager"  # devices, rulings, stock and cards
    VIEWER = "viewer"  # figures only


@dataclass(frozen=True, slots=True)
class Account:
    """Somebody who may log in; `venue` None means all venues."""

    name: str
    role: Role
    venue: str | None


def add(connection: Connection, account: Account, password: str, now_ms: int) -> None:
    """A new account; raises UsageError for a name that is taken or unreadable, or a weak password."""
    if not _NAME.fullmatch(account.name):
        raise UsageError("a name has small letters, digits, dots and hyphens, 40 at most")
    check_password(account.name, password)
    row = {
        "name": account.name,
        "password": _hash(password),
        "role": account.role.value,
        "venue": account.venue,
        "made_ms": now_ms,
    }
    if not insert_or_ignore(connection, staff, row):
        raise UsageError(f"there is an account {account.name} already")


def check_password(name: str, password: str) -> None:
    """Raises UsageError, in words, for one that is too short, too long or too plain."""
    if not SHORTEST <= len(password) <= LONGEST:
        raise UsageError(f"a password has {SHORTEST} to {LONGEST} characters; three or four words do well")
    if len(set(password)) < 5 or name in password.lower():
        raise UsageError("a password must not be the name, nor the same few signs again and again")


def verify(connection: Connection, name: str, password: str) -> Account | None:
    """The account, where the password is right; a wrong name takes as long as a wrong password."""
    one = select(staff).where(staff.c.name == name)
    row = connection.execute(one).one_or_none() if _NAME.fullmatch(name) else None
    known = row is not None and row.disabled_ms is None
    right = _verify(row.password if row is not None and known else _NOBODY, password)
    if row is None or not known or not right:
        return None
    return Account(row.name, Role(row.role), row.venue)


def everybody(connection: Connection) -> list[Row[Any]]:
    """All accounts by name, without their passwords."""
    columns = (staff.c.name, staff.c.role, staff.c.venue, staff.c.made_ms, staff.c.disabled_ms)
    return list(connection.execute(select(*columns).order_by(staff.c.name)))


def set_password(connection: Connection, name: str, password: str) -> None:
    """A new password; whoever is logged in with the old one is out, and a closed account is open again.
    Raises UsageError for no such name, or a weak password."""
    check_password(name, password)
    changed = connection.execute(
        update(staff).where(staff.c.name == name).values(password=_hash(password), disabled_ms=None)
    )
    if not changed.rowcount:
        raise UsageError(f"there is no account {name}")
    connection.execute(delete(sessions).where(sessions.c.staff == name))


def disable(connection: Connection, name: str, now_ms: int) -> None:
    """Nobody logs in with it any more, and whoever is logged in is out; UsageError for no such name."""
    known = staff.c.name == name, staff.c.disabled_ms.is_(None)
    if (
        not _NAME.fullmatch(name)
        or not connection.execute(update(staff).where(*known).values(disabled_ms=now_ms)).rowcount
    ):
        raise UsageError(f"there is no account {name} that could be disabled")
    connection.execute(delete(sessions).where(sessions.c.staff == name))


def _hash(password: str) -> str:
    with _AT_ONCE:
        return _HASHER.hash(password)


def _verify(hashed: str, password: str) -> bool:
    if len(password) > LONGEST:
        return False
    with _AT_ONCE:
        try:
            return _HASHER.verify(hashed, password)
        except (VerificationError, InvalidHashError):
            return False
