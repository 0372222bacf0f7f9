"""Sends what people think, of days that are over only: nothing of when it goes tells when it was said."""

import logging
from collections.abc import Callable
from dataclasses import asdict
from datetime import date, timedelta

from shared.domain.feedback import MAX_KEPT_DAYS, MAX_ROWS
from shared.ledger.ledger import Ledger
from shared.sync.drain import Hub
from shared.sync.faults import LineFault

# This call is refused, nothing else: an older hub, or enough for today. Rows wait, all else goes on.
_LATER = frozenset({"not_found", "bad_request", "too_many", "too_big"})
_log = logging.getLogger(__name__)


def send_feedback(hub: Hub, ledger: Ledger, today: date, stopping: Callable[[], bool]) -> None:
    """Give the hub what it lacks and forget it here; after a lost answer the same rows go once more. Raises
    LineFault and LedgerFault."""
    store = ledger.feedback
    store.keep(str(today - timedelta(MAX_KEPT_DAYS)), str(today + timedelta(1)))
    while not stopping() and (rows := store.of_days_over(str(today), MAX_ROWS)):
        try:
            hub.post("/v1/feedback", {"rows": [asdict(row) for row in rows]}, pack=True)
        except LineFault as fault:
            if fault.said not in _LATER:
                raise
            _log.warning("feedback waits: %s", fault.said)
            return
        store.forget(rows)
