"""The camera as a reader: a thread that looks at its frames while somebody may show something."""

import math
import threading
import time
from collections.abc import Callable, Iterator

from kiosk.items.guidance import Guide, Hint
from kiosk.items.labels import SECOND, read_labels
from kiosk.items.reader import Reading, Symbology
from shared.capture.decoder import Decoder, usable
from shared.capture.eyes import BRIEFLY_S, Eyes
from shared.capture.frames import Frame
from shared.capture.motion import Motion
from shared.capture.worker import CameraState, CameraStatus, CameraThread
from shared.desk.sightings import Sightings

WAIT_S = 0.1  # for a frame, before the thread looks whether it is told to end
LABELS_EVERY_S = 0.1  # labels take longer to look for than codes
AGAIN_S = 0.05  # after a label was read once, the look that makes it sure
REST_S = 0.1  # and one frame more: between looks while nothing moves, or nothing is wanted
EAGER, GLANCE = 20, 15  # looks after the last motion, after which one look in so many is enough


class Seen:
    """What came into view, once: a text held still is one reading, and ends 2.5 s after it was last seen.

    A label counts when it was read twice. Only hashes of texts are kept here.
    """

    def __init__(self) -> None:
        self._decoder, self._motion, self._unmoved = Decoder(), Motion(), 0
        self._sightings, self._once = Sightings(), Sightings()
        self._labels_due = 0.0
        self._turn = 0
        self.read = -math.inf  # when a code or a label was last made out, a new one or not

    def look(self, frame: Frame) -> Iterator[Reading]:
        """What is new in this frame; one part of a split message is none."""
        for code in self._decoder.read(frame):
            self.read = frame.taken
            if not code.partial and not self._sightings.still_there(hash(code.text), frame.taken):
                yield Reading(code.text, Symbology.QR, frame.taken)
        if frame.taken < self._labels_due:
            return
        self._labels_due = frame.taken + LABELS_EVERY_S
        if not self._worth_a_look(frame):
            return
        labels = read_labels(frame, SECOND[self._turn : self._turn + 1])
        if not labels:
            self._turn = (self._turn + 1) % len(SECOND)
        for label in labels:
            self.read = frame.taken
            who = hash((label.text, label.symbology))
            sure = self._once.still_there(who, frame.taken)
            if not sure:
                self._labels_due = frame.taken + AGAIN_S
            elif not self._sightings.still_there(hash(label.text), frame.taken):
                yield Reading(label.text, label.symbology, frame.taken)

    def _worth_a_look(self, frame: Frame) -> bool:
        grey = usable(frame)
        if grey is None:
            return False
        self._unmoved = 0 if self._motion.since_last_look(grey) else self._unmoved + 1
        return self._unmoved < EAGER or self._unmoved % GLANCE == 0

    @property
    def rests(self) -> bool:
        """Whether nothing has moved for a while."""
        return self._unmoved >= EAGER

    def forget(self) -> None:
        """Drop every picture; what is still in view stays one reading."""
        self._decoder, self._motion, self._unmoved = Decoder(), Motion(), 0


class CameraReader:
    """An ItemReader by the camera that `setting` names; `on_...` come from other threads and must not wait.

    `on_frame` is given pictures while they are to be shown; `on_hint`, while somebody is guided, how to hold
    what is not read, and when that was so. A frame is let go of as soon as it was looked at, and unlooked at
    while nothing is wanted.
    """

    def __init__(
        self,
        setting: str,
        on_reading: Callable[[Reading], None],
        on_frame: Callable[[Frame], None],
        on_status: Callable[[CameraStatus], None],
        on_hint: Callable[[Hint, float], None],
    ) -> None:
        self._on_reading, self._on_frame, self._on_hint = on_reading, on_frame, on_hint
        self._eyes = Eyes(setting, self._watch, on_status)
        self._camera: CameraThread | None = None
        self._read = self._show = self._guided = False
        self._since = 0.0
        self._stopping = threading.Event()
        self._turned = threading.Event()
        self._thread = threading.Thread(target=self._run, name="items")

    def start(self) -> None:
        """Begin to look."""
        self._eyes.start()
        self._thread.start()

    def want(self, *, read: bool, show: bool) -> None:
        """Whether what is shown is read, and whether pictures are of use; no frame from before counts."""
        self._since, self._read, self._show = time.monotonic(), read, show
        self._turned.set()

    def guide(self, on: bool) -> None:
        """Whether somebody wants to be told how to hold what is to be read."""
        self._guided = on

    def stop(self) -> bool:
        """End both threads; a driver that hangs is left behind."""
        self._eyes.stop(BRIEFLY_S)
        self._stopping.set()
        if self._thread.ident is not None:
            self._thread.join(2.0)
        return not self._thread.is_alive()

    def _watch(self, camera: CameraThread | None) -> None:
        self._camera = camera

    def _run(self) -> None:
        seen, guide = Seen(), Guide()
        while not self._stopping.is_set():
            if self._turned.is_set():
                self._turned.clear()
                seen.forget()
                guide = Guide()
            self._turn(seen, guide)

    def _turn(self, seen: Seen, guide: Guide) -> None:
        camera = self._camera
        ended = camera is None or camera.status.state is CameraState.ENDED
        frame = None if camera is None else camera.take(0 if ended else WAIT_S)
        if camera is None or frame is None:
            if ended:
                self._stopping.wait(WAIT_S)
            return
        if frame.taken < self._since:
            return
        if self._show:
            self._on_frame(frame)
        if self._read:
            for reading in seen.look(frame):
                self._on_reading(reading)
            hint = guide.look(frame, seen.read) if self._guided else None
            if hint is not None:
                self._on_hint(hint, frame.taken)
        busy = self._show or self._guided or (self._read and not seen.rests)
        camera.rest(0 if busy else REST_S)
