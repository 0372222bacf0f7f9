"""The camera's own thread: keeps the newest frame, and comes back by itself when the camera went away."""

import math
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from shared.capture.frames import CameraAbsent, CameraBusy, CameraFault, Frame, FrameSource

FIRST_DELAY, LONGEST_DELAY = 0.25, 5.0  # seconds before the camera is tried again
STUCK_AFTER = 3.0  # seconds without a frame after which a running camera counts as lost


class CameraState(StrEnum):
    OPENING = "opening"
    RUNNING = "running"
    BUSY = "busy"
    ABSENT = "absent"
    LOST = "lost"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class CameraStatus:
    """What the window says of the camera; `detail` is for the engineer's log."""

    state: CameraState
    detail: str = ""


class CameraThread:
    """Runs a FrameSource in a thread; one frame, the newest, waits to be taken.

    `open_source` is called in the thread, again after every failure, with growing pauses. `on_status` is told
    each change once, from whichever thread noticed it; it must return at once. Starting, stopping and taking
    never wait for the camera itself: a driver that hangs in a read is left behind with its daemon thread.
    """

    def __init__(
        self,
        open_source: Callable[[], FrameSource],
        on_status: Callable[[CameraStatus], None] = lambda _: None,
        *,
        stuck_after: float = STUCK_AFTER,
        delays: Callable[[], Iterator[float]] | None = None,
    ) -> None:
        self._open_source = open_source
        self._on_status = on_status
        self._stuck_after = stuck_after
        self._delays = delays or growing_delays
        self._changed = threading.Condition()
        self._newest: Frame | None = None
        self._apart = 0.0
        self._status = CameraStatus(CameraState.OPENING)
        self._last_sign = time.monotonic()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="camera", daemon=True)

    @property
    def status(self) -> CameraStatus:
        with self._changed:
            return self._status

    def start(self) -> None:
        self._on_status(self._status)
        self._thread.start()

    def stop(self, timeout: float = 1.0) -> bool:
        """Ends the thread; False when the driver hangs and the thread was left behind."""
        self._stopping.set()
        with self._changed:
            self._changed.notify_all()
        if self._thread.ident is not None:
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def rest(self, apart: float) -> None:
        """From now on make a frame only every `apart` seconds and pass those between by; 0: make each."""
        self._apart = apart

    def take(self, timeout: float) -> Frame | None:
        """The newest frame not taken before, waiting up to `timeout` seconds; None when there is none."""
        with self._changed:
            self._changed.wait_for(lambda: self._newest is not None or self._over(), timeout)
            frame, self._newest = self._newest, None
        if frame is None:
            self._notice_hanging()
        return frame

    def _over(self) -> bool:
        return self._stopping.is_set() or self._status.state is CameraState.ENDED

    def _notice_hanging(self) -> None:
        if (
            self.status.state is CameraState.RUNNING
            and time.monotonic() - self._last_sign > self._stuck_after
            and not self._stopping.is_set()
        ):
            self._tell(CameraState.LOST, f"no frame for {self._stuck_after:g} s")

    def _run(self) -> None:
        try:
            delays = self._delays()
            while not self._stopping.is_set():
                frames_before = self._last_sign
                try:
                    with self._open_source() as source:
                        self._drain(source)
                        return
                except CameraFault as fault:
                    if self._last_sign != frames_before:  # it had been running: begin again with short pauses
                        delays = self._delays()
                    self._tell(_state_of(fault), fault.detail)
                    self._stopping.wait(next(delays))
        finally:
            self._tell(CameraState.ENDED)

    def _drain(self, source: FrameSource) -> None:
        """Reads until told to stop or the source ends."""
        made = -math.inf
        while not self._stopping.is_set():
            frame = None
            if time.monotonic() - made < self._apart:
                if not source.skip():
                    return
            else:
                frame = source.read()
                if frame is None:
                    return
                made = time.monotonic()
            with self._changed:
                self._newest = frame or self._newest
                self._last_sign = time.monotonic()
                self._changed.notify_all()
            self._tell(CameraState.RUNNING)

    def _tell(self, state: CameraState, detail: str = "") -> None:
        with self._changed:
            if self._status.state is state:
                return
            self._status = CameraStatus(state, detail)
            self._changed.notify_all()
            status = self._status
        self._on_status(status)


def growing_delays() -> Iterator[float]:
    delay = FIRST_DELAY
    while True:
        yield delay
        delay = min(delay * 2, LONGEST_DELAY)


def _state_of(fault: CameraFault) -> CameraState:
    if isinstance(fault, CameraAbsent):
        return CameraState.ABSENT
    return CameraState.BUSY if isinstance(fault, CameraBusy) else CameraState.LOST
