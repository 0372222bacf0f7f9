"""The line of the tests itself: what it claims to do to a request it does."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
import requests

from tests.fakes import line as lines
from tests.fakes.certificates import Authority


class Echo(BaseHTTPRequestHandler):
    heard: list[bytes]

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.heard.append(body)
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture
def heard() -> list[bytes]:
    return []


@pytest.fixture
def hub(heard: list[bytes]) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (Echo,), {"heard": heard}))
    server.daemon_threads = False
    thread = threading.Thread(target=server.serve_forever, args=(0.02,))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def line(hub: str) -> Iterator[lines.Line]:
    with lines.Line(hub) as line:
        yield line


def post(line: lines.Line, body: bytes = b"abc", **options: object) -> requests.Response:
    return requests.post(f"{line.url}/v1/x", body, timeout=5, **options)  # type: ignore[arg-type]


def test_a_good_day(line: lines.Line, heard: list[bytes]) -> None:
    assert post(line, b"x" * 300_000).content == b"x" * 300_000
    assert line.seen == ["POST /v1/x HTTP/1.1"]
    assert len(heard) == 1


@pytest.mark.parametrize(
    ("fault", "times"),
    [
        (lines.lost_request, 0),
        (lines.lost_answer, 1),
        (lines.held, 0),
        (lines.cut_request(40), 0),
        (lines.cut(-1), 1),
    ],
)
def test_what_is_lost(line: lines.Line, heard: list[bytes], fault: lines.Fault, times: int) -> None:
    line.then(fault)
    with pytest.raises(requests.RequestException):
        post(line)
    assert len(heard) == times
    line.release()
    assert post(line).content == b"abc"
    assert line.waiting == 0


def test_what_comes_otherwise(line: lines.Line, heard: list[bytes]) -> None:
    line.then(lines.doubled, lines.altered, lines.altered_request, lines.portal, lines.bad_gateway)
    assert [post(line).content for _ in range(3)] == [b"abc", b"abb", b"abb"]
    assert heard == [b"abc"] * 3 + [b"abb"]
    assert [post(line).status_code for _ in range(2)] == [200, 502]
    line.then(lines.answers(429, Retry_After="7"))
    assert post(line).headers["Retry-After"] == "7"


def test_a_black_hole_ends_with_the_line(line: lines.Line) -> None:
    line.usual = lines.silent
    with pytest.raises(requests.Timeout):
        requests.post(line.url, b"", timeout=0.2)


def test_tls_and_the_proxys_way(hub: str, tmp_path: Path) -> None:
    authority = Authority(tmp_path)
    with lines.Line(hub, authority.server()) as line:
        trusted = {"verify": str(authority.pem)}
        assert post(line, **trusted).content == b"abc"
        with pytest.raises(requests.exceptions.SSLError):
            post(line)
        proxy = f"http://127.0.0.1:{line.port}"
        through = requests.post(
            "https://localhost/v1/x", b"q", proxies={"https": proxy}, timeout=5, **trusted
        )
        assert through.content == b"q"
        assert (
            requests.post("http://hub.example/v1/x", b"q", proxies={"http": proxy}, timeout=5).content == b"q"
        )
        assert line.seen[-1] == "POST http://hub.example/v1/x HTTP/1.1"


@pytest.mark.parametrize(
    ("names", "days", "why"),
    [(("other.example",), 30, "doesn't match|not valid for"), ((), -1, "has expired")],
)
def test_certificates_that_are_not_good(
    hub: str, tmp_path: Path, names: tuple[str, ...], days: int, why: str
) -> None:
    authority = Authority(tmp_path)
    with (
        lines.Line(hub, authority.server(*names, days=days)) as line,
        pytest.raises(requests.exceptions.SSLError, match=why),
    ):
        post(line, verify=str(authority.pem))
