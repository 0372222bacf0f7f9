"""The workshop desk in its thread: an ambassador, a workshop, and what is for whom."""

import logging
import math
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import replace
from typing import Any

from kiosk.handout.values import HandoutAt, HandoutRequest, Step
from kiosk.library.values import Finish, Finished, ShowCard
from kiosk.signup.office import Counts, SignUpOffice
from kiosk.workshop.ambassador import Ambassador, Lectern
from kiosk.workshop.handover import (
    HandBack,
    HandOver,
    HandoverRequest,
    MarkSortedOut,
    StaffDesk,
    StaffTurn,
    TakeOver,
)
from kiosk.workshop.post import HubPost
from kiosk.workshop.practice import Situation, made_up
from kiosk.workshop.premises import Premises
from kiosk.workshop.residents import Residents
from kiosk.workshop.session import Workshop
from kiosk.workshop.values import (
    AmbassadorLeft,
    AskClock,
    AtDesk,
    Attend,
    Attended,
    BeginChange,
    BeginSignUp,
    ChangeAnswer,
    CloseWorkshop,
    Done,
    EvidenceLater,
    EvidenceSeen,
    ForgetMe,
    GiveAmbassadorPin,
    GiveAnswers,
    GoBack,
    GuardianAgreed,
    MoveToPhone,
    OpenWorkshop,
    Overslept,
    PlayCard,
    PlayPerson,
    Practise,
    Resume,
    SetAside,
    Summary,
    Tally,
    Trouble,
    WorkshopAnswer,
)
from shared.device.staff import Staff
from shared.domain.faults import Fault

REFRESH_S = 30.0
_BACK_WITHIN_S = 3600.0  # the ambassador: so long a workshop and whoever is set aside wait
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
        turn: StaffTurn,
    ) -> None:
        self._lectern, self._offices, self._premises = lectern, offices, premises
        self._residents = Residents(offices(False), lectern, staff, premises, post)
        self._handouts = premises.handouts(False)
        self._turn = turn  # of staff
        self._ambassador: Ambassador | None = None
        self._was: Ambassador | None = None  # who left last
        self._workshop: Workshop | None = None
        self._left_s = -math.inf
        self._awake_s = self._took_up_s = premises.uptime_s()

    @property
    def taken(self) -> bool:
        """Whether an ambassador is in: a card that is shown is not for the staff door."""
        return self._ambassador is not None

    def handle(self, request: object) -> Iterator[Any]:
        """What to tell the screen."""
        yield from self._wake()
        if isinstance(request, (ShowCard, GiveAmbassadorPin)) and not self._premises.in_service():
            yield Trouble("device_revoked")
            return
        yield from _or_trouble(self._handle(request))
        self._residents.keep_time()

    def tick(self, seconds: float) -> Iterator[WorkshopAnswer]:
        """Let time pass, to `seconds` of a clock that only goes forward: the hub's word is shown at once."""
        yield from self._wake()
        self._take_up()
        yield from _or_trouble(self._residents.hear())
        self._residents.keep_time()
        yield from self._residents.tick(seconds)

    def close(self) -> None:
        """The program ends: nobody's answers stay."""
        self._residents.close_all()
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
                self._residents.step_aside()
                self._leave_handout()
                yield Finished()
            case Resume() if self._ambassador is None or (self._turn.on and not self._turn.here):
                return  # a code alone opens nobody's answers
            case Resume() | GiveAnswers() | GoBack() | ChangeAnswer():
                yield from self._residents.handle(request)
            case EvidenceSeen() | EvidenceLater() | MoveToPhone():
                yield from self._residents.handle(request)
            case SetAside() | ForgetMe() | Done() if self._turn.on and not self._turn.here:
                return  # a second touch, after they were handed over
            case ForgetMe() if self._residents.here is None:
                return  # another: it must not put away what the first was told
            case SetAside() | ForgetMe() | Done():
                yield self._residents.leave(request) or self._home()
            case _ if self._ambassador is not None:
                yield from self._while_in(request, self._ambassador)

    def _while_in(self, request: object, ambassador: Ambassador) -> Iterator[Any]:
        """An ambassador is in, or their session waits while it is the turn of staff."""
        if isinstance(request, HandoverRequest):
            yield from self._of_staff(request)
        elif isinstance(request, AmbassadorLeft):
            self._leave(self._premises.uptime_s())
        elif self._turn.on:
            return
        elif isinstance(request, HandoutRequest):
            here = self._handouts
            yield HandoutAt(Step.CHOOSE) if here is None else here.answer(request)
        else:
            yield from self._for_ambassador(request, ambassador)

    # --- staff ------------------------------------------------------------------------------------------

    def _of_staff(self, request: HandoverRequest) -> Iterator[Any]:
        """They take over by PIN, with whoever was handed over to them, until they give the desk back."""
        turn, practising = self._turn, self._residents.practice
        match request:
            case HandOver() if turn.here or not turn.on:
                resident = self._residents.here
                self._residents.step_aside()
                self._leave_handout()
                yield turn.ask(resident, practising=practising)
            case TakeOver() if turn.on and not turn.here:
                told = turn.enter(request, practising=practising)
                yield told
                if isinstance(told, StaffDesk) and turn.code:
                    yield from self._residents.handle(Resume(turn.code))
            case MarkSortedOut(event) if turn.here:
                yield turn.sorted_out(event, practising=practising)
            case HandBack() if turn.on:
                code = "" if turn.here else turn.code
                self._residents.step_aside()
                turn.end()
                yield self._at_desk()
                if code:  # nobody of them came
                    yield from self._residents.handle(Resume(code))

    def _home(self) -> AtDesk | StaffDesk:
        """Where whoever helps is once a resident has left."""
        turn = self._turn
        return turn.desk(practising=self._residents.practice) if turn.here else self._at_desk()

    # --- the ambassador ---------------------------------------------------------------------------------

    def _for_ambassador(self, request: object, ambassador: Ambassador) -> Iterator[WorkshopAnswer]:
        workshop = self._workshop
        event = "" if workshop is None else workshop.event.id
        match request:
            case OpenWorkshop(wanted) if workshop is None:
                self._open(wanted, ambassador)
                yield self._at_desk()
            case CloseWorkshop() | Attend() | ShowCard() | GuardianAgreed() | PlayCard() | Tally():
                if workshop is not None:
                    yield from self._of_workshop(request, workshop)
            case Practise(on) if self._residents.practice or (
                workshop is None and not self._residents.office.open
            ):
                self._practise(on)
                yield self._at_desk()
            case PlayPerson() | BeginSignUp() | BeginChange() if self._residents.here is not None:
                return  # a second touch: whoever has begun would be left aside
            case PlayPerson(situation) if self._residents.practice:
                change = situation is Situation.NEW_NAME
                yield self._residents.begin(ambassador.initials, event, change=change)
            case BeginSignUp():
                yield self._residents.begin(ambassador.initials, event)
            case BeginChange(text):
                card = self._lectern.card_id(text) if text else None
                if text and card is None:
                    yield Trouble("card_unread")
                else:
                    yield self._residents.begin(ambassador.initials, event, change=True, card=card)
            case AskClock():
                yield self._residents.clock()

    def _of_workshop(self, request: object, workshop: Workshop) -> Iterator[WorkshopAnswer]:
        """For the one that is open."""
        match request:
            case CloseWorkshop():
                summary = self._end(workshop, self._premises.uptime_s())
                yield self._at_desk()  # where they are after it
                yield summary
            case Attend(text) | ShowCard(text):
                yield from _if_any(workshop.attend(text))
            case GuardianAgreed(seen):
                yield from _if_any(workshop.consent(seen=seen))
            case PlayCard(sample) if self._residents.practice:
                yield workshop.play(sample)
            case Tally(change):
                workshop.tally(change)
                yield self._at_desk()

    def _open(self, event: str, ambassador: Ambassador) -> None:
        found = next((one for one in self._premises.events() if one.id == event), None)
        if found is not None:
            desk = self._premises.desk_for(event, self._residents.practice)
            workshop = Workshop(found, desk, ambassador, self._premises)
            workshop.open()
            self._workshop = workshop
            self._residents.office.counts = Counts()
            self._handed_out()

    def _practise(self, on: bool) -> None:
        """In practice nothing counts; nobody takes practice for the real thing, or goes on with it after."""
        office, handouts = self._offices(on), self._premises.handouts(on)
        self._residents.close_all()
        self._workshop = None  # only one of practice can be open here
        self._residents.office, self._residents.practice, self._handouts = office, on, handouts

    def _leave(self, at_s: float) -> None:
        """The ambassador left then."""
        self._was, self._ambassador, self._left_s = self._ambassador, None, at_s
        self._turn.end()
        self._residents.step_aside()
        self._leave_handout()

    def _take_over(self, ambassador: Ambassador) -> None:
        """Whoever opened a workshop, or set somebody aside, comes back to it; for anybody else it is over:
        the hours are theirs. And nobody finds practice and takes it for the real thing."""
        if self._residents.practice:
            self._practise(False)
        workshop = self._workshop
        if workshop is not None and not workshop.is_of(ambassador):
            self._end(workshop, self._left_s)
        elif ambassador != self._was:
            self._residents.close_all()
        self._ambassador = ambassador

    def _end(self, workshop: Workshop, until_s: float) -> Summary:
        summary = workshop.close(self._residents.office.counts, until_s)
        summary = replace(summary, handed_out=self._handed_out())
        self._workshop = None
        self._residents.close_all()
        return summary

    def _wake(self) -> Iterator[Overslept]:
        """Time has passed, maybe while the tablet slept: whoever was in then left when it fell asleep. Where
        no ambassador came back for an hour, or the tablet was put out of service, the workshop is over."""
        before, self._awake_s = self._awake_s, self._premises.uptime_s()
        serves = self._premises.in_service()
        if self._ambassador is not None and (self._awake_s - before >= _BACK_WITHIN_S or not serves):
            self._leave(before)
            yield Overslept()
        if self._ambassador is None and (self._awake_s - self._left_s >= _BACK_WITHIN_S or not serves):
            self._close_up()

    def _take_up(self) -> None:
        """A newer bundle counts at the door and at a workshop that is open, also where nobody signs up."""
        if self._awake_s - self._took_up_s >= REFRESH_S:
            self._took_up_s = self._awake_s
            with suppress(Fault):  # the bundle in force stays, and its age counts
                self._lectern.take_up()
                if self._workshop is not None:
                    self._workshop.desk.take_up()

    def _close_up(self) -> None:
        """Nobody's answers stay, also where the end of the workshop cannot be recorded yet."""
        self._residents.close_all()
        if self._workshop is not None:
            try:
                self._end(self._workshop, self._left_s)
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
        ambassador, workshop, here = self._ambassador, self._workshop, self._residents.office.here
        practice = self._residents.practice
        return AtDesk(
            ambassador="" if ambassador is None else ambassador.initials,
            events=self._premises.events(),
            open=None if workshop is None else workshop.event,
            aside=self._residents.office.open,
            heads=0 if workshop is None else workshop.heads,
            online=self._premises.online(),
            practice=practice,
            handouts=self._handouts is not None,
            clock_doubtful=self._premises.now().doubtful,
            sort_out=0 if practice else self._turn.waiting,
            people=made_up(here.today, here.postcodes) if practice else (),
        )


def _if_any(told: Attended | None) -> Iterator[Attended]:
    if told is not None:
        yield told


def _or_trouble(answers: Iterator[Any]) -> Iterator[Any]:
    """The answers; or, where something cannot be recorded, why."""
    try:
        yield from answers
    except Fault as fault:
        _log.warning("workshop: %s", fault.code)
        yield Trouble(fault.code)
