"""Which page the kiosk shows, and what may come next: an illegal move raises."""

from dataclasses import dataclass, replace
from enum import Enum, auto


class Page(Enum):
    """Everything that can fill the screen."""

    WELCOME = auto()  # in every language, with Return on it
    SIGN_IN = auto()
    HOME = auto()
    BORROW = auto()
    RETURN = auto()
    ACCOUNT = auto()
    CLOSED = auto()  # the library system cannot be reached
    BROKEN = auto()
    STAFF_DOOR = auto()  # badge, then PIN
    STAFF = auto()


class Event(Enum):
    """Everything that can change the page."""

    START = auto()
    SIGNED_IN = auto()
    BORROW = auto()
    RETURN = auto()
    ACCOUNT = auto()
    BACK = auto()
    FINISH = auto()  # also when nobody touched anything for too long
    LIBRARY_AWAY = auto()
    LIBRARY_BACK = auto()
    CRASHED = auto()
    STAFF_DOOR = auto()
    STAFF_IN = auto()


@dataclass(frozen=True, slots=True)
class State:
    """The page shown, whether somebody is signed in, and the page to which the end of a session leads."""

    page: Page = Page.WELCOME
    signed_in: bool = False
    rest: Page = Page.WELCOME


class IllegalMove(Exception):  # noqa: N818  a bug's name, not a fault
    """The screen asked for a move that its page does not offer."""


_ALIVE = frozenset(Page) - {Page.BROKEN}
_RESTS = frozenset({Page.WELCOME, Page.CLOSED, Page.BROKEN})
_STAFF = frozenset({Page.STAFF_DOOR, Page.STAFF})
_PERSONAL = frozenset({Page.HOME, Page.BORROW, Page.ACCOUNT})

# Where an event is offered, and the page it leads to; None: it depends on who is signed in.
_MOVES: dict[Event, tuple[frozenset[Page], Page | None]] = {
    Event.START: (frozenset({Page.WELCOME}), Page.SIGN_IN),
    Event.SIGNED_IN: (frozenset({Page.WELCOME, Page.SIGN_IN}), Page.HOME),
    Event.BORROW: (frozenset({Page.HOME, Page.RETURN, Page.ACCOUNT}), Page.BORROW),
    Event.RETURN: (frozenset({Page.WELCOME, Page.SIGN_IN, *_PERSONAL}), Page.RETURN),
    Event.ACCOUNT: (frozenset({Page.HOME, Page.BORROW, Page.RETURN}), Page.ACCOUNT),
    Event.BACK: (frozenset({Page.SIGN_IN, Page.BORROW, Page.RETURN, Page.ACCOUNT}), None),
    Event.FINISH: (_ALIVE, Page.WELCOME),
    Event.LIBRARY_AWAY: (_ALIVE, Page.CLOSED),
    Event.LIBRARY_BACK: (frozenset({Page.CLOSED, *_STAFF}), Page.WELCOME),
    Event.CRASHED: (frozenset(Page), Page.BROKEN),
    Event.STAFF_DOOR: (_RESTS, Page.STAFF_DOOR),
    Event.STAFF_IN: (frozenset({Page.STAFF_DOOR}), Page.STAFF),
}
# Where a session ends, and where that leads from then on; None: where it led before.
_ENDS: dict[Event, Page | None] = {
    Event.FINISH: None,
    Event.LIBRARY_AWAY: Page.CLOSED,
    Event.LIBRARY_BACK: Page.WELCOME,
    Event.CRASHED: Page.BROKEN,
}


def may(state: State, event: Event) -> bool:
    """Whether this page offers the event."""
    offered, leads_to = _MOVES[event]
    return state.page in offered and (
        state.signed_in or leads_to not in _PERSONAL or event is Event.SIGNED_IN
    )


def advance(state: State, event: Event) -> State:
    """The state after an event; raises IllegalMove where the page does not offer it.

    Finishing is offered everywhere; it and a library system that goes away end whoever's session it was.
    Staff stay where they are while the library system goes and comes; what is broken stays so.
    """
    if not may(state, event):
        raise IllegalMove(f"{event.name} on {state.page.name}")
    if event in _ENDS:
        rest = state.rest if state.rest is Page.BROKEN else _ENDS[event] or state.rest
        stays = state.page in _STAFF and event in (Event.LIBRARY_AWAY, Event.LIBRARY_BACK)
        return State(state.page if stays else rest, rest=rest)
    if event is Event.SIGNED_IN:
        return State(Page.HOME, signed_in=True)
    home = Page.HOME if state.signed_in else Page.WELCOME
    return replace(state, page=_MOVES[event][1] or home)
