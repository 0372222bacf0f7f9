"""The kiosk's desk: a text that was shown becomes a card of the city, judged and recorded, or a refusal."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.library.values import CardRefused
from shared.desk.desk import Desk
from shared.desk.line import HubLine
from shared.desk.values import Outcome
from shared.domain.card import Card
from shared.domain.contact import Contact, Line
from shared.domain.evidence import History
from shared.domain.faults import Fault
from shared.domain.reasons import Reason, Refusal
from shared.wire.alias import library_alias

REFRESH_S = 30.0  # how often a newer bundle is looked for where no contact with the hub tells of one
_NO_CARDS = frozenset(
    {Reason.EMPTY, Reason.NOT_A_CARD, Reason.ENROLMENT_CODE, Reason.TOO_LONG, Reason.PARTIAL_CODE}
)


_DOUBTS = frozenset({Reason.CHECKS_AGEING, Reason.CLOCK_DOUBTFUL})


@dataclass(frozen=True, slots=True)
class Admitted:
    """A card that was let in; `on_trust` where this device could not check it fully."""

    card: Card
    on_trust: bool


class CardDesk:
    """The desk of one service, for people who serve themselves; owned by the library's thread.

    `stamp` differs once a newer bundle came (see Station): every card is judged by the newest.
    """

    def __init__(self, desk: Desk, line: HubLine, stamp: Callable[[], object]) -> None:
        self._desk, self._line, self._stamp = desk, line, stamp
        self._stamped = stamp()
        self._told: Contact | None = None
        self._refreshed = -REFRESH_S

    def read(self, text: str) -> Admitted | CardRefused:
        """Judge what was shown; the decision is recorded, durably, when this returns."""
        self._take_up()
        card, outcome = self._desk.read_card(text)
        if not isinstance(
            outcome, Outcome
        ):  # a notice is for staff who set something, which nobody does here
            return CardRefused(Reason.CANNOT_RECORD)
        decision = outcome.decision
        if card is not None and decision.admits:
            return Admitted(card, not _DOUBTS.isdisjoint(decision.notes))
        return CardRefused(decision.reason or Reason.NOT_A_CARD, decision.facts)

    def is_same(self, text: str, card: Card) -> bool:
        """Whether this is `card` once more, in any print of the same issue; nothing is recorded."""
        found = self._desk.judge.verify(text, self._desk.now())
        return isinstance(found, Card) and (found.card_id, found.version) == (card.card_id, card.version)

    def is_no_card(self, text: str) -> bool:
        """Whether this is something else altogether, such as a web address in a book."""
        found = self._desk.judge.verify(text, self._desk.now())
        return isinstance(found, Refusal) and found.reason in _NO_CARDS

    def alias(self, card: Card) -> str | None:
        """The card's number in the library system; None until this device was told the library key."""
        secrets = self._desk.judge.secrets
        if secrets is None or secrets.library_key is None:
            return None
        return library_alias(secrets.library_key, card.card_id)

    def refused_since(self, card: Card) -> CardRefused | None:
        """Why a card that was let in would be no longer, by the newest bundle here; nothing is recorded.

        What its coming in has used up, its code and its turn, does not count against it.
        """
        desk = self._desk
        self._take_up()
        if desk.revoked:
            return CardRefused(Reason.DEVICE_REVOKED)
        now = desk.now()
        try:
            version = desk.book.use(lambda ledger: desk.history(ledger, card, now)).newest_version
        except Fault:
            return CardRefused(Reason.CANNOT_RECORD)
        decision = desk.judge.decide(card, History(newest_version=version), now)
        return None if decision.admits else CardRefused(decision.reason or Reason.ASK_ONLINE, decision.facts)

    def tick(self, seconds: float) -> bool:
        """Let time pass, told in seconds of a clock that only goes forward; whether cards should be looked at
        anew: after each contact with the hub, and every half minute."""
        news = self._line.heard
        heard = news is not self._told and not news.running
        self._told = news
        if news.line in (Line.REVOKED, Line.ONLINE):
            self._desk.revoked = news.line is Line.REVOKED
        if not heard and seconds - self._refreshed < REFRESH_S:
            return False
        self._refreshed = seconds
        self._take_up()
        with contextlib.suppress(Fault):  # the next card is told
            self._desk.book.try_again()
            self._desk.count_the_rest()
        return True

    def close(self) -> None:
        """Let go of the ledger."""
        with contextlib.suppress(Fault):
            self._desk.count_the_rest()
        self._desk.book.close()

    def _take_up(self) -> None:
        stamp = self._stamp()
        if stamp == self._stamped:
            return
        self._stamped = stamp
        with contextlib.suppress(Fault):  # the bundle in force stays, and its age counts
            self._desk.take_up()
