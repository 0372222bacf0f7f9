"""Has the hub list this device's key for provisional passes, where the bundle does not name it yet or few of
its places are left."""

import logging
from base64 import urlsafe_b64encode
from collections.abc import Callable

from shared.sync.drain import Hub
from shared.sync.faults import LineFault
from shared.tokens.keyring import KeyRing
from shared.wire.signup import FEW_PLACES

_LATER = frozenset({"not_found", "bad_request", "too_many"})  # this call is refused, nothing else
_SOON_DAYS = 30  # a key is renewed so long before its last day
_log = logging.getLogger(__name__)


def ask_to_list(hub: Hub, ring: KeyRing, key: bytes | None, left: Callable[[range], int], day: int) -> None:
    """Ask unless there is no key, or it is listed for a while yet and enough of its places are `left`. Raises
    LineFault where there is no hub."""
    if key is None:
        return
    places = [
        left(range(*(one.status_block or (0, 0))))
        for one in ring.keys
        if one.public_key == key and one.last_day > day + _SOON_DAYS
    ]
    if any(many >= FEW_PLACES for many in places):
        return
    asked: dict[str, str | int] = {"key": urlsafe_b64encode(key).decode().rstrip("=")}
    try:
        hub.post("/v1/delegate", asked | ({"left": max(places)} if places else {}))
    except LineFault as fault:
        if fault.said not in _LATER:
            raise
        _log.warning("the key for passes is not listed: %s", fault.said)
