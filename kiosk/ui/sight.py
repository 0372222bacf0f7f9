"""What camera and pad read, brought to the window: read where somebody may show something, shown where they
sign in. What the library says of an item goes back to the pad, for the gate."""

from time import monotonic

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.flow.pages import Page
from kiosk.items.camera import CameraReader
from kiosk.items.guidance import Hint
from kiosk.items.reader import Device, DeviceState, Reading, Symbology
from kiosk.items.rfid import PadNews, PadReader, Secured, pad_of
from kiosk.library.values import Deed, Line, may_be_card
from kiosk.ui.window import Window
from shared.capture.worker import CameraState, CameraStatus
from shared.qt.bridge import Bridge
from shared.qt.serial import SerialScanner, SerialState

_ITEMS = frozenset({Page.BORROW, Page.RETURN})
_BADGES = frozenset({Page.CLOSED, Page.BROKEN, Page.STAFF_DOOR})
_READS = _ITEMS | _BADGES | {Page.WELCOME, Page.SIGN_IN}


class Sight(QObject):
    """Runs the camera and the pad that the settings name for this window; without them nothing happens."""

    read = Signal(object)
    told = Signal(object)
    hinted = Signal(object)  # how to hold what the camera does not read
    _hints = Signal(object, float)

    def __init__(self, window: Window, camera: str, rfid: str = "") -> None:
        super().__init__(window)
        self._window = window
        self._bridge = Bridge(self)
        self._since = self._turned = 0.0
        self._page: object = None
        self._by_tag: dict[str, bool] = {}  # items read at this page: by their tag, or by the camera
        self._saw = False  # a camera that was never there is not missed
        self.camera = CameraState.ABSENT if camera != "none" else None  # None: it is not to look
        self.pad: bool | None = None  # whether it answered when it was last heard of
        self._reader = CameraReader(
            camera, self.read.emit, self._bridge.on_frame, self._bridge.on_camera, self._hints.emit
        )
        open_pad = pad_of(rfid)
        self._pad: PadReader | None = None
        if open_pad is not None:
            self._pad = PadReader(open_pad, self.read.emit, self.told.emit, self.told.emit)
        self.read.connect(self._on_reading)
        self.told.connect(self._on_pad)
        self._hints.connect(self._on_hint)
        self._bridge.frame_waits.connect(self._on_frame)
        self._bridge.camera.connect(self.on_camera)
        window.stack.currentChanged.connect(self._turn)
        window.wiped.connect(self._wiped)

    def start(self) -> None:
        """Begin to look."""
        self._turn()
        self._reader.start()
        if self._pad is not None:
            self._pad.start()

    def stop(self) -> bool:
        """End the threads; whether that was in time."""
        ended = self._pad is None or self._pad.stop()
        return self._reader.stop() and ended

    @property
    def sees(self) -> bool:
        """Whether the camera gives pictures now."""
        return self.camera is CameraState.RUNNING

    def guide(self, on: bool) -> None:
        """Whether somebody wants to be told how to hold what is to be read."""
        self._reader.guide(on)

    def watch(self, scanner: SerialScanner) -> None:
        """Say where a hand scanner on a serial port has gone, and that it is back."""
        scanner.state_changed.connect(self._on_scanner)
        self._on_scanner(scanner.state.value)

    @Slot(object)
    def on_answer(self, answer: object) -> None:
        """What the library's thread answered, whoever still hears of it: what is lent may pass the gate, what
        is back may not."""
        if self._pad is None or not isinstance(answer, Line) or not answer.done:
            return
        if answer.deed is Deed.BORROWED and answer.stays_secured:
            self._on_pad(Secured(answer.item, confirmed=False))
        elif answer.deed in (Deed.BORROWED, Deed.RETURNED):
            self._pad.secure(answer.item, in_stock=answer.deed is Deed.RETURNED)

    @Slot()
    def _turn(self) -> None:
        """Another page is in front, or a cover: nothing that was seen before counts."""
        page, self._since = self._window.state.page, monotonic()
        self._reader.want(read=page in _READS, show=page is Page.SIGN_IN)
        self._bridge.take_frame()
        if page is self._page:
            return
        self._page, self._turned, self._by_tag = page, self._since, {}
        if self._pad is not None:
            self._pad.want(read=page in _ITEMS)

    @Slot()
    def _wiped(self) -> None:
        """Somebody has left."""
        self._page = None
        self._turn()

    @Slot(object)
    def _on_reading(self, reading: Reading) -> None:
        page, text = self._window.state.page, reading.text
        tag, card = reading.symbology is Symbology.TAG, may_be_card(reading.text)
        if page not in _READS or reading.taken < (self._turned if tag else self._since):
            return
        if page in _BADGES and not card:
            return
        if page in _ITEMS and not card:
            if reading.symbology is Symbology.QR:  # books have codes of their own on them
                return
            if self._by_tag.setdefault(text, tag) is not tag:  # a label that the camera sees on the pad
                return
        self._window.on_text(text)

    @Slot(object, float)
    def _on_hint(self, hint: Hint, taken: float) -> None:
        if taken >= self._since:
            self.hinted.emit(hint)

    @Slot(object)
    def _on_pad(self, told: PadNews | Secured) -> None:
        if isinstance(told, PadNews):
            self.pad = told.there
            if self._window.state.page not in _ITEMS or told.taken < self._turned:
                return
            self._window.witness.saw(told)
        self._tell(told)

    def _tell(self, told: PadNews | Secured | DeviceState) -> None:
        """Both pages, as a thing that comes back while nobody is there is back for everybody."""
        for name in _ITEMS:
            words = self._window.stack.pages[name].take(told)
            if words and name is self._window.state.page:
                self._window.announce(words, private=True)

    @Slot(str)
    def _on_scanner(self, state: str) -> None:
        there = state in (SerialState.OFF, SerialState.READY)
        self._tell(DeviceState(Device.SCANNER, there))

    @Slot()
    def _on_frame(self) -> None:
        frame = self._bridge.take_frame()
        if frame is not None and frame.taken >= self._since and self._window.state.page is Page.SIGN_IN:
            self._window.stack.sign_in.show_frame(frame)

    @Slot(object)
    def on_camera(self, status: CameraStatus) -> None:
        """The camera's state changed."""
        self.camera = status.state
        self._window.stack.sign_in.show_camera(status)
        there = status.state in (CameraState.RUNNING, CameraState.OPENING)
        self._saw |= status.state is CameraState.RUNNING
        if self._saw:
            self._tell(DeviceState(Device.CAMERA, there))
