"""A backlog of weeks is sent with the memory of one batch, at the desk and at the hub."""

import os
import subprocess
from pathlib import Path

import pytest

from bench.town import Town, backlog
from shared.device.state import State
from tests.fakes.command import ROOT, python

_PEOPLE = 1_100  # more than come on a day, so that nobody comes twice
_ALLOWED = 48 << 10  # KiB: batches grow to their full size, and the allocators keep some of it


@pytest.mark.slow  # few rows prove nothing
@pytest.mark.timeout(1800)
def test_memory_does_not_grow_with_the_backlog(tmp_path: Path) -> None:
    with Town(tmp_path) as town:
        people = town.people(_PEOPLE)
        small, big = (_sent_by(town, people, f"device-{count}", count) for count in (4_000, 1_000_000))
    assert big[0] - small[0] < _ALLOWED, "the device"
    assert big[1] - small[1] < _ALLOWED, "the hub"


def _sent_by(town: Town, people: list[str], name: str, rows: int) -> tuple[int, int]:
    """Most memory that a new device with so many rows, and until then the hub, have had, in KiB."""
    state = town.device(name)
    backlog(state, rows, people).close()
    device = _sync(state)
    told = Path(f"/proc/{town.process.pid}/status").read_text("ascii")
    (hub,) = (int(line.split()[1]) for line in told.splitlines() if line.startswith("VmHWM"))
    return device, hub


def _sync(state: State) -> int:
    """`device sync` to its end; the most memory it had, in KiB."""
    command = python("shared.device", "sync", "--state", state.folder, "--json")
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        told = process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode == 0, told
    return usage.ru_maxrss
