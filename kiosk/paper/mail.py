"""Sends a receipt by e-mail (RFC 5321, RFC 5322), over TLS only. The one place that speaks SMTP.

Nothing is logged and nothing kept: neither the address nor the text.
"""

import re
import smtplib
import socket
import ssl
from contextlib import closing, suppress
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.utils import formatdate, make_msgid
from enum import StrEnum

from shared.sync.cut import cut_after

LONGEST = 254  # RFC 5321, 4.5.3.1.3
_OPERATION_S = 10.0
_ALL_S = 30.0
_TLS_AT_ONCE = 465
_ADDRESS = re.compile(
    r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
    r"@[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)+"
)


class Sent(StrEnum):
    """What became of an e-mail."""

    SENT = "sent"  # the server took it
    NO_SUCH_ADDRESS = "no_such_address"  # the server refuses this address
    AWAY = "away"  # the server cannot be reached, is too slow, or does not let the kiosk in


@dataclass(frozen=True, slots=True)
class MailServer:
    """The way to send e-mail; TLS from the first byte at port 465, else STARTTLS before anything is said."""

    host: str
    port: int
    sender: str
    user: str = ""
    password: str = field(default="", repr=False)
    tls: ssl.SSLContext = field(default_factory=ssl.create_default_context, repr=False)

    def send(self, address: str, subject: str, text: str) -> Sent:
        """Send one text. The address is one that `is_address` takes."""
        message = EmailMessage()
        message["From"], message["To"], message["Subject"] = self.sender, address, subject
        message["Date"] = formatdate()
        message["Message-ID"] = make_msgid(domain=self.sender.rpartition("@")[2])
        message["Auto-Submitted"] = "auto-generated"  # RFC 3834: no holiday notes in return
        message.set_content(text)
        try:
            with (
                closing(socket.create_connection((self.host, self.port), _OPERATION_S)) as line,
                cut_after(line, _ALL_S),
                closing(self._begun(line.dup())) as server,
            ):
                if self.port != _TLS_AT_ONCE:
                    server.starttls(context=self.tls)
                if self.user:
                    server.login(self.user, self.password)
                server.send_message(message)
                with suppress(
                    OSError, smtplib.SMTPException
                ):  # it is the server's now, however it takes leave
                    server.quit()
                return Sent.SENT
        except smtplib.SMTPRecipientsRefused:
            return Sent.NO_SUCH_ADDRESS
        except (OSError, smtplib.SMTPException, ValueError):  # a ValueError: an answer in no form, or no name
            return Sent.AWAY

    def _begun(self, line: socket.socket) -> smtplib.SMTP:
        if self.port == _TLS_AT_ONCE:
            line = self.tls.wrap_socket(line, server_hostname=self.host)
        return _Session(line, self.host)


class _Session(smtplib.SMTP):
    """SMTP on a line that is there; `host` is the name for its certificate."""

    def __init__(self, line: socket.socket, host: str) -> None:
        self._line = line
        super().__init__(host)

    def _get_socket(self, _host: str, _port: int, _timeout: float) -> socket.socket:
        return self._line


def is_address(text: str) -> bool:
    """Whether this can be an e-mail address: plain ASCII, a name, an @, a domain with a dot."""
    return len(text) <= LONGEST and text.count("@") == 1 and _ADDRESS.fullmatch(text) is not None


def masked(address: str) -> str:
    """An address as it may be shown to whoever knows it: its first letter and its domain."""
    name, _, domain = address.partition("@")
    return f"{name[:1]}…@{domain}"
