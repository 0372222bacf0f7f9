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


@dataclass(frozen=True, slots=True)
class State:
    """The page shown, and whether somebody is signed in."""

    page: Page = Page.WELCOME
    signed_in: bool = False


class IllegalMove(Exception):  # noqa: N818  a bug's name, not a fault
    """The screen asked for a move that its page does not offer."""


_ALIVE = frozenset(Page) - {Page.BROKEN}
_OPEN = _ALIVE - {Page.CLOSED}
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
    Event.LIBRARY_BACK: (frozenset({Page.CLOSED}), Page.WELCOME),
    Event.CRASHED: (frozenset(Page), Page.BROKEN),
}
_ENDS = frozenset({Event.FINISH, Event.LIBRARY_AWAY, Event.LIBRARY_BACK, Event.CRASHED})


def may(state: State, event: Event) -> bool:
    """Whether this page offers the event."""
    offered, leads_to = _MOVES[event]
    return state.page in offered and (
        state.signed_in or leads_to not in _PERSONAL or event is Event.SIGNED_IN
    )


def advance(state: State, event: Event) -> State:
    """The state after an event; raises IllegalMove where the page does not offer it.

    Finishing is offered everywhere; it and a library system that goes away end whoever's session it was.
    """
    if not may(state, event):
        raise IllegalMove(f"{event.name} on {state.page.name}")
    if event in _ENDS:
        closed = event is Event.FINISH and state.page is Page.CLOSED
        return State(Page.CLOSED if closed else _MOVES[event][1] or Page.WELCOME)
    if event is Event.SIGNED_IN:
        return State(Page.HOME, signed_in=True)
    home = Page.HOME if state.signed_in else Page.WELCOME
    return replace(state, page=_MOVES[event][1] or home)
