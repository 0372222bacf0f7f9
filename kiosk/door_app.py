"""The screen at the door of a library without staff: a card is judged and recorded, then it opens."""

import argparse
import logging
import os
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from kiosk.door.door import Door
from kiosk.door.opener import Opener, opener
from kiosk.door.values import AskDoor, ShowAtExit
from kiosk.library.backroom import UNLOCKED_MINUTES, About, Backroom, LastFaults
from kiosk.library.loop import LibraryLoop
from kiosk.ui.door import DoorWindow
from kiosk.ui.door_eye import DoorEye
from kiosk.ui.speech.guidance import CameraAt, Guidance
from kiosk.ui.speech.loudness import usual_loudness
from kiosk.ui.speech.reader import Reader, Speech
from kiosk.ui.speech.voice import Voice
from kiosk.ui.wardrobe import Wardrobe
from shared.console import Parser
from shared.desk.judge import Judge
from shared.desk.staff_actions import StaffActions
from shared.desk.station import Station, choose_venue
from shared.device.staff import Staff
from shared.device.state import State
from shared.domain.faults import Fault
from shared.qt import words
from shared.qt.language import KIOSK_LANGUAGES
from shared.qt.log import take_qt_messages
from shared.qt.program import catch_crashes, dress, hand_scanners, let_crash, put_up
from shared.qt.serial import SerialScanner
from shared.qt.signals import EndSignals

LOG = logging.getLogger("portcullis.kiosk.door")
SIZE = 800, 1000  # of the window, where it does not cover the screen
EXAMPLE = """example:
  ./run device settings --state door door relay:/dev/ttyUSB0
  ./run kiosk door --state door
The folder is one that `./run device enrol --kind kiosk` set up, of the venue whose door this is."""


def run(argv: list[str]) -> int:
    """Open the window and run until the program is ended; raises UsageError or Fault where it cannot open."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(levelname)s %(message)s")
    os.environ.setdefault("OPENCV_LOG_LEVEL", "SILENT")
    take_qt_messages()
    parser = Parser(prog="kiosk door", description=__doc__, epilog=EXAMPLE)
    parser.add_argument("--state", type=Path, required=True, metavar="FOLDER", help="this device's folder")
    options: argparse.Namespace = parser.parse_args(argv)
    with ExitStack() as stack:
        state = State.open(options.state)
        stack.enter_context(state.lock())
        station = Station(state)
        judge, opens = _judge(station), opener(station.settings)
        program = DoorProgram(QApplication([]), station, judge, opens)
        stack.callback(program.stop)
        return program.run()


class _Answers(QObject):
    """Carries answers from the door's thread into the window's, as queued signals."""

    answer = Signal(object)
    crashed = Signal(object)


class DoorProgram(QObject):
    """The running program: owns the door's thread and the sync's, and ends them."""

    def __init__(self, app: QApplication, station: Station, judge: Judge, opens: Opener) -> None:
        super().__init__()
        self._app, self._station, self._judge, self._opener = app, station, judge, opens
        settings = self._settings = station.settings
        self._language = dress(app, settings, KIOSK_LANGUAGES)
        self._answers = _Answers()
        self._faults = LastFaults()
        logging.getLogger().addHandler(self._faults)
        crashed = catch_crashes(self._answers.crashed.emit)
        self._loop = LibraryLoop(self._make_desk, self._answers.answer.emit, crashed, "door")
        self._line = station.line()
        self._sync = station.sync_worker(self._line, lambda: "unknown")
        self.window = DoorWindow(
            self._loop.post,
            self._venue,
            choose_language=self._speak,
            locked=settings.full_screen,
        )
        self.window.left.connect(self._leave)
        self._answers.answer.connect(self.window.on_answer)
        self._answers.crashed.connect(self.window.on_crash)
        self._hands = hand_scanners(settings, self, self.window.on_text)
        self._exit = SerialScanner(settings.exit_port, settings.serial_baud, self)
        self._exit.scanned.connect(self._on_exit)
        self._eye = DoorEye(self.window, settings.camera)
        self._wardrobe = Wardrobe(app, settings, self._language, self.window)
        self._voice = self._make_voice()

    def run(self) -> int:
        """Show the window, start the door's thread once it is up, and wait for the end."""
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
        """Start the door's thread, and ask at once how it stands."""
        self._loop.start()
        self._loop.post(AskDoor())
        self._exit.open()
        self._eye.start()
        if self._sync is not None:
            self._sync.start()
        if self._voice is not None:
            self._voice.start()

    def stop(self) -> None:
        """End the threads; the door is shut."""
        if not self._eye.stop():
            LOG.error("the camera's threads did not end in time")
        if not self._loop.stop():
            LOG.error("the door's thread did not end in time")
        if self._voice is not None and not self._voice.stop():
            LOG.error("the voice's thread did not end in time")
        if self._sync is not None and not self._sync.stop():
            LOG.info("the hub's answer is not waited for")
        logging.getLogger().removeHandler(self._faults)
        let_crash()

    def _make_desk(self) -> Backroom:
        """In the door's thread, which owns the ledger's connection and the opener."""
        station = self._station
        desk = station.desk(self._judge)
        door = Door(desk, self._line, station.stamp, self._opener)
        staff = StaffActions(desk, Staff(station.state.staff), station.save_for_hub, UNLOCKED_MINUTES)
        return Backroom(door, None, desk, staff, self._line, About(faults=self._faults.newest_first))

    def _venue(self) -> str:
        """The library's name in the language of the screen."""
        place = self._judge.place
        return words.name(place.catalogue.venues[place.venue].name)

    def _local_time(self) -> datetime:
        """Trusted time, on the city's clocks."""
        return self._station.clock.now().local(self._judge.place.catalogue.zone)

    def _make_voice(self) -> Voice | None:
        """Reads pages aloud, where the settings say so."""
        speech = Speech(self._settings.speech)
        if speech is Speech.OFF:
            return None
        voice = Voice(usual=lambda: usual_loudness(speech, self._judge.place, self._local_time()))
        reader = Reader(self._app, self.window, voice, speech)
        Guidance(self.window, reader, self._eye, CameraAt(self._settings.camera_at))
        return voice

    def _speak(self, code: str) -> None:
        self._language.install(code)

    @Slot(str)
    def _on_exit(self, text: str) -> None:
        self._loop.post(ShowAtExit(text))

    @Slot()
    def _leave(self) -> None:
        self._app.exit(0)  # not quit(), which asks the locked window


def _judge(station: Station) -> Judge:
    bundle = station.bundle()
    if bundle is None:
        raise Fault("enrol this device first: ./run device enrol --help", code="not_set_up")
    service = station.settings.door_service
    return station.judge(choose_venue(bundle.catalogue, service, station.settings.venue or None), service)
