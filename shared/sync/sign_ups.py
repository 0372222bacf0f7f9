"""Sends the sealed pages of sign-ups, and hears what became of them."""

import logging
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from shared.domain.signup.standing import (
    ENDS,
    Ask,
    AskPhone,
    Back,
    Heard,
    NewCard,
    Outcome,
    PhoneLink,
    Standing,
)
from shared.ledger.ledger import Ledger
from shared.sync.drain import Hub
from shared.sync.faults import LineFault
from shared.wire.signup import Envelope, EnvelopeError, code_proof, open_card, open_returned

_AT_ONCE = 100  # envelopes, and sign-ups asked about
_LATER = frozenset({"not_found", "bad_request", "too_many"})  # this call is refused, nothing else: pages wait
_REFUSED = _LATER | {"not_open"}
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class SignUpPost:
    """Carries the pages of this device; `key` opens what comes back, `heard` is told what the hub says,
    `delegate` is the public key of this device's passes, where it signs any, `asks` hands over what the desk
    wants to know. Each ask is answered once, also where the hub is away."""

    device: str
    key: X25519PrivateKey
    heard: Callable[[Heard], None]
    delegate: Callable[[], bytes | None] = lambda: None
    asks: Callable[[], Sequence[Ask]] = tuple

    def send(self, hub: Hub, ledger: Ledger, stopping: Callable[[], bool]) -> None:
        """Give the hub what it lacks, ask about what has no end, then what the desk asks. Raises
        LineFault and LedgerFault."""
        asks = list(self.asks())
        try:
            self._send(hub, ledger, stopping)
            while asks:
                self.heard(self._answer(hub, asks[0]))
                del asks[0]
        except LineFault:
            for ask in asks:
                self.heard(_unanswered(ask, "hub_away"))
            raise

    def _send(self, hub: Hub, ledger: Ledger, stopping: Callable[[], bool]) -> None:
        """After a lost answer the same pages go once more."""
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
            if pages and not taken:  # restored from a backup, it lacks pages that are no more: no event waits
                _log.error("the hub takes no page of a sign-up")
                return
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

    def _answer(self, hub: Hub, ask: Ask) -> PhoneLink | Back:
        try:
            if isinstance(ask, AskPhone):
                told = hub.post(f"/v1/sign-ups/{ask.id}/phone", {"pages": ask.pages}).json()
                return PhoneLink(ask.id, str(told["link"]), int(told["until_ms"]))
            proof = urlsafe_b64encode(code_proof(self.device, ask.code)).decode().rstrip("=")
            sealed = hub.post("/v1/sign-ups/back", {"proof": proof}).json()["sealed"]
            back = open_returned(_bytes(sealed), self.device, self.key)
            return Back(back.sign_up, back.pages, back.answers, back.secret)
        except LineFault as fault:
            if fault.said not in _REFUSED:
                raise
            return _unanswered(ask, fault.said)
        except (EnvelopeError, KeyError, TypeError, ValueError, AttributeError):
            return _unanswered(ask, "hub_refuses")

    def _card(self, sign_up: UUID, told: dict[str, Any]) -> NewCard | None:
        sealed = told.get("card")
        if sealed is None:
            return None
        try:
            return open_card(sign_up, _bytes(sealed), self.key)
        except EnvelopeError:
            _log.error("a new card could not be opened")
            return None


def _unanswered(ask: Ask, why: str) -> PhoneLink | Back:
    return PhoneLink(ask.id, why=why) if isinstance(ask, AskPhone) else Back(why=why)


def _bytes(sealed: str) -> bytes:
    return urlsafe_b64decode(sealed + "=" * (-len(sealed) % 4))


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
