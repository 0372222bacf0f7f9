"""The box that feedback goes into: sealed, without a name, without a time, and never into the log."""

import logging
from collections.abc import Callable, Iterator

from kiosk.feedback.values import FeedbackTaken, GiveFeedback
from shared.desk.book import Book
from shared.domain.faults import Fault
from shared.domain.feedback import Feedback, Opinion, new_id, tidy
from shared.ledger.ledger import Ledger
from shared.wire.seal import SealError, SealingKey
from shared.wire.words import seal_words

_log = logging.getLogger(__name__)


def record(
    ledger: Ledger, opinion: Opinion, about: tuple[str, str, str], sealing: tuple[SealingKey, ...]
) -> bool:
    """Keep what somebody said; `about` is the day (YYYY-MM-DD, on the city's clocks), the venue, and the
    service or contact. False where as much waits as is ever kept.

    Words are sealed to the first key; without one they are dropped: they are never kept in the clear. Raises
    LedgerFault, SealError for a key that is none, ValueError for an opinion or a place out of bounds.
    """
    row, words = new_id(), tidy(opinion.words)
    sealed = seal_words(words, row, sealing[0]) if words and sealing else None
    return ledger.feedback.add(Feedback(row, *about, opinion.satisfaction, opinion.vote, sealed))


class FeedbackBox:
    """Takes what pages hand over; owned by a thread of its own, for the library's may wait for a slow system.

    `today` tells the day on the city's clocks, `sealing` the hub's keys of the bundle in force.
    """

    def __init__(
        self, book: Book, venue: str, today: Callable[[], str], sealing: Callable[[], tuple[SealingKey, ...]]
    ) -> None:
        self._book, self._venue, self._today, self._sealing = book, venue, today, sealing

    def handle(self, request: GiveFeedback) -> Iterator[FeedbackTaken]:
        """Keep it, and say whether it is kept."""
        about = self._today(), self._venue, request.service
        try:
            taken = self._book.use(lambda ledger: record(ledger, request.opinion, about, self._sealing()))
        except Fault as fault:
            _log.warning("feedback: %s", fault.code)
            taken = False
        except SealError:
            _log.warning("feedback: the hub's key cannot be used")
            taken = False
        yield FeedbackTaken(taken)

    def tick(self, _seconds: float) -> Iterator[FeedbackTaken]:
        """Nothing is due by itself."""
        yield from ()

    def close(self) -> None:
        """Let go of the ledger."""
        self._book.close()
