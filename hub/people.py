"""A person's rights over what the hub holds under a card: to see it, to have it put right, to have it erased.

The hub knows cards, not people: whoever asks shows the card, or its id from the residents' register.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, delete, select, update

from hub import audit, names, workshops
from hub.cards import Issued, Medium, change_status, reissue_as
from hub.choices import Why
from hub.db.tables import audit as audit_lines
from hub.db.tables import cards, devices, events, holders, logs, rulings
from hub.hub import Hub
from hub.intake.erase import erase_card
from hub.intake.person import asides_of_card, of_card
from hub.issuer import check_name
from hub.publish import publish
from hub.register import Entry, Register
from hub.signup import rights
from shared.domain.card import AgeBand, Kind
from shared.domain.evidence import CardStatus
from shared.domain.faults import Fault, UsageError
from shared.domain.moment import day_date
from shared.wire.pseudonym import pseudonym

KEPT = (
    "the card's id and its places in the list of cancelled cards: a copy of the card must stay refused",
    "the rows of the devices' logs, empty: the log must still verify",
    "hashes of the names that rows give the card: rows that a desk sends later are emptied as they come",
    "that there was a sign-up, when and at which desk, without any of its answers",
    "counts by day, venue and service, in which nobody can be recognised",
    "the audit's lines with the card's id: who looked at or changed what must stay known",
)


@dataclass(frozen=True, slots=True)
class Changes:
    """What is to be put right; None stays as it is. An empty hint takes the hint away."""

    name: str | None = None
    kind: Kind | None = None
    age_band: AgeBand | None = None
    hint: str | None = None

    @property
    def told_by_token(self) -> bool:
        """Whether the card must be issued again to say it."""
        return (self.kind, self.age_band, self.hint) != (None, None, None)


@dataclass(frozen=True, slots=True)
class Erased:
    """How much is gone."""

    events: int
    name: bool


def references(hub: Hub, card: str) -> list[str]:
    """What events may call a card: its id, and the pseudonym that partners keep of it."""
    return [card, pseudonym(hub.keys.partner_key, bytes.fromhex(card))]


def export(hub: Hub, card: str, who: str) -> dict[str, Any]:
    """All that is held under a card, as JSON that a person can read; raises UsageError for an unknown card.
    That it was read is noted."""
    now_ms = hub.now_ms()
    refs = references(hub, card)
    with hub.write() as connection:
        issues = Register(connection, now_ms).issues(card)
        audit.note(connection, who, "all data of a card read", card, now_ms)
        holder = connection.execute(select(holders).where(holders.c.card == card)).one_or_none()
        sign_ups = rights.held(connection, hub.city.sealing_keys(), card)
        return {
            "card": card,
            "made": _time(now_ms),
            "name_on_the_pass": None
            if holder is None
            else {"name": _name(hub, holder), "changed": _time(holder.changed_ms)},
            "issues": [_issue(entry) for entry in issues],
            "events": [_event(row) for row in _events(connection, refs)],
            "rows_put_aside": [
                {"id": row.id, "received": _time(row.received_ms), "told": _told(row.payload)}
                for row in asides_of_card(connection, refs)
            ],
            "sign_ups": sign_ups,
            "workshops_led": [
                {"month": row.month, "workshops": row.workshops, "minutes": row.minutes}
                | {"who_came": row.heads, "sign_ups": row.sign_ups}
                for row in workshops.of_person(connection, refs)
            ],
            "wallet_passes": "made when they are asked for, and not kept here; when is in `audit`",
            "audit": [
                {"at": _time(row.at_ms), "who": row.who, "did": row.did}
                for row in _audited(connection, card, [one["sign_up"] for one in sign_ups])
            ],
            "elsewhere": "a device keeps its own rows until the hub has them and their time is over",
        }


def rectify(hub: Hub, card: str, changes: Changes, who: str) -> Issued | None:
    """Put right what is wrong: the name on the pass, and by a new issue what the token itself says. The new
    issue, where one was needed; raises UsageError for what cannot be."""
    check_name(changes.name)
    now_ms = hub.now_ms()
    with hub.alone() as connection:
        register = Register(connection, now_ms)
        last = register.issues(card)[-1]
        if Kind.PROVISIONAL in (last.kind, changes.kind) and changes.kind not in (None, last.kind):
            raise UsageError("a provisional pass does not become another card, nor the other way round")
        if changes.name is not None:
            names.keep(connection, hub.city, card, changes.name, now_ms)
        new = None
        if changes.told_by_token:
            new = reissue_as(hub.city, register, _put_right(last, changes), Medium(), now_ms, Why.MISTAKE)
            publish(hub, connection)
        audit.note(connection, who, "data of a card put right", card, now_ms)
    return new


def erase(hub: Hub, card: str, who: str) -> Erased:
    """Erase all that is held under a card, but for KEPT; the card is cancelled, and devices are told to erase
    theirs. Counts stay as they are. Raises UsageError for an unknown card."""
    now_ms = hub.now_ms()
    with hub.alone() as connection:
        register = Register(connection, now_ms)
        if register.issues(card)[-1].status is not CardStatus.WITHDRAWN:
            change_status(register, card, CardStatus.WITHDRAWN, Why.REQUEST)
        connection.execute(
            update(cards)
            .where(cards.c.card == card)
            .values(hint=None, entitlements="[]", rotation=None, why=Why.REQUEST.value)
        )
        named = connection.execute(delete(holders).where(holders.c.card == card)).rowcount
        rights.erase(connection, card, now_ms)
        refs = references(hub, card)
        workshops.erase(connection, refs)
        gone = erase_card(connection, card, refs)
        audit.note(connection, who, "data of a card erased", card, now_ms)
        publish(hub, connection)
    return Erased(gone, bool(named))


def _name(hub: Hub, holder: Row[Any]) -> str:
    try:
        return names.opened(hub.city.sealing_keys(), holder.card, holder.sealed)
    except Fault:
        return "sealed to a key that is gone: nobody can read it"


def _put_right(entry: Entry, changes: Changes) -> Entry:
    return replace(
        entry,
        kind=entry.kind if changes.kind is None else int(changes.kind),
        age_band=entry.age_band if changes.age_band is None else int(changes.age_band),
        hint=entry.hint if changes.hint is None else changes.hint or None,
    )


def _events(connection: Connection, refs: Sequence[str]) -> Sequence[Row[Any]]:
    return connection.execute(
        select(events, devices.c.name, rulings.c.why)
        .join(logs, logs.c.number == events.c.log)
        .join(devices, devices.c.id == logs.c.device)
        .outerjoin(rulings, rulings.c.event == events.c.id)
        .where(of_card(refs))
        .order_by(events.c.trusted_ms, events.c.id)
    ).all()


def _audited(connection: Connection, card: str, sign_ups: Sequence[str]) -> Sequence[Row[Any]]:
    """Who looked at or changed what about the card, or about a sign-up that led to it."""
    lines = select(audit_lines).where(audit_lines.c.about.in_([card, *sign_ups]))
    return connection.execute(lines.order_by(audit_lines.c.number)).all()


def _issue(entry: Entry) -> dict[str, Any]:
    return {
        "issue": entry.version,
        "kind": Kind(entry.kind).label,
        "age": AgeBand(entry.age_band).label,
        "issued": day_date(entry.issued).isoformat(),
        "valid_to": day_date(entry.expires).isoformat(),
        "entitlements": list(entry.entitlements),
        "letters_for_the_desk": entry.hint,
        "code_changes": entry.rotation is not None,
        "status": entry.status.name.lower(),
        "since": _time(entry.since_ms),
        "why": entry.why,
    }


def _event(row: Row[Any]) -> dict[str, Any]:
    """What a device told, in its own words, and what became of it."""
    return {
        "id": row.id,
        "device": row.name,
        "received": _time(row.received_ms),
        "told": _told(row.payload),
        "ruling": row.ruling,
        "why": row.why,
    }


def _told(payload: str | None) -> Any:
    """A payload as JSON; as text where it is none, or none that can be written again."""
    try:
        told = payload and json.loads(payload)
        json.dumps(told, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        return payload
    return told


def _time(ms: int) -> str:
    return datetime.fromtimestamp(ms / 1000, UTC).isoformat(timespec="seconds")
