"""The name on a pass, sealed to the hub's newest key: a database without `private` tells nobody's name.

HPKE, as all else that only the hub is to read (`shared/wire/seal.py`); the card is bound in, so that a name
opens as this card's and as no other's.
"""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from sqlalchemy import Connection, select, update

from hub.city import City
from hub.db.engine import upsert
from hub.db.tables import holders
from shared.domain.faults import Fault
from shared.wire import seal

if TYPE_CHECKING:
    from hub.hub import Hub

_PURPOSE = b"portcullis name 1"
_PAD = 64  # bytes: filled up to multiples of this, the length tells little of a name
_AT_ONCE = 500  # names of one transaction: nobody waits long for it


def keep(connection: Connection, city: City, card: str, name: str, now_ms: int) -> None:
    """From now on, this is the name on the card's pass."""
    row = {"card": card, "sealed": sealed(city.sealing_keys()[0], card, name), "changed_ms": now_ms}
    upsert(connection, holders, row)


def of_card(connection: Connection, city: City, card: str) -> str | None:
    """The name on the card's pass, None where it has none; raises Fault (`name_unreadable`)."""
    found = connection.scalar(select(holders.c.sealed).where(holders.c.card == card))
    return None if found is None else opened(city.sealing_keys(), card, found)


def sealed(key: X25519PrivateKey, card: str, name: str) -> bytes:
    """A name as it is kept."""
    plain = name.encode()
    plain += b"\0" * (-len(plain) % _PAD)
    return seal.seal(plain, key.public_key().public_bytes_raw(), _purpose(card))


def opened(keys: Iterable[X25519PrivateKey], card: str, kept: bytes) -> str:
    """The name again; raises Fault (`name_unreadable`) where its key is gone."""
    for key in keys:
        try:
            return seal.unseal(kept, key, _purpose(card)).rstrip(b"\0").decode()
        except seal.SealError:
            continue
    raise Fault(
        "the name on this card's pass is sealed to a key that is not in `private`; put the key back, or say "
        "the name again: hub person rectify --card ID --name NAME --data FOLDER",
        code="name_unreadable",
    )


def sealer(city: City) -> Callable[[str, str], bytes]:
    """For a database from before names were sealed: card and name to what is kept."""
    return lambda card, name: sealed(city.sealing_keys()[0], card, name)


def seal_anew(hub: "Hub") -> int:
    """Seal every name to the newest key, so that the older ones can go; how many. One that no key opens stays
    as it is."""
    newest, *older = hub.city.sealing_keys()
    many, last = 0, ""
    while True:
        some = select(holders.c.card, holders.c.sealed).where(holders.c.card > last).order_by(holders.c.card)
        with hub.alone() as connection:
            rows = connection.execute(some.limit(_AT_ONCE)).all()
            for card, kept in rows:
                many += _anew(connection, newest, older, card, kept)
        if not rows:
            return many
        last = rows[-1].card


def _anew(
    connection: Connection, newest: X25519PrivateKey, older: list[X25519PrivateKey], card: str, kept: bytes
) -> int:
    try:
        name = opened(older, card, kept)
    except Fault:  # the newest opens it, or none does any more
        return 0
    here = holders.c.card == card
    connection.execute(update(holders).where(here).values(sealed=sealed(newest, card, name)))
    return 1


def _purpose(card: str) -> bytes:
    return _PURPOSE + card.encode()
