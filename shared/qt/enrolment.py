"""Puts the window together in which a device becomes one of a city's: camera, hand scanners, enrolment."""

import contextlib
import logging

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from shared.capture.decoder import Decoder
from shared.capture.eyes import Eyes
from shared.desk.enroller import Enroller
from shared.desk.loop import ScanLoop
from shared.desk.values import Enrolling, EnrolStep, ReadText
from shared.device.settings import Settings
from shared.device.state import State
from shared.domain.faults import Fault
from shared.qt.bridge import Bridge
from shared.qt.enrol import EnrolWindow
from shared.qt.program import catch_crashes, dress, hand_scanners, let_crash, put_up
from shared.qt.signals import EndSignals
from shared.sync.enrol import Wanted, enrol

LOG = logging.getLogger("portcullis.enrolment")
SEEN_MS = 1500  # that the device is enrolled is shown so long before the program goes on


class Enrolment(QObject):
    """Runs until the device, whose lock the caller holds, is enrolled as `wanted`, or somebody closes the
    window. It speaks the languages of staff."""

    def __init__(
        self, app: QApplication, state: State, settings: Settings, camera: str, wanted: Wanted
    ) -> None:
        super().__init__()
        self._app, self._state, self._settings, self._wanted = app, state, settings, wanted
        self._language = dress(app, settings)
        self._bridge = Bridge(self)
        self.enrolled = False
        self._loop = ScanLoop(
            lambda: Enroller(self._enrol, Decoder()),
            self._bridge.on_answer,
            self._bridge.on_frame,
            catch_crashes(self._bridge.on_crash),
        )
        self._eyes = Eyes(camera, self._loop.watch, self._bridge.on_camera)
        self.window = window = EnrolWindow(self._loop.post)
        window.take_frames(self._bridge)
        self._bridge.camera.connect(window.on_camera)
        self._bridge.enrolling.connect(window.on_enrolling)
        self._bridge.enrolling.connect(self._on_enrolling)
        self._bridge.crashed.connect(window.on_crash)
        window.language.connect(self._on_language)
        window.leave.connect(app.quit)
        self._over = QTimer(self, singleShot=True, interval=SEEN_MS)
        self._over.timeout.connect(app.quit)
        self._hands = hand_scanners(settings, self, self.on_text)

    def run(self) -> bool:
        """Show the window and wait for the end; whether the device is enrolled now."""
        put_up(self.window, self._settings)
        QTimer.singleShot(0, self.start)
        signals = EndSignals()
        signals.told.connect(self._app.quit)
        try:
            self._app.exec()
        finally:
            signals.close()
            self.stop()
        return self.enrolled

    @Slot()
    def start(self) -> None:
        """Start the threads."""
        self._loop.start()
        self._eyes.start()

    def stop(self) -> None:
        """End the threads and take the window down."""
        self._eyes.stop()
        if not self._loop.stop():
            LOG.error("the scan thread did not end in time")
        let_crash()
        self._over.stop()
        self._language.remove()
        self.window.hide()
        self.window.deleteLater()
        self.deleteLater()  # here and now, not wherever Python's collector runs

    @Slot(str)
    def on_text(self, text: str) -> None:
        """A hand scanner gave this."""
        self._loop.post(ReadText(text))

    @Slot(object)
    def _on_enrolling(self, told: Enrolling) -> None:
        if told.step is EnrolStep.ENROLLED:
            self.enrolled = True
            self._over.start()

    @Slot(str)
    def _on_language(self, code: str) -> None:
        self._settings = self._settings.changed("language", self._language.install(code))
        with contextlib.suppress(Fault, OSError):  # where it cannot be kept it holds until the end
            self._settings.save(self._state.settings)

    def _enrol(self, text: str) -> object:
        """In the enrolling thread."""
        return enrol(self._state.folder, text, self._wanted)
