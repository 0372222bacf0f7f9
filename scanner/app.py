"""Puts the venue scanner together: settings, desk, scan thread, camera and window."""

import argparse
import logging
import os
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from scanner.flow.showing import Showing
from scanner.ui.settings import Cameras
from scanner.ui.window import Window
from shared.capture.decoder import Decoder
from shared.capture.eyes import Eyes
from shared.capture.worker import CameraState
from shared.console import Parser
from shared.desk.counter import Counter
from shared.desk.judge import Judge
from shared.desk.loop import ScanLoop
from shared.desk.self_test import run_self_test
from shared.desk.staff_actions import StaffActions
from shared.desk.station import Station, choose_venue
from shared.desk.values import CheckLine, Finding, ReadText, Request, RunSelfTest, Snapshot
from shared.device.settings import Settings
from shared.device.staff import Staff
from shared.device.state import State
from shared.domain.contact import Contact
from shared.domain.faults import Fault, UsageError
from shared.domain.moment import Moment
from shared.domain.version import VERSION
from shared.qt import theme
from shared.qt.bridge import Bridge
from shared.qt.collector import Collector
from shared.qt.enrolment import Enrolment
from shared.qt.log import take_qt_messages
from shared.qt.program import catch_crashes, dress, hand_scanners, let_crash, look_of, put_up
from shared.qt.signals import EndSignals
from shared.qt.sounds import Sounds
from shared.sync.enrol import Wanted

LOG = logging.getLogger("portcullis.scanner")
EXAMPLE = """example:
  ./run scanner --state device --service swim
The camera, the language and much else are settings: `./run device settings --state device` lists them."""


def main(argv: list[str]) -> int:
    """Open the window and run until it is closed; raises UsageError or Fault where it cannot open.

    A device that belongs to no city yet is enrolled first, in a window of its own.
    """
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(levelname)s %(message)s")
    os.environ.setdefault("OPENCV_LOG_LEVEL", "SILENT")
    take_qt_messages()
    options = _options(argv)
    with ExitStack() as stack:
        state = State.create(options.state)
        stack.enter_context(state.lock())
        station, app = Station(state), QApplication([])
        camera = _eyes(options, station)
        if station.is_new():
            if not Enrolment(app, state, station.settings, camera, Wanted()).run():
                return 0
            station = Station(state)  # with the settings that the enrolment chose
        scanner = Scanner(app, station, _judge(station, options), camera)
        stack.callback(scanner.stop)
        return scanner.run()


def build_window(
    post: Callable[[Request], None], snapshot: Snapshot, bridge: Bridge, settings: Settings, sounds: Sounds
) -> Window:
    """The window, connected to what the threads tell; `post` asks the desk."""
    window = Window(
        post,
        snapshot,
        showing=Showing(settings.admit_seconds, settings.replace_seconds),
        play=sounds.play,
    )
    bridge.outcome.connect(window.on_outcome)
    bridge.notice.connect(window.on_notice)
    bridge.snapshot.connect(window.on_snapshot)
    bridge.camera.connect(window.on_camera)
    bridge.crashed.connect(window.on_crash)
    window.take_frames(bridge)
    return window


class Scanner(QObject):
    """The running program: owns every thread and ends it."""

    def __init__(self, app: QApplication, station: Station, judge: Judge, camera: str) -> None:
        super().__init__()
        self._app = app
        self._station = station
        self._settings = station.settings
        self._look = look_of(self._settings)
        self._language = dress(app, self._settings)
        self._bridge = Bridge()
        crashed = catch_crashes(self._bridge.on_crash)
        self._collector = Collector(self)
        self._sounds = Sounds(self._settings.volume, self._settings.sounds)
        self._staff = Staff(station.state.staff)
        self._surroundings = Surroundings()
        self._loop = ScanLoop(
            lambda: self._make_counter(judge),
            self._bridge.on_answer,
            self._bridge.on_frame,
            crashed,
        )
        self._eyes = Eyes(camera, self._loop.watch, self._bridge.on_camera)
        self._surroundings.eyes = self._eyes
        self._line = station.line()
        self._sync = station.sync_worker(self._line, lambda: self._eyes.state.value)
        snapshot = first_snapshot(judge, station.clock.now(), tuple(self._staff.names()), self._line.contact)
        self.window = build_window(self._ask, snapshot, self._bridge, self._settings, self._sounds)
        self._hands = hand_scanners(self._settings, self, self.on_text)
        self._connect_settings()
        self._bridge.crashed.connect(self._on_crash)

    def run(self) -> int:
        """Show the window, start the threads once it is up, and wait for the end."""
        put_up(self.window, self._settings)
        QTimer.singleShot(0, self.start)
        signals = EndSignals()
        signals.told.connect(self._app.quit)
        try:
            return self._app.exec()
        finally:
            signals.close()

    def stop(self) -> None:
        """End every thread, the camera's first."""
        self._end_threads()
        self._collector.stop()
        let_crash()

    @Slot()
    def start(self) -> None:
        """Start the threads."""
        self._loop.start()
        self._eyes.start()
        if self._sync is not None:
            self._sync.start()
        self._show_choices()

    def _end_threads(self) -> None:
        self._eyes.stop()
        if not self._loop.stop():
            LOG.error("the scan thread did not end in time")
        if self._sync is not None and not self._sync.stop():
            LOG.info("the hub's answer is not waited for")

    @Slot(object)
    def _on_crash(self, _crash: object) -> None:
        """Nobody is admitted, and nothing recorded, behind a screen that no longer shows it."""
        self._end_threads()

    def _ask(self, request: Request) -> None:
        """Ask the desk; what its self-test says of the speaker is found out here, in the speaker's thread."""
        if isinstance(request, RunSelfTest):
            heard = Finding.CHECK if self._sounds.muted else Finding.GOOD
            self._surroundings.speaker = heard if self._sounds.available else Finding.BAD
        self._loop.post(request)

    def _make_counter(self, judge: Judge) -> Counter:
        """In the scan thread, which owns the ledger's connection."""
        desk = self._station.desk(judge)
        return Counter(
            desk,
            StaffActions(desk, self._staff, self._station.save_for_hub, self._settings.unlock_minutes),
            Decoder(),
            lambda: self._station.practice_book(judge),
            lambda desk: run_self_test(desk, self._surroundings.lines),
            self._line,
        )

    def _connect_settings(self) -> None:
        chosen = self.window.chosen
        chosen.asked.connect(self._show_choices)
        chosen.camera.connect(self._on_camera)
        chosen.lamp.connect(self._on_lamp)
        chosen.language.connect(self._on_language)
        chosen.look.connect(self._on_look)
        chosen.leave.connect(self._app.quit)

    @Slot(str)
    def on_text(self, text: str) -> None:
        """A hand scanner gave this."""
        self._loop.post(ReadText(text))

    @Slot(str)
    def _on_camera(self, setting: str) -> None:
        self._eyes.choose(setting)
        self._keep("camera", setting)

    @Slot(bool)
    def _on_lamp(self, on: bool) -> None:
        self._eyes.light(on)
        self._show_choices()

    @Slot(str)
    def _on_language(self, code: str) -> None:
        self._language.install(code)
        self._keep("language", code)

    @Slot(object)
    def _on_look(self, look: theme.Look) -> None:
        self._look = look
        theme.apply(self._app, look)
        self._keep("text_size", look.text.value)
        self._keep("contrast", "high" if look.high_contrast else "standard")

    def _keep(self, key: str, value: str) -> None:
        """Remember a setting; where it cannot be written it holds until the program ends."""
        try:
            self._settings = self._settings.changed(key, value)
            self._settings.save(self._station.state.settings)
        except (Fault, OSError) as fault:
            LOG.warning("setting %s not kept: %s", key, type(fault).__name__)
        self._show_choices()

    @Slot()
    def _show_choices(self) -> None:
        choices = tuple((choice.setting, choice.name) for choice in self._eyes.choices())
        cameras = Cameras(choices, self._eyes.current, self._eyes.lamp())
        self.window.show_choices(cameras=cameras, language=self._language.code, look=self._look)


@dataclass
class Surroundings:
    """What the self-test cannot see from the desk: the camera and the speaker."""

    speaker: Finding = Finding.BAD
    eyes: Eyes | None = None

    def lines(self) -> tuple[CheckLine, ...]:
        """Their lines; called in the scan thread."""
        state = CameraState.ABSENT if self.eyes is None else self.eyes.state
        seeing = {CameraState.RUNNING: Finding.GOOD, CameraState.OPENING: Finding.CHECK}
        return (
            CheckLine("camera", seeing.get(state, Finding.BAD), {}),
            CheckLine("speaker", self.speaker, {}),
        )


def first_snapshot(judge: Judge, now: Moment, staff: tuple[str, ...], contact: Contact) -> Snapshot:
    """What the window shows until the scan thread has opened the ledger."""
    catalogue = judge.place.catalogue
    return Snapshot(
        at=now,
        zone=catalogue.zone.key,
        venue=catalogue.venues[judge.place.venue],
        service=judge.place.service,
        services=judge.services,
        scanned=0,
        inside=0,
        to_send=None,
        checks_age_s=judge.checks_age_s(now),
        last=(),
        sort_out=(),
        contact=contact,
        staff=staff,
    )


def _options(argv: list[str]) -> argparse.Namespace:
    parser = Parser(prog="scanner", description=__doc__, epilog=EXAMPLE)
    parser.add_argument("--version", action="version", version=VERSION)
    parser.add_argument("--state", type=Path, required=True, metavar="FOLDER", help="this device's folder")
    parser.add_argument("--service", metavar="ID", help="what to judge for; else the setting, or the first")
    parser.add_argument("--venue", metavar="ID", help="where; else the setting")
    picture = parser.add_mutually_exclusive_group()
    picture.add_argument("--camera", type=int, metavar="N", help="the camera to look through")
    picture.add_argument("--film", type=Path, metavar="FILE", help="a film or folder in a camera's place")
    return parser.parse_args(argv)


def _judge(station: Station, options: argparse.Namespace) -> Judge:
    bundle = station.bundle()
    if bundle is None:
        raise Fault("bring the city's files in first: ./run device --help", code="not_set_up")
    catalogue, settings = bundle.catalogue, station.settings
    venue = options.venue or settings.venue or None
    service = options.service or settings.service
    if not service:
        offered = catalogue.venues[venue].services if venue in catalogue.venues else tuple(catalogue.services)
        if not offered:
            raise UsageError(f"scanner: venue {venue} offers no service")
        service = offered[0]
    return station.judge(choose_venue(catalogue, service, venue), service)


def _eyes(options: argparse.Namespace, station: Station) -> str:
    if options.camera is not None:
        return f"/dev/video{options.camera}"
    if options.film is not None and not options.film.exists():
        raise UsageError(f"there is no film or folder {options.film}")
    return str(options.film) if options.film is not None else station.settings.camera
