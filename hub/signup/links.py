"""Links for a phone: short-lived secrets, of which only a hash is kept."""

import secrets
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from sqlalchemy import Connection, delete, insert, select

from hub.db.desk_tables import links

MINUTES = 60
_MINUTE_MS = 60_000
_LONGEST = 64


class Purpose(StrEnum):
    """What a link opens."""

    APPLE = "apple"  # an Apple Wallet pass
    GOOGLE = "google"  # on to Google Wallet
    JOIN = "join"  # on to the pages of a sign-up, for the first who opens it
    PHONE = "phone"  # the pages themselves, for that phone


@dataclass(frozen=True, slots=True)
class Opened:
    """What a good link is about: a card's or a sign-up's id."""

    purpose: Purpose
    about: str


def make(connection: Connection, purpose: Purpose, about: str, now_ms: int) -> str:
    """A new link's secret, good for an hour; those that are over are swept out."""
    connection.execute(delete(links).where(links.c.expires_ms < now_ms))
    secret = secrets.token_urlsafe(24)
    row = {"hash": _hash(secret), "purpose": purpose.value, "about": about}
    connection.execute(insert(links).values(row | {"expires_ms": now_ms + MINUTES * _MINUTE_MS}))
    return secret


def follow(connection: Connection, secret: str, now_ms: int) -> Opened | None:
    """What a link is about; None for one that is none or is over."""
    if len(secret) > _LONGEST:
        return None
    row = connection.execute(
        select(links).where(links.c.hash == _hash(secret), links.c.expires_ms >= now_ms)
    ).one_or_none()
    return None if row is None else Opened(Purpose(row.purpose), row.about)


def end(connection: Connection, about: str, purpose: Purpose) -> None:
    """No link of this purpose about this leads anywhere any more."""
    connection.execute(delete(links).where(links.c.about == about, links.c.purpose == purpose.value))


def _hash(secret: str) -> bytes:
    return sha256(secret.encode()).digest()
