"""The README's first command, as somebody would run it who has just cloned the project."""

import fcntl
import json
import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


def python(*command: str, expect: int = 0) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, timeout=110, check=False
    )
    assert done.returncode == expect, done.stderr[-2000:]
    assert "Traceback" not in done.stderr
    return done


def lines(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("demo") / "demo"


@pytest.fixture(scope="module")
def first(folder: Path) -> subprocess.CompletedProcess[str]:
    return python("scanner.demo", "--headless", "--folder", str(folder))


@pytest.fixture(scope="module")
def kept(first: subprocess.CompletedProcess[str], folder: Path) -> list[dict[str, Any]]:
    """What the device's ledger says after the first start; each start begins a new one."""
    return lines(python("shared.device", "events", "--state", str(folder / "state"), "--json").stdout)


def told(verdicts: list[dict[str, Any]]) -> list[str]:
    """Each answer in a word; whether a junior hears "later" or "tomorrow" depends on the hour."""
    shut = {"opens_later", "closed_now"}
    return ["shut" if line["reason"] in shut else line["reason"] or line["verdict"] for line in verdicts]


def test_everybody_gets_the_verdict_that_they_should(
    first: subprocess.CompletedProcess[str], folder: Path
) -> None:
    verdicts = lines(first.stdout)
    assert told(verdicts) == [
        "admit",
        "admit",
        "shut",
        "not_a_card",
        "admit",
        "expired",
        "withdrawn",
        "forged",
        "other_city",
        "code_missing",
        "admit",
    ]
    for line in verdicts:
        assert line["verdict"] in ("admit", "refuse")
        assert line["service"] == "swim"
        assert datetime.fromisoformat(line["at"]).tzinfo is not None
        assert line["source"] == str(folder / "film.avi")


def test_progress_is_told_apart_from_the_verdicts(first: subprocess.CompletedProcess[str]) -> None:
    assert "step 1 of 3" in first.stderr
    assert "step 3 of 3" in first.stderr


def test_the_verdicts_are_in_the_ledger(
    first: subprocess.CompletedProcess[str], kept: list[dict[str, Any]]
) -> None:
    answered = [line["event"] for line in lines(first.stdout) if line["event"] is not None]
    assert answered
    assert set(answered) <= {event["id"] for event in kept}
    assert {event["payload"]["venue"] for event in kept} == {"porchester"}


@pytest.mark.usefixtures("kept")
def test_the_second_start_uses_what_is_there_and_shows_the_same(
    first: subprocess.CompletedProcess[str], folder: Path
) -> None:
    film = (folder / "film.avi").stat().st_mtime_ns
    second = python("scanner.demo", "--headless", "--folder", str(folder))
    assert (folder / "film.avi").stat().st_mtime_ns == film
    assert told(lines(second.stdout)) == told(lines(first.stdout))


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--headless", "--camera", "0"], "takes no --camera"),
        (["--folder"], "--folder"),
        (["library"], "library"),
    ],
)
def test_a_wrong_use_is_one_clear_line(arguments: list[str], words: str) -> None:
    done = python("scanner.demo", *arguments, expect=2)
    assert words in done.stderr
    assert done.stderr.count("\n") == 1
    assert done.stdout == ""


def test_a_running_demo_is_not_disturbed(tmp_path: Path) -> None:
    running = os.open(tmp_path, os.O_RDONLY)
    fcntl.flock(running, fcntl.LOCK_EX)
    done = python("scanner.demo", "--headless", "--folder", str(tmp_path), expect=1)
    os.close(running)
    assert "another demo runs" in done.stderr
    assert not list(tmp_path.iterdir())


def test_somebody_elses_folder_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letters.txt").write_text("mine")
    for fresh in ([], ["--fresh"]):
        done = python("scanner.demo", "--headless", "--folder", str(tmp_path), *fresh, expect=2)
        assert "holds something else" in done.stderr
    assert (tmp_path / "letters.txt").read_text() == "mine"
