"""The log as the hub gets it: batches, how far the hub has it, and going back where the hub lost rows."""

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass

from shared.domain.ruling import Ruled
from shared.ledger.newlog import old_logs
from shared.ledger.rulings import keep
from shared.ledger.store import Store
from shared.wire.batch import Batch, Checkpoint, Sent

_STANDING = "SELECT log, seq, chain, start_seq, acknowledged FROM {}head"
_START = "SELECT start_seq, start_chain FROM {}head"
_ROWS = "SELECT id, commitment, salt, payload FROM {}events WHERE seq > ? ORDER BY seq LIMIT ?"
_CHAIN_AT = "SELECT chain FROM {}events WHERE seq = ?"
_CHECKPOINT = """
SELECT seq, chain, at_ms, signature FROM {}checkpoints WHERE seq <= ? ORDER BY seq DESC LIMIT 1
"""
_OLDEST = "SELECT trusted_ms FROM events WHERE seq > ? AND payload IS NOT NULL ORDER BY seq LIMIT 1"
_ACKNOWLEDGE = "UPDATE head SET acknowledged = max(acknowledged, min(?, seq))"
_REWIND = "UPDATE head SET acknowledged = max(start_seq, min(acknowledged, ?))"
_AROUND_PAYLOAD = 110  # bytes of an event's JSON besides its payload


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a log stands: its newest event, what was compacted, and what the hub has."""

    log: str
    seq: int
    chain: bytes
    start_seq: int
    acknowledged: int

    @property
    def unsent(self) -> int:
        """How many events the hub has not acknowledged."""
        return self.seq - self.acknowledged


def standing(store: Store) -> Standing:
    """Where the log stands now."""
    with store.connection() as db:
        return Standing(*db.execute(_STANDING.format("")).fetchone())


def ended(store: Store) -> list[tuple[str, Standing]]:
    """The logs that were ended, by the prefix of their tables."""
    with store.connection() as db:
        prefixes = [f"old_{number}_" for number in old_logs(db)]
        return [(prefix, Standing(*db.execute(_STANDING.format(prefix)).fetchone())) for prefix in prefixes]


def batch(store: Store, after_seq: int, max_bytes: int, max_events: int, prefix: str = "") -> Batch | None:
    """The events after `after_seq`, at least one, up to about `max_bytes` of JSON; None where there is none.

    Where the log was compacted past `after_seq` the batch begins behind that, and brings the checkpoint that
    vouches for the rest. The other checkpoint is the newest that the hub can check with these events.
    `prefix` is that of an ended log's tables.
    """
    with store.connection() as db:
        start_seq, start_chain = db.execute(_START.format(prefix)).fetchone()
        before = max(after_seq, start_seq)
        events: list[Sent] = []
        room = max_bytes
        for identifier, committed, salt, payload in db.execute(_ROWS.format(prefix), (before, max_events)):
            room -= _AROUND_PAYLOAD + (0 if payload is None else len(payload) + payload.count('"'))
            if events and room < 0:
                break
            events.append(Sent(identifier, salt, payload, committed))
        if not events:
            return None
        previous = (
            start_chain
            if before == start_seq
            else db.execute(_CHAIN_AT.format(prefix), (before,)).fetchone()[0]
        )
        return Batch(
            before + 1,
            previous,
            events,
            _checkpoint(db, prefix, before + len(events)),
            _checkpoint(db, prefix, start_seq) if after_seq < start_seq else None,
        )


def acknowledge(store: Store, seq: int, ruled: Iterable[Ruled]) -> None:
    """The hub has everything up to `seq`, and said this of it: both are durable, or neither."""

    def take(db: sqlite3.Connection) -> None:
        db.execute(_ACKNOWLEDGE, (seq,))
        keep(db, ruled)

    store.transact(take)


def rewind(store: Store, seq: int) -> None:
    """The hub has the log only up to `seq`."""

    def back(db: sqlite3.Connection) -> None:
        db.execute(_REWIND, (seq,))
        db.execute("UPDATE acknowledged_by SET seq = min(seq, ?)", (seq,))

    store.transact(back)


def oldest_unsent_ms(store: Store) -> int | None:
    """The trusted time of the oldest event that was not acknowledged; None where there is none."""
    with store.connection() as db:
        (acknowledged,) = db.execute("SELECT acknowledged FROM head").fetchone()
        found = db.execute(_OLDEST, (acknowledged,)).fetchone()
    return found[0] if found else None


def _checkpoint(db: sqlite3.Connection, prefix: str, up_to: int) -> Checkpoint | None:
    found = db.execute(_CHECKPOINT.format(prefix), (up_to,)).fetchone()
    return Checkpoint(*found) if found else None
