"""What is written down of rows: the events themselves, figures, rulings, and what the venue is told."""

import json
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from sqlalchemy import Connection, bindparam, select, text, update
from sqlalchemy.exc import IntegrityError

from hub.db.engine import insert_or_ignore
from hub.db.tables import asides, events, logs, rulings
from hub.devices import Device
from hub.intake import bulk, feed
from hub.intake.logs import Log
from hub.intake.told import Form, Told
from shared.domain.ruling import Ruling, Why
from shared.wire.batch import Sent

RULING_OF = {
    Why.USED_BEFORE: Ruling.DUPLICATE,
    Why.USED_ELSEWHERE: Ruling.DUPLICATE,
    Why.REFERRAL_USED: Ruling.DUPLICATE,
    Why.NOT_ALLOTTED: Ruling.REFUSED,
    Why.NO_LOAN: Ruling.REFUSED,
    Why.CANCELLED: Ruling.LATE,
    Why.UNKNOWN_CARD: Ruling.REFUSED,
    Why.UNKNOWN_SERVICE: Ruling.REFUSED,
    Why.UNREADABLE: Ruling.REFUSED,
    Why.IN_FUTURE: Ruling.REFUSED,
    Why.AFTER_REVOKING: Ruling.REFUSED,
    Why.FORKED: Ruling.REFUSED,
}
_FIGURE = ("day", "venue", "service", "kind", "verdict", "reason")
_COUNT = """
INSERT INTO counts (day, venue, service, kind, verdict, reason, events, heads)
VALUES (:day, :venue, :service, :kind, :verdict, :reason, :events, :heads)
ON CONFLICT (day, venue, service, kind, verdict, reason)
DO UPDATE SET events = counts.events + excluded.events, heads = counts.heads + excluded.heads
"""


class Row(NamedTuple):
    """A row of a log as it came, with its number and its hash."""

    seq: int
    sent: Sent
    chain: bytes

    def emptied(self) -> "Row":
        """Without what it told; the chain still verifies."""
        return self._replace(sent=replace(self.sent, salt=None, payload=None))


class Ruled(NamedTuple):
    """An event on which the ruling is not plainly `accepted`."""

    event: str
    service: str | None
    why: Why


def store(
    connection: Connection,
    log: Log,
    rows: Sequence[Row],
    told: Sequence[Told | None],
    whys: Mapping[int, Why],
    now_ms: int,
) -> set[int]:
    """Write new events; the places of those that had to be put aside, as their id is another event's."""
    ready = [
        _event(log.number, row, tell, whys.get(n), now_ms)
        for n, (row, tell) in enumerate(zip(rows, told, strict=True))
    ]
    try:
        with connection.begin_nested():
            bulk.insert(connection, events, ready)
    except IntegrityError:
        clashing = _clashing(connection, rows)
        keep_aside(connection, log, [rows[n] for n in sorted(clashing)], now_ms)
        bulk.insert(connection, events, [row for n, row in enumerate(ready) if n not in clashing])
        return clashing
    return set()


def keep_aside(connection: Connection, log: Log, rows: Sequence[Row], now_ms: int) -> None:
    """Keep rows for a person, out of the way of everything else."""
    bulk.insert(
        connection,
        asides,
        [
            (log.number, row.seq, row.chain, row.sent.id, row.sent.commitment, *_words(row), now_ms)
            for row in rows
        ],
    )


def correct(connection: Connection, log: Log, found: Mapping[int, Why]) -> None:
    """Write down, by number, rulings that were found once the events were there."""
    if found:
        connection.execute(
            update(events)
            .where(events.c.log == log.number, events.c.seq == bindparam("at"))
            .values(ruling=bindparam("new")),
            [{"at": seq, "new": RULING_OF[why].value} for seq, why in found.items()],
        )


def announce(connection: Connection, device: Device, ruled: Sequence[Ruled], now_ms: int) -> None:
    """Keep rulings for a person, and tell the device's venue."""
    if not ruled:
        return
    told = {"device": device.id, "at_ms": now_ms}
    items = [
        {"event": event, "service": service, "ruling": RULING_OF[why].value, "why": why.value} | told
        for event, service, why in ruled
    ]
    insert_or_ignore(connection, rulings, [item | {"venue": device.venue} for item in items])
    feed.tell(connection, device.venue, [{"kind": "ruling"} | item for item in items], now_ms)


def settle(connection: Connection, venue: str, found: Collection[str], by: str, now_ms: int) -> list[str]:
    """Rulings of a venue that somebody dealt with: they wait no longer, at any desk there; which."""
    if not found:
        return []
    settled = connection.scalars(
        update(rulings)
        .where(rulings.c.event.in_(found), rulings.c.venue == venue, rulings.c.dealt_ms.is_(None))
        .values(dealt_ms=now_ms, dealt_by=by)
        .returning(rulings.c.event)
    ).all()
    feed.tell(connection, venue, [{"kind": "settled", "event": event} for event in sorted(settled)], now_ms)
    return list(settled)


def count(connection: Connection, told: Sequence[Told]) -> None:
    """Add to the figures; in one order everywhere, so that nobody waits in a circle."""
    forms, heads = Counter([tell.form for tell in told]), Counter[Form]()
    for tell in told:
        if tell.heads is not None:
            heads[tell.form] += tell.heads
    rows = [
        {name: getattr(form, name) or "" for name in _FIGURE} | {"events": many, "heads": heads[form]}
        for form, many in forms.items()
    ]
    if rows:
        connection.execute(text(_COUNT), sorted(rows, key=lambda row: [row[name] for name in _FIGURE]))


def uses_of(
    connection: Connection, device: Device, found: Collection[str]
) -> list[tuple[str, str, str, str]]:
    """Service, period, card reference and id of these events of this device, where they used something."""
    if not found:
        return []
    rows = connection.execute(
        select(events.c.service, events.c.card_ref, events.c.id, events.c.payload)
        .join(logs, logs.c.number == events.c.log)
        .where(
            events.c.id.in_(found),
            logs.c.device == device.id,
            events.c.card_ref.is_not(None),
            events.c.service.is_not(None),
        )
    )
    return [
        (service, period, card_ref, event)
        for service, card_ref, event, payload in rows
        if (period := json.loads(payload).get("period")) is not None
    ]


def _event(log: int, row: Row, told: Told | None, why: Why | None, now_ms: int) -> tuple[Any, ...]:
    """In the order of the columns of `events`."""
    seq, sent, chain = row
    ruling = "accepted" if why is None else RULING_OF[why].value
    if told is None:
        none = (None, None, None, None, None, None)
        return (log, seq, sent.id, sent.commitment, chain, *_words(row), *none, now_ms, ruling)
    form = told.form
    return (
        log, seq, sent.id, sent.commitment, chain, sent.salt, sent.payload,
        told.trusted_ms, form.day, form.kind, form.venue, form.service, told.card_ref, now_ms, ruling,
    )  # fmt: skip


def _words(row: Row) -> tuple[bytes | None, str | None]:
    """Salt and payload. No database column holds a NUL and no device writes one: of such a row only the
    commitment stays, with which the chain still verifies."""
    if row.sent.payload is not None and "\0" in row.sent.payload:
        return None, None
    return row.sent.salt, row.sent.payload


def _clashing(connection: Connection, rows: Sequence[Row]) -> set[int]:
    """Places of rows whose id is another event's, stored before or further up."""
    taken = set(connection.scalars(select(events.c.id).where(events.c.id.in_([row.sent.id for row in rows]))))
    clashing = set()
    for n, row in enumerate(rows):
        if row.sent.id in taken:
            clashing.add(n)
        taken.add(row.sent.id)
    return clashing
