"""The hub's line of `device doctor`: one signed question, and what to do where it fails."""

from urllib.parse import urlsplit

from shared.device import enrolled
from shared.device.clock import Clock
from shared.device.doctor import Health, Line
from shared.device.state import State
from shared.domain.faults import Fault
from shared.sync.bundle import MANIFEST_PATH
from shared.sync.enrol import open_client
from shared.trust.store import TrustStore

_PASSES = "nothing: what is recorded here is kept, and sent as soon as it can be"
REMEDIES = {
    "hub_away": "look at the network; what is recorded here is kept",
    "hub_slow": _PASSES,
    "hub_busy": _PASSES,
    "hub_failing": _PASSES,
    "hub_full": "tell the hub's people that its disk is full",
    "hub_certificate": "name the council's authority: `device settings hub_ca FILE`",
    "hub_certificate_clock": "set this machine's clock",
    "hub_portal": "log in to this network, or use another",
    "hub_altered": "something on the way changes answers: ask whoever runs the network",
    "hub_refuses": "install the newer version of this program",
    "hub_clock": "set this machine's clock",
    "proxy_failing": "correct the proxy: `device settings proxy`",
    "device_unknown": "enrol this device again",
    "device_revoked": "the hub has put this device out of service; ask its people",
}
_PASSING = ("hub_away", "hub_slow", "hub_busy", "hub_failing", "hub_portal")  # a desk works without a line


def hub_line(state: State) -> Line:
    """How the device stands with its hub, asked just now."""
    try:
        kept = enrolled.read(state)
        if kept is None:
            return Line("hub", Health.CHECK, "not set up", "enrol this device if it is to have a hub")
        clock = Clock(state.clock)
        with open_client(state, TrustStore(state.trust), clock) as client:
            client.get(MANIFEST_PATH)
    except Fault as fault:
        health = Health.CHECK if fault.code in _PASSING else Health.BAD
        return Line("hub", health, f"{fault.code}: {fault.detail}", REMEDIES.get(fault.code, "call support"))
    if kept.standing is enrolled.Standing.REVOKED:
        return Line("hub", Health.CHECK, "has taken this device back", "sync once: `device sync`")
    return Line("hub", Health.GOOD, f"{urlsplit(kept.hub).netloc} answers as {kept.venue}'s hub")
