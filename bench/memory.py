"""Whether a desk's memory stays flat over a long day: resident memory after every thousand scans."""

import json
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.measure import TOP, Row, p99, ratio_row
from bench.path import admitted
from bench.venue import Venue
from shared.capture.readers import Sighted
from shared.desk.values import Outcome

SETTLED = 1_000  # scans after which growth counts
ALLOWED = 2 << 20  # bytes
STRANGER_EVERY = 10  # scans: one in ten shows something that is no card
APART_S = 10.0
_CORNERS = ((0, 0), (9, 0), (9, 9), (0, 9))


def rows(scans: int = 100_000) -> list[Row]:
    """Measured in a process of its own, so that what else was measured is not in it."""
    run = [sys.executable, "-P", "-m", "bench.memory", str(scans)]
    surroundings = os.environ | {"PYTHONPATH": str(TOP)}
    done = subprocess.run(run, cwd=TOP, env=surroundings, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(f"the scans ended early: {done.stderr[-400:]}")
    first, *later = json.loads(done.stdout)
    growth = [size - first for size in later]
    note = (
        f"{scans:,} scans, over the memory after {SETTLED:,}; {growth[-1] / 2**20:+.1f} MiB on {first >> 20}"
    )
    name = "memory over 100,000 scans"
    return [ratio_row(name, later[-1] / first, p99(later) / first, round(1 + ALLOWED / first, 3), note)]


def sizes(scans: int) -> list[int]:
    """Resident bytes after every thousand scans of a desk, on a ledger that lies in memory where it can."""
    disk = Path("/dev/shm")
    with tempfile.TemporaryDirectory(prefix="portcullis-", dir=disk if disk.is_dir() else None) as folder:
        venue, found = Venue(Path(folder)), []
        desk = venue.desk("library")
        for number in range(1, scans + 1):
            venue.wait(APART_S)
            stranger = number % STRANGER_EVERY == 0
            text = f"https://example.org/{number}" if stranger else venue.text()
            answer = desk.see([Sighted(text, "QRCode", _CORNERS, "bench")], number * APART_S)
            if not stranger:
                admitted(answer)
            elif not isinstance(answer, Outcome):
                raise RuntimeError("a stranger's code was not answered")
            if number % SETTLED == 0:
                found.append(resident())
        desk.book.close()
    return found


def resident() -> int:
    """This process's resident memory in bytes, proc(5)."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * resource.getpagesize()


if __name__ == "__main__":
    print(json.dumps(sizes(int(sys.argv[1]))))
