"""The desk at the door: who comes in is recorded, and what opens the door is asked after COMMIT only."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from time import monotonic

from kiosk.door.faults import DoorFault
from kiosk.door.hours import stands
from kiosk.door.opener import Opener
from kiosk.door.values import (
    AskDoor,
    DoorAnswer,
    DoorRequest,
    DoorStands,
    LetIn,
    NotOpened,
    ShowAtDoor,
    ShowAtExit,
    Stuck,
)
from kiosk.library.cards import CardDesk
from kiosk.library.values import CardRefused, StillHere
from shared.desk.desk import Desk
from shared.desk.line import HubLine
from shared.domain.card import Card
from shared.domain.faults import Fault

AGAIN_S = 300.0  # a card shown again so soon opens again, under the admission that is recorded
OPEN_WITHIN_S = 8.0  # later than this after a card was shown, its door is not opened any more
SIGHTING_S = 2.5
_log = logging.getLogger(__name__)


class Door:
    """Answers in the thread that owns desk and opener; `stamp` as for CardDesk. Times in seconds.

    A card held before the reader is one showing until it was gone for 2.5 s.
    """

    def __init__(
        self,
        desk: Desk,
        line: HubLine,
        stamp: Callable[[], object],
        opener: Opener,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        desk.again_s = AGAIN_S
        self._desk, self._opener, self._clock = desk, opener, clock
        self._cards = CardDesk(desk, line, stamp)
        self._last: tuple[Card, float] | None = None

    @property
    def taken(self) -> bool:
        """A staff card at the door lets its holder in, as any other; it is a badge where one is asked for."""
        return True

    def handle(self, request: DoorRequest) -> Iterator[DoorAnswer]:
        """What to tell the screen."""
        match request:
            case ShowAtDoor(text, at):
                yield self._show(text, at)
                yield self._stands()
            case ShowAtExit(text):
                self._leave(text)
                yield self._stands()
            case AskDoor():
                yield self._stands()

    def tick(self, seconds: float) -> Iterator[DoorAnswer]:
        """Let time pass."""
        self._opener.tick()
        if self._cards.tick(seconds):
            yield self._stands()

    def close(self) -> None:
        """The program ends: the door is shut, the ledger let go of."""
        self._opener.close()
        self._cards.close()

    def _show(self, text: str, at: float) -> LetIn | NotOpened | CardRefused | StillHere:
        if self._still_there(text, at):
            return StillHere()
        found = self._cards.read(text)
        if isinstance(found, CardRefused):
            return found
        try:
            if self._clock() - at >= OPEN_WITHIN_S:
                raise DoorFault("whoever showed the card may be gone", code="door_late")
            self._opener.open(at + OPEN_WITHIN_S)
        except DoorFault as fault:
            _log.error("%s: %s", fault.code, fault.detail)
            return NotOpened(Stuck(fault.code))
        self._last = found.card, at
        return LetIn()

    def _still_there(self, text: str, at: float) -> bool:
        """Whether this is the card that was let in a moment ago, held a little longer."""
        last, self._last = self._last, None
        if last is None or at - last[1] >= SIGHTING_S or not self._cards.is_same(text, last[0]):
            return False
        self._last = last[0], at
        return True

    def _leave(self, text: str) -> None:
        self._desk.leaving = True
        try:
            self._desk.read(text)
        finally:
            self._desk.leaving = False

    def _stands(self) -> DoorStands:
        desk, now = self._desk, self._desk.now()
        place = desk.judge.place
        told = stands(place, now.local(place.catalogue.zone))
        try:
            inside = desk.book.use(lambda ledger: ledger.inside(place.service, now))
        except Fault:  # the next card is told
            inside = None
        return replace(told, inside=inside, capacity=place.service.capacity)
