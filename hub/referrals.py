"""Referral codes: services such as Family Navigation give them to people, each for one thing, good once."""

import re
import secrets
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Connection, Row, case, delete, func, insert, select, update

from hub.db.desk_tables import referrals
from shared.domain.faults import UsageError
from shared.domain.handout import referral_salt
from shared.domain.referral import hashed, new_code
from shared.trust.referrals import MOST, encode

if TYPE_CHECKING:
    from hub.hub import Hub

MOST_AT_ONCE = 500
_SERVICE = re.compile(r"[a-z][a-z0-9-]{0,39}")
_DAY_MS = 86_400_000
_KEPT_DAYS = 400  # a code that was used or has ended: for the yearly figures


def make(hub: "Hub", connection: Connection, service: str, item: str, count: int, days: int) -> list[str]:
    """New codes of a service for an item of the catalogue, good for so many days; shown now and never again.
    The bundle with their hashes is the caller's to publish. Raises UsageError."""
    if not _SERVICE.fullmatch(service):
        raise UsageError("a service is called by small letters, digits and hyphens, such as unfold")
    if not 1 <= count <= MOST_AT_ONCE:
        raise UsageError(f"make 1 to {MOST_AT_ONCE} codes at once")
    now_ms = hub.now_ms()
    if len(_open(connection, now_ms)) + count > MOST:
        raise UsageError(f"more than {MOST:,} codes would be open; let some end first")
    salt = referral_salt(hub.keys.partner_key)
    codes = [new_code(secrets.randbelow) for _ in range(count)]
    told = {"service": service, "item": item, "made_ms": now_ms, "expires_ms": now_ms + days * _DAY_MS}
    connection.execute(insert(referrals), [{"hash": hashed(code, salt)} | told for code in codes])
    return codes


def part(hub: "Hub", connection: Connection) -> bytes | None:
    """The bundle's part with the codes that are open; None where there never was one."""
    now_ms = hub.now_ms()
    connection.execute(delete(referrals).where(referrals.c.expires_ms < now_ms - _KEPT_DAYS * _DAY_MS))
    if not connection.scalar(select(func.count()).select_from(referrals)):
        return None
    return encode(referral_salt(hub.keys.partner_key), _open(connection, now_ms))


def use(connection: Connection, code: bytes, event: str, venue: str) -> str | None:
    """A handout at a venue used this code: None for the first that tells so, and for a code that is not
    known here any more; else where it was used before."""
    used = connection.execute(
        update(referrals)
        .where(referrals.c.hash == code, referrals.c.event.is_(None))
        .values(event=event, venue=venue)
    )
    if used.rowcount:
        return None
    before: str | None = connection.scalar(select(referrals.c.venue).where(referrals.c.hash == code))
    return before


def counted(connection: Connection, now_ms: int) -> Sequence[Row[Any]]:
    """How many codes each service has for each item: still good (`open`), `used`, and `over` unused."""
    used, good = referrals.c.event.is_not(None), referrals.c.expires_ms > now_ms

    def many(condition: ColumnElement[bool]) -> ColumnElement[int]:
        return func.sum(case((condition, 1), else_=0))

    return connection.execute(
        select(
            referrals.c.service,
            referrals.c.item,
            many(~used & good).label("open"),
            many(used).label("used"),
            many(~used & ~good).label("over"),
        )
        .group_by(referrals.c.service, referrals.c.item)
        .order_by(referrals.c.service, referrals.c.item)
    ).all()


def _open(connection: Connection, now_ms: int) -> Sequence[tuple[bytes, str]]:
    rows = connection.execute(
        select(referrals.c.hash, referrals.c.item).where(
            referrals.c.event.is_(None), referrals.c.expires_ms > now_ms
        )
    )
    return [(bytes(code), item) for code, item in rows]
