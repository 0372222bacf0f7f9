"""A backlog on its way: how long it takes, against its rows put into a table by the driver."""

import gzip
import tempfile
import time
from pathlib import Path

from bench.floor import BareIntake
from bench.measure import Row, compared
from bench.town import Town, backlog
from shared.device.clock import Clock
from shared.device.state import State
from shared.ledger.ledger import Ledger
from shared.sync.opening import opened
from shared.wire.batch import MAX_EVENTS, encode

_PEOPLE = 1_100  # more than come on a day, so that nobody comes twice
_MOST_BYTES = 1 << 20


def rows(events: int = 100_000) -> list[Row]:
    """One drain of so many events, between two runs of the floor."""
    with tempfile.TemporaryDirectory(prefix="portcullis-") as name, Town(Path(name)) as town:
        state = town.device("device")
        ledger = backlog(state, events, town.people(_PEOPLE))
        log, bodies = ledger.log, batches(ledger)
        ledger.close()
        floor = [_floor(Path(name) / "before.sqlite", log, bodies)]
        ours = [_drain(state, events)]
        floor.append(_floor(Path(name) / "after.sqlite", log, bodies))
    over = f"its {events:,} rows parsed, hash-checked and bulk-inserted by the driver"
    return [compared("drain", ours, floor, 3.0, over)]


def batches(ledger: Ledger) -> list[bytes]:
    """The whole log in the biggest batches that are sent, as sent."""
    found, after = [], 0
    while batch := ledger.batch(after, _MOST_BYTES, MAX_EVENTS):
        found.append(gzip.compress(encode(batch), 1))
        after = batch.start_at + len(batch.events) - 1
    return found


def _floor(path: Path, log: str, bodies: list[bytes]) -> float:
    bare = BareIntake(path)
    begun = time.perf_counter()
    for body in bodies:
        bare.take(log, body)
    seconds = time.perf_counter() - begun
    bare.close()
    return seconds


def _drain(state: State, events: int) -> float:
    """Seconds from the first word to the hub until its answer that it has them all."""
    taken, ended = 0, 0.0

    def took(count: int) -> None:
        nonlocal taken, ended
        taken, ended = taken + count, time.perf_counter()

    with opened(state, Clock(state.clock)) as cycle:
        if cycle is None:
            raise RuntimeError("the device is not enrolled")
        begun = time.perf_counter()
        cycle.run(took, lambda: taken == events)  # what a day's end clears away is no part of it
    if taken != events:
        raise RuntimeError(f"{taken} of {events} events arrived")
    return ended - begun
