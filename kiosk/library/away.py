"""Serving people while the library system is away: what they do is recorded, and told once it is back."""

import logging
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from time import monotonic

from kiosk.library.faults import LibraryFault
from kiosk.library.profile import Profile
from kiosk.library.proposals import Proposal, ProposalBook
from kiosk.library.replay import replay, step
from kiosk.library.system import LibrarySystem
from kiosk.library.values import Deed, Line, Reason
from shared.domain.faults import Fault
from shared.ledger.proposals import Kind

FIRST_WAIT_S, LONGEST_WAIT_S = 15.0, 120.0
FORGET_EVERY_S = 3600.0
_BUSY_S = 0.5  # of the library's thread at a time, for what was recorded: somebody may be at the kiosk
_log = logging.getLogger(__name__)


class Away:
    """Knows whether the library system is away, and keeps the book; owned by the library's thread.

    There is one where the profile says `offline = "record"`.
    """

    def __init__(self, system: LibrarySystem, book: ProposalBook, profile: Profile) -> None:
        self._system, self._book, self._profile = system, book, profile
        self.away = False
        self._seconds = self._again = 0.0
        self._wait_s = FIRST_WAIT_S
        self._forgot = -FORGET_EVERY_S

    def borrow(
        self, patron: str, pin: str | None, item: str, ask: Callable[[], Line], card_ref: str | None = None
    ) -> Line:
        """What the library system says to a loan, which `ask` asks; recorded where it is away, in a way that
        it goes when the card `card_ref` is erased."""
        kept = pin if self._profile.replay_pin == "sealed" else None
        return self._or_recorded(item, ask, partial(self.lend, patron, item, pin=kept, card_ref=card_ref))

    def give_back(self, item: str, ask: Callable[[], Line]) -> Line:
        """The same for a return."""
        return self._or_recorded(item, ask, partial(self.take_back, item))

    def _or_recorded(self, item: str, ask: Callable[[], Line], record: Callable[..., Line]) -> Line:
        if not self._may_ask(item):
            return record()
        try:
            return ask()
        except LibraryFault as fault:
            self.lost(fault)
            return record(sent=fault.unknown)

    def _may_ask(self, item: str) -> bool:
        """Whether the library system can be asked about an item: what was recorded about it is told first."""
        if not self.away:
            try:
                replay(self._system, self._book, item)
            except LibraryFault as fault:
                self.lost(fault)
            except Fault as fault:  # no order to keep where the book cannot be read
                _log.error("proposals: %s", fault.code)
        return not self.away

    def lost(self, fault: Fault) -> None:
        """The library system did not answer: from now on it is recorded, until it is found again."""
        _log.warning("library: %s; loans and returns are recorded", fault.code)
        self.away = True
        self._wait()

    def found(self) -> None:
        """The library system answers."""
        self.away = False

    def lend(
        self,
        patron: str,
        item: str,
        *,
        pin: str | None = None,
        card_ref: str | None = None,
        sent: bool = False,
    ) -> Line:
        """Record a loan for the shortest time the library lends; `sent`: asked for, and no answer."""
        try:
            last = self._book.newest(item)
            if last is not None and last.kind is Kind.LOAN:
                if last.patron != patron:
                    return Line(item, Deed.BORROWED, False, why=Reason.WITH_SOMEBODY_ELSE)
                return _recorded(last)
            if not sent and self._book.loans(patron) >= self._profile.offline_most:
                return Line(item, Deed.BORROWED, False, why=Reason.NO_MORE_NOW)
            promised = self._book.today + timedelta(days=self._profile.offline_days)
            self._book.lend(patron, item, promised, pin=pin, card_ref=card_ref, sent=sent)
        except Fault as fault:
            return _not_recorded(item, Deed.BORROWED, fault)
        return Line(item, Deed.BORROWED, True, recorded=True, promised=promised)

    def take_back(self, item: str, *, sent: bool = False) -> Line:
        """Record a return."""
        try:
            last = self._book.newest(item)
            if last is None or last.kind is not Kind.RETURN:
                self._book.take_back(item, sent=sent)
        except Fault as fault:
            return _not_recorded(item, Deed.RETURNED, fault)
        return Line(item, Deed.RETURNED, True, recorded=True)

    def refused(self, patron: str) -> int:
        """How many of somebody's recorded loans the library refused; staff have not dealt with them yet."""
        try:
            return self._book.refused(patron)
        except Fault as fault:
            _log.error("proposals: %s", fault.code)
            return 0

    def tick(self, seconds: float) -> None:
        """Let time pass, told in seconds of a clock that only goes forward: look for the library system now
        and then, tell it some of what was recorded, forget what is over."""
        self._seconds = seconds
        if seconds < self._again:
            return
        try:
            if self.away:
                if not self._system.standing().online:
                    raise LibraryFault("it says that it is offline")
                self.found()
            if self._tell_some():
                self._wait_s = FIRST_WAIT_S
            if seconds - self._forgot >= FORGET_EVERY_S:
                self._forgot = seconds
                self._book.forget(self._profile.offline_keep_days)
        except LibraryFault as fault:
            self.lost(fault)
        except Fault as fault:
            _log.error("proposals: %s", fault.code)
            self._wait()

    def _tell_some(self) -> bool:
        """Tell the library system what was recorded, for a moment; whether it has heard everything."""
        began = monotonic()
        while monotonic() - began < _BUSY_S:
            ended = step(self._system, self._book)
            if ended is None:
                return True
            _log.info("proposal %d: %s", ended.number, ended.state)
        return False

    def _wait(self) -> None:
        self._again = self._seconds + self._wait_s
        self._wait_s = min(2 * self._wait_s, LONGEST_WAIT_S)

    def close(self) -> None:
        """Let go of the book."""
        self._book.close()


def _recorded(proposal: Proposal) -> Line:
    return Line(proposal.item, Deed.BORROWED, True, recorded=True, promised=proposal.promised)


def _not_recorded(item: str, deed: Deed, fault: Fault) -> Line:
    _log.error("proposals: %s", fault.code)
    return Line(item, deed, False, why=Reason.AWAY)
