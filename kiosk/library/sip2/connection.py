"""One session with a library system: connecting, login, asking, and what to do when no answer comes."""

import contextlib
import socket
import ssl
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.library.faults import LibraryFault
from kiosk.library.profile import Profile
from kiosk.library.sip2.codec import MAX_FRAME, Message, MessageError, complete, decode, encode
from kiosk.library.sip2.messages import Code

_SAY_AGAIN = 2  # times, before the answer is given up
_CHUNK = 4096


@dataclass(frozen=True, slots=True)
class Server:
    """Where the library system listens. `tls` trusts the system's authorities, and those of `ca` too."""

    host: str
    port: int
    user: str = ""
    password: str = field(default="", repr=False)
    tls: bool = False
    ca: str | None = None


class Connection:
    """A session that connects when first needed and again after a fault; one thread at a time."""

    def __init__(self, server: Server, profile: Profile) -> None:
        self.server = server
        self.profile = profile
        self.status: Message | None = None  # the system's 98, of this session
        self._socket: socket.socket | None = None
        self._unread = bytearray()
        self._sequence = 9
        self._answered = 0  # questions of this session, but for its beginning
        self._system_checks = False  # whether its messages end with a checksum: seen in this session

    def close(self) -> None:
        """End the session."""
        if self._socket is not None:
            with contextlib.suppress(OSError):
                self._socket.close()
        self._socket, self.status, self._system_checks = None, None, False
        self._unread.clear()

    def ask(self, request: Message, answer: Code, *, repeatable: bool = False) -> Message:
        """Send a request and return its answer; raises LibraryFault, see its `unknown`.

        A `repeatable` one, which changes nothing, is asked again on a new session where none came.
        """
        try:
            return self._ask_once(request, answer)
        except LibraryFault as fault:
            if not (repeatable and fault.unknown):
                raise
        return self._ask_once(request, answer)

    def _ask_once(self, request: Message, answer: Code) -> Message:
        if self._socket is not None and self._has_ended():
            self.close()  # the system closed the session while nobody asked anything
        if self._socket is None:
            self._begin()
            self._answered = 0
        told = self._exchange(request, answer)
        self._answered += 1
        return told

    def _begin(self) -> None:
        """Connect, log in, ask for the status."""
        self._socket = self._connect()
        try:
            if self.server.user:
                self._log_in()
            self.status = self._exchange(
                Message(Code.STATUS, {"status_code": "0", "print_width": "040", "protocol": "2.00"}),
                Code.STATUS_ANSWER,
            )
        except LibraryFault as fault:
            self.close()
            # nothing was asked for yet: nothing can have been done
            raise LibraryFault(fault.detail, code="library_away" if fault.unknown else fault.code) from fault
        if not self.status.yes("online"):
            self.close()
            raise LibraryFault("the library system says that it is offline")

    def _connect(self) -> socket.socket:
        server = self.server
        try:
            plain = socket.create_connection((server.host, server.port), self.profile.connect_s)
        except (OSError, UnicodeError) as error:  # a name that is not known, or none
            said = getattr(error, "strerror", None) or error
            raise LibraryFault(f"{server.host}:{server.port}: {said}") from error
        if not server.tls:
            return plain
        try:
            context = ssl.create_default_context()
            context.minimum_version = ssl.TLSVersion.TLSv1_2
            if server.ca is not None:
                context.load_verify_locations(server.ca)
            return context.wrap_socket(plain, server_hostname=server.host)
        except ssl.SSLCertVerificationError as error:
            plain.close()
            raise LibraryFault(error.verify_message, code="library_certificate") from error
        except OSError as error:
            plain.close()
            raise LibraryFault(f"TLS: {error.strerror or error}") from error

    def _log_in(self) -> None:
        login = Message(
            Code.LOGIN,
            {"user_algorithm": "0", "password_algorithm": "0"},
            (("CN", self.server.user), ("CO", self.server.password), ("CP", self.profile.location)),
        )
        if not self._exchange(login, Code.LOGIN_ANSWER).yes("ok"):
            raise LibraryFault("the library system refuses this kiosk's login", code="library_refuses")

    def _exchange(self, request: Message, answer: Code) -> Message:
        """One request and its answer on the session that stands."""
        self._sequence = (self._sequence + 1) % 10
        try:
            frame = encode(
                request, self.profile.charset, sequence=self._sequence, checked=self.profile.checked
            )
        except MessageError as error:
            raise LibraryFault(str(error), code="library_refuses") from error
        self._unread.clear()  # whatever is left belongs to an earlier question
        deadline = time.monotonic() + self.profile.timeout_s
        try:
            self._send(frame, deadline)
            return self._await(request, frame, answer, deadline)
        except LibraryFault:
            self.close()
            raise

    def _await(self, request: Message, frame: bytes, answer: Code, deadline: float) -> Message:
        repeats = 0
        while True:
            try:
                message = self._read(deadline)
            except MessageError as error:
                repeats += 1
                if repeats > _SAY_AGAIN or not self.profile.checked:
                    raise LibraryFault(str(error), code="library_garbled") from error
                self._send(encode(Message(Code.RESEND_FOR_KIOSK), checked=True), deadline)
                continue
            if message.code is Code.RESEND_FOR_SYSTEM:
                repeats += 1
                if repeats > _SAY_AGAIN:
                    raise LibraryFault("it keeps asking to repeat", code="library_garbled")
                self._send(frame, deadline)
            elif self._is_late(message):
                continue  # the answer to an earlier question, or to somebody else's
            elif message.code is answer:
                if self._is_about_another(request, message):
                    raise LibraryFault("the answer is about something else", code="library_garbled")
                return message
            elif message.code is Code.STATUS_ANSWER:
                raise LibraryFault(message.get("AF") or "it cannot do that now", code="library_declines")

    def _is_about_another(self, request: Message, answer: Message) -> bool:
        """Whether an answer names another item or person than was asked about.

        Some systems answer a card's alias with the patron's own number. That is believed where the number of
        the answer is ours, and where no earlier question of this session can have been so late.
        """
        named = [(request.get(name), answer.get(name)) for name in ("AB", "AA")]
        item, person = ((one and two and one.casefold() != two.casefold()) for one, two in named)
        renamed = request.code is Code.PATRON and (answer.sequence is not None or self._answered == 0)
        return bool(item or (person and not renamed))

    def _is_late(self, message: Message) -> bool:
        return message.sequence is not None and message.sequence != self._sequence

    def _send(self, frame: bytes, deadline: float) -> None:
        self._wire(lambda line: line.sendall(frame), deadline)

    def _read(self, deadline: float) -> Message:
        """The next message; raises MessageError for one that is damaged, LibraryFault when none comes."""
        frame = bytearray()
        while True:
            end = self._unread.find(b"\r")
            if end < 0:
                if len(frame) + len(self._unread) > MAX_FRAME:
                    raise LibraryFault("it talks without an end", code="library_garbled")
                more = self._wire(lambda line: line.recv(_CHUNK), deadline)
                if not more:
                    raise LibraryFault("it ended the session", code="library_silent")
                self._unread += more
                continue
            frame += self._unread[: end + 1]
            del self._unread[: end + 1]
            if not frame.strip():
                frame.clear()
                continue
            ended = complete(bytes(frame))
            self._system_checks = self._system_checks or ended
            if ended or not self._system_checks:  # else the carriage return lies inside a note
                return decode(bytes(frame), self.profile.charset)

    def _wire(self, act: Callable[[socket.socket], bytes | None], deadline: float) -> bytes:
        line, left = self._socket, deadline - time.monotonic()
        if line is None or left <= 0:
            raise LibraryFault("no answer in time", code="library_silent")
        line.settimeout(left)
        try:
            return act(line) or b""
        except TimeoutError:
            raise LibraryFault("no answer in time", code="library_silent") from None
        except OSError as error:
            raise LibraryFault(str(error.strerror or error), code="library_silent") from error

    def _has_ended(self) -> bool:
        """Whether the system closed the session since the last answer; what it sent unasked is dropped."""
        line = self._socket
        if line is None:
            return True
        line.settimeout(0)
        try:
            return not line.recv(_CHUNK)
        except (BlockingIOError, ssl.SSLWantReadError):
            return False
        except OSError:
            return True
