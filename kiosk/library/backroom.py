"""Staff behind the counter: badge and PIN, then the self-test, a new library session, and the way out."""

import logging
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any, Protocol

from kiosk.library.faults import LibraryFault
from kiosk.library.loop import Served
from kiosk.library.staff_book import StaffBook
from kiosk.library.staff_values import (
    BadgeSeen,
    DealWithRecorded,
    GiveStaffPin,
    LeaveKiosk,
    MayLeave,
    Restarted,
    RestartLibrary,
    RunSelfTest,
    SelfTested,
    ShowBadge,
    ShowRecorded,
    StaffAnswer,
    StaffIn,
    StaffLeft,
    StaffNo,
    StaffRequest,
)
from kiosk.library.system import LibrarySystem
from kiosk.library.values import ShowCard
from shared.desk.desk import Desk
from shared.desk.line import HubLine
from shared.desk.self_test import run_self_test
from shared.desk.staff_actions import StaffActions
from shared.desk.values import CheckLine, Finding
from shared.domain.card import Card, Kind
from shared.domain.contact import Line
from shared.domain.faults import Fault

UNLOCKED_MINUTES = 1  # after badge or PIN; each thing done begins it anew
KEPT_FAULTS = 20
_log = logging.getLogger(__name__)


class LastFaults(logging.Handler):
    """The newest warnings of the program's own log, which holds no personal data, for staff to read."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.setFormatter(logging.Formatter("%(asctime)s %(message)s", "%Y-%m-%d %H:%M:%S"))
        self._kept: deque[str] = deque(maxlen=KEPT_FAULTS)

    def emit(self, record: logging.LogRecord) -> None:
        self._kept.append(self.format(record).splitlines()[0][:300])

    def newest_first(self) -> tuple[str, ...]:
        """From any thread."""
        return tuple(reversed(self._kept.copy()))


@dataclass(frozen=True, slots=True)
class About:
    """What the program knows of itself: settings to show, its last faults, the things around it, and what
    was recorded while the library system was away."""

    settings: tuple[tuple[str, str], ...] = ()
    faults: Callable[[], tuple[str, ...]] = tuple
    surroundings: Callable[[], tuple[CheckLine, ...]] = tuple
    book: StaffBook = field(default_factory=StaffBook)


class Counter(Served, Protocol):
    """Who serves people; `taken` while a staff card that is shown is no badge."""

    @property
    def taken(self) -> bool: ...


class Backroom:
    """Stands before a counter in its thread: takes what staff ask, hands on the rest. `system` is None where
    there is no library system to restart or to test.

    A badge alone opens nothing, and a PIN counts only within a minute of a badge, which may be shown at the
    door or where people show their cards.
    """

    def __init__(
        self,
        counter: Counter,
        system: LibrarySystem | None,
        desk: Desk,
        actions: StaffActions,
        line: HubLine,
        about: About,
    ) -> None:
        self._counter, self._system, self._desk = counter, system, desk
        self._actions, self._line, self._about = actions, line, about

    def handle(self, request: object) -> Iterator[Any]:
        """What to tell the screen."""
        if isinstance(request, ShowCard) and self._is_badge(request.text):
            request = ShowBadge(request.text)
        if not isinstance(request, StaffRequest):
            yield from self._counter.handle(request)
            return
        try:
            yield from self._handle(request)
        except Fault as fault:  # a ledger or a list of staff that cannot be used lets nobody in
            _log.error("staff menu: %s", fault.code)
            self._actions.lock()
            yield StaffNo("cannot_record")

    def tick(self, seconds: float) -> Iterator[Any]:
        """Let time pass."""
        yield from self._counter.tick(seconds)

    def close(self) -> None:
        """The kiosk ends."""
        self._counter.close()

    def _is_badge(self, text: str) -> bool:
        """A staff card where people show theirs, and nobody is signed in: it asks for the staff door."""
        card = None if self._counter.taken else self._desk.judge.verify(text, self._desk.now())
        return isinstance(card, Card) and card.kind is Kind.STAFF

    def _handle(self, request: StaffRequest) -> Iterator[StaffAnswer]:
        actions, now = self._actions, self._desk.now()
        match request:
            case StaffLeft():
                actions.lock()
            case ShowBadge(text):
                actions.lock()
                card = self._desk.judge.verify(text, now)
                good = isinstance(card, Card) and actions.unlock_with_badge(card, now).code == "unlocked"
                yield BadgeSeen(actions.names) if good else StaffNo("badge_wrong")
            case _ if not actions.unlocked(now):
                yield StaffNo("locked")
            case GiveStaffPin(name, pin):
                told = actions.unlock_with_pin(name, pin, now)
                if told.code == "unlocked":
                    yield StaffIn(self._about.settings, self._about.faults())
                else:
                    yield StaffNo("pin_wrong", int(told.facts.get("wait_s", 0)))
            case _ if not actions.with_pin:
                yield StaffNo("locked")
            case _:
                yield self._do(request)
                actions.until_ms = self._desk.now().trusted_ms + UNLOCKED_MINUTES * 60_000

    def _do(self, request: StaffRequest) -> StaffAnswer:
        match request:
            case RunSelfTest():
                return SelfTested(run_self_test(self._desk, self._surroundings))
            case RestartLibrary() if self._system is not None:
                self._system.close()
                return Restarted(self._library(self._system).finding is Finding.GOOD)
            case ShowRecorded():
                return self._about.book.shown()
            case DealWithRecorded(number):
                self._about.book.deal_with(number)
                return self._about.book.shown()
            case RestartLibrary():
                return Restarted(online=False)
            case LeaveKiosk():
                _log.warning("staff end the program")
                return MayLeave()
            case _:
                return StaffNo("locked")

    def _surroundings(self) -> tuple[CheckLine, ...]:
        library = () if self._system is None else (self._library(self._system),)
        return (*library, *self._about.surroundings(), self._hub())

    def _library(self, system: LibrarySystem) -> CheckLine:
        try:
            online = system.standing().online
        except LibraryFault:
            online = False
        return CheckLine("library", Finding.GOOD if online else Finding.BAD, {})

    def _hub(self) -> CheckLine:
        line = self._line.contact.line
        finding = Finding.GOOD if line is Line.ONLINE else Finding.CHECK
        return CheckLine("hub", Finding.BAD if line is Line.REVOKED else finding, {})
