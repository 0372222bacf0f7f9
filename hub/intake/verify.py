"""Whether a log as the hub holds it is what its device wrote, row by row from the first to the last."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, select

from hub import devices
from hub.db.tables import asides, events, logs, starts
from hub.intake.logs import is_signed
from shared.domain.faults import UsageError
from shared.wire.batch import Checkpoint
from shared.wire.chain import commitment, genesis, link

_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Verified:
    """How a log came out: the rows checked, the first number that does not hold, and why."""

    ok: bool
    events: int
    first_bad_seq: int | None = None
    why: str = ""


class _Broken(Exception):  # noqa: N818
    pass


def verify_log(connection: Connection, log: str) -> Verified:
    """Compute all hashes of a log anew; memory does not grow with it. Raises UsageError for an unknown one.

    Rows that never came must be vouched for by a checkpoint that the device signed; a row under the id of
    another event is found where it was put aside.
    """
    found = connection.execute(select(logs).where(logs.c.id == log)).one_or_none()
    if found is None:
        raise UsageError(f"there is no log {log}")
    walk = _Walk(connection, found.number, log, found.device)
    in_order = (
        select(events)
        .where(events.c.log == found.number)
        .order_by(events.c.seq)
        .execution_options(yield_per=_AT_ONCE)
    )
    try:
        with connection.execute(in_order) as rows:
            for row in rows:
                walk.bridge(row.seq)
                walk.step(row)
        walk.bridge(found.next)
        if walk.chain != found.chain:
            raise _Broken("the newest events are not those that came last")
    except _Broken as broken:
        return Verified(False, walk.events, walk.seq, str(broken))
    return Verified(True, walk.events)


class _Walk:
    """Where we are in a log: `seq` is the next number, `chain` the hash before it."""

    def __init__(self, connection: Connection, number: int, log: str, device: str) -> None:
        self._connection, self._number, self._log = connection, number, log
        self._device = devices.find(connection, device)
        self.seq, self.chain, self.events = 1, genesis(log), 0

    def step(self, row: Row[Any]) -> None:
        """One row further."""
        if (row.salt is None) != (row.payload is None):
            raise _Broken("an event was erased by half")
        if row.salt is not None and commitment(row.salt, row.payload.encode()) != row.commitment:
            raise _Broken("an event's payload was changed")
        if self._next(row) != row.chain:
            raise _Broken("an event was changed, replaced or moved")
        self.seq, self.chain, self.events = self.seq + 1, row.chain, self.events + 1

    def bridge(self, to: int) -> None:
        """Come to number `to` over what is not among the events."""
        while self.seq < to:
            here = asides.c.log == self._number, asides.c.seq == self.seq
            kept = self._connection.execute(select(asides).where(*here))
            fitting = [row for row in kept if self._next(row) == row.chain]
            if fitting:
                self.step(fitting[0])
            else:
                self._skip(to)

    def _skip(self, to: int) -> None:
        """Over rows that never came, for which the device signed."""
        start = self._connection.execute(
            select(starts)
            .where(starts.c.log == self._number, starts.c.seq.between(self.seq, to - 1))
            .order_by(starts.c.seq)
            .limit(1)
        ).one_or_none()
        if start is None or self._device is None:
            raise _Broken("an event is missing here")
        if not is_signed(
            self._device, self._log, Checkpoint(start.seq, start.chain, start.at_ms, start.signature)
        ):
            raise _Broken("the device did not sign for the rows that are missing here")
        self.seq, self.chain = start.seq + 1, start.chain

    def _next(self, row: Row[Any]) -> bytes:
        return link(self.chain, self._log, self.seq, row.id, row.commitment)
