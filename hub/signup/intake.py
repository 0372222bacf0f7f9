"""Sealed pages as they come: each kept once, in its place, and no answer opened."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import Connection, Select, delete, func, or_, select, update

from hub.db.desk_tables import sign_up_pages, sign_ups
from hub.db.engine import insert_or_ignore
from hub.intake.alarms import AlarmKind, raise_alarm
from hub.signup import links, noted
from hub.signup.links import Purpose
from shared.domain.signup.standing import ENDS, Standing
from shared.wire.signup import MAX_PAGES, Envelope, Place

if TYPE_CHECKING:
    from hub.devices import Device
    from hub.hub import Hub

ALL = MAX_PAGES + 1  # the number wanted next where no page matters any more
MOST_OPEN = 500  # sign-ups of one device under way: many workshops, and a bound for a stolen one
WAITING_DAYS = 90  # without a card: what was answered is deleted, and after as long again, that there was one
_DAY_MS = 86_400_000
DONE, FORGET, EVIDENCE, SHOWN = "done", "forget", "evidence", "shown"


_ROW = select(*(column for column in sign_ups.c if column.name != "code"))


@dataclass(frozen=True, slots=True)
class Row:
    """A sign-up as it is kept."""

    id: UUID
    device: str
    venue: str
    begun_ms: int
    changed_ms: int
    state: Standing
    why: str | None
    twin: bytes | None
    card: str | None
    record: bytes | None
    provisional: int | None
    fetched_ms: int | None  # when the card was fetched


def take(
    hub: "Hub", connection: Connection, device: "Device", envelopes: Iterable[Envelope], now_ms: int
) -> None:
    """Keep what is new; the same again changes nothing. Pages of a sign-up that has its end, and those of
    another device's, are passed over; other bytes under a number that is taken are an alarm, and so are more
    sign-ups under way than a device may have: new ones are passed over. One that waits for evidence still
    takes that."""
    for envelope in sorted(envelopes, key=lambda one: one.place.sign_up.bytes):  # locked in one order
        place = envelope.place
        row = hold(connection, place.sign_up)
        if row is None:
            if is_full(connection, device, now_ms):
                most = {"open": MOST_OPEN}
                raise_alarm(connection, AlarmKind.SIGN_UPS, device.id, device.id, most, now_ms)
                continue
            row = _begin(connection, device, place.sign_up, now_ms)
        if row.device != device.id or row.state in ENDS:
            continue
        if place.page == FORGET:
            forget(connection, place.sign_up, now_ms)
            continue
        late = place.page == EVIDENCE and row.state is Standing.WAITING and row.why == EVIDENCE
        if row.state is not Standing.OPEN and not late:
            continue
        told = {
            "sign_up": str(place.sign_up),
            "number": place.number,
            "page": place.page,
            "key": envelope.key,
            "sealed": envelope.sealed,
        }
        if insert_or_ignore(connection, sign_up_pages, told):
            if columns := noted.of(hub, connection, envelope):
                connection.execute(
                    update(sign_ups).where(sign_ups.c.id == str(place.sign_up)).values(**columns)
                )
        elif not _same(connection, envelope):
            detail = {"sign_up": str(place.sign_up), "number": place.number}
            raise_alarm(connection, AlarmKind.FORK, device.id, str(place.sign_up), detail, now_ms)


def is_full(connection: Connection, device: "Device", now_ms: int) -> bool:
    """Whether as many of its sign-ups are under way, or were begun within a day, as a device may have."""
    counts = sign_ups.c.state == Standing.OPEN.value, sign_ups.c.begun_ms > now_ms - _DAY_MS
    many = select(func.count()).where(sign_ups.c.device == device.id, or_(*counts))
    return (connection.scalar(many) or 0) >= MOST_OPEN


def find(connection: Connection, sign_up: UUID) -> Row | None:
    """A sign-up, where it was begun and is still noted."""
    return _row(connection, _ROW.where(sign_ups.c.id == str(sign_up)))


def hold(connection: Connection, sign_up: UUID) -> Row | None:
    """The same, and nobody else changes it until this transaction ends: what is decided about it holds."""
    return _row(connection, _ROW.where(sign_ups.c.id == str(sign_up)).with_for_update())


def _row(connection: Connection, statement: Select[Any]) -> Row | None:
    found = connection.execute(statement).one_or_none()
    if found is None:
        return None
    fields = dict(found._mapping)
    return Row(**fields | {"id": UUID(fields["id"]), "state": Standing(fields["state"])})


def pages(connection: Connection, sign_up: UUID, device: str) -> list[Envelope]:
    """The pages that are kept, in order."""
    rows = connection.execute(
        select(sign_up_pages).where(sign_up_pages.c.sign_up == str(sign_up)).order_by(sign_up_pages.c.number)
    )
    return [Envelope(Place(sign_up, row.number, row.page, device), row.key, row.sealed) for row in rows]


def wanted(connection: Connection, row: Row) -> int:
    """The number wanted next."""
    if row.state is not Standing.OPEN:
        return ALL
    numbers = connection.scalars(
        select(sign_up_pages.c.number)
        .where(sign_up_pages.c.sign_up == str(row.id))
        .order_by(sign_up_pages.c.number)
    )
    following = 1
    for number in numbers:
        if number != following:
            break
        following += 1
    return following


def is_done(connection: Connection, row: Row) -> bool:
    """Whether all is answered, and every page up to the last is here."""
    last = connection.scalar(
        select(func.max(sign_up_pages.c.number)).where(
            sign_up_pages.c.sign_up == str(row.id), sign_up_pages.c.page == DONE
        )
    )
    return row.state is Standing.OPEN and last is not None and wanted(connection, row) > last


def stands(
    connection: Connection, sign_up: UUID, state: Standing, now_ms: int, why: str | None = None
) -> None:
    """Note where it stands from now on; while it waits, the address of its card is good as long as it is."""
    connection.execute(
        update(sign_ups)
        .where(sign_ups.c.id == str(sign_up))
        .values(state=state.value, why=why, changed_ms=now_ms, code=None)
    )
    if state is Standing.WAITING:
        until_ms = now_ms + WAITING_DAYS * _DAY_MS
        links.become(connection, str(sign_up), Purpose.CARD, Purpose.CARD, until_ms)


def forget(connection: Connection, sign_up: UUID, now_ms: int) -> None:
    """Somebody had second thoughts: all that is left is that there was one, and the place of a pass that was
    signed for it, which ends with it."""
    connection.execute(delete(sign_up_pages).where(sign_up_pages.c.sign_up == str(sign_up)))
    gone = {"state": Standing.FORGOTTEN.value, "why": None, "twin": None, "card": None, "record": None}
    gone |= {"code": None, "fetched_ms": None}
    connection.execute(
        update(sign_ups).where(sign_ups.c.id == str(sign_up)).values(changed_ms=now_ms, **gone)
    )


def _begin(connection: Connection, device: "Device", sign_up: UUID, now_ms: int) -> Row:
    row = {
        "id": str(sign_up),
        "device": device.id,
        "venue": device.venue,
        "begun_ms": now_ms,
        "changed_ms": now_ms,
        "state": Standing.OPEN.value,
    }
    insert_or_ignore(connection, sign_ups, row)
    found = hold(connection, sign_up)
    if found is None:
        raise LookupError("a sign-up that was just begun")
    return found


def _same(connection: Connection, envelope: Envelope) -> bool:
    kept = connection.execute(
        select(sign_up_pages.c.page, sign_up_pages.c.sealed).where(
            sign_up_pages.c.sign_up == str(envelope.place.sign_up),
            sign_up_pages.c.number == envelope.place.number,
        )
    ).one()
    return (kept.page, kept.sealed) == (envelope.place.page, envelope.sealed)
