"""The workshop desk in its thread: an ambassador, a workshop, and one resident at a time at the screen."""

import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any
from uuid import UUID

from kiosk.handout.values import HandoutAt, HandoutRequest, Step
from kiosk.library.values import Finish, Finished, ShowCard
from kiosk.signup.office import Counts, SignUpOffice
from kiosk.signup.session import SignUp
from kiosk.workshop.ambassador import Ambassador, Lectern
from kiosk.workshop.post import HubPost
from kiosk.workshop.premises import Premises
from kiosk.workshop.session import Workshop
from kiosk.workshop.values import (
    AmbassadorLeft,
    Asked,
    AskEvidence,
    AskingHub,
    AtDesk,
    Attend,
    Attended,
    BeginChange,
    BeginSignUp,
    CardReady,
    ChangeAnswer,
    CloseWorkshop,
    Done,
    Ending,
    EvidenceLater,
    EvidenceSeen,
    ForgetMe,
    GiveAmbassadorPin,
    GiveAnswers,
    GoBack,
    MoveToPhone,
    NoSuchCode,
    OnPhone,
    OpenWorkshop,
    Practise,
    Resume,
    SetAside,
    Summary,
    Tally,
    Trouble,
    WorkshopAnswer,
)
from shared.desk.values import Outcome as Verdict
from shared.device.staff import STAFF, Staff
from shared.domain.faults import Fault
from shared.domain.signup.evidence import EVIDENCE
from shared.domain.signup.fields import Problem
from shared.domain.signup.standing import Ask, AskBack, AskPhone, Back, Outcome, PhoneLink, Standing

_ENDINGS = {
    Standing.WAITING: Ending.WAITING,
    Standing.REFUSED: Ending.WAITING,
    Standing.ISSUED: Ending.ISSUED,
}
_BACK_WITHIN_MS = 3_600_000  # the ambassador: so long a workshop and whoever is set aside wait
_HUB_WAITS_S = 20.0  # for its answer
_log = logging.getLogger(__name__)


class WorkshopDesk:
    """Answers requests one after another; whatever cannot be recorded is Trouble, and nothing has changed.

    `offices` makes the office for sign-ups, a real one and one for practice.
    """

    def __init__(
        self,
        lectern: Lectern,
        staff: Staff,
        offices: Callable[[bool], SignUpOffice],
        premises: Premises,
        post: HubPost,
    ) -> None:
        self._lectern, self._staff, self._offices, self._premises = lectern, staff, offices, premises
        self._post = post
        self._office = offices(False)
        self._handouts = premises.handouts(False)
        self._practice = False
        self._ambassador: Ambassador | None = None
        self._workshop: Workshop | None = None
        self._left_ms = 0
        self._resident: SignUp | None = None
        self._waits_for: Ask | None = None  # what the hub was asked last
        self._asked_at: float | None = None  # in seconds, as time is told to `tick`
        self._outcomes: dict[UUID, Outcome] = {}
        self._ready: dict[UUID, CardReady] = {}  # what those who are through were given

    @property
    def taken(self) -> bool:
        """Whether an ambassador is in: a card that is shown is not for the staff door."""
        return self._ambassador is not None

    def handle(self, request: object) -> Iterator[Any]:
        """What to tell the screen."""
        try:
            yield from self._handle(request)
        except Fault as fault:
            _log.warning("workshop: %s", fault.code)
            yield Trouble(fault.code)

    def tick(self, seconds: float) -> Iterator[WorkshopAnswer]:
        """Let time pass, to `seconds` of a clock that only goes forward: the hub's word is shown at once."""
        for heard in self._post.heard():
            if isinstance(heard, Outcome):
                self._outcomes[heard.id] = heard
                resident = self._resident
                if resident is not None and resident.id == heard.id and heard.card is not None:
                    yield self._issued(heard)
            else:
                yield from self._answered(heard)
        if self._is_alone():
            self._close_up()
        if self._waits_for is None or self._asked_at is None:
            self._asked_at = seconds
        elif seconds - self._asked_at > _HUB_WAITS_S:
            self._waits_for = None
            yield Trouble("hub_away")

    def close(self) -> None:
        """The program ends: nobody's answers stay."""
        self._office.close_all()
        if self._workshop is not None:
            self._workshop.desk.book.close()

    def _handle(self, request: object) -> Iterator[Any]:
        match request:
            case ShowCard(text) if self._ambassador is None:
                yield self._lectern.show(text)
            case GiveAmbassadorPin(name, pin):
                answer = self._lectern.enter(name, pin)
                if isinstance(answer, Ambassador):
                    self._take_over(answer)
                    yield self._at_desk()
                else:
                    yield answer
            case Finish():
                self._resident = None
                self._leave_handout()
                yield Finished()
            case Resume() if self._ambassador is None:
                return  # a code alone opens nobody's answers
            case Resume() | GiveAnswers() | GoBack() | ChangeAnswer() | EvidenceSeen() | EvidenceLater():
                yield from self._for_resident(request)
            case MoveToPhone() if self._resident is not None:
                yield self._ask_hub(AskPhone(self._resident.id, self._resident.sealed))
            case SetAside() | ForgetMe() | Done():
                yield from self._leave_resident(request)
            case _ if self._ambassador is not None and isinstance(request, HandoutRequest):
                here = self._handouts
                yield HandoutAt(Step.CHOOSE) if here is None else here.answer(request)
            case _ if self._ambassador is not None:
                yield from self._for_ambassador(request, self._ambassador)

    # --- the ambassador ---------------------------------------------------------------------------------

    def _for_ambassador(self, request: object, ambassador: Ambassador) -> Iterator[WorkshopAnswer]:
        workshop = self._workshop
        match request:
            case OpenWorkshop(event) if workshop is None:
                found = next((one for one in self._premises.events() if one.id == event), None)
                if found is not None:
                    self._workshop = Workshop(
                        found, self._premises.desk_for(event), ambassador, self._premises.now
                    )
                    self._workshop.open()
                    self._office.counts = Counts()
                    self._handed_out()
                yield self._at_desk()
            case CloseWorkshop() if workshop is not None:
                yield self._end(workshop, self._premises.now().trusted_ms)
            case Attend(text) | ShowCard(text) if workshop is not None:
                verdict = workshop.attend(text)
                if isinstance(verdict, Verdict):
                    yield Attended(verdict, workshop.heads)
            case Tally(change) if workshop is not None:
                workshop.tally(change)
                yield self._at_desk()
            case Practise(on) if workshop is None:
                self._office.close_all()
                self._office, self._practice = self._offices(on), on
                self._handouts = self._premises.handouts(on)
                yield self._at_desk()
            case BeginSignUp():
                self._resident = self._office.begin(
                    ambassador.initials, "" if workshop is None else workshop.event.id
                )
                yield self._asked(self._resident, {})
            case BeginChange(text):
                card = self._lectern.card_id(text) if text else None
                if text and card is None:
                    yield Trouble("card_unread")
                    return
                self._resident = self._office.begin(
                    ambassador.initials,
                    "" if workshop is None else workshop.event.id,
                    change=True,
                    card=card,
                )
                yield self._asked(self._resident, {})
            case AmbassadorLeft():
                self._ambassador = self._resident = self._waits_for = None
                self._left_ms = self._premises.now().trusted_ms

    def _take_over(self, ambassador: Ambassador) -> None:
        """Whoever opened a workshop comes back to it; for anybody else it is over: the hours are theirs."""
        workshop = self._workshop
        if workshop is not None and not workshop.is_of(ambassador):
            self._end(workshop, self._left_ms)
        self._ambassador = ambassador

    def _end(self, workshop: Workshop, until_ms: int) -> Summary:
        summary = replace(workshop.close(self._office.counts, until_ms), handed_out=self._handed_out())
        self._workshop = None
        self._forget_all()
        return summary

    def _forget_all(self) -> None:
        self._office.close_all()
        self._outcomes.clear()
        self._ready.clear()

    def _is_alone(self) -> bool:
        """Whether no ambassador came back to a workshop for an hour."""
        away_ms = self._premises.now().trusted_ms - self._left_ms
        return self._ambassador is None and not 0 <= away_ms < _BACK_WITHIN_MS

    def _close_up(self) -> None:
        """Nobody's answers stay, also where the end of the workshop cannot be recorded yet."""
        self._forget_all()
        if self._workshop is not None:
            try:
                self._end(self._workshop, self._left_ms)
            except Fault as fault:
                _log.warning("workshop: %s", fault.code)

    def _leave_handout(self) -> None:
        if self._handouts is not None:
            self._handouts.leave()

    def _handed_out(self) -> int:
        """How much since somebody asked last."""
        if self._handouts is None:
            return 0
        given, self._handouts.given = self._handouts.given, 0
        return given

    def _at_desk(self) -> AtDesk:
        ambassador, workshop = self._ambassador, self._workshop
        return AtDesk(
            ambassador="" if ambassador is None else ambassador.initials,
            events=self._premises.events(),
            open=None if workshop is None else workshop.event,
            aside=self._office.open,
            heads=0 if workshop is None else workshop.heads,
            online=self._premises.online(),
            practice=self._practice,
            handouts=self._handouts is not None,
        )

    # --- a resident -------------------------------------------------------------------------------------

    def _for_resident(self, request: object) -> Iterator[WorkshopAnswer]:
        office, resident = self._office, self._resident
        match request:
            case Resume(code):
                self._resident = office.resume(code)
                yield self._goes_on(code, self._resident)
            case GiveAnswers(given) if resident is not None and not resident.moved:
                problems = office.answer(resident, given)
                yield self._asked(resident, problems) if problems else self._stands(resident)
            case GoBack() if resident is not None:
                resident.back(office.here)
                yield self._asked(resident, {})
            case ChangeAnswer(page) if resident is not None:
                resident.change(page)
                yield self._asked(resident, {})
            case EvidenceSeen(kind, name, pin) if resident is not None and kind in EVIDENCE:
                answer = self._lectern.check(name, pin, STAFF)
                if answer.right:
                    office.evidence(resident, kind, name)
                    yield self._finish(resident, with_evidence=True)
                else:
                    yield AskEvidence(EVIDENCE, self._staff.names(), wrong=True, wait_s=answer.wait_s)
            case EvidenceLater() if resident is not None:
                yield self._finish(resident, with_evidence=False)

    def _leave_resident(self, request: object) -> Iterator[WorkshopAnswer]:
        resident, self._resident = self._resident, None
        if resident is not None and isinstance(request, ForgetMe):
            try:
                self._office.forget(resident)
            except Fault:
                self._resident = resident  # still here: the same can be asked again
                raise
            self._premises.sync_now()
            yield CardReady(Ending.FORGOTTEN)
            return
        if resident is not None and isinstance(request, Done):
            self._office.close(resident)
            self._outcomes.pop(resident.id, None)
            self._ready.pop(resident.id, None)
        yield self._at_desk()

    def _goes_on(self, code: str, resident: SignUp | None) -> WorkshopAnswer:
        """From memory; the hub is asked for one that is not, as after a crash, or that went on at a phone."""
        if resident is None:
            known = self._office.shut or self._practice or not self._premises.online()
            return NoSuchCode() if known else self._ask_hub(AskBack(code))
        if resident.moved and not self._through(resident):
            return self._ask_hub(AskBack(code))
        return self._stands(resident)

    def _through(self, resident: SignUp) -> bool:
        """Whether all was answered at a phone, as far as the hub has told."""
        known = self._outcomes.get(resident.id)
        return known is not None and known.standing is not Standing.OPEN

    def _ask_hub(self, ask: Ask) -> WorkshopAnswer:
        if self._practice or not self._premises.online():
            return Trouble("hub_away")
        self._waits_for, self._asked_at = ask, None
        self._post.ask(ask)
        self._premises.sync_now()
        return AskingHub()

    def _answered(self, heard: PhoneLink | Back) -> Iterator[WorkshopAnswer]:
        """An answer that nobody waits for any more says nothing."""
        ask, resident = self._waits_for, self._resident
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
                    self._resident = self._office.given_back(ask.code, heard)
                    yield self._stands(self._resident)
                elif heard.why == "hub_away":
                    yield Trouble(heard.why)
                elif resident is not None and resident.moved and self._through(resident):
                    yield self._stands(resident)
                else:
                    yield NoSuchCode()

    def _stands(self, resident: SignUp) -> WorkshopAnswer:
        """Where a resident is: at a question, at the evidence, or at the end."""
        known = self._outcomes.get(resident.id)
        if known is not None and known.card is not None:
            return self._issued(known)
        if resident.id in self._ready:
            return self._ready[resident.id]
        if resident.moved and known is not None and known.why != "evidence":
            return CardReady(Ending.WAITING, why=known.why)
        if resident.moved or resident.page is None:
            return AskEvidence(EVIDENCE, self._staff.names())
        return self._asked(resident, {})

    def _asked(self, resident: SignUp, problems: dict[str, Problem]) -> WorkshopAnswer:
        here, page = self._office.here, resident.page
        if page is None:
            return AskEvidence(EVIDENCE, self._staff.names())
        number, of = resident.stands(here)
        answers = resident.answers(here)
        shown = (
            answers
            if page.name == "check"
            else {one.name: answers[one.name] for one in page.fields if one.name in answers}
        )
        return Asked(page.name, number, of, resident.language, resident.code, shown, problems)

    def _finish(self, resident: SignUp, *, with_evidence: bool) -> CardReady:
        """All is said: a pass to take along at once, and the card from the hub as soon as it answers."""
        office = self._office
        made = office.provisional(resident)
        office.finish(resident)
        self._premises.sync_now()
        if made is None:
            why = "evidence" if not with_evidence else None
            ready = CardReady(Ending.WAITING, why=why)
        else:
            ready = CardReady(Ending.PROVISIONAL, made.text, made.last_day)
        self._ready[resident.id] = ready
        return ready

    def _issued(self, outcome: Outcome) -> CardReady:
        card = outcome.card
        return CardReady(
            _ENDINGS.get(outcome.standing, Ending.WAITING),
            None if card is None else card.text,
            card=card,
            why=outcome.why,
            hub=self._premises.hub,
        )
