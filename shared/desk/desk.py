"""The one job: a sighting becomes a card, evidence, a decision and a durable event, then an outcome."""

import contextlib
import hashlib
from collections.abc import Callable, Sequence
from dataclasses import replace

from shared.capture.readers import Sighted
from shared.desk.book import Book
from shared.desk.group import LARGEST, Group
from shared.desk.judge import Judge, look, reference, refused
from shared.desk.sightings import LASTS_S, Sightings
from shared.desk.values import Notice, Outcome
from shared.device.clock import Clock
from shared.domain.card import Card
from shared.domain.decision import Decision, Verdict
from shared.domain.events import Body, EventKind, NewEvent
from shared.domain.evidence import History
from shared.domain.faults import Fault
from shared.domain.moment import Moment
from shared.domain.reasons import Reason, Refusal
from shared.ledger.ledger import Ledger
from shared.ledger.transaction import Transaction

APART_S = 1.0  # after two cards were seen together, one is judged only once the other is gone this long


class Desk:
    """Judges what is shown to it; owned by one thread, as its ledger is.

    Nothing is answered with green or amber before its event is committed; what cannot be recorded is refused.
    `own_key` makes partners' pseudonyms until the city's own key comes with this device's secrets.
    """

    def __init__(
        self,
        judge: Judge,
        book: Book,
        clock: Clock,
        own_key: bytes,
        sighting_s: float = LASTS_S,
    ) -> None:
        self.judge = judge
        self.book = book
        self.clock = clock
        self.looking = False
        self.leaving = False
        self.group: Group | None = None
        self.intercept: Callable[[Card, Moment], Notice] | None = None  # takes the next cards instead
        self.again_s = 0.0  # a card let in so short a time ago is let in again: the same visit, no new event
        self.revoked = False  # the hub has put this device out of service: nobody is admitted
        self._own_key = own_key
        self._texts: dict[str, Card | Refusal] = {}  # what is in view now, already verified
        self._sightings = Sightings(sighting_s)
        self._others = Sightings(sighting_s)  # what is no card; apart, so that a crowd drives no card out
        self._together: tuple[frozenset[bytes], float] = (frozenset(), 0.0)

    # --- what was read ---------------------------------------------------------------------------------

    def read(self, text: str) -> Outcome | Notice:
        """Judge one text as a sighting of its own: a hand scanner's, a still's, or a line of a file."""
        return self.read_card(text)[1]

    def read_card(self, text: str) -> tuple[Card | None, Outcome | Notice]:
        """As `read`, with the card where it is one: for a desk that goes on with whose it is."""
        now = self.now()
        found = self.judge.verify(text, now)
        return found if isinstance(found, Card) else None, self._judge(found, now)

    def see(self, codes: Sequence[Sighted], seconds: float) -> Outcome | Notice | None:
        """Judge the codes of one camera frame, taken at `seconds`; None while nothing new is in view.

        What is no card does not matter beside a card. Of two prints of one card the newer counts.
        """
        now = self.now()
        self._texts = known = {code.text: self._verify(code, now) for code in codes}
        new = [
            found
            for text, found in known.items()
            if isinstance(found, Refusal) and not self._others.still_there(_digest(text), seconds)
        ]
        found_cards = [found for found in known.values() if isinstance(found, Card)]
        cards = {card.card_id: card for card in sorted(found_cards, key=lambda card: card.version)}
        if len(cards) > 1:
            return self._two_cards(frozenset(cards), seconds, now)
        for card_id, card in cards.items():
            pair, seen = self._together
            if card_id in pair and 0 <= seconds - seen < APART_S:
                self._sightings.keep(card_id, seconds)
                return None
            return None if self._sightings.still_there(card_id, seconds) else self._judge(card, now)
        return self._judge(new[0], now) if new else None

    def now(self) -> Moment:
        """This instant. The ledger is opened first, as its newest event can make the time doubtful."""
        with contextlib.suppress(Fault):  # told when something has to be recorded
            self.book.open()
        return self.clock.now()

    def take_up(self) -> None:
        """A newer bundle, which a sync may have brought, counts from now on; raises Fault, and then the one
        in force stays, and its age counts."""
        if self.judge.refresh():
            self.clock.signed(self.judge.signed_ms())

    def nothing(self) -> Outcome:
        """The answer to a picture in which nothing could be read; never recorded."""
        return Outcome(refused(Refusal(Reason.EMPTY), self.judge.place.service), self.clock.now())

    def forget_view(self) -> None:
        """Whatever is in view counts as just come: after a change of service, or when looking begins."""
        self._sightings.forget()
        self._others.forget()
        self._texts = {}
        self._together = (frozenset(), 0.0)

    def count_the_rest(self) -> None:
        """Write a row that counts the strangers no row counts yet: now and then, and before closing."""
        if self.book.uncounted:
            self._stranger(refused(Refusal(Reason.NOT_A_CARD), self.judge.place.service), self.clock.now())

    def _verify(self, code: Sighted, now: Moment) -> Card | Refusal:
        known = self._texts.get(code.text)
        if known is not None:
            return known
        return Refusal(Reason.PARTIAL_CODE) if code.partial else self.judge.verify(code.text, now)

    def _two_cards(self, pair: frozenset[bytes], seconds: float, now: Moment) -> Outcome | Notice | None:
        self._together = (pair, seconds)
        for card_id in pair:  # a card that was judged before the other came beside it is no new scan later
            self._sightings.keep(card_id, seconds)
        if self._sightings.still_there(pair, seconds):
            return None
        return self._judge(Refusal(Reason.TWO_CARDS), now)

    # --- judging ---------------------------------------------------------------------------------------

    def _judge(self, found: Card | Refusal, now: Moment) -> Outcome | Notice:
        if self.revoked:
            return Outcome(Decision(Verdict.REFUSE, self.service_id, Reason.DEVICE_REVOKED), now)
        try:
            if isinstance(found, Refusal):
                return self._turn_away(found, now)
            if self.intercept is not None:
                return self.intercept(found, now)
            if self.looking:
                return self._look(found, now)
            if self.leaving:
                return self._leave(found, now)
            if self.group is not None:
                return self._join(self.group, found, now)
            return self._decide(found, now)
        except Fault as fault:
            facts: dict[str, str | int] = {"fault": fault.code}
            return Outcome(Decision(Verdict.REFUSE, self.service_id, Reason.CANNOT_RECORD, facts), now)

    @property
    def service_id(self) -> str:
        """The service this desk judges for."""
        return self.judge.place.service.id

    def reference(self, card: Card) -> str:
        """What events of this service call the card."""
        secrets = self.judge.secrets
        key = self._own_key if secrets is None else secrets.partner_key
        return reference(card, self.judge.place.service, key)

    def history(self, ledger: Ledger | Transaction, card: Card, now: Moment) -> History:
        """What the ledger says of this card at this service."""
        place = self.judge.place
        limit = place.service.limit
        period = None if limit is None else place.catalogue.period(limit, now, place.venue)
        return ledger.history(self.reference(card), place.service, period, card.code_step, now)

    def event(self, kind: EventKind, now: Moment, card_ref: str | None, body: Body) -> NewEvent:
        """An event of this venue and service."""
        return NewEvent(kind, now, self.judge.place.venue, self.service_id, card_ref, body)

    def _decide(self, card: Card, now: Moment) -> Outcome:
        def in_one_transaction(tx: Transaction) -> Outcome:
            history = self.history(tx, card, now)
            same_visit = self._same_visit(tx, card, history, now)
            return same_visit or self.record(tx, card, self.judge.decide(card, history, now), now)

        return self.book.write(in_one_transaction)

    def _same_visit(self, tx: Transaction, card: Card, history: History, now: Moment) -> Outcome | None:
        """The admission of a card that was let in just now and may be still; what letting it in has used up,
        its turn, its code and its place inside, does not count against it."""
        if not self.again_s:
            return None
        since_ms = now.trusted_ms - round(self.again_s * 1000)
        admission = tx.admission(self.reference(card), self.service_id, since_ms, now)
        if admission is None:
            return None
        decision = self.judge.decide(card, History(newest_version=history.newest_version), now)
        return Outcome(decision, now, admission) if decision.admits else None

    def record(self, tx: Transaction, card: Card, decision: Decision, now: Moment, **extra: str) -> Outcome:
        """Append a decision on a card, with what admitting it claims; to be returned after COMMIT only."""
        event = tx.append(
            self.event(EventKind.DECISION, now, self.reference(card), body_of(decision) | extra),
            mark=decision.mark,
            code_step=card.code_step if decision.admits else None,
            version=card.version if decision.admits else None,
        )
        waits = decision.verdict is Verdict.REFUSE
        return Outcome(
            decision,
            now,
            event.id,
            (event.payload or {}).get("number"),
            waits=waits,
            overridable=waits and self.judge.may_override(self.service_id, decision.reason),
        )

    def _look(self, card: Card, now: Moment) -> Outcome:
        history = self.book.use(lambda ledger: self.history(ledger, card, now))
        return Outcome(look(self.judge.decide(card, history, now)), now)

    def _leave(self, card: Card, now: Moment) -> Outcome:
        event = self.event(EventKind.LEFT, now, self.reference(card), {})
        left = self.book.write(lambda tx: tx.append(event))
        return Outcome(Decision(Verdict.LOOK, self.service_id), now, left.id, left=True)

    def _join(self, group: Group, card: Card, now: Moment) -> Outcome | Notice:
        """Collect a card for the group; what no company would mend is refused and recorded at once."""
        if not group.has_room(card):
            return Notice("group_full", {"most": LARGEST})
        decision = self.book.use(lambda ledger: group.preview(self, ledger, card, now))
        if decision.verdict is Verdict.REFUSE and decision.reason is not Reason.NEEDS_ADULT:
            return self.book.write(lambda tx: self.record(tx, card, decision, now))
        group.add(card)
        return Outcome(decision, now, joined_group=True)

    def _turn_away(self, refusal: Refusal, now: Moment) -> Outcome:
        """Refuse what is no card. Its row holds the reason and a count; rows are rationed, so that a changing
        code cannot fill the disk, and what was left out is counted in the next row."""
        decision = refused(refusal, self.judge.place.service)
        if self.looking:
            return Outcome(decision, now)
        self.book.uncounted += 1
        if self.book.strangers.allow(now.trusted_ms) is None:
            return Outcome(decision, now)
        return Outcome(decision, now, self._stranger(decision, now))

    def _stranger(self, decision: Decision, now: Moment) -> str:
        body = body_of(replace(decision, facts={})) | {"count": self.book.uncounted}
        event = self.book.write(lambda tx: tx.append(self.event(EventKind.STRANGER, now, None, body)))
        self.book.uncounted = 0
        return event.id


class DryDesk(Desk):
    """Decides and records nothing: every card is met as if for the first time."""

    def now(self) -> Moment:
        return self.clock.now()

    def _decide(self, card: Card, now: Moment) -> Outcome:
        return Outcome(self.judge.decide(card, History(), now), now)

    def _turn_away(self, refusal: Refusal, now: Moment) -> Outcome:
        return Outcome(refused(refusal, self.judge.place.service), now)


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode(errors="replace")).digest()


def body_of(decision: Decision) -> Body:
    """What an event keeps of a decision: never the initials on the card."""
    facts = {name: value for name, value in decision.facts.items() if name != "hint"}
    body: Body = {"verdict": decision.verdict.value, "reason": decision.reason, "facts": facts}
    if decision.rate is not None:
        body |= {"rate": decision.rate.letter, "price_pence": decision.rate.price_pence}
    return body
