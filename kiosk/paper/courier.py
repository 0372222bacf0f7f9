"""A thread that prints or posts, one errand at a time, so that a slow printer never stops the screen."""

import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass


class Ticket:
    """Whose errand it was: each is equal to itself only."""


@dataclass(frozen=True, slots=True)
class Done:
    """What became of an errand: the ticket that `send` gave, and what the errand returned."""

    ticket: Ticket
    outcome: object


@dataclass(frozen=True, slots=True)
class _Errand:
    ticket: Ticket
    do: Callable[[], object] | None  # None: end


class Courier:
    """`tell` is called from the courier's thread, `on_crash` once where an errand fails in a way nobody
    foresaw: then the thread ends. Errands must be bounded in time by themselves."""

    def __init__(
        self, name: str, tell: Callable[[Done], None], on_crash: Callable[[BaseException], None]
    ) -> None:
        self._tell, self._on_crash = tell, on_crash
        self._errands: queue.SimpleQueue[_Errand] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name=name)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def send(self, do: Callable[[], object]) -> Ticket:
        """Have this done, after what was asked before; never waits. The ticket it goes by."""
        ticket = Ticket()
        self._errands.put(_Errand(ticket, do))
        return ticket

    def drop(self) -> None:
        """Whoever asked has left: what was not begun is forgotten, and nothing is told of it."""
        try:
            while True:
                self._errands.get_nowait()
        except queue.Empty:
            return

    def stop(self, timeout: float = 25.0) -> bool:
        """End after the errand that was begun; whether it ended in time."""
        self.drop()
        self._errands.put(_Errand(Ticket(), None))
        if self._thread.ident is not None:
            self._thread.join(timeout)
        return not self._thread.is_alive()

    def _run(self) -> None:
        try:
            while True:
                errand = self._errands.get()
                if errand.do is None:
                    return
                outcome = errand.do()
                ticket = errand.ticket
                del errand  # with the receipt in it
                self._tell(Done(ticket, outcome))
        except Exception as error:  # noqa: BLE001  whatever it was, the screen must not look alive
            self._on_crash(error)
