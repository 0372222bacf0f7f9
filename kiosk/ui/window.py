"""The library kiosk's window: tells pages what the library answered, and staff what is theirs."""

from collections.abc import Callable
from enum import Enum
from time import monotonic

from PySide6.QtCore import QTimer, Signal, Slot

from kiosk.flow.pages import FLOW, Event
from kiosk.flow.pages import Page as Name
from kiosk.library.staff_values import (
    BadgeSeen,
    ShowBadge,
    StaffAnswer,
    StaffLeft,
    StaffNo,
    StaffRequest,
)
from kiosk.library.values import (
    Answer,
    AskNumber,
    AskPin,
    AskStanding,
    CardRefused,
    Down,
    Finish,
    Finished,
    NotSignedIn,
    Open,
    Reason,
    Request,
    ShowCard,
    SignedIn,
    StillHere,
    may_be_card,
)
from kiosk.ui.farewell import Farewell
from kiosk.ui.page import Ports
from kiosk.ui.receipt import ReceiptPage
from kiosk.ui.shell import SHORT, Shell
from kiosk.ui.staffed import StaffedShell
from kiosk.ui.stage import Stage
from kiosk.ui.waiting import Waiting
from shared.domain.feedback import Opinion
from shared.domain.offers import Nearby

ASK_AGAIN_MS = 15_000
_NOBODYS = frozenset({Name.RETURN, Name.OFFERS, Name.RECEIPT})  # where a card that is shown begins a session


class Window(StaffedShell):
    """`post` asks the library's thread, whose answers come to `on_answer`; `nearby` tells today's offers."""

    stack: Stage
    thinks = Signal(object)  # what somebody thinks, as an Opinion

    def __init__(
        self,
        post: Callable[[Request | StaffRequest], None],
        venue: Callable[[], str],
        *,
        choose_language: Callable[[str], None],
        nearby: Callable[[], tuple[Nearby, ...]] = tuple,
        locked: bool = True,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        def make_stage(shell: Shell) -> Stage:
            ports = Ports(self._ask, shell.go)
            receipt = ReceiptPage(ports, venue, lambda: shell.tools.reads_aloud)
            return Stage(ports, post, shell.speak, nearby, receipt)

        super().__init__(
            FLOW,
            make_stage,
            venue,
            choose_language=choose_language,
            locked=locked,
            clock=clock,
        )
        self._post = post
        self._sessions, self._over = 0, 0  # that ended here; that the library's thread has ended, too
        self._whose = False  # a card was shown in a session: until it is clear whose it is, nothing is asked
        self.waiting = Waiting()
        self.strips.addWidget(self.waiting)
        self.farewell = Farewell()
        self.farewell.said.connect(self.thinks)
        self.strips.addWidget(self.farewell)
        self._goes = False  # somebody touched Finish, and is not just gone
        self.stack.receipt.over.connect(self.finish)
        self.stack.receipt.aloud.connect(self.tools.listen)
        self.stack.tell_us.said.connect(self._think)
        self.title.held.connect(self.ask_staff)
        self._asking = QTimer(self, interval=ASK_AGAIN_MS)
        self._asking.timeout.connect(self._ask_standing)
        self._asking.start()

    def name(self) -> str:
        return self.tr("Portcullis library kiosk")

    def ended(self) -> None:
        self._sessions += 1
        if self.state.page in FLOW.staff:
            self._post(StaffLeft())
        self.waiting.asked(self._clock())
        self._post(Finish(self._sessions))

    @Slot()
    def asked_to_finish(self) -> None:
        self._goes = True
        if self.stack.receipt.wanted and FLOW.may(self.state, Event.RECEIPT):
            self.go(Event.RECEIPT)
        else:
            self.finish()

    def go(self, event: Enum) -> None:
        super().go(event)
        if self.state.page is not Name.WELCOME:
            self.farewell.hide()

    def end(self, event: Enum) -> None:
        """Whoever goes, and has not told what they think, is asked once where there is room."""
        asks = self._goes and self.state.signed_in and not self.stack.tell_us.was_answered
        super().end(event)
        if asks and self.state.page is Name.WELCOME and self.height() >= SHORT:
            self.farewell.ask(self._clock())

    @Slot()
    def tick(self) -> None:
        super().tick()
        self.farewell.look(self._clock())
        if self.waiting.look(self._clock()):
            self.announce(self.waiting.words.text())

    def wipe(self) -> None:
        super().wipe()
        self._whose = self._goes = False

    # --- what the library and the hand scanner tell ----------------------------------------------------

    @Slot(object)
    def on_answer(self, answer: Answer | StaffAnswer) -> None:
        """An answer of the library's thread; one for a session that is over is dropped."""
        self.waiting.heard(answer, self._clock())
        if isinstance(answer, Finished):
            self._over = answer.number
            if not self._lags:
                self.waiting.over()
        elif isinstance(answer, StaffAnswer):
            self._tell_staff(answer)
        elif self.state.rest is not Name.BROKEN and (not self._lags or isinstance(answer, Open)):
            self._tell(answer)
        self.retell()

    @Slot(object)
    def on_broken_off(self, _crash: object) -> None:
        """The library's thread had to begin anew and knows nobody: whoever was here is sent to the desk, and
        a while passes before the next is served."""
        if FLOW.may(self.state, Event.LIBRARY_AWAY):
            self.end(Event.LIBRARY_AWAY)
            self._asking.start()

    @property
    def _lags(self) -> bool:
        """Answers to somebody who has left may still come: they are nobody's now."""
        return self._over != self._sessions

    def _tell(self, answer: Answer) -> None:
        if not isinstance(answer, (Open, Down)):
            self.witness.saw(answer)
        if isinstance(answer, Open):
            self.tell_pages(answer)
        match answer:
            case StillHere():
                self._whose = False
            case SignedIn() | NotSignedIn() | CardRefused() | AskNumber() | AskPin():
                self._come(answer)
            case Open(open=True) if self.state.rest is Name.CLOSED:
                if FLOW.may(self.state, Event.LIBRARY_BACK):
                    self.go(Event.LIBRARY_BACK)
            case Open(open=False) | Down(why=Reason.AWAY):
                if self.state.rest is not Name.CLOSED:
                    self.end(Event.LIBRARY_AWAY)
            case Open() | Down():
                pass
            case _:
                self.tell_pages(answer)

    @Slot(str)
    def on_text(self, text: str) -> None:
        """A hand scanner gave this; on the first page it is a library card, on any page it may be a card of
        the city: then it is never taken for an item, and somebody else's ends the session."""
        self.touch()
        if self.state.page in FLOW.staff:
            self.stack.pages[self.state.page].read(text)
            return
        card = may_be_card(text)
        if card and self.state.page in (Name.CLOSED, Name.BROKEN):
            self._post(ShowBadge(text))
        if card and self.state.signed_in:
            if not self._whose:
                self._whose = True
                self.waiting.asked(self._clock())
                self._post(ShowCard(text))
            return
        if card and self.state.page in _NOBODYS:
            self.finish()
        if self.state.page is Name.WELCOME:
            self.go(Event.START)
        self.stack.pages[self.state.page].read(text)
        self.retell()

    @Slot(object)
    def _think(self, opinion: Opinion) -> None:
        self.witness.saw(opinion.words)
        self.thinks.emit(opinion)

    def _tell_staff(self, answer: StaffAnswer) -> None:
        """Only the page in front is told. A badge that was shown before the door leads there; out of the menu
        a no leads away."""
        page = self.state.page
        if page not in FLOW.staff:
            shown = isinstance(answer, BadgeSeen) or (isinstance(answer, StaffNo) and page is Name.SIGN_IN)
            if not shown or self._lags or self.state.signed_in:
                self._post(StaffLeft())
                return
            if page is Name.SIGN_IN:
                self.finish()
            self.ask_staff()
        self.tell_staff(answer)

    def _ask(self, request: Request) -> None:
        """Ask the library's thread; nothing that might be asked in the wrong person's name."""
        if not self._whose:
            self.witness.saw(request)
            self.waiting.asked(self._clock())
            self._post(request)

    def _come(self, answer: SignedIn | NotSignedIn | CardRefused | AskNumber | AskPin) -> None:
        """Somebody is let in, asked or refused; the library's thread has ended any session before theirs."""
        if self.state.signed_in:
            self.wipe()
            self.go(Event.FINISH)
            self.go(Event.START)
        if self.state.page is not Name.SIGN_IN:
            return
        match answer:
            case SignedIn():
                self.go(Event.SIGNED_IN)
                self.tell_pages(answer)
            case NotSignedIn():
                self.stack.sign_in.refuse(answer)
            case CardRefused():
                self.stack.sign_in.refuse_card(answer)
            case AskNumber():
                self.stack.sign_in.ask_number()
            case AskPin():
                self.stack.sign_in.ask_pin()
        if not isinstance(answer, SignedIn):
            self.announce(
                f"{self.stack.sign_in.error.text()} {self.stack.sign_in.question.text()}".strip(),
                private=isinstance(answer, CardRefused),
            )

    @Slot()
    def _ask_standing(self) -> None:
        if self.state.page in (Name.WELCOME, Name.CLOSED):
            self._post(AskStanding())
