"""One batch of a device's log: taken in exactly once, whatever was lost, doubled or delayed on its way."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from sqlalchemy import Connection, select

from hub.db.tables import events, rulings
from hub.devices import Device
from hub.intake import logs
from hub.intake.alarms import AlarmKind, heal, raise_alarm
from hub.intake.logs import Log
from hub.intake.rules import Rules
from hub.intake.ruling import Judge
from hub.intake.writing import RULING_OF, Row
from shared.domain.ruling import Ruling, Why
from shared.wire.batch import Batch, Checkpoint


class Answer(NamedTuple):
    """The ruling on one event."""

    ruling: Ruling
    why: Why | None = None


ACCEPTED = Answer(Ruling.ACCEPTED)


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a batch: the number wanted next, a ruling for each event, in order; none for a gap."""

    next: int
    answers: Sequence[Answer] = field(default_factory=list)
    forked: bool = False


def take(
    connection: Connection, rules: Rules, device: Device, log_id: str, batch: Batch, now_ms: int
) -> Taken:
    """Take a batch in; to be committed as a whole. Raises Fault (`log_of_another`)."""
    log = logs.lock(connection, log_id, device)
    chains = batch.chains(log_id)
    rows = [
        Row(seq, event, chain)
        for seq, (event, chain) in enumerate(zip(batch.events, chains, strict=True), batch.start_at)
    ]
    end = batch.start_at + len(rows)
    log = _skip_lost_rows(connection, log, device, batch, now_ms)
    _check_checkpoint(connection, log, device, batch, chains, now_ms)
    known, fits = 0, False
    if batch.start_at <= log.next:
        known, fits = logs.known_rows(connection, log, batch, chains)
    elif not logs.is_aside(connection, log, batch.start_at - 1, batch.previous):
        detail = {"wanted": log.next, "sent": batch.start_at}
        raise_alarm(connection, AlarmKind.GAP, device.id, log.id, detail, now_ms)
        return Taken(log.next)

    answers = _answers_of(connection, log, rows[:known])
    judge = Judge(connection, rules, device, now_ms)
    if not fits:
        answers += _put_aside(connection, judge, log, rows[known:], now_ms)
        fork = {"log": log.id, "first": batch.start_at + known}
        raise_alarm(connection, AlarmKind.FORK, device.id, log.id, fork, now_ms)
        return Taken(end, answers, forked=True)
    heal(connection, AlarmKind.GAP, device.id, log.id, now_ms)
    if new := rows[known:]:
        whys = judge.rule(log, new)
        answers += [_answer(whys[n]) if n in whys else ACCEPTED for n in range(len(new))]
        logs.move(connection, log, end, chains[-1])
    return Taken(max(log.next, end), answers)


def _skip_lost_rows(connection: Connection, log: Log, device: Device, batch: Batch, now_ms: int) -> Log:
    """Go on after a gap that the device cannot fill any more, where it signed for what came before."""
    start = batch.start
    if start is None or batch.start_at <= log.next or start.seq != batch.start_at - 1:
        return log
    if start.chain != batch.previous or not logs.is_signed(device, log.id, start):
        _doubt(connection, log, device, start, now_ms)
        return log
    lost = f"{log.id}:{log.next}-{start.seq}"
    detail = {"log": log.id, "first": log.next, "last": start.seq}
    raise_alarm(connection, AlarmKind.GAP, device.id, lost, detail, now_ms)
    return logs.skip(connection, log, start)


def _check_checkpoint(
    connection: Connection, log: Log, device: Device, batch: Batch, chains: Sequence[bytes], now_ms: int
) -> None:
    """A signature that does not hold, or holds for another history, is an alarm; the rows are taken."""
    checkpoint = batch.checkpoint
    if checkpoint is None:
        return
    place = checkpoint.seq - batch.start_at
    if 0 <= place < len(chains):
        on_chain = chains[place] == checkpoint.chain
    elif place == -1:
        on_chain = batch.previous == checkpoint.chain
    else:
        on_chain = True  # of rows that are not in this batch
    if not on_chain or not logs.is_signed(device, log.id, checkpoint):
        _doubt(connection, log, device, checkpoint, now_ms)


def _doubt(connection: Connection, log: Log, device: Device, checkpoint: Checkpoint, now_ms: int) -> None:
    raise_alarm(
        connection, AlarmKind.CHECKPOINT, device.id, log.id, {"log": log.id, "seq": checkpoint.seq}, now_ms
    )


def _put_aside(
    connection: Connection, judge: Judge, log: Log, rows: Sequence[Row], now_ms: int
) -> list[Answer]:
    """Keep the rows of another history for a person, each once."""
    if rows:
        kept = logs.asides_in(connection, log, rows[0].seq, rows[-1].seq)
        judge.put_aside(log, [row for row in rows if (row.seq, row.chain) not in kept])
    logs.mark_forked(connection, log, now_ms)
    return [_answer(Why.FORKED)] * len(rows)


def _answers_of(connection: Connection, log: Log, rows: Sequence[Row]) -> list[Answer]:
    """The rulings on rows that are there already."""
    if not rows:
        return []
    first, last = rows[0].seq, rows[-1].seq
    found = {
        seq: Answer(Ruling(ruling), None if why is None else Why(why))
        for seq, ruling, why in connection.execute(
            select(events.c.seq, events.c.ruling, rulings.c.why)
            .select_from(events.outerjoin(rulings, rulings.c.event == events.c.id))
            .where(
                events.c.log == log.number,
                events.c.seq.between(first, last),
                events.c.ruling != Ruling.ACCEPTED.value,
            )
        )
    }
    for seq, chain in logs.asides_in(connection, log, first, last):
        if rows[seq - first].chain == chain:
            found[seq] = _answer(Why.UNREADABLE)
    return [found.get(row.seq, ACCEPTED) for row in rows]


def _answer(why: Why) -> Answer:
    return Answer(RULING_OF[why], why)
