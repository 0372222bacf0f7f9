"""What the camera reads and sees, brought to the window: read where somebody may show something, shown where
they sign in."""

from time import monotonic

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.flow.pages import Page
from kiosk.items.camera import CameraReader
from kiosk.items.reader import ItemReader, Reading, Symbology
from kiosk.library.values import may_be_card
from kiosk.ui.window import Window
from shared.capture.worker import CameraStatus
from shared.qt.bridge import Bridge

_ITEMS = frozenset({Page.BORROW, Page.RETURN})
_READS = _ITEMS | {Page.WELCOME, Page.SIGN_IN}


class Sight(QObject):
    """Runs the camera that `setting` names for this window; without one nothing here ever happens."""

    read = Signal(object)

    def __init__(self, window: Window, setting: str) -> None:
        super().__init__(window)
        self._window = window
        self._bridge = Bridge(self)
        self._since = 0.0
        self._reader: ItemReader = CameraReader(
            setting, self.read.emit, self._bridge.on_frame, self._bridge.on_camera
        )
        self.read.connect(self._on_reading)
        self._bridge.frame_waits.connect(self._on_frame)
        self._bridge.camera.connect(self._on_camera)
        window.stack.currentChanged.connect(self._turn)
        window.wiped.connect(self._turn)

    def start(self) -> None:
        """Begin to look."""
        self._turn()
        self._reader.start()

    def stop(self) -> bool:
        """End the camera's threads; whether that was in time."""
        return self._reader.stop()

    @Slot()
    def _turn(self) -> None:
        """Another page is in front, or somebody has left: nothing that was seen before counts."""
        page = self._window.state.page
        self._since = monotonic()
        self._reader.want(read=page in _READS, show=page is Page.SIGN_IN)
        self._bridge.take_frame()

    @Slot(object)
    def _on_reading(self, reading: Reading) -> None:
        page = self._window.state.page
        if reading.taken < self._since or page not in _READS:
            return
        poster = reading.symbology is Symbology.QR and not may_be_card(reading.text)
        if not (poster and page in _ITEMS):  # books have codes of their own on them
            self._window.on_text(reading.text)

    @Slot()
    def _on_frame(self) -> None:
        frame = self._bridge.take_frame()
        if frame is not None and frame.taken >= self._since and self._window.state.page is Page.SIGN_IN:
            self._window.stack.sign_in.show_frame(frame)

    @Slot(object)
    def _on_camera(self, status: CameraStatus) -> None:
        self._window.stack.sign_in.show_camera(status)
