"""A door that is opened over HTTP: one POST, one answer; the only HTTP of the device besides the sync.

No redirect is followed, no proxy asked, no cookie kept; of the answer the first line is read (RFC 9112) and
no more. Whatever the other end does, it is over by the time that was given: a timer cuts the line, which no
HTTP library does.
"""

import json
import re
import socket
import ssl
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import monotonic
from urllib.parse import urlsplit

from kiosk.door.faults import DoorFault
from shared.domain.faults import Fault
from shared.sync.cut import cut_after
from shared.sync.transport import trusting

PATIENCE_S = 3.0  # for one door; whoever stands before it waits
_LONGEST = 1_000  # of the answer's first line
_STATUS = re.compile(rb"HTTP/1\.[01] ([1-5][0-9]{2})(?: [^\r\n]*)?\r?\n")


class WebDoor:
    """`secret` is sent as a bearer token; over https the certificate is checked, against `ca` too.

    The body tells until when the door may be opened, in UTC: an opener that is asked late opens nothing. Who
    is let in, it does not tell.
    """

    def __init__(self, url: str, secret: str, ca: Path | None = None) -> None:
        """Raises Fault (`door_setting`) for an address or an authority that will not do."""
        try:
            parts = urlsplit(url)
            usual = 443 if parts.scheme == "https" else 80
            self._host, self._port = parts.hostname or "", parts.port or usual
        except ValueError:
            self._host = ""
        plain = url.isascii() and url.isprintable() and " " not in url
        if not (plain and self._host) or parts.username is not None or parts.fragment:
            raise Fault("door must be an address such as http://10.0.0.7/open", code="door_setting")
        self._path = parts._replace(scheme="", netloc="").geturl() or "/"
        self._secret = secret
        self._tls = trusting(ca) if parts.scheme == "https" else None

    def open(self, until: float) -> None:
        until = min(until, monotonic() + PATIENCE_S)
        try:
            line = socket.create_connection((self._host, self._port), _left(until))
        except (OSError, UnicodeError) as error:  # a name that is not known, or none
            raise DoorFault(f"{self._host}: {error}") from None
        with closing(line), cut_after(line, _left(until)):
            self._ask(line, until)

    def tick(self) -> None:
        """Nothing: the opener shuts its door."""

    def close(self) -> None:
        """Nothing is kept open."""

    def _ask(self, line: socket.socket, until: float) -> None:
        try:
            if self._tls is not None:
                line = self._tls.wrap_socket(line.dup(), server_hostname=self._host)
        except (OSError, ssl.SSLError) as error:
            raise DoorFault(f"{self._host}: {error}") from None
        with closing(line):
            status = self._status(line, until)
        if not 200 <= status < 300:
            raise DoorFault(f"{self._host} answers {status}", code="door_refuses")

    def _status(self, line: socket.socket, until: float) -> int:
        answer = b""
        try:
            line.sendall(self._request(until))
            while b"\n" not in answer and len(answer) < _LONGEST:
                piece = line.recv(_LONGEST)
                if not piece:
                    break
                answer += piece
        except OSError as error:
            raise DoorFault(f"{self._host}: {error}", code="door_silent") from None
        found = _STATUS.match(answer)
        if found is None:
            raise DoorFault(f"{self._host} gives no answer that can be read", code="door_silent")
        return int(found[1])

    def _request(self, until: float) -> bytes:
        body = self._body(until)
        lines = (
            f"POST {self._path} HTTP/1.1",
            f"Host: {self._host}:{self._port}",
            f"Authorization: Bearer {self._secret}",
            "Content-Type: application/json",
            f"Content-Length: {len(body)}",
            "Connection: close",
        )
        return "\r\n".join((*lines, "", "")).encode("ascii") + body

    def _body(self, until: float) -> bytes:
        expires = datetime.now(UTC) + timedelta(seconds=until - monotonic())
        return json.dumps({"open": True, "expires": f"{expires:%Y-%m-%dT%H:%M:%S}Z"}).encode()


def _left(until: float) -> float:
    left = until - monotonic()
    if left <= 0:
        raise DoorFault("too late", code="door_late")
    return left
