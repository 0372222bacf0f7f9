"""The `device` commands about what the hub lacks: send it, and leave once it has everything."""

import argparse
import json
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path

from shared.console import complain, say
from shared.device.clock import Clock
from shared.device.state import State
from shared.domain.faults import Fault, UsageError
from shared.domain.moment import written
from shared.ledger.export import is_exported
from shared.ledger.faults import LedgerFault
from shared.sync.backoff import Backoff
from shared.sync.cycle import Cycle
from shared.sync.faults import LineFault
from shared.sync.health import REMEDIES
from shared.sync.opening import open_ledger, opened
from shared.sync.progress import Progress
from shared.trust.store import TrustStore

_PASSING = ("hub_slow", "hub_busy")
_TRIES = 5  # in vain, one after the other
_LONGEST_WAIT_S = 60  # that a command waits for a busy hub
_EACH_S = 1.0  # between two lines of progress
_CLEAR = "\r\x1b[K"
_LAST = "device.id"  # as long as it is there, `leave` can be repeated


class Line:
    """One line on a terminal that says how far the sending is, to whoever waits a second; none elsewhere.

    `left` counts the rows that wait, `now` is a monotonic time in seconds.
    """

    def __init__(self, left: Callable[[], int], now: Callable[[], float] = time.monotonic) -> None:
        self._left, self._now = left, now
        self._progress = Progress(now())
        self._next = now() + _EACH_S
        self._shown = False

    @property
    def sent(self) -> int:
        """How many rows the hub has taken."""
        return self._progress.sent

    def took(self, rows: int) -> None:
        """The hub has taken so many more."""
        at = self._now()
        self._progress.took(rows, at)
        if at < self._next or sys.stderr is None or not sys.stderr.isatty():
            return
        self._next, self._shown = at + _EACH_S, True
        left = self._left()
        seconds = self._progress.seconds_left(left)
        rest = "" if seconds is None else f", about {_duration(seconds)}"
        sys.stderr.write(f"{_CLEAR}{self.sent} sent, {left} left{rest}")
        sys.stderr.flush()

    def end(self) -> None:
        """Take the line away; what became of it all is said on standard output."""
        if self._shown:
            sys.stderr.write(_CLEAR)
            sys.stderr.flush()


class RowsUnsent(Fault):
    """The hub lacks rows of this device; nothing was wiped."""

    code = "rows_unsent"


class ProposalsOpen(Fault):
    """Loans and returns that were recorded here are not settled; nothing was wiped."""

    code = "proposals_open"


def add(command: Callable[..., argparse.ArgumentParser]) -> None:
    """Declare them; `command` is called as `(name, run, words, example)`."""
    command(
        "sync",
        _sync,
        "Send the hub everything it lacks, and take what it has for this device.",
        "device sync --state s\n         device sync --state s --json > sent.json",
    )
    leave = command("leave", _leave, "Leave the hub and wipe this device's folder.", "device leave --state s")
    leave.add_argument(
        "--exported",
        action="store_true",
        help="what was not sent is in a file of `device export --for-hub`, for `hub import`",
    )


def _sync(given: argparse.Namespace) -> int:
    state = State.open(given.state)
    with state.lock(), opened(state, Clock(state.clock)) as cycle:
        if cycle is None:
            raise UsageError("this device belongs to no hub yet: `device enrol`")
        sent, fault = _until_done(cycle)
        left, oldest_ms = cycle.ledger.unsent(), cycle.ledger.oldest_unsent_ms()
    why = None if fault is None else fault.code
    oldest = None if oldest_ms is None else written(oldest_ms)
    if given.json:
        say(json.dumps({"sent": sent, "left": left, "oldest": oldest, "why": why}))
    else:
        rest = "everything sent" if not left else f"{left} left, the oldest of {oldest}"
        say(f"{sent} sent, {rest}")
    if fault is not None:
        complain(f"device: {fault.detail} ({why}); {REMEDIES.get(fault.code, 'call support')}")
    return int(left > 0)


def _until_done(cycle: Cycle) -> tuple[int, Fault | None]:
    """Contacts until nothing is left or the hub is away: how many rows were sent, what stood in the way."""
    line = Line(cycle.ledger.unsent)
    try:
        fault = _contacts(cycle, line)
        return line.sent, fault
    finally:
        line.end()


def _contacts(cycle: Cycle, line: Line) -> Fault | None:
    backoff, in_vain = Backoff(_LONGEST_WAIT_S), 0
    while True:
        before = line.sent
        try:
            cycle.run(line.took, lambda: False)
        except LineFault as fault:
            in_vain = 1 if line.sent > before else in_vain + 1
            wait = backoff.after_failure(fault.retry_after_s)
            if fault.code not in _PASSING or in_vain == _TRIES or wait > _LONGEST_WAIT_S:
                return fault
            time.sleep(wait)
        except LedgerFault as fault:
            return Fault(fault.detail, code="ledger_unread")
        else:
            if not cycle.ledger.unsent():
                return None


def _duration(seconds: int) -> str:
    if seconds < 100:
        return f"{seconds} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 100 else f"{round(minutes / 60)} h"


def _leave(given: argparse.Namespace) -> int:
    state = State.open(given.state)
    with state.lock():
        if state.ledger.exists():
            _check_all_sent(state, exported=given.exported)
        wipe(state.folder)
    if given.json:
        say(json.dumps({"device": state.device_id, "wiped": str(state.folder)}))
    else:
        say(f"device {state.device_id} has left; {state.folder} is wiped")
    return 0


def _check_all_sent(state: State, *, exported: bool) -> None:
    with open_ledger(state, TrustStore(state.trust)) as ledger:
        unsent, in_export = ledger.unsent(), is_exported(ledger)
        still_open, for_staff = len(ledger.proposals.open()), len(ledger.proposals.for_staff())
    if still_open or for_staff:
        raise ProposalsOpen(
            f"{still_open} recorded loans and returns are not told to the library system, {for_staff} wait"
            " for staff: run the kiosk until it has told them, then `kiosk proposals`"
        )
    if unsent and not exported:
        raise RowsUnsent(
            f"{unsent} rows are not sent: `device sync`, or `device export --for-hub` and then"
            " `device leave --exported`"
        )
    if unsent and not in_export:
        raise RowsUnsent("rows came after the last export: `device export --for-hub` again")


def wipe(folder: Path) -> None:
    """Delete everything in a device's folder, its log first and its id last, and the folder."""
    (folder / "ledger.sqlite").unlink(missing_ok=True)
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name == _LAST):
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry)
        else:
            entry.unlink()
    folder.rmdir()
