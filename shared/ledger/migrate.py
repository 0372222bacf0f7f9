"""Numbered migrations: self-contained SQL, each applied and recorded in one transaction, never renumbered."""

import sqlite3
from collections.abc import Iterator
from importlib.resources import files

from shared.ledger.faults import NEWER, LedgerFault

APPLICATION_ID = 0x504C4C31  # "PLL1": `file` and we know a ledger by it


def migrations() -> list[tuple[int, str]]:
    """Every migration of this version, as (number, SQL), in order."""
    folder = files("shared.ledger") / "migrations"
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".sql"))
    return [(int(name[:4]), (folder / name).read_text("utf-8")) for name in names]


def migrate(connection: sqlite3.Connection, known: list[tuple[int, str]] | None = None) -> None:
    """Bring a database to the newest version.

    Raises LedgerFault: `ledger_newer` where a later program wrote it, `ledger_damaged` where it is no ledger.
    """
    done = version(connection)
    if done and connection.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise LedgerFault("not a ledger of this program")
    known = migrations() if known is None else known
    if done > known[-1][0]:
        raise LedgerFault(f"version {done}, this program knows {known[-1][0]}", code=NEWER)
    if done == known[-1][0]:
        return
    from sqlite_utils import Database

    database = Database(connection)
    for number, sql in known:
        with database.atomic():
            if version(connection) >= number:  # another process was faster
                continue
            for statement in _statements(sql):
                database.execute(statement)
            database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            database.execute(f"PRAGMA user_version = {number}")


def version(connection: sqlite3.Connection) -> int:
    """The number of the last migration that was applied; 0 for an empty database."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _statements(sql: str) -> Iterator[str]:
    """The statements of a script one by one: `executescript` would commit before it begins."""
    statement = ""
    for line in sql.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
