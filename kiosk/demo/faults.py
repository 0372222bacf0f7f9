"""What can go wrong with the made-up library, by a word typed where the demo was started."""

import contextlib
import os
import select
import threading
from collections.abc import Callable

from kiosk.demo.library import Library, Trouble

AWAY, BACK = "away", "back"
HELP = f"type {AWAY} or {BACK}, or what befalls the next answer: {', '.join(Trouble)}"
_LOOK_S = 0.2
_LONGEST = 200


def obey(library: Library, word: str) -> str:
    """Do what a word says; what to print about it."""
    if word == AWAY:
        library.stop()
        return "the library system is away"
    if word == BACK:
        library.start(library.port)
        return "the library system is back"
    if word in Trouble.__members__.values():
        library.troubles.append(Trouble(word))
        return f"the next answer: {word}"
    return HELP


class Typed:
    """Reads lines of a file descriptor in a thread of its own, until its end or `stop`: each word is given to
    `do`, and what that answers to `tell`."""

    def __init__(self, descriptor: int, do: Callable[[str], str], tell: Callable[[str], None]) -> None:
        self._descriptor, self._do, self._tell = descriptor, do, tell
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._run, name="faults")

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """End; nothing that is typed now is obeyed."""
        self._ended.set()
        self._thread.join()

    def _run(self) -> None:
        with contextlib.suppress(OSError):  # there is nothing to read from
            self._read()

    def _read(self) -> None:
        while not self._ended.is_set():
            if not select.select([self._descriptor], [], [], _LOOK_S)[0]:
                continue
            typed = os.read(self._descriptor, _LONGEST)
            if not typed:
                return
            for word in typed.decode(errors="replace").split():
                self._tell(self._do(word.lower()))
