"""Somebody else answers in the hub's place, or nobody: every way in which the line fails is told apart."""

import random
import socket
import time
from email.utils import formatdate

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.device.clock import Clock
from shared.domain.contact import WHYS
from shared.sync.client import ANSWER_BYTES, HubClient
from shared.sync.faults import LONGEST_WAIT_S, LineFault, retry_after_s, stranger
from shared.sync.transport import Way
from tests.fakes import line as lines
from tests.fakes.signing_hub import Told, bundle_of
from tests.sync.reach import DEVICE, saying, why
from tests.trust import samples

NOW_MS = 1_763_790_000_000
YEAR_S = 365 * 86_400


def test_an_altered_answer_is_refused(line, reach):
    line.then(lines.altered)
    client = reach(line.url)
    assert why(client) == "hub_altered"
    assert client.get("/v1/feed").status == 200


def test_an_unsigned_answer_is_not_the_hubs(hub, reach):
    hub.answers = lambda asked: Told(200, b'{"items": []}', signed=False)
    assert why(reach()) == "hub_altered"


def test_an_answer_to_another_request_is_refused(hub, line, reach):
    kept: list[bytes] = []

    def first_again(exchange: lines.Exchange) -> None:
        kept.append(exchange.forward())
        exchange.client.sendall(kept[0])

    line.usual = first_again
    client = reach(line.url)
    assert client.get("/v1/feed").status == 200
    assert why(client) == "hub_altered"


def test_an_answer_by_a_key_that_is_no_publishers_is_refused(hub, reach):
    client = reach()
    hub.publisher.publisher = 8
    hub.publisher.named_publisher = 9
    assert why(client) == "hub_altered"


def test_a_new_publisher_is_believed_once_the_root_keys_name_it(hub, reach):
    client = reach()
    hub.publisher.publisher = 8
    hub.publisher.root_version += 1
    serve = bundle_of(hub)
    hub.answers = lambda asked: serve(asked) if "root" in asked.path else Told()
    assert client.get("/v1/feed").status == 200
    assert client.get("/v1/feed").status == 200
    assert hub.paths == ["/v1/feed", "/v1/bundle/root.cbor", "/v1/feed", "/v1/feed"]


@pytest.mark.parametrize("signers", [(4, 5), (1,)])
def test_a_new_publisher_named_by_anybody_else_is_not(hub, reach, signers):
    client = reach()
    hub.publisher.publisher = 8
    hub.publisher.root_version += 1
    hub.publisher.signers = signers
    hub.answers = bundle_of(hub)
    assert why(client) == "hub_altered"


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        (lines.portal, "hub_portal"),
        (lines.answers(302, "", Location="http://portal.example/"), "hub_portal"),
        (lines.answers(511, "log in"), "hub_portal"),
        (lines.bad_gateway, "hub_failing"),
        (lines.answers(500, "oops"), "hub_failing"),
        (lines.answers(503, "<html>", Content_Type="text/html"), "hub_busy"),
        (lines.answers(429, ""), "hub_busy"),
        (lines.answers(507, ""), "hub_full"),
        (lines.answers(407, ""), "proxy_failing"),
        (lines.answers(404, "<html>", Content_Type="text/html"), "hub_portal"),
        (lines.answers(200, "{}", Content_Type="application/json"), "hub_altered"),
        (lines.answers(200, "x" * (ANSWER_BYTES + 1)), "hub_altered"),
        (lines.lost_request, "hub_away"),
        (lines.lost_answer, "hub_away"),
        (lines.cut(-1), "hub_away"),
        (lines.cut(9), "hub_away"),
        (lambda exchange: exchange.client.sendall(b"SSH-2.0-OpenSSH\r\n"), "hub_away"),
    ],
)
def test_what_stands_between_is_told_apart(line, reach, fault, code):
    line.then(fault)
    client = reach(line.url)
    assert why(client) == code
    assert client.get("/v1/feed").status == 200


def test_nothing_follows_a_redirect(hub, line, reach):
    line.usual = lines.answers(307, "", Location=hub.url + "/v1/feed")
    assert why(reach(line.url)) == "hub_portal"
    assert hub.asked == []


def test_a_busy_proxy_says_how_long(line, reach):
    line.then(lines.answers(503, "", Retry_After=formatdate(time.time() + 90, usegmt=True)))
    with pytest.raises(LineFault) as found:
        reach(line.url).get("/v1/feed")
    assert 80 <= (found.value.retry_after_s or 0) <= 91


def test_an_endless_answer_is_cut_off(hub, line, reach):
    def endless(exchange: lines.Exchange) -> None:
        exchange.client.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
        while True:
            exchange.client.sendall(bytes(1 << 16))

    line.usual = endless
    assert why(reach(line.url)) == "hub_altered"


def test_silence_ends_in_time(line, reach):
    line.usual = lines.silent
    assert why(reach(line.url, read_s=0.2)) == "hub_slow"


def test_a_drop_at_a_time_does_not_hold_the_device_for_ever(line, reach):
    def drop(exchange: lines.Exchange) -> None:
        exchange.client.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        while not exchange.line.closing.wait(0.02):
            exchange.client.sendall(b"x")

    line.usual = drop
    started = time.monotonic()
    assert why(reach(line.url, read_s=2, whole_s=0.3)) == "hub_slow"
    assert time.monotonic() - started < 2


def test_a_thin_line_that_loses_packets_is_slow_and_no_more(line, reach):
    line.usual = lines.slow(20_000, 0.3, random.Random(1), timeout_s=0.01)
    assert reach(line.url, read_s=20).get("/v1/feed").status == 200


def test_nobody_there(reach):
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    assert why(reach(f"http://127.0.0.1:{port}")) == "hub_away"


def test_a_name_that_does_not_exist(reach):
    assert why(reach("https://hub.invalid", proxy="none")) == "hub_away"
    assert why(reach(f"https://{'a' * 70}.example", proxy="none")) == "hub_away"


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("17", 17),
        ("0", 1),
        ("99999999999", LONGEST_WAIT_S),
        (formatdate(NOW_MS / 1000 + 60, usegmt=True), 60),
        (formatdate(NOW_MS / 1000 - 60, usegmt=True), 1),
        (formatdate(NOW_MS / 1000 + 9e6, usegmt=True), LONGEST_WAIT_S),
        ("", None),
        ("-5", None),
        ("soon", None),
        ("1e9", None),
        ("\N{SUPERSCRIPT TWO}", None),
    ],
)
def test_how_long_to_wait(text, seconds):
    assert retry_after_s({"Retry-After": text}, NOW_MS) == seconds


@given(st.text(max_size=80), st.integers(100, 999), st.text(max_size=40))
def test_no_header_of_a_stranger_does_more_than_choose_a_word(text, status, content_type):
    wait = retry_after_s({"Retry-After": text}, NOW_MS)
    assert wait is None or 1 <= wait <= LONGEST_WAIT_S
    assert stranger(status, content_type, wait).code in WHYS


HEADS = st.sampled_from(
    (
        b"HTTP/1.1 200 OK\r\n",
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 7\r\n\r\n",
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 4\r\n\r\n",
        b"HTTP/1.1 100 Continue\r\n\r\n",
        b"HTTP/1.1 999 \r\n\r\n",
        b"HTTP/2 200\r\n\r\n",
        b"",
    )
)


@given(HEADS, st.binary(max_size=80))
def test_no_bytes_of_a_stranger_do_more_than_fail(tmp_path_factory, head, rest):
    clock = Clock(tmp_path_factory.getbasetemp() / "strangers_clock.json")
    root = samples.Publisher().root()
    with (
        saying(head + rest) as address,
        HubClient(Way(f"http://{address}", read_s=5), DEVICE, clock, lambda _: root) as client,
    ):
        assert why(client) in ("hub_away", "hub_portal", "hub_altered", "hub_busy", "hub_failing", "hub_full")
