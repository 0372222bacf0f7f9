"""Forgetting in time: each service's retention, what the hub has had for long enough, what nobody uses."""

from datetime import timedelta

from shared.domain.moment import Moment
from shared.domain.service import Catalogue
from shared.ledger.ledger import Ledger
from shared.tokens.rotating import step_at

DAY_MS = int(timedelta(days=1) / timedelta(milliseconds=1))
LINK_DAYS = 400  # since a card's link to the library was last used
SIGN_UP_DAYS = 30  # since a sign-up was begun here; a pass that was signed for it lasts two weeks
_DONE = "upkeep_ms"  # the note of when it was done last


def is_due(ledger: Ledger, now: Moment) -> bool:
    """Whether a day has passed since the last time; never while the clock is in doubt."""
    done = int(ledger.noted(_DONE) or 0)
    return not now.doubtful and abs(now.trusted_ms - done) >= DAY_MS


def upkeep(ledger: Ledger, catalogue: Catalogue, keep_days: int, now: Moment) -> None:
    """Forget what is older than the catalogue's retention, only of what the hub has; raises LedgerFault.

    Limits that still run keep their marks, and so do those that ended within the service's retention.
    """
    services = catalogue.services.values()
    ledger.forget_before({one.id: now.trusted_ms - one.retention_days * DAY_MS for one in services})
    for service in services:
        keep = set()
        if service.limit is not None:
            for days in range(service.retention_days + 1):
                then = Moment(now.trusted_ms - days * DAY_MS, now.wall_ms)
                keep |= {catalogue.period(service.limit, then, venue) for venue in catalogue.venues}
        ledger.forget_marks(service.id, keep)
    ledger.forget_codes(step_at(now.trusted_ms - DAY_MS))
    ledger.forget_dealt(now.trusted_ms - keep_days * DAY_MS)
    ledger.sign_ups.forget(now.trusted_ms - SIGN_UP_DAYS * DAY_MS)
    ledger.links.forget_unused(now.trusted_ms // DAY_MS, LINK_DAYS)
    ledger.compact_kept(now.trusted_ms, keep_days * DAY_MS)
    ledger.note(_DONE, str(now.trusted_ms))
