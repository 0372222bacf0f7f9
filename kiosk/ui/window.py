"""The one window: shows what the flow says, tells pages what the library answered, wipes at the end."""

import logging
from collections.abc import Callable
from time import monotonic

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QGuiApplication,
    QResizeEvent,
)
from PySide6.QtWidgets import QMainWindow, QWidget

from kiosk.flow.idle import Idle
from kiosk.flow.pages import Event, State, advance, may
from kiosk.flow.pages import Page as Name
from kiosk.library.staff_values import (
    BadgeSeen,
    MayLeave,
    Restarted,
    SelfTested,
    StaffAnswer,
    StaffIn,
    StaffLeft,
    StaffNo,
    StaffRequest,
)
from kiosk.library.values import (
    Account,
    Answer,
    AskNumber,
    AskPin,
    AskStanding,
    CardRefused,
    Deed,
    Down,
    Finish,
    Finished,
    Line,
    NotSignedIn,
    Open,
    Reason,
    Request,
    ShowCard,
    SignedIn,
    StillHere,
    may_be_card,
)
from kiosk.ui.frame import TitleBar, Toolbar
from kiosk.ui.kept import Kept
from kiosk.ui.pad import Pad
from kiosk.ui.page import Ports
from kiosk.ui.stage import Stage
from kiosk.ui.wipe import Witness
from kiosk.ui.words import line_words
from shared.qt.reading_order import step
from shared.qt.widgets import column

LOG = logging.getLogger(__name__)
TICK_MS = 500
ASK_AGAIN_MS = 15_000
SHORT = 1_000  # a window of fewer pixels in height than this is short
_STAFF = frozenset({Name.STAFF_DOOR, Name.STAFF})
_TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.TouchBegin})


class Window(QMainWindow):
    """Pages in a stack between the title bar and the row of help; `post` asks the library's thread.

    `fresh` tells that nobody is here: text size, contrast and language go back to what is set. `left` tells
    that staff end the program; a locked window is closed by nothing else.
    """

    fresh = Signal()
    left = Signal()
    announced = Signal(str, bool)  # said to a screen reader at once; whether it is private
    shown = Signal()  # another page is in front, or what is on it or its language changed
    wiped = Signal()

    def __init__(
        self,
        post: Callable[[Request | StaffRequest], None],
        venue: Callable[[], str],
        *,
        choose_language: Callable[[str], None],
        locked: bool = True,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__()
        self.setMinimumSize(720, 560)
        self.state = State()
        self._post, self._venue, self._clock = post, venue, clock
        self._choose_language, self._locked = choose_language, locked
        self._idle = Idle(clock())
        self._witness = Witness()
        self._ending = 0  # sessions whose last answers may still come
        self._used = False  # somebody touched something since it was fresh
        self._whose = False  # a card was shown in a session: until it is clear whose it is, nothing is asked
        self.ports = Ports(self._ask, self.go)
        self.title = TitleBar()
        self.title.held.connect(self._ask_staff)
        self.tools = Toolbar(self._back, self.finish)
        self.tools.language.connect(self._ask_language)
        self.tools.help.connect(self._show_help)
        self.stack = Stage(self.ports, post, self._speak)
        self.stack.warning.here.connect(self._touch)
        self.stack.warning.more_time.connect(self._more_time)
        self._set_out()
        self.stack.currentChanged.connect(self.shown)
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self.tick)
        self._ticking.start()
        self._asking = QTimer(self, interval=ASK_AGAIN_MS)
        self._asking.timeout.connect(self._ask_standing)
        self._asking.start()
        QGuiApplication.instance().installEventFilter(self)  # type: ignore[union-attr]
        self._kept = Kept(self)
        if locked:
            QGuiApplication.instance().installEventFilter(self._kept)  # type: ignore[union-attr]
        self._pad = Pad(self, self._back)
        QGuiApplication.instance().installEventFilter(self._pad)  # type: ignore[union-attr]
        self.retell()
        self._witness.knows(self)

    def _set_out(self) -> None:
        self._spacer = QWidget()
        whole = QWidget()
        layout = column(whole, space=0)
        layout.addWidget(self._spacer)
        layout.addWidget(self.title)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.tools)
        self._spacer.hide()
        self.setCentralWidget(whole)

    # --- what the library and the hand scanner tell ----------------------------------------------------

    @Slot(object)
    def on_answer(self, answer: Answer | StaffAnswer) -> None:
        """An answer of the library's thread; one for a session that is over is dropped."""
        if isinstance(answer, Finished):
            self._ending -= 1
        if self.state.page in _STAFF and isinstance(answer, StaffAnswer):
            self._tell_staff(answer)
        if self.state.rest is Name.BROKEN or (self._ending and not isinstance(answer, Open)):
            return  # what was asked by somebody who has left is nobody's now
        if not isinstance(answer, (Open, Down, Finished)):
            self._witness.saw(answer)
        match answer:
            case StillHere():
                self._whose = False
            case SignedIn() | NotSignedIn() | CardRefused() | AskNumber() | AskPin():
                self._come(answer)
            case Line(deed=Deed.RETURNED):
                self.stack.give_back.add_line(answer)
                self._announce(f"{answer.title}. {line_words(answer)}", private=True)
            case Line() if self.state.signed_in:
                page = self.stack.borrow if answer.deed is Deed.BORROWED else self.stack.account
                page.add_line(answer)
                self._announce(f"{answer.title}. {line_words(answer)}", private=True)
            case Account() if self.state.signed_in:
                self.stack.account.show_account(answer)
                self.shown.emit()
            case Open(open=True) if self.state.rest is Name.CLOSED and may(self.state, Event.LIBRARY_BACK):
                self.go(Event.LIBRARY_BACK)
            case Open(open=False) | Down(why=Reason.AWAY) if self.state.rest is not Name.CLOSED:
                self._end(Event.LIBRARY_AWAY)
            case _:
                pass
        self.retell()

    @Slot(str)
    def on_text(self, text: str) -> None:
        """A hand scanner gave this; on the first page it is a library card, on any page it may be a card of
        the city: then it is never taken for an item, and somebody else's ends the session."""
        self._touch()
        if self.state.page in _STAFF:
            self.stack.pages[self.state.page].read(text)
            return
        card = may_be_card(text)
        if card and self.state.signed_in:
            if not self._whose:
                self._whose = True
                self._post(ShowCard(text))
            return
        if card and self.state.page is Name.RETURN:
            self.finish()
        if self.state.page is Name.WELCOME:
            self.go(Event.START)
        self.stack.pages[self.state.page].read(text)
        self.retell()

    def _tell_staff(self, answer: StaffAnswer) -> None:
        match answer:
            case BadgeSeen() if self.state.page is Name.STAFF_DOOR:
                self.stack.door.badge_seen(answer)
            case StaffIn() if self.state.page is Name.STAFF_DOOR:
                self.stack.menu.show_in(answer)
                self.go(Event.STAFF_IN)
            case StaffNo() if self.state.page is Name.STAFF_DOOR:
                self.stack.door.refuse(answer)
            case StaffNo():
                self.finish()
            case SelfTested():
                self.stack.menu.show_test(answer)
            case Restarted():
                self.stack.menu.show_restart(answer)
            case MayLeave() if self.state.page is Name.STAFF:
                self.leave()
            case _:
                pass

    @Slot()
    def _ask_staff(self) -> None:
        """The title was held: where nobody is signed in, ask for badge and PIN."""
        if may(self.state, Event.STAFF_DOOR):
            self._touch()
            self.go(Event.STAFF_DOOR)

    def _ask(self, request: Request) -> None:
        """Ask the library's thread; nothing that might be asked in the wrong person's name."""
        if not self._whose:
            self._witness.saw(request)
            self._post(request)

    def _come(self, answer: SignedIn | NotSignedIn | CardRefused | AskNumber | AskPin) -> None:
        """Somebody is let in, asked or refused; the library's thread has ended any session before theirs."""
        if self.state.signed_in:
            self._wipe()
            self.go(Event.FINISH)
            self.go(Event.START)
        if self.state.page is not Name.SIGN_IN:
            return
        match answer:
            case SignedIn():
                self.stack.home.welcome(answer)
                self.go(Event.SIGNED_IN)
            case NotSignedIn():
                self.stack.sign_in.refuse(answer)
            case CardRefused():
                self.stack.sign_in.refuse_card(answer)
            case AskNumber():
                self.stack.sign_in.ask_number()
            case AskPin():
                self.stack.sign_in.ask_pin()
        if not isinstance(answer, SignedIn):
            self._announce(
                f"{self.stack.sign_in.error.text()} {self.stack.sign_in.question.text()}".strip(),
                private=isinstance(answer, CardRefused),
            )

    @Slot(object)
    def on_crash(self, _crash: object) -> None:
        """Something nobody foresaw: the safe page, for good."""
        self._end(Event.CRASHED)

    # --- moving on -------------------------------------------------------------------------------------

    def go(self, event: Event) -> None:
        """Something happened that may change the page."""
        before = self.state.page
        self.state = advance(self.state, event)
        if self.state.page is not before:
            self.stack.bring(self.state.page)
        self.retell()

    @Slot()
    def finish(self) -> None:
        """The session is over: wiped here, and the library told."""
        self._end(Event.FINISH)

    def _leave_fresh(self) -> None:
        """Nobody is here: the next person finds the kiosk as it is set up."""
        self.stack.uncover()
        if self._used:
            self._used = False
            self._lower(False)
            self.fresh.emit()

    def _end(self, event: Event) -> None:
        if self.state.page in _STAFF and event in (Event.LIBRARY_AWAY, Event.LIBRARY_BACK):
            self.go(event)  # staff are there because of it, perhaps
            return
        self._ending += 1
        if self.state.page in _STAFF:
            self._post(StaffLeft())
        self._post(Finish())
        self._wipe()
        self.go(event)
        self._leave_fresh()
        self._prove_wiped()

    def _prove_wiped(self) -> None:
        """Nothing of the session is left; if it is, the kiosk serves nobody until staff have seen it."""
        left = self._witness.left(self, self.stack.pages.values())
        self._witness.forget()
        if left:
            LOG.critical("wipe: something was left in %s", ", ".join(left))
            self._wipe()
            self.go(Event.CRASHED)

    def _wipe(self) -> None:
        """Nothing of whoever was here is left on any page."""
        self.stack.wipe()
        QGuiApplication.clipboard().clear()
        self._idle = Idle(self._clock())
        self._whose = False
        self.wiped.emit()

    @Slot()
    def _back(self) -> None:
        if self.stack.covered:
            self._touch()
        elif may(self.state, Event.BACK):
            if not self.state.signed_in:
                self.finish()
            else:
                self.go(Event.BACK)

    @Slot()
    def tick(self) -> None:
        """Watch the time nobody did anything."""
        left = self._idle.seconds_left(self._clock())
        if left is None:
            if self.stack.warned:
                self.stack.uncover()
            return
        if self.state.page is self.state.rest:
            self._leave_fresh()
            return
        if self.state.page in _STAFF:
            self.finish()
            return
        if left == 0:
            self.finish()
            return
        if not self.stack.warned:
            self._announce(self.stack.warning.question.text())
        self.stack.warning.count_down(left)
        self.stack.cover(self.stack.warning)

    @Slot()
    def _touch(self) -> None:
        self._idle = self._idle.touched(self._clock())
        self.stack.uncover()

    @Slot()
    def _more_time(self) -> None:
        self._idle = self._idle.with_more_time(self._clock())
        self.stack.uncover()

    @Slot()
    def _ask_language(self) -> None:
        self.stack.cover(self.stack.languages)

    @Slot()
    def _show_help(self) -> None:
        self.stack.cover(self.stack.help)
        self._announce(f"{self.stack.help.big.text()}. {self.stack.help.small.text()}")

    def _speak(self, code: str) -> None:
        self._choose_language(code)
        self._used = True
        self.stack.uncover()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._idle, self._used = self._idle.touched(self._clock()), True
        return super().eventFilter(watched, event)

    @Slot()
    def _ask_standing(self) -> None:
        if self.state.page in (Name.WELCOME, Name.CLOSED):
            self._post(AskStanding())

    def lower(self) -> None:
        """Bring every control into the lower half of the screen, or back."""
        self._lower(self._spacer.isHidden())

    def _lower(self, low: bool) -> None:
        self._spacer.setFixedHeight(self.height() // 3)
        self._spacer.setVisible(low)
        self._fit()

    def leave(self) -> None:
        """End the program; nothing else does while it is locked."""
        self._locked = False
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Set everything closer where there is little height."""
        short = self.height() - (0 if self._spacer.isHidden() else self._spacer.height()) < SHORT
        self.title.fit(short)
        self.tools.fit(short)
        self.stack.fit(short)

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._locked:
            event.ignore()
        else:
            super().closeEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return step(self.stack.parentWidget(), forward=forward)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retell()
            self.shown.emit()

    def retell(self) -> None:
        """The window's own words, and those around the page."""
        page = self.stack.pages[self.state.page]
        self.setWindowTitle(self.tr("Portcullis library kiosk"))
        self.title.say(self._venue(), page.heading(), page.aside())
        self.tools.say(
            may_go_back=may(self.state, Event.BACK), may_finish=self.state.page is not self.state.rest
        )
        self.stack.retell()

    def _announce(self, words: str, *, private: bool = False) -> None:
        """Say it to a screen reader, at once."""
        self.announced.emit(words, private)
        event = QAccessibleAnnouncementEvent(self, words)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
