"""Bringing a database to the form that this version of the hub works with."""

import contextlib
import fcntl
import os
from collections.abc import Callable, Iterator
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from hub.db.engine import reading, writing
from shared.domain.faults import Fault

HEAD = "0003"  # the newest in migrations/versions; a test holds the two together
_LOCK = 0x706F7274  # "port": the advisory lock of whoever migrates


def migrate(engine: Engine, seal_name: Callable[[str, str], bytes]) -> None:
    """Make what is missing; safe when several processes start at once. `seal_name` turns a card and the name
    on its pass, which older hubs kept in the clear, into what is kept. Raises Fault (`database_newer`) for a
    database that a newer hub has worked on."""
    with _one_at_a_time(engine):
        with reading(engine) as connection:
            if _version(connection) == HEAD:
                return
        with writing(engine) as connection:
            if connection.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _LOCK})
            if _version(connection) != HEAD:
                _upgrade(connection, seal_name)


@contextlib.contextmanager
def _one_at_a_time(engine: Engine) -> Iterator[None]:
    """SQLite refuses, without waiting, where two processes give a new file its write-ahead log: one after the
    other, by a lock on the file's folder."""
    if engine.dialect.name != "sqlite":
        yield
        return
    folder = os.open(Path(engine.url.database or "").parent, os.O_RDONLY)
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def _version(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    version: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return version


def _upgrade(connection: Connection, seal_name: Callable[[str, str], bytes]) -> None:
    from alembic import command  # slow to import, and hardly ever needed
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).with_name("migrations")))
    config.attributes["connection"] = connection
    config.attributes["seal_name"] = seal_name
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    found = _version(connection)
    if found is not None and found not in known:
        raise Fault(
            f"the database is of a newer hub (its form is {found}, this hub knows {HEAD}); start that one",
            code="database_newer",
        )
    command.upgrade(config, "head")
