"""Older ledgers open and keep working; a migration happens whole or not at all."""

import shutil
import sqlite3
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from shared.ledger.ledger import Ledger
from shared.ledger.migrate import migrate, migrations, version
from tests.ledger.desk import Desk

OLD = sorted((Path(__file__).parents[1] / "data" / "old_databases").glob("*.sqlite"))


def test_a_database_of_every_released_version_is_kept() -> None:
    assert [int(path.stem) for path in OLD] == [number for number, _ in migrations()]


@pytest.mark.parametrize("old", OLD, ids=lambda path: path.stem)
def test_an_old_database_opens_verifies_and_goes_on(tmp_path: Path, old: Path) -> None:
    shutil.copy(old, tmp_path / "ledger.sqlite")
    desk = Desk(tmp_path / "ledger.sqlite")
    before = desk.ledger.verify()
    assert (before.ok, before.events) == (True, 6)
    assert desk.history("0" * 31 + "1").slots == {0}
    assert [event.payload is None for event in desk.ledger.events()].count(True) == 1
    assert len(desk.ledger.waiting()) == 1
    assert desk.admit("a new card", slot=0).seq == 7
    assert desk.ledger.verify().ok
    desk.ledger.close()


def test_migrations_are_numbered_without_gaps() -> None:
    assert [number for number, _ in migrations()] == list(range(1, len(migrations()) + 1))


def test_a_migration_that_fails_half_way_leaves_nothing(tmp_path: Path) -> None:
    db = sqlite3.connect(tmp_path / "x.sqlite", isolation_level=None)
    migrate(db)
    latest = version(db)
    broken = [*migrations(), (latest + 1, "CREATE TABLE more (a);\nINSERT INTO nowhere VALUES (1);\n")]
    with pytest.raises(sqlite3.OperationalError):
        migrate(db, broken)
    assert version(db) == latest
    assert db.execute("SELECT count(*) FROM sqlite_master WHERE name = 'more'").fetchone() == (0,)
    migrate(db, [*migrations(), (latest + 1, "CREATE TABLE more (a);\n")])
    assert version(db) == latest + 1
    db.close()


def test_opening_twice_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "ledger.sqlite"
    Ledger.open(path, zone=ZoneInfo("UTC"), reserve_bytes=0).close()
    first = path.read_bytes()
    Ledger.open(path, zone=ZoneInfo("UTC"), reserve_bytes=0).close()
    assert path.read_bytes() == first
    assert path.stat().st_mode & 0o777 == 0o600
