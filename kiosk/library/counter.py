"""The library's counter: one person at a time, each request answered by what the library system said."""

import logging
from collections.abc import Iterator
from contextlib import suppress

from kiosk.library.faults import LibraryFault
from kiosk.library.system import Item, LibrarySystem, Loan, Patron
from kiosk.library.values import (
    Account,
    Answer,
    AskStanding,
    Borrow,
    Deed,
    Down,
    Finish,
    Finished,
    GiveBack,
    Line,
    NotSignedIn,
    OnLoan,
    Open,
    Reason,
    Renew,
    RenewAll,
    Request,
    ShowAccount,
    SignedIn,
    SignIn,
)

TRIES = 5  # wrong PINs in a row, over all people, before the kiosk sends the next one to the desk
_STOPPED = frozenset({"no_borrowing", "card_lost", "too_many_overdue", "recall_overdue", "too_many_lost"})
_OWES = frozenset({"owes_too_much_fines", "owes_too_much_fees", "owes_too_many_items"})
_log = logging.getLogger(__name__)


class LibraryCounter:
    """Answers requests, one after another, in the thread that owns the library system's session."""

    def __init__(self, system: LibrarySystem) -> None:
        self._system = system
        self._patron: str | None = None
        self._pin: str | None = None
        self._wrong = 0

    def handle(self, request: Request) -> Iterator[Answer]:
        """What to tell the screen; a request that needs somebody signed in is passed over where nobody is."""
        try:
            yield from self._handle(request)
        except LibraryFault as fault:
            _log.warning("library: %s", fault.code)
            yield Down(Reason.UNKNOWN if fault.unknown else Reason.AWAY)

    def _handle(self, request: Request) -> Iterator[Answer]:
        match request:
            case SignIn():
                yield self._sign_in(request)
            case Borrow(item) if self._patron is not None:
                yield self._borrow(self._patron, item)
            case GiveBack(item):
                yield self._give_back(item)
            case Renew(item) if self._patron is not None:
                yield self._renew(self._patron, item)
            case RenewAll() if self._patron is not None:
                yield from self._renew_all(self._patron)
            case ShowAccount() if self._patron is not None:
                yield self._account(self._patron)
            case Finish():
                yield self._finish()
            case AskStanding():
                yield self._standing()

    def _sign_in(self, request: SignIn) -> Answer:
        self._forget()
        if self._wrong >= TRIES:
            return NotSignedIn(Reason.TOO_MANY_TRIES)
        try:
            patron = self._system.patron(request.number, request.pin)
        except LibraryFault as fault:
            _log.warning("library: %s", fault.code)
            return NotSignedIn(Reason.AWAY)
        if not patron.known:
            self._wrong += request.pin is not None
            return NotSignedIn(Reason.UNKNOWN_NUMBER)
        if request.pin is not None and patron.pin_right is not True:
            self._wrong += 1
            return NotSignedIn(Reason.WRONG_PIN)
        self._wrong = 0
        self._patron, self._pin = patron.id, request.pin
        why = _stopped(patron)
        return SignedIn(_first_name(patron.name), patron.loans, why is None, why)

    def _borrow(self, patron: str, item: str) -> Line:
        try:
            loan = self._system.borrow(patron, item, self._pin)
        except LibraryFault as fault:
            if not fault.unknown:
                raise
            return self._asked_after(patron, item)
        if loan.ok:
            return Line(item, Deed.BORROWED, True, loan.title, loan.due, said=loan.message)
        return self._not_lent(patron, loan)

    def _asked_after(self, patron: str, item: str) -> Line:
        """No answer came to a loan: ask what became of it before anybody tries again."""
        found = self._system.item(item)
        if found.status == "on_loan" and item in self._system.listed(patron, "loans", self._pin):
            return Line(item, Deed.BORROWED, True, found.title, found.due)
        return Line(item, Deed.BORROWED, False, found.title, why=Reason.NOT_DONE)

    def _not_lent(self, patron: str, loan: Loan) -> Line:
        """Why not, as far as the item and the patron tell; the system's own words come along."""
        found = self._system.item(loan.item)
        why = self._why_not(patron, found)
        return Line(loan.item, Deed.BORROWED, False, loan.title or found.title, why=why, said=loan.message)

    def _why_not(self, patron: str, found: Item) -> Reason:
        if not found.known:
            return Reason.UNKNOWN_ITEM
        if found.status.startswith("on_loan"):
            mine = found.id in self._system.listed(patron, "loans", self._pin)
            return Reason.YOURS_ALREADY if mine else Reason.WITH_SOMEBODY_ELSE
        if found.status in ("on_reservation_shelf", "recalled"):
            return Reason.RESERVED
        return _stopped(self._system.patron(patron, self._pin)) or Reason.NOT_DONE

    def _give_back(self, item: str) -> Line:
        try:
            back = self._system.give_back(item)
        except LibraryFault as fault:
            if not fault.unknown:
                raise
            found = self._system.item(item)
            done = found.known and not found.status.startswith("on_loan")
            return Line(item, Deed.RETURNED, done, found.title, why=None if done else Reason.NOT_DONE)
        if not back.ok:
            known = self._system.item(item).known
            why = Reason.NOT_DONE if known else Reason.UNKNOWN_ITEM
            return Line(item, Deed.RETURNED, False, back.title or "", why=why, said=back.message)
        return Line(
            item,
            Deed.RETURNED,
            True,
            back.title or "",
            said=back.message,
            goes_to=back.destination if back.alert else None,
            for_staff=back.alert,
        )

    def _renew(self, patron: str, item: str) -> Line:
        loan = self._system.renew(patron, item, self._pin)
        if loan.ok:
            return Line(item, Deed.RENEWED, True, loan.title, loan.due, said=loan.message)
        return Line(item, Deed.RENEWED, False, loan.title, why=Reason.NOT_RENEWED, said=loan.message)

    def _renew_all(self, patron: str) -> Iterator[Line]:
        told = self._system.renew_all(patron, self._pin)
        for item in told.renewed:
            found = self._system.item(item)
            yield Line(item, Deed.RENEWED, True, found.title, found.due)
        for item in told.not_renewed:
            found = self._system.item(item)
            yield Line(item, Deed.RENEWED, False, found.title, found.due, Reason.NOT_RENEWED)

    def _account(self, patron: str) -> Account:
        person = self._system.patron(patron, self._pin)
        overdue = (
            frozenset(self._system.listed(patron, "overdue", self._pin)) if person.overdue else frozenset()
        )
        loans = self._system.listed(patron, "loans", self._pin) if person.loans else ()
        return Account(
            loans=tuple(
                OnLoan(item, found.title, found.due, item in overdue)
                for item, found in ((item, self._system.item(item)) for item in loans)
            ),
            ready=self._titles(patron, "waiting") if person.waiting else (),
            coming=self._titles(patron, "reserved") if person.reserved else (),
            owed=person.owed,
            currency=person.currency,
        )

    def _titles(self, patron: str, what: str) -> tuple[str, ...]:
        listed = self._system.listed(patron, what, self._pin)
        return tuple(self._system.item(item).title or item for item in listed)

    def _finish(self) -> Finished:
        patron, pin = self._patron, self._pin
        self._forget()
        if patron is not None:
            with suppress(LibraryFault):  # it will forget by itself; the kiosk has
                self._system.end(patron, pin)
        return Finished()

    def _standing(self) -> Open:
        try:
            standing = self._system.standing()
        except LibraryFault:
            return Open(False)
        return Open(standing.online, standing.library)

    def _forget(self) -> None:
        self._patron = self._pin = None


def _stopped(patron: Patron) -> Reason | None:
    blocks = frozenset(patron.blocks)
    if "too_many_loans" in blocks:
        return Reason.TOO_MANY_LOANS
    if blocks & _OWES:
        return Reason.OWES
    return Reason.ASK_AT_DESK if blocks & _STOPPED else None


def _first_name(name: str) -> str:
    """What the kiosk says aloud of a name: no more than its first word."""
    last, comma, first = name.partition(",")
    words = (first if comma and first.strip() else last).split()
    return words[0] if words else ""
