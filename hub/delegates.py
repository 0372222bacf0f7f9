"""Keys that live on kiosks and sign provisional passes, each with narrow limits, listed in the bundle."""

from collections.abc import Iterable
from datetime import date

from sqlalchemy import Connection, func, insert, select, update

from hub import city as cities
from hub.city import City
from hub.db.desk_tables import delegates, sign_ups
from hub.db.tables import devices
from shared.domain.card import Kind
from shared.domain.evidence import CardStatus
from shared.domain.faults import UsageError
from shared.domain.moment import day_number
from shared.domain.signup.standing import ENDS, Standing
from shared.tokens import keyring
from shared.tokens.keyring import Algorithm, IssuerKey, KeyRing
from shared.trust import keyspart

SERVICES = frozenset({"library"})
PLACES = 256  # passes of one device at a time
YEARS = 1
MOST = 200  # keys of devices in one city
FIRST_ID = 0x0200  # the ids below are the city's own
_DAY_MS = 86_400_000
_RENEWED_DAYS = 30  # before its last day
_KEPT_DAYS = cities.PROVISIONAL_DAYS + 2  # no longer than that does a pass, or word about it, matter


def register(connection: Connection, device: str, key: bytes, today: date) -> bool:
    """List a device's key; whether that is new. It signs alone from then on: the device's older ones end
    today. Raises UsageError where the city has as many as it lists, the device was given one today, or the
    key is another device's. Needs `Hub.alone`, and a bundle published after it."""
    day = day_number(today)
    rows = connection.execute(select(delegates).where(delegates.c.device == device)).all()
    if any(row.public_key == key and row.last_day > day + _RENEWED_DAYS for row in rows):
        return False
    if any(row.first_day == day for row in rows):
        raise UsageError("one new key a day")
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
    """The places of devices' passes that are no longer good: their holders have the real card, or the device
    was put out of service before the hub heard of them."""
    since = now_ms - _KEPT_DAYS * _DAY_MS
    known = connection.execute(
        select(sign_ups.c.provisional, sign_ups.c.state).where(
            sign_ups.c.provisional.is_not(None), sign_ups.c.begun_ms >= since
        )
    ).all()
    ended = {place for place, state in known if Standing(state) in ENDS}
    told = {place for place, _ in known}
    return dict.fromkeys(ended | set(_of_revoked(connection)) - (told - ended), CardStatus.WITHDRAWN)


def own(connection: Connection, device: str, place: int | None) -> int | None:
    """The place that a device says it used, where it is one of its own."""
    if place is None:
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
