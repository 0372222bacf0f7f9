"""One workshop while it is open: who came, and what came of it, without anybody's name."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from kiosk.signup.office import Counts
from kiosk.workshop.ambassador import Ambassador
from kiosk.workshop.practice import Sample, card_of
from kiosk.workshop.premises import Premises
from kiosk.workshop.values import Attended, DatedEvent, Summary
from shared.desk.desk import Desk
from shared.desk.values import Outcome
from shared.domain.card import Card
from shared.domain.decision import Decision, Verdict, decide
from shared.domain.events import EventKind
from shared.domain.evidence import CardStatus, Evidence, History
from shared.domain.moment import Moment
from shared.domain.reasons import Reason
from shared.ledger.transaction import Transaction

_Decide: TypeAlias = Callable[[Card, History, Moment], Decision]

_MINUTE_S = 60
_CARD_IN_ORDER = Evidence(CardStatus.VALID, 0)  # what is known of one that is made up


class Workshop:
    """Belongs to the desk's thread; raises Fault where something cannot be recorded."""

    def __init__(self, event: DatedEvent, desk: Desk, ambassador: Ambassador, premises: Premises) -> None:
        self.event, self.desk = event, desk
        self._ambassador, self._now = ambassador, premises.now
        self._since_s = premises.uptime_s()
        self.heads = 0
        self._child: tuple[Card, _Decide] | None = None  # whose guardian's consent is to be seen

    def open(self) -> None:
        """Say so in the log."""
        self._note("opened", {})

    def attend(self, text: str) -> Attended | None:
        """Somebody's card, judged for the event as every desk does. Where the event asks for a guardian's
        consent that is not on the card, nobody is in before the ambassador has said that they saw it."""
        self._child, desk = None, self.desk
        asks = self.event.guardian and not desk.revoked
        found = desk.judge.verify(text, desk.now()) if asks else None
        if isinstance(found, Card):
            return self._look(found, desk.judge.decide)
        verdict = desk.read(text)
        return self._told(verdict) if isinstance(verdict, Outcome) else None

    def play(self, sample: Sample) -> Attended:
        """A made-up card, for practice."""
        desk = self.desk
        today = desk.now().local(desk.judge.place.catalogue.zone).date()
        return self._look(card_of(sample, today), self._decide_made_up)

    def consent(self, *, seen: bool) -> Attended | None:
        """Whether the ambassador has seen that the guardian agrees: the child is in, or is not, and the log
        says so. None where nobody was asked about."""
        if self._child is None:
            return None
        told = self._record(*self._child, seen)
        self._child = None
        return told

    def _look(self, card: Card, decide: _Decide) -> Attended:
        desk, now = self.desk, self.desk.now()
        decision = desk.book.use(lambda ledger: decide(card, desk.history(ledger, card, now), now))
        if decision.admits and Reason.GUARDIAN_CONSENT in decision.notes:
            self._child = card, decide
            return Attended(Outcome(decision, now), self.heads, asks_consent=True)
        return self._record(card, decide, None)

    def _record(self, card: Card, decide: _Decide, seen: bool | None) -> Attended:
        """`seen`: what was said of the guardian's consent; None where nobody was asked."""
        desk, now = self.desk, self.desk.now()

        def in_one_transaction(tx: Transaction) -> Outcome:
            decision = decide(card, desk.history(tx, card, now), now)
            if decision.admits and Reason.GUARDIAN_CONSENT in decision.notes:
                decision = (
                    replace(decision, facts=decision.facts | {"consent": "seen"})
                    if seen
                    else Decision(Verdict.REFUSE, decision.service, Reason.GUARDIAN_CONSENT)
                )
            return desk.record(tx, card, decision, now)

        return self._told(desk.book.write(in_one_transaction))

    def _told(self, outcome: Outcome) -> Attended:
        if outcome.decision.admits and outcome.event is not None:
            self.heads += outcome.members
        return Attended(outcome, self.heads)

    def _decide_made_up(self, card: Card, history: History, now: Moment) -> Decision:
        return decide(card, self.desk.judge.place, history, _CARD_IN_ORDER, now)

    def tally(self, change: int) -> None:
        """One more without a card, or one less."""
        change = 1 if change > 0 else -1
        if self.heads + change < 0:
            return
        event = self.desk.event(EventKind.COUNT, self._now(), None, {"change": change})
        self.desk.book.write(lambda tx: tx.append(event))
        self.heads += change

    def is_of(self, ambassador: Ambassador) -> bool:
        """Whether it is theirs."""
        return ambassador == self._ambassador

    def close(self, counts: Counts, until_s: float) -> Summary:
        """It was over then, by the uptime: the hours are the ambassador's, and no clock that is set makes
        them more or less."""
        minutes = int(max(0.0, until_s - self._since_s) // _MINUTE_S)
        self._note("closed", {"minutes": minutes, "heads": self.heads, "sign_ups": counts.finished})
        self.desk.book.close()
        return Summary(
            self.event,
            minutes,
            self.heads,
            counts.begun,
            counts.finished,
            counts.provisional,
            counts.forgotten,
        )

    def _note(self, step: str, more: dict[str, int]) -> None:
        body = {"step": step, "event": self.event.id, **more}
        event = self.desk.event(EventKind.WORKSHOP, self._now(), self._ambassador.card_ref, body)
        self.desk.book.write(lambda tx: tx.append(event))
