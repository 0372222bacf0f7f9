"""Handing things out: who, by which code, for what need, which one; then it is spent and recorded at once."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from uuid import NAMESPACE_OID, uuid5

from kiosk.handout.values import (
    BeginHandout,
    ChooseItem,
    Confirm,
    GiveNeed,
    GiveNumber,
    GiveReferral,
    HandBackStock,
    HandoutAt,
    HandoutRequest,
    NoCard,
    OnOffer,
    Problem,
    ShowHolder,
    Step,
    StepBack,
    WantStock,
)
from shared.desk.book import Book
from shared.desk.desk import Desk, body_of
from shared.desk.judge import Judge, refused
from shared.domain.card import Card
from shared.domain.decision import Decision, Verdict
from shared.domain.events import Body, Event, EventKind
from shared.domain.faults import Fault
from shared.domain.handout import Condition, Handout, number_ref
from shared.domain.moment import Moment
from shared.domain.reasons import Reason, Refusal
from shared.domain.referral import read_code
from shared.domain.serial_numbers import Numbered, read_number
from shared.ledger.handouts import Lent, NotGiven
from shared.ledger.transaction import Transaction
from shared.wire.allotment import Allotment

MOST_WANTED = 50  # units that one desk may ask for
_PRACTICE_UNITS = 3
_WHY = {NotGiven.NO_STOCK: Problem.NO_STOCK, NotGiven.REFERRAL_USED: Problem.CODE_USED}


class NoSecrets(Fault):
    """The key that hides numbers is not here yet: nothing can be handed out."""

    code = "no_sealing_key"


@dataclass(frozen=True, slots=True)
class _Case:
    """One handout under way; gone with whoever stands there."""

    handout: Handout
    desk: Desk
    back: bool = False
    step: Step = Step.WHO
    before: tuple[Step, ...] = ()
    card: Card | None = None
    decision: Decision | None = None
    referral: bytes | None = None
    criterion: str | None = None
    network: str | None = None
    number: Numbered | None = None
    lent: Lent | None = None

    def to(self, step: Step) -> "_Case":
        return replace(self, step=step, before=(*self.before, self.step))


class HandoutDesk:
    """Belongs to the desk's thread. `judge` knows the venue's catalogue, `desk_for` makes the desk of a
    service, on the ledger of `book`; in practice there are made-up units and any well-formed code is good.

    Every method raises Fault where something cannot be recorded; then nothing has changed.
    """

    def __init__(
        self,
        judge: Judge,
        book: Book,
        desk_for: Callable[[str], Desk],
        sync_now: Callable[[], None],
        *,
        practice: bool = False,
    ) -> None:
        self._judge, self._book, self._desk_for, self._sync_now = judge, book, desk_for, sync_now
        self._practice = practice
        self._case: _Case | None = None
        self.given = 0  # since the workshop began

    def leave(self) -> None:
        """Whoever was here is gone."""
        self._case = None

    def answer(self, request: HandoutRequest) -> HandoutAt:
        """Where it stands after this; what does not fit the step changes nothing."""
        case = self._case
        match request:
            case BeginHandout():
                return self._begin()
            case ChooseItem(item, back):
                return self._choose(item, back)
            case WantStock(item, units):
                return self._want(item, units)
            case HandBackStock(item):
                return self._hand_back(item)
            case _ if case is None:
                return self._begin()
            case _:
                return self._further(case, request)

    def _further(self, case: _Case, request: HandoutRequest) -> HandoutAt:
        match case.step, request:
            case _, StepBack():
                return self._step_back(case)
            case Step.WHO, ShowHolder(text):
                return self._show(case, text)
            case Step.WHO, NoCard() if case.handout.referral:
                return self._without_card(case)
            case Step.REFERRAL, GiveReferral(code):
                return self._referral(case, code)
            case Step.NEED, GiveNeed(adult, criterion):
                return self._need(case, adult, criterion)
            case Step.NUMBER, GiveNumber(number, network):
                return self._number(case, number, network)
            case Step.CONFIRM, Confirm(condition):
                return self._take_back(case, condition) if case.back else self._give(case, condition)
            case _:
                return self._stands(case)

    # --- what there is ---------------------------------------------------------------------------------

    def _begin(self, problem: Problem | None = None) -> HandoutAt:
        self._case = None
        return HandoutAt(Step.CHOOSE, self._offers(), problem=problem)

    def _offers(self) -> tuple[OnOffer, ...]:
        self._judge.refresh()
        place = self._judge.place
        found = place.catalogue.handouts_at(place.venue)
        if self._practice:
            self._book.use(lambda ledger: ledger.handouts.take(_made_up(one.id, ledger.log) for one in found))
        held, wanted = self._book.use(lambda ledger: (ledger.handouts.held(), ledger.handouts.wanted()))
        return tuple(OnOffer(one, held.get(one.id, 0), wanted.get(one.id, 0)) for one in found)

    def _offered(self, item: str) -> OnOffer | None:
        return next((one for one in self._offers() if one.handout.id == item), None)

    def _choose(self, item: str, back: bool) -> HandoutAt:
        found = self._offered(item)
        if found is None or (back and found.handout.loan_days is None):
            return self._begin()
        if not back and not found.left:
            return self._begin(Problem.NO_STOCK)
        self._case = _Case(found.handout, self._desk_for(found.handout.service), back)
        if back:
            self._case = replace(self._case, step=Step.NUMBER)
        return self._stands(self._case)

    def _want(self, item: str, units: int) -> HandoutAt:
        if self._offered(item) is not None and 0 <= units <= MOST_WANTED:
            self._book.use(lambda ledger: ledger.handouts.want(item, units))
            self._sync_now()
        return self._begin()

    def _hand_back(self, item: str) -> HandoutAt:
        found = self._offered(item)
        if found is not None:
            desk = self._desk_for(found.handout.service)
            event = desk.event(EventKind.HANDED_BACK, desk.now(), None, {})
            self._book.write(lambda tx: tx.hand_back(item, event))
            self._sync_now()
        return self._begin()

    # --- step by step ----------------------------------------------------------------------------------

    def _stands(
        self, case: _Case, problem: Problem | None = None, decision: Decision | None = None
    ) -> HandoutAt:
        today = self._today(case)
        return HandoutAt(
            case.step,
            chosen=case.handout,
            back=case.back,
            problem=problem,
            decision=decision or case.decision,
            network=case.network,
            last4="" if case.number is None else case.number.last4,
            due=None if case.back else case.handout.due(today),
            use_by=None if case.back else case.handout.use_by(today),
            on=today,
            lent=case.lent,
        )

    def _go(self, case: _Case, step: Step) -> HandoutAt:
        self._case = case.to(step)
        return self._stands(self._case)

    def _step_back(self, case: _Case) -> HandoutAt:
        if not case.before or case.step is Step.DONE:
            return self._begin()
        self._case = replace(case, step=case.before[-1], before=case.before[:-1])
        return self._stands(self._case)

    def _show(self, case: _Case, text: str) -> HandoutAt:
        desk = case.desk
        now = desk.now()
        found = desk.judge.verify(text, now)
        if isinstance(found, Refusal):
            return self._stands(case, Problem.REFUSED, refused(found, desk.judge.place.service))
        history = self._book.use(lambda ledger: desk.history(ledger, found, now))
        return self._decided(replace(case, card=found), desk.judge.decide(found, history, now))

    def _without_card(self, case: _Case) -> HandoutAt:
        decision = case.desk.judge.decide_without_card(case.desk.now())
        return self._decided(replace(case, card=None), decision)

    def _decided(self, case: _Case, decision: Decision) -> HandoutAt:
        if case.desk.revoked:
            decision = Decision(Verdict.REFUSE, decision.service, Reason.DEVICE_REVOKED)
        if not decision.admits:
            return self._stands(case, Problem.REFUSED, decision)
        return self._go(
            replace(case, decision=decision), Step.REFERRAL if case.handout.referral else Step.NEED
        )

    def _referral(self, case: _Case, text: str) -> HandoutAt:
        code = read_code(text)
        if code is None:
            return self._stands(case, Problem.CODE_MISTYPED)
        listed = case.desk.judge.referrals
        found = listed.hashed(code)
        if self._book.use(lambda ledger: ledger.handouts.referral_used(found)):
            return self._stands(case, Problem.CODE_USED)
        item = case.handout.id if self._practice else listed.items.get(found)
        if item is None:
            return self._stands(case, Problem.CODE_UNKNOWN)
        if item != case.handout.id:
            return self._stands(case, Problem.CODE_FOR_ANOTHER)
        return self._go(replace(case, referral=found), Step.NEED)

    def _need(self, case: _Case, adult: bool, criterion: str | None) -> HandoutAt:
        if not adult:
            return self._stands(case, Problem.NOT_ADULT)
        if case.handout.criteria and criterion not in {one.id for one in case.handout.criteria}:
            return self._stands(case, Problem.NO_CRITERION)
        return self._go(replace(case, criterion=criterion), Step.NUMBER)

    def _number(self, case: _Case, text: str, network: str | None) -> HandoutAt:
        if case.handout.networks and network not in {one.id for one in case.handout.networks}:
            if not case.back:
                return self._stands(case, Problem.NO_NETWORK)
            network = None
        number = read_number(case.handout.numbering, text)
        if number is None:
            self._case = replace(case, network=network)
            return self._stands(self._case, Problem.NUMBER_WRONG)
        case = replace(case, number=number, network=network)
        if case.back:
            ref = self._ref(case, number)
            case = replace(case, lent=self._book.use(lambda ledger: ledger.handouts.lent(ref)))
        return self._go(case, Step.CONFIRM)

    # --- it changes hands ------------------------------------------------------------------------------

    def _give(self, case: _Case, condition: Condition) -> HandoutAt:
        """One transaction: looked at again, decided, spent and recorded, or none of it."""
        now = case.desk.now()
        body = self._about(case, condition)

        def at_once(tx: Transaction) -> Event | NotGiven | Decision:
            return _hand_out(tx, case, now, body)

        done = self._book.write(at_once)
        if isinstance(done, NotGiven):
            return self._stands(case, _WHY[done])
        if isinstance(done, Decision):
            return self._stands(case, Problem.REFUSED, done)
        self.given += 1
        self._sync_now()
        return self._go(case, Step.DONE)

    def _take_back(self, case: _Case, condition: Condition) -> HandoutAt:
        desk = case.desk
        body = self._about(case, condition) | {"item": case.handout.id}
        event = desk.event(EventKind.RETURNED, desk.now(), None, body)
        self._book.write(lambda tx: tx.append(event))
        self._sync_now()
        return self._go(case, Step.DONE)

    def _about(self, case: _Case, condition: Condition) -> Body:
        """What is kept of the thing itself."""
        number = case.number
        if number is None:
            raise ValueError("no number was given")
        body: Body = {
            "numbering": number.numbering.value,
            "number": self._ref(case, number),
            "last4": number.last4,
            "condition": condition.value,
        }
        if case.back:
            return body
        today = self._today(case)
        due, use_by = case.handout.due(today), case.handout.use_by(today)
        more = {
            "mode": "gift" if due is None else "loan",
            "due": None if due is None else due.isoformat(),
            "use_by": None if use_by is None else use_by.isoformat(),
            "network": case.network,
            "criterion": case.criterion,
        }
        return body | {name: value for name, value in more.items() if value is not None}

    def _ref(self, case: _Case, number: Numbered) -> str:
        secrets = case.desk.judge.secrets
        if secrets is None:
            raise NoSecrets("no secrets on this device")
        return number_ref(secrets.partner_key, number)

    def _today(self, case: _Case) -> date:
        return case.desk.clock.now().local(case.desk.judge.place.catalogue.zone).date()


def _hand_out(tx: Transaction, case: _Case, now: Moment, about: Body) -> Event | NotGiven | Decision:
    """Decide once more, as it may have changed since the card was shown; a decision is a refusal."""
    desk, card = case.desk, case.card
    if card is None:
        decision = desk.judge.decide_without_card(now)
    else:
        decision = desk.judge.decide(card, desk.history(tx, card, now), now)
    if not decision.admits:
        return decision
    event = desk.event(
        EventKind.HANDOUT, now, None if card is None else desk.reference(card), body_of(decision) | about
    )
    return tx.hand_out(
        case.handout.id,
        case.referral,
        event,
        mark=decision.mark,
        code_step=None if card is None else card.code_step,
        version=None if card is None else card.version,
    )


def _made_up(item: str, log: str) -> Allotment:
    """Units to practise with, of a ledger that is thrown away."""
    name = str(uuid5(NAMESPACE_OID, item))
    return Allotment(name, name, log, item, _PRACTICE_UNITS, 0)
