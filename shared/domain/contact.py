"""How a device stands with its hub: what the status bar, the status page and `device sync` tell."""

from dataclasses import dataclass
from enum import StrEnum

from shared.domain.moment import Moment


class Line(StrEnum):
    """The line to the hub."""

    NOT_ENROLLED = "not_enrolled"  # the device was set up from files and knows no hub
    TRYING = "trying"  # since the program started nothing is known yet
    ONLINE = "online"
    OFFLINE = "offline"
    REVOKED = "revoked"  # the hub has put this device out of service


@dataclass(frozen=True, slots=True)
class Contact:
    """The line, and what became of the rows that wait to be sent.

    `why` is the code of what stands in the way (see WHYS), `sent` and `left` count the rows of the sync that
    runs or ran last, `seconds_left` is an honest estimate while one runs, None where none can be given.
    `oldest_ms` is the trusted time of the oldest row not sent, `rulings` counts those waiting for staff.
    """

    line: Line = Line.NOT_ENROLLED
    since: Moment | None = None  # online or offline since; None: never known
    why: str | None = None
    running: bool = False
    sent: int = 0
    left: int = 0
    seconds_left: int | None = None
    oldest_ms: int | None = None
    attempts: int = 0  # in vain, since the last success
    next_try_s: int | None = None
    rulings: int = 0


WHYS = (
    "hub_away",  # no network, no such name, nobody answers
    "hub_slow",  # it did not answer in time
    "hub_certificate",  # not the hub's certificate, or one this device does not trust
    "hub_certificate_clock",  # the certificate is good on another day: this machine's clock is wrong
    "hub_portal",  # something else answered in the hub's place: a login page
    "hub_altered",  # the answer was changed on its way, or was not the hub's
    "hub_busy",  # 429 or 503: it asked to wait
    "hub_failing",  # 5xx
    "hub_full",  # its disk is full
    "hub_refuses",  # it does not understand this device: another version
    "hub_clock",  # the two clocks cannot be brought together
    "proxy_failing",
    "device_unknown",
    "device_revoked",
    "bundle_refused",  # what it publishes cannot be trusted; the last good bundle stays
    "ledger_unread",  # this device's own log cannot be read
)
