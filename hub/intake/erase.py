"""Erasing a person: what rows told is gone, the chain of commitments still verifies, the figures stay."""

import json
from collections.abc import Collection

from sqlalchemy import Connection, delete, select, update

from hub.db.tables import asides, devices, events, feed_heads, rulings
from hub.hub import now_ms
from hub.intake import erased, feed, sets
from hub.intake.person import asides_of_card, of_card
from shared.domain.ruling import Ruling

_AT_ONCE = 500


def erase_card(connection: Connection, card: str, refs: Collection[str]) -> int:
    """Erase what events tell of a card, known in them by `refs` (its id among them), and tell every venue to
    do the same; rows that come later are emptied at once. How many rows were emptied, those put aside
    included."""
    erased.remember(connection, refs)
    columns = (events.c.log, events.c.seq, events.c.id, events.c.service, events.c.card_ref, events.c.payload)
    rows = connection.execute(select(*columns).where(of_card(refs))).all()
    uses = []
    for row in rows:
        period = json.loads(row.payload).get("period")
        if row.service is not None and period is not None:
            uses.append((row.service, period, row.card_ref, row.id))
    sets.free(connection, uses)
    for first in range(0, len(rows), _AT_ONCE):
        some = [row.id for row in rows[first : first + _AT_ONCE]]
        connection.execute(delete(rulings).where(rulings.c.event.in_(some)))
        connection.execute(
            update(events)
            .where(events.c.id.in_(some))
            .values(payload=None, salt=None, card_ref=None, ruling=Ruling.ACCEPTED.value)
        )
    aside = asides_of_card(connection, refs)
    for kept in aside:
        here = asides.c.log == kept.log, asides.c.seq == kept.seq, asides.c.chain == kept.chain
        connection.execute(delete(rulings).where(rulings.c.event == kept.id))
        connection.execute(update(asides).where(*here).values(payload=None, salt=None))
    _tell_everybody(connection, card, refs)
    return len(rows) + len(aside)


def _tell_everybody(connection: Connection, card: str, refs: Collection[str]) -> None:
    """Also venues whose last device is out of service: it may come back."""
    items = [{"kind": feed.ERASE, "card": card, "ref": ref} for ref in sorted(set(refs) - {card}) or [card]]
    everywhere = select(devices.c.venue).union(select(feed_heads.c.venue))
    for venue in sorted(connection.scalars(everywhere)):
        feed.tell(connection, venue, items, now_ms())
