"""The library's thread owns the session with the library system: a slow one never stops the screen."""

import queue
import threading
from collections.abc import Callable

from kiosk.library.counter import LibraryCounter
from kiosk.library.values import Answer, Request

_END = object()


class LibraryLoop:
    """Runs a counter in a thread of its own; `on_answer` is called from that thread, `on_crash` once where a
    step fails in a way nobody foresaw: then the thread ends."""

    def __init__(
        self,
        counter: LibraryCounter,
        on_answer: Callable[[Answer], None],
        on_crash: Callable[[BaseException], None],
    ) -> None:
        self._counter = counter
        self._on_answer = on_answer
        self._on_crash = on_crash
        self._requests: queue.SimpleQueue[object] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="library")

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def post(self, request: Request) -> None:
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
            while (request := self._requests.get()) is not _END:
                for answer in self._counter.handle(request):  # type: ignore[arg-type]
                    self._on_answer(answer)
        except Exception as error:  # noqa: BLE001  whatever it was, the screen must not look alive
            self._on_crash(error)
