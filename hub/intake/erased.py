"""Cards whose holders were erased, known by hashes: rows that a desk sends later are emptied at once."""

from collections.abc import Collection
from hashlib import sha256

from sqlalchemy import Connection, select, text

from hub.db.engine import insert_or_ignore
from hub.db.tables import erased
from hub.intake.bulk import as_rows

_LOCK = 0x65726173  # "eras"
_AMONG = "SELECT a.hash FROM {rows} AS a JOIN erased AS e ON e.hash = a.hash"


def remember(connection: Connection, refs: Collection[str]) -> None:
    """From now on; waits for batches that are being taken in, so that none slips in between."""
    _lock(connection, "pg_advisory_xact_lock")
    insert_or_ignore(connection, erased, [{"hash": _hash(ref)} for ref in sorted(refs)])


def among(connection: Connection, refs: Collection[str]) -> set[str]:
    """Which of these, ids of cards and pseudonyms, are of erased people. Nobody is erased until this
    transaction ends."""
    _lock(connection, "pg_advisory_xact_lock_shared")
    if not refs or connection.scalar(select(erased.c.hash).limit(1)) is None:
        return set()
    of_hash = {_hash(ref): ref for ref in refs}
    rows, bound = as_rows(connection, {"hash": "text"}, [(one,) for one in of_hash])
    return {of_hash[one] for one in connection.scalars(text(_AMONG.format(rows=rows)), {"rows": bound})}


def _lock(connection: Connection, function: str) -> None:
    """SQLite has one writer at a time anyway."""
    if connection.dialect.name != "sqlite":
        connection.execute(text(f"SELECT {function}(:key)"), {"key": _LOCK})


def _hash(ref: str) -> str:
    return sha256(ref.encode()).hexdigest()
