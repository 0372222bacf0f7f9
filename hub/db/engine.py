"""The hub's database: a SQLite file when nothing is said, PostgreSQL by one URL; the same SQL on both."""

import contextlib
from collections.abc import Iterator, Mapping, Sequence
from threading import Lock
from typing import Any
from weakref import WeakKeyDictionary

from sqlalchemy import URL, Connection, Engine, Table, create_engine, event, make_url
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.exc import ArgumentError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from shared.domain.faults import UsageError

WAIT_S = 10  # for another writer
_queues: WeakKeyDictionary[Engine, Lock] = WeakKeyDictionary()
_POSTGRESQL = {
    "connect_timeout": 5,
    "application_name": "portcullis-hub",
    "options": f"-c lock_timeout={WAIT_S * 1000} -c statement_timeout=60000 -c timezone=UTC",
}


def read_url(text: str) -> URL:
    """The address of a database; `postgres://` and `postgresql://` mean psycopg. Raises UsageError."""
    try:
        url = make_url(text)
    except ArgumentError:
        raise UsageError("the database's URL is none; write postgresql://USER@HOST/NAME") from None
    if url.drivername in ("postgres", "postgresql"):
        url = url.set(drivername="postgresql+psycopg")
    if url.drivername not in ("postgresql+psycopg", "sqlite"):
        raise UsageError(f"no database of the kind {url.drivername}; write postgresql://USER@HOST/NAME")
    return url


def connect(url: str | URL) -> Engine:
    """An engine for `sqlite:///FILE` or `postgresql://...`; nothing is opened before it is used.

    Lost connections are noticed and made again. Every SQLite commit is durable when it returns.
    """
    url = read_url(url) if isinstance(url, str) else url
    if url.get_backend_name() == "sqlite":
        engine = create_engine(url, connect_args={"timeout": WAIT_S}, pool_size=16, max_overflow=32)
        event.listen(engine, "connect", _set_up_sqlite)
        event.listen(engine, "begin", _begin_sqlite)
        _queues[engine] = Lock()
        return engine
    return create_engine(
        url, pool_pre_ping=True, pool_size=10, max_overflow=10, pool_timeout=WAIT_S, connect_args=_POSTGRESQL
    )


@contextlib.contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """A transaction that only reads; never waits for a writer."""
    with engine.connect() as connection, connection.begin():
        yield connection


@contextlib.contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """A transaction that may write, committed at its end; in SQLite the only writer from the start, so that
    it never has to be done again."""
    with (
        _turn(engine),
        engine.connect() as connection,
        connection.execution_options(portcullis_writing=True).begin(),
    ):
        yield connection


@contextlib.contextmanager
def _turn(engine: Engine) -> Iterator[None]:
    """One writer of this process after the other. SQLite has those who wait try again at times of their own,
    so that a few are passed over for seconds; PostgreSQL queues by itself."""
    queue = _queues.get(engine)
    if queue is None:
        yield
        return
    if not queue.acquire(timeout=WAIT_S):
        raise PoolTimeout("another writer does not end")
    try:
        yield
    finally:
        queue.release()


def insert_or_ignore(
    connection: Connection, table: Table, rows: Mapping[str, Any] | Sequence[Mapping[str, Any]]
) -> int:
    """Insert one row or several; those whose key is there already change nothing. How many went in, where
    one row was given."""
    if not rows:
        return 0
    statement = _insert(connection, table).on_conflict_do_nothing()
    return connection.execute(statement, rows, execution_options={"preserve_rowcount": True}).rowcount


def upsert(
    connection: Connection,
    table: Table,
    row: Mapping[str, Any],
    change: Sequence[str] | None = None,
) -> None:
    """Insert a row, or change these columns (None: all that were given) of the one with the same key."""
    keys = [column.name for column in table.primary_key]
    statement = _insert(connection, table).values(row)
    changed = [name for name in row if name not in keys] if change is None else change
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=keys, set_={name: statement.excluded[name] for name in changed}
        )
    )


def _insert(connection: Connection, table: Table) -> Any:
    """The dialect's own insert: both have `on_conflict_do_nothing` and `on_conflict_do_update`."""
    return sqlite_insert(table) if connection.dialect.name == "sqlite" else postgresql_insert(table)


def _set_up_sqlite(connection: Any, _: object) -> None:
    connection.isolation_level = None  # BEGIN is ours to say
    for setting in ("journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
        connection.execute(f"PRAGMA {setting}").close()


def _begin_sqlite(connection: Connection) -> None:
    wanted = connection.get_execution_options().get("portcullis_writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if wanted else "BEGIN")
