"""Telling a library system that is back what was recorded meanwhile: in order, and nothing twice."""

import re
from datetime import date, datetime

from kiosk.library.faults import LibraryFault
from kiosk.library.proposals import FOR_STAFF, End, Proposal, ProposalBook
from kiosk.library.system import LibrarySystem
from kiosk.library.values import Reason
from shared.ledger.proposals import Kind, State

FRESH_MS = 120_000  # nobody carries an item to another desk and hands it in within this time
MOST_TRIES = 6  # sendings and questions without an answer, before staff have to look
_SAME_DAY = ("%Y%m%d", "%Y-%m-%d", "%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%m/%d/%Y", "%m-%d-%Y", "%d/%m/%y")


def replay(system: LibrarySystem, book: ProposalBook, item: str) -> None:
    """Tell everything up to the last that is about `item`; raises LibraryFault, and then it goes on later."""
    while book.newest(item) is not None:
        step(system, book)


def step(system: LibrarySystem, book: ProposalBook) -> Proposal | None:
    """Bring the first open proposal to its end; None where there is none.

    Raises LibraryFault where the library system went away or fell silent: the proposal keeps its place, and
    the next step asks what became of it before it sends it again. Each is sent at most once in a step.
    """
    proposal = book.first()
    if proposal is None:
        return None
    end = _became(system, book, proposal) if proposal.state is State.SENT else None
    if end is None:
        proposal = book.sending(proposal)
        try:
            end = _sent(system, proposal, book.made(proposal))
        except LibraryFault as fault:
            if not fault.unknown:
                book.not_sent(proposal)
            raise
    return book.end(proposal, end)


def _became(system: LibrarySystem, book: ProposalBook, proposal: Proposal) -> End | None:
    """What became of a proposal whose answer was lost; None where it was not done, and may be sent again.

    An item that is free tells that only shortly after the sending. Later it may as well have been lent, and
    handed in somewhere else: then only people can find out.
    """
    try:
        end = _loan(system, proposal) if proposal.kind is Kind.LOAN else _return(system, proposal)
    except LibraryFault as fault:
        if not fault.unknown:
            raise
        if proposal.tries < MOST_TRIES:
            book.unanswered(proposal)
            raise
        return End(State.UNKNOWN, Reason.UNKNOWN)
    if end is not None:
        return end
    age = book.now_ms - (proposal.sent_ms or 0)
    fresh = 0 <= age <= FRESH_MS and proposal.tries < MOST_TRIES
    return None if fresh else End(State.UNKNOWN, Reason.UNKNOWN)


def _sent(system: LibrarySystem, proposal: Proposal, made: datetime) -> End:
    """Send it and hear what the library system says; a return is dated to when it was made."""
    if proposal.kind is Kind.RETURN:
        back = system.give_back(proposal.item, made)
        if not back.ok:
            return _return(system, proposal) or End(State.REFUSED, Reason.NOT_DONE, said=back.message)
        outcome = FOR_STAFF if back.alert else None
        return End(State.APPLIED, outcome, back.title or "", said=back.message)
    loan = system.borrow(proposal.patron or "", proposal.item, proposal.pin)
    if loan.ok:
        return _applied(proposal, loan.title, loan.due, loan.message)
    end = _loan(system, proposal)  # it says no also where an earlier sending was carried out after all
    if end is not None:
        return end
    found = system.item(proposal.item)
    why = Reason.RESERVED if found.status in ("on_reservation_shelf", "recalled") else Reason.NOT_DONE
    patron = system.patron(proposal.patron or "", proposal.pin).id
    return End(State.REFUSED, why, loan.title or found.title, said=loan.message, patron=patron)


def _loan(system: LibrarySystem, proposal: Proposal) -> End | None:
    """The end of a loan as the item and the patron's loans tell it; None where nobody has the item."""
    found = system.item(proposal.item)
    if not found.known:
        return End(State.REFUSED, Reason.UNKNOWN_ITEM)
    if not found.status.startswith("on_loan"):
        return None
    patron = system.patron(proposal.patron or "", proposal.pin)
    listed = system.listed(proposal.patron or "", "loans", proposal.pin)
    if any(proposal.item in re.findall(r"\w+", entry) for entry in listed):
        return _applied(proposal, found.title, found.due, None)
    if patron.loans and not listed:  # a system that counts loans and does not name them
        return End(State.UNKNOWN, Reason.UNKNOWN, found.title)
    return End(State.REFUSED, Reason.WITH_SOMEBODY_ELSE, found.title, patron=patron.id)


def _return(system: LibrarySystem, proposal: Proposal) -> End | None:
    """The end of a return as the item tells it; None where it is on loan still, or again."""
    found = system.item(proposal.item)
    if not found.known:
        return End(State.REFUSED, Reason.UNKNOWN_ITEM)
    return None if found.status.startswith("on_loan") else End(State.APPLIED, title=found.title)


def _applied(proposal: Proposal, title: str, due: str | None, said: str | None) -> End:
    same = due is None or proposal.promised is None or _names(due, proposal.promised)
    return End(State.APPLIED if same else State.APPLIED_OTHER_DATE, None, title, due, said)


def _names(due: str, day: date) -> bool:
    """Whether the library system's free text is about this day; it is for people, nothing hangs on it."""
    return any(day.strftime(form) in due for form in _SAME_DAY)
