"""The sign-up office: what was answered becomes a card, waits for somebody, or is forgotten."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, and_, delete, select, update

from hub import audit, delegates, issuer
from hub.cards import Medium, Wanted
from hub.choices import Why
from hub.db.tables import sign_up_pages, sign_ups
from hub.hub import Hub
from hub.issuer import MAX_NAME, Order
from hub.publish import catalogue_in_force, publish
from hub.signup import intake
from hub.signup.intake import Row
from hub.signup.record import Evidence, Record, RecordError, gathered, read, sealed, unsealed
from hub.signup.twins import twin_mark
from shared.domain.card import Rotation
from shared.domain.faults import UsageError
from shared.domain.moment import Moment
from shared.domain.signup.ages import band_on, last_day
from shared.domain.signup.fields import Here, birthday
from shared.domain.signup.standing import Standing

EVIDENCE, TWIN, LOOK = "evidence", "twin", "look"  # why one waits
_PASS = Medium("base64url")


@dataclass(frozen=True, slots=True)
class Found:
    """A sign-up with what it says, for whoever has to decide; `record` is None where nobody can open it."""

    row: Row
    record: Record | None


def complete(hub: Hub, sign_up: UUID, who: str) -> None:
    """Once all pages are here: open them, and issue the card, or note why it waits. Doing it again changes
    nothing, whoever does it and after whatever crash."""
    with hub.alone() as connection:  # of two that come at once, one sees the other
        row = intake.find(connection, sign_up)
        if row is None or not intake.is_done(connection, row):
            return
        keys = hub.city.sealing_keys()
        try:
            record = gathered(
                read(intake.pages(connection, sign_up, row.device), keys), here(hub, connection)
            )
        except RecordError:
            intake.stands(connection, sign_up, Standing.WAITING, hub.now_ms(), LOOK)
            return
        mark = twin_mark(hub.keys.issuer, record.answers)
        twin = connection.scalar(select(sign_ups.c.id).where(_twins(mark, sign_up)).limit(1))
        why = EVIDENCE if record.evidence is None else None if twin is None else TWIN
        connection.execute(delete(sign_up_pages).where(sign_up_pages.c.sign_up == str(sign_up)))
        kept = {
            "record": sealed(record, sign_up, keys[0]),
            "twin": mark,
            "provisional": delegates.own(connection, row.device, record.provisional),
        }
        connection.execute(update(sign_ups).where(sign_ups.c.id == str(sign_up)).values(**kept))
        intake.stands(connection, sign_up, Standing.WAITING, hub.now_ms(), why)
    if why is None:
        issue(hub, sign_up, who)


def issue(hub: Hub, sign_up: UUID, who: str) -> str:
    """Give whoever signed up their card: its id. The same again gives the same card. Raises UsageError where
    there is nothing to issue a card for."""
    found = look(hub, sign_up)
    if found.record is None or found.row.state is not Standing.WAITING or found.record.evidence is None:
        raise UsageError("this sign-up is not ready for a card")
    new = issuer.issue(hub, _order(hub, found))
    _settle(hub, found, new.card, who)
    return new.card


def join(hub: Hub, sign_up: UUID, who: str) -> str:
    """The same person signed up before: their card is issued once more, the older issues end, and what they
    said now counts. Raises UsageError."""
    found = look(hub, sign_up)
    with hub.read() as connection:
        mark = found.row.twin or b""
        card: str | None = connection.scalar(
            select(sign_ups.c.card).where(_twins(mark, sign_up), sign_ups.c.card.is_not(None))
        )
    if found.record is None or found.row.state is not Standing.WAITING or card is None:
        raise UsageError("nobody with this name and birth date has a card")
    issuer.issue_again(hub, card, _order(hub, found), Why.REPLACED)
    _settle(hub, found, card, who)
    return card


def evidence_seen(hub: Hub, sign_up: UUID, kind: str, who: str) -> None:
    """Somebody has seen evidence at a counter; the card is issued unless something else stands in its way."""
    found = look(hub, sign_up)
    if found.record is None or found.row.state is not Standing.WAITING:
        raise UsageError("this sign-up does not wait for evidence")
    with hub.write() as connection:
        day = here(hub, connection).today.isoformat()
        record = Record(found.record.answers, Evidence(kind, day, who), found.record.provisional)
        kept = sealed(record, sign_up, hub.city.sealing_keys()[0])
        connection.execute(update(sign_ups).where(sign_ups.c.id == str(sign_up)).values(record=kept))
        twin = connection.scalar(select(sign_ups.c.id).where(_twins(found.row.twin or b"", sign_up)).limit(1))
        why = None if twin is None else TWIN
        intake.stands(connection, sign_up, Standing.WAITING, hub.now_ms(), why)
        audit.note(connection, who, "evidence seen", str(sign_up), hub.now_ms())
    if why is None:
        issue(hub, sign_up, who)


def refuse(hub: Hub, sign_up: UUID, who: str) -> None:
    """There will be no card; what was answered is deleted."""
    with hub.write() as connection:
        intake.forget(connection, sign_up, hub.now_ms())
        intake.stands(connection, sign_up, Standing.REFUSED, hub.now_ms())
        audit.note(connection, who, "sign-up refused", str(sign_up), hub.now_ms())


def look(hub: Hub, sign_up: UUID) -> Found:
    """A sign-up with its record opened; raises UsageError where there is none."""
    with hub.read() as connection:
        row = intake.find(connection, sign_up)
    if row is None:
        raise UsageError(f"there is no sign-up {sign_up}")
    return Found(row, _record(hub, row))


def listed(hub: Hub, states: Iterable[Standing], venue: str | None, limit: int) -> list[Row]:
    """The sign-ups that stand so, the one that has waited longest first."""
    wanted = [state.value for state in states]
    statement = select(sign_ups.c.id).where(sign_ups.c.state.in_(wanted))
    if venue is not None:
        statement = statement.where(sign_ups.c.venue == venue)
    with hub.read() as connection:
        ids = connection.scalars(statement.order_by(sign_ups.c.changed_ms, sign_ups.c.id).limit(limit)).all()
        rows = [intake.find(connection, UUID(one)) for one in ids]
    return [row for row in rows if row is not None]


def of_card(connection: Connection, card: str) -> list[Row]:
    """The sign-ups that led to a card: what a person's export and erasure have to reach."""
    ids = connection.scalars(select(sign_ups.c.id).where(sign_ups.c.card == card)).all()
    rows = [intake.find(connection, UUID(one)) for one in ids]
    return [row for row in rows if row is not None]


def here(hub: Hub, connection: Connection) -> Here:
    """What answers are checked against now; postcodes are the desk's business: staff may let one in."""
    zone = catalogue_in_force(connection).zone
    return Here(Moment(hub.now_ms(), hub.now_ms()).local(zone).date())


def _twins(mark: bytes, sign_up: UUID) -> ColumnElement[bool]:
    waiting = sign_ups.c.state.in_([Standing.WAITING.value, Standing.ISSUED.value])
    return and_(sign_ups.c.twin == mark, sign_ups.c.id != str(sign_up), waiting)


def _order(hub: Hub, found: Found) -> Order:
    """By the day on which the last thing that was missing came: the same order after any crash."""
    if found.record is None:
        raise UsageError("nobody can read what this sign-up says")
    born, at_ms = birthday(str(found.record.answers["date_of_birth"])), found.row.changed_ms
    with hub.read() as connection:
        issued = Moment(at_ms, at_ms).local(catalogue_in_force(connection).zone).date()
    wanted = Wanted(
        age_band=band_on(born, issued),
        issued=issued,
        expires=last_day(born, issued),
        rotation=Rotation.OPTIONAL,
    )
    return Order(wanted, _PASS, "sign-ups", found.record.name[:MAX_NAME].strip(), f"sign-up {found.row.id}")


def _settle(hub: Hub, found: Found, card: str, who: str) -> None:
    """The card is there: the pass that the desk signed meanwhile ends."""
    now_ms = hub.now_ms()
    with hub.alone() as connection:
        connection.execute(update(sign_ups).where(sign_ups.c.id == str(found.row.id)).values(card=card))
        intake.stands(connection, found.row.id, Standing.ISSUED, now_ms)
        audit.note(connection, who, "card issued for a sign-up", card, now_ms)
        if found.row.provisional is not None:
            publish(hub, connection)


def _record(hub: Hub, row: Row) -> Record | None:
    if row.record is None:
        return None
    try:
        return unsealed(row.record, row.id, hub.city.sealing_keys())
    except RecordError:
        return None
