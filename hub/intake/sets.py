"""Rulings on many rows by one statement each: what the cards' register says, and whose turn was used up.

Nothing here looks at one row after another, so a ruling costs the same however many rows there are.
"""

import zlib
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from sqlalchemy import Connection, bindparam, text

from hub.intake.bulk import as_rows
from shared.domain.evidence import CardStatus
from shared.domain.ruling import Why

ALWAYS = 2**31 - 1  # the limit of a use that staff granted: it counts, and is never one too many
_LOCKS = 256
_LOCK_SPACE = 0x75736573  # "uses"
_CANCELLED = f"{CardStatus.WITHDRAWN.value}, {CardStatus.SUSPENDED.value}"


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


_CARD = {"card": "text"}
_CLAIM = {
    "n": "bigint",
    "service": "text",
    "period": "text",
    "card_ref": "text",
    "event": "text",
    "venue": "text",
    "times": "bigint",
}

_DOUBTFUL = """
SELECT a.card, c.version, c.status_ms FROM {rows} AS a LEFT JOIN cards AS c ON c.card = a.card
WHERE c.card IS NULL OR c.status IN ({cancelled})
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


@dataclass(frozen=True, slots=True)
class Doubtful:
    """What is wrong with some cards: those never issued here, and since when an issue is cancelled (ms since
    1970), by card and version."""

    unknown: frozenset[str] = frozenset()
    cancelled: Mapping[tuple[str, int], int] = field(default_factory=dict)


def doubtful(connection: Connection, cards: Collection[str]) -> Doubtful:
    """What the register says against these cards; of most it says nothing."""
    if not cards:
        return Doubtful()
    rows, bound = as_rows(connection, _CARD, [(card,) for card in cards])
    found = connection.execute(text(_DOUBTFUL.format(rows=rows, cancelled=_CANCELLED)), {"rows": bound}).all()
    return Doubtful(
        frozenset(card for card, version, _ in found if version is None),
        {(card, version): since_ms for card, version, since_ms in found if version is not None},
    )


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
    told = {(claim.service, claim.period, claim.card_ref[:1]) for claim in claims}
    buckets = sorted({zlib.crc32("\0".join(one).encode()) % _LOCKS for one in told})
    statement = text(_LOCK_THEM).bindparams(bindparam("buckets"))
    connection.execute(statement, {"space": _LOCK_SPACE, "buckets": buckets})
