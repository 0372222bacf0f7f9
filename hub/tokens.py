"""Access tokens of other systems: shown once, kept as hashes, each good for one role."""

import hashlib
import secrets
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, select, update

from hub.choices import Role
from hub.db.engine import insert_or_ignore
from hub.db.tables import tokens
from shared.domain.faults import UsageError

_MARK = "portcullis_"  # so that people and scanners for leaked secrets know what it is


def add(connection: Connection, name: str, role: Role, now_ms: int) -> str:
    """A new token, nowhere else to be had; raises UsageError for a name that is taken."""
    secret = _MARK + secrets.token_urlsafe(32)
    row = {"hash": _hash(secret), "name": name, "role": role.value, "made_ms": now_ms}
    if insert_or_ignore(connection, tokens, row) == 0:
        raise UsageError(f"there was a token '{name}' already; choose another name")
    return secret


def holder(connection: Connection, secret: str) -> tuple[str, Role] | None:
    """Name and role of a token that is good; None for any other text."""
    row = connection.execute(
        select(tokens.c.name, tokens.c.role).where(
            tokens.c.hash == _hash(secret), tokens.c.revoked_ms.is_(None)
        )
    ).one_or_none()
    return (row.name, Role(row.role)) if row else None


def revoke(connection: Connection, name: str, now_ms: int) -> None:
    """Ends a token at once and for good; raises UsageError where no good one has this name."""
    done = connection.execute(
        update(tokens).where(tokens.c.name == name, tokens.c.revoked_ms.is_(None)).values(revoked_ms=now_ms)
    )
    if done.rowcount == 0:
        raise UsageError(f"there is no token '{name}' that is still good; see: hub token list")


def known(connection: Connection) -> Sequence[Any]:
    """Every token there was, by name: `name`, `role`, `made_ms`, `revoked_ms`."""
    columns = (tokens.c.name, tokens.c.role, tokens.c.made_ms, tokens.c.revoked_ms)
    return connection.execute(select(*columns).order_by(tokens.c.name)).all()


def _hash(secret: str) -> bytes:
    """A plain hash does: 256 random bits cannot be guessed."""
    return hashlib.sha256(secret.encode()).digest()
