"""The card office: each act whole, in one transaction with its bundle and its line in the audit."""

import hmac
from dataclasses import dataclass, field

from sqlalchemy import Connection, delete

from hub import audit, names
from hub import city as cities
from hub.cards import (
    CardConflict,
    Issued,
    Medium,
    Wanted,
    change_status,
    issue_card,
    once_more,
    reissue,
    text_of,
)
from hub.choices import Why
from hub.db import tables
from hub.hub import Hub
from hub.publish import Published, catalogue_in_force, publish
from hub.register import Entry, Register
from hub.wallet.face import Face
from hub.wallet.papers import Wallet
from shared.domain.card import CARD_ID_BYTES, Kind, Rotation
from shared.domain.evidence import CardStatus
from shared.domain.faults import UsageError
from shared.domain.moment import day_date
from shared.domain.signup.fields import JOINERS
from shared.tokens.rotating import card_secret

MAX_NAME = 60  # characters; longer ones are cut by every wallet
_KEY_CONTEXT = b"portcullis/card for a key/1\0"
_PASS = Medium("base64url")


@dataclass(frozen=True, slots=True)
class Order:
    """A card that is wanted, by whom; with a `key`, the same order again gives the same card again."""

    wanted: Wanted
    medium: Medium
    who: str
    name: str | None = field(default=None, repr=False)
    key: str | None = None


def issue(hub: Hub, order: Order) -> Issued:
    """A new card; raises UsageError for one that no scanner would take, CardConflict (`key_reused`) where
    the order's key was used for another card. Nothing is published: a new place of the list reads valid."""
    with hub.alone() as connection:
        return issue_within(hub, connection, order)


def issue_within(hub: Hub, connection: Connection, order: Order) -> Issued:
    """The same, together with what else belongs to it; needs `Hub.alone`."""
    now_ms = hub.now_ms()
    check_name(order.name)
    register = Register(connection, now_ms)
    card_id = _card_id(hub, order)
    if card_id is not None and (before := register.find(card_id.hex())):
        return once_more(hub.keys, before[0], order.wanted, order.medium, now_ms)
    new = issue_card(hub.city, register, order.wanted, order.medium, now_ms, card_id)
    _name(hub, connection, new.card, order.name)
    audit.note(connection, order.who, "card issued", new.card, now_ms)
    return new


def issue_again(hub: Hub, card: str, order: Order, why: Why = Why.REPLACED) -> Issued:
    """The card once more, its older issues withdrawn and that published; `order.wanted` does not matter.
    Raises UsageError for a card that is not ours."""
    now_ms = hub.now_ms()
    check_name(order.name)
    with hub.alone() as connection:
        new = reissue(hub.city, Register(connection, now_ms), card, order.medium, now_ms, why)
        _name(hub, connection, card, order.name)
        audit.note(connection, order.who, f"card issued again: {why}", card, now_ms)
        publish(hub, connection)
    return new


def change(hub: Hub, card: str, status: CardStatus, why: Why | None, who: str) -> Published:
    """Suspend, restore or withdraw a card, and publish that; raises UsageError where it cannot be. The name
    of a withdrawn card's holder is forgotten."""
    now_ms = hub.now_ms()
    with hub.alone() as connection:
        change_status(Register(connection, now_ms), card, status, why)
        if status is CardStatus.WITHDRAWN:
            connection.execute(delete(tables.holders).where(tables.holders.c.card == card))
        words = f"card {status.name.lower()}" if why is None else f"card {status.name.lower()}: {why}"
        audit.note(connection, who, words, card, now_ms)
        return publish(hub, connection)


def issues(hub: Hub, card: str) -> tuple[list[Entry], str | None]:
    """Every issue of a card, oldest first, and its holder's name; raises UsageError for an unknown card."""
    with hub.read() as connection:
        return Register(connection, hub.now_ms()).issues(card), names.of_card(connection, hub.city, card)


def face(hub: Hub, card: str, who: str) -> Face:
    """What a pass shows of a card's newest issue; raises UsageError for a card that is not ours. Noted in the
    audit: whoever has a pass has the card."""
    now_ms = hub.now_ms()
    with hub.write() as connection:
        rules = catalogue_in_force(connection)
        entry = Register(connection, now_ms).issues(card)[-1]
        name = names.of_card(connection, hub.city, card)
        if entry.issuer != cities.ISSUER:
            raise CardConflict("card_of_another", f"card {card} is another city's")
        audit.note(connection, who, "pass made", card, now_ms)
    card_id = bytes.fromhex(card)
    rotation = Rotation(entry.rotation) if entry.rotation else None
    secrets = hub.keys.class_secrets if rotation else ()
    return Face(
        organisation=rules.city,
        zone=rules.zone,
        card=card,
        version=entry.version,
        kind=Kind(entry.kind),
        last_day=day_date(entry.expires),
        text=text_of(hub.keys, entry, _PASS, now_ms),
        cancelled=entry.status is CardStatus.WITHDRAWN,
        name=name,
        secrets=tuple(card_secret(secret, card_id, entry.version) for secret in secrets),
        must_change=rotation is Rotation.MANDATORY,
    )


def wallet(hub: Hub) -> Wallet:
    """What this city signs passes with."""
    return Wallet(hub.city.private / "wallet")


def check_name(name: str | None) -> None:
    """Raises UsageError for what is no name for a pass."""
    if name is None:
        return
    letters = "".join(letter for letter in name if letter not in JOINERS)
    if not (letters and len(name) <= MAX_NAME and letters.isprintable() and name.strip() == name):
        raise UsageError(f"a name is 1 to {MAX_NAME} letters that can be printed, without spaces around it")


def _card_id(hub: Hub, order: Order) -> bytes | None:
    """The id for an order with a key: as good as random for whoever does not know the issuer's key."""
    if order.key is None:
        return None
    message = _KEY_CONTEXT + order.who.encode() + b"\0" + order.key.encode()
    return hmac.digest(hub.keys.issuer.private_bytes_raw(), message, "sha256")[:CARD_ID_BYTES]


def _name(hub: Hub, connection: Connection, card: str, name: str | None) -> None:
    if name is not None:
        names.keep(connection, hub.city, card, name, hub.now_ms())
