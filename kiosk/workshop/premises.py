"""What the workshop desk has to know of the place where it stands."""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.handout.desk import HandoutDesk
from kiosk.workshop.values import DatedEvent
from shared.desk.desk import Desk
from shared.domain.moment import Moment


@dataclass(frozen=True, slots=True)
class Premises:
    """Today's events, a desk that judges cards for one of them, the clock, whether the hub can be reached and
    where its links begin; where this place hands something out, a desk for that, a real one or one for
    practice."""

    events: Callable[[], tuple[DatedEvent, ...]]
    desk_for: Callable[[str], Desk]
    now: Callable[[], Moment]
    online: Callable[[], bool]
    sync_now: Callable[[], None]
    hub: str = ""
    handouts: Callable[[bool], HandoutDesk | None] = lambda _: None
