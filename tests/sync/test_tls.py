"""TLS and proxies: whom a device trusts on its way to the hub, and whom it never does."""

import ssl
from pathlib import Path

import pytest

from shared.domain.moment import Moment
from shared.sync.faults import LineFault, broken
from shared.sync.transport import Way
from tests.fakes import line as lines
from tests.fakes.certificates import Authority
from tests.fakes.line import Line
from tests.fakes.signing_hub import SigningHub
from tests.sync.reach import saying, why


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
    with saying(b"HTTP/1.1 400 Bad Request\r\n\r\n") as address:
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


@pytest.mark.parametrize("status", [b"407 Proxy Authentication Required", b"502 Bad", b"403 No"])
def test_a_proxy_that_lets_nothing_through(reach, status):
    with saying(b"HTTP/1.1 " + status + b"\r\nContent-Length: 0\r\n\r\n") as proxy:
        assert why(reach("https://hub.example", proxy=f"http://{proxy}")) == "proxy_failing"


@pytest.mark.parametrize(
    "proxy",
    ["http://127.0.0.1:1", "socks5://127.0.0.1:1", "http://", "nonsense", "http://proxy.invalid:8080"],
)
def test_a_proxy_that_is_none(reach, proxy):
    assert why(reach("https://hub.example", proxy=proxy)) == "proxy_failing"
