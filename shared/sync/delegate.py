"""Has the hub list this device's key for provisional passes, where the bundle does not name it yet."""

import logging
from base64 import urlsafe_b64encode

from shared.sync.drain import Hub
from shared.sync.faults import LineFault
from shared.tokens.keyring import KeyRing

_LATER = frozenset({"not_found", "bad_request", "too_many"})  # this call is refused, nothing else
_SOON_DAYS = 30  # a key is renewed so long before its last day
_log = logging.getLogger(__name__)


def ask_to_list(hub: Hub, ring: KeyRing, key: bytes | None, day: int) -> None:
    """Ask unless there is no key or it is listed for a while yet; raises LineFault where there is no hub."""
    if key is None or any(one.public_key == key and one.last_day > day + _SOON_DAYS for one in ring.keys):
        return
    try:
        hub.post("/v1/delegate", {"key": urlsafe_b64encode(key).decode().rstrip("=")})
    except LineFault as fault:
        if fault.said not in _LATER:
            raise
        _log.warning("the key for passes is not listed: %s", fault.said)
