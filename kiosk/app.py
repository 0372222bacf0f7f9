"""Puts the kiosk together: settings, desk, the library's thread, the sync, hand scanners and window."""

import argparse
import logging
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QApplication

from kiosk.feedback.values import GiveFeedback
from kiosk.library import profile as profiles
from kiosk.library.away import Away
from kiosk.library.backroom import UNLOCKED_MINUTES, About, Backroom
from kiosk.library.cards import CardDesk
from kiosk.library.counter import LibraryCounter
from kiosk.library.entrance import Entrance
from kiosk.library.links import Links
from kiosk.library.loop import LibraryLoop
from kiosk.library.profile import Profile
from kiosk.library.proposals import ProposalBook
from kiosk.library.sip2.connection import Connection
from kiosk.library.staff_book import StaffBook
from kiosk.library.staff_values import RunSelfTest, StaffRequest
from kiosk.library.system import LibrarySystem
from kiosk.library.values import AskStanding, Request
from kiosk.library.way import add_server, server_of
from kiosk.paper.outlets import mail_of
from kiosk.program import Answers, Program, judge_for, prepare
from kiosk.ui.sight import Sight
from kiosk.ui.speech.guidance import CameraAt, Guidance
from kiosk.ui.speech.jack import Jack
from kiosk.ui.speech.loudness import usual_loudness
from kiosk.ui.speech.reader import Reader, Speech
from kiosk.ui.speech.voice import Voice
from kiosk.ui.surroundings import Surroundings
from kiosk.ui.window import Window
from shared.console import Parser
from shared.desk.judge import Judge
from shared.desk.staff_actions import StaffActions
from shared.desk.station import Station
from shared.device.staff import Staff
from shared.device.state import State
from shared.domain.offers import Nearby, nearby
from shared.qt.enrolment import Enrolment
from shared.qt.program import hand_scanners
from shared.sync.enrol import Wanted

LOG = logging.getLogger("portcullis.kiosk")
SERVICE = "library"  # what cards are judged for
EXAMPLE = """example:
  ./run kiosk --state device --server sip.example.org:6001 --profile koha --user kiosk-1 --password-file pw
A folder of no city yet is enrolled first: hold the code up, scan it or type it. The language and much else
are settings of the folder: `./run device settings --state device` lists them.
A first word asks for something else, each with --help: library, proposals, forget, door, workshop, signup."""


def main(argv: list[str]) -> int:
    """Open the window and run until the program is ended; raises UsageError or Fault where it cannot open.

    A device that belongs to no city yet is enrolled first, in a window of its own.
    """
    prepare()
    options = _options(argv)
    with ExitStack() as stack:
        state, profile = State.create(options.state), profiles.load(options.profile)
        stack.enter_context(state.lock())
        station, app = Station(state), QApplication([])
        if station.is_new():
            settings = station.settings
            if not Enrolment(app, state, settings, settings.camera, Wanted(kind="kiosk")).run():
                return 0
            station = Station(state)  # with the settings that the enrolment chose
        judge = judge_for(station, SERVICE, options.venue)
        kiosk = Kiosk(app, station, judge, _system(options, profile, judge.place.catalogue.zone), profile)
        stack.callback(kiosk.stop)
        return kiosk.run()


class KioskAnswers(Answers):
    """Of the library kiosk's thread, too, that it had to begin anew."""

    broken_off = Signal(object)


class Kiosk(Program):
    """The library kiosk: its counter's thread, and those for help, feedback, reading, printing and voice."""

    window: Window
    _answers: KioskAnswers

    def __init__(
        self, app: QApplication, station: Station, judge: Judge, system: LibrarySystem, profile: Profile
    ) -> None:
        super().__init__(app, station, judge, KioskAnswers())
        self._system, self._profile = system, profile
        settings, answers = self._settings, self._answers
        self._loop = LibraryLoop(self._make_counter, answers.answer.emit, answers.broken_off.emit)
        window = Window(
            self._ask,
            self.venue,
            choose_language=self.speak,
            nearby=self._offers,
            locked=settings.full_screen,
        )
        self.take_up(window, window.on_answer)
        self._help = self.help_thread()
        self._feedback = self.feedback_thread()
        window.stack.tell_us.equip(self.ballot)
        window.thinks.connect(lambda opinion: self._feedback.post(GiveFeedback(opinion, SERVICE)))
        answers.broken_off.connect(window.on_broken_off)
        self._hands = hand_scanners(settings, self, window.on_text)
        self._sight = Sight(window, settings.camera, settings.rfid)
        self._sight.watch(self._hands[1])
        answers.answer.connect(self._sight.on_answer)
        self._outlets = self.outlets(mail_of(settings))
        window.stack.receipt.equip(self._outlets, self.local_time)
        self._voice = self._make_voice()
        self._around = Surroundings(self._sight, self._hands[1], self._voice, self._outlets.state)
        self._sync = station.sync_worker(self._line, self._around.camera)

    @Slot()
    def start(self) -> None:
        """Start the threads, and ask at once whether the library system is there."""
        self._loop.start()
        self._help.start()
        self._feedback.start()
        self._loop.post(AskStanding())
        self._sight.start()
        self._outlets.start()
        super().start()
        if self._voice is not None:
            self._voice.start()

    def ends(self) -> Iterator[tuple[str, Callable[[], bool]]]:
        yield "the threads of camera and pad", self._sight.stop
        yield "the library's thread", self._loop.stop
        yield "the thread that calls for help", self._help.stop
        yield "the thread that keeps feedback", self._feedback.stop
        self._system.close()
        yield "the threads of printer and mail", self._outlets.stop
        if self._voice is not None:
            yield "the voice's thread", self._voice.stop

    def _ask(self, request: Request | StaffRequest) -> None:
        """Ask the library's thread; what its self-test says of the speaker is found out here."""
        if isinstance(request, RunSelfTest):
            self._around.look()
        self._loop.post(request)

    def _make_counter(self) -> Backroom:
        """In the library's thread, which owns the ledger's connection."""
        desk = self._station.desk(self._judge)
        cards = CardDesk(desk, self._line, self._station.stamp)
        state, away, book = self._station.state, None, None
        if self._profile.offline == "record":
            book = ProposalBook.of(state, lambda: datetime.now(self._judge.place.catalogue.zone))
            away = Away(self._system, book, self._profile)
        entrance = Entrance(self._system, self._profile, cards, Links.of(state, desk.book), away=away)
        counter = LibraryCounter(self._system, entrance, cards, away)
        staff = StaffActions(
            desk, Staff(self._station.state.staff), self._station.save_for_hub, UNLOCKED_MINUTES
        )
        about = About(self._settings_shown(), self._faults.newest_first, self._around.lines, StaffBook(book))
        return Backroom(counter, self._system, desk, staff, self._line, about)

    def _settings_shown(self) -> tuple[tuple[str, str], ...]:
        """What staff may want to know of the library system; no password."""
        profile, server = self._profile, self._system.server
        return (
            ("server", f"{server.host}:{server.port}"),
            ("tls", "yes" if server.tls else "no"),
            ("user", server.user or "-"),
            ("profile", profile.name or "-"),
            ("institution", profile.institution or "-"),
            ("location", profile.location or "-"),
        )

    def _offers(self) -> tuple[Nearby, ...]:
        """City Save's offers that hold today on the city's calendar, the nearest to this library first."""
        place = self._judge.place
        catalogue, venue = place.catalogue, place.catalogue.venues[place.venue]
        today = self._station.clock.now().local(catalogue.zone).date()
        return nearby(catalogue.offers, venue.spot, today)

    def _make_voice(self) -> Voice | None:
        """Reads pages aloud, where the settings say so."""
        speech = Speech(self._settings.speech)
        if speech is Speech.OFF:
            return None
        voice = Voice(usual=lambda: usual_loudness(speech, self._judge.place, self.local_time()))
        jack = Jack(self._settings.headphone_jack, self) if speech is Speech.JACK else None
        reader = Reader(self._app, self.window, voice, speech, jack)
        Guidance(self.window, reader, self._sight, CameraAt(self._settings.camera_at))
        if jack is not None:
            voice.languages.connect(jack.start)  # what is said to whoever is plugged in already is heard
        return voice


def _system(options: argparse.Namespace, profile: Profile, zone: ZoneInfo) -> LibrarySystem:
    return LibrarySystem(Connection(server_of(options), profile), lambda: datetime.now(zone))


def _options(argv: list[str]) -> argparse.Namespace:
    parser = Parser(prog="kiosk", description=__doc__, epilog=EXAMPLE)
    parser.add_argument("--state", type=Path, required=True, metavar="FOLDER", help="this device's folder")
    parser.add_argument("--venue", metavar="ID", help="which library of the city this is; else the setting")
    add_server(parser)
    return parser.parse_args(argv)
