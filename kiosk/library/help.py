"""Calling a person to the kiosk: an event that goes out at once, until a desk says somebody is coming."""

import logging
from collections.abc import Iterator

from kiosk.library.help_values import CallHelp, HelpStands, HelpState
from shared.desk.book import Book
from shared.desk.line import HubLine
from shared.device.clock import Clock
from shared.domain.contact import Line
from shared.domain.events import Event, EventKind, NewEvent
from shared.domain.faults import Fault
from shared.domain.help import LASTS_MS, LATE_MS

PATIENCE_S = 10.0  # without the hub's word that it has the call
ASK_EACH_S = 5.0  # the hub for an answer
COMING_MS = 2 * 60_000  # this long after the answer, Help calls anew
_log = logging.getLogger(__name__)


class HelpDesk:
    """One call at a time; owned by a thread of its own, as the library's may wait for a slow system.

    `device` and `venue` are the kiosk's; `book` is its log.
    """

    def __init__(self, book: Book, clock: Clock, line: HubLine, device: str, venue: str) -> None:
        self._book, self._clock, self._line = book, clock, line
        self._device, self._venue = device, venue
        self._call: Event | None = None
        self._state = HelpState.NOBODY
        self._made_ms = self._answered_ms = 0
        self._began: float | None = None
        self._asked = 0.0

    def handle(self, request: CallHelp) -> Iterator[HelpStands]:
        """Call, unless a call waits already."""
        if self._call is None or self._is_over(self._clock.now().trusted_ms):
            self._begin(request.page)
        yield HelpStands(self._state)

    def tick(self, seconds: float) -> Iterator[HelpStands]:
        """Let time pass, told in seconds of a clock that only goes forward: has somebody answered?"""
        if self._call is None or self._is_over(self._clock.now().trusted_ms):
            return
        if self._began is None:
            self._began = self._asked = seconds
        before = self._state
        try:
            self._look(self._call, seconds)
        except Fault as fault:
            _log.warning("help: %s", fault.code)
        if self._state is not before:
            yield HelpStands(self._state)
        if self._state is not HelpState.COMING and seconds - self._asked >= ASK_EACH_S:
            self._asked = seconds
            self._line.sync_now()

    def close(self) -> None:
        """Let go of the ledger."""
        self._book.close()

    def _begin(self, page: str) -> None:
        self._call, self._began, self._state = None, None, HelpState.NOBODY
        if self._line.contact.line in (Line.NOT_ENROLLED, Line.REVOKED):
            return
        now = self._clock.now()
        event = NewEvent(EventKind.HELP, now, self._venue)
        try:
            self._call = self._book.write(lambda tx: tx.call_for_help(self._device, page, event))
        except Fault as fault:
            _log.error("help: %s", fault.code)
            return
        self._made_ms, self._state = now.trusted_ms, HelpState.CALLING
        self._line.sync_now()

    def _look(self, call: Event, seconds: float) -> None:
        now_ms = self._clock.now().trusted_ms
        if self._state is not HelpState.COMING and self._book.use(lambda log: log.help_answered(call.id)):
            self._state, self._answered_ms = HelpState.COMING, now_ms
        elif self._state in (HelpState.CALLING, HelpState.NOBODY):
            standing = self._book.use(lambda log: log.standing())
            if standing.log != call.log or standing.acknowledged >= call.seq:
                self._state = HelpState.CALLED
            elif self._began is not None and seconds - self._began >= PATIENCE_S:
                self._state = HelpState.NOBODY

    def _is_over(self, now_ms: int) -> bool:
        age_ms = now_ms - self._made_ms
        match self._state:
            case HelpState.COMING:
                return not 0 <= now_ms - self._answered_ms <= COMING_MS
            case HelpState.CALLED:
                return not 0 <= age_ms <= LASTS_MS
            case _:
                return not 0 <= age_ms <= LATE_MS
