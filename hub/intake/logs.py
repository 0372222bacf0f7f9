"""Where a log stands at the hub, and how what a device sends fits onto it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from cryptography.exceptions import InvalidSignature
from sqlalchemy import Connection, insert, select, update

from hub.db.engine import insert_or_ignore
from hub.db.tables import asides, events, logs, starts
from hub.devices import Device, verifying
from shared.domain.faults import Fault
from shared.wire.batch import Batch, Checkpoint
from shared.wire.chain import checkpoint_bytes, genesis

ANOTHERS = "log_of_another"


@dataclass(frozen=True, slots=True)
class Log:
    """A row of `logs`: `next` is the number wanted next, `chain` the hash before it."""

    number: int
    id: str
    device: str
    next: int
    chain: bytes
    start: int
    forked_ms: int | None


def lock(connection: Connection, log: str, device: Device) -> Log:
    """The log, made where it is new; nobody else takes rows of it until this transaction ends.

    Raises Fault (`log_of_another`) where it is another device's.
    """
    wanted = select(logs).where(logs.c.id == log).with_for_update()
    found = connection.execute(wanted).one_or_none()
    if found is None:
        row = {"id": log, "device": device.id, "next": 1, "chain": genesis(log), "start": 0}
        insert_or_ignore(connection, logs, row)
        found = connection.execute(wanted).one()
    if found.device != device.id:
        raise Fault(f"log {log} is another device's", code=ANOTHERS)
    return Log(**found._mapping)


def move(connection: Connection, log: Log, to: int, chain: bytes) -> None:
    """The rows before `to` have come; `chain` is the hash of the last."""
    connection.execute(update(logs).where(logs.c.number == log.number).values(next=to, chain=chain))


def skip(connection: Connection, log: Log, start: Checkpoint) -> Log:
    """Go on after a signed checkpoint although rows before it never came."""
    row = {
        "log": log.number,
        "seq": start.seq,
        "chain": start.chain,
        "at_ms": start.at_ms,
        "signature": start.signature,
    }
    connection.execute(insert(starts).values(row))
    moved = replace(log, next=start.seq + 1, chain=start.chain, start=start.seq)
    connection.execute(
        update(logs)
        .where(logs.c.number == log.number)
        .values(next=moved.next, chain=moved.chain, start=moved.start)
    )
    return moved


def is_signed(device: Device, log: str, checkpoint: Checkpoint) -> bool:
    """Whether the device signed this checkpoint of this log."""
    message = checkpoint_bytes(log, checkpoint.seq, checkpoint.chain, checkpoint.at_ms)
    try:
        verifying(device.signing_key).verify(checkpoint.signature, message)
    except InvalidSignature:
        return False
    return True


def known_rows(connection: Connection, log: Log, batch: Batch, chains: Sequence[bytes]) -> tuple[int, bool]:
    """How many rows at the beginning of a batch the hub has, and whether the rest goes on from there: False
    for a fork. The batch begins no later than where the log goes on."""
    common = min(len(chains), log.next - batch.start_at)
    theirs = chains[common - 1] if common else batch.previous
    if chain_at(connection, log, batch.start_at + common - 1, theirs) == theirs:
        return common, True  # the hash covers all before it
    ours = dict(
        connection.execute(
            select(events.c.seq, events.c.chain).where(
                events.c.log == log.number,
                events.c.seq.between(batch.start_at, batch.start_at + common - 1),
            )
        ).all()
    )
    same = 0
    while same < common and ours.get(batch.start_at + same) == chains[same]:
        same += 1
    return same, False


def chain_at(connection: Connection, log: Log, seq: int, aside: bytes) -> bytes | None:
    """The hash of a row; None where the hub does not have it. A row that is kept under another event's id
    counts by the hash `aside`."""
    if seq == log.next - 1:
        return log.chain
    here = events.c.log == log.number, events.c.seq == seq
    found: bytes | None = connection.scalar(select(events.c.chain).where(*here))
    if found is None and is_aside(connection, log, seq, aside):
        return aside
    return found


def is_aside(connection: Connection, log: Log, seq: int, chain: bytes) -> bool:
    """Whether this row was put aside."""
    wanted = select(asides.c.seq).where(
        asides.c.log == log.number, asides.c.seq == seq, asides.c.chain == chain
    )
    return connection.scalar(wanted) is not None


def asides_in(connection: Connection, log: Log, first: int, last: int) -> set[tuple[int, bytes]]:
    """Number and hash of the rows of a span that were put aside."""
    rows = connection.execute(
        select(asides.c.seq, asides.c.chain).where(
            asides.c.log == log.number, asides.c.seq.between(first, last)
        )
    )
    return {(seq, chain) for seq, chain in rows}


def mark_forked(connection: Connection, log: Log, now_ms: int) -> None:
    """Remember since when a log has two histories."""
    connection.execute(
        update(logs).where(logs.c.number == log.number, logs.c.forked_ms.is_(None)).values(forked_ms=now_ms)
    )
