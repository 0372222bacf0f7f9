"""The library's counter: one person at a time, each request answered by what the library system said."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from kiosk.library.away import Away
from kiosk.library.cards import CardDesk
from kiosk.library.entrance import Entrance, Person, stopped
from kiosk.library.faults import LibraryFault
from kiosk.library.profile import Profile
from kiosk.library.system import Item, LibrarySystem, Loan
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
    OnLoan,
    Open,
    Reason,
    Renew,
    RenewAll,
    Request,
    ShowAccount,
)

_log = logging.getLogger(__name__)


class LibraryCounter:
    """Answers requests, one after another, in the thread that owns the library system's session."""

    def __init__(
        self,
        system: LibrarySystem,
        entrance: Entrance | None = None,
        cards: CardDesk | None = None,
        away: Away | None = None,
    ) -> None:
        self._system = system
        self._entrance = entrance or Entrance(system, Profile())
        self._cards, self._away = cards, away

    def handle(self, request: Request) -> Iterator[Answer]:
        """What to tell the screen; a request that needs somebody signed in is passed over where nobody is."""
        try:
            yield from self._handle(request)
        except LibraryFault as fault:
            if self._away is None:
                _log.warning("library: %s", fault.code)
                yield _not_done(request, Reason.UNKNOWN) if fault.unknown else Down(Reason.AWAY)
            else:
                self._away.lost(fault)
                yield _not_done(request, Reason.UNKNOWN if fault.unknown else Reason.AWAY)

    @property
    def taken(self) -> bool:
        """Whether somebody is signed in."""
        return self._entrance.person is not None

    def tick(self, seconds: float) -> Iterator[Answer]:
        """Let time pass: a card that the hub cancelled meanwhile ends the session of whoever showed it."""
        if self._cards is not None and self._cards.tick(seconds):
            refused = self._entrance.refused_since()
            if refused is not None:
                yield refused
        if self._away is not None:
            self._away.tick(seconds)

    def close(self) -> None:
        """The kiosk ends: nobody is here, and the ledger is let go of."""
        self._entrance.leave()
        if self._cards is not None:
            self._cards.close()
        if self._away is not None:
            self._away.close()

    def _handle(self, request: Request) -> Iterator[Answer]:
        match request:
            case GiveBack(item) | Borrow(item) if not self._system.can_say(item):
                yield _not_done(request, Reason.UNKNOWN_ITEM)
            case GiveBack(item):
                away, ask = self._away, partial(self._give_back, item)
                yield ask() if away is None else away.give_back(item, ask)
            case Finish(number):
                self._entrance.leave()
                yield Finished(number)
            case AskStanding():
                yield self._standing()
            case Borrow() | Renew() | RenewAll() | ShowAccount():
                yield from self._for_person(request)
            case _:
                yield from self._entrance.come(request)

    def _for_person(self, request: Borrow | Renew | RenewAll | ShowAccount) -> Iterator[Answer]:
        """What only somebody signed in may ask; a card that is good no longer ends their session instead."""
        refused = self._entrance.refused_since()
        if refused is not None:
            yield refused
        elif (person := self._entrance.person) is not None:
            away = self._away
            match request:
                case Borrow(item):
                    ask = partial(self._borrow, person, item)
                    line = (
                        ask()
                        if away is None
                        else away.borrow(person.patron, person.pin, item, ask, person.card_ref)
                    )
                    number = item if line.why is Reason.UNKNOWN_ITEM else None
                    yield line if number is None else self._entrance.number_shown(number) or line
                case _ if away is not None and away.away:
                    yield _not_done(request, Reason.AWAY)
                case Renew(item):
                    yield self._renew(person, item)
                case RenewAll():
                    yield from self._renew_all(person)
                case ShowAccount():
                    yield self._account(person)

    def _borrow(self, person: Person, item: str) -> Line:
        try:
            loan = self._system.borrow(person.patron, item, person.pin)
        except LibraryFault as fault:
            if not fault.unknown:
                raise
            with _still_unknown(fault):
                return self._asked_after(person, item)
        if loan.ok:
            return Line(
                item,
                Deed.BORROWED,
                True,
                loan.title,
                loan.due,
                said=loan.message,
                stays_secured=not loan.desensitize,
            )
        return self._not_lent(person, loan)

    def _asked_after(self, person: Person, item: str) -> Line:
        """No answer came to a loan: ask what became of it before anybody tries again."""
        found = self._system.item(item)
        if found.status == "on_loan" and item in self._system.listed(person.patron, "loans", person.pin):
            return Line(item, Deed.BORROWED, True, found.title, found.due)
        return Line(item, Deed.BORROWED, False, found.title, why=Reason.NOT_DONE)

    def _not_lent(self, person: Person, loan: Loan) -> Line:
        """Why not, as far as the item and the patron tell; the system's own words come along."""
        found = self._system.item(loan.item)
        why = self._why_not(person, found)
        return Line(loan.item, Deed.BORROWED, False, loan.title or found.title, why=why, said=loan.message)

    def _why_not(self, person: Person, found: Item) -> Reason:
        if not found.known:
            return Reason.UNKNOWN_ITEM
        if found.status.startswith("on_loan"):
            mine = found.id in self._system.listed(person.patron, "loans", person.pin)
            return Reason.YOURS_ALREADY if mine else Reason.WITH_SOMEBODY_ELSE
        if found.status in ("on_reservation_shelf", "recalled"):
            return Reason.RESERVED
        return stopped(self._system.patron(person.patron, person.pin)) or Reason.NOT_DONE

    def _give_back(self, item: str) -> Line:
        try:
            back = self._system.give_back(item)
        except LibraryFault as fault:
            if not fault.unknown:
                raise
            with _still_unknown(fault):
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

    def _renew(self, person: Person, item: str) -> Line:
        loan = self._system.renew(person.patron, item, person.pin)
        if loan.ok:
            return Line(item, Deed.RENEWED, True, loan.title, loan.due, said=loan.message)
        return Line(item, Deed.RENEWED, False, loan.title, why=Reason.NOT_RENEWED, said=loan.message)

    def _renew_all(self, person: Person) -> Iterator[Line]:
        told = self._system.renew_all(person.patron, person.pin)
        for item in told.renewed:
            found = self._system.item(item)
            yield Line(item, Deed.RENEWED, True, found.title, found.due)
        for item in told.not_renewed:
            found = self._system.item(item)
            yield Line(item, Deed.RENEWED, False, found.title, found.due, Reason.NOT_RENEWED)

    def _account(self, person: Person) -> Account:
        patron = self._system.patron(person.patron, person.pin)
        overdue = (
            frozenset(self._system.listed(person.patron, "overdue", person.pin))
            if patron.overdue
            else frozenset()
        )
        loans = self._system.listed(person.patron, "loans", person.pin) if patron.loans else ()
        return Account(
            loans=tuple(
                OnLoan(item, found.title, found.due, item in overdue)
                for item, found in ((item, self._system.item(item)) for item in loans)
            ),
            ready=self._titles(person, "waiting") if patron.waiting else (),
            coming=self._titles(person, "reserved") if patron.reserved else (),
            owed=patron.owed,
            currency=patron.currency,
        )

    def _titles(self, person: Person, what: str) -> tuple[str, ...]:
        listed = self._system.listed(person.patron, what, person.pin)
        return tuple(self._system.item(item).title or item for item in listed)

    def _standing(self) -> Open:
        away = self._away
        if away is not None and away.away:
            return Open(True, away=True)
        try:
            standing = self._system.standing()
            if not standing.online:
                raise LibraryFault("it says that it is offline")
        except LibraryFault as fault:
            if away is not None:
                away.lost(fault)
            return Open(away is not None, away=away is not None)
        return Open(True, standing.library)


_DEEDS = {Borrow: Deed.BORROWED, GiveBack: Deed.RETURNED, Renew: Deed.RENEWED}


def _not_done(request: Request, why: Reason) -> Answer:
    """The answer to what the library system gave none to, and what is not recorded for later."""
    if isinstance(request, (Borrow, GiveBack, Renew)):
        return Line(request.item, _DEEDS[type(request)], False, why=why)
    return Account(away=True)


@contextmanager
def _still_unknown(first: LibraryFault) -> Iterator[None]:
    """Where asking what became of something fails too, what counts is that it may have been done."""
    try:
        yield
    except LibraryFault:
        raise first from None
