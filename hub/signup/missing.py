"""Sign-ups that are not whole: what devices' logs tell of, and whose pages are not all here.

The log tells of each sign-up that it was begun, and the number of its last page. So it is known what a tablet
had when it was stolen, and nothing of what anybody answered.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import Connection, select

from hub.db.desk_tables import sign_ups
from hub.db.tables import devices, events, logs
from hub.signup import intake
from shared.domain.events import EventKind
from shared.domain.signup.standing import Standing

DAYS = 90  # back from today: no sign-up stays open for longer
_OPEN = Standing.OPEN.value


@dataclass(frozen=True, slots=True)
class Missing:
    """A sign-up that was begun: how many of its pages are `here`, and how many there are at least. `revoked`:
    its device is out of service."""

    sign_up: UUID
    device: str
    venue: str
    begun_ms: int
    here: int
    pages: int
    done: bool = False  # its last page was made
    device_name: str = ""
    revoked: bool = False

    @property
    def lost(self) -> bool:
        """Whether pages were made that are not here; else nobody has finished it yet."""
        return self.here < self.pages

    @property
    def lacks(self) -> str:
        """The numbers of the pages that are not here, such as `5 to 12`; more may follow where it is not
        `done`."""
        first = self.here + 1
        numbers = f"{first} to {self.pages}" if first < self.pages else str(first)
        if not self.lost:
            return "" if self.done else f"{first} and on"
        return numbers if self.done else f"{numbers} and on"


def missing(
    connection: Connection, venue: str | None, today: date, device: str | None = None
) -> list[Missing]:
    """Those of a venue and of a device, or of all; the oldest first."""
    found = {one.sign_up: one for one in _open(connection)}
    over = {UUID(one) for one in connection.scalars(select(sign_ups.c.id).where(sign_ups.c.state != _OPEN))}
    for step, told in _told(connection, today):
        if step == "forget":
            over.add(told.sign_up)
        known = found.get(told.sign_up, told)
        most, done = max(known.pages, told.pages), known.done or told.done
        found[told.sign_up] = replace(known, pages=most, done=done)
    names = {row.id: row for row in connection.execute(select(devices))}
    rows = [
        replace(one, device_name=names[one.device].name, revoked=names[one.device].revoked_ms is not None)
        for one in found.values()
        if one.sign_up not in over
        and one.device in names
        and venue in (None, one.venue)
        and device in (None, one.device)
    ]
    return sorted(rows, key=lambda one: (one.begun_ms, one.sign_up))


def _open(connection: Connection) -> Iterator[Missing]:
    ids = connection.scalars(select(sign_ups.c.id).where(sign_ups.c.state == _OPEN)).all()
    for row in (intake.find(connection, UUID(one)) for one in ids):
        if row is not None:
            here = intake.wanted(connection, row) - 1
            yield Missing(row.id, row.device, row.venue, row.begun_ms, here, here)


def _told(connection: Connection, today: date) -> Iterator[tuple[str, Missing]]:
    """By the days one after the other, as the index of events has them."""
    days = [(today - timedelta(back)).isoformat() for back in range(-1, DAYS + 1)]
    rows = connection.execute(
        select(events.c.payload, events.c.trusted_ms, events.c.venue, logs.c.device)
        .join(logs, logs.c.number == events.c.log)
        .where(events.c.day.in_(days), events.c.card_ref.is_(None), events.c.kind == EventKind.SIGN_UP.value)
        .order_by(events.c.trusted_ms)
    )
    for row in rows:
        try:
            told = json.loads(row.payload or "{}")
            sign_up, step, number = UUID(told["sign_up"]), told["step"], told["number"]
        except (ValueError, KeyError, TypeError, AttributeError):
            continue  # of another release: the sign-up's own row tells of it
        if type(number) is int and 0 < number <= intake.ALL:
            yield (
                str(step),
                Missing(sign_up, row.device, row.venue, row.trusted_ms, 0, number, step == "done"),
            )
