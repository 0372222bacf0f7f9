"""Hours of the Digital Ambassadors, to thank volunteers for: added up by month as workshops are told of, for
what a row tells is erased long before anybody is thanked."""

import json
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, delete, select, text

from hub.db.desk_tables import ambassador_hours
from hub.db.tables import cards
from hub.intake.told import Told
from hub.intake.writing import Row as Sent
from shared.domain.events import EventKind
from shared.domain.moment import day_date
from shared.domain.ruling import Why
from shared.wire.pseudonym import pseudonym

_DAY_MS = 86_400_000
_FIGURES = {  # at most, for one workshop: a tablet whose clock was set makes nobody a volunteer for a year
    "minutes": 24 * 60,
    "heads": 1_000,
    "sign_ups": 1_000,
}
_ADD = """
INSERT INTO ambassador_hours (ambassador, month, workshops, minutes, heads, sign_ups)
VALUES (:ambassador, :month, 1, :minutes, :heads, :sign_ups)
ON CONFLICT (ambassador, month) DO UPDATE SET
  workshops = ambassador_hours.workshops + 1,
  minutes = ambassador_hours.minutes + excluded.minutes,
  heads = ambassador_hours.heads + excluded.heads,
  sign_ups = ambassador_hours.sign_ups + excluded.sign_ups
"""


@dataclass(frozen=True, slots=True)
class Hours:
    """What one ambassador gave, by the pseudonym of their card."""

    ambassador: str
    workshops: int
    minutes: int
    heads: int = 0
    sign_ups: int = 0


def take(
    connection: Connection, rows: Sequence[Sent], told: Sequence[Told | None], whys: Mapping[int, Why]
) -> None:
    """Add the new rows of workshops that were closed, and not ruled against."""
    found = [
        {"ambassador": tell.card_ref, "month": tell.form.day[:7]} | figures
        for n, (row, tell) in enumerate(zip(rows, told, strict=True))
        if tell is not None
        and tell.form.kind == EventKind.WORKSHOP
        and tell.card_ref is not None
        and n not in whys
        and tell.form.day[:7] <= _latest(tell.trusted_ms)
        and row.sent.payload is not None
        and (figures := _figures(row.sent.payload)) is not None
    ]
    if found:  # in one order everywhere, so that nobody waits in a circle
        connection.execute(text(_ADD), sorted(found, key=lambda one: (one["ambassador"], one["month"])))


def hours(connection: Connection, partner_key: bytes, month: str | None) -> list[Hours]:
    """By ambassador, in a month such as `2026-11` of the city's days, or in all that is still kept. Whether a
    service's rows tell the card or its pseudonym: the ambassador is one."""
    statement = select(ambassador_hours, cards.c.card).outerjoin_from(
        ambassador_hours, cards, cards.c.card == ambassador_hours.c.ambassador
    )
    if month is not None:
        statement = statement.where(ambassador_hours.c.month == month)
    given: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for row in connection.execute(statement.distinct()):
        ref = row.ambassador if row.card is None else pseudonym(partner_key, bytes.fromhex(row.card))
        figures = (row.workshops, row.minutes, row.heads, row.sign_ups)
        given[ref] = [a + b for a, b in zip(given[ref], figures, strict=True)]
    return [Hours(one, *figures) for one, figures in sorted(given.items())]


def of_person(connection: Connection, refs: Collection[str]) -> Sequence[Row[Any]]:
    """What is kept of one ambassador, by all the names that rows have for their card."""
    mine = select(ambassador_hours).where(ambassador_hours.c.ambassador.in_(refs))
    return connection.execute(mine.order_by(ambassador_hours.c.month)).all()


def erase(connection: Connection, refs: Collection[str]) -> None:
    """Delete that."""
    connection.execute(delete(ambassador_hours).where(ambassador_hours.c.ambassador.in_(refs)))


def forget_before(connection: Connection, month: str) -> None:
    """Delete what is of an earlier month."""
    connection.execute(delete(ambassador_hours).where(ambassador_hours.c.month < month))


def _latest(trusted_ms: int) -> str:
    """The last month that a workshop told of then may be in, anywhere: of years to come, hours would be kept
    for ever."""
    return day_date(max(0, trusted_ms) // _DAY_MS + 1).isoformat()[:7]


def _figures(payload: str) -> dict[str, int] | None:
    """Of a workshop that was closed; None of any other row, or of minutes that are none."""
    told = json.loads(payload)
    if told.get("step") != "closed":
        return None
    found = {name: told.get(name, 0) for name in _FIGURES}
    if any(type(value) is not int or value < 0 for value in found.values()) or "minutes" not in told:
        return None
    return {name: min(value, _FIGURES[name]) for name, value in found.items()}
