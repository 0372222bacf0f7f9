"""What the ledger costs: an append against the bare commit of the same row, and against an empty ledger's."""

import os
import sqlite3
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any
from zoneinfo import ZoneInfo

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from shared.domain.decision import Mark
from shared.domain.events import EventKind, NewEvent
from shared.domain.moment import Moment
from shared.domain.service import Limit, Per, Rate, Service
from shared.ledger.ledger import Ledger
from shared.ledger.transaction import Transaction
from shared.wire.chain import EventIds, commitment, genesis, link, payload_bytes

START_MS = 1_795_342_500_000
ZONE = ZoneInfo("Europe/London")
SWIM = Service(
    "swim",
    2,
    {"en": "Swim"},
    (Rate("A", 500, {"en": "Adult"}),),
    fresh_s=259_200,
    stop_s=1_209_600,
    limit=Limit(3, Per.DAY),
)
_WARM_UP = 1000
_BODY = {"verdict": "admit", "rate": "A", "price_pence": 500}
PERIOD = "2026-11-22@porchester"


def rows(scans: int = 1500, million: int = 1_000_000) -> list[dict[str, Any]]:
    """The two rows of this file: both are ratios of alternating commits on the same disk in the same run."""
    with tempfile.TemporaryDirectory(prefix="portcullis-bench-") as folder:
        sign = Ed25519PrivateKey.generate().sign
        empty = Ledger.open(Path(folder) / "empty.sqlite", zone=ZONE, sign=sign)
        bare = _Bare(Path(folder) / "bare.sqlite")
        append = _alternate(scans, lambda number: _append(empty, number), bare.commit)
        full = Ledger.open(Path(folder) / "full.sqlite", zone=ZONE, sign=sign)
        fill(full, Path(folder) / "full.sqlite", million)
        fresh = Ledger.open(Path(folder) / "fresh.sqlite", zone=ZONE, sign=sign)
        size = _alternate(scans, lambda number: _scan(full, number), lambda number: _scan(fresh, number))
        for ledger in (empty, full, fresh):
            ledger.close()
    return [
        _row(
            "ledger append", append, 1.35, "over the bare SQLite commit of the same row with its chain hash"
        ),
        _row(
            "ledger at a million events",
            size,
            1.1,
            f"{million:,} events, over the same scan on an empty ledger",
        ),
    ]


def fill(ledger: Ledger, path: Path, count: int) -> None:
    """Put `count` admissions into an open ledger, through the real schema, a thousand a day."""
    log, chain, ids = ledger.log, genesis(ledger.log), EventIds()
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("BEGIN IMMEDIATE")
    for first in range(1, count + 1, 10_000):
        events, marks = [], []
        for seq in range(first, min(first + 10_000, count + 1)):
            at_ms, card = START_MS - (count - seq) * 86_400, os.urandom(16).hex()
            payload = _payload(seq, at_ms, card)
            salt, identifier = os.urandom(16), ids.make(at_ms)
            committed = commitment(salt, payload)
            chain = link(chain, log, seq, identifier, committed)
            events.append((seq, identifier, committed, chain, salt, payload.decode()))
            marks.append((card, "swim", Moment(at_ms, at_ms).local(ZONE).date().isoformat(), 0, 1))
        # the trigger that keeps events in order looks at the head, so the head goes with each row
        for row in events:
            db.execute(
                "INSERT INTO events (seq, id, commitment, chain, salt, payload) VALUES (?,?,?,?,?,?)", row
            )
            db.execute("UPDATE head SET seq = ?, chain = ?", (row[0], row[3]))
        db.executemany("INSERT INTO marks VALUES (?,?,?,?,?)", marks)
    db.execute("COMMIT")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()


class _Bare:
    """The floor: the same row and chain hash in a table of its own, nothing looked up, nothing else kept."""

    def __init__(self, path: Path) -> None:
        self._db = sqlite3.connect(path, isolation_level=None)
        for pragma in ("journal_mode = WAL", "synchronous = FULL"):
            self._db.execute(f"PRAGMA {pragma}")
        self._db.execute(
            "CREATE TABLE events (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, commitment BLOB,"
            " chain BLOB, salt BLOB, payload TEXT)"
        )
        self._ids = EventIds()
        self._log = "00000000-0000-4000-8000-000000000000"
        self._chain = genesis(self._log)

    def commit(self, number: int) -> None:
        self._db.execute("BEGIN IMMEDIATE")
        payload = _payload(number, START_MS + number, os.urandom(16).hex())
        salt, identifier = os.urandom(16), self._ids.make(START_MS + number)
        committed = commitment(salt, payload)
        self._chain = link(self._chain, self._log, number, identifier, committed)
        row = (number, identifier, committed, self._chain, salt, payload.decode())
        self._db.execute("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?)", row)
        self._db.execute("COMMIT")


def _payload(number: int, at_ms: int, card: str) -> bytes:
    day = Moment(at_ms, at_ms).local(ZONE).date().isoformat()
    body = {
        "verdict": "admit",
        "rate": "A",
        "price_pence": 500,
        "number": number,
        "at": f"{day}T10:15:00.000Z",
    }
    body |= {"day": day, "trusted_ms": at_ms, "wall_ms": at_ms, "doubtful": False, "kind": "decision"}
    body |= {
        "venue": "porchester",
        "service": "swim",
        "card_ref": card,
        "version": 1,
        "slot": 0,
        "period": PERIOD,
    }
    return payload_bytes(body)


def _append(ledger: Ledger, number: int) -> None:
    """One admission with its mark and the card's version, durable."""
    card, at = os.urandom(16).hex(), Moment(START_MS + number, START_MS + number)
    event = NewEvent(EventKind.DECISION, at, "porchester", "swim", card, _BODY)
    ledger.write(lambda tx: tx.append(event, mark=Mark(PERIOD, 0), version=1))


def _scan(ledger: Ledger, number: int) -> None:
    """One admission as a desk records it: history, event, mark and version in one durable transaction."""
    card, at = os.urandom(16).hex(), Moment(START_MS + number, START_MS + number)

    def block(tx: Transaction) -> None:
        history = tx.history(card, SWIM, PERIOD, None, at)
        mark = Mark(PERIOD, len(history.slots))
        event = NewEvent(EventKind.DECISION, at, "porchester", "swim", card, _BODY)
        tx.append(event, mark=mark, version=1)

    ledger.write(block)


def _alternate(
    count: int, ours: Callable[[int], None], floor: Callable[[int], None]
) -> tuple[list[float], list[float]]:
    """Seconds of each, taken in turns so that a busy disk troubles both alike.

    They warm up until both write-ahead logs have been round once: while a log still grows, each commit
    pays for the file system's own journal as well.
    """
    taken: tuple[list[float], list[float]] = ([], [])
    for number in range(1, _WARM_UP + count + 1):
        for which, job in enumerate((ours, floor)):
            start = time.perf_counter()
            job(number)
            taken[which].append(time.perf_counter() - start)
    return taken[0][_WARM_UP:], taken[1][_WARM_UP:]


def _row(name: str, taken: tuple[list[float], list[float]], aim: float, note: str) -> dict[str, Any]:
    ours, floor = (sorted(times) for times in taken)
    ratio = median(ours) / median(floor)
    worst = int(len(ours) * 0.99)
    return {
        "row": name,
        "median_ratio": round(ratio, 3),
        "p99_ratio": round(ours[worst] / floor[worst], 3),
        "aim": aim,
        "met": ratio <= aim,
        "note": f"{note}; {median(ours) * 1e6:.0f} us against {median(floor) * 1e6:.0f} us",
    }
