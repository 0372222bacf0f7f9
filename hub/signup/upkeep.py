"""Keeping sign-ups no longer than they are needed, and readable for as long."""

from collections.abc import Sequence
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from sqlalchemy import Connection, delete, exists, func, not_, or_, select, update

from hub.db.desk_tables import sign_up_pages, sign_ups
from hub.db.tables import cards
from hub.signup import intake, links
from hub.signup.record import RecordError, sealed, unsealed
from shared.domain.evidence import CardStatus
from shared.domain.faults import UsageError
from shared.domain.signup.standing import ENDS, Standing
from shared.wire.seal import SealingKey

CARD_DAYS = 30  # beyond the last day of the card, or the day on which it was cancelled
_DAY_MS = 86_400_000


def forget_old(connection: Connection, now_ms: int) -> None:
    """Delete what is older than it is kept."""
    links.sweep(connection, now_ms)
    waited_ms, ended_ms = now_ms - intake.WAITING_DAYS * _DAY_MS, now_ms - CARD_DAYS * _DAY_MS
    old = sign_ups.c.changed_ms < waited_ms
    without_card = [state.value for state in ENDS - {Standing.ISSUED}]
    connection.execute(delete(sign_ups).where(old, sign_ups.c.state.in_(without_card)))
    waiting = [Standing.OPEN.value, Standing.WAITING.value]
    for sign_up in connection.scalars(select(sign_ups.c.id).where(old, sign_ups.c.state.in_(waiting))).all():
        intake.forget(connection, UUID(sign_up), now_ms)
    good = exists().where(
        cards.c.card == sign_ups.c.card,
        cards.c.expires >= ended_ms // _DAY_MS,
        or_(cards.c.status != int(CardStatus.WITHDRAWN), cards.c.status_ms >= ended_ms),
    )
    under_way = select(sign_ups.c.id).where(sign_ups.c.state.in_(waiting))
    connection.execute(
        delete(sign_up_pages).where(sign_up_pages.c.sign_up.not_in(under_way))
    )  # came too late
    issued = sign_ups.c.state == Standing.ISSUED.value, sign_ups.c.changed_ms < ended_ms
    connection.execute(delete(sign_ups).where(*issued, not_(good)))


def seal_anew(connection: Connection, keys: Sequence[X25519PrivateKey]) -> int:
    """Seal every record to the newest key, so that the older ones can go; how many. Raises UsageError while
    pages that are still to be opened need an older key."""
    newest = SealingKey(keys[0].public_key().public_bytes_raw()).id
    need = select(func.count(func.distinct(sign_up_pages.c.sign_up))).where(sign_up_pages.c.key != newest)
    if many := connection.scalar(need):
        raise UsageError(
            f"{many} sign-ups under way need an older key; "
            "wait for them, or refuse them: hub sign-up list --data FOLDER"
        )
    many = 0
    records = select(sign_ups.c.id, sign_ups.c.record).where(sign_ups.c.record.is_not(None))
    for row in connection.execute(records).all():
        try:
            record = unsealed(row.record, UUID(row.id), keys[1:])
        except RecordError:  # the newest opens it, or none does any more
            continue
        kept = sealed(record, UUID(row.id), keys[0])
        connection.execute(update(sign_ups).where(sign_ups.c.id == row.id).values(record=kept))
        many += 1
    return many
