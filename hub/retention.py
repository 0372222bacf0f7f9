"""Forgetting in time: what devices told, after the catalogue's retention; names, hints and old lines, later.

Rows of events stay, empty, so that their logs still verify; figures stay as they are.
"""

import logging
from collections.abc import Callable
from datetime import date, timedelta
from threading import Event, Thread
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Connection, Engine, and_, delete, exists, not_, or_, select, update
from sqlalchemy.exc import DBAPIError

from hub import workshops
from hub.db.desk_tables import handouts, returns
from hub.db.engine import reading, writing
from hub.db.tables import asides, audit, cards, events, holders, rulings, uses
from hub.publish import catalogue_in_force
from shared.domain.moment import Moment, day_number
from shared.domain.service import Catalogue

if TYPE_CHECKING:
    from hub.hub import Hub

NO_SERVICE_DAYS = 90  # at least, for rows of no service: no sign-up stays open for longer
NAME_DAYS = 30  # a name on the pass, beyond the last day of the card
LATER_DAYS = 400  # a card's hint and entitlements, rows put aside, rulings dealt with, the number of a gift
LOAN_DAYS = 400  # the number and condition of a loan, since it came back
AUDIT_DAYS = 6 * 366
HOURS_DAYS = 730  # ambassadors' hours, by whole months
AT_ONCE = 500  # rows of one transaction: nobody waits long for it
_EACH_S = 3600.0
_DAY_MS = 86_400_000
_log = logging.getLogger(__name__)


class Tending:
    """A thread that forgets once an hour, from its start until the end of the block."""

    def __init__(self, hub: "Hub") -> None:
        self._hub, self._end = hub, Event()
        self._thread = Thread(target=self._run, name="retention", daemon=True)

    def __enter__(self) -> None:
        self._thread.start()

    def __exit__(self, *_: object) -> None:
        self._end.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._end.is_set():
            try:
                forget(self._hub.engine, self._hub.now_ms(), self._end.is_set)
            except (DBAPIError, LookupError) as error:  # away, or not yet published: in an hour, then
                _log.error("nothing is forgotten now: %s", type(error).__name__)
            self._end.wait(_EACH_S)


def forget(engine: Engine, now_ms: int, stopping: Callable[[], bool] = lambda: False) -> int:
    """Forget what is old, in short transactions; how many rows of events were emptied. Raises LookupError
    before anything is published."""
    with reading(engine) as connection:
        catalogue = catalogue_in_force(connection)
    today = Moment(now_ms, now_ms).local(catalogue.zone).date()
    emptied = 0
    for told in _told(catalogue, today, now_ms):
        while not stopping():
            some = _empty(engine, told)
            emptied += some
            if some < AT_ONCE:
                break
    _free_uses(engine, catalogue, now_ms)
    _forget_the_rest(engine, today, now_ms)
    return emptied


def _told(catalogue: Catalogue, today: date, now_ms: int) -> list[ColumnElement[bool]]:
    """Which events are too old, in conditions that are quickly looked up: for each service, and for those of
    none."""
    days = {one.id: one.retention_days for one in catalogue.services.values()}
    longest = max(NO_SERVICE_DAYS, *days.values())
    other = or_(events.c.service.is_(None), events.c.service.not_in(list(days)))
    which = [*((events.c.service == service, kept) for service, kept in days.items()), (other, longest)]
    return [and_(rows, old) for rows, kept in which for old in _old(kept, today, now_ms)]


def _old(kept: int, today: date, now_ms: int) -> list[ColumnElement[bool]]:
    """By their day; those of a clock that was wrong, or of which no day can be read, by when they came."""
    came = events.c.received_ms < now_ms - kept * _DAY_MS
    ahead, none = events.c.day > _ago(today, -1), events.c.day.is_(None)
    return [events.c.day < _ago(today, kept), and_(ahead, came), and_(none, came)]


def _empty(engine: Engine, told: ColumnElement[bool]) -> int:
    """Empty some of these rows, but for those that a person has yet to see to."""
    waits = exists().where(rulings.c.event == events.c.id, rulings.c.dealt_ms.is_(None))
    with writing(engine) as connection:
        old = select(events.c.id).where(told, events.c.payload.is_not(None), not_(waits)).limit(AT_ONCE)
        ids = connection.scalars(old).all()
        nothing: dict[str, Any] = {"payload": None, "salt": None, "card_ref": None}
        connection.execute(update(events).where(events.c.id.in_(ids)).values(nothing))
    return len(ids)


def _free_uses(engine: Engine, catalogue: Catalogue, now_ms: int) -> None:
    """Forget uses whose row was emptied, once their limit has run out."""
    empty = exists().where(events.c.id == uses.c.event, events.c.payload.is_(None))
    now = Moment(now_ms, now_ms)
    limited = [one for one in catalogue.services.values() if one.limit is not None]
    with writing(engine) as connection:
        for service in limited:
            limit = service.limit
            runs = {catalogue.period(limit, now, venue) for venue in catalogue.venues} if limit else set()
            over = uses.c.service == service.id, uses.c.period.not_in(sorted(runs))
            connection.execute(delete(uses).where(*over, empty))
        gone = uses.c.service.not_in([one.id for one in limited])
        connection.execute(delete(uses).where(gone, empty))


def _forget_the_rest(engine: Engine, today: date, now_ms: int) -> None:
    later_ms = now_ms - LATER_DAYS * _DAY_MS
    good = exists().where(cards.c.card == holders.c.card, cards.c.expires >= day_number(today) - NAME_DAYS)
    long_over = cards.c.expires < day_number(today) - LATER_DAYS
    says_more = or_(cards.c.hint.is_not(None), cards.c.entitlements != "[]")
    with writing(engine) as connection:
        connection.execute(delete(holders).where(not_(good)))
        connection.execute(update(cards).where(long_over, says_more).values(hint=None, entitlements="[]"))
        old = asides.c.payload.is_not(None), asides.c.received_ms < later_ms
        connection.execute(update(asides).where(*old).values(payload=None, salt=None))
        connection.execute(delete(rulings).where(rulings.c.dealt_ms < later_ms))
        connection.execute(delete(audit).where(audit.c.at_ms < now_ms - AUDIT_DAYS * _DAY_MS))
        _forget_numbers(connection, now_ms)
        workshops.forget_before(connection, _ago(today, HOURS_DAYS)[:7])


def _forget_numbers(connection: Connection, now_ms: int) -> None:
    """Of things that nobody asks for any more; a loan that is still out keeps its own."""
    later_ms, over_ms = now_ms - LATER_DAYS * _DAY_MS, now_ms - LOAN_DAYS * _DAY_MS
    back = exists().where(
        returns.c.number == handouts.c.number,
        returns.c.at_ms >= handouts.c.at_ms,
        returns.c.at_ms < over_ms,
    )
    over = or_(back, and_(handouts.c.mode != "loan", handouts.c.at_ms < later_ms))
    nothing = {"number": None, "last4": None, "condition": None}
    connection.execute(update(handouts).where(handouts.c.number.is_not(None), over).values(nothing))
    connection.execute(delete(returns).where(returns.c.at_ms < over_ms))


def _ago(today: date, days: int) -> str:
    return (today - timedelta(days)).isoformat()
