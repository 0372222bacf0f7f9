"""What people think, as devices told it: taken in once, its words opened for few and not for long."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date, timedelta

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from sqlalchemy import ColumnElement, Connection, and_, func, select, update

from hub.db.desk_tables import feedback
from hub.db.engine import insert_or_ignore
from shared.domain.feedback import MAX_KEPT_DAYS, Feedback, Satisfaction
from shared.wire.seal import SealError
from shared.wire.words import unseal_words

WORDS_DAYS = 180  # how long words are kept; steps and votes stay, as figures


@dataclass(frozen=True, slots=True)
class Said:
    """Somebody's words, opened; None where the key for them is gone or they are no words of this row."""

    id: str
    day: str
    venue: str
    service: str
    satisfaction: Satisfaction | None
    words: str | None = field(repr=False)


def take(connection: Connection, rows: Iterable[Feedback], today: date) -> int:
    """Keep rows, and say how many of them the hub holds now. Those that are here already change nothing;
    those of days that cannot be are passed over."""
    first, last = today - timedelta(MAX_KEPT_DAYS), today + timedelta(1)
    good = [asdict(row) for row in rows if first <= date.fromisoformat(row.day) <= last]
    insert_or_ignore(connection, feedback, good)
    return len(good)


def words(
    connection: Connection, keys: Sequence[X25519PrivateKey], venue: str | None, offset: int, limit: int
) -> tuple[list[Said], int]:
    """A page of words, the newest day first and within a day in no order, and how many there are. None: of
    every venue."""
    here = _there(venue)
    rows = connection.execute(
        select(feedback)
        .where(here)
        .order_by(feedback.c.day.desc(), feedback.c.id)
        .offset(offset)
        .limit(limit)
    )
    found = [
        Said(
            row.id,
            row.day,
            row.venue,
            row.service,
            None if row.satisfaction is None else Satisfaction(row.satisfaction),
            _opened(row.words, row.id, keys),
        )
        for row in rows
    ]
    return found, connection.scalar(select(func.count()).select_from(feedback).where(here)) or 0


def take_out_words(connection: Connection, row: str, venue: str | None) -> bool:
    """Delete the words of one row, where they name somebody; whether there were any at this venue."""
    of_row = update(feedback).where(feedback.c.id == row, _there(venue))
    return bool(connection.execute(of_row.values(words=None)).rowcount)


def forget_words(connection: Connection, today: date) -> None:
    """Delete words that are older than they are kept."""
    old = feedback.c.day < (today - timedelta(WORDS_DAYS)).isoformat()
    connection.execute(update(feedback).where(old, feedback.c.words.is_not(None)).values(words=None))


def _there(venue: str | None) -> ColumnElement[bool]:
    there = feedback.c.words.is_not(None)
    return there if venue is None else and_(there, feedback.c.venue == venue)


def _opened(sealed: str, row: str, keys: Sequence[X25519PrivateKey]) -> str | None:
    try:
        return unseal_words(sealed, row, keys)
    except SealError:
        return None
