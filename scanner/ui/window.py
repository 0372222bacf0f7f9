"""The one window: shows what the flow says, feeds it what the desk answers, and never waits for either."""

from collections.abc import Callable
from time import monotonic
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget
from shiboken6 import isValid

from scanner.flow.pages import Event, State, advance, may
from scanner.flow.pages import Page as Name
from scanner.flow.showing import Showing
from scanner.ui.banners import FaultBand, HelpBand, ModeBand, NoticeBand, PracticeBand
from scanner.ui.because import OverridePage, UndoPage
from scanner.ui.broken import BrokenPage
from scanner.ui.group import GroupPage
from scanner.ui.no_card import NoCardPage
from scanner.ui.page import Page, Ports
from scanner.ui.problems import ProblemsPage
from scanner.ui.ready import ReadyPage
from scanner.ui.services import ServicesPage
from scanner.ui.settings import Cameras, Chosen
from scanner.ui.sort_out import SortOutPage
from scanner.ui.status_bar import StatusBar
from scanner.ui.unlock import UnlockPage
from scanner.ui.verdict import VerdictPage
from shared.capture.worker import CameraStatus
from shared.desk.values import Notice, Outcome, Request, Snapshot
from shared.qt.bridge import Bridge
from shared.qt.reading_order import scroll, step
from shared.qt.theme import Look
from shared.qt.widgets import column
from shared.qt.words import notice_words, tone, verdict_words

NOTICE_MS = 6000


class Window(QMainWindow):
    """Pages in a stack between the bands and the status bar; `post` asks the desk, slots take its answers."""

    def __init__(
        self,
        post: Callable[[Request], None],
        snapshot: Snapshot,
        *,
        showing: Showing | None = None,
        clock: Callable[[], float] = monotonic,
        play: Callable[[str], object] = lambda _: None,
    ) -> None:
        super().__init__()
        self.setMinimumSize(720, 600)
        self.state = State()
        self.chosen = Chosen(self)
        self._showing = showing or Showing()
        self._clock = clock
        self._play = play
        self._shown: Outcome | None = None
        self._covered = Name.READY
        self._focus: QWidget | None = None  # on the page that a verdict covers
        self._snapshot = snapshot
        self.ports = Ports(post, self.go)
        self._make_pages(snapshot)
        self._due = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._due.timeout.connect(self.tick)
        self._notice_over = QTimer(self, singleShot=True, interval=NOTICE_MS)
        self._notice_over.timeout.connect(self._end_notice)
        self.retell()
        self.on_snapshot(snapshot)
        self.ready.setFocus()

    def _make_pages(self, snapshot: Snapshot) -> None:
        ports = self.ports
        self.ready = ReadyPage(ports, snapshot)
        self.verdict = VerdictPage(ports, snapshot)
        self.problems = ProblemsPage(ports, snapshot, self.chosen)
        self.pages: dict[Name, Page] = {
            Name.READY: self.ready,
            Name.GROUP: GroupPage(ports, snapshot),
            Name.VERDICT: self.verdict,
            Name.SORT_OUT: SortOutPage(ports, snapshot),
            Name.UNLOCK: UnlockPage(ports, snapshot),
            Name.OVERRIDE: OverridePage(ports, snapshot),
            Name.UNDO: UndoPage(ports, snapshot),
            Name.NO_CARD: NoCardPage(ports, snapshot),
            Name.SERVICES: ServicesPage(ports, snapshot),
            Name.PROBLEMS: self.problems,
            Name.BROKEN: BrokenPage(ports, snapshot, self.chosen.leave.emit),
        }
        self.stack = QStackedWidget()
        for page in self.pages.values():
            self.stack.addWidget(page)
        self.help = HelpBand(ports, snapshot, self._on_call)
        self.practice, self.mode = PracticeBand(ports, snapshot), ModeBand(ports, snapshot)
        self.fault, self.notice = FaultBand(ports, snapshot), NoticeBand(ports, snapshot)
        self.bar = StatusBar(ports, snapshot)
        whole = QWidget()
        layout = column(whole, space=0)
        layout.addWidget(self.help)
        layout.addWidget(self.practice)
        layout.addWidget(self.mode)
        layout.addWidget(self.stack, 1)
        for band in (self.notice, self.fault, self.bar):
            layout.addWidget(band)
        self.setCentralWidget(whole)
        self.notice.retell()

    # --- what the desk and the camera tell ---------------------------------------------------------------

    @Slot(object)
    def on_outcome(self, outcome: Outcome) -> None:
        """An answered card; a member that joined a group is heard and listed, and covers nothing."""
        if self.state.page is Name.BROKEN:
            return
        if outcome.joined_group:
            self._play(tone(outcome))
            words = verdict_words(outcome, self._snapshot.service, ZoneInfo(self._snapshot.zone))
            self._announce(f"{words.headline}. {words.sentence}")
            return
        self._showing.add(outcome, self._clock())
        self.tick()

    @Slot(object)
    def on_notice(self, told: Notice) -> None:
        """A line for staff."""
        if self.state.page is Name.BROKEN:
            return
        words = notice_words(told)
        self.notice.show_words(words)
        self._notice_over.start()
        self._announce(words)

    @Slot(object)
    def on_snapshot(self, snapshot: Snapshot) -> None:
        """How things stand now; the flow follows the desk's own modes."""
        if self.state.page is Name.BROKEN:
            return
        self._snapshot = snapshot
        for page in (*self.pages.values(), self.help, self.practice, self.mode, self.fault, self.bar):
            page.show_snapshot(snapshot)
        if (snapshot.unlocked_by is not None) != self.state.unlocked:
            self.go(Event.LOCKED if self.state.unlocked else Event.UNLOCKED)
        if (snapshot.group is not None) != self.state.grouping:
            self.go(Event.GROUP_ENDED if self.state.grouping else Event.GROUP_STARTED)

    @Slot(object)
    def on_camera(self, status: CameraStatus) -> None:
        """The camera's state changed."""
        self.ready.camera.show_status(status)

    def take_frames(self, source: Bridge) -> None:
        """Show frames from here whenever one waits."""
        self._frames = source
        source.frame_waits.connect(self._on_frame)

    @Slot()
    def _on_frame(self) -> None:
        """A newer picture; painted only where it is seen."""
        frame = self._frames.take_frame()
        if frame is not None and self.ready.isVisible():
            self.ready.camera.show_frame(frame)

    @Slot(object)
    def on_crash(self, _crash: object) -> None:
        """Something nobody foresaw: the safe page, for good."""
        self.go(Event.CRASHED)
        for band in (self.bar, self.help, self.practice, self.mode, self.fault, self.notice):
            band.hide()
        self._announce(self.pages[Name.BROKEN].accessibleName())

    def show_choices(
        self, *, cameras: Cameras | None = None, language: str = "", look: Look | None = None
    ) -> None:
        """The settings in force, for the problems page."""
        self.problems.settings.show_choices(cameras=cameras, language=language, look=look)

    def _on_call(self, words: str) -> None:
        """Somebody at a kiosk asks for a person."""
        self._play("help")
        self._announce(words)

    # --- moving on ---------------------------------------------------------------------------------------

    def go(self, event: Event) -> None:
        """Something happened that may change the page."""
        if event is Event.CLEARED:
            self._showing.touch_away(self._clock())
            self.tick()
            return
        if event is Event.OVERRIDE and self.state.page is Name.VERDICT and self._shown is not None:
            self.ports.subject = self._shown.event or ""
        before = self.state.page
        self.state = advance(self.state, event)
        if before is Name.VERDICT and self.state.page is not Name.VERDICT:
            self._shown = None
            self._showing.touch_away(self._clock())
        self._show_page(before)
        if before is Name.VERDICT:
            self.tick()

    @Slot()
    def tick(self) -> None:
        """Show the outcome whose turn it is; called when one comes and when the flow's time is due."""
        now = self._clock()
        due = self._showing.tick(now)
        if due is not self._shown:
            before = self.state.page
            self._shown = due
            if due is not None:
                self.verdict.show_outcome(due)
                self.state = advance(self.state, Event.CARD)
                self._play(tone(due))
            elif may(self.state, Event.CLEARED):
                self.state = advance(self.state, Event.CLEARED)
            self._show_page(before)
            if due is not None:
                self._announce(self.verdict.aloud())
        at = self._showing.due()
        if at is None:
            self._due.stop()
        else:
            self._due.start(max(0, round((at - now) * 1000)))

    def _show_page(self, before: Name) -> None:
        if self.state.page is before:
            return
        page, focus = self.pages[self.state.page], self.focusWidget()
        self.stack.setCurrentWidget(page)  # which moves the focus as Qt likes
        if self.state.page is Name.VERDICT:
            self._covered, self._focus = before, focus
            self.pages[before].covered()
            page.setFocus()  # not its first button, which an Enter would press unseen
        elif before is Name.VERDICT and self.state.page is self._covered:
            there = self._focus is not None and isValid(self._focus) and page.isAncestorOf(self._focus)
            (self._focus if there and self._focus is not None else page).setFocus()
            page.uncovered()
        else:
            self.pages[self._covered if before is Name.VERDICT else before].left()
            page.setFocus()
            page.opened()
        self.bar.setVisible(self.state.page is not Name.BROKEN)
        self.fault.silent(self.state.page in (Name.PROBLEMS, Name.BROKEN))

    def focusNextPrevChild(self, forward: bool) -> bool:
        return step(self.stack.parentWidget(), forward=forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            for way in (Event.CLEARED, Event.BACK):
                if may(self.state, way):
                    self.go(way)
                    return
        if event.key() in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            scroll(self.pages[self.state.page], down=event.key() == Qt.Key.Key_PageDown)
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retell()

    def retell(self) -> None:
        """The window's own title."""
        self.setWindowTitle(self.tr("Portcullis scanner"))

    @Slot()
    def _end_notice(self) -> None:
        self.notice.show_words("")

    def _announce(self, words: str) -> None:
        """Say it to a screen reader, at once."""
        event = QAccessibleAnnouncementEvent(self, words)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)
