"""Which page the workshop desk shows, and what may come next."""

from enum import Enum, auto

from kiosk.flow.moves import Flow, StaffRoom


class Page(Enum):
    """Everything that can fill the screen of a workshop desk."""

    START = auto()  # an ambassador's card, and then a PIN
    DESK = auto()  # what the ambassador can do
    ATTENDANCE = auto()
    CODE = auto()  # the short code of somebody who goes on
    QUESTION = auto()
    EVIDENCE = auto()
    CARD = auto()
    PHONE = auto()  # the rest is answered on the resident's own phone
    HANDOUT = auto()
    HANDED_OVER = auto()  # to staff, who type their PIN
    STAFF_DESK = auto()  # what waits for them
    SUMMARY = auto()
    BROKEN = auto()
    STAFF_DOOR = auto()
    STAFF = auto()


class Event(Enum):
    """Everything that can change the page."""

    CAME_IN = auto()
    ATTENDANCE = auto()
    CODE = auto()
    ASKED = auto()
    EVIDENCE = auto()
    READY = auto()
    ON_PHONE = auto()
    HANDOUT = auto()
    HANDED_OVER = auto()
    STAFF_DESK = auto()
    SUMMARY = auto()
    BACK = auto()
    AT_DESK = auto()  # a resident is through, or stops for now
    FINISH = auto()
    CRASHED = auto()
    STAFF_DOOR = auto()
    STAFF_IN = auto()


RESIDENT = frozenset({Page.QUESTION, Page.EVIDENCE, Page.CARD, Page.PHONE})
_TURN = frozenset({Page.HANDED_OVER, Page.STAFF_DESK})  # of staff
_OWN = _TURN | {Page.DESK, Page.ATTENDANCE, Page.CODE, Page.HANDOUT, Page.SUMMARY}
_RESUMED = frozenset({Page.DESK, Page.CODE, Page.STAFF_DESK, *RESIDENT})
_STAFF = frozenset({Page.STAFF_DOOR, Page.STAFF})
_ALIVE = frozenset(Page) - {Page.BROKEN}

FLOW = Flow(
    start=Page.START,
    home=Page.DESK,
    broken=Page.BROKEN,
    personal=RESIDENT | _OWN,
    staff=_STAFF,
    staff_room=StaffRoom(Page.STAFF_DOOR, Page.STAFF, Event.STAFF_DOOR, Event.STAFF_IN),
    moves={
        Event.CAME_IN: (frozenset({Page.START}), Page.DESK),
        Event.ATTENDANCE: (frozenset({Page.DESK}), Page.ATTENDANCE),
        Event.CODE: (frozenset({Page.DESK, Page.STAFF_DESK}), Page.CODE),
        Event.ASKED: (_RESUMED, Page.QUESTION),
        Event.EVIDENCE: (_RESUMED, Page.EVIDENCE),
        Event.READY: (_RESUMED, Page.CARD),
        Event.ON_PHONE: (frozenset({Page.QUESTION}), Page.PHONE),
        Event.HANDOUT: (frozenset({Page.DESK}), Page.HANDOUT),
        Event.HANDED_OVER: (frozenset({Page.DESK, Page.STAFF_DESK, *RESIDENT}), Page.HANDED_OVER),
        Event.STAFF_DESK: (frozenset({Page.HANDED_OVER, Page.CODE, *RESIDENT}), Page.STAFF_DESK),
        Event.SUMMARY: (frozenset({Page.DESK}), Page.SUMMARY),
        Event.BACK: (_OWN - _TURN - {Page.DESK}, None),
        Event.AT_DESK: (RESIDENT | _OWN, Page.DESK),
        Event.FINISH: (_ALIVE, Page.START),
        Event.CRASHED: (frozenset(Page), Page.BROKEN),
        Event.STAFF_DOOR: (frozenset({Page.START, Page.BROKEN}), Page.STAFF_DOOR),
        Event.STAFF_IN: (frozenset({Page.STAFF_DOOR}), Page.STAFF),
    },
    ends={Event.FINISH: None, Event.CRASHED: Page.BROKEN},
    signs_in=Event.CAME_IN,
    back=Event.BACK,
    finish=Event.FINISH,
    crashed=Event.CRASHED,
)
