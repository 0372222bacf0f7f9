"""A hub of a few lines over real HTTP: signs what a test tells it to answer, and keeps what it was asked."""

import base64
import hashlib
import json
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self

from shared.wire import httpsig
from tests.trust import samples
from tests.trust.samples import Publisher


@dataclass
class Asked:
    """A request as it came."""

    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: bytes

    def json(self) -> dict[str, Any]:
        return json.loads(self.body)


@dataclass
class Told:
    """An answer; an unsigned one is somebody else's."""

    status: int = 200
    body: bytes = b"{}"
    headers: dict[str, str] = field(default_factory=dict)
    signed: bool = True


def problem(status: int, code: str, **more: Any) -> Told:
    """A problem document, as the hub writes it."""
    fields = {"status": status, "title": "No", "code": code, **more}
    return Told(status, json.dumps(fields).encode(), {"Content-Type": "application/problem+json"})


Answers = Callable[[Asked], Told]


class SigningHub:
    """Serves on loopback until it is closed; `answers` is asked for every request in time. Its clock stands
    still where this machine's was when it began, and `ahead_s` from there."""

    def __init__(self, publisher: Publisher | None = None) -> None:
        self.publisher = publisher or Publisher(version=int(time.time() * 1000))
        self.asked: list[Asked] = []
        self.answers: Answers = lambda asked: Told()
        self.ahead_s, self.began_s = 0, int(time.time())
        self.connections = 0
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), self._handler())
        self._server.daemon_threads = False
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,), name="signing hub")
        self._thread.start()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    @property
    def now_s(self) -> int:
        return self.began_s + self.ahead_s

    @property
    def paths(self) -> list[str]:
        """What was asked for, in order."""
        return [asked.path for asked in self.asked]

    @property
    def root_text(self) -> str:
        """The root document as the line carries it."""
        return base64.urlsafe_b64encode(self.publisher.files()["root.cbor"]).rstrip(b"=").decode()

    def close(self) -> None:
        self._server.shutdown()
        self._thread.join()
        self._server.server_close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def told(self, asked: Asked) -> tuple[Told, dict[str, str]]:
        """The answer to a request and its headers; late requests are refused as the hub refuses them."""
        signature = httpsig.read_request(asked.headers)
        if abs(signature.created_s - self.now_s) > httpsig.LASTS_S:
            told = problem(401, "signature_late", root=self.root_text)
        else:
            told = self.answers(asked)
        headers = dict(told.headers)
        if told.signed:
            key = samples.private(self.publisher.publisher)
            name = samples.root.key_id(key.public_key().public_bytes_raw()).hex()
            headers |= httpsig.sign_response(key, name, told.status, told.body, signature.header, self.now_s)
        return told, headers

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        hub = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            timeout = 60
            wbufsize = -1  # head and body in one packet

            def setup(self) -> None:
                super().setup()
                hub.connections += 1

            def answer(self) -> None:
                path, _, query = self.path.partition("?")
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                asked = Asked(self.command, path, query, dict(self.headers.items()), body)
                hub.asked.append(asked)
                told, headers = hub.told(asked)
                self.send_response(told.status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(told.body)))
                if self.close_connection:
                    self.send_header("Connection", "close")
                self.end_headers()
                self.wfile.write(told.body)

            do_GET = do_POST = answer  # noqa: N815

            def log_message(self, *_: object) -> None:
                pass

        return Handler


def bundle_of(hub: SigningHub) -> Answers:
    """The answers of a hub that serves its publisher's bundle, whatever that is at the time."""

    def answers(asked: Asked) -> Told:
        files = hub.publisher.files()
        name = asked.path.rpartition("/")[2]
        if name == "manifest.cbor":
            tag = f'"{hub.publisher.version}"'
            fresh = asked.headers.get("If-None-Match") == tag
            return Told(304, b"") if fresh else Told(200, files[name], {"ETag": tag})
        if name == "root.cbor":
            return Told(200, files[name])
        for data in files.values():
            if "/parts/" in asked.path and name == hashlib.sha256(data).hexdigest():
                return Told(200, data)
        return problem(404, "not_found")

    return answers
