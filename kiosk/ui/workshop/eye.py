"""The tablet's camera at the workshop desk: reads cards, referral codes and numbers, and shows what it sees.

It looks at nothing while a resident answers questions, or has the tablet in hand. A card that is left lying
in its view was shown once, however often it looked away meanwhile.
"""

from time import monotonic

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.items.camera import CameraReader
from kiosk.items.reader import Reading, Symbology
from kiosk.library.values import may_be_card
from kiosk.ui.workshop.handout import HandoutPage
from kiosk.ui.workshop.viewfinder import Viewfinder
from kiosk.ui.workshop.window import WorkshopWindow
from kiosk.workshop.pages import Page
from shared.capture.worker import CameraState, CameraStatus
from shared.desk.sightings import Sightings
from shared.qt.bridge import Bridge

_CARDS = frozenset({Page.START, Page.DESK, Page.ATTENDANCE, Page.STAFF_DOOR})


class WorkshopEye(QObject):
    """Runs the camera that the settings name; without one nothing happens."""

    read = Signal(object)

    def __init__(self, window: WorkshopWindow, camera: str) -> None:
        super().__init__(window)
        self._window, self._bridge = window, Bridge(self)
        self._at: object = None
        self._reads = False
        self._since = 0.0
        self._cards = Sightings()  # by the time it looked: while it looks away nothing leaves its view
        self._looked_s = 0.0  # until it turned last
        self._state = CameraState.ABSENT if camera != "none" else None  # None: it is not to look
        self._reader = CameraReader(
            camera,
            self.read.emit,
            self._bridge.on_frame,
            self._bridge.on_camera,
            lambda _hint, _taken: None,  # nobody is guided by voice here
        )
        self.read.connect(self._on_reading)
        self._bridge.frame_waits.connect(self._on_frame)
        self._bridge.camera.connect(self._on_camera)
        window.stack.currentChanged.connect(self.turn)
        window.wiped.connect(self.turn)

    def start(self) -> None:
        """Begin to look."""
        self.turn()
        self._reader.start()

    def stop(self) -> bool:
        """End the threads; whether that was in time."""
        return self._reader.stop()

    def state(self) -> str:
        """The camera's state, for the hub; from any thread."""
        return "unknown" if self._state is None else self._state.value

    @Slot()
    def turn(self) -> None:
        """Another page may be in front, or ask something else: then nothing that was seen before counts."""
        name = self._window.state.page
        shows = self._window.stack.pages[name].for_camera
        if self._at == (name, shows):
            return
        now = monotonic()
        self._looked_s = self._looking_s(now)
        self._at, self._since, self._reads = (name, shows), now, shows or name in _CARDS
        self._reader.want(read=self._reads, show=shows)
        self._bridge.take_frame()
        self._put_away()

    @Slot(object)
    def _on_reading(self, reading: Reading) -> None:
        """At a handout what is asked for now; else cards only: a poster or a label nearby is none."""
        name = self._window.state.page
        page = self._window.stack.pages[name]
        if reading.taken < self._since:
            return
        card = reading.symbology is Symbology.QR and may_be_card(reading.text)
        sought = page.seeks(reading) if isinstance(page, HandoutPage) else name in _CARDS and card
        if sought and not (card and self._still_there(reading)):
            self._window.on_text(reading.text)

    def _still_there(self, reading: Reading) -> bool:
        """Whether this card was taken and has not been away since; its changing code does not matter."""
        who = hash(reading.text.partition("~")[0])
        return self._cards.still_there(who, self._looking_s(reading.taken))

    def _looking_s(self, at: float) -> float:
        """How long it has looked until then."""
        return self._looked_s + (max(0.0, at - self._since) if self._reads else 0.0)

    @Slot()
    def _on_frame(self) -> None:
        frame = self._bridge.take_frame()
        page = self._window.stack.pages[self._window.state.page]
        if frame is None or frame.taken < self._since or not page.for_camera:
            return
        for view in page.findChildren(Viewfinder):
            view.see(frame)

    @Slot(object)
    def _on_camera(self, status: CameraStatus) -> None:
        self._state = status.state
        for view in self._window.findChildren(Viewfinder):
            view.show_status(status)
        if status.state is not CameraState.RUNNING:
            self._put_away()

    def _put_away(self) -> None:
        for view in self._window.findChildren(Viewfinder):
            view.put_away()
