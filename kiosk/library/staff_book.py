"""What was recorded while the library system was away, as staff see it: no more of anybody than they need."""

import logging
from itertools import islice

from kiosk.library.proposals import FOR_STAFF, Proposal, ProposalBook
from kiosk.library.staff_values import Became, Recorded, RecordedDeed
from kiosk.library.values import Reason
from shared.domain.faults import Fault
from shared.ledger.proposals import Kind, State

SHOWN = 50  # deeds at once
_BECAME = {
    State.WAITING: Became.WAITING,
    State.SENT: Became.WAITING,
    State.APPLIED: Became.APPLIED,
    State.APPLIED_OTHER_DATE: Became.APPLIED_OTHER_DATE,
    State.REFUSED: Became.REFUSED,
    State.UNKNOWN: Became.UNKNOWN,
}
_REASONS = frozenset(Reason)
_log = logging.getLogger(__name__)


class StaffBook:
    """The book in the hands of staff; None where this kiosk records nothing."""

    def __init__(self, book: ProposalBook | None = None) -> None:
        self._book = book

    def shown(self) -> Recorded:
        """What waits for somebody, the oldest first; then what is open; then what has ended, newest first."""
        if self._book is None:
            return Recorded()
        try:
            every = list(self._book.all())
        except Fault as fault:
            _log.error("proposals: %s", fault.code)
            return Recorded(True, readable=False)
        waits = [one for one in every if one.ended_ms is not None and not one.dealt]
        still_open = [one for one in every if one.ended_ms is None]
        ended = [one for one in reversed(every) if one.dealt]
        deeds = tuple(_deed(self._book, one) for one in islice((*waits, *still_open, *ended), SHOWN))
        return Recorded(True, True, len(waits), len(still_open), deeds, len(every) - len(deeds))

    def deal_with(self, number: int) -> None:
        """Somebody has seen to it; nothing where it waits for nobody. Raises LedgerFault."""
        if self._book is not None and self._book.deal_with(number):
            _log.info("proposal %d: dealt with", number)


def _deed(book: ProposalBook, one: Proposal) -> RecordedDeed:
    """A reader's number only where staff have to reach the reader."""
    waits = one.ended_ms is not None and not one.dealt
    return RecordedDeed(
        number=one.number,
        loan=one.kind is Kind.LOAN,
        became=_BECAME[one.state],
        made=book.made(one),
        item=one.item,
        title=one.title,
        reader=one.patron if waits else None,
        promised=one.promised,
        due=one.due,
        said=one.said if waits else None,
        why=Reason(one.outcome) if one.outcome in _REASONS else None,
        wanted=one.outcome == FOR_STAFF,
        waits=waits,
    )
