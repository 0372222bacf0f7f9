"""One resident at a time at the screen: their questions, the evidence, the hub's word, and how it ends."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import replace
from uuid import UUID

from kiosk.signup.office import SignUpOffice
from kiosk.signup.session import SignUp
from kiosk.workshop import practice
from kiosk.workshop.ambassador import Lectern
from kiosk.workshop.post import HubPost
from kiosk.workshop.premises import Premises
from kiosk.workshop.stopwatch import Stopwatch
from kiosk.workshop.values import (
    Asked,
    AskEvidence,
    AskingHub,
    CardReady,
    ChangeAnswer,
    Clock,
    Done,
    Ending,
    EvidenceLater,
    EvidenceSeen,
    ForgetMe,
    GiveAnswers,
    GoBack,
    MoveToPhone,
    NoSuchCode,
    OnPhone,
    Resume,
    SetAside,
    Trouble,
    WorkshopAnswer,
)
from shared.device.staff import STAFF, PinAnswer, Staff
from shared.domain.faults import Fault
from shared.domain.signup.evidence import EVIDENCE
from shared.domain.signup.fields import Problem
from shared.domain.signup.standing import Ask, AskBack, AskPhone, Back, Outcome, PhoneLink, Standing
from shared.domain.signup.takeaway import PATH, reference

_ENDINGS = {
    Standing.WAITING: Ending.WAITING,
    Standing.REFUSED: Ending.WAITING,
    Standing.ISSUED: Ending.ISSUED,
}
_HUB_WAITS_S = 20.0  # for its answer


class Residents:
    """Belongs to the desk's thread; raises Fault where something cannot be recorded, and nothing has changed.

    Whoever is set aside goes on by the code, from memory or as the hub gives them back. In `practice` the hub
    is not asked.
    """

    def __init__(
        self, office: SignUpOffice, lectern: Lectern, staff: Staff, premises: Premises, post: HubPost
    ) -> None:
        self.office, self.practice = office, False
        self._lectern, self._staff, self._premises, self._post = lectern, staff, premises, post
        self._here: SignUp | None = None  # at the screen
        self._stopwatch = Stopwatch(premises.uptime_s)
        self._waits_for: Ask | None = None  # what the hub was asked last
        self._asked_at: float | None = None  # in seconds, as time is told to `tick`
        self._outcomes: dict[UUID, Outcome] = {}
        self._ready: dict[UUID, CardReady] = {}  # what those who are through were given

    def begin(
        self, ambassador: str, event: str, *, change: bool = False, card: str | None = None
    ) -> WorkshopAnswer:
        """A new sign-up, or a change to a card; the first page."""
        self.step_aside()
        self._here = self.office.begin(ambassador, event, change=change, card=card)
        return self._asked(self._here, {})

    def handle(self, request: object) -> Iterator[WorkshopAnswer]:
        """What to tell the screen; nothing, where nobody is at it who could ask."""
        office, resident = self.office, self._here
        match request:
            case Resume(code):
                self.step_aside()
                self._here = office.resume(code)
                yield self._goes_on(code, self._here)
            case GiveAnswers() | MoveToPhone() if isinstance(self._waits_for, AskPhone):
                yield AskingHub()  # the phone goes on where this page stands
            case GiveAnswers(given, page) if resident is not None and not resident.moved:
                if page and resident.page is not None and page != resident.page.name:
                    return
                problems = office.answer(resident, given)
                yield self._asked(resident, problems) if problems else self._stands(resident)
            case GoBack() if resident is not None:
                resident.back(office.here)
                yield self._asked(resident, {})
            case ChangeAnswer(page) if resident is not None:
                resident.change(page)
                yield self._asked(resident, {})
            case EvidenceSeen() | EvidenceLater() if resident is not None:
                yield self._evidence(resident, request)
            case MoveToPhone() if resident is not None:
                yield self._ask_hub(AskPhone(resident.id, resident.sealed))

    @property
    def here(self) -> SignUp | None:
        """Whoever is at the screen."""
        return self._here

    def step_aside(self) -> None:
        """Nobody is at the screen; whoever was goes on with their code. What the hub answers now is for
        nobody: it must not come up before somebody else."""
        self._here = self._waits_for = None

    def leave(self, request: SetAside | ForgetMe | Done) -> CardReady | None:
        """Whoever is at the screen leaves it; what is still to be shown to them."""
        resident = self._here
        if resident is not None and isinstance(request, ForgetMe):
            self.office.forget(resident)
            self._let_go(resident)
            self.step_aside()
            if not self.practice:
                self._premises.sync_now()
            heard = self.practice or self._premises.online()
            return CardReady(Ending.FORGOTTEN, why=None if heard else "hub_away")
        self.step_aside()
        if resident is not None and isinstance(request, Done):
            known = self._outcomes.get(resident.id)
            if known is not None and known.card is not None:
                with suppress(Fault):  # the pass goes on, then
                    self.office.shown(resident)
            self.office.close(resident)
            self._let_go(resident)
        return None

    def _let_go(self, resident: SignUp) -> None:
        """What they were given is not here any more."""
        self._outcomes.pop(resident.id, None)
        self._ready.pop(resident.id, None)

    def keep_time(self) -> None:
        """Whoever is at the screen now, the time is theirs."""
        self._stopwatch.run_for(None if self._here is None else self._here.id)

    def clock(self) -> Clock:
        """How long they have been at it, and how many others are through or set aside."""
        here, office = self._here, self.office
        if here is None:
            return Clock(None, office.counts.finished, office.open)
        seconds = int(self._stopwatch.spent_s(here.id))
        return Clock(seconds, office.counts.finished, office.open - 1)

    def close_all(self) -> None:
        """Nobody's answers stay."""
        self.step_aside()
        self.office.close_all()
        self._stopwatch.forget()
        self._outcomes.clear()
        self._ready.clear()

    # --- the hub's word ---------------------------------------------------------------------------------

    def hear(self) -> Iterator[WorkshopAnswer]:
        """What the hub has said since."""
        for heard in self._post.heard():
            if isinstance(heard, Outcome):
                if not self.office.has(heard.id):
                    continue  # they have left: their card is not kept for anybody
                self._outcomes[heard.id] = heard
                resident = self._here
                if resident is not None and resident.id == heard.id:
                    yield from self._news(resident, heard)
            else:
                yield from self._answered(heard)

    def tick(self, seconds: float) -> Iterator[WorkshopAnswer]:
        """The hub is waited for only so long."""
        if self._waits_for is None or self._asked_at is None:
            self._asked_at = seconds
        elif seconds - self._asked_at > _HUB_WAITS_S:
            self._waits_for = None
            yield Trouble("hub_away")

    def _ask_hub(self, ask: Ask) -> WorkshopAnswer:
        if self.practice or not self._premises.online():
            return Trouble("hub_away")
        self._waits_for, self._asked_at = ask, None
        self._post.ask(ask)
        self._premises.sync_now()
        return AskingHub()

    def _answered(self, heard: PhoneLink | Back) -> Iterator[WorkshopAnswer]:
        """An answer that nobody waits for any more says nothing."""
        ask, resident = self._waits_for, self._here
        match heard, ask:
            case PhoneLink(), AskPhone() if resident is not None and heard.id == ask.id == resident.id:
                self._waits_for = None
                if heard.path is None:
                    yield Trouble(heard.why)
                else:
                    resident.moved = True
                    yield OnPhone(self._premises.hub + heard.path, heard.until_ms, resident.code)
            case Back(), AskBack():
                self._waits_for = None
                if heard.id is not None:
                    self._here = self.office.given_back(ask.code, heard)
                    yield self._stands(self._here)
                elif heard.why == "hub_away":
                    yield Trouble(heard.why)
                elif resident is not None and resident.moved and self._through(resident):
                    yield self._stands(resident)
                else:
                    yield NoSuchCode()

    # --- where they are ---------------------------------------------------------------------------------

    def _goes_on(self, code: str, resident: SignUp | None) -> WorkshopAnswer:
        """From memory; the hub is asked for one that is not, as after a crash, or that went on at a phone."""
        if resident is None:
            if self.office.shut:
                return Trouble("too_many_codes")
            if self.practice:
                return NoSuchCode()
            return self._ask_hub(AskBack(code)) if self._premises.online() else Trouble("code_elsewhere")
        if resident.moved and not self._through(resident):
            return self._ask_hub(AskBack(code))
        return self._stands(resident)

    def _through(self, resident: SignUp) -> bool:
        """Whether all was answered at a phone, as far as the hub has told."""
        known = self._outcomes.get(resident.id)
        return known is not None and known.standing is not Standing.OPEN

    def _stands(self, resident: SignUp) -> WorkshopAnswer:
        """Where a resident is: at a question, at the evidence, or at the end."""
        known = self._outcomes.get(resident.id)
        if known is not None and known.card is not None:
            return self._issued(resident, known)
        if resident.id in self._ready:
            return self._ready[resident.id]
        if resident.moved and known is not None and known.why != "evidence":
            return self._with_address(resident, CardReady(Ending.WAITING, why=known.why))
        if resident.moved:
            return self._ask_evidence(resident)
        return self._asked(resident, {})

    def _asked(self, resident: SignUp, problems: dict[str, Problem]) -> WorkshopAnswer:
        """The page that is open, or the evidence where all is answered."""
        here, page = self.office.here, resident.page
        if page is None:
            return self._ask_evidence(resident)
        number, of = resident.stands(here)
        answers = resident.answers(here)
        shown = (
            answers
            if page.name == "check"
            else {one.name: answers[one.name] for one in page.fields if one.name in answers}
        )
        return Asked(page.name, number, of, resident.language, resident.code, shown, problems)

    def _ask_evidence(self, resident: SignUp, answer: PinAnswer | None = None) -> AskEvidence:
        """`answer`: to a PIN that was not right."""
        listed = resident.listed(self.office.here)
        wait_s = 0 if answer is None else answer.wait_s
        staff = (practice.STAFF,) if self.practice else self._staff.names()
        passes = self.practice or self.office.passes(resident)
        return AskEvidence(EVIDENCE, staff, answer is not None, wait_s, listed, passes)

    def _evidence(self, resident: SignUp, request: EvidenceSeen | EvidenceLater) -> WorkshopAnswer:
        """It counts once, when everything is answered."""
        stands = self._stands(resident)
        if not isinstance(stands, AskEvidence):
            return stands
        if isinstance(request, EvidenceLater):
            return self._finish(resident, with_evidence=False)
        if request.kind not in EVIDENCE:
            return stands
        if not self.practice:  # where no PIN is worth guessing
            answer = self._lectern.check(request.name, request.pin, STAFF)
            if not answer.right:
                return self._ask_evidence(resident, answer)
        self.office.evidence(resident, request.kind, request.name)
        return self._finish(resident, with_evidence=True)

    def _finish(self, resident: SignUp, *, with_evidence: bool) -> CardReady:
        """All is said: a pass to take along at once, and the card from the hub as soon as it answers."""
        office = self.office
        made = office.provisional(resident)
        office.finish(resident)
        if not self.practice:
            self._premises.sync_now()
        why = None if with_evidence else "evidence"
        if self.practice:
            ready = CardReady(Ending.PRACTICE, practice.CODE)
        elif made is None:
            ready = CardReady(Ending.WAITING, why=why)
        else:
            ready = CardReady(Ending.PROVISIONAL, made.text, made.last_day, why)
        self._ready[resident.id] = self._with_address(resident, ready)
        return self._ready[resident.id]

    def _news(self, resident: SignUp, heard: Outcome) -> Iterator[CardReady]:
        """What the hub has said of whoever is at the screen, where it changes what they are told."""
        ready = self._ready.get(resident.id)
        if heard.card is not None:
            yield self._issued(resident, heard)
        elif ready is not None and heard.standing is Standing.WAITING and heard.why != ready.why:
            self._ready[resident.id] = replace(ready, why=heard.why)
            yield self._ready[resident.id]

    def _issued(self, resident: SignUp, outcome: Outcome) -> CardReady:
        card = outcome.card
        ending = _ENDINGS.get(outcome.standing, Ending.WAITING)
        ready = CardReady(ending, None if card is None else card.text, why=outcome.why)
        return self._with_address(resident, ready)

    def _with_address(self, resident: SignUp, ready: CardReady) -> CardReady:
        """With the address at which the card will be, and the reference; in practice there is neither."""
        if self.practice:
            return ready
        there = self._premises.hub and resident.secret
        link = self._premises.hub + PATH + resident.secret if there else ""
        return replace(ready, link=link, reference=reference(resident.id))
