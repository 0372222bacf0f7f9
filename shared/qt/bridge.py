"""Carries answers, frames and states from the workers' threads into the window's, as queued signals."""

import threading

from PySide6.QtCore import QObject, Signal

from shared.capture.frames import Frame
from shared.capture.worker import CameraStatus
from shared.desk.values import Answer, Enrolling, Notice, Outcome, Snapshot


class Bridge(QObject):
    """Connect its signals to bound @Slot methods only: then Qt delivers them in the window's thread.

    The `on_...` methods may be called from any thread and return at once. Frames never pile up: only the
    newest waits, and `frame_waits` is sent once for it.
    """

    outcome = Signal(object)
    notice = Signal(object)
    snapshot = Signal(object)
    enrolling = Signal(object)
    frame_waits = Signal()
    camera = Signal(object)
    crashed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = threading.Lock()
        self._newest: Frame | None = None

    def on_answer(self, answer: Answer) -> None:
        """An answer of the desk."""
        match answer:
            case Outcome():
                self.outcome.emit(answer)
            case Notice():
                self.notice.emit(answer)
            case Snapshot():
                self.snapshot.emit(answer)
            case Enrolling():
                self.enrolling.emit(answer)

    def on_frame(self, frame: Frame) -> None:
        """A frame to show."""
        with self._lock:
            waiting, self._newest = self._newest, frame
        if waiting is None:
            self.frame_waits.emit()

    def on_camera(self, status: CameraStatus) -> None:
        """The camera's state changed."""
        self.camera.emit(status)

    def on_crash(self, crash: BaseException) -> None:
        """A worker ended in a way nobody foresaw."""
        self.crashed.emit(crash)

    def take_frame(self) -> Frame | None:
        """The newest frame not taken before."""
        with self._lock:
            newest, self._newest = self._newest, None
        return newest
