"""What the hub reads of a page as it comes: the mark of a resident's code, and the place of a pass.

Neither says who anybody is; every answer stays closed until all are here.
"""

import hmac
from typing import TYPE_CHECKING, Any

from sqlalchemy import Connection

from hub import delegates
from hub.signup.record import RecordError, read
from shared.wire.signup import Envelope, code_proof

if TYPE_CHECKING:
    from hub.hub import Hub

START, PROVISIONAL = "start", "provisional"
_CONTEXT = b"portcullis/codes/1\0"


def mark(hub: "Hub", proof: bytes) -> bytes:
    """32 bytes under which a sign-up is found by the proof of its code. Codes are short: without the city's
    key none can be tried against a copied database."""
    derived = hmac.digest(hub.keys.issuer.private_bytes_raw(), _CONTEXT, "sha256")
    return hmac.digest(derived, proof, "sha256")


def of(hub: "Hub", connection: Connection, envelope: Envelope) -> dict[str, Any]:
    """The columns of its sign-up that a new page fills; a page that nobody can read fills none."""
    place = envelope.place
    if place.page != PROVISIONAL and (place.page, place.number) != (START, 1):
        return {}
    try:
        content = read([envelope], hub.city.sealing_keys())[place.page]
    except RecordError:
        return {}
    if place.page == PROVISIONAL:
        return {"provisional": delegates.own(connection, place.device, content.get("place"))}
    code = content.get("code")
    return {"code": mark(hub, code_proof(place.device, code))} if type(code) is str else {}
