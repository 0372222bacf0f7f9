"""Which page the scanner shows, and what may come next: an illegal move raises."""

from dataclasses import dataclass, replace
from enum import Enum, auto


class Page(Enum):
    """Everything that can fill the screen."""

    READY = auto()
    GROUP = auto()  # ready, while a group is being collected
    VERDICT = auto()
    SORT_OUT = auto()
    UNLOCK = auto()
    OVERRIDE = auto()
    UNDO = auto()
    NO_CARD = auto()
    SERVICES = auto()
    PROBLEMS = auto()
    BROKEN = auto()


class Event(Enum):
    """Everything that can change the page."""

    CARD = auto()  # a verdict is due to be shown
    CLEARED = auto()  # its time is over, or somebody touched it away
    BACK = auto()
    SORT_OUT = auto()
    OVERRIDE = auto()
    UNDO = auto()
    NO_CARD = auto()
    SERVICES = auto()
    PROBLEMS = auto()
    UNLOCK = auto()  # from the problems page: for what needs a PIN there
    UNLOCKED = auto()
    LOCKED = auto()
    GROUP_STARTED = auto()
    GROUP_ENDED = auto()
    CRASHED = auto()


@dataclass(frozen=True, slots=True)
class State:
    """The page shown, the page a verdict covers, what an unlock is for, and two modes of the desk."""

    page: Page = Page.READY
    under: Page = Page.READY
    aim: Page = Page.READY
    unlocked: bool = False
    grouping: bool = False

    @property
    def home(self) -> Page:
        """Where the queue is served."""
        return Page.GROUP if self.grouping else Page.READY


class IllegalMove(Exception):  # noqa: N818  a bug's name, not a fault
    """The screen asked for a move that its page does not offer."""


_HOME = frozenset({Page.READY, Page.GROUP})
_WORK = frozenset(Page) - _HOME - {Page.VERDICT, Page.BROKEN}  # pages with a way back
_ALIVE = frozenset(Page) - {Page.BROKEN}

# Where an event is offered, and the page it leads to; None: a page that depends on the state.
_MOVES: dict[Event, tuple[frozenset[Page], Page | None]] = {
    Event.CARD: (_ALIVE, Page.VERDICT),
    Event.CLEARED: (frozenset({Page.VERDICT}), None),
    Event.BACK: (_WORK, None),
    Event.SORT_OUT: (_HOME | {Page.PROBLEMS}, Page.SORT_OUT),
    Event.OVERRIDE: (frozenset({Page.VERDICT, Page.SORT_OUT}), Page.OVERRIDE),
    Event.UNDO: (_HOME, Page.UNDO),
    Event.NO_CARD: (_HOME, Page.NO_CARD),
    Event.SERVICES: (_ALIVE - {Page.SERVICES}, Page.SERVICES),
    Event.PROBLEMS: (_ALIVE - {Page.PROBLEMS}, Page.PROBLEMS),
    Event.UNLOCK: (frozenset({Page.PROBLEMS}), Page.UNLOCK),
    Event.UNLOCKED: (frozenset(Page), None),
    Event.LOCKED: (frozenset(Page), None),
    Event.GROUP_STARTED: (frozenset(Page), None),
    Event.GROUP_ENDED: (frozenset(Page), None),
    Event.CRASHED: (frozenset(Page), Page.BROKEN),
}
_NEEDS_UNLOCK = frozenset({Page.OVERRIDE, Page.UNDO})


def may(state: State, event: Event) -> bool:
    """Whether this page offers the event."""
    return state.page in _MOVES[event][0]


def advance(state: State, event: Event) -> State:
    """The state after an event; raises IllegalMove where the page does not offer it."""
    if not may(state, event):
        raise IllegalMove(f"{event.name} on {state.page.name}")
    match event:
        case Event.CARD:
            under = state.under if state.page is Page.VERDICT else state.page
            return replace(state, page=Page.VERDICT, under=under)
        case Event.CLEARED:
            return replace(state, page=_settled(state, state.under))
        case Event.BACK:
            return replace(
                state, page=state.aim if state.aim is Page.PROBLEMS else state.home, aim=state.home
            )
        case Event.UNLOCK:
            return replace(state, page=Page.UNLOCK, aim=Page.PROBLEMS)
        case Event.UNLOCKED:
            page = state.aim if state.page is Page.UNLOCK else state.page
            under = state.aim if state.under is Page.UNLOCK else state.under
            return replace(state, unlocked=True, page=page, under=under)
        case Event.LOCKED:
            return _locked(state)
        case Event.GROUP_STARTED | Event.GROUP_ENDED:
            changed = replace(state, grouping=event is Event.GROUP_STARTED)
            return replace(changed, page=_settled(changed, changed.page))
    page = _MOVES[event][1] or state.home
    if page in _NEEDS_UNLOCK and not state.unlocked:
        return replace(state, page=Page.UNLOCK, aim=page)
    return replace(state, page=page, aim=state.home)


def _settled(state: State, page: Page) -> Page:
    return state.home if page in _HOME else page


def _locked(state: State) -> State:
    """The five minutes are over: a page that needs the unlock asks for it again."""
    closed = replace(state, unlocked=False)
    if closed.page in _NEEDS_UNLOCK:
        closed = replace(closed, page=Page.UNLOCK, aim=closed.page)
    if closed.under in _NEEDS_UNLOCK:
        closed = replace(closed, under=Page.UNLOCK, aim=closed.under)
    return closed
