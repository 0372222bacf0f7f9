"""Who read or changed what about whom: lines that are only ever added."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select

from hub.db.tables import audit

COMMAND_LINE = "command line"  # who it was, where nobody logged in


def note(connection: Connection, who: str, did: str, about: str, now_ms: int) -> None:
    """Add a line. `did` is a few plain words, `about` an id: no name and no other personal data."""
    connection.execute(insert(audit).values(at_ms=now_ms, who=who, did=did, about=about))


def lines(connection: Connection, offset: int, limit: int) -> tuple[Sequence[Row[Any]], int]:
    """A page of the lines, newest first, and how many there are."""
    rows = connection.execute(select(audit).order_by(audit.c.number.desc()).offset(offset).limit(limit))
    return rows.all(), connection.scalar(select(func.count()).select_from(audit)) or 0
