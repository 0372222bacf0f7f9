"""People who come together: one ratio check, one total, one transaction."""

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from shared.desk.values import Outcome
from shared.domain.card import Card
from shared.domain.decision import Decision, Verdict
from shared.domain.moment import Moment
from shared.domain.reasons import Facts, Reason
from shared.ledger.ledger import Ledger
from shared.ledger.transaction import Transaction

if TYPE_CHECKING:
    from shared.desk.desk import Desk

LARGEST = 60  # a coach party; a group beyond that is admitted in two


class Group:
    """The cards collected so far, each once, in the order they came."""

    def __init__(self) -> None:
        self._cards: dict[bytes, Card] = {}

    def add(self, card: Card) -> None:
        """Collect a card; one that is in the group already stays where it is."""
        self._cards[card.card_id] = card

    def has_room(self, card: Card) -> bool:
        """Whether the card is in the group already, or may come in."""
        return card.card_id in self._cards or len(self._cards) < LARGEST

    def preview(self, desk: "Desk", ledger: Ledger | Transaction, card: Card, now: Moment) -> Decision:
        """What would be decided on this card in the company of the others."""
        return self._decide(desk, ledger, card, now, [*self._cards.values()])

    def decisions(self, desk: "Desk", ledger: Ledger | Transaction, now: Moment) -> list[Decision]:
        """What would be decided on each member in the company of the others, in their order."""
        members = [*self._cards.values()]
        return [self._decide(desk, ledger, card, now, members) for card in members]

    def admit(self, desk: "Desk", tx: Transaction, now: Moment) -> Outcome | None:
        """Admit everybody or nobody; None for an empty group.

        All admissions are written in this one transaction and share a group number. Where a member is
        refused, that refusal is written, and is the answer; nobody went in.
        """
        decisions = self.decisions(desk, tx, now)
        cards = [*self._cards.values()]
        group = uuid4().hex
        refusals = [(c, d) for c, d in zip(cards, decisions, strict=True) if d.verdict is Verdict.REFUSE]
        if refusals:
            card, decision = refusals[0]
            return desk.record(tx, card, decision, now, group=group)
        outcomes = [desk.record(tx, c, d, now, group=group) for c, d in zip(cards, decisions, strict=True)]
        if not outcomes:
            return None
        doubts = [outcome for outcome in outcomes if outcome.decision.verdict is Verdict.NOTE]
        total = sum(d.rate.price_pence for d in decisions if d.rate is not None)
        return replace(
            (doubts or outcomes)[-1], number=outcomes[-1].number, members=len(cards), total_pence=total
        )

    @staticmethod
    def _decide(
        desk: "Desk", ledger: Ledger | Transaction, card: Card, now: Moment, members: list[Card]
    ) -> Decision:
        others = [member for member in members if member.card_id != card.card_id]
        history = desk.history(ledger, card, now)
        history = replace(history, companions=tuple(other.age_band for other in others))
        decision = desk.judge.decide(card, history, now)
        capacity = desk.judge.place.service.capacity
        if decision.admits and capacity is not None and history.inside + len(others) >= capacity:
            facts: Facts = {"capacity": capacity}
            return Decision(Verdict.REFUSE, desk.service_id, Reason.FULL, facts, decision.rate)
        return decision
