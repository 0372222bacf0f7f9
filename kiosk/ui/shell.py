"""What every desk's window is made of: pages between a title and a row of help, the time a session lasts, the
wipe at its end, and keys that lead nowhere. What it is about, its flow and its pages say."""

import logging
from collections.abc import Callable
from enum import Enum
from time import monotonic

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QCloseEvent,
    QGuiApplication,
    QResizeEvent,
)
from PySide6.QtWidgets import QMainWindow, QWidget

from kiosk.flow.idle import Idle
from kiosk.flow.moves import Flow
from kiosk.library.help_values import HelpStands
from kiosk.ui.frame import TitleBar, Toolbar
from kiosk.ui.kept import Kept
from kiosk.ui.pad import Pad
from kiosk.ui.stack import Stack
from kiosk.ui.wipe import Witness, forget_written
from shared.qt.reading_order import lead_tree, step
from shared.qt.widgets import column

LOG = logging.getLogger(__name__)
TICK_MS = 500
SHORT = 1_000  # a window of fewer pixels in height than this is short
_TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress, QEvent.Type.TouchBegin})


class Shell(QMainWindow):
    """A window for one `flow`; `make_stack` is handed the window and makes its pages.

    `fresh` tells that nobody is here: text size, contrast and language go back to what is set. `left` tells
    that staff end the program; a locked window is closed by nothing else.
    """

    fresh = Signal()
    left = Signal()
    announced = Signal(str, bool)  # said to a screen reader at once; whether it is private
    shown = Signal()  # another page is in front, or what is on it or its language changed
    wiped = Signal()
    asked_help = Signal(str)  # somebody asks for a person, and from which page
    stack: Stack

    def __init__(
        self,
        flow: Flow,
        make_stack: Callable[["Shell"], Stack],
        place: Callable[[], str],
        *,
        choose_language: Callable[[str], None],
        locked: bool,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        super().__init__()
        self.setMinimumSize(720, 560)
        self.flow, self.state = flow, flow.first()
        self._place, self._clock = place, clock
        self._choose_language, self._locked = choose_language, locked
        self._idle = Idle(clock())
        self.witness = Witness()
        self._used = False  # somebody touched something since it was fresh
        self.title, self.strips = TitleBar(), column(space=0)  # what may stand between it and the page
        self.tools = Toolbar(self._back, self.asked_to_finish)
        self.tools.language.connect(self._ask_language)
        self.tools.help.connect(self._show_help)
        self.tools.easy.connect(self._easy_read)
        self.stack = make_stack(self)
        self.stack.warning.here.connect(self.touch)
        self.stack.warning.more_time.connect(self._more_time)
        self._set_out()
        self.stack.currentChanged.connect(self.shown)
        for page in self.stack.pages.values():
            page.turned.connect(self.shown)
        self._ticking = QTimer(self, interval=TICK_MS)
        self._ticking.timeout.connect(self.tick)
        self._ticking.start()
        self._kept = Kept(self)
        if locked:
            QGuiApplication.instance().installEventFilter(self._kept)  # type: ignore[union-attr]
        self._pad = Pad(self, self._back)
        QGuiApplication.instance().installEventFilter(self._pad)  # type: ignore[union-attr]
        QGuiApplication.instance().installEventFilter(self)  # type: ignore[union-attr]  # the last sees first
        self.retell()
        self.witness.knows(self)

    # --- for the window of one kind of desk -------------------------------------------------------------

    def name(self) -> str:
        """What the window is called."""
        raise NotImplementedError

    def ended(self) -> None:
        """A session ends here and now: whoever answers its questions has to know."""

    def go(self, event: Enum) -> None:
        """Something happened that may change the page."""
        before = self.state.page
        if before is self.state.rest and self.witness.saw_nobody:
            self.witness.knows(self, self.stack.pages.values())
        self.state = self.flow.advance(self.state, event)
        if self.state.page is not before:
            self.stack.bring(self.state.page)
        self.retell()

    def end(self, event: Enum) -> None:
        """The session is over, by an event that ends it: nothing of it is left on any page."""
        if self.flow.passes_by(self.state, event):
            self.go(event)
            return
        self.ended()
        self.wipe()
        self.go(event)
        self._leave_fresh()
        self._prove_wiped()

    @Slot()
    def finish(self) -> None:
        """The session is over as somebody says so, or nobody does anything."""
        self.end(self.flow.finish)

    @Slot()
    def asked_to_finish(self) -> None:
        """Somebody touched Finish: this desk may have something to give them first."""
        self.finish()

    def unattended(self) -> None:
        """Nobody has done anything for as long as a session waits."""
        self.finish()

    def finish_words(self) -> str:
        """What the button is called that ends it; "" where it simply finishes."""
        return ""

    @Slot(object)
    def on_crash(self, _crash: object) -> None:
        """Something nobody foresaw: the safe page, for good."""
        self.end(self.flow.crashed)

    def wipe(self) -> None:
        """Nothing of whoever was here is left on any page."""
        self.stack.wipe()
        forget_written(self)
        self._idle = Idle(self._clock())
        self.wiped.emit()

    def tell_pages(self, answer: object) -> None:
        """Hand an answer to the pages that know it; a personal one takes it only while somebody is there."""
        for name, page in self.stack.pages.items():
            if self.state.signed_in or name not in self.flow.personal:
                words = page.take(answer)
                if words:
                    self.announce(words, private=True)
                elif words is not None:
                    self.shown.emit()

    @Slot(object)
    def on_done(self, done: object) -> None:
        """What became of a receipt or of an opinion; of somebody's who has left, nobody is told."""
        self.tell_pages(done)

    @Slot()
    def touch(self) -> None:
        """Somebody did something."""
        self._idle = self._idle.touched(self._clock())
        self.stack.uncover()

    def is_read_to(self) -> None:
        """Somebody is listening: they are here, but for the warning that asks them."""
        if not self.stack.warned:
            self._idle = self._idle.touched(self._clock())

    def announce(self, words: str, *, private: bool = False) -> None:
        """Say it to a screen reader, at once."""
        self.announced.emit(words, private)
        event = QAccessibleAnnouncementEvent(self, words)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def speak(self, code: str) -> None:
        """Another language was chosen."""
        self._choose_language(code)
        self._used = True
        self.stack.uncover()

    def retell(self) -> None:
        """The window's own words, and those around the page."""
        page = self.stack.pages[self.state.page]
        self.setWindowTitle(self.name())
        self.title.say(self._place(), page.heading(), page.aside())
        self.tools.say(
            may_go_back=self.flow.may(self.state, self.flow.back),
            may_finish=self.state.page is not self.state.rest,
            finish=self.finish_words(),
        )
        self.stack.retell()
        if QAccessible.isActive():
            lead_tree(self.centralWidget())

    # --- the end of a session ---------------------------------------------------------------------------

    def _leave_fresh(self) -> None:
        """Nobody is here: the next person finds the kiosk as it is set up."""
        self.stack.uncover()
        if self._used:
            self._used = False
            self._lower(False)
            self._read_easily(False)
            self.fresh.emit()
            QCoreApplication.sendPostedEvents(
                None, QEvent.Type.LanguageChange.value
            )  # in words that are known

    def _prove_wiped(self, *names: Enum) -> None:
        """Nothing of the session is left, or of somebody who had these pages; if it is, the kiosk serves
        nobody until staff have seen it."""
        left = self.witness.left(self, [self.stack.pages[name] for name in names or self.stack.pages])
        self.witness.forget()
        if left:
            LOG.critical("wipe: something was left in %s", ", ".join(left))
            self.wipe()
            self.go(self.flow.crashed)

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
        if self.state.page in self.flow.staff:
            self.finish()
            return
        if left == 0:
            self.unattended()
            return
        if not self.stack.warned:
            self.announce(self.stack.warning.question.text())
        self.stack.warning.count_down(left)
        self.stack.cover(self.stack.warning)

    @Slot()
    def _more_time(self) -> None:
        self._idle = self._idle.with_more_time(self._clock())
        self.stack.uncover()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self._idle, self._used = self._idle.touched(self._clock()), True
        return super().eventFilter(watched, event)

    # --- around the page --------------------------------------------------------------------------------

    def _set_out(self) -> None:
        self._spacer = QWidget()
        whole = QWidget()
        layout = column(whole, space=0)
        layout.addWidget(self._spacer)
        layout.addWidget(self.title)
        layout.addLayout(self.strips)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.tools)
        self._spacer.hide()
        self.setCentralWidget(whole)

    @Slot()
    def _back(self) -> None:
        if self.stack.covered:
            self.touch()
        elif self.flow.may(self.state, self.flow.back):
            if not self.state.signed_in:
                self.finish()
            else:
                self.go(self.flow.back)

    @Slot()
    def _ask_language(self) -> None:
        self.stack.cover(self.stack.languages)

    @Slot()
    def _show_help(self) -> None:
        self.stack.help.ask()
        self.stack.cover(self.stack.help)
        if self.state.page not in self.flow.staff:
            self.asked_help.emit(self.state.page.name.lower())
        self.announce(self.stack.help.aloud())

    @Slot(object)
    def on_help(self, stands: HelpStands) -> None:
        """How it stands with the call for a person."""
        new = self.stack.help.show_stands(stands)
        self.witness.knows(self.stack.help)
        if new and self.stack.currentWidget() is self.stack.help:
            self.announce(self.stack.help.aloud())

    @Slot()
    def _easy_read(self) -> None:
        self._read_easily(not self.stack.easy)
        self._used = True
        self.retell()
        self.shown.emit()

    def _read_easily(self, on: bool) -> None:
        self.stack.turn_easy(on)
        self.tools.easy_.setChecked(on)

    def lower(self) -> None:
        """Bring every control into the lower half of the screen, or back."""
        self._lower(self._spacer.isHidden())

    def _lower(self, low: bool) -> None:
        self._spacer.setFixedHeight(self.height() // 3)
        self._spacer.setVisible(low)
        self.tools.lower_.setChecked(low)
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
