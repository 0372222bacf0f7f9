"""Hours of the Digital Ambassadors, to thank volunteers for: out of the workshops that were closed."""

import json
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, select

from hub.db.tables import events
from shared.domain.events import EventKind
from shared.domain.ruling import Ruling

_LONGEST = 24 * 60  # minutes: a tablet whose clock was set in between makes nobody a volunteer for a year


@dataclass(frozen=True, slots=True)
class Hours:
    """What one ambassador gave, by the pseudonym of their card."""

    ambassador: str
    workshops: int
    minutes: int


def hours(connection: Connection, month: str | None) -> list[Hours]:
    """By ambassador, in a month such as `2026-11` of the city's days, or in all that is still told."""
    found: dict[str, list[int]] = defaultdict(list)
    for ambassador, minutes in _closed(connection, month):
        found[ambassador].append(minutes)
    return [Hours(one, len(given), sum(given)) for one, given in sorted(found.items())]


def _closed(connection: Connection, month: str | None) -> Iterator[tuple[str, int]]:
    """The ambassador of each, and the minutes."""
    rows = select(events.c.card_ref, events.c.payload).where(
        events.c.kind == EventKind.WORKSHOP.value,
        events.c.ruling == Ruling.ACCEPTED.value,
        events.c.card_ref.is_not(None),
        events.c.payload.is_not(None),
    )
    if month is not None:
        rows = rows.where(events.c.day >= f"{month}-01", events.c.day <= f"{month}-31")
    for ambassador, payload in connection.execute(rows):
        told = json.loads(payload)
        minutes = told.get("minutes")
        if told.get("step") == "closed" and type(minutes) is int and minutes >= 0:
            yield ambassador, min(minutes, _LONGEST)
