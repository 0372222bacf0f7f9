"""The workshop desk on a tablet: an ambassador helps one resident after another to a card."""

import argparse
import ctypes
import logging
import resource
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime, time
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication

from kiosk.handout.desk import HandoutDesk
from kiosk.library.backroom import UNLOCKED_MINUTES, About, Backroom
from kiosk.library.loop import LibraryLoop
from kiosk.program import Answers, Program, judge_for, prepare
from kiosk.signup.office import Around, SignUpOffice
from kiosk.signup.provisional import Delegate
from kiosk.ui.surroundings import printer_lines
from kiosk.ui.workshop.eye import WorkshopEye
from kiosk.ui.workshop.paper import Letterhead
from kiosk.ui.workshop.window import WorkshopWindow
from kiosk.workshop.ambassador import Lectern
from kiosk.workshop.desk import WorkshopDesk
from kiosk.workshop.handover import StaffTurn
from kiosk.workshop.post import HubPost
from kiosk.workshop.premises import Premises, since_start
from kiosk.workshop.values import DatedEvent
from shared.console import Parser
from shared.desk.book import Book
from shared.desk.desk import Desk
from shared.desk.judge import Judge
from shared.desk.staff_actions import StaffActions
from shared.desk.station import Station
from shared.device import enrolled
from shared.device.staff import Staff
from shared.device.state import State
from shared.domain.contact import Line
from shared.domain.hours import Next, today_at
from shared.domain.service import Service
from shared.domain.signup.fields import Here
from shared.qt.program import hand_scanners
from shared.wire.seal import SealingKey

LOG = logging.getLogger("portcullis.kiosk.workshop")
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
    prepare()
    keep_from_disk()
    parser = Parser(prog="kiosk workshop", description=__doc__, epilog=EXAMPLE)
    parser.add_argument("--state", type=Path, required=True, metavar="FOLDER", help="this device's folder")
    options: argparse.Namespace = parser.parse_args(argv)
    with ExitStack() as stack:
        state = State.open(options.state)
        stack.enter_context(state.lock())
        state.delegate_key()  # the hub lists it with the next contact
        station = Station(state)
        program = WorkshopProgram(QApplication([]), station, judge_for(station, SERVICE))
        stack.callback(program.stop)
        return program.run()


class WorkshopProgram(Program):
    """The tablet of an ambassador."""

    def __init__(self, app: QApplication, station: Station, judge: Judge) -> None:
        super().__init__(app, station, judge, Answers())
        self._post = HubPost()
        self._book: Book | None = None
        self._loop = LibraryLoop(self._make_desk, self._answers.answer.emit, self._crashed, "workshop")
        window = WorkshopWindow(
            self._loop.post,
            self.venue,
            choose_language=self.speak,
            locked=self._settings.full_screen,
            clock=since_start,
        )
        self.take_up(window, window.on_answer)
        self._eye = WorkshopEye(window, self._settings.camera)
        self._answers.answer.connect(self._eye.turn)  # after the window: a page may ask something else now
        self._sync = station.sync_worker(self._line, self._eye.state, self._post.hear, self._post.asks)
        self._help = self.help_thread()
        self._feedback = self.feedback_thread()
        window.card.thinks.connect(self._feedback.post)
        self._outlets = self.outlets()
        head = Letterhead(judge.place.catalogue.city, self.venue, lambda: self.local_time().date())
        window.card.equip(self._outlets, head, self.ballot)
        window.handout.equip(self._outlets, head)
        window.question.equip(lambda: judge.place.catalogue.notice)
        self._hands = hand_scanners(self._settings, self, window.on_text)

    @Slot()
    def start(self) -> None:
        """Start the desk's thread and the sync's."""
        self._loop.start()
        self._help.start()
        self._feedback.start()
        self._outlets.start()
        self._eye.start()
        super().start()

    def ends(self) -> Iterator[tuple[str, Callable[[], bool]]]:
        yield "the camera's threads", self._eye.stop
        yield "the desk's thread", self._loop.stop
        yield "the thread that calls for help", self._help.stop
        yield "the thread that keeps feedback", self._feedback.stop
        yield "the printer's thread", self._outlets.stop

    def _make_desk(self) -> Backroom:
        """In the desk's thread, which owns the ledger's connections."""
        station, judge = self._station, self._judge
        desk, staff = station.desk(judge), Staff(station.state.staff)
        known = enrolled.read(station.state)

        def in_service() -> bool:
            line = self._line.contact.line
            if line in (Line.REVOKED, Line.ONLINE):
                desk.revoked = line is Line.REVOKED
            return not desk.revoked

        premises = Premises(
            self._events,
            self._workshop_desk,
            station.clock.now,
            lambda: self._line.contact.line is Line.ONLINE,
            self._line.sync_now,
            "" if known is None else known.hub,
            self._handouts,
            in_service=in_service,
        )
        turn = StaffTurn(desk, StaffActions(desk, staff, station.save_for_hub))
        lectern = Lectern(desk, staff, station.clock.now)
        workshop = WorkshopDesk(lectern, staff, self._office, premises, self._post, turn)
        actions = StaffActions(desk, staff, station.save_for_hub, UNLOCKED_MINUTES)
        about = About(
            faults=self._faults.newest_first, surroundings=lambda: printer_lines(self._outlets.state())
        )
        return Backroom(workshop, None, desk, actions, self._line, about)

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
        if self._book is not None:
            self._book.close()
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

    def _workshop_desk(self, service: str, practice: bool) -> Desk:
        """Judges cards for an event; in practice on the same ledger to be thrown away."""
        desk = self._desk_for(service)
        if practice and self._book is not None:
            desk.book = self._book
        return desk

    def _key(self) -> SealingKey | None:
        self._judge.refresh()
        return next(iter(self._judge.policy.sealing), None)

    def _here(self) -> Here:
        judge = self._judge
        return Here(self._local().date(), judge.postcodes, judge.place.catalogue.guardian_below)

    def _local(self) -> datetime:
        """The time on the city's clocks."""
        judge, now = self._judge, self._station.clock.now()
        at = replace(now, trusted_ms=max(now.trusted_ms, judge.signed_ms()))  # it cannot be earlier
        return at.local(judge.place.catalogue.zone)

    def _delegate(self) -> Delegate | None:
        bundle = self._station.bundle()
        key = self._station.state.delegate_key()
        return None if bundle is None else Delegate.of(bundle.ring, key, self._here().today)

    def _events(self) -> tuple[DatedEvent, ...]:
        """What the venue offers today that people come together for, and that is not over."""
        place, now = self._judge.place, self._local()
        offered = (place.catalogue.services[one] for one in place.catalogue.venues[place.venue].services)
        held = ((one, today_at(one, now, place.catalogue.bank_holidays)) for one in offered if one.event)
        return tuple(_dated(one, when) for one, when in held if when is not None)

    def _desk_for(self, service: str) -> Desk:
        return self._station.desk(self._station.judge(self._judge.place.venue, service))


def _dated(service: Service, when: Next) -> DatedEvent:
    all_day = when.start == time.min and when.end is None
    start, end = (None, None) if all_day else (when.start, when.end)
    return DatedEvent(service.id, service.name, service.guardian_entitlement is not None, start, end)
