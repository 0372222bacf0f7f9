"""One-time enrolment codes: made by an administrator, good for one device; only their hashes are kept."""

import base64
import secrets
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from sqlalchemy import Connection, delete, insert, select, update

from hub.city import PLACES
from hub.db.tables import codes
from hub.publish import catalogue_in_force
from shared.domain.faults import UsageError
from shared.trust.root import Root
from shared.wire import enrolment
from shared.wire.enrolment import EnrolmentCode, EnrolmentCodeError

if TYPE_CHECKING:
    from hub.hub import Hub

SERVING = "serving"  # the file in which a running server tells its address
KINDS = ("scanner", "kiosk")
MINUTES = 60
LONGEST_MINUTES = 7 * 24 * 60
_SECRET_BYTES = 16
_KEPT_MS = 30 * 86_400_000  # so that an old code is told from one that never was


@dataclass(frozen=True, slots=True)
class For:
    """What a code enrols: a device of this kind at this venue; `place` is its class of venue."""

    venue: str
    kind: str = "scanner"
    place: str = "desk"


@dataclass(frozen=True, slots=True)
class Code:
    """A code as it is kept; times in ms since 1970. `device` is who used it."""

    hash: bytes
    wanted: For
    expires_ms: int
    device: str | None


def make(connection: Connection, wanted: For, minutes: int, who: str, now_ms: int) -> str:
    """The secret of a new code: 26 base32 characters, not kept; raises UsageError for a venue that is not in
    the published catalogue."""
    venues = catalogue_in_force(connection).venues
    if wanted.venue not in venues:
        raise UsageError(f"there is no venue '{wanted.venue}'; there are: {', '.join(sorted(venues))}")
    if wanted.kind not in KINDS or wanted.place not in PLACES:
        raise UsageError(f"a code is for one of {', '.join(KINDS)}, at one of {', '.join(PLACES)}")
    if not 1 <= minutes <= LONGEST_MINUTES:
        raise UsageError(f"a code is good for 1 to {LONGEST_MINUTES} minutes")
    secret = base64.b32encode(secrets.token_bytes(_SECRET_BYTES)).decode().rstrip("=")
    connection.execute(delete(codes).where(codes.c.expires_ms < now_ms - _KEPT_MS))
    connection.execute(
        insert(codes).values(
            hash=_hash(secret),
            venue=wanted.venue,
            kind=wanted.kind,
            place=wanted.place,
            made_ms=now_ms,
            made_by=who,
            expires_ms=now_ms + minutes * 60_000,
        )
    )
    return secret


def text_of(root: Root, url: str, secret: str) -> str:
    """The text of a code, as its QR shows it; raises UsageError for an address that devices would refuse."""
    text = enrolment.write(EnrolmentCode(url.rstrip("/"), root.fingerprint, secret))
    try:
        enrolment.read(text)
    except EnrolmentCodeError:
        raise UsageError(f"'{url}' is no address of a hub; write https://hub.example.org") from None
    return text


def address_of(hub: "Hub") -> str | None:
    """Under which address devices reach this hub: by its settings, or as it said when it began to serve."""
    if hub.settings.url:
        return hub.settings.url
    try:
        return (hub.city.private / SERVING).read_text() or None
    except OSError:
        return None


def find(connection: Connection, secret: str) -> Code | None:
    """The code with this secret, held until the transaction ends. It is looked up by its hash, so that the
    time it takes tells nothing of other codes."""
    row = connection.execute(select(codes).where(codes.c.hash == _hash(secret)).with_for_update())
    found = row.one_or_none()
    if found is None:
        return None
    wanted = For(found.venue, found.kind, found.place)
    return Code(found.hash, wanted, found.expires_ms, found.device)


def use(connection: Connection, code: Code, device: str, now_ms: int) -> None:
    """It is this device's from now on."""
    connection.execute(update(codes).where(codes.c.hash == code.hash).values(used_ms=now_ms, device=device))


def _hash(secret: str) -> bytes:
    return sha256(secret.encode()).digest()
