"""How the pages of a desk's screen follow each other: a table of moves; an illegal one raises. No Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum


@dataclass(frozen=True, slots=True)
class State:
    """The page shown, the page to which the end of a session leads, and whether somebody is signed in."""

    page: Enum
    rest: Enum
    signed_in: bool = False


class IllegalMove(Exception):  # noqa: N818  a bug's name, not a fault
    """The screen asked for a move that its page does not offer."""


@dataclass(frozen=True, slots=True)
class StaffRoom:
    """The page that asks for badge and PIN and the menu behind it, and the events that lead to each."""

    door: Enum
    menu: Enum
    ask: Enum
    came_in: Enum


@dataclass(frozen=True, slots=True)
class Flow:
    """The moves of one kind of desk, as its two enumerations of pages and of events name them.

    `moves`: where an event is offered, and the page it leads to; None: `home` if somebody is signed in, else
    `start`. `ends`: the events that end a session, and the page where the desk rests from then on; None:
    where it rested before. What is `broken` stays so.
    """

    start: Enum
    home: Enum
    broken: Enum
    personal: frozenset[Enum]  # pages for somebody who is signed in
    staff: frozenset[Enum]
    staff_room: StaffRoom
    moves: Mapping[Enum, tuple[frozenset[Enum], Enum | None]]
    ends: Mapping[Enum, Enum | None]
    signs_in: Enum | None  # None: nobody does
    back: Enum
    finish: Enum
    crashed: Enum

    def first(self) -> State:
        """The state in which the program starts."""
        return State(self.start, self.start)

    def may(self, state: State, event: Enum) -> bool:
        """Whether this page offers the event."""
        offered, leads_to = self.moves[event]
        return state.page in offered and (
            state.signed_in or leads_to not in self.personal or event is self.signs_in
        )

    def advance(self, state: State, event: Enum) -> State:
        """The state after an event; raises IllegalMove where the page does not offer it."""
        if not self.may(state, event):
            raise IllegalMove(f"{event.name} on {state.page.name}")
        if event in self.ends:
            rest = self.broken if state.rest is self.broken else self.ends[event] or state.rest
            return State(state.page if self.passes_by(state, event) else rest, rest)
        if event is self.signs_in:
            return State(self.home, self.start, signed_in=True)
        home = self.home if state.signed_in else self.start
        return replace(state, page=self.moves[event][1] or home)

    def passes_by(self, state: State, event: Enum) -> bool:
        """Whether staff stay where they are: what comes and goes outside is perhaps why they are there."""
        return state.page in self.staff and event not in (self.finish, self.crashed)
