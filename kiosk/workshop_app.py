"""The workshop desk on a tablet: an ambassador helps one resident after another to a card."""

import argparse
import ctypes
import logging
import os
import resource
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from kiosk.handout.desk import HandoutDesk
from kiosk.library.backroom import UNLOCKED_MINUTES, About, Backroom, LastFaults
from kiosk.library.help import HelpDesk
from kiosk.library.help_values import CallHelp, HelpStands, HelpState
from kiosk.library.loop import LibraryLoop
from kiosk.signup.office import Around, SignUpOffice
from kiosk.signup.provisional import Delegate
from kiosk.ui.wardrobe import Wardrobe
from kiosk.ui.workshop.window import WorkshopWindow
from kiosk.workshop.ambassador import Lectern
from kiosk.workshop.desk import Premises, WorkshopDesk
from kiosk.workshop.values import DatedEvent
from shared.console import Parser
from shared.desk.book import Book
from shared.desk.desk import Desk
from shared.desk.judge import Judge
from shared.desk.staff_actions import StaffActions
from shared.desk.station import Station, choose_venue
from shared.device import enrolled
from shared.device.staff import Staff
from shared.device.state import State
from shared.domain.contact import Line
from shared.domain.faults import Fault
from shared.domain.signup.fields import Here
from shared.domain.signup.standing import Ask, Heard
from shared.qt import words
from shared.qt.language import KIOSK_LANGUAGES
from shared.qt.log import take_qt_messages
from shared.qt.program import catch_crashes, dress, hand_scanners, let_crash, put_up
from shared.qt.signals import EndSignals
from shared.wire.seal import SealingKey

LOG = logging.getLogger("portcullis.kiosk.workshop")
SIZE = 1080, 1000  # of the window, where it does not cover the screen
SERVICE = "library"  # what the ambassador's card is judged for
_PR_SET_DUMPABLE = 4  # prctl(2)
_MCL_ALL = 1 | 2 | 4  # mlockall(2): what is there, what comes, each page as it is used
EXAMPLE = """example:
  ./run device staff add "J. Reyes" --role ambassador --state tablet
  ./run kiosk workshop --state tablet
The folder is one that `./run device enrol --kind kiosk` set up, of the venue where the workshop is."""


def keep_from_disk() -> None:
    """No core dump, nor anybody's debugger; and, where this user may, nothing in the swap."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    free = resource.RLIM_INFINITY in resource.getrlimit(resource.RLIMIT_MEMLOCK)  # else the rest would fail
    if not free or libc.mlockall(_MCL_ALL):
        LOG.warning("memory may be swapped: set LimitMEMLOCK=infinity; see docs/workshop.md")


def run(argv: list[str]) -> int:
    """Open the window and run until the program is ended; raises UsageError or Fault where it cannot open."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(levelname)s %(message)s")
    os.environ.setdefault("OPENCV_LOG_LEVEL", "SILENT")
    take_qt_messages()
    keep_from_disk()
    parser = Parser(prog="kiosk workshop", description=__doc__, epilog=EXAMPLE)
    parser.add_argument("--state", type=Path, required=True, metavar="FOLDER", help="this device's folder")
    options: argparse.Namespace = parser.parse_args(argv)
    with ExitStack() as stack:
        state = State.open(options.state)
        stack.enter_context(state.lock())
        state.delegate_key()  # the hub lists it with the next contact
        station = Station(state)
        program = WorkshopProgram(QApplication([]), station, _judge(station))
        stack.callback(program.stop)
        return program.run()


class _Answers(QObject):
    """Carries answers from the desk's thread into the window's, as queued signals."""

    answer = Signal(object)
    help = Signal(object)
    crashed = Signal(object)


class WorkshopProgram(QObject):
    """The running program: owns the desk's thread and the sync's, and ends them."""

    def __init__(self, app: QApplication, station: Station, judge: Judge) -> None:
        super().__init__()
        self._app, self._station, self._judge = app, station, judge
        settings = self._settings = station.settings
        self._language = dress(app, settings, KIOSK_LANGUAGES)
        self._answers = _Answers()
        self._faults = LastFaults()
        logging.getLogger().addHandler(self._faults)
        crashed = catch_crashes(self._answers.crashed.emit)
        self._desk: WorkshopDesk | None = None
        self._book: Book | None = None
        self._loop = LibraryLoop(self._make_desk, self._answers.answer.emit, crashed, "workshop")
        self._line = station.line()
        self._sync = station.sync_worker(self._line, lambda: None, self._hear, self._asks)
        self.window = WorkshopWindow(
            self._loop.post, self._venue, choose_language=self._speak, locked=settings.full_screen
        )
        self.window.left.connect(self._leave)
        self._answers.answer.connect(self.window.on_answer)
        nobody = HelpStands(HelpState.NOBODY)
        self._help = LibraryLoop(
            self._make_help, self._answers.help.emit, lambda _: self._answers.help.emit(nobody), "help"
        )
        self._answers.help.connect(self.window.on_help)
        self.window.on_help(HelpStands(HelpState.CALLING))  # whoever presses Help is told no less
        self.window.asked_help.connect(lambda page: self._help.post(CallHelp(page)))
        self._answers.crashed.connect(self.window.on_crash)
        self._hands = hand_scanners(settings, self, self.window.on_text)
        self._wardrobe = Wardrobe(app, settings, self._language, self.window)

    def run(self) -> int:
        """Show the window, start the desk's thread once it is up, and wait for the end."""
        put_up(self.window, self._settings, SIZE)
        QTimer.singleShot(0, self.start)
        signals = EndSignals()
        signals.told.connect(self._leave)
        try:
            return self._app.exec()
        finally:
            signals.close()

    @Slot()
    def start(self) -> None:
        """Start the desk's thread and the sync's."""
        self._loop.start()
        self._help.start()
        if self._sync is not None:
            self._sync.start()

    def stop(self) -> None:
        """End the threads; nobody's answers stay."""
        if not self._loop.stop():
            LOG.error("the desk's thread did not end in time")
        if not self._help.stop():
            LOG.error("the thread that calls for help did not end in time")
        if self._sync is not None and not self._sync.stop():
            LOG.info("the hub's answer is not waited for")
        logging.getLogger().removeHandler(self._faults)
        let_crash()

    def _hear(self, heard: Heard) -> None:
        """From the sync's thread: the hub's word on a sign-up."""
        if self._desk is not None:
            self._desk.hear(heard)

    def _asks(self) -> list[Ask]:
        """From the sync's thread: what the desk wants to know."""
        return [] if self._desk is None else self._desk.asks()

    def _make_desk(self) -> Backroom:
        """In the desk's thread, which owns the ledger's connections."""
        station, judge = self._station, self._judge
        desk, staff = station.desk(judge), Staff(station.state.staff)
        known = enrolled.read(station.state)
        premises = Premises(
            self._events,
            self._desk_for,
            station.clock.now,
            lambda: self._line.contact.line is Line.ONLINE,
            self._line.sync_now,
            "" if known is None else known.hub,
            self._handouts,
        )
        self._desk = WorkshopDesk(Lectern(desk, staff, station.clock.now), staff, self._office, premises)
        actions = StaffActions(desk, staff, station.save_for_hub, UNLOCKED_MINUTES)
        return Backroom(self._desk, None, desk, actions, self._line, About(faults=self._faults.newest_first))

    def _make_help(self) -> HelpDesk:
        """In a thread of its own, as at the kiosk: staff of the place are called to the tablet."""
        station, judge = self._station, self._judge
        device, venue = station.state.device_id, judge.place.venue
        return HelpDesk(station.book(judge), station.clock, self._line, device, venue)

    def _office(self, practice: bool) -> SignUpOffice:
        """The office for sign-ups; one for practice writes into a ledger that is thrown away."""
        station, judge = self._station, self._judge
        judge.refresh()
        around = Around(
            station.state.device_id,
            judge.place.venue,
            station.clock.now,
            self._key,
            self._here,
            (lambda: None) if practice else self._delegate,
        )
        self._book = station.practice_book(judge) if practice else station.book(judge)
        return SignUpOffice(self._book, around)

    def _handouts(self, practice: bool) -> HandoutDesk | None:
        """Made after the office, in practice on the same ledger to be thrown away."""
        place = self._judge.place
        if self._book is None or not place.catalogue.handouts_at(place.venue):
            return None
        book, sync_now = self._book, (lambda: None) if practice else self._line.sync_now

        def desk_for(service: str) -> Desk:
            desk = self._desk_for(service)
            desk.book = book
            return desk

        return HandoutDesk(self._judge, book, desk_for, sync_now, practice=practice)

    def _key(self) -> SealingKey | None:
        self._judge.refresh()
        return next(iter(self._judge.policy.sealing), None)

    def _here(self) -> Here:
        today = self._station.clock.now().local(self._judge.place.catalogue.zone).date()
        return Here(today, self._judge.postcodes)

    def _delegate(self) -> Delegate | None:
        bundle = self._station.bundle()
        key = self._station.state.delegate_key()
        return None if bundle is None else Delegate.of(bundle.ring, key, self._here().today)

    def _events(self) -> tuple[DatedEvent, ...]:
        """What the venue offers today that people come together for."""
        place, today = self._judge.place, self._here().today
        offered = (place.catalogue.services[one] for one in place.catalogue.venues[place.venue].services)
        return tuple(
            DatedEvent(one.id, one.name, one.guardian_entitlement is not None)
            for one in offered
            if one.event and (one.first_day or today) <= today <= (one.last_day or today)
        )

    def _desk_for(self, service: str) -> Desk:
        return self._station.desk(self._station.judge(self._judge.place.venue, service))

    def _venue(self) -> str:
        """The place's name in the language of the screen."""
        place = self._judge.place
        return words.name(place.catalogue.venues[place.venue].name)

    def _speak(self, code: str) -> None:
        self._language.install(code)

    @Slot()
    def _leave(self) -> None:
        self._app.exit(0)  # not quit(), which asks the locked window


def _judge(station: Station) -> Judge:
    bundle = station.bundle()
    if bundle is None:
        raise Fault("enrol this device first: ./run device enrol --help", code="not_set_up")
    return station.judge(choose_venue(bundle.catalogue, SERVICE, station.settings.venue or None), SERVICE)
