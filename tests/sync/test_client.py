"""The line to the hub over real HTTP: what is signed, what is believed, and every way in which it fails."""

import contextlib
import gzip
import json
import logging
import random
import socket
import ssl
import threading
import time
from collections.abc import Iterator
from email.utils import formatdate
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.device.clock import Clock
from shared.domain.contact import WHYS
from shared.domain.moment import Moment
from shared.sync.client import ANSWER_BYTES, Device, HubClient
from shared.sync.faults import LONGEST_WAIT_S, LineFault, broken, retry_after_s, stranger
from shared.sync.transport import Way
from shared.wire import httpsig
from tests.fakes import line as lines
from tests.fakes.certificates import Authority
from tests.fakes.hands import Hands
from tests.fakes.line import Line
from tests.fakes.signing_hub import SigningHub, Told, bundle_of, problem
from tests.trust import samples

KEY = samples.private(40)
DEVICE = Device("00000000-0000-4000-8000-000000000001", KEY)
YEAR_S = 365 * 86_400


@pytest.fixture
def hub() -> Iterator[SigningHub]:
    with SigningHub() as hub:
        yield hub


@pytest.fixture
def line(hub: SigningHub) -> Iterator[Line]:
    with Line(hub.url) as line:
        yield line


@pytest.fixture
def hands() -> Hands:
    return Hands(time.time_ns() // 1_000_000)


@pytest.fixture
def clock(tmp_path: Path, hands: Hands) -> Clock:
    return Clock(tmp_path / "clock.json", hands.readers)


@pytest.fixture
def reach(hub: SigningHub, clock: Clock) -> Iterator:
    """Open a client; `reach(url, proxy=...)` takes what a Way takes."""
    opened: list[HubClient] = []

    def open_client(url: str | None = None, **way: object) -> HubClient:
        patience = {"connect_s": 5, "read_s": 5, "whole_s": 20}
        root = hub.publisher.root()
        client = HubClient(Way(url or hub.url, **patience | way), DEVICE, clock, lambda _: root)
        opened.append(client)
        return client

    yield open_client
    for client in opened:
        client.close()


@contextlib.contextmanager
def saying(status: str) -> Iterator[str]:
    """The host and port of a server that answers whatever comes first with this status."""

    def serve() -> None:
        client, _ = server.accept()
        with client:
            client.recv(1 << 16)
            client.sendall(f"HTTP/1.1 {status}\r\nContent-Length: 0\r\n\r\n".encode())

    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=serve)
        thread.start()
        yield f"127.0.0.1:{server.getsockname()[1]}"
        thread.join()


def why(client: HubClient, path: str = "/v1/feed?after=1") -> str:
    """The code of what stands in the way; every one of them has words for people."""
    with pytest.raises(LineFault) as found:
        client.get(path)
    assert found.value.code in WHYS
    return found.value.code


# --- what goes well ---------------------------------------------------------------------------------------


def test_a_request_is_signed_as_the_hub_reads_it(hub, reach):
    hub.answers = lambda asked: Told(200, b'{"items": []}')
    assert reach().get("/v1/feed?after=17&incarnation=a-b").json() == {"items": []}
    asked = hub.asked[0]
    signature = httpsig.read_request(asked.headers)
    assert signature.key_id == DEVICE.id
    request = httpsig.Request(asked.method, asked.path, asked.query, asked.body)
    httpsig.verify_request(signature, request, KEY.public_key(), hub.now_s)
    assert UUID(asked.headers["X-Request-Id"]).version == 4


@pytest.mark.parametrize("pack", [False, True])
def test_a_body_is_signed_as_it_travels(hub, reach, pack):
    body = {"events": ["the same"] * 200}
    reach().post("/v1/logs/x/events", body, pack=pack)
    asked = hub.asked[0]
    httpsig.verify_request(
        httpsig.read_request(asked.headers),
        httpsig.Request("POST", asked.path, "", asked.body),
        KEY.public_key(),
        hub.now_s,
    )
    assert (asked.headers.get("Content-Encoding") == "gzip") is pack
    assert json.loads(gzip.decompress(asked.body) if pack else asked.body) == body


def test_a_small_body_is_not_packed(hub, reach):
    reach().post("/v1/heartbeat", {"seq": 1}, pack=True)
    assert hub.asked[0].json() == {"seq": 1}


def test_one_connection_serves_many_requests(hub, reach):
    client = reach()
    for number in range(5):
        client.get(f"/v1/feed?after={number}")
    assert len(hub.asked) == 5
    assert hub.connections == 1


def test_a_connection_that_rested_is_not_used_again(hub, reach, monkeypatch):
    monkeypatch.setattr("shared.sync.client._IDLE_S", 0)
    client = reach()
    client.get("/v1/feed")
    client.get("/v1/feed")
    assert hub.connections == 2


def test_cookies_are_not_kept(hub, reach):
    hub.answers = lambda asked: Told(headers={"Set-Cookie": "tracked=1"})
    client = reach()
    client.get("/v1/feed")
    client.get("/v1/feed")
    assert "Cookie" not in hub.asked[1].headers


def test_a_machine_with_a_netrc_and_certificates_of_its_own_gives_nothing_away(
    hub, reach, tmp_path, monkeypatch
):
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login a password b\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    reach().get("/v1/feed")
    assert "Authorization" not in hub.asked[0].headers


# --- what the hub says, signed ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "said", "code"),
    [
        (401, "device_unknown", "device_unknown"),
        (403, "device_revoked", "device_revoked"),
        (429, "too_many", "hub_busy"),
        (503, "busy", "hub_busy"),
        (507, "hub_full", "hub_full"),
        (500, "broken", "hub_failing"),
        (413, "too_big", "hub_refuses"),
        (422, "bad_request", "hub_refuses"),
        (409, "log_of_another", "hub_refuses"),
        (404, "not_found", "hub_refuses"),
        (201, "surprise", "hub_refuses"),
        (301, "moved", "hub_refuses"),
        (304, "not asked for", "hub_refuses"),
    ],
)
def test_a_refusal_of_the_hub_is_told_with_its_own_code(hub, reach, status, said, code):
    hub.answers = lambda asked: Told(304, b"") if status == 304 else problem(status, said)
    with pytest.raises(LineFault) as found:
        reach().get("/v1/feed")
    assert found.value.code == code
    assert status == 304 or found.value.said == said


@pytest.mark.parametrize("body", [b"", b"[]", b"null", b'{"code": 7}', b"\xff", b"[" * 50_000])
def test_a_refusal_in_other_words_is_one_all_the_same(hub, reach, body):
    hub.answers = lambda asked: Told(418, body)
    assert why(reach()) == "hub_refuses"


@pytest.mark.parametrize("body", [b"", b"[]", b"1", b"\xff\xfe", b"[" * 50_000])
def test_an_answer_that_is_no_object_is_another_version(hub, reach, body):
    hub.answers = lambda asked: Told(200, body)
    with pytest.raises(LineFault) as found:
        reach().get("/v1/feed").json()
    assert found.value.code == "hub_refuses"


def test_a_304_is_an_answer_where_it_was_asked_for(hub, reach):
    hub.answers = lambda asked: Told(304, b"")
    assert reach().get("/v1/bundle/manifest.cbor", if_none_match='"1"').status == 304


def test_the_hub_asks_to_wait_and_is_heard(hub, reach):
    hub.answers = lambda asked: Told(503, b"{}", {"Retry-After": "17"})
    with pytest.raises(LineFault) as found:
        reach().get("/v1/feed")
    assert found.value.retry_after_s == 17


# --- time -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("ahead_s", [3_600, -3_600, YEAR_S, -YEAR_S])
def test_a_clock_an_hour_or_a_year_off_is_put_right_by_the_hub_and_the_request_goes_through(
    hub, reach, clock, ahead_s
):
    hub.ahead_s = ahead_s
    assert reach().get("/v1/feed").status == 200
    assert len(hub.asked) == 2
    assert abs(clock.now().trusted_ms // 1000 - hub.now_s) <= 10
    assert not clock.now().doubtful


def test_a_clock_that_is_right_within_the_hubs_own_doubt_is_left_alone(hub, reach, clock):
    before = clock.now().trusted_ms
    client = reach()
    for _ in range(3):
        client.get("/v1/feed")
    assert clock.now().trusted_ms == before  # the test's hands did not move it either


def test_where_the_two_clocks_cannot_be_brought_together_it_is_told_and_not_tried_for_ever(hub, reach):
    hub.answers = lambda asked: problem(401, "signature_late")
    assert why(reach()) == "hub_clock"
    assert len(hub.asked) == 2


def test_nobody_else_sets_the_clock(hub, line, reach, clock):
    hub.ahead_s = YEAR_S
    line.usual = lines.altered
    before = clock.now().trusted_ms
    assert why(reach(line.url)) == "hub_altered"
    assert clock.now().trusted_ms == before


# --- somebody else answers --------------------------------------------------------------------------------


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


# --- TLS --------------------------------------------------------------------------------------------------


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority(tmp_path / "council")


def tls_line(hub: SigningHub, authority: Authority, *names: str, days: int = 30) -> Line:
    return Line(hub.url, authority.server(*names, days=days))


def test_an_extra_authority_is_trusted_and_only_that(hub, reach, authority, tmp_path):
    other = Authority(tmp_path / "other")
    with tls_line(hub, authority) as line:
        assert reach(line.url, ca=authority.pem).get("/v1/feed").status == 200
        assert why(reach(line.url, ca=other.pem)) == "hub_certificate"
        assert why(reach(line.url)) == "hub_certificate"


def test_an_authority_of_the_system_is_trusted(hub, reach, authority, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.pem))
    with tls_line(hub, authority) as line:
        assert reach(line.url).get("/v1/feed").status == 200
        monkeypatch.delenv("SSL_CERT_FILE")
        assert why(reach(line.url)) == "hub_certificate"


@pytest.mark.parametrize("name", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"])
def test_an_authority_that_only_requests_would_trust_is_not(hub, reach, authority, monkeypatch, name):
    monkeypatch.setenv(name, str(authority.pem))
    with tls_line(hub, authority) as line:
        assert why(reach(line.url)) == "hub_certificate"


def test_the_authorities_that_come_with_requests_are_not_trusted(hub, reach, authority, monkeypatch):
    monkeypatch.setattr("requests.adapters.DEFAULT_CA_BUNDLE_PATH", str(authority.pem))
    with tls_line(hub, authority) as line:
        assert why(reach(line.url)) == "hub_certificate"


def test_a_certificate_for_another_name_is_refused(hub, reach, authority):
    with tls_line(hub, authority, "hub.example") as line:
        assert why(reach(line.url, ca=authority.pem)) == "hub_certificate"


def test_a_certificate_that_has_ended_is_refused(hub, reach, authority):
    with tls_line(hub, authority, days=-1) as line:
        assert why(reach(line.url, ca=authority.pem)) == "hub_certificate"


def test_a_certificate_that_has_ended_by_a_clock_that_is_wrong_says_so(hub, reach, authority, clock):
    clock.anchor(clock.now().trusted_ms - 90 * 86_400_000)
    with tls_line(hub, authority, days=-1) as line:
        assert why(reach(line.url, ca=authority.pem)) == "hub_certificate_clock"


def test_a_certificate_that_is_not_good_yet_proves_this_machines_clock_wrong():
    error = ssl.SSLCertVerificationError()
    error.verify_code, error.verify_message = 9, "certificate is not yet valid"
    assert broken(error, Moment(1, 1)).code == "hub_certificate_clock"


@pytest.mark.parametrize("wrong", ["", "no certificate"])
def test_an_extra_authority_that_cannot_be_read_is_told(hub, reach, tmp_path, wrong):
    path = tmp_path / "ca.pem"
    if wrong:
        path.write_text(wrong)
    with tls_line(hub, Authority(tmp_path / "a")) as line:
        assert why(reach(line.url, ca=path)) == "hub_certificate"


def test_where_no_tls_is_spoken_it_is_a_portal(reach):
    with saying("400 Bad Request") as address:
        assert why(reach(f"https://{address}")) == "hub_portal"


def test_no_plain_http_leaves_this_machine(reach):
    for url in (
        "http://hub.example",
        "http://10.0.0.1",
        "http://localhost.example",
        "ftp://127.0.0.1.example",
    ):
        with pytest.raises(LineFault, match="plain http"):
            Way(url)
    for url in ("http://127.0.0.2:1", "http://[::1]:1", "http://localhost", "https://hub.example"):
        assert Way(url)


# --- proxies ----------------------------------------------------------------------------------------------


def test_the_councils_proxy_that_ends_tls(hub, reach, authority, monkeypatch):
    """Its authority in the system's store: works. Taken away: told. It alters a body: refused."""
    with tls_line(hub, authority, "hub.example") as filter_:
        proxy = f"http://127.0.0.1:{filter_.port}"
        monkeypatch.setenv("HTTPS_PROXY", proxy)
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.delenv("no_proxy", raising=False)
        monkeypatch.setenv("SSL_CERT_FILE", str(authority.pem))
        client = reach("https://hub.example")
        assert client.get("/v1/feed").status == 200
        filter_.then(lines.altered)
        assert why(client) == "hub_altered"
        monkeypatch.delenv("SSL_CERT_FILE")
        assert why(reach("https://hub.example")) == "hub_certificate"
        monkeypatch.delenv("HTTPS_PROXY")
        assert reach("https://hub.example", ca=authority.pem, proxy=proxy).get("/v1/feed").status == 200


def test_a_proxy_set_to_none_is_not_asked(hub, line, reach, authority, monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", line.url)
    with tls_line(hub, authority) as direct:
        assert reach(direct.url, ca=authority.pem, proxy="none").get("/v1/feed").status == 200
    assert line.seen == []


def test_a_proxy_that_the_system_excepts_this_hub_from_is_not_asked(hub, line, reach, authority, monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", line.url)
    monkeypatch.setenv("NO_PROXY", "localhost")
    with tls_line(hub, authority) as direct:
        assert reach(direct.url, ca=authority.pem).get("/v1/feed").status == 200
    assert line.seen == []


def test_a_hub_on_this_machine_needs_no_proxy(reach, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    assert reach(proxy="http://127.0.0.1:9").get("/v1/feed").status == 200


@pytest.mark.parametrize("status", ["407 Proxy Authentication Required", "502 Bad", "403 No"])
def test_a_proxy_that_lets_nothing_through(reach, status):
    with saying(status) as proxy:
        assert why(reach("https://hub.example", proxy=f"http://{proxy}")) == "proxy_failing"


@pytest.mark.parametrize(
    "proxy",
    ["http://127.0.0.1:1", "socks5://127.0.0.1:1", "http://", "nonsense", "http://proxy.invalid:8080"],
)
def test_a_proxy_that_is_none(reach, proxy):
    assert why(reach("https://hub.example", proxy=proxy)) == "proxy_failing"


# --- waiting ----------------------------------------------------------------------------------------------

NOW_MS = 1_763_790_000_000


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


def test_nothing_secret_is_logged(hub, reach, caplog):
    caplog.set_level(logging.DEBUG, "shared")
    reach().post("/v1/enrol", {"code": "SECRETSECRETSECRET"})
    assert "SECRET" not in caplog.text
    assert "/v1/enrol" in caplog.text
