"""The ledger of one device: an append-only, chained log in SQLite, safe against power cuts and full disks.

One Ledger belongs to the thread that opened it; other threads and programs open their own on the same file.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, TypeAlias, TypeVar
from zoneinfo import ZoneInfo

from shared.domain.events import Event, EventKind
from shared.domain.evidence import History
from shared.domain.moment import Moment
from shared.domain.service import Service
from shared.ledger import erasing, reports
from shared.ledger.faults import LedgerFault
from shared.ledger.reserve import Reserve, Space
from shared.ledger.store import ROWS, SPAN, Store
from shared.ledger.transaction import Transaction
from shared.ledger.verify import ChainReport, CheckSignature, Row, Span, verify_rows
from shared.wire.chain import EventIds, checkpoint_bytes

T = TypeVar("T")
Signer: TypeAlias = Callable[[bytes], bytes]

RESERVE_BYTES = 32 * 1024 * 1024
_SIGN_EVERY = 32  # events
_SIGN_AFTER_MS = 60_000
_BATCH = 500


class Ledger:
    """Open with `Ledger.open`. After a LedgerFault any call may be tried again: it reconnects by itself."""

    def __init__(self, store: Store, zone: ZoneInfo, sign: Signer | None) -> None:
        self._store = store
        self._zone = zone
        self._sign = sign
        self._ids = EventIds()

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        zone: ZoneInfo,
        sign: Signer | None = None,
        reserve_bytes: int = RESERVE_BYTES,
        wait_s: float = 2.0,
    ) -> "Ledger":
        """Open the ledger at `path`, made where there is none; `zone` says which day an event is on.

        `sign` signs checkpoints with the device's key, `wait_s` bounds the wait for another program's lock.
        Raises LedgerFault where nothing could be recorded; open it again once the cause is gone.
        """
        ledger = cls(Store(path, Reserve(path, reserve_bytes), wait_s), zone, sign)
        ledger._store.with_reserve(ledger._store.connect)
        ledger.space()
        return ledger

    @classmethod
    def inspect(cls, path: Path) -> "Ledger":
        """A ledger that is there, to be read even where its chain is broken; it takes no lock and no room."""
        if not path.exists():
            raise LedgerFault(f"there is no {path.name}")
        return cls(Store(path, Reserve(path, 0), 2.0, check=False), ZoneInfo("UTC"), None)

    def close(self) -> None:
        """Release the file."""
        self._store.close()

    def write(self, block: Callable[[Transaction], T]) -> T:
        """Run `block` in one transaction and return its answer once that is durable; an exception undoes all.

        On a full disk the reserve is released and the block is run once more, so it must do nothing but use
        the transaction. Raises LedgerFault; then nothing was recorded.
        """
        return self._store.with_reserve(lambda: self._write(block))

    def _write(self, block: Callable[[Transaction], T]) -> T:
        def in_transaction(db: sqlite3.Connection) -> T:
            transaction = Transaction(db, self._zone, self._ids)
            head = transaction.head
            before = head.seq
            answer = block(transaction)
            if head.seq > before and (
                head.seq - head.signed_seq >= _SIGN_EVERY
                or abs(head.newest_ms - head.signed_ms) >= _SIGN_AFTER_MS
            ):
                self._checkpoint(transaction)
            return answer

        return self._store.transact(in_transaction)

    def _checkpoint(self, transaction: Transaction) -> None:
        head = transaction.head
        if self._sign is not None and head.seq > head.signed_seq:
            message = checkpoint_bytes(head.log, head.seq, head.chain, head.newest_ms)
            transaction.checkpoint(head.newest_ms, self._sign(message))

    def checkpoint(self) -> None:
        """Sign the log as it stands: before a sync, before an export, at closing time."""
        self.write(self._checkpoint)

    def space(self) -> Space:
        """Room on the disk, and whether it is getting low; restores the reserve once there is room."""
        return self._store.reserve.space()

    # --- reading ------------------------------------------------------------------------------------------

    def history(
        self, card_ref: str, service: Service, period: str | None, code_step: int | None, moment: Moment
    ) -> History:
        """What `Transaction.history` says, for a look that records nothing."""
        return self._read(lambda tx: tx.history(card_ref, service, period, code_step, moment))

    def inside(self, service: Service, moment: Moment) -> int:
        """What `Transaction.inside` says, for the status bar."""
        return self._read(lambda tx: tx.inside(service, moment))

    def scanned(self, service: Service, moment: Moment) -> int:
        """Heads that came in today, people without a card included; those who left again still count."""
        return self._read(lambda tx: tx.scanned(service, moment))

    def event(self, event_id: str) -> Event | None:
        """One event by its id."""
        with self._store.connection() as db:
            row = db.execute("SELECT seq FROM events WHERE id = ?", (event_id,)).fetchone()
        return next(self.events(row[0] - 1), None) if row else None

    def _read(self, block: Callable[[Transaction], T]) -> T:
        with self._store.connection() as db:
            return block(Transaction(db, self._zone, self._ids))

    @property
    def log(self) -> str:
        """The id of this log."""
        (log,) = self._head("log")
        return str(log)

    def rows(self, after_seq: int = 0) -> Iterator[Row]:
        """Every row as it is stored, oldest first; memory does not grow, and no lock is held in between."""
        while True:
            with self._store.connection() as db:
                batch = db.execute(ROWS, (after_seq, _BATCH)).fetchall()
            if not batch:
                return
            yield from batch
            after_seq = batch[-1][0]

    def events(self, after_seq: int = 0) -> Iterator[Event]:
        """Every event, oldest first; an erased one has no payload."""
        log = self.log
        for seq, identifier, committed, chain, _, payload in self.rows(after_seq):
            yield Event(
                identifier, log, seq, committed, chain, None if payload is None else json.loads(payload)
            )

    def verify(self, check: CheckSignature | None = None) -> ChainReport:
        """Check the whole chain; with `check` also that this device's key signed the checkpoints."""
        with self._store.connection() as db:
            checkpoints = db.execute(
                "SELECT seq, at_ms, chain, signature FROM checkpoints ORDER BY seq"
            ).fetchall()
            span = Span(*db.execute(SPAN).fetchone())  # read last: no checkpoint is later than it
        return verify_rows(span, self.rows(span.start), checkpoints, check)

    def newest_ms(self) -> int:
        """The latest trusted time of any event since staff last confirmed the clock; 0 for an empty log."""
        (newest,) = self._head("newest_ms")
        return int(newest)

    def unsent(self) -> int:
        """How many events the hub has not acknowledged."""
        seq, acknowledged = self._head("seq, acknowledged")
        return int(seq - acknowledged)

    def waiting(self, limit: int = 20, *, now: Moment | None = None) -> list[Event]:
        """ "To sort out": the day's refusals of real cards with no override or word since, newest first.

        The day is that of `now`, or of the newest event.
        """
        return reports.listed(self._store, "waiting", limit, self._day(now))

    def last_admissions(self, limit: int = 5, *, now: Moment | None = None) -> list[Event]:
        """The day's last admissions that were not undone, newest first."""
        return reports.listed(self._store, "admissions", limit, self._day(now))

    def counts(self, *, now: Moment | None = None) -> list[reports.Count]:
        """The day's events by service, kind, verdict and reason."""
        return reports.counts(self._store, self._day(now))

    def _day(self, now: Moment | None) -> str:
        if now is not None:
            return now.local(self._zone).date().isoformat()
        (day,) = self._head("day")
        return str(day)

    def _head(self, columns: str) -> tuple[Any, ...]:
        with self._store.connection() as db:
            row: tuple[Any, ...] = db.execute(f"SELECT {columns} FROM head").fetchone()  # noqa: S608  fixed names
        return row

    # --- forgetting ---------------------------------------------------------------------------------------

    def acknowledge(self, seq: int) -> None:
        """The hub has every event up to `seq`."""
        sql = "UPDATE head SET acknowledged = max(acknowledged, min(?, seq))"
        self._store.transact(lambda db: db.execute(sql, (seq,)))

    def erase(self, card_ref: str) -> int:
        """Erase everything that says this card was here; how many events. The chain still verifies.

        Raises LedgerFault (`ledger_locked`) while another program reads old pages; erase again then.
        """
        return erasing.erase_card(self._store, card_ref)

    def forget_before(
        self,
        ms: int,
        *,
        kind: EventKind | None = None,
        service: str | None = None,
        running: frozenset[str] = frozenset(),
    ) -> int:
        """Erase the payloads of events older than `ms` (trusted time), of one kind or service where given.

        Their marks go too, but for periods in `running`: the limits of those still count. Raises as `erase`.
        """
        return erasing.forget_before(self._store, ms, kind, service, running)

    def compact(self, up_to_seq: int) -> int:
        """Delete the events up to the newest signed checkpoint at or below `up_to_seq`; how many.

        The log then starts there; the checkpoint vouches for what is gone. What the hub lacks always stays.
        """
        return erasing.compact(self._store, up_to_seq)
