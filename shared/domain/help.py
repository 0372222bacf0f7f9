"""Somebody at a kiosk asks for a person: what the desks of its venue are told, and for how long it counts."""

from dataclasses import dataclass

LASTS_MS = 15 * 60_000  # then a call is over, whether or not anybody came
LATE_MS = 2 * 60_000  # the kiosk has sent whoever called to the desk; a call this old is told to nobody


@dataclass(frozen=True, slots=True)
class HelpCall:
    """One call; a kiosk has one at a time. `name` is what the hub calls the kiosk, empty on itself, `page`
    what it showed; nothing says who called."""

    event: str
    device: str
    name: str
    page: str
    at_ms: int
