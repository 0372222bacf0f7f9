"""Keys that live on kiosks and sign provisional passes, each with narrow limits, listed in the bundle.

A place in the status list is for one pass, ever. A key that is listed anew, also the same one, gets a fresh
block of them.
"""

from collections.abc import Iterable
from datetime import date
from uuid import uuid4

from sqlalchemy import Connection, and_, exists, func, insert, not_, or_, select, update

from hub import city as cities
from hub.city import City
from hub.db.desk_tables import delegates, sign_ups
from hub.db.tables import cards, devices
from shared.domain.card import Kind
from shared.domain.evidence import CardStatus
from shared.domain.faults import UsageError
from shared.domain.moment import day_number
from shared.domain.signup.standing import Standing
from shared.tokens import keyring
from shared.tokens.keyring import Algorithm, IssuerKey, KeyRing
from shared.trust import keyspart
from shared.trust.statuslist import StatusList
from shared.wire.signup import FEW_PLACES

SERVICES = frozenset({"library"})
PLACES = 256  # passes of one listing
LISTINGS = 4  # of one device that still matter: a thousand passes in two weeks
YEARS = 1
MOST = 200  # keys of devices in one city
FIRST_ID = 0x0200  # the ids below are the city's own
_MOST_PLACES = 1 << 31
_DAY_MS = 86_400_000
_RENEWED_DAYS = 30  # before its last day
_KEPT_DAYS = cities.PROVISIONAL_DAYS + 2  # no longer than that does a pass, or word about it, matter


def register(connection: Connection, device: str, key: bytes, left: int, today: date) -> bool:
    """List a device's key, which has so many places `left` by what the device says; whether that is new. It
    signs alone from then on: older listings of the device end today. Raises UsageError where the city has as
    many as it lists, the device has, or was given one today, or the key is another device's. Needs
    `Hub.alone`, and a bundle published after it."""
    day = day_number(today)
    rows = connection.execute(select(delegates).where(delegates.c.device == device)).all()
    lasts = any(row.public_key == key and row.last_day > day + _RENEWED_DAYS for row in rows)
    if lasts and left >= FEW_PLACES:
        return False
    if any(row.first_day == day for row in rows):
        raise UsageError("one listing a day")
    if sum(row.last_day >= day - _KEPT_DAYS for row in rows) >= LISTINGS:
        raise UsageError("this device has had as many passes as one device signs in two weeks")
    known = select(delegates.c.device).where(delegates.c.public_key == key, delegates.c.device != device)
    if connection.scalar(known.limit(1)) is not None:
        raise UsageError("another device has this key")
    older = delegates.c.device == device, delegates.c.last_day > day
    connection.execute(update(delegates).where(*older).values(last_day=day))
    highest, end = connection.execute(select(func.max(delegates.c.key_id), func.max(delegates.c.end))).one()
    listed = connection.scalar(select(func.count()).where(delegates.c.last_day > day)) or 0
    if listed >= MOST:
        raise UsageError("the city lists no more keys of devices")
    start = max(end or 0, cities.LIST_SIZE)
    row = {
        "key_id": FIRST_ID if highest is None else highest + 1,
        "device": device,
        "public_key": key,
        "start": start,
        "end": start + PLACES,
        "first_day": day,
        "last_day": day + 365 * YEARS,
    }
    connection.execute(insert(delegates).values(row))
    return True


def keys_part(connection: Connection, city: City, today: date) -> bytes:
    """The bundle's part with the city's own keys, and those of devices that still matter."""
    wanted = delegates.c.last_day >= day_number(today) - _KEPT_DAYS
    rows = connection.execute(select(delegates).where(wanted).order_by(delegates.c.key_id)).all()
    own = city.keys_part()
    if not rows:
        return own
    ring = keyspart.decode(own)
    listed = [
        IssuerKey(
            key_id=row.key_id.to_bytes(2),
            issuer=cities.ISSUER,
            public_key=row.public_key,
            first_day=row.first_day,
            last_day=row.last_day,
            city=ring.keys[0].city,
            standing=keyring.Standing.ACCEPTED,
            algorithm=Algorithm.ED25519,
            services=SERVICES,
            status_block=(row.start, row.end),
            max_days=cities.PROVISIONAL_DAYS,
            kinds=frozenset({Kind.PROVISIONAL}),
            delegated=True,
        )
        for row in rows
    ]
    return keyspart.encode(KeyRing([*ring.keys, *listed]))


def statuses(connection: Connection, now_ms: int) -> dict[int, CardStatus]:
    """The places of devices' passes that are no longer good: their holders have the real card in hand, or
    get none, or theirs is cancelled or suspended, or the device was put out of service. Whoever has its key
    can sign a pass for any of its places, so that none of them is good then, also those of residents whom the
    hub knows."""
    good = exists().where(cards.c.card == sign_ups.c.card, cards.c.status == CardStatus.VALID.value)
    since = now_ms - _KEPT_DAYS * _DAY_MS
    ended = connection.scalars(
        select(sign_ups.c.provisional).where(
            sign_ups.c.provisional.is_not(None),
            sign_ups.c.begun_ms >= since,
            or_(
                sign_ups.c.state.in_([Standing.REFUSED.value, Standing.FORGOTTEN.value]),
                sign_ups.c.fetched_ms.is_not(None),
                and_(sign_ups.c.card.is_not(None), not_(good)),
            ),
        )
    ).all()
    return dict.fromkeys([*ended, *_of_revoked(connection)], CardStatus.WITHDRAWN)


def follow(connection: Connection, listed: StatusList, now_ms: int) -> None:
    """The passes that a list says have ended stay ended, where the sign-ups that tell so were lost: each
    leaves what a sign-up leaves that was forgotten."""
    ended = statuses(connection, now_ms)
    rows = connection.execute(
        select(delegates, devices.c.venue).join(devices, devices.c.id == delegates.c.device)
    )
    lost = [
        {
            "id": str(uuid4()),
            "device": row.device,
            "venue": row.venue,
            "begun_ms": now_ms,
            "changed_ms": now_ms,
            "state": Standing.FORGOTTEN.value,
            "provisional": place,
        }
        for row in rows
        for place in range(row.start, row.end)
        if place not in ended and listed.status(place) is CardStatus.WITHDRAWN
    ]
    if lost:
        connection.execute(insert(sign_ups), lost)


def own(connection: Connection, device: str, place: object) -> int | None:
    """The place that a device says it used, where it is one of its own."""
    if type(place) is not int or not 0 <= place < _MOST_PLACES:
        return None
    theirs = select(delegates.c.key_id).where(
        delegates.c.device == device, delegates.c.start <= place, delegates.c.end > place
    )
    return place if connection.scalar(theirs.limit(1)) is not None else None


def size(connection: Connection) -> int:
    """How many places the status list needs."""
    return max(cities.LIST_SIZE, connection.scalar(select(func.max(delegates.c.end))) or 0)


def _of_revoked(connection: Connection) -> Iterable[int]:
    rows = connection.execute(
        select(delegates.c.start, delegates.c.end)
        .join(devices, devices.c.id == delegates.c.device)
        .where(devices.c.revoked_ms.is_not(None))
    )
    return [place for start, end in rows for place in range(start, end)]
