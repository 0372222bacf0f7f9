"""Taking a device in: a code that is still good, and keys that it has proved to hold."""

from dataclasses import dataclass, field
from enum import StrEnum
from hashlib import sha256

from sqlalchemy import Connection, update

from hub import codes, devices
from hub.city import GENERATION, PLACES, Keys
from hub.db.engine import insert_or_ignore
from hub.db.tables import devices as table
from hub.devices import Device
from shared.tokens.rotating import ClassKey
from shared.trust.secrets import DeviceSecrets, seal_secrets
from shared.wire.seal import SealError

KIOSK = "kiosk"  # the kind of device that asks a library system, and knows the key of its aliases


class Refused(StrEnum):
    """Why a device is not taken in; the words are those of docs/wire.md."""

    UNKNOWN = "code_unknown"
    USED = "code_used"
    LATE = "code_late"
    OTHER_KIND = "code_other_kind"
    REVOKED = "device_revoked"
    KEY_IN_USE = "key_in_use"


@dataclass(frozen=True, slots=True)
class Applicant:
    """A device that signed with `signing_key`; both keys raw."""

    id: str
    name: str
    kind: str
    signing_key: bytes
    sealing_key: bytes
    secret: str = field(repr=False)


def enrol(connection: Connection, applicant: Applicant, now_ms: int) -> Device | Refused:
    """The device as it is kept now. The same by the same keys changes nothing: an answer may be lost."""
    code = codes.find(connection, applicant.secret)
    if code is None:
        return Refused.UNKNOWN
    known = devices.find(connection, applicant.id)
    keys = (applicant.signing_key, applicant.sealing_key)
    if known is not None and (known.signing_key, known.sealing_key) != keys:
        return Refused.KEY_IN_USE
    if known is not None and known.revoked_ms is not None:
        return Refused.REVOKED
    if code.device is not None:
        return known if known is not None and code.device == known.id else Refused.USED
    if code.expires_ms <= now_ms:
        return Refused.LATE
    if code.wanted.kind != applicant.kind:
        return Refused.OTHER_KIND
    device = _kept(connection, applicant, code.wanted, known, now_ms)
    if device is None:
        return Refused.KEY_IN_USE
    codes.use(connection, code, device.id, now_ms)
    return device


def secrets_of(keys: Keys, place: str, kind: str) -> DeviceSecrets:
    """What a device of this kind in this class of venue may know."""
    number = PLACES.index(place)
    class_key = ClassKey(number, {GENERATION: keys.class_secrets[number]})
    return DeviceSecrets(class_key, keys.partner_key, keys.library_key if kind == KIOSK else None)


def usable_sealing_key(raw: bytes, keys: Keys) -> bool:
    """Whether secrets can be sealed to it: X25519 gives nothing for points of small order."""
    try:
        seal_secrets(secrets_of(keys, PLACES[0], KIOSK), raw, keys.publisher)
    except SealError:
        return False
    return True


def sealed_secrets(connection: Connection, device: Device, keys: Keys) -> bytes:
    """This device's own secrets, sealed to it: the same bytes as before, unless the secrets are others."""
    secrets = secrets_of(keys, device.place, device.kind)
    told = [device.place.encode(), *secrets.class_key.secrets.values(), secrets.partner_key]
    told.append(secrets.library_key or b"")
    publisher = keys.publisher.public_key().public_bytes_raw()
    source = sha256(b"".join([*told, device.sealing_key, publisher])).digest()
    if device.sealed is not None and device.sealed_from == source:
        return device.sealed
    sealed = seal_secrets(secrets, device.sealing_key, keys.publisher)
    connection.execute(update(table).where(table.c.id == device.id).values(sealed=sealed, sealed_from=source))
    return sealed


def _kept(
    connection: Connection, applicant: Applicant, wanted: codes.For, known: Device | None, now_ms: int
) -> Device | None:
    """The device with what the code says; None where another has its key."""
    place = {"name": applicant.name, "kind": wanted.kind, "venue": wanted.venue, "place": wanted.place}
    if known is not None:  # enrolled before by the same keys, and given a new code
        connection.execute(update(table).where(table.c.id == known.id).values(place))
    else:
        row = {
            "id": applicant.id,
            "signing_key": applicant.signing_key,
            "sealing_key": applicant.sealing_key,
            "enrolled_ms": now_ms,
        }
        if insert_or_ignore(connection, table, row | place) == 0:
            return None
    return devices.find(connection, applicant.id)
