"""Who is logged in: a random cookie whose hash is all that the database keeps."""

import secrets
from dataclasses import dataclass
from hashlib import sha256

from sqlalchemy import ColumnElement, Connection, Engine, delete, insert, select, update

from hub.dashboard.accounts import Account, Role
from hub.db.engine import reading, writing
from hub.db.tables import sessions, staff

IDLE_MS = 30 * 60_000
LONGEST_MS = 10 * 3_600_000  # a working day
_NOTICED_MS = 60_000  # how exactly we know when somebody was last here


@dataclass(frozen=True, slots=True)
class Visitor:
    """An account that is logged in; `csrf` is in every form that its pages show."""

    account: Account
    csrf: str
    hash: bytes

    @property
    def name(self) -> str:
        """As the account is called."""
        return self.account.name

    @property
    def venue(self) -> str | None:
        """The only venue that concerns this visitor; None: all."""
        return self.account.venue

    def may(self, *roles: Role) -> bool:
        """Whether the visitor's role is one of these."""
        return self.account.role in roles


def start(connection: Connection, account: Account, now_ms: int) -> str:
    """A new session: the cookie's value. Sessions that ended are swept away."""
    cookie = secrets.token_urlsafe(32)
    connection.execute(delete(sessions).where(_ended(now_ms)))
    connection.execute(
        insert(sessions).values(
            hash=_hash(cookie),
            staff=account.name,
            csrf=secrets.token_urlsafe(24),
            made_ms=now_ms,
            seen_ms=now_ms,
        )
    )
    return cookie


def find(engine: Engine, cookie: str, now_ms: int) -> Visitor | None:
    """Whose session this is; None where it ended, never was, or the account is disabled."""
    statement = (
        select(sessions, staff.c.name, staff.c.role, staff.c.venue)
        .join(staff, staff.c.name == sessions.c.staff)
        .where(sessions.c.hash == _hash(cookie), staff.c.disabled_ms.is_(None), ~_ended(now_ms))
    )
    with reading(engine) as connection:
        row = connection.execute(statement).one_or_none()
    if row is None:
        return None
    if now_ms - row.seen_ms > _NOTICED_MS:
        with writing(engine) as connection:
            connection.execute(update(sessions).where(sessions.c.hash == row.hash).values(seen_ms=now_ms))
    return Visitor(Account(row.name, Role(row.role), row.venue), row.csrf, bytes(row.hash))


def end(connection: Connection, visitor: Visitor) -> None:
    """Log out."""
    connection.execute(delete(sessions).where(sessions.c.hash == visitor.hash))


def _ended(now_ms: int) -> ColumnElement[bool]:
    """One from the future ended too: the clock was set back, and it would last until that time is over."""
    return (
        (sessions.c.seen_ms < now_ms - IDLE_MS)
        | (sessions.c.made_ms < now_ms - LONGEST_MS)
        | (sessions.c.seen_ms > now_ms + IDLE_MS)
    )


def _hash(cookie: str) -> bytes:
    return sha256(cookie.encode()).digest()
