"""The line to a library system without a socket: what is lost, late or garbled is in the test's hands."""

from collections import Counter
from collections.abc import Callable
from enum import StrEnum

from kiosk.demo.library import Library
from kiosk.library.faults import LibraryFault
from kiosk.library.profile import Profile
from kiosk.library.sip2.codec import Message, decode, encode
from kiosk.library.sip2.connection import Server
from kiosk.library.sip2.messages import Code


class Mishap(StrEnum):
    """What becomes of one request."""

    NONE = "none"
    LOST = "lost"  # done, and the answer does not arrive
    DEAF = "deaf"  # not done, no answer
    LATE = "late"  # done only as the next request comes in
    GARBLED = "garbled"  # done, and the answer cannot be read
    STATUS = "status"  # done, and a 98 comes in place of the answer
    HANG_UP = "hang_up"  # not reached
    CUT_BEFORE = "cut_before"  # the kiosk's power goes as it is about to send
    CUT_AFTER = "cut_after"  # and here once the library has done it


class PowerCut(BaseException):
    """Nothing of the program goes on after this."""


class LibraryLine:
    """Stands where a Connection stands; `mishaps` befall the next requests, first to last.

    `whose` says which deed of the kiosk a request is about; `lent` counts the loans that each brought about.
    """

    def __init__(self, library: Library, whose: Callable[[Message], int] = lambda _request: 0) -> None:
        self.library, self.profile, self.server = library, Profile(), Server("nowhere", 0)
        self.mishaps: list[Mishap] = []
        self.away = False
        self.asked: list[Message] = []
        self.lent: Counter[int] = Counter()
        self._late: list[tuple[Message, int]] = []
        self._whose = whose

    def close(self) -> None:
        """Sessions are nothing here."""

    def ask(self, request: Message, answer: Code, *, repeatable: bool = False) -> Message:
        """As `Connection.ask`."""
        try:
            return self._ask_once(request, answer)
        except LibraryFault as fault:
            if not (repeatable and fault.unknown):
                raise
        return self._ask_once(request, answer)

    def _ask_once(self, request: Message, answer: Code) -> Message:
        mishap = self.mishaps.pop(0) if self.mishaps else Mishap.NONE
        if mishap is Mishap.CUT_BEFORE:
            raise PowerCut
        if self.away or mishap is Mishap.HANG_UP:
            raise LibraryFault("not reached")
        self.settle()
        if mishap is Mishap.LATE:
            self._late.append((request, self._whose(request)))
        if mishap in (Mishap.LATE, Mishap.DEAF):
            raise LibraryFault("no answer in time", code="library_silent")
        said = self._do(decode(encode(request, checked=True)), self._whose(request))
        if mishap is Mishap.CUT_AFTER:
            raise PowerCut
        if mishap is Mishap.LOST:
            raise LibraryFault("no answer in time", code="library_silent")
        if mishap is Mishap.GARBLED:
            raise LibraryFault("noise", code="library_garbled")
        if mishap is Mishap.STATUS:
            raise LibraryFault("it cannot do that now", code="library_declines")
        assert said.code is answer
        return said

    def settle(self) -> None:
        """The library gets round to what it was late with."""
        for late in self._late:
            self._do(*late)
        self._late.clear()

    def _do(self, request: Message, deed: int) -> Message:
        self.asked.append(request)
        copy = self.library.shelves.copies.get(request.get("AB") or "")
        before = 0 if copy is None else copy.times_lent
        said = self.library.answer(request)
        assert said is not None
        if copy is not None and copy.times_lent > before:
            self.lent[deed] += 1
        return decode(encode(said, checked=True))
