"""Rulings on many rows by one statement each: what the cards' register says, and whose turn was used up.

Nothing here looks at one row after another, so a ruling costs the same however many rows there are.
"""

import zlib
from collections.abc import Collection, Sequence
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, text

from hub.intake.bulk import as_rows
from shared.domain.evidence import CardStatus
from shared.domain.ruling import Why

ALWAYS = 2**31 - 1  # the limit of a use that staff granted: it counts, and is never one too many
_LOCKS = 256
_LOCK_SPACE = 0x75736573  # "uses"
_CANCELLED = f"{CardStatus.WITHDRAWN.value}, {CardStatus.SUSPENDED.value}"


class Shown(NamedTuple):
    """A card that was admitted under its own id: number of the row, card, issue, ms since 1970.

    `version` None: the row does not tell which issue it was.
    """

    n: int
    card: str
    version: int | None
    at_ms: int


class Claim(NamedTuple):
    """A use of a limited service: number of the row, of what, by which event and where; how often it is
    allowed in the period."""

    n: int
    service: str
    period: str
    card_ref: str
    event: str
    venue: str
    times: int


_SHOWN = {"n": "integer", "card": "text", "version": "integer", "at_ms": "integer"}
_CLAIM = {
    "n": "integer",
    "service": "text",
    "period": "text",
    "card_ref": "text",
    "event": "text",
    "venue": "text",
    "times": "integer",
}

_WRONG_CARDS = """
SELECT a.n, CASE WHEN c.card IS NULL THEN 'unknown_card' ELSE 'cancelled' END
FROM {rows} AS a LEFT JOIN cards AS c ON c.card = a.card AND c.version = a.version
WHERE c.status IN ({cancelled}) AND c.status_ms < a.at_ms
    OR c.card IS NULL AND NOT EXISTS (SELECT 1 FROM cards WHERE cards.card = a.card)
"""
_CLAIM_THEM = """
INSERT INTO uses (service, period, card_ref, event, venue)
SELECT service, period, card_ref, event, venue FROM (
    SELECT a.*, row_number() OVER (PARTITION BY a.service, a.period, a.card_ref ORDER BY a.n) + (
        SELECT count(*) FROM uses AS u
        WHERE u.service = a.service AND u.period = a.period AND u.card_ref = a.card_ref) AS place
    FROM {rows} AS a) AS placed
WHERE place <= times
"""
_TOO_MANY = """
SELECT a.n, CASE WHEN EXISTS (SELECT 1 FROM uses AS u WHERE u.service = a.service AND u.period = a.period
    AND u.card_ref = a.card_ref AND u.venue = a.venue) THEN 'used_before' ELSE 'used_elsewhere' END
FROM {rows} AS a
WHERE NOT EXISTS (SELECT 1 FROM uses AS u WHERE u.service = a.service AND u.period = a.period
    AND u.card_ref = a.card_ref AND u.event = a.event)
"""
_LOCK_THEM = "SELECT pg_advisory_xact_lock(:space, bucket) FROM unnest(CAST(:buckets AS integer[])) AS bucket"


def wrong_cards(connection: Connection, shown: Sequence[Shown], only_own: bool) -> dict[int, Why]:
    """Which of these cards were cancelled before they were shown, or never issued here.

    Where another city's cards are accepted too (`only_own` False), an unknown one is none of ours to judge.
    """
    if not shown:
        return {}
    rows, bound = as_rows(connection, _SHOWN, shown)
    statement = text(_WRONG_CARDS.format(rows=rows, cancelled=_CANCELLED))
    found = {n: Why(why) for n, why in connection.execute(statement, {"rows": bound})}
    return found if only_own else {n: why for n, why in found.items() if why is not Why.UNKNOWN_CARD}


def claim(connection: Connection, claims: Sequence[Claim]) -> dict[int, Why]:
    """Count these uses, in their order, as far as each limit allows; the rest, and why not.

    Whoever claims for the same card, service and period meanwhile waits until this transaction ends.
    """
    if not claims:
        return {}
    _lock(connection, claims)
    rows, bound = as_rows(connection, _CLAIM, claims)
    counted = connection.execute(text(_CLAIM_THEM.format(rows=rows)), {"rows": bound}).rowcount
    if counted == len(claims):
        return {}
    left = connection.execute(text(_TOO_MANY.format(rows=rows)), {"rows": bound})
    return {n: Why(why) for n, why in left}


def free(connection: Connection, uses: Collection[tuple[str, str, str, str]]) -> None:
    """Take back uses, each by service, period, card reference and event."""
    if uses:
        names = ("service", "period", "card_ref", "event")
        connection.execute(
            text(f"DELETE FROM uses WHERE {' AND '.join(f'{name} = :{name}' for name in names)}"),  # noqa: S608
            [dict(zip(names, use, strict=True)) for use in uses],
        )


def _lock(connection: Connection, claims: Sequence[Claim]) -> None:
    """In one order everywhere, so that nobody waits in a circle. SQLite has one writer at a time anyway."""
    if connection.dialect.name == "sqlite":
        return
    told = {f"{claim.service}\0{claim.period}\0{claim.card_ref[:1]}" for claim in claims}
    buckets = sorted({zlib.crc32(one.encode()) % _LOCKS for one in told})
    statement = text(_LOCK_THEM).bindparams(bindparam("buckets"))
    connection.execute(statement, {"space": _LOCK_SPACE, "buckets": buckets})
