"""The sign-up office: what was answered becomes a card, waits for somebody, or is forgotten."""

import logging
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, delete, select, update

from hub import attempts, audit, issuer, names
from hub.attempts import Bucket
from hub.cards import Medium, Wanted, reissue_as
from hub.choices import Why
from hub.db.desk_tables import sign_up_pages, sign_ups
from hub.hub import Hub
from hub.intake.alarms import AlarmKind, raise_alarm
from hub.issuer import MAX_NAME, Order
from hub.publish import catalogue_in_force, publish
from hub.register import Register
from hub.signup import intake, links
from hub.signup.intake import Row
from hub.signup.links import Purpose
from hub.signup.record import (
    Record,
    RecordError,
    evidence_of,
    gathered,
    read,
    readable,
    sealed,
    secret_of,
    unsealed,
)
from hub.signup.twins import twin_mark
from shared.domain.card import Rotation
from shared.domain.faults import UsageError
from shared.domain.moment import Moment, day_number
from shared.domain.signup import pages
from shared.domain.signup.ages import band_on, last_day
from shared.domain.signup.fields import Here, Value, birthday
from shared.domain.signup.standing import Standing

EVIDENCE, TWIN, LOOK = intake.EVIDENCE, "twin", "look"  # why one waits
AGAIN = "again"  # why one is issued: there was a card before
CHANGE = "change"  # the card that is to be changed is not found without doubt
_DAY_MS = 86_400_000
MOST_CARDS = 200  # at once, by what one device says
_SECONDS_EACH = 432.0  # 200 a day
_PASS = Medium("base64url")
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Found:
    """A sign-up as whoever has to decide sees it: `record` is None where its answers cannot be taken as they
    are, `pages` then holds what can be read of them. `others` may be the same person's."""

    row: Row
    record: Record | None
    others: tuple[Row, ...] = ()
    pages: Mapping[str, Mapping[str, Any]] = field(default_factory=dict, repr=False)


@dataclass(frozen=True, slots=True)
class Read:
    """A sign-up that says what a desk lets through."""

    row: Row
    record: Record
    others: tuple[Row, ...] = ()


def complete(hub: Hub, sign_up: UUID, who: str) -> None:
    """Once all pages are here: open them, and issue the card, or note why it waits. Doing it again changes
    nothing, whoever does it, and goes on where a crash came between."""
    with hub.alone() as connection:  # of two that come at once, one sees the other
        row = before = intake.hold(connection, sign_up)
        if row is None:
            return
        if row.state is Standing.OPEN and intake.is_done(connection, row):
            row = _opened(hub, connection, row)
        elif row.state is Standing.WAITING and row.why == EVIDENCE:
            row = _seen_late(hub, connection, row)
        ready = row.state is Standing.WAITING and row.why is None
        if ready and row is not before and _too_many(hub, connection, row):
            row = replace(row, why=LOOK)
            intake.stands(connection, row.id, Standing.WAITING, hub.now_ms(), LOOK)
    if row.state is Standing.WAITING and row.why is None:
        try:
            issue(hub, sign_up, who)
        except UsageError:  # staff are told why when they try; those who came with it do not wait for that
            _log.warning("a sign-up that is ready got no card")


def due(hub: Hub, device: str, sign_ups: Iterable[UUID]) -> list[UUID]:
    """Those of these sign-ups of a device with which `complete` may have something to do; nobody waits for a
    look."""
    with hub.read() as connection:
        known = [(one, intake.find(connection, one)) for one in sign_ups]
        return [
            one for one, row in known if row is not None and row.device == device and _is_due(connection, row)
        ]


def issue(hub: Hub, sign_up: UUID, who: str) -> str:
    """Give whoever signed up their card: its id. The same again gives the same card. Raises UsageError where
    there is nothing to issue a card for."""
    found = look(hub, sign_up)
    record = found.record
    if record is None or found.row.state is not Standing.WAITING or record.evidence is None:
        raise UsageError("this sign-up is not ready for a card")
    if record.change:
        with hub.read() as connection:
            card = card_of(connection, found.row, record)
        if card is None:
            raise UsageError("say whose card it is: the same person as in another sign-up")
        return issue_again(hub, Read(found.row, record), card, who)
    now_ms, wanted = hub.now_ms(), order(hub, Read(found.row, record))
    with hub.alone() as connection:
        row = intake.hold(connection, sign_up)
        if row is None or row.state is not Standing.WAITING:  # somebody was as quick, or wants none any more
            if row is not None and row.card is not None:
                return row.card
            raise UsageError("this sign-up is over")
        card = issuer.issue_within(hub, connection, wanted).card
        settle(connection, sign_up, card, who, now_ms)
    return card


def issue_again(hub: Hub, found: Read, card: str, who: str) -> str:
    """The card once more, older issues end, and what its holder says now counts; all in one transaction, so
    that a card is not issued twice for one sign-up, whenever the hub stops. Raises UsageError."""
    now_ms, wanted = hub.now_ms(), order(hub, found)
    with hub.alone() as connection:
        row = intake.hold(connection, found.row.id)
        if row is None or row.state is not Standing.WAITING:
            if row is not None and row.card == card:  # somebody was as quick
                return card
            raise UsageError("this sign-up is over")
        register = Register(connection, now_ms)
        last = register.issues(card)[-1]
        expires = last.expires if wanted.wanted.expires is None else day_number(wanted.wanted.expires)
        says = replace(last, age_band=int(wanted.wanted.age_band), expires=expires)
        reissue_as(hub.city, register, says, _PASS, now_ms, Why.REPLACED)
        if wanted.name is not None:
            names.keep(connection, hub.city, card, wanted.name, now_ms)
        _answers_now(hub, connection, found, card)
        settle(connection, row.id, card, who, now_ms)
        intake.stands(connection, row.id, Standing.ISSUED, now_ms, AGAIN)
        publish(hub, connection)
    return card


def card_of(connection: Connection, row: Row, record: Record) -> str | None:
    """The card that somebody wants changed, where name and birth date, and the card if one was shown, leave
    no doubt."""
    alike = {other.card for other in _alike(connection, row)}
    return next(iter(alike)) if len(alike) == 1 and record.card in (None, *alike) else None


def find(hub: Hub, sign_up: UUID) -> Row | None:
    """A sign-up, its answers unopened."""
    with hub.read() as connection:
        return intake.find(connection, sign_up)


def look(hub: Hub, sign_up: UUID) -> Found:
    """A sign-up, opened; raises UsageError where there is none."""
    with hub.read() as connection:
        return opened(hub, connection, intake.find(connection, sign_up))


def opened(hub: Hub, connection: Connection, row: Row | None) -> Found:
    """The same within a transaction."""
    if row is None:
        raise UsageError("there is no such sign-up")
    keys = hub.city.sealing_keys()
    if row.record is None:
        return Found(row, None, (), readable(intake.pages(connection, row.id, row.device), keys))
    try:
        record = unsealed(row.record, row.id, keys)
    except RecordError:
        return Found(row, None)
    return Found(row, record, tuple(others(connection, row, record)))


def answers_of(hub: Hub, row: Row) -> Mapping[str, Value]:
    """What a sign-up's record says; nothing where nobody can open it."""
    try:
        return {} if row.record is None else unsealed(row.record, row.id, hub.city.sealing_keys()).answers
    except RecordError:
        return {}


def others(connection: Connection, row: Row, record: Record) -> list[Row]:
    """The sign-ups that may be the same person's: by name and birth date, and by the card that was shown."""
    found = _alike(connection, row)
    shown = [] if record.card is None else of_card(connection, record.card)
    return found + [one for one in shown if one.id not in {row.id, *(other.id for other in found)}]


def obstacle(connection: Connection, row: Row, record: Record) -> str | None:
    """What stands in the way of a card: one word, or None."""
    if record.evidence is None:
        return EVIDENCE
    if record.change:
        return None if card_of(connection, row, record) is not None else CHANGE
    return TWIN if _alike(connection, row) else None


def listed(hub: Hub, states: Iterable[Standing], venue: str | None, limit: int) -> list[Row]:
    """The sign-ups that stand so, the one that has waited longest first."""
    wanted = [state.value for state in states]
    statement = select(sign_ups.c.id).where(sign_ups.c.state.in_(wanted))
    if venue is not None:
        statement = statement.where(sign_ups.c.venue == venue)
    with hub.read() as connection:
        ids = connection.scalars(statement.order_by(sign_ups.c.changed_ms, sign_ups.c.id).limit(limit)).all()
        return rows(connection, ids)


def of_card(connection: Connection, card: str) -> list[Row]:
    """The sign-ups that led to a card: what a person's export and erasure have to reach."""
    return rows(connection, connection.scalars(select(sign_ups.c.id).where(sign_ups.c.card == card)).all())


def here(hub: Hub, connection: Connection) -> Here:
    """What answers are checked against now; postcodes are the desk's business: staff may let one in."""
    catalogue = catalogue_in_force(connection)
    today = Moment(hub.now_ms(), hub.now_ms()).local(catalogue.zone).date()
    return Here(today, guardian_below=catalogue.guardian_below)


def order(hub: Hub, found: Read) -> Order:
    """By the day on which the last thing that was missing came: the same order after any crash."""
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


def settle(connection: Connection, sign_up: UUID, card: str, who: str, now_ms: int) -> None:
    """The card is there, and is fetched at the address that its holder took along. A pass that the desk
    signed meanwhile goes on until then."""
    connection.execute(update(sign_ups).where(sign_ups.c.id == str(sign_up)).values(card=card))
    intake.stands(connection, sign_up, Standing.ISSUED, now_ms)
    until_ms = now_ms + links.CARD_DAYS * _DAY_MS
    links.become(connection, str(sign_up), Purpose.CARD, Purpose.CARD, until_ms)
    audit.note(connection, who, "card issued for a sign-up", card, now_ms)


def _alike(connection: Connection, row: Row) -> list[Row]:
    """Those of this name and birth date, the oldest first."""
    if row.twin is None:
        return []
    alive = sign_ups.c.state.in_([Standing.WAITING.value, Standing.ISSUED.value])
    ids = connection.scalars(
        select(sign_ups.c.id)
        .where(sign_ups.c.twin == row.twin, sign_ups.c.id != str(row.id), alive)
        .order_by(sign_ups.c.begun_ms, sign_ups.c.id)
    ).all()
    return rows(connection, ids)


def _is_due(connection: Connection, row: Row) -> bool:
    if row.state is Standing.OPEN:
        return intake.is_done(connection, row)
    late = row.why == EVIDENCE and bool(intake.pages(connection, row.id, row.device))
    return row.state is Standing.WAITING and (row.why is None or late)


def _too_many(hub: Hub, connection: Connection, row: Row) -> bool:
    """Whether its device has said that evidence was seen more often than a workshop has people: whoever stole
    it may say so. Staff look at the others."""
    bucket = Bucket(f"cards {row.device}", MOST_CARDS, _SECONDS_EACH)
    if not attempts.take(connection, [bucket], hub.now_ms()):
        return False
    most = {"at_once": MOST_CARDS}
    raise_alarm(connection, AlarmKind.CARDS, row.device, row.device, most, hub.now_ms())
    return True


def _answers_now(hub: Hub, connection: Connection, found: Read, card: str) -> None:
    """What was answered now, over what this person said before where they were not asked again; the older
    sign-ups say nothing any more."""
    keys, record = hub.city.sealing_keys(), found.record
    if record.change:
        before: dict[str, Value] = {}
        for row in of_card(connection, card):
            before |= answers_of(hub, row)
        said = {name: value for name, value in record.answers.items() if name != pages.CHANGE}
        record = replace(record, answers=before | said)
    connection.execute(update(sign_ups).where(sign_ups.c.card == card).values(record=None, twin=None))
    kept = sealed(record, found.row.id, keys[0])
    connection.execute(update(sign_ups).where(sign_ups.c.id == str(found.row.id)).values(record=kept))


def _opened(hub: Hub, connection: Connection, row: Row) -> Row:
    """All pages are here: they become a record, or wait for somebody to look at them."""
    keys, now_ms = hub.city.sealing_keys(), hub.now_ms()
    pages = intake.pages(connection, row.id, row.device)
    if (secret := secret_of(pages, keys)) is not None:
        until_ms = now_ms + intake.WAITING_DAYS * _DAY_MS
        links.keep(connection, Purpose.CARD, secret, str(row.id), until_ms)
    try:
        record = gathered(read(pages, keys), here(hub, connection))
    except RecordError:
        intake.stands(connection, row.id, Standing.WAITING, now_ms, LOOK)
        return replace(row, state=Standing.WAITING, why=LOOK)
    connection.execute(delete(sign_up_pages).where(sign_up_pages.c.sign_up == str(row.id)))
    mark = twin_mark(hub.keys.issuer, record.answers)
    kept = {
        "record": sealed(record, row.id, keys[0]),
        "twin": mark,
    }
    connection.execute(update(sign_ups).where(sign_ups.c.id == str(row.id)).values(**kept))
    row = replace(row, state=Standing.WAITING, twin=mark)
    why = obstacle(connection, row, record)
    intake.stands(connection, row.id, Standing.WAITING, now_ms, why)
    return replace(row, why=why)


def _seen_late(hub: Hub, connection: Connection, row: Row) -> Row:
    """Evidence that the desk saw after everything was answered."""
    late = intake.pages(connection, row.id, row.device)
    if not late or row.record is None:
        return row
    keys, now_ms = hub.city.sealing_keys(), hub.now_ms()
    connection.execute(delete(sign_up_pages).where(sign_up_pages.c.sign_up == str(row.id)))
    try:
        record = replace(unsealed(row.record, row.id, keys), evidence=evidence_of(read(late, keys)))
    except RecordError:
        return row
    kept = sealed(record, row.id, keys[0])
    connection.execute(update(sign_ups).where(sign_ups.c.id == str(row.id)).values(record=kept))
    why = obstacle(connection, row, record)
    intake.stands(connection, row.id, Standing.WAITING, now_ms, why)
    return replace(row, why=why, changed_ms=now_ms)


def rows(connection: Connection, ids: Iterable[str]) -> list[Row]:
    """Those of these ids that are still noted, in this order."""
    found = [intake.find(connection, UUID(one)) for one in ids]
    return [row for row in found if row is not None]
