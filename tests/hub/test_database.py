"""The database: the same tables whichever way they are made, on SQLite and PostgreSQL alike."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import insert, select, text
from sqlalchemy.exc import IntegrityError

from hub.db import desk_tables, tables
from hub.db.engine import connect, insert_or_ignore, read_url, reading, upsert, writing
from hub.db.migrate import HEAD, migrate
from shared.domain.faults import Fault, UsageError

TOP = Path(__file__).parents[2]


def no_names(card: str, name: str) -> bytes:
    raise AssertionError("a new database has none")


@pytest.fixture
def engine(database_url):
    made = connect(database_url)
    migrate(made, no_names)
    yield made
    made.dispose()


def test_the_migrations_make_what_the_tables_say(engine):
    with reading(engine) as connection:
        assert compare_metadata(MigrationContext.configure(connection), tables.metadata) == []


def test_the_newest_migration_is_the_one_that_the_hub_looks_for():
    assert ScriptDirectory(TOP / "hub" / "db" / "migrations").get_current_head() == HEAD


def test_migrating_again_changes_nothing(engine):
    with writing(engine) as connection:
        connection.execute(insert(tables.hub).values(one=1, incarnation="x", made_ms=1))
    migrate(engine, no_names)
    with reading(engine) as connection:
        assert connection.scalar(select(tables.hub.c.incarnation)) == "x"


def test_two_processes_that_start_at_once_make_one_database(database_url):
    script = (
        "import sys; from hub.db import engine, migrate; made = engine.connect(sys.argv[1]);"
        " migrate.migrate(made, None); made.dispose()"
    )
    command = [sys.executable, "-W", "error", "-c", script, database_url]
    running = [subprocess.Popen(command, cwd=TOP, stderr=subprocess.PIPE, text=True) for _ in range(3)]
    assert [process.communicate(timeout=60)[1] for process in running] == ["", "", ""]
    engine = connect(database_url)
    with reading(engine) as connection:
        assert connection.scalars(text("SELECT version_num FROM alembic_version")).all() == [HEAD]
    engine.dispose()


def test_a_newer_hubs_database_is_left_alone(engine):
    with writing(engine) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(Fault) as fault:
        migrate(engine, no_names)
    assert fault.value.code == "database_newer"


def test_references_hold(engine):
    with pytest.raises(IntegrityError), writing(engine) as connection:
        connection.execute(insert(tables.logs).values(id="l", device="nobody", next=1, chain=b"", start=0))


def test_rows_that_are_there_are_passed_over_or_changed(engine):
    row = {"venue": "porchester", "item": "bag", "units": 3}
    with writing(engine) as connection:
        assert insert_or_ignore(connection, desk_tables.stock, row) == 1
        assert insert_or_ignore(connection, desk_tables.stock, row | {"units": 9}) == 0
        assert connection.scalar(select(desk_tables.stock.c.units)) == 3
        upsert(connection, desk_tables.stock, row | {"units": 9})
        assert connection.scalar(select(desk_tables.stock.c.units)) == 9


def test_a_transaction_that_fails_leaves_nothing(engine):
    with pytest.raises(ZeroDivisionError), writing(engine) as connection:
        connection.execute(insert(tables.hub).values(one=1, incarnation="x", made_ms=1))
        raise ZeroDivisionError
    with reading(engine) as connection:
        assert connection.scalar(select(tables.hub.c.one)) is None


def test_sqlite_is_set_up_to_lose_nothing_and_to_keep_nothing_that_was_deleted(tmp_path):
    engine = connect(f"sqlite:///{tmp_path / 'a.sqlite'}")
    with reading(engine) as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout")
        }
    engine.dispose()
    kept = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 10_000}
    assert found == kept | {"secure_delete": 1}, "and what is deleted is gone"


@pytest.mark.parametrize("url", ["mysql://a/b", "nonsense", "", "sqlite+aiosqlite:///x"])
def test_an_address_that_is_no_databases_is_refused(url):
    with pytest.raises(UsageError):
        read_url(url)


@pytest.mark.parametrize("url", ["postgres://u@h/n", "postgresql://u@h/n", "postgresql+psycopg://u@h/n"])
def test_every_spelling_of_postgresql_means_psycopg(url):
    assert read_url(url).drivername == "postgresql+psycopg"


def test_many_writers_at_once_all_come_through(engine):
    def add(number: int) -> int:
        with writing(engine) as connection:
            row = {"venue": "porchester", "item": str(number % 100), "units": 1}
            return insert_or_ignore(connection, desk_tables.stock, row)

    with ThreadPoolExecutor(16) as pool:
        assert sum(pool.map(add, range(200))) == 100
