"""What can be wrong with a ledger's file: the right fault, nothing lost, it works again without a restart."""

import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from shared.ledger.faults import LedgerFault
from shared.ledger.ledger import Ledger
from tests.ledger.desk import Desk


def code_of(path: Path) -> str:
    with pytest.raises(LedgerFault) as fault:
        Ledger.open(path, zone=ZoneInfo("UTC"), reserve_bytes=0, wait_s=0.02)
    return fault.value.code


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "ledger.sqlite")
    for number in range(5):
        desk.admit(f"card-{number}", slot=0)
    yield desk
    desk.ledger.close()


def works_again(desk: Desk, events: int = 6) -> None:
    desk.admit("the next card", slot=0)
    report = desk.ledger.verify(desk.check)
    assert (report.ok, report.events) == (True, events)


def test_locked_by_another_program(desk: Desk) -> None:
    other = sqlite3.connect(desk.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(LedgerFault) as fault:
        desk.admit("card-9")
    assert fault.value.code == code_of(desk.path) == "ledger_locked"
    other.execute("ROLLBACK")
    other.close()
    works_again(desk)


def test_written_by_a_newer_version(desk: Desk) -> None:
    desk.ledger.close()
    with sqlite3.connect(desk.path) as db:
        (ours,) = db.execute("PRAGMA user_version").fetchone()
        db.execute("PRAGMA user_version = 99")
    db.close()
    assert code_of(desk.path) == "ledger_newer"
    with sqlite3.connect(desk.path) as db:
        assert db.execute("PRAGMA user_version").fetchone() == (99,), "a newer ledger is left alone"
        db.execute(f"PRAGMA user_version = {ours}")
    db.close()
    works_again(desk)


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"not a database at all, but long enough to look at" * 100,
        b"SQLite format 3\0" + b"\xff" * 8000,
    ],
)
def test_a_damaged_file_is_refused_and_kept(desk: Desk, damage: bytes) -> None:
    desk.ledger.close()
    good = desk.path.read_bytes()
    desk.path.write_bytes(damage)
    assert code_of(desk.path) == "ledger_damaged"
    assert desk.path.read_bytes() == damage
    desk.path.write_bytes(good)
    works_again(desk)


def test_a_torn_page_is_refused(desk: Desk) -> None:
    desk.ledger.close()
    good = desk.path.read_bytes()
    with desk.path.open("r+b") as file:
        file.truncate(len(good) // 2)
    assert code_of(desk.path) == "ledger_damaged"
    desk.path.write_bytes(good)
    works_again(desk)


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "other.sqlite") as db:
        db.execute("CREATE TABLE events (id)")
        db.execute("PRAGMA user_version = 1")
    db.close()
    assert code_of(tmp_path / "other.sqlite") == "ledger_damaged"


def test_a_folder_that_is_not_there_or_in_the_way(tmp_path: Path) -> None:
    assert code_of(tmp_path / "gone" / "ledger.sqlite") == "ledger_read_only"
    (tmp_path / "folder.sqlite").mkdir()
    assert code_of(tmp_path / "folder.sqlite") in ("ledger_read_only", "ledger_damaged")


@pytest.fixture
def freeze(tmp_path: Path) -> Iterator[object]:
    """Makes files read-only for everybody, the administrator included; skips where the system cannot."""
    frozen: list[Path] = []

    def freeze(*paths: Path) -> None:
        for path in paths:
            done = subprocess.run(["chattr", "+i", path], capture_output=True, check=False)
            if done.returncode:
                pytest.skip("this file system or user cannot make a file immutable")
            frozen.append(path)

    if shutil.which("chattr") is None:
        pytest.skip("chattr is not installed")
    yield freeze
    for path in frozen:
        subprocess.run(["chattr", "-i", path], check=False)


def test_read_only_files(desk: Desk, freeze: object, tmp_path: Path) -> None:
    desk.ledger.close()
    freeze(desk.path)  # type: ignore[operator]
    assert code_of(desk.path) == "ledger_read_only"
    with pytest.raises(LedgerFault) as fault:
        desk.admit("card-9")
    assert fault.value.code == "ledger_read_only"
    subprocess.run(["chattr", "-i", desk.path], check=True)
    works_again(desk)


def test_a_read_only_folder(desk: Desk, freeze: object, tmp_path: Path) -> None:
    desk.ledger.close()
    freeze(tmp_path)  # type: ignore[operator]
    assert code_of(desk.path) == "ledger_read_only"
    assert code_of(tmp_path / "new.sqlite") == "ledger_read_only"
    subprocess.run(["chattr", "-i", tmp_path], check=True)
    works_again(desk)


def test_a_file_that_was_taken_away_is_noticed(desk: Desk, tmp_path: Path) -> None:
    away = tmp_path / "away"
    away.mkdir()
    for file in tmp_path.glob("ledger.sqlite*"):
        file.rename(away / file.name)
    desk.admit("the next card", slot=0)
    assert desk.ledger.verify(desk.check).events == 1, "a log of its own, in the file that is there"
    desk.ledger.close()
    for file in away.iterdir():
        file.replace(tmp_path / file.name)
    works_again(desk)


def test_a_folder_that_was_taken_away_is_a_fault(desk: Desk, tmp_path: Path) -> None:
    away = tmp_path.with_name(tmp_path.name + "-away")
    tmp_path.rename(away)
    with pytest.raises(LedgerFault):
        desk.admit("the next card", slot=0)
    away.rename(tmp_path)
    works_again(desk)
