"""What the ledger costs: an append against the bare commit of the same row, and against an empty ledger's."""

import os
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from bench.floor import BareCommit
from bench.measure import Row, compared, in_turns
from shared.domain.decision import Mark
from shared.domain.events import Body, EventKind, NewEvent
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
# Both write-ahead logs have been round once: a log that still grows pays for the file system's journal too.
_WARM_UP = 1000
_BODY = {"verdict": "admit", "rate": "A", "price_pence": 500}
PERIOD = "2026-11-22@porchester"


def rows(scans: int = 1500, million: int = 1_000_000) -> list[Row]:
    """The two rows of this file: both are ratios of commits in turns, on the same disk in the same run."""
    with tempfile.TemporaryDirectory(prefix="portcullis-bench-") as name:
        folder = Path(name)
        sign = Ed25519PrivateKey.generate().sign
        empty, full, fresh = (
            Ledger.open(folder / f"{which}.sqlite", zone=ZONE, sign=sign)
            for which in ("empty", "full", "fresh")
        )
        bare = BareCommit(folder / "bare.sqlite")
        append = in_turns(
            {
                "ours": lambda number: _append(empty, number),
                "floor": lambda number: bare.commit(
                    _payload(number, START_MS, os.urandom(16).hex()), START_MS
                ),
            },
            scans,
            warm=_WARM_UP,
        )
        fill(full, folder / "full.sqlite", bodies(million))
        size = in_turns(
            {"full": lambda number: _scan(full, number), "fresh": lambda number: _scan(fresh, number)},
            scans,
            warm=_WARM_UP,
        )
        for opened in (empty, full, fresh, bare):
            opened.close()
    floor = "the bare SQLite commit (WAL, synchronous FULL) of the same row with its chain hash"
    return [
        compared("ledger append", append["ours"], append["floor"], 1.35, floor),
        compared(
            "ledger at a million events", size["full"], size["fresh"], 1.1, "the same scan on an empty ledger"
        ),
    ]


def bodies(count: int, end_ms: int = START_MS, cards: Sequence[str] = ()) -> Iterator[Body]:
    """Admissions up to `end_ms`, a thousand a day; without `cards` nobody comes twice."""
    for number in range(1, count + 1):
        at_ms = end_ms - (count - number) * 86_400
        body = _payload(number, at_ms, cards[number % len(cards)] if cards else os.urandom(16).hex())
        yield {**body, "period": f"{body['day']}@porchester"}


def fill(ledger: Ledger, path: Path, told: Iterable[Body]) -> None:
    """Put admissions into an open ledger, through the real schema."""
    log, chain, ids = ledger.log, genesis(ledger.log), EventIds()
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("BEGIN IMMEDIATE")
    # the trigger that keeps events in order looks at the head, so the head goes with each row
    for seq, body in enumerate(told, 1):
        payload, salt, identifier = payload_bytes(body), os.urandom(16), ids.make(body["trusted_ms"])
        committed = commitment(salt, payload)
        chain = link(chain, log, seq, identifier, committed)
        db.execute(
            "INSERT INTO events (seq, id, commitment, chain, salt, payload) VALUES (?,?,?,?,?,?)",
            (seq, identifier, committed, chain, salt, payload.decode()),
        )
        db.execute("UPDATE head SET seq = ?, chain = ?", (seq, chain))
        db.execute("INSERT INTO marks VALUES (?,?,?,?,?)", (body["card_ref"], "swim", body["day"], 0, 1))
    db.execute("COMMIT")
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    db.close()


def _payload(number: int, at_ms: int, card: str) -> Body:
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
    return body


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
