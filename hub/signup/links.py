"""Links for a phone: secrets, of which only a hash is kept; for an hour, or while a card is waited for."""

import secrets
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256

from sqlalchemy import Connection, delete, insert, select, update

from hub.db.desk_tables import links
from hub.db.engine import insert_or_ignore
from shared.domain.signup.takeaway import new_secret, read_secret

MINUTES = 60
CARD_DAYS = 30  # after a card was issued: so long it can be fetched
_MINUTE_MS = 60_000


class Purpose(StrEnum):
    """What a link opens, of a sign-up."""

    JOIN = "join"  # the way to its pages, for the first who opens it
    PHONE = "phone"  # the pages themselves, for that phone
    CARD = "card"  # what became of it: the card


@dataclass(frozen=True, slots=True)
class Opened:
    """What a good link is about, a sign-up's id, and until when."""

    purpose: Purpose
    about: str
    until_ms: int


def make(connection: Connection, purpose: Purpose, about: str, now_ms: int) -> str:
    """A new link's secret, good for an hour."""
    secret = new_secret(secrets.randbelow)
    row = {"hash": _hash(secret), "purpose": purpose.value, "about": about}
    connection.execute(insert(links).values(row | {"expires_ms": now_ms + MINUTES * _MINUTE_MS}))
    return secret


def keep(connection: Connection, purpose: Purpose, secret: str, about: str, until_ms: int) -> None:
    """Let a secret that a desk made lead here; one that leads elsewhere already stays."""
    row = {"hash": _hash(secret), "purpose": purpose.value, "about": about, "expires_ms": until_ms}
    insert_or_ignore(connection, links, row)


def become(connection: Connection, about: str, old: Purpose, new: Purpose, until_ms: int) -> None:
    """The links of one purpose about this lead on to another, until then."""
    theirs = links.c.about == about, links.c.purpose == old.value
    connection.execute(update(links).where(*theirs).values(purpose=new.value, expires_ms=until_ms))


def follow(connection: Connection, secret: str, now_ms: int) -> Opened | None:
    """What a link is about; None for one that is none or is over."""
    known = read_secret(secret)
    if known is None:
        return None
    row = connection.execute(
        select(links).where(links.c.hash == _hash(known), links.c.expires_ms >= now_ms)
    ).one_or_none()
    return None if row is None else Opened(Purpose(row.purpose), row.about, row.expires_ms)


def sweep(connection: Connection, now_ms: int) -> None:
    """Delete those that are over."""
    connection.execute(delete(links).where(links.c.expires_ms < now_ms))


def leads(connection: Connection, purpose: Purpose, about: str, now_ms: int) -> bool:
    """Whether a link of this purpose leads there."""
    good = links.c.about == about, links.c.purpose == purpose.value, links.c.expires_ms >= now_ms
    return connection.scalar(select(links.c.hash).where(*good).limit(1)) is not None


def end(connection: Connection, about: str, purpose: Purpose) -> None:
    """No link of this purpose about this leads anywhere any more."""
    connection.execute(delete(links).where(links.c.about == about, links.c.purpose == purpose.value))


def _hash(secret: str) -> bytes:
    return sha256(secret.encode()).digest()
