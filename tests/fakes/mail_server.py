"""A mail server on 127.0.0.1: takes e-mails over TLS, and fails as it is told to."""

import base64
import socket
import ssl
import threading
from contextlib import suppress
from dataclasses import dataclass


@dataclass
class Taken:
    """An e-mail as it was handed over."""

    sender: str
    receiver: str
    message: bytes


class MailServerHere:
    """`tls` is its side of TLS; `implicit`: from the first byte, else after STARTTLS, which it offers while
    `offers_tls`. `login` is asked for where it is not None, `refuses` are the addresses it does not take,
    `silent`: it never says a word; `garbles`: it answers a login with no base 64; `rude`: it takes leave with
    a refusal."""

    def __init__(self, tls: ssl.SSLContext, *, implicit: bool = False) -> None:
        self._tls, self._implicit = tls, implicit
        self.offers_tls, self.silent, self.garbles, self.rude = True, False, False, False
        self.login: tuple[str, str] | None = None
        self.refuses: set[str] = set()
        self.taken: list[Taken] = []
        self.heard: list[str] = []
        self._over = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def close(self) -> None:
        """Nobody listens any more."""
        self._over.set()
        with suppress(OSError):  # it was closed before
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._thread.join(10)

    def _serve(self) -> None:
        while True:
            try:
                line, _ = self._listener.accept()
            except OSError:
                return
            with suppress(OSError), line:
                line.settimeout(5)
                if self.silent:
                    self._over.wait(20)
                    return
                if self._implicit:
                    self._follow_in_secret(line)
                else:
                    self._follow(line, secret=False)

    def _follow_in_secret(self, line: socket.socket) -> None:
        with self._tls.wrap_socket(line, server_side=True) as secret:
            self._follow(secret, secret=True)

    def _follow(self, line: socket.socket, *, secret: bool) -> None:
        file = line.makefile("rb")
        if secret == self._implicit:
            line.sendall(b"220 here\r\n")
        sender, receiver = "", ""
        while said := file.readline(1000).decode().rstrip("\r\n"):
            self.heard.append(said)
            match said.split(" ")[0].upper():
                case "EHLO":
                    offers = (
                        ["here", "STARTTLS"] if self.offers_tls and not secret else ["here", "AUTH PLAIN"]
                    )
                    line.sendall(
                        "".join(f"250-{offer}\r\n" for offer in offers).encode() + b"250 SIZE 9999\r\n"
                    )
                case "STARTTLS":
                    line.sendall(b"220 go\r\n")
                    self._follow_in_secret(line)
                    return
                case "AUTH" if self.garbles:
                    line.sendall(b"334 a\r\n")
                case "AUTH":
                    want = base64.b64encode("\0{}\0{}".format(*(self.login or ("", ""))).encode()).decode()
                    line.sendall(b"235 in\r\n" if said.split(" ")[2] == want else b"535 no\r\n")
                case "MAIL":
                    sender = said
                    line.sendall(b"250 ok\r\n")
                case "RCPT":
                    receiver = said[said.index("<") + 1 : said.index(">")]
                    line.sendall(b"550 nobody\r\n" if receiver in self.refuses else b"250 ok\r\n")
                case "DATA":
                    line.sendall(b"354 go on\r\n")
                    message = b""
                    while (part := file.readline(1000)) != b".\r\n":
                        message += part
                    self.taken.append(Taken(sender, receiver, message))
                    line.sendall(b"250 taken\r\n")
                case "QUIT":
                    line.sendall(b"421 out\r\n" if self.rude else b"221 bye\r\n")
                    return
                case _:
                    line.sendall(b"250 ok\r\n")
