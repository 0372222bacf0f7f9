"""The line to the hub on a bad day: a proxy that loses, doubles, cuts, alters, delays, or answers by itself.

It takes plain requests, TLS (with whatever certificate it was given) and a proxy's CONNECT, so it also is the
council's web filter. One request a connection: what is behind it hears `Connection: close`.
"""

import contextlib
import random
import re
import socket
import socketserver
import ssl
import struct
import threading
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Self
from urllib.parse import urlsplit

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_CONNECTION = re.compile(rb"\r\n(?:proxy-)?connection:[^\r]*", re.IGNORECASE)
_HEAD_END = b"\r\n\r\n"
_SEGMENT = 1_400  # bytes of a packet
_TIMEOUT_S = 60.0


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request that has come, and the means to do it justice or not."""

    request: bytes
    client: socket.socket
    line: "Line"

    def forward(self, request: bytes | None = None) -> bytes:
        """What the hub answers, whole; to another request where one is given."""
        with socket.create_connection(self.line.upstream, timeout=_TIMEOUT_S) as hub:
            hub.sendall(request or self.request)
            return b"".join(iter(lambda: hub.recv(1 << 16), b""))

    def reset(self) -> None:
        """The connection breaks off, as it does when a router is switched off."""
        self.client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.client.close()


Fault = Callable[[Exchange], None]


def well(exchange: Exchange) -> None:
    """Nothing is wrong."""
    exchange.client.sendall(exchange.forward())


def lost_request(exchange: Exchange) -> None:
    """The hub never hears of it."""
    exchange.reset()


def lost_answer(exchange: Exchange) -> None:
    """The hub has done it; the device never learns of it."""
    exchange.forward()
    exchange.reset()


def doubled(exchange: Exchange) -> None:
    """The hub hears it twice; the device gets the second answer."""
    exchange.forward()
    well(exchange)


def held(exchange: Exchange) -> None:
    """Lost, and let through much later, after others: by `Line.release`."""
    exchange.line.held.append(exchange)
    exchange.reset()


def silent(exchange: Exchange) -> None:
    """A black hole: the connection stands and nothing comes, for as long as the line does."""
    exchange.line.closing.wait(_TIMEOUT_S)


def cut(after: int) -> Fault:
    """The answer breaks off after that many bytes; negative: so many before its end."""

    def fault(exchange: Exchange) -> None:
        exchange.client.sendall(exchange.forward()[:after])

    return fault


def cut_request(after: int) -> Fault:
    """The hub gets only the beginning of the request, and then no more."""

    def fault(exchange: Exchange) -> None:
        with socket.create_connection(exchange.line.upstream, timeout=_TIMEOUT_S) as hub:
            hub.sendall(exchange.request[:after])
        exchange.reset()

    return fault


def altered(exchange: Exchange) -> None:
    """The last byte of the answer's body is another one."""
    answer = bytearray(exchange.forward())
    answer[-1] ^= 1
    exchange.client.sendall(answer)


def altered_request(exchange: Exchange) -> None:
    """The last byte of the request's body is another one."""
    request = bytearray(exchange.request)
    request[-1] ^= 1
    exchange.client.sendall(exchange.forward(bytes(request)))


def delayed(seconds: float) -> Fault:
    """The answer comes late."""

    def fault(exchange: Exchange) -> None:
        answer = exchange.forward()
        exchange.line.closing.wait(seconds)
        exchange.client.sendall(answer)

    return fault


def answers(status: int, body: str = "", **headers: str) -> Fault:
    """Something else answers in the hub's place; header names with `_` for `-`."""
    lines = [f"HTTP/1.1 {status} Whatever", f"Content-Length: {len(body.encode())}", "Connection: close"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    told = "\r\n".join(lines).encode() + _HEAD_END + body.encode()
    return lambda exchange: exchange.client.sendall(told)


def portal(exchange: Exchange) -> None:
    """The guest network wants somebody to log in, and says so with a 200."""
    page = "<!doctype html><html><title>Welcome to Guest Wi-Fi</title><form>Your e-mail address</form></html>"
    answers(200, page, Content_Type="text/html; charset=utf-8")(exchange)


def bad_gateway(exchange: Exchange) -> None:
    """The load balancer finds no hub behind it."""
    page = "<html><head><title>502 Bad Gateway</title></head><body><center>nginx</center></body></html>"
    answers(502, page, Content_Type="text/html")(exchange)


def slow(bytes_per_s: float, loss: float, luck: random.Random, timeout_s: float = 0.2) -> Fault:
    """A thin line that loses packets: each lost one is sent again after a time-out that doubles."""

    def carry(data: bytes, line: "Line") -> Iterator[bytes]:
        for start in range(0, len(data), _SEGMENT):
            segment = data[start : start + _SEGMENT]
            wait = len(segment) / bytes_per_s
            again = timeout_s
            while luck.random() < loss:
                wait += again + len(segment) / bytes_per_s
                again *= 2
            line.closing.wait(wait)
            yield segment

    def fault(exchange: Exchange) -> None:
        for _ in carry(exchange.request, exchange.line):
            pass
        for segment in carry(exchange.forward(), exchange.line):
            exchange.client.sendall(segment)

    return fault


class Line:
    """A proxy on a free port in front of `upstream`, an http address.

    `then` lists what befalls the next requests, one each; those after them fare as `usual` says. `only` picks
    the requests that this is for, by a text in their first line; the others go well. `seen` has the first
    line of every request.
    """

    def __init__(self, upstream: str, tls: ssl.SSLContext | None = None) -> None:
        self.send_to(upstream)
        self.tls = tls
        self.usual: Fault = well
        self.only = ""
        self.held: list[Exchange] = []
        self.seen: list[str] = []
        self.closing = threading.Event()
        self._next: deque[Fault] = deque()
        self._lock = threading.Lock()
        self._clients: set[socket.socket] = set()
        self._server = _Server(self)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="line")
        self._thread.start()

    def send_to(self, upstream: str) -> None:
        """From now on requests go to another address."""
        parts = urlsplit(upstream)
        assert parts.hostname is not None
        assert parts.port is not None
        self.upstream = (parts.hostname, parts.port)

    @property
    def port(self) -> int:
        port: int = self._server.server_address[1]
        return port

    @property
    def url(self) -> str:
        return f"https://localhost:{self.port}" if self.tls else f"http://127.0.0.1:{self.port}"

    def then(self, *faults: Fault) -> None:
        """What befalls the next requests."""
        with self._lock:
            self._next.extend(faults)

    @property
    def waiting(self) -> int:
        """How many of the faults foreseen have not befallen anybody yet."""
        with self._lock:
            return len(self._next)

    def release(self) -> list[bytes]:
        """Let through what was held; the answers, which nobody waits for any more."""
        held, self.held = self.held, []
        return [exchange.forward() for exchange in held]

    def close(self) -> None:
        """Everybody is cut off; returns when nothing runs any more."""
        self.closing.set()
        self._server.shutdown()
        self._thread.join()
        with self._lock:
            clients = list(self._clients)
        for client in clients:
            with contextlib.suppress(OSError):
                client.shutdown(socket.SHUT_RDWR)
        self._server.server_close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def serve(self, client: socket.socket) -> None:
        """One connection from its first byte to its end; that one side breaks off is nothing special."""
        client.settimeout(_TIMEOUT_S)
        with contextlib.suppress(OSError), contextlib.ExitStack() as stack:
            client = self._secured(client, stack)
            request = _read(client)
            if request.startswith(b"CONNECT "):
                client.sendall(b"HTTP/1.1 200 Connection established" + _HEAD_END)
                client = self._secured(client, stack)
                request = _read(client)
            if request:
                try:
                    self._fate(request)(Exchange(_for_upstream(request), client, self))
                except ConnectionRefusedError:
                    bad_gateway(Exchange(request, client, self))

    def _secured(self, client: socket.socket, stack: contextlib.ExitStack) -> socket.socket:
        """The same connection inside TLS where the client begins it and this line has a certificate."""
        if self.tls is not None and client.recv(1, socket.MSG_PEEK) == b"\x16":
            client = self.tls.wrap_socket(client, server_side=True)
        with self._lock:
            self._clients.add(client)
        stack.callback(self._drop, client)
        return client

    def _drop(self, client: socket.socket) -> None:
        with self._lock:
            self._clients.discard(client)
        client.close()

    def _fate(self, request: bytes) -> Fault:
        first = request.partition(b"\r\n")[0].decode("latin-1")
        with self._lock:
            self.seen.append(first)
            if self.only not in first:
                return well
            return self._next.popleft() if self._next else self.usual


class _Server(socketserver.ThreadingTCPServer):
    """Hands each connection to the line; closing it waits for all of them."""

    daemon_threads = False
    request_queue_size = 256

    def __init__(self, line: Line) -> None:
        self._line = line
        super().__init__(("127.0.0.1", 0), socketserver.BaseRequestHandler)

    def finish_request(self, request: object, client_address: object) -> None:
        assert isinstance(request, socket.socket)
        self._line.serve(request)


def _read(client: socket.socket) -> bytes:
    """A whole request; what there is of it where the client breaks off."""
    data = b""
    wanted = None
    while wanted is None or len(data) < wanted:
        more = client.recv(1 << 16)
        if not more:
            return b""
        data += more
        if wanted is None and (end := data.find(_HEAD_END)) >= 0:
            length = _LENGTH.search(data, 0, end + 2)
            wanted = end + len(_HEAD_END) + (int(length[1]) if length else 0)
            if b"100-continue" in data[:end].lower():
                client.sendall(b"HTTP/1.1 100 Continue" + _HEAD_END)
    return data


def _for_upstream(request: bytes) -> bytes:
    """As the hub gets it: the path alone in the first line, and the connection ends with the answer."""
    head, _, body = request.partition(_HEAD_END)
    head = re.sub(rb"^(\S+) https?://[^/ ]+", rb"\1 ", head)
    head = _CONNECTION.sub(b"", head) + b"\r\nConnection: close"
    return head + _HEAD_END + body
