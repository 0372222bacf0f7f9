"""The library's thread owns the session with the library system: a slow one never stops the screen.

Other work that the screen must not wait for runs the same way in a thread of its own.
"""

import logging
import queue
import threading
import traceback
from collections import deque
from collections.abc import Callable, Iterator
from time import monotonic
from typing import Any, Protocol

TICK_S = 1.0
CRASHES = 3  # so many counters in a row are tried at once; then only one more
MINUTE_S = 60.0  # in each such time
LOG = logging.getLogger("portcullis.kiosk")
_END = object()


class Served(Protocol):
    """Who answers, in the thread."""

    def handle(self, request: Any, /) -> Iterator[Any]: ...
    def tick(self, seconds: float, /) -> Iterator[Any]: ...
    def close(self) -> None: ...


class LibraryLoop:
    """Runs a counter, made by `make_counter` there, in a thread of its own; `on_answer` is called from it.

    Where a step fails in a way nobody foresaw, that is logged, `on_crash` is called, and a new counter, which
    knows nobody, takes up what was asked since: staff can still come in, and people are served again.
    """

    def __init__(
        self,
        make_counter: Callable[[], Served],
        on_answer: Callable[[Any], None],
        on_crash: Callable[[BaseException], None],
        name: str = "library",
        *,
        minute_s: float = MINUTE_S,
    ) -> None:
        self._make_counter = make_counter
        self._on_answer = on_answer
        self._on_crash = on_crash
        self._minute_s = minute_s
        self._requests: queue.SimpleQueue[object] = queue.SimpleQueue()
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._run, name=name)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def post(self, request: object) -> None:
        """Ask something, from any thread; never waits."""
        self._requests.put(request)

    def stop(self, timeout: float = 20.0) -> bool:
        """End after what is being asked now; whether it ended in time."""
        self._stopping.set()
        self._requests.put(_END)
        if self._thread.ident is not None:
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        crashed: deque[float] = deque(maxlen=CRASHES)
        while not self._work() and not self._stopping.is_set():
            crashed.append(monotonic())
            if len(crashed) == CRASHES:
                self._stopping.wait(crashed[0] + self._minute_s - monotonic())

    def _work(self) -> bool:
        """Whether it served until the end."""
        try:
            counter = self._make_counter()
            try:
                self._serve(counter)
            finally:
                counter.close()
        except Exception as error:  # noqa: BLE001  whatever it was, the screen must not look alive
            where = "".join(traceback.format_tb(error.__traceback__))
            LOG.critical("uncaught %s\n%s", type(error).__name__, where)  # its own words may quote a card
            self._on_crash(error)
            return False
        return True

    def _serve(self, counter: Served) -> None:
        ticked = monotonic()
        while True:
            try:
                request = self._requests.get(timeout=TICK_S)
            except queue.Empty:
                request = None
            if request is _END:
                return
            if request is not None:
                for answer in counter.handle(request):
                    self._on_answer(answer)
            if monotonic() - ticked >= TICK_S:
                ticked = monotonic()
                for answer in counter.tick(ticked):
                    self._on_answer(answer)
