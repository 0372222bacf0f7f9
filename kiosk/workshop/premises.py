"""What the workshop desk has to know of the place where it stands."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.handout.desk import HandoutDesk
from kiosk.workshop.values import DatedEvent
from shared.desk.desk import Desk
from shared.device.clock import SYSTEM
from shared.domain.moment import Moment


def since_start() -> float:
    """Seconds since the machine started, sleep included: no set clock moves it, no closed lid stops it."""
    return SYSTEM.boot_ns() / 1_000_000_000


@dataclass(frozen=True, slots=True)
class Premises:
    """Today's events, a desk that judges cards for one of them, a real one or one for practice, the clock,
    whether the hub can be reached and where its links begin; where this place hands something out, a desk for
    that, a real one or one for practice; what time limits are measured by; and whether the hub has left this
    tablet in service."""

    events: Callable[[], tuple[DatedEvent, ...]]
    desk_for: Callable[[str, bool], Desk]
    now: Callable[[], Moment]
    online: Callable[[], bool]
    sync_now: Callable[[], None]
    hub: str = ""
    handouts: Callable[[bool], HandoutDesk | None] = lambda _: None
    uptime_s: Callable[[], float] = since_start
    in_service: Callable[[], bool] = lambda: True
