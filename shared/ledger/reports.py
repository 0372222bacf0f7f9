"""Lists and counts for people, from the views that the schema keeps; read with sqlite-utils."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from shared.domain.events import Event
from shared.ledger.store import Store


@dataclass(frozen=True, slots=True)
class Count:
    """So many events of a day with the same outcome."""

    service: str | None
    kind: str
    verdict: str | None
    reason: str | None
    events: int


def query(store: Store, sql: str, values: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The rows of a query as dictionaries, one at a time."""
    from sqlite_utils import Database  # slow to import: the first list waits for it, not the start

    with store.connection() as db:
        yield from Database(db).query(sql, values)


def listed(store: Store, view: str, limit: int, day: str) -> list[Event]:
    """The newest events of one day in a view of events."""
    sql = (
        f"SELECT log, v.seq, v.id, v.commitment, v.chain, v.payload FROM {view} AS v, head"  # noqa: S608  fixed names
        " WHERE v.day = :day ORDER BY v.seq DESC LIMIT :limit"
    )
    return [
        Event(row["id"], row["log"], row["seq"], row["commitment"], row["chain"], json.loads(row["payload"]))
        for row in query(store, sql, {"day": day, "limit": limit})
    ]


def counts(store: Store, day: str) -> list[Count]:
    """One day's events by service, kind, verdict and reason."""
    sql = "SELECT service, kind, verdict, reason, events FROM counts WHERE day = :day"
    return [Count(**row) for row in query(store, sql, {"day": day})]
