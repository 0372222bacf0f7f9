"""The library's thread owns the session with the library system: a slow one never stops the screen.

Other work that the screen must not wait for runs the same way in a thread of its own.
"""

import queue
import threading
from collections.abc import Callable, Iterator
from time import monotonic
from typing import Any, Protocol

TICK_S = 1.0
_END = object()


class Served(Protocol):
    """Who answers, in the thread."""

    def handle(self, request: Any, /) -> Iterator[Any]: ...
    def tick(self, seconds: float, /) -> Iterator[Any]: ...
    def close(self) -> None: ...


class LibraryLoop:
    """Runs a counter, made by `make_counter` there, in a thread of its own; `on_answer` is called from that
    thread, `on_crash` once where a step fails in a way nobody foresaw: then the thread ends."""

    def __init__(
        self,
        make_counter: Callable[[], Served],
        on_answer: Callable[[Any], None],
        on_crash: Callable[[BaseException], None],
        name: str = "library",
    ) -> None:
        self._make_counter = make_counter
        self._on_answer = on_answer
        self._on_crash = on_crash
        self._requests: queue.SimpleQueue[object] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name=name)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def post(self, request: object) -> None:
        """Ask something, from any thread; never waits."""
        self._requests.put(request)

    def stop(self, timeout: float = 20.0) -> bool:
        """End after what is being asked now; whether it ended in time."""
        self._requests.put(_END)
        if self._thread.ident is not None:
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            counter = self._make_counter()
            try:
                self._serve(counter)
            finally:
                counter.close()
        except Exception as error:  # noqa: BLE001  whatever it was, the screen must not look alive
            self._on_crash(error)

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
