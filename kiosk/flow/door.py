"""Which page the screen at a library's door shows, and what may come next."""

from enum import Enum, auto

from kiosk.flow.moves import Flow, StaffRoom


class Page(Enum):
    """Everything that can fill the screen."""

    DOOR = auto()  # show your card; what became of it
    BROKEN = auto()
    STAFF_DOOR = auto()  # badge, then PIN
    STAFF = auto()


class Event(Enum):
    """Everything that can change the page."""

    BACK = auto()
    FINISH = auto()
    CRASHED = auto()
    STAFF_DOOR = auto()
    STAFF_IN = auto()


_STAFF = frozenset({Page.STAFF_DOOR, Page.STAFF})

FLOW = Flow(
    start=Page.DOOR,
    home=Page.DOOR,
    broken=Page.BROKEN,
    personal=frozenset(),
    staff=_STAFF,
    staff_room=StaffRoom(Page.STAFF_DOOR, Page.STAFF, Event.STAFF_DOOR, Event.STAFF_IN),
    moves={
        Event.BACK: (frozenset({Page.STAFF_DOOR}), None),
        Event.FINISH: (frozenset(Page) - {Page.BROKEN}, Page.DOOR),
        Event.CRASHED: (frozenset(Page), Page.BROKEN),
        Event.STAFF_DOOR: (frozenset({Page.DOOR, Page.BROKEN}), Page.STAFF_DOOR),
        Event.STAFF_IN: (frozenset({Page.STAFF_DOOR}), Page.STAFF),
    },
    ends={Event.FINISH: None, Event.CRASHED: Page.BROKEN},
    signs_in=None,
    back=Event.BACK,
    finish=Event.FINISH,
    crashed=Event.CRASHED,
)
