"""What became of a sign-up, for whoever opens the address that they took along: the card, or why not yet.

Nothing of what they answered is told there.
"""

from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from sqlalchemy import Connection, or_, select, update

from hub import audit, issuer
from hub.db.desk_tables import sign_ups
from hub.hub import Hub
from hub.publish import publish
from hub.register import Register
from hub.signup import intake, links, office
from hub.signup.intake import Row
from hub.signup.links import Purpose
from hub.wallet.face import Face
from shared.domain.evidence import CardStatus
from shared.domain.faults import UsageError
from shared.domain.signup.standing import NewCard, Standing
from shared.domain.signup.takeaway import ids_of, read_reference

DAYS = links.CARD_DAYS
_DAY_MS = 86_400_000


class Stands(StrEnum):
    """What there is to say."""

    READY = "ready"  # the card is there
    SOON = "soon"  # nothing is missing: it is being made
    EVIDENCE = "evidence"  # somebody has to see evidence
    LOOK = "look"  # staff have to look at it
    NONE = "none"  # refused, or another sign-up of the same person goes on
    DELETED = "deleted"  # they wanted everything forgotten, or it was here for too long
    ANEW = "anew"  # the card was issued again since: this address is no longer the holder's alone
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Found:
    """A sign-up behind a good link, in the language of whoever signed up, where that is known."""

    row: Row
    stands: Stands
    language: str | None = None
    days: int = 0  # for which the link is still good


def new_card(hub: Hub, row: Row) -> NewCard:
    """The card of a sign-up that led to one; raises UsageError where it did not."""
    if row.card is None or row.record is None:
        raise UsageError("this sign-up has no card")
    face = issuer.face(hub, row.card, f"device {row.device}")
    return NewCard(row.card, face.text)


def find(hub: Hub, secret: str) -> Found | None:
    """What a link leads to; None where there is none, it is over, or no page of the sign-up came yet."""
    now_ms = hub.now_ms()
    with hub.read() as connection:
        opened = links.follow(connection, secret, now_ms)
        if opened is None or opened.purpose is not Purpose.CARD:
            return None
        row = intake.find(connection, UUID(opened.about))
        if row is None:
            return None
        stands = _stands(connection, row, now_ms)
    language = office.answers_of(hub, row).get("language")
    days = -(-(opened.until_ms - now_ms) // _DAY_MS)
    return Found(row, stands, None if language is None else str(language), days)


def fetched(hub: Hub, sign_up: UUID, who: str) -> None:
    """Whoever signed up has the card now: the pass that they had meanwhile ends, and devices are told. The
    same again changes nothing."""
    with hub.alone() as connection:
        row = intake.find(connection, sign_up)
        if row is None or row.state is not Standing.ISSUED or row.fetched_ms is not None:
            return
        now_ms = hub.now_ms()
        there = sign_ups.c.id == str(sign_up)
        connection.execute(update(sign_ups).where(there).values(fetched_ms=now_ms))
        audit.note(connection, who, "new card fetched", row.card or "", now_ms)
        if row.provisional is not None:
            publish(hub, connection)


def shown(hub: Hub, row: Row, who: str) -> Face:
    """The card of a sign-up for staff to show or to print; raises UsageError where there is none to give."""
    with hub.read() as connection:
        stands = _stands(connection, row, hub.now_ms())
    if stands is not Stands.READY or row.card is None:
        raise UsageError("there is no card of this sign-up to show; was it made again, or cancelled?")
    return issuer.face(hub, row.card, who)


def by_reference(hub: Hub, text: str, venue: str | None) -> list[Row]:
    """The sign-ups with this reference, however it is written; mostly one."""
    known = read_reference(text)
    if known is None:
        return []
    wanted = select(sign_ups.c.id).where(or_(*(sign_ups.c.id.startswith(start) for start in ids_of(known))))
    if venue is not None:
        wanted = wanted.where(sign_ups.c.venue == venue)
    with hub.read() as connection:
        return office.rows(connection, connection.scalars(wanted.order_by(sign_ups.c.begun_ms)).all())


def unfetched(hub: Hub, venue: str | None, limit: int) -> list[Row]:
    """Sign-ups whose card nobody has fetched while its link was good, the oldest first."""
    wanted = select(sign_ups.c.id).where(
        sign_ups.c.state == Standing.ISSUED.value,
        sign_ups.c.fetched_ms.is_(None),
        sign_ups.c.card.is_not(None),
        sign_ups.c.changed_ms >= hub.now_ms() - DAYS * _DAY_MS,
    )
    if venue is not None:
        wanted = wanted.where(sign_ups.c.venue == venue)
    with hub.read() as connection:
        ids = connection.scalars(wanted.order_by(sign_ups.c.changed_ms, sign_ups.c.id).limit(limit)).all()
        return office.rows(connection, ids)


def _stands(connection: Connection, row: Row, now_ms: int) -> Stands:
    match row.state:
        case Standing.ISSUED if row.card is not None:
            *older, newest = Register(connection, now_ms).issues(row.card)
            if any(one.since_ms > row.changed_ms for one in older):
                return Stands.ANEW
            return Stands.CANCELLED if newest.status is CardStatus.WITHDRAWN else Stands.READY
        case Standing.WAITING if row.why is None:
            return Stands.SOON
        case Standing.WAITING if row.why == intake.EVIDENCE:
            return Stands.EVIDENCE
        case Standing.REFUSED:
            return Stands.NONE
        case Standing.FORGOTTEN | Standing.ISSUED:
            return Stands.DELETED
        case _:
            return Stands.LOOK
