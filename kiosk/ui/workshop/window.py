"""The workshop desk's window: what its thread answers leads from page to page."""

from collections.abc import Callable
from enum import Enum
from functools import partial
from time import monotonic
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent

from kiosk.flow.idle import Idle
from kiosk.library.staff_values import BadgeSeen, StaffAnswer, StaffLeft
from kiosk.library.values import Finish, Finished
from kiosk.ui.page import Page, Ports
from kiosk.ui.plain_menu import PlainMenu
from kiosk.ui.shell import Shell
from kiosk.ui.stack import Stack
from kiosk.ui.staff import StaffDoor
from kiosk.ui.staffed import StaffedShell
from kiosk.ui.wipe import forget_written
from kiosk.ui.workshop.attendance import AttendancePage
from kiosk.ui.workshop.clock import ClockLine
from kiosk.ui.workshop.desk import (
    AmbassadorDoor,
    BrokenDesk,
    CodePage,
    DeskPage,
    SummaryPage,
)
from kiosk.ui.workshop.ending import CardPage, EvidencePage, PhonePage
from kiosk.ui.workshop.handout import HandoutPage
from kiosk.ui.workshop.handover import HandOverPage, StaffDeskPage
from kiosk.ui.workshop.personal import personal
from kiosk.ui.workshop.practice import PracticeBand
from kiosk.ui.workshop.question import QuestionPage
from kiosk.ui.workshop.strip import Strip
from kiosk.ui.workshop.troubles import trouble_words
from kiosk.workshop.ambassador import initials
from kiosk.workshop.handover import HandedOver, StaffDesk
from kiosk.workshop.pages import FLOW, RESIDENT, Event
from kiosk.workshop.pages import Page as Name
from kiosk.workshop.practice import MadeUp
from kiosk.workshop.values import (
    AmbassadorLeft,
    AskClock,
    Asked,
    AskEvidence,
    AskingHub,
    AtDesk,
    CardReady,
    Clock,
    Done,
    OnPhone,
    Overslept,
    PlayPerson,
    SetAside,
    Summary,
    Trouble,
)

_RESIDENT_WAITS, _AMBASSADOR_WAITS = 2.0, 10.0  # times as long as at a kiosk: people read, and talk
_LEADS_TO: dict[type, Event] = {
    Asked: Event.ASKED,
    AskEvidence: Event.EVIDENCE,
    CardReady: Event.READY,
    OnPhone: Event.ON_PHONE,
    Summary: Event.SUMMARY,
}
_CLOCK_KEY = Qt.Key.Key_F8
_TOUCHED = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})


class WorkshopWindow(StaffedShell):
    """`post` asks the desk's thread; `venue` says where this is."""

    stack: Stack

    def __init__(
        self,
        post: Callable[[Any], None],
        venue: Callable[[], str],
        *,
        choose_language: Callable[[str], None],
        locked: bool = True,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._post = post
        self._ending = 0  # sessions whose last answers may still come
        self.question: QuestionPage
        self.card: CardPage
        self.handout: HandoutPage
        super().__init__(
            FLOW, self._make_stack, venue, choose_language=choose_language, locked=locked, clock=clock
        )
        self._staff_here = False  # it is their turn, and the ambassador's session waits
        self._people: tuple[MadeUp, ...] = ()
        self.practice = PracticeBand()
        self.strips.addWidget(self.practice)
        self.notice = Strip()
        self.strips.addWidget(self.notice)
        self.clock = ClockLine(clock)
        self.strips.addWidget(self.clock)
        self.title.pressed_long.connect(self._ask_clock)
        self.title.held.connect(self.ask_staff)
        self.question.chose.connect(self.speak)

    def _make_stack(self, shell: Shell) -> Stack:
        ports = Ports(self._ask, self.go)
        self.question = QuestionPage(ports)
        self.card, self.handout = CardPage(ports), HandoutPage(ports)
        pages: dict[Enum, Page] = {
            Name.START: AmbassadorDoor(ports, self._post),
            Name.DESK: DeskPage(ports),
            Name.ATTENDANCE: AttendancePage(ports),
            Name.CODE: CodePage(ports),
            Name.QUESTION: self.question,
            Name.EVIDENCE: EvidencePage(ports),
            Name.CARD: self.card,
            Name.HANDOUT: self.handout,
            Name.PHONE: PhonePage(ports),
            Name.HANDED_OVER: HandOverPage(ports),
            Name.STAFF_DESK: StaffDeskPage(ports),
            Name.SUMMARY: SummaryPage(ports),
            Name.BROKEN: BrokenDesk(ports),
            Name.STAFF_DOOR: StaffDoor(ports, self._post),
            Name.STAFF: PlainMenu(ports, self._post),
        }
        return Stack(pages, shell.speak)

    def name(self) -> str:
        return self.tr("Portcullis workshop desk")

    def go(self, event: Enum) -> None:
        before = self.state
        if event is Event.BACK and self._staff_here:
            event = Event.STAFF_DESK
        cover = before.page is Name.HANDED_OVER  # which tells somebody's code
        if before.page not in RESIDENT and not cover and self.witness.saw_nobody:
            self.witness.knows(self, [self.stack.pages[name] for name in RESIDENT])
        super().go(event)
        if cover and self.state.page is not before.page:
            self.stack.pages[before.page].wipe()
        if before.page is Name.CODE and event is Event.BACK:
            self._post(SetAside())  # what the hub was asked about a code is for nobody now
        resident = self.state.page in RESIDENT
        if self.state.signed_in and (not before.signed_in or resident is not (before.page in RESIDENT)):
            self._idle = Idle(self._clock(), _RESIDENT_WAITS if resident else _AMBASSADOR_WAITS)

    def tick(self) -> None:
        super().tick()
        self.clock.tick()

    def retell(self) -> None:
        super().retell()
        asked_by = self.tr("F8: how long this sign-up takes") if self.state.signed_in else ""
        self.title.title.setAccessibleDescription(asked_by)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A touch puts the clock away, a key shows it to whoever cannot press long."""
        if event.type() in _TOUCHED:
            self.clock.put_away()
        elif isinstance(event, QKeyEvent) and event.key() == _CLOCK_KEY:
            if event.type() is QEvent.Type.KeyPress and not event.isAutoRepeat():
                self._ask_clock()
            return True
        return super().eventFilter(watched, event)

    def finish_words(self) -> str:
        stops = self.state.page in RESIDENT and self.state.page is not Name.CARD
        return self.tr("Save and stop") if stops else ""

    def asked_to_finish(self) -> None:
        """A resident's end is not the ambassador's."""
        if self.state.page in RESIDENT:
            through = self.state.page is Name.CARD
            self._resident_gone()
            self._post(Done() if through else SetAside())
        else:
            self.finish()

    def unattended(self) -> None:
        """A resident is set aside, their answers under their code; only at the desk is it the ambassador."""
        if self.state.page in RESIDENT:
            self._resident_gone()
            self._post(SetAside())
        else:
            self.finish()

    def ended(self) -> None:
        """The ambassador's session: nobody's answers stay in the thread."""
        self._ending += 1
        self.clock.put_away()
        self._staff_here, self._people = False, ()
        self.practice.play(None)
        self.practice.turn(on=False)
        if self.state.page in self.flow.staff:
            self._post(StaffLeft())
        self._post(AmbassadorLeft())
        self._post(Finish())

    @Slot(object)
    def on_answer(self, answer: object) -> None:
        """An answer of the desk's thread; one for a session that is over is dropped."""
        if isinstance(answer, Finished):
            self._ending -= 1
            return
        if isinstance(answer, BadgeSeen) and self.state.page is Name.START:
            self.ask_staff()  # a badge was shown where an ambassador's card was asked for
        if isinstance(answer, StaffAnswer) and self.state.page in self.flow.staff:
            self.tell_staff(answer)
            return
        if self._ending or self.state.rest is Name.BROKEN:
            return
        if isinstance(answer, Clock):
            self._show_clock(answer)
            return
        self.notice.say(partial(self._noticed, answer))
        if isinstance(answer, AtDesk):
            self._know(answer)
        self._move(answer)
        self.witness.saw(personal(answer))
        if isinstance(answer, AtDesk):
            self.question.helped_by(answer.ambassador)
        elif isinstance(answer, StaffDesk):
            self.question.helped_by(initials(answer.name))
        if isinstance(answer, StaffAnswer):
            self.stack.pages[self.state.page].take(answer)  # no other door is told
        else:
            self.tell_pages(answer)
        self.retell()

    @Slot(str)
    def on_text(self, text: str) -> None:
        """A hand scanner gave this."""
        self.touch()
        self.stack.pages[self.state.page].read(text)

    def _move(self, answer: object) -> None:
        """To the page that the answer is for."""
        match answer:
            case AtDesk() if self.state.page is Name.START:
                self.go(Event.CAME_IN)
            case AtDesk() | StaffDesk() if self.state.page in RESIDENT:
                self._resident_gone()
            case AtDesk() if self.state.page in (Name.HANDED_OVER, Name.STAFF_DESK):
                self.go(Event.AT_DESK)
            case StaffDesk() if self.state.page is Name.HANDED_OVER:
                self._staff_here = True
                self.go(Event.STAFF_DESK)
            case HandedOver() if self.flow.may(self.state, Event.HANDED_OVER):
                self._staff_here = False
                self._go_from_resident(Event.HANDED_OVER)
            case Overslept():
                self.finish()
            case Trouble() | AskingHub():
                self.announce(self._noticed(answer))
            case _:
                leads_to = _LEADS_TO.get(type(answer))
                if leads_to is not None and self.flow.may(self.state, leads_to):
                    self.go(leads_to)

    def _noticed(self, answer: object) -> str:
        """What stands above the page until the next answer."""
        if isinstance(answer, AskingHub):
            return self.tr("Asking the council. One moment.")
        return trouble_words(answer.code) if isinstance(answer, Trouble) else ""

    def _ask_clock(self) -> None:
        """The ambassador wants to know how long it takes: nothing is asked where nobody is in."""
        if self.state.signed_in:
            self._post(AskClock())

    def _show_clock(self, told: Clock) -> None:
        page = self.state.page
        self.clock.show_clock(told, self.question.aside if page is Name.QUESTION else str)
        self.announce(self.clock.words.text())

    def _resident_gone(self) -> None:
        """A resident is through, or stops: the next sees nothing of them."""
        self._go_from_resident(Event.STAFF_DESK if self._staff_here else Event.AT_DESK)

    def _go_from_resident(self, event: Event) -> None:
        self.stack.uncover()
        for name in RESIDENT:
            self.stack.pages[name].wipe()
        self.notice.say(str)
        self.clock.put_away()
        self.practice.play(None)
        forget_written(self)
        self.go(event)
        self._leave_fresh()
        self._prove_wiped(*RESIDENT)

    def _know(self, desk: AtDesk) -> None:
        """What holds on every page."""
        self._staff_here, self._people = False, desk.people
        self.practice.turn(on=desk.practice)
        self.question.reaches_hub(desk.online and not desk.practice)

    def _ask(self, request: object) -> None:
        if isinstance(request, PlayPerson):
            played = next((one for one in self._people if one.situation is request.situation), None)
            self.practice.play(played)
        self.witness.saw(personal(request))
        self._post(request)
