"""The camera at a library's door: cards are read by it, and its picture helps to hold them up."""

from time import monotonic

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.flow.door import Page
from kiosk.items.camera import CameraReader
from kiosk.items.guidance import Hint
from kiosk.items.reader import Reading, Symbology
from kiosk.ui.door import DoorWindow
from shared.capture.worker import CameraState, CameraStatus
from shared.qt.bridge import Bridge

_READS = frozenset({Page.DOOR, Page.STAFF_DOOR})


class DoorEye(QObject):
    """Runs the camera that the settings name; without one nothing happens."""

    read = Signal(object)
    hinted = Signal(object)  # how to hold what the camera does not read
    _hints = Signal(object, float)

    def __init__(self, window: DoorWindow, camera: str) -> None:
        super().__init__(window)
        self._window, self._bridge, self._since = window, Bridge(self), 0.0
        self.sees = False  # whether it gives pictures now
        self._reader = CameraReader(
            camera, self.read.emit, self._bridge.on_frame, self._bridge.on_camera, self._hints.emit
        )
        self._hints.connect(self._on_hint)
        self.read.connect(self._on_reading)
        self._bridge.frame_waits.connect(self._on_frame)
        self._bridge.camera.connect(self._on_camera)
        window.stack.currentChanged.connect(self._turn)

    def start(self) -> None:
        """Begin to look."""
        self._turn()
        self._reader.start()

    def stop(self) -> bool:
        """End the threads; whether that was in time."""
        return self._reader.stop()

    def guide(self, on: bool) -> None:
        """Whether somebody wants to be told how to hold a card."""
        self._reader.guide(on)

    @Slot(object, float)
    def _on_hint(self, hint: Hint, taken: float) -> None:
        if taken >= self._since:
            self.hinted.emit(hint)

    @Slot()
    def _turn(self) -> None:
        """Another page is in front: nothing that was seen before counts."""
        page, self._since = self._window.state.page, monotonic()
        self._reader.want(read=page in _READS, show=page is Page.DOOR)
        self._bridge.take_frame()

    @Slot(object)
    def _on_reading(self, reading: Reading) -> None:
        """Codes only: a label on a book somebody carries is no card."""
        seen = reading.symbology is Symbology.QR and reading.taken >= self._since
        if seen and self._window.state.page in _READS:
            self._window.on_text(reading.text)

    @Slot()
    def _on_frame(self) -> None:
        frame = self._bridge.take_frame()
        if frame is not None and frame.taken >= self._since:
            self._window.door.show_frame(frame)

    @Slot(object)
    def _on_camera(self, status: CameraStatus) -> None:
        self.sees = status.state is CameraState.RUNNING
        if not self.sees:
            self._window.door.camera.hide()
