"""A sign-up back to the desk that began it, by the resident's code: after a crash, or from a phone."""

from uuid import UUID

from sqlalchemy import select

from hub.db.desk_tables import sign_ups
from hub.devices import Device
from hub.hub import Hub
from hub.signup import intake, noted, office, phone
from hub.signup.record import RecordError, read, so_far
from shared.domain.signup.pages import relevant
from shared.domain.signup.standing import Standing
from shared.wire.signup import Returned

HOURS = 24  # after it was begun
_HOUR_MS = 3_600_000


def give(hub: Hub, device: Device, proof: bytes) -> Returned | None:
    """The newest open sign-up of this device with the code that the proof is of; no phone goes on with it.
    None where there is none. Whoever calls bounds how often that may be asked."""
    newest = (
        select(sign_ups.c.id)
        .where(
            sign_ups.c.code == noted.mark(hub, proof),
            sign_ups.c.device == device.id,
            sign_ups.c.state == Standing.OPEN.value,
            sign_ups.c.begun_ms > hub.now_ms() - HOURS * _HOUR_MS,
        )
        .order_by(sign_ups.c.begun_ms.desc(), sign_ups.c.id)
        .limit(1)
    )
    with hub.write() as connection:
        found = connection.scalar(newest)
        row = None if found is None else intake.hold(connection, UUID(found))
        if row is None or row.state is not Standing.OPEN:
            return None
        phone.end(connection, row.id)
        pages, kept = intake.pages(connection, row.id, device.id), intake.wanted(connection, row) - 1
        here = office.here(hub, connection)
    try:
        told = read(pages, hub.city.sealing_keys())
    except RecordError:
        return None
    secret = told.get(noted.START, {}).get("secret")
    answers = relevant(so_far(told, here), here)
    return Returned(row.id, kept, answers, secret if type(secret) is str else "")
