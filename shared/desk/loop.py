"""The scan thread: takes frames and requests, and owns the ledger's connection."""

import queue
import threading
import time
from collections.abc import Callable, Iterable
from typing import Protocol

from shared.capture.frames import Frame
from shared.capture.worker import CameraState, CameraThread
from shared.desk.values import Answer, Request

WAIT_S = 0.02  # for a frame, before requests are looked at again


class Served(Protocol):
    """Who answers frames and requests: a Counter, or what enrols a device before there is one."""

    def see(self, frame: Frame) -> Iterable[Answer]: ...
    def ask(self, request: Request) -> Iterable[Answer]: ...
    def tick(self, seconds: float) -> Iterable[Answer]: ...
    def close(self) -> None: ...


class ScanLoop:
    """Runs a Counter in a thread of its own; `on_answer` and `on_frame` are called from that thread.

    The counter is made in the thread, because SQLite's connection belongs to the thread that opened it. Where
    that or any later step fails in a way nobody foresaw, `on_crash` is told once, and the thread ends: a door
    that is broken must not look alive.
    """

    def __init__(
        self,
        make_counter: Callable[[], Served],
        on_answer: Callable[[Answer], None],
        on_frame: Callable[[Frame], None],
        on_crash: Callable[[BaseException], None],
    ) -> None:
        self._make_counter = make_counter
        self._on_answer = on_answer
        self._on_frame = on_frame
        self._on_crash = on_crash
        self._requests: queue.SimpleQueue[Request] = queue.SimpleQueue()
        self._camera: CameraThread | None = None
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name="scan")

    def start(self) -> None:
        """Begin; answers start with a snapshot."""
        self._thread.start()

    def post(self, request: Request) -> None:
        """Ask something of the desk, from any thread; never waits."""
        self._requests.put(request)

    def watch(self, camera: CameraThread | None) -> None:
        """Take frames from this camera from now on, from any thread."""
        self._camera = camera

    def stop(self, timeout: float = 5.0) -> bool:
        """End the thread after what it is doing now; whether it ended in time."""
        self._stopping.set()
        if self._thread.ident is not None:
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            counter = self._make_counter()
            try:
                self._tell(counter.tick(time.monotonic()))
                while not self._stopping.is_set():
                    self._turn(counter)
            finally:
                counter.close()
        except BaseException as crash:  # noqa: BLE001  said aloud by whoever is told
            self._on_crash(crash)

    def _turn(self, counter: Served) -> None:
        camera = self._camera
        resting = camera is None or camera.status.state is CameraState.ENDED
        request = self._next_request(WAIT_S if resting else 0)
        if request is not None:
            self._tell(counter.ask(request))
        frame = None if camera is None else camera.take(0 if resting else WAIT_S)
        if frame is not None:
            self._on_frame(frame)
            self._tell(counter.see(frame))
        self._tell(counter.tick(time.monotonic()))

    def _next_request(self, wait_s: float) -> Request | None:
        """The next request; where no camera gives frames to wait for, this is where the thread rests."""
        try:
            return self._requests.get(timeout=wait_s) if wait_s else self._requests.get_nowait()
        except queue.Empty:
            return None

    def _tell(self, answers: Iterable[Answer]) -> None:
        for answer in answers:
            self._on_answer(answer)
