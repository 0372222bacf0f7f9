"""The ledger of one device: an append-only, chained log in SQLite, safe against power cuts and full disks.

One Ledger belongs to the thread that opened it; other threads and programs open their own on the same file.
"""

import json
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeAlias, TypeVar
from zoneinfo import ZoneInfo

from shared.domain.events import Event, NewEvent
from shared.domain.evidence import History
from shared.domain.help import HelpCall
from shared.domain.moment import Moment
from shared.domain.ruling import Ruled
from shared.domain.service import Service
from shared.ledger import erasing, help_calls, newlog, reports, rulings, sending
from shared.ledger.faults import LedgerFault
from shared.ledger.feedback import FeedbackStore
from shared.ledger.handouts import HandoutStore
from shared.ledger.links import LinkStore
from shared.ledger.proposals import Proposals
from shared.ledger.reserve import Reserve, Space
from shared.ledger.sign_ups import SignUpStore
from shared.ledger.store import ROWS, SPAN, Store
from shared.ledger.transaction import Transaction
from shared.ledger.verify import ChainReport, CheckSignature, Row, Span, verify_rows
from shared.wire.batch import Batch
from shared.wire.chain import EventIds, checkpoint_bytes

T = TypeVar("T")
Signer: TypeAlias = Callable[[bytes], bytes]

RESERVE_BYTES = 32 * 1024 * 1024
_SIGN_EVERY = 32  # events
_SIGN_AFTER_MS = 60_000
_BATCH = 500
_ROW = "SELECT seq, id, commitment, chain, salt, payload FROM events WHERE id = ?"


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
        durable: bool = True,
    ) -> "Ledger":
        """Open the ledger at `path`, made where there is none; `zone` says which day an event is on.

        `sign` signs checkpoints with the device's key, `wait_s` bounds the wait for another program's lock.
        Without `durable` a power cut may undo what was written last, in order and never by half: enough for
        what a sync writes, which can be done again, and the desk need not wait for the disk twice.
        Raises LedgerFault where nothing could be recorded; open it again once the cause is gone.
        """
        ledger = cls(Store(path, Reserve(path, reserve_bytes), wait_s, durable=durable), zone, sign)
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
            row = db.execute(_ROW, (event_id,)).fetchone()
        return _event(self.log, row) if row else None

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
        for row in self.rows(after_seq):
            yield _event(log, row)

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
        return self.standing().unsent

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

    # --- the hub ------------------------------------------------------------------------------------------

    def standing(self) -> sending.Standing:
        """Where the log stands, and how much of it the hub has."""
        return sending.standing(self._store)

    def batch(self, after_seq: int, max_bytes: int, max_events: int, *, prefix: str = "") -> Batch | None:
        """The events after `after_seq` for the hub, up to about `max_bytes`; None where there is none.

        Where the log was compacted past `after_seq` it begins behind that, with `start`. `prefix` names a log
        of `ended`.
        """
        return sending.batch(self._store, after_seq, max_bytes, max_events, prefix)

    def ended(self) -> list[tuple[str, sending.Standing]]:
        """The logs that ended and are still kept, each with the name it goes by in `batch`."""
        return sending.ended(self._store)

    def oldest_unsent_ms(self) -> int | None:
        """The trusted time of the oldest event that the hub has not acknowledged; None where it has all."""
        return sending.oldest_unsent_ms(self._store)

    def acknowledge(self, seq: int, ruled: Iterable[Ruled] = ()) -> None:
        """The hub has every event up to `seq`, and ruled like this; in one transaction."""
        sending.acknowledge(self._store, seq, ruled)

    def rewind(self, seq: int) -> None:
        """The hub lost what it had: it has every event up to `seq` only. What was compacted stays sent."""
        sending.rewind(self._store, seq)

    def rule(self, ruled: Iterable[Ruled]) -> None:
        """Keep the hub's rulings that are not `accepted`; the same one again changes nothing."""
        self._store.transact(lambda db: rulings.keep(db, ruled))

    def rulings(self, limit: int) -> list[Ruled]:
        """Rulings that wait for staff, newest first, then those dealt with."""
        return rulings.listed(self._store, limit)

    def rulings_waiting(self) -> int:
        """How many rulings wait for staff."""
        return rulings.waiting(self._store)

    def rulings_known(self) -> frozenset[str]:
        """This log's events that have a ruling other than `accepted`."""
        return rulings.known(self._store)

    def ruling_settled(self, event_id: str) -> None:
        """Somebody has dealt with this ruling elsewhere."""
        self._store.transact(lambda db: rulings.deal_with(db, event_id))

    def deal_with_ruling(self, event_id: str, event: NewEvent) -> Event | None:
        """What `Transaction.deal_with_ruling` does, in a transaction of its own."""
        return self.write(lambda tx: tx.deal_with_ruling(event_id, event))

    def help_called(self, call: HelpCall) -> None:
        """A kiosk of the venue calls for help; the same call again changes nothing."""
        self._store.transact(lambda db: help_calls.keep(db, call))

    def help_calls(self, now_ms: int) -> list[HelpCall]:
        """Calls that wait for somebody, oldest first."""
        return help_calls.listed(self._store, now_ms)

    def help_answered(self, event_id: str) -> bool:
        """Whether somebody is on their way."""
        return help_calls.answered(self._store, event_id)

    def answer_help(self, event_id: str) -> None:
        """Somebody went there from another desk."""
        self._store.transact(lambda db: help_calls.answer(db, event_id))

    def forget_dealt(self, before_ms: int) -> None:
        """Forget rulings that somebody has dealt with, and calls for help, from before."""
        rulings.forget(self._store, before_ms)
        help_calls.forget(self._store, before_ms)

    def noted(self, name: str) -> str | None:
        """What `note` kept under this name."""
        with self._store.connection() as db:
            found = db.execute("SELECT value FROM notes WHERE name = ?", (name,)).fetchone()
        return found[0] if found else None

    def note(self, name: str, value: str) -> None:
        """Keep a short text for the next sync."""
        self._store.transact(
            lambda db: db.execute("INSERT OR REPLACE INTO notes VALUES (?, ?)", (name, value))
        )

    def start_new_log(self, ended: str) -> bool:
        """End the log `ended` and go on with a new one; the old rows stay readable, marks, versions and codes
        count as before. False, and nothing happens, while events are unsent, or where it ended before."""
        return newlog.start_new_log(self._store, ended)

    @property
    def proposals(self) -> Proposals:
        """What is to be done in another system once it can be reached; beside the log."""
        return Proposals(self._store)

    @property
    def links(self) -> LinkStore:
        """Which number in another system a card stands for; beside the log."""
        return LinkStore(self._store)

    @property
    def feedback(self) -> FeedbackStore:
        """What people think, until the hub has it; beside the log."""
        return FeedbackStore(self._store)

    @property
    def sign_ups(self) -> SignUpStore:
        """Sealed pages of sign-ups, until the hub has them; beside the log."""
        return SignUpStore(self._store)

    @property
    def handouts(self) -> HandoutStore:
        """What may be handed out here, and which referral codes were used; beside the log."""
        return HandoutStore(self._store)

    # --- forgetting ---------------------------------------------------------------------------------------

    def erase(self, card_ref: str) -> int:
        """Erase everything that says this card was here; how many events. The chain still verifies.

        Raises LedgerFault (`ledger_locked`) while another program reads old pages; erase again then.
        """
        return erasing.erase_card(self._store, card_ref)

    def forget_before(self, ms_of: Mapping[str, int]) -> int:
        """Erase the payloads of events that the hub has and that are older (trusted time) than `ms_of` says
        for their service; how many. Raises as `erase`."""
        return erasing.forget_before(self._store, ms_of)

    def forget_marks(self, service: str, keep: Collection[str]) -> None:
        """Forget who used a limited service, but for these periods: the limits of those still count."""
        erasing.forget_marks(self._store, service, keep)

    def forget_codes(self, before_step: int) -> None:
        """Forget spent codes of earlier time steps."""
        erasing.forget_codes(self._store, before_step)

    def compact(self, up_to_seq: int) -> int:
        """Delete the events up to the newest signed checkpoint at or below `up_to_seq`; how many.

        The log then starts there; the checkpoint vouches for what is gone. What the hub lacks always stays,
        and so does what staff have to deal with.
        """
        return erasing.compact(self._store, up_to_seq)

    def compact_kept(self, now_ms: int, keep_ms: int) -> int:
        """Compact what the hub has had for `keep_ms`, and delete logs that ended as long ago; how many.

        It knows that from calls before: call it once a day.
        """
        newlog.drop_old_logs(self._store, now_ms - keep_ms)
        return self.compact(erasing.note_acknowledged(self._store, now_ms, keep_ms))


def _event(log: str, row: Row) -> Event:
    seq, identifier, committed, chain, _, payload = row
    return Event(identifier, log, seq, committed, chain, None if payload is None else json.loads(payload))
