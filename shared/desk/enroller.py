"""Makes a device one of a city's, in its own window: a code that is shown or typed becomes an enrolment."""

import queue
import threading
from collections.abc import Callable, Iterator

from shared.capture.decoder import Decoder
from shared.capture.frames import Frame
from shared.desk.sightings import Sightings
from shared.desk.values import Enrolling, EnrolStep, ReadText, Request
from shared.domain.faults import Fault
from shared.wire import enrolment


class Enroller:
    """Takes frames and texts as a Counter does; `enrol` asks the hub in a thread of its own and raises Fault.

    One code is tried at a time. What the camera sees and is no enrolment code does not matter; a code that
    was refused is tried again once it was out of view.
    """

    def __init__(self, enrol: Callable[[str], object], decoder: Decoder) -> None:
        self._enrol = enrol
        self._decoder = decoder
        self._sightings = Sightings()
        self._ended: queue.SimpleQueue[Exception | None] = queue.SimpleQueue()
        self._asking = False
        self._begun = False

    def see(self, frame: Frame) -> Iterator[Enrolling]:
        """Read a frame; the first new enrolment code in it is tried."""
        codes = [code.text for code in self._decoder.read(frame) if code.text.startswith(enrolment.PREFIX)]
        new = [text for text in codes if not self._sightings.still_there(text, frame.taken)]
        return self._try(new[0]) if new else iter(())

    def ask(self, request: Request) -> Iterator[Enrolling]:
        """Try what a hand scanner or a keyboard gave."""
        return self._try(request.text.strip()) if isinstance(request, ReadText) else iter(())

    def tick(self, _seconds: float) -> Iterator[Enrolling]:
        """What the hub said meanwhile; at first, that a code is waited for."""
        if not self._begun:
            self._begun = True
            return iter([Enrolling(EnrolStep.WAITING)])
        if not self._asking or self._ended.empty():
            return iter(())
        self._asking, ended = False, self._ended.get()
        if isinstance(ended, Fault):
            return iter([Enrolling(EnrolStep.REFUSED, ended.code)])
        if ended is not None:
            raise ended
        return iter([Enrolling(EnrolStep.ENROLLED)])

    def close(self) -> None:
        """A hub that does not answer is not waited for."""

    def _try(self, text: str) -> Iterator[Enrolling]:
        if self._asking:
            return iter(())
        self._asking = True
        threading.Thread(target=self._ask_the_hub, args=(text,), name="enrol", daemon=True).start()
        return iter([Enrolling(EnrolStep.ASKING)])

    def _ask_the_hub(self, text: str) -> None:
        ended: Exception | None = None
        try:
            self._enrol(text)
        except Exception as error:  # noqa: BLE001  told, or raised anew, in the thread that shows it
            ended = error
        self._ended.put(ended)
