"""A sign-up back to the desk that began it, by the resident's code: after a crash, or from a phone."""

import hmac
from uuid import UUID

from sqlalchemy import Connection, select

from hub.db.desk_tables import sign_ups
from hub.devices import Device
from hub.hub import Hub
from hub.signup import intake, office, phone
from hub.signup.record import RecordError, read, so_far
from shared.domain.signup.pages import relevant
from shared.domain.signup.standing import Standing
from shared.wire.signup import Returned, code_proof

HOURS = 24  # after it was begun
_HOUR_MS = 3_600_000


def give(hub: Hub, device: Device, proof: bytes) -> Returned | None:
    """The open sign-up of this device with the code that the proof is of, and no phone goes on with it; None
    where there is none. Whoever calls bounds how often that may be asked."""
    keys = hub.city.sealing_keys()
    with hub.write() as connection:
        for sign_up in _open(connection, device, hub.now_ms()):
            try:
                pages = read(intake.pages(connection, sign_up, device.id), keys)
            except RecordError:
                continue
            code = pages.get("start", {}).get("code")
            if type(code) is str and hmac.compare_digest(code_proof(device.id, code), proof):
                row = intake.find(connection, sign_up)
                here = office.here(hub, connection)
                phone.end(connection, sign_up)
                kept = 1 if row is None else intake.wanted(connection, row) - 1
                return Returned(sign_up, kept, relevant(so_far(pages, here), here))
    return None


def _open(connection: Connection, device: Device, now_ms: int) -> list[UUID]:
    """The newest first."""
    ids = connection.scalars(
        select(sign_ups.c.id)
        .where(
            sign_ups.c.device == device.id,
            sign_ups.c.state == Standing.OPEN.value,
            sign_ups.c.begun_ms > now_ms - HOURS * _HOUR_MS,
        )
        .order_by(sign_ups.c.begun_ms.desc(), sign_ups.c.id)
    )
    return [UUID(one) for one in ids]
