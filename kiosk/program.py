"""What the kiosk's three programs have in common: a window and its clothes, a line to the hub, threads that
end in time."""

import logging
import os
from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from kiosk.feedback.box import FeedbackBox
from kiosk.feedback.values import Ballot, FeedbackTaken
from kiosk.library.backroom import LastFaults
from kiosk.library.help import HelpDesk
from kiosk.library.help_values import CallHelp, HelpStands, HelpState
from kiosk.library.loop import LibraryLoop
from kiosk.paper.mail import MailServer
from kiosk.paper.outlets import Outlets, printer_of
from kiosk.ui.shell import Shell
from kiosk.ui.wardrobe import Wardrobe
from shared.desk.judge import Judge
from shared.desk.station import Station, choose_venue
from shared.domain.faults import Fault
from shared.qt import words
from shared.qt.collector import Collector
from shared.qt.language import KIOSK_LANGUAGES
from shared.qt.log import take_qt_messages
from shared.qt.program import catch_crashes, dress, let_crash, put_up
from shared.qt.signals import EndSignals
from shared.sync.worker import SyncWorker

LOG = logging.getLogger("portcullis.kiosk")


def prepare() -> None:
    """Before anything of Qt or OpenCV is made: where their messages go."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(levelname)s %(message)s")
    os.environ.setdefault("OPENCV_LOG_LEVEL", "SILENT")
    take_qt_messages()


def judge_for(station: Station, service: str, venue: str | None = None) -> Judge:
    """Whoever judges cards for this service where the device stands; raises Fault for a device of no city,
    UsageError for a venue that is none."""
    bundle = station.bundle()
    if bundle is None:
        raise Fault("enrol this device first: ./run device enrol --help", code="not_set_up")
    wanted = venue or station.settings.venue or None
    return station.judge(choose_venue(bundle.catalogue, service, wanted), service)


class Answers(QObject):
    """Carries answers from a program's threads into the window's, as queued signals."""

    answer = Signal(object)
    help = Signal(object)
    done = Signal(object)  # what became of a receipt, or of what somebody thinks
    crashed = Signal(object)


class Program(QObject):
    """The running program: owns its threads, and ends them.

    Each of the three makes its `window` and its threads, starts them (`start`), and names them to be ended
    (`ends`).
    """

    size = 1080, 1000  # of the window, where it does not cover the screen
    window: Shell

    def __init__(self, app: QApplication, station: Station, judge: Judge, answers: Answers) -> None:
        super().__init__()
        self._app, self._station, self._judge = app, station, judge
        self._settings, self._answers = station.settings, answers
        self._language = dress(app, self._settings, KIOSK_LANGUAGES)
        self._faults = LastFaults()
        logging.getLogger().addHandler(self._faults)
        self._crashed = catch_crashes(answers.crashed.emit)
        self._collector = Collector(self)
        self._line = station.line()
        self._sync: SyncWorker | None = None

    def take_up(self, window: Shell, on_answer: Callable[[Any], None]) -> None:
        """This is the program's window; `on_answer`, a slot of it, takes what the threads answer."""
        self.window = window
        window.left.connect(self._leave)
        self._answers.answer.connect(on_answer)
        self._answers.done.connect(window.on_done)
        self._answers.crashed.connect(window.on_crash)
        self._wardrobe = Wardrobe(self._app, self._settings, self._language, window)

    def help_thread(self) -> LibraryLoop:
        """A thread of its own for calls for help: a person is called also while everything else is slow."""
        nobody, told = HelpStands(HelpState.NOBODY), self._answers.help.emit
        loop = LibraryLoop(self._make_help, told, lambda _: told(nobody), "help")
        self._answers.help.connect(self.window.on_help)
        self.window.on_help(HelpStands(HelpState.CALLING))  # whoever presses Help is told no less
        self.window.asked_help.connect(lambda page: loop.post(CallHelp(page)))
        return loop

    def feedback_thread(self) -> LibraryLoop:
        """A thread of its own for what people think: the other may wait for something slow."""
        told = self._answers.done.emit
        return LibraryLoop(self._make_feedback, told, lambda _: told(FeedbackTaken(taken=False)), "feedback")

    def outlets(self, post: MailServer | None = None) -> Outlets:
        """The printer that the settings name, if any, and this mail server."""
        return Outlets(printer_of(self._settings), post, self._answers.done.emit, self._answers.crashed.emit)

    def ballot(self) -> Ballot:
        """What may be voted for, and whether there is a key to seal words for."""
        return Ballot(self._judge.place.catalogue.candidates, bool(self._judge.policy.sealing))

    def local_time(self) -> datetime:
        """Trusted time, on the city's clocks."""
        return self._station.clock.now().local(self._judge.place.catalogue.zone)

    def run(self) -> int:
        """Show the window, start the threads once it is up, and wait for the end."""
        put_up(self.window, self._settings, self.size)
        QTimer.singleShot(0, self.start)
        signals = EndSignals()
        signals.told.connect(self._leave)
        try:
            return self._app.exec()
        finally:
            signals.close()

    @Slot()
    def start(self) -> None:
        """Start the threads."""
        if self._sync is not None:
            self._sync.start()

    def stop(self) -> None:
        """End the threads."""
        for what, ended in self.ends():
            if not ended():
                LOG.error("%s did not end in time", what)
        if self._sync is not None and not self._sync.stop():
            LOG.info("the hub's answer is not waited for")
        logging.getLogger().removeHandler(self._faults)
        self._collector.stop()
        let_crash()

    def ends(self) -> Iterator[tuple[str, Callable[[], bool]]]:
        """What there is to end, in order: what it is called, and how; whether it ended in time."""
        raise NotImplementedError

    def _make_help(self) -> HelpDesk:
        station, judge = self._station, self._judge
        device, venue = station.state.device_id, judge.place.venue
        return HelpDesk(station.book(judge), station.clock, self._line, device, venue)

    def _make_feedback(self) -> FeedbackBox:
        book, judge = self._station.book(self._judge), self._judge
        return FeedbackBox(
            book,
            judge.place.venue,
            lambda: self.local_time().date().isoformat(),
            lambda: judge.policy.sealing,
        )

    def venue(self) -> str:
        """The place's name in the language of the screen."""
        place = self._judge.place
        return words.name(place.catalogue.venues[place.venue].name)

    def speak(self, code: str) -> None:
        """Another language for the screen."""
        self._language.install(code)

    @Slot()
    def _leave(self) -> None:
        self._app.exit(0)  # not quit(), which asks the locked window
