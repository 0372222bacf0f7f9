"""Every command ends in one line and an exit code, whatever happens around it."""

import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from hub.__main__ import main as hub
from scanner.__main__ import main as scanner
from shared.console import run
from shared.device.__main__ import main as device
from shared.domain.faults import Fault, UsageError
from shared.domain.version import VERSION

ROOT = Path(__file__).resolve().parents[1]
MAINS = {"hub": hub, "device": device, "scanner": scanner}


@pytest.mark.parametrize(
    ("problem", "code", "line"),
    [
        (UsageError("no such thing"), 2, "tool: no such thing"),
        (Fault("the disk\nis gone", code="disk_gone"), 1, "tool: disk_gone: the disk is gone"),
        (UsageError("no \x1b[2J here"), 2, "tool: no \ufffd[2J here"),
        (Fault("x is not the folder of a device", code="state_missing"), 2, "tool: state_missing: x is"),
        (PermissionError(13, "Permission denied", "/locked"), 1, "tool: /locked: Permission denied"),
        (KeyboardInterrupt(), 130, ""),
    ],
)
def test_what_a_command_raises_is_one_line_and_a_code(capsys, problem, code, line):
    def command() -> int:
        raise problem

    assert run("tool", command) == code
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith(line)
    assert told.err.count("\n") == bool(line)


@pytest.mark.parametrize(
    "command",
    [
        ["hub"],
        ["hub", "card", "issue"],
        ["hub", "card", "issue", "--city", "x", "--kind", "king"],
        ["hub", "card", "suspend", "--city", "x", "--card", "1"],
        ["hub", "city", "init", "x", "--junior-hours", "late"],
        ["hub", "city", "init", "x", "--junior-hours", "1٦:00-18:00"],
        ["hub", "city", "init", "x", "--name", "\udcff"],
        ["hub", "card", "issue", "--city", "x", "--hint", "\udcff"],
        ["device"],
        ["device", "events", "--state"],
        ["scanner", "read"],
        ["scanner", "check", "--json"],
    ],
)
def test_a_wrong_use_is_one_line(capsys, command):
    assert MAINS[command[0]](command[1:]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert "--help" in told.err


@pytest.mark.parametrize(
    "command", [["hub"], ["hub", "city"], ["hub", "card"], ["device"], ["scanner", "read"]]
)
def test_help_ends_with_an_example(capsys, command):
    with pytest.raises(SystemExit) as ended:
        MAINS[command[0]]([*command[1:], "--help"])
    assert ended.value.code == 0
    assert "xample" in capsys.readouterr().out


def test_output_that_takes_no_more_or_is_closed_is_no_reason_to_fall_over(tmp_path):
    hub(["city", "init", str(tmp_path / "city")])
    command = [sys.executable, "-m", "hub", "card", "issue", "--city", str(tmp_path / "city")]

    def complaint(**streams: int) -> tuple[int, str]:
        done = subprocess.run(command, cwd=ROOT, stderr=subprocess.PIPE, text=True, check=False, **streams)
        return done.returncode, done.stderr

    reader, closed = os.pipe()
    os.close(reader)
    full = os.open("/dev/full", os.O_WRONLY)
    try:
        assert complaint(stdout=closed) == (0, "")
        assert complaint(stdout=full) == (1, "hub: cannot_print: standard output: No space left on device\n")
    finally:
        os.close(closed)
        os.close(full)


@pytest.mark.parametrize("name", MAINS)
def test_a_command_tells_the_version_that_the_project_has(capsys, name):
    with pytest.raises(SystemExit) as ended:
        MAINS[name](["--version"])
    assert ended.value.code == 0
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert capsys.readouterr().out.strip() == VERSION == project["version"]
