"""The screen at the door of a library without staff: a card is judged and recorded, then it opens."""

import argparse
import logging
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication

from kiosk.door.door import Door
from kiosk.door.opener import Opener, opener
from kiosk.door.values import AskDoor, ShowAtExit
from kiosk.library.backroom import UNLOCKED_MINUTES, About, Backroom
from kiosk.library.loop import LibraryLoop
from kiosk.program import Answers, Program, judge_for, prepare
from kiosk.ui.door import DoorWindow
from kiosk.ui.door_eye import DoorEye
from kiosk.ui.speech.guidance import CameraAt, Guidance
from kiosk.ui.speech.loudness import usual_loudness
from kiosk.ui.speech.reader import Reader, Speech
from kiosk.ui.speech.voice import Voice
from shared.console import Parser
from shared.desk.judge import Judge
from shared.desk.staff_actions import StaffActions
from shared.desk.station import Station
from shared.device.staff import Staff
from shared.device.state import State
from shared.qt.program import hand_scanners
from shared.qt.serial import SerialScanner

LOG = logging.getLogger("portcullis.kiosk.door")
EXAMPLE = """example:
  ./run device settings --state door door relay:/dev/ttyUSB0
  ./run kiosk door --state door
The folder is one that `./run device enrol --kind kiosk` set up, of the venue whose door this is."""


def run(argv: list[str]) -> int:
    """Open the window and run until the program is ended; raises UsageError or Fault where it cannot open."""
    prepare()
    parser = Parser(prog="kiosk door", description=__doc__, epilog=EXAMPLE)
    parser.add_argument("--state", type=Path, required=True, metavar="FOLDER", help="this device's folder")
    options: argparse.Namespace = parser.parse_args(argv)
    with ExitStack() as stack:
        state = State.open(options.state)
        stack.enter_context(state.lock())
        station = Station(state)
        judge, opens = judge_for(station, station.settings.door_service), opener(station.settings)
        program = DoorProgram(QApplication([]), station, judge, opens)
        stack.callback(program.stop)
        return program.run()


class DoorProgram(Program):
    """The door: a thread that judges and opens, and a reader at the way out."""

    size = 800, 1000

    def __init__(self, app: QApplication, station: Station, judge: Judge, opens: Opener) -> None:
        super().__init__(app, station, judge, Answers())
        self._opener, settings = opens, self._settings
        self._loop = LibraryLoop(self._make_desk, self._answers.answer.emit, self._crashed, "door")
        self._sync = station.sync_worker(self._line, lambda: "unknown")
        window = DoorWindow(
            self._loop.post, self.venue, choose_language=self.speak, locked=settings.full_screen
        )
        self.take_up(window, window.on_answer)
        self._hands = hand_scanners(settings, self, window.on_text)
        self._exit = SerialScanner(settings.exit_port, settings.serial_baud, self)
        self._exit.scanned.connect(self._on_exit)
        self._eye = DoorEye(window, settings.camera)
        self._voice = self._make_voice()

    @Slot()
    def start(self) -> None:
        """Start the door's thread, and ask at once how it stands."""
        self._loop.start()
        self._loop.post(AskDoor())
        self._exit.open()
        self._eye.start()
        super().start()
        if self._voice is not None:
            self._voice.start()

    def ends(self) -> Iterator[tuple[str, Callable[[], bool]]]:
        yield "the camera's threads", self._eye.stop
        yield "the door's thread", self._loop.stop
        if self._voice is not None:
            yield "the voice's thread", self._voice.stop

    def _make_desk(self) -> Backroom:
        """In the door's thread, which owns the ledger's connection and the opener."""
        station = self._station
        desk = station.desk(self._judge)
        door = Door(desk, self._line, station.stamp, self._opener)
        staff = StaffActions(desk, Staff(station.state.staff), station.save_for_hub, UNLOCKED_MINUTES)
        return Backroom(door, None, desk, staff, self._line, About(faults=self._faults.newest_first))

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

    @Slot(str)
    def _on_exit(self, text: str) -> None:
        self._loop.post(ShowAtExit(text))
