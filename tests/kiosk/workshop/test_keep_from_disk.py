"""The workshop desk's memory, seen from outside: a real process that asked for what the program asks for."""

import os
import resource
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.command import ROOT

SOMEBODY = """
import ctypes, os
def be_somebody():  # root reads everything: where the tests are root's, both processes become somebody else's
    if os.geteuid() == 0:
        os.setgroups([]), os.setgid(65534), os.setuid(65534)
        ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)  # dumpable again, as a program is that was so from its start
"""
DESK = """
import logging, resource, sys
from kiosk.workshop_app import keep_from_disk
logging.basicConfig(stream=sys.stdout, format="%(message)s")
resource.setrlimit(resource.RLIMIT_CORE, (resource.getrlimit(resource.RLIMIT_CORE)[1],) * 2)
locks = resource.RLIM_INFINITY if "locks" in sys.argv else 65536
resource.setrlimit(resource.RLIMIT_MEMLOCK, (locks, locks))
be_somebody()
if "open" not in sys.argv:
    keep_from_disk()
print("ready", flush=True)
sys.stdin.read()
"""
READER = "import sys; be_somebody(); open(sys.argv[1], 'rb').read(1)"


class Tablet:
    """A process with the desk's modules, which waits; `said` is what it logged."""

    def __init__(self, folder: Path, *words: str) -> None:
        folder.chmod(0o777)
        self.running = subprocess.Popen(
            [sys.executable, "-c", SOMEBODY + DESK, *words],
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
        )
        assert self.running.stdout is not None
        self.said: list[str] = []
        while (line := self.running.stdout.readline()) != "ready\n":
            assert line, "it ended"
            self.said.append(line)

    def told(self, file: str, name: str) -> list[str]:
        """The words of a line of /proc about it."""
        lines = Path(f"/proc/{self.running.pid}/{file}").read_text().splitlines()
        return next(line for line in lines if line.startswith(name)).removeprefix(name).split()

    def read_by_another(self, file: str) -> bool:
        """Whether another process of the same user reads this of it."""
        command = [sys.executable, "-c", SOMEBODY + READER, f"/proc/{self.running.pid}/{file}"]
        done = subprocess.run(command, stderr=subprocess.PIPE, text=True, check=False)
        assert done.returncode == 0 or "PermissionError" in done.stderr
        return done.returncode == 0

    def end(self) -> None:
        self.running.kill()
        self.running.communicate()


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Tablet]:
    made = Tablet(tmp_path)
    yield made
    made.end()


def test_the_desk_writes_no_core_dump_when_it_crashes(desk: Tablet, tmp_path: Path) -> None:
    assert desk.told("limits", "Max core file size")[:2] == ["0", "0"]
    desk.running.send_signal(signal.SIGABRT)
    _, status = os.waitpid(desk.running.pid, 0)
    assert os.WTERMSIG(status) == signal.SIGABRT
    assert not os.WCOREDUMP(status) and list(tmp_path.iterdir()) == []


def test_no_other_program_of_the_same_user_reads_its_memory(desk: Tablet, tmp_path: Path) -> None:
    for file in ("environ", "maps"):
        assert not desk.read_by_another(file), file
    another = Tablet(tmp_path, "open")
    try:
        assert another.read_by_another("environ"), "else this test shows nothing"
    finally:
        another.end()


def test_where_its_user_may_not_lock_memory_its_log_says_so(desk: Tablet) -> None:
    assert desk.told("status", "VmLck:") == ["0", "kB"]
    assert "LimitMEMLOCK=infinity" in "".join(desk.said)


@pytest.mark.skipif(
    resource.getrlimit(resource.RLIMIT_MEMLOCK)[1] != resource.RLIM_INFINITY,
    reason="this user may not lock memory without limit",
)
def test_where_its_user_may_all_its_memory_is_locked(tmp_path: Path) -> None:
    desk = Tablet(tmp_path, "locks")
    try:
        assert int(desk.told("status", "VmLck:")[0]) > 10_000 and desk.said == []
    finally:
        desk.end()
