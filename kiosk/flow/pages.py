"""Which page the library kiosk shows, and what may come next."""

from enum import Enum, auto

from kiosk.flow.moves import Flow, StaffRoom


class Page(Enum):
    """Everything that can fill the screen."""

    WELCOME = auto()  # in every language, with Return on it
    SIGN_IN = auto()
    HOME = auto()
    BORROW = auto()
    RETURN = auto()
    ACCOUNT = auto()
    OFFERS = auto()  # City Save: about nobody
    TELL_US = auto()  # what somebody thinks: not tied to their session
    RECEIPT = auto()  # before the end of a session that did something
    CLOSED = auto()  # the library system cannot be reached
    BROKEN = auto()
    STAFF_DOOR = auto()  # badge, then PIN
    STAFF = auto()
    STAFF_RECORDED = auto()  # what was recorded while the library system was away


class Event(Enum):
    """Everything that can change the page."""

    START = auto()
    SIGNED_IN = auto()
    BORROW = auto()
    RETURN = auto()
    ACCOUNT = auto()
    OFFERS = auto()
    TELL_US = auto()
    RECEIPT = auto()
    BACK = auto()
    FINISH = auto()  # also when nobody touched anything for too long
    LIBRARY_AWAY = auto()
    LIBRARY_BACK = auto()
    CRASHED = auto()
    STAFF_DOOR = auto()
    STAFF_IN = auto()
    STAFF_RECORDED = auto()


_ALIVE = frozenset(Page) - {Page.BROKEN}
_RESTS = frozenset({Page.WELCOME, Page.CLOSED, Page.BROKEN})
_STAFF = frozenset({Page.STAFF_DOOR, Page.STAFF, Page.STAFF_RECORDED})
_PERSONAL = frozenset({Page.HOME, Page.BORROW, Page.ACCOUNT})

FLOW = Flow(
    start=Page.WELCOME,
    home=Page.HOME,
    broken=Page.BROKEN,
    personal=_PERSONAL,
    staff=_STAFF,
    staff_room=StaffRoom(Page.STAFF_DOOR, Page.STAFF, Event.STAFF_DOOR, Event.STAFF_IN),
    moves={
        Event.START: (frozenset({Page.WELCOME}), Page.SIGN_IN),
        Event.SIGNED_IN: (frozenset({Page.WELCOME, Page.SIGN_IN}), Page.HOME),
        Event.BORROW: (frozenset({Page.HOME, Page.RETURN, Page.ACCOUNT}), Page.BORROW),
        Event.RETURN: (frozenset({Page.WELCOME, Page.SIGN_IN, *_PERSONAL}), Page.RETURN),
        Event.ACCOUNT: (frozenset({Page.HOME, Page.BORROW, Page.RETURN}), Page.ACCOUNT),
        Event.OFFERS: (frozenset({Page.WELCOME, Page.HOME}), Page.OFFERS),
        Event.TELL_US: (frozenset({Page.HOME}), Page.TELL_US),
        Event.RECEIPT: (frozenset({*_PERSONAL, Page.RETURN, Page.OFFERS, Page.TELL_US}), Page.RECEIPT),
        Event.BACK: (
            frozenset(
                {
                    Page.SIGN_IN,
                    Page.BORROW,
                    Page.RETURN,
                    Page.ACCOUNT,
                    Page.OFFERS,
                    Page.TELL_US,
                    Page.RECEIPT,
                }
            ),
            None,
        ),
        Event.FINISH: (_ALIVE, Page.WELCOME),
        Event.LIBRARY_AWAY: (_ALIVE, Page.CLOSED),
        Event.LIBRARY_BACK: (frozenset({Page.CLOSED, *_STAFF}), Page.WELCOME),
        Event.CRASHED: (frozenset(Page), Page.BROKEN),
        Event.STAFF_DOOR: (_RESTS, Page.STAFF_DOOR),
        Event.STAFF_IN: (frozenset({Page.STAFF_DOOR, Page.STAFF_RECORDED}), Page.STAFF),
        Event.STAFF_RECORDED: (frozenset({Page.STAFF}), Page.STAFF_RECORDED),
    },
    ends={
        Event.FINISH: None,
        Event.LIBRARY_AWAY: Page.CLOSED,
        Event.LIBRARY_BACK: Page.WELCOME,
        Event.CRASHED: Page.BROKEN,
    },
    signs_in=Event.SIGNED_IN,
    back=Event.BACK,
    finish=Event.FINISH,
    crashed=Event.CRASHED,
)
