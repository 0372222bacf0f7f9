"""Sends the sealed pages of sign-ups, and hears what became of them."""

import logging
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from shared.domain.signup.standing import ENDS, NewCard, Outcome, Standing
from shared.ledger.ledger import Ledger
from shared.sync.drain import Hub
from shared.sync.faults import LineFault
from shared.wire.signup import Envelope, EnvelopeError, open_card

_AT_ONCE = 100  # envelopes, and sign-ups asked about
_LATER = frozenset({"not_found", "bad_request", "too_many"})  # this call is refused, nothing else: pages wait
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SignUpPost:
    """Carries the pages of this device; `key` opens what comes back, `heard` is told what the hub says,
    `delegate` is the public key of this device's passes, where it signs any."""

    device: str
    key: X25519PrivateKey
    heard: Callable[[Outcome], None]
    delegate: Callable[[], bytes | None] = lambda: None

    def send(self, hub: Hub, ledger: Ledger, stopping: Callable[[], bool]) -> None:
        """Give the hub what it lacks, and ask about what has no end; after a lost answer the same pages go
        once more. Raises LineFault and LedgerFault."""
        store = ledger.sign_ups
        ask = [one.id for one in store.listed() if one.standing not in ENDS][-_AT_ONCE:]
        pages = store.unsent(self.device, _AT_ONCE)
        while (pages or ask) and not stopping():
            try:
                answer = hub.post("/v1/sign-ups", _request(pages, ask)).json()
            except LineFault as fault:
                if fault.said not in _LATER:
                    raise
                _log.warning("sign-ups wait: %s", fault.said)
                return
            wanted = self._hear(ledger, answer)
            taken = [one for one in pages if one.place.number < wanted.get(one.place.sign_up, 0)]
            store.taken(taken)
            if pages and not taken:
                raise LineFault("the hub takes no page of a sign-up", "hub_refuses")
            ask, pages = [], store.unsent(self.device, _AT_ONCE)

    def _hear(self, ledger: Ledger, answer: Any) -> dict[UUID, int]:
        """Note what became of each sign-up; the number wanted next of each."""
        told = answer.get("sign_ups") if type(answer) is dict else None
        if type(told) is not list:
            raise LineFault("no answer to sign-ups", "hub_refuses")
        wanted = {}
        for one in told:
            try:
                sign_up, number = UUID(one["sign_up"]), one["next"]
                outcome = Outcome(sign_up, Standing(one["state"]), one.get("why"), self._card(sign_up, one))
            except (KeyError, TypeError, ValueError, AttributeError):
                raise LineFault("no answer to a sign-up", "hub_refuses") from None
            if type(number) is not int:
                raise LineFault("no number wanted next", "hub_refuses")
            wanted[sign_up] = number
            ledger.sign_ups.stands(sign_up, outcome.standing)
            self.heard(outcome)
        return wanted

    def _card(self, sign_up: UUID, told: dict[str, Any]) -> NewCard | None:
        sealed = told.get("card")
        if sealed is None:
            return None
        try:
            return open_card(sign_up, urlsafe_b64decode(sealed + "=" * (-len(sealed) % 4)), self.key)
        except EnvelopeError:
            _log.error("a new card could not be opened")
            return None


def _request(pages: list[Envelope], ask: list[UUID]) -> dict[str, Any]:
    return {
        "envelopes": [
            {
                "sign_up": str(one.place.sign_up),
                "number": one.place.number,
                "page": one.place.page,
                "key": one.key,
                "sealed": urlsafe_b64encode(one.sealed).decode().rstrip("="),
            }
            for one in pages
        ],
        "ask": [str(one) for one in ask],
    }
