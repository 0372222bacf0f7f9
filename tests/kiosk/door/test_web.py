"""A door that is opened over HTTP, by real lines to a server that does as it is told."""

import json
import socket
import threading
from datetime import UTC, datetime, timedelta
from time import monotonic

import pytest

from kiosk.door.faults import DoorFault
from kiosk.door.opener import opener
from kiosk.door.web import PATIENCE_S, WebDoor
from shared.device.settings import Settings
from shared.domain.faults import Fault

SECRET = "correct-horse-battery"
GOOD = b"HTTP/1.1 204 No Content\r\n\r\n"


class Lock:
    """One HTTP door on this machine: tells what it was asked, answers as `answer` says."""

    def __init__(self):
        self.asked = []
        self.answer = lambda line, request: line.sendall(GOOD)
        self.over = threading.Event()
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}/open"

    def _serve(self):
        while True:
            line, _ = self._listening.accept()
            with line:
                line.settimeout(10)
                try:
                    request = line.recv(65_536)
                    while b"\r\n\r\n" in request and not request.partition(b"\r\n\r\n")[2]:
                        request += line.recv(65_536)
                    if not request:
                        return
                    self.asked.append(request)
                    self.answer(line, request)
                except OSError:
                    continue  # whoever asked has cut the line

    def stop(self):
        self.over.set()
        with socket.create_connection(("127.0.0.1", self.port)):
            pass
        self._thread.join()
        self._listening.close()


@pytest.fixture
def lock():
    made = Lock()
    yield made
    made.stop()


def soon(seconds=2.0):
    return monotonic() + seconds


def fault_of(door, until=None):
    with pytest.raises(DoorFault) as caught:
        door.open(soon() if until is None else until)
    return caught.value.code


def says(status):
    return lambda line, request: line.sendall(f"HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n".encode())


def test_one_post_with_the_secret_and_no_word_of_who(lock):
    WebDoor(lock.url, SECRET).open(soon())
    (request,) = lock.asked
    head, _, body = request.partition(b"\r\n\r\n")
    assert head.startswith(b"POST /open HTTP/1.1\r\n")
    assert f"Authorization: Bearer {SECRET}".encode() in head
    told = json.loads(body)
    assert set(told) == {"open", "expires"}
    expires = datetime.fromisoformat(told["expires"])
    assert timedelta() <= expires - datetime.now(UTC) + timedelta(seconds=2) <= timedelta(seconds=5)


@pytest.mark.parametrize(
    "status",
    ["401 Unauthorized", "403 Forbidden", "404 Not Found", "500 Oops", "302 Found\r\nLocation: /elsewhere"],
)
def test_a_no_is_a_no_and_no_redirect_is_followed(lock, status):
    lock.answer = says(status)
    assert fault_of(WebDoor(lock.url, SECRET)) == "door_refuses"
    assert len(lock.asked) == 1


def test_the_wrong_secret_opens_nothing(lock):
    def checks(line, request):
        right = f"Bearer {SECRET}".encode() in request
        says("204 Fine" if right else "401 Who")(line, request)

    lock.answer = checks
    WebDoor(lock.url, SECRET).open(soon())
    assert fault_of(WebDoor(lock.url, "another-secret-1234")) == "door_refuses"


@pytest.mark.parametrize(
    "answer",
    [
        lambda line, request: None,  # the line is closed
        lambda line, request: line.sendall(b"\x00\xff garbage\r\n\r\n"),
        lambda line, request: line.sendall(b"HTTP/1.1 204"),
        lambda line, request: line.sendall(b"HTTP/1.1 two hundred\r\n\r\n"),
        lambda line, request: line.sendall(b"HTTP/1.1 2000 OK\r\n\r\n"),
        lambda line, request: line.sendall(b"A" * 200_000),
    ],
    ids=["nothing", "garbage", "half", "words", "four", "long"],
)
def test_an_answer_that_cannot_be_read_is_no_yes(lock, answer):
    lock.answer = answer
    assert fault_of(WebDoor(lock.url, SECRET)) == "door_silent"


def test_of_a_long_answer_nothing_but_its_status_is_waited_for(lock):
    def goes_on(line, request):
        line.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n")
        lock.over.wait(10)

    lock.answer = goes_on
    begun = monotonic()
    WebDoor(lock.url, SECRET).open(soon())
    lock.over.set()
    assert monotonic() - begun < 1


def test_half_a_minute_of_silence_is_over_when_the_time_is(lock):
    lock.answer = lambda line, request: lock.over.wait(30)
    begun = monotonic()
    assert fault_of(WebDoor(lock.url, SECRET), soon(0.3)) == "door_silent"
    assert monotonic() - begun < 2
    lock.over.set()


def test_an_answer_that_drips_is_over_when_the_time_is(lock):
    def drips(line, request):
        while not lock.over.wait(0.05):
            line.sendall(b"H")

    lock.answer = drips
    begun = monotonic()
    assert fault_of(WebDoor(lock.url, SECRET), soon(0.3)) == "door_silent"
    assert monotonic() - begun < 2
    lock.over.set()


def test_patience_is_bounded_whatever_time_is_left():
    assert PATIENCE_S <= 5


def test_a_door_that_is_not_there_is_away():
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    assert fault_of(WebDoor(f"http://127.0.0.1:{port}/", SECRET)) == "door_away"
    assert fault_of(WebDoor("http://no..name/", SECRET)) == "door_away"


def test_too_late_asks_nothing(lock):
    assert fault_of(WebDoor(lock.url, SECRET), monotonic()) == "door_late"
    assert lock.asked == []


def test_over_https_a_stranger_is_told_nothing(lock):
    lock.answer = lambda line, request: line.sendall(b"no TLS here")
    assert fault_of(WebDoor(lock.url.replace("http", "https"), SECRET)) == "door_away"
    assert SECRET.encode() not in b"".join(lock.asked)


def test_tls_that_never_begins_is_over_when_the_time_is(lock):
    lock.answer = lambda line, request: lock.over.wait(10)
    begun = monotonic()
    assert fault_of(WebDoor(lock.url.replace("http", "https"), SECRET), soon(0.3)) == "door_away"
    assert monotonic() - begun < 2
    lock.over.set()


@pytest.mark.parametrize(
    "url",
    [
        "http://",
        "http:///open",
        "http://door:port/",
        "http://door:99999/",
        "http://a b/",
        "http://user@door/",
        "http://door/\r\nX: y",
        "http://door/#now",
        "http://dóor/",
    ],
)
def test_an_address_that_will_not_do_is_told_at_the_start(url):
    with pytest.raises(Fault) as caught:
        WebDoor(url, SECRET)
    assert caught.value.code == "door_setting"


@pytest.mark.parametrize(
    "changed",
    [
        {"door": ""},
        {"door": "relay:COM3"},
        {"door": "ftp://door/"},
        {"door": "relay:/dev/null", "door_on": ""},
        {"door": "relay:/dev/null", "door_on": "a0 01"},
        {"door": "relay:/dev/null", "door_off": "zz"},
        {"door": "http://door/"},
        {"door": "http://door/", "door_secret_file": "/nowhere"},
    ],
    ids=str,
)
def test_a_setting_that_will_not_do_is_told_at_the_start(changed):
    settings = Settings()
    for key, value in changed.items():
        settings = settings.changed(key, value)
    with pytest.raises(Fault) as caught:
        opener(settings)
    assert caught.value.code == "door_setting"


@pytest.mark.parametrize("text", ["short", "with two\nlines and more", "ünprintable-secret-1", ""])
def test_a_secret_that_will_not_do_is_told_at_the_start(tmp_path, text):
    file = tmp_path / "secret"
    file.write_text(text)
    settings = Settings().changed("door", "http://door/").changed("door_secret_file", str(file))
    with pytest.raises(Fault):
        opener(settings)


def test_settings_that_will_do(tmp_path, lock):
    file = tmp_path / "secret"
    file.write_text(SECRET + "\n")
    settings = Settings().changed("door", lock.url).changed("door_secret_file", str(file))
    opener(settings).open(soon())
    assert f"Bearer {SECRET}\r\n".encode() in lock.asked[0]
    opener(Settings().changed("door", "relay:/dev/ttyUSB7")).close()
