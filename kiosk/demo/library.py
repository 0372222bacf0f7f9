"""A small library system that speaks SIP2 over TCP, for the demo and for tests, with faults on demand."""

import socketserver
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from enum import StrEnum

from kiosk.demo.shelves import Copy, Shelves
from kiosk.demo.socket_server import SocketServer
from kiosk.library.sip2 import stamp
from kiosk.library.sip2.codec import Message, MessageError, decode, encode
from kiosk.library.sip2.messages import Code

_LIBRARY = "Charing Cross Library"
_INSTITUTION = "westminster"


class Trouble(StrEnum):
    """What goes wrong with the next answer."""

    SILENCE = "silence"  # it is done, and no answer comes
    DEAF = "deaf"  # nothing is done, and no answer comes
    HANG_UP = "hang_up"  # it is done, and the line is cut
    SLOW = "slow"  # it is done, and the answer takes `slow_s`
    GARBAGE = "garbage"
    HALF = "half"  # half the answer, then the line is cut
    WRONG_SUM = "wrong_sum"  # once; the repeat is right
    STALE = "stale"  # an earlier number's status comes first
    LATE = "late"  # the answer before this one comes once more first
    OTHERS = "others"  # the answer is about somebody else and another item
    STATUS = "status"  # a 98 in place of the answer
    SAY_AGAIN = "say_again"  # it asks for the request once more, once


class Library:
    """The system as a server on 127.0.0.1; `port` is known once `start` returned."""

    def __init__(self, shelves: Shelves, now: Callable[[], datetime], *, checked: bool = True) -> None:
        self.shelves = shelves
        self.now = now
        self.checked = checked
        self.slow_s = 30.0
        self._ended = threading.Event()
        self.wants_pin = False  # for a loan, as some systems do
        self.password = "demo"  # noqa: S105  the made-up library's
        self.troubles: list[Trouble] = []  # for the next answers, first to last; a login is never troubled
        self.lock = threading.Lock()
        self._server = SocketServer("library", self.converse)
        self.port = 0

    def start(self, port: int = 0) -> None:
        """Listen, on a port of its own choosing or on the one it had before; again is once."""
        self._ended.clear()
        self.port = self._server.start(port)

    def stop(self) -> None:
        """End; sessions that stand are cut."""
        self._ended.set()
        self._server.stop()

    def converse(self, session: socketserver.StreamRequestHandler) -> None:
        """One session, to its end."""
        last = b""
        while frame := _line(session):
            try:
                request = decode(frame)
            except MessageError:
                self._say(session, Message(Code.RESEND_FOR_SYSTEM), None)
                continue
            if request.code is Code.RESEND_FOR_KIOSK:
                session.wfile.write(last)
                continue
            settled = request.code in (Code.LOGIN, Code.STATUS)
            trouble = self.troubles.pop(0) if self.troubles and not settled else None
            if trouble is Trouble.DEAF:
                continue
            if trouble is Trouble.SAY_AGAIN:
                self._say(session, Message(Code.RESEND_FOR_SYSTEM), None)
                continue
            with self.lock:
                answer = self.answer(request)
            if answer is None:
                return
            if trouble is Trouble.LATE:
                session.wfile.write(last)
            if trouble is Trouble.OTHERS:
                answer = _of_others(answer)
            last = encode(answer, sequence=request.sequence, checked=self.checked)
            if not self._tell(session, last, request.sequence, trouble):
                return

    def _tell(
        self,
        session: socketserver.StreamRequestHandler,
        frame: bytes,
        sequence: int | None,
        trouble: Trouble | None,
    ) -> bool:
        """Send an answer, or what the trouble makes of it; whether the session goes on."""
        match trouble:
            case Trouble.SILENCE:
                return True
            case Trouble.HANG_UP:
                return False
            case Trouble.HALF:
                session.wfile.write(frame[: len(frame) // 2])
                return False
            case Trouble.SLOW:
                if self._ended.wait(self.slow_s):
                    return False
                session.wfile.write(frame)
            case Trouble.GARBAGE:
                session.wfile.write(b"\x00\xff<html>\r")
            case Trouble.WRONG_SUM:
                session.wfile.write(frame[:-5] + b"0000\r")
            case Trouble.STATUS:
                self._say(session, self._status("N"), sequence)
            case Trouble.STALE:
                other = None if sequence is None else (sequence + 5) % 10
                self._say(session, self._status("Y"), other)
                session.wfile.write(frame)
            case _:
                session.wfile.write(frame)
        return True

    def _say(
        self, session: socketserver.StreamRequestHandler, message: Message, sequence: int | None
    ) -> None:
        session.wfile.write(encode(message, sequence=sequence, checked=self.checked))

    def answer(self, request: Message) -> Message | None:
        """What it says to one request, once that is done; None for what ends a session."""
        match request.code:
            case Code.LOGIN:
                right = request.get("CO") == self.password
                return Message(Code.LOGIN_ANSWER, {"ok": "1" if right else "0"})
            case Code.STATUS:
                return self._status("Y")
            case Code.PATRON:
                return self._patron(request)
            case Code.ITEM:
                return self._item(request)
            case Code.CHECKOUT:
                done, words = self._lend(request)
                return self._loan(Code.CHECKOUT_ANSWER, request, done, words)
            case Code.CHECKIN:
                return self._return(request)
            case Code.RENEW:
                done, words = self.shelves.renew(self._who(request), _of(request, "AB"), self.now())
                return self._loan(Code.RENEW_ANSWER, request, done, words)
            case Code.RENEW_ALL:
                return self._renew_all(request)
            case Code.END_SESSION:
                fixed = {"ended": "Y", "at": self._at()}
                return Message(Code.END_SESSION_ANSWER, fixed, (_institution(), ("AA", _of(request, "AA"))))
            case _:
                return self._status("Y")

    def _lend(self, request: Message) -> tuple[bool, str]:
        reader = self.shelves.readers.get(self._who(request))
        if self.wants_pin and (reader is None or request.get("AD") != reader.pin):
            return False, "Wrong PIN"
        return self.shelves.lend(self._who(request), _of(request, "AB"), self.now())

    def _status(self, online: str) -> Message:
        fixed = dict.fromkeys(("checkin_ok", "checkout_ok", "renewal_ok"), "Y")
        fixed |= {"online": online, "status_update_ok": "N", "offline_ok": "N"}
        fixed |= {"timeout": "030", "retries": "003", "at": self._at(), "protocol": "2.00"}
        return Message(
            Code.STATUS_ANSWER, fixed, (_institution(), ("AM", _LIBRARY), ("BX", "NYYNYYYYYNYNNNYY"))
        )

    def _patron(self, request: Message) -> Message:
        reader = self.shelves.readers.get(self._who(request))
        loans = [] if reader is None else self.shelves.loans(reader.id)
        ready = [] if reader is None else [item for item in reader.reserved if self._on_shelf(item)]
        coming = [] if reader is None else [item for item in reader.reserved if item not in ready]
        overdue = [copy for copy in loans if copy.due is not None and copy.due < self.now()]
        blocked = reader is None or reader.blocked
        fixed = {"patron_status": ("YYYY" if blocked else "    ").ljust(14), "language": "001"}
        fixed |= {"at": self._at(), "holds": _four(ready), "overdue": _four(overdue), "recalls": "0000"}
        fixed |= {"charged": _four(loans), "fines": "0001" if reader is not None and reader.owed else "0000"}
        fixed |= {"unavailable_holds": _four(coming)}
        number, name = (_of(request, "AA"), "") if reader is None else (reader.id, reader.name)
        fields = [_institution(), ("AA", number), ("AE", name)]  # the patron's own number, as Koha does
        fields.append(("BL", "N" if reader is None else "Y"))
        if reader is not None:
            if (pin := request.get("AD")) is not None:
                fields.append(("CQ", "Y" if pin == reader.pin else "N"))
            if reader.owed:
                fields += [("BH", "GBP"), ("BV", f"{reader.owed / 100:.2f}")]
            if reader.email:
                fields.append(("BE", reader.email))
            wanted = request.fixed["summary"].find("Y")
            lists = {0: ("AS", ready), 5: ("CD", coming), 1: ("AT", [copy.id for copy in overdue])}
            lists[2] = ("AU", [copy.id for copy in loans])
            name, entries = lists.get(wanted, ("AU", []))
            fields += [(name, entry) for entry in entries]
        return Message(Code.PATRON_ANSWER, fixed, tuple(fields))

    def _item(self, request: Message) -> Message:
        copy = self.shelves.copies.get(_of(request, "AB"))
        circulation = "01" if copy is None else "04" if copy.loaned_to else "03"
        if copy is not None and not copy.loaned_to and self.shelves.wanted_by(copy.id):
            circulation = "08"
        fixed = {"circulation": circulation, "security": "00", "fee_type": "01", "at": self._at()}
        fields = [("AB", _of(request, "AB")), ("AJ", copy.title if copy else "")]
        if copy is not None:
            fields += [("AQ", copy.home), ("AH", _due(copy))]
        return Message(Code.ITEM_ANSWER, fixed, tuple(fields))

    def _loan(self, code: Code, request: Message, done: bool, words: str) -> Message:
        copy = self.shelves.copies.get(_of(request, "AB"))
        fixed = {"ok": "1" if done else "0", "renewed": "N", "magnetic": "N", "at": self._at()}
        fixed["desensitize"] = "Y" if done and code is Code.CHECKOUT_ANSWER else "N"
        if code is Code.RENEW_ANSWER and done:
            fixed["renewed"] = "Y"
        fields = [_institution(), ("AA", _of(request, "AA")), ("AB", _of(request, "AB"))]
        fields += [("AJ", copy.title if copy else ""), ("AH", _due(copy) if done and copy else "")]
        return Message(code, fixed, (*fields, ("AF", words)))

    def _return(self, request: Message) -> Message:
        item = _of(request, "AB")
        done, words = self.shelves.take_back(item)
        copy, wanted = self.shelves.copies.get(item), self.shelves.wanted_by(item)
        elsewhere = copy is not None and copy.home != (request.get("AP") or copy.home)
        alert = done and (wanted is not None or elsewhere)
        fixed = {"ok": "1" if done else "0", "resensitize": "Y" if done else "N", "magnetic": "N"}
        fixed |= {"alert": "Y" if alert else "N", "at": self._at()}
        fields = [_institution(), ("AB", item), ("AQ", copy.home if copy else "")]
        if copy is not None:
            fields.append(("AJ", copy.title))
        if alert and copy is not None:
            fields += [("CV", "01" if wanted else "04"), ("CT", copy.home)]
        return Message(Code.CHECKIN_ANSWER, fixed, (*fields, ("CL", "1"), ("AF", words)))

    def _renew_all(self, request: Message) -> Message:
        reader = self._who(request)
        told = {
            copy.id: self.shelves.renew(reader, copy.id, self.now())[0] for copy in self.shelves.loans(reader)
        }
        renewed = [item for item, done in told.items() if done]
        left = [item for item, done in told.items() if not done]
        fixed = {"ok": "1", "renewed": _four(renewed), "unrenewed": _four(left), "at": self._at()}
        lists = [("BM", item) for item in renewed] + [("BN", item) for item in left]
        return Message(Code.RENEW_ALL_ANSWER, fixed, (_institution(), *lists))

    def _who(self, request: Message) -> str:
        """The patron's own number, for whichever of their card numbers was sent."""
        number = _of(request, "AA")
        return self.shelves.aliases.get(number, number)

    def _on_shelf(self, item: str) -> bool:
        copy = self.shelves.copies.get(item)
        return copy is not None and copy.loaned_to is None

    def _at(self) -> str:
        return stamp.written(self.now())


def _line(session: socketserver.StreamRequestHandler) -> bytes:
    """The next frame; empty at the end of the session."""
    frame = bytearray()
    while not frame.endswith(b"\r"):
        try:
            byte = session.rfile.read(1)
        except OSError:
            return b""
        if not byte:
            return b""
        frame += byte
    return bytes(frame)


def _of_others(answer: Message) -> Message:
    others = {"AA": "21000000000009", "AB": "30000000000009", "AE": "Somebody Else"}
    return replace(answer, fields=tuple((name, others.get(name, value)) for name, value in answer.fields))


def _institution() -> tuple[str, str]:
    return "AO", _INSTITUTION


def _of(request: Message, name: str) -> str:
    return request.get(name) or ""


def _due(copy: Copy) -> str:
    return "" if copy.due is None else copy.due.strftime("%d/%m/%Y")


def _four(things: list[str] | list[Copy]) -> str:
    return f"{len(things):04}"
