"""Asks the hub for what this device is to hand out, and holds what it gives."""

import logging
from base64 import urlsafe_b64decode

from shared.ledger.handouts import FORKED
from shared.ledger.ledger import Ledger
from shared.sync.drain import Hub
from shared.sync.faults import LineFault
from shared.trust.fault import TrustFault
from shared.trust.root import Root
from shared.wire.allotment import Allotment, AllotmentError, read

_LATER = frozenset({"not_found", "bad_request", "too_many"})  # this call is refused, nothing else
_MOST = 200  # allotments of one answer
_log = logging.getLogger(__name__)


def ask_for_stock(hub: Hub, ledger: Ledger, device: str, root: Root) -> None:
    """Ask, once the hub has the log: it reckons with what was spent. The same again after a lost answer
    brings the same allotments. Raises LineFault and LedgerFault.

    A log of which there are two copies asks for nothing: another one is about to begin.
    """
    log = ledger.log
    if ledger.noted(FORKED) == log:
        return
    try:
        answer = hub.post("/v1/allotments", {"log": log, "want": ledger.handouts.wanted()}).json()
    except LineFault as fault:
        if fault.said not in _LATER:
            raise
        _log.warning("no stock was asked for: %s", fault.said)
        return
    told = answer.get("allotments") if type(answer) is dict else None
    if type(told) is not list or len(told) > _MOST:
        raise LineFault("no answer about stock", "hub_refuses")
    ledger.handouts.take(_checked(one, device, log, root) for one in told)


def _checked(text: object, device: str, log: str, root: Root) -> Allotment:
    try:
        if type(text) is not str:
            raise AllotmentError("no text")
        allotment = read(urlsafe_b64decode(text + "=" * (-len(text) % 4)), root.publisher)
    except (ValueError, TrustFault):
        raise LineFault("an allotment that no publisher signed", "hub_refuses") from None
    if (allotment.device, allotment.log) != (device, log):
        raise LineFault("an allotment for another device", "hub_refuses")
    return allotment
