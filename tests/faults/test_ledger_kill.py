"""A desk that is killed in the middle of its work: everything it answered is in the ledger."""

import random
import shutil
import subprocess
import sys
import time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from shared.ledger.ledger import Ledger
from tests.ledger.desk import Desk

_CHILD = """
import os, sys
from pathlib import Path
from tests.ledger.desk import Desk
desk = Desk(Path(sys.argv[1]))
for number in range(1_000_000):
    event = desk.admit(f"{sys.argv[2]}-{number}", number / 1000, slot=0, version=1)
    os.write(1, f"{event.id}\\n".encode())
"""
TOP = Path(__file__).resolve().parents[2]


def kill_while_appending(path: Path, run: int, seconds: float) -> list[str]:
    """The ids of the events that a process answered before SIGKILL, `seconds` after its first."""
    with subprocess.Popen(
        [sys.executable, "-c", _CHILD, str(path), str(run)], stdout=subprocess.PIPE, cwd=TOP, text=True
    ) as child:
        assert child.stdout is not None
        first = child.stdout.readline()
        time.sleep(seconds)
        child.kill()
        answered = [first, *child.stdout]
    return [line.strip() for line in answered if line.endswith("\n")]


def kill_many_times(path: Path, runs: int) -> None:
    answered: list[str] = []
    for run in range(runs):
        answered += kill_while_appending(path, run, random.uniform(0, 0.05))
    ledger = Ledger.inspect(path)
    kept = {event.id for event in ledger.events()}
    assert set(answered) <= kept
    assert len(kept) <= len(answered) + runs, "at most one event per kill was durable but not yet answered"
    assert ledger.verify().ok
    ledger.close()
    Ledger.open(path, zone=ZoneInfo("UTC"), reserve_bytes=0).close()


def test_every_answered_event_survives_sigkill(tmp_path: Path) -> None:
    kill_many_times(tmp_path / "ledger.sqlite", 12)


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_every_answered_event_survives_sigkill_two_hundred_times(tmp_path: Path) -> None:
    kill_many_times(tmp_path / "ledger.sqlite", 200)


def test_killing_it_while_it_makes_the_file_leaves_no_half_of_one(tmp_path: Path) -> None:
    for run in range(6):
        path = tmp_path / f"{run}.sqlite"
        with subprocess.Popen(
            [sys.executable, "-c", _CHILD, str(path), "0"], cwd=TOP, stdout=subprocess.PIPE
        ) as child:
            while not list(tmp_path.glob(f"{run}.sqlite*")):
                time.sleep(0.0005)
            child.kill()
        Ledger.open(path, zone=ZoneInfo("UTC"), reserve_bytes=0).close()


def test_a_write_torn_anywhere_leaves_the_events_before_it(tmp_path: Path) -> None:
    desk = Desk(tmp_path / "ledger.sqlite")
    wal = tmp_path / "ledger.sqlite-wal"
    ends = [wal.stat().st_size]
    for number in range(12):
        desk.admit(f"card-{number}", slot=0)
        ends.append(wal.stat().st_size)
    shutil.copy(desk.path, tmp_path / "copy")
    whole = wal.read_bytes()
    desk.ledger.close()
    for cut in [*ends, *random.sample(range(ends[0], ends[-1]), 60)]:
        torn = tmp_path / "torn.sqlite"
        shutil.copy(tmp_path / "copy", torn)
        torn.with_name("torn.sqlite-wal").write_bytes(whole[:cut] + b"\xa5" * random.choice([0, 100]))
        ledger = Ledger.open(torn, zone=ZoneInfo("UTC"), reserve_bytes=0)
        report = ledger.verify()
        assert report.ok
        assert report.events == max(number for number, end in enumerate(ends) if end <= cut)
        ledger.close()
        for file in tmp_path.glob("torn*"):
            file.unlink()
