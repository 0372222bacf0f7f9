"""Between the desk's thread and the sync's: questions one way, the hub's word the other; nobody waits."""

import queue
from collections.abc import Iterator
from typing import TypeVar

from shared.domain.signup.standing import Ask, Heard

T = TypeVar("T")


class HubPost:
    """Each end is for one thread."""

    def __init__(self) -> None:
        self._heard: queue.SimpleQueue[Heard] = queue.SimpleQueue()
        self._asks: queue.SimpleQueue[Ask] = queue.SimpleQueue()

    def hear(self, heard: Heard) -> None:
        """What the hub says of a sign-up; from the sync's thread."""
        self._heard.put(heard)

    def asks(self) -> list[Ask]:
        """What the hub is to be asked next; for the sync's thread."""
        return list(_taken(self._asks))

    def ask(self, ask: Ask) -> None:
        """Ask the hub at its next contact; from the desk's thread."""
        self._asks.put(ask)

    def heard(self) -> Iterator[Heard]:
        """What the hub has said since; for the desk's thread."""
        return _taken(self._heard)


def _taken(box: "queue.SimpleQueue[T]") -> Iterator[T]:
    while True:
        try:
            yield box.get_nowait()
        except queue.Empty:
            return
