"""A hub as its administrator runs it: processes that start, end, are killed, and serve one database."""

import socket
import subprocess
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
import requests

from hub import codes
from hub.hub import Hub, incarnation
from hub.settings import Settings
from tests.fakes.bare_device import BareDevice
from tests.fakes.certificates import Authority
from tests.fakes.command import ROOT, python
from tests.fakes.hub_process import HubProcess

one_database = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)  # no SQL of its own


@pytest.fixture
def running(tmp_path, database_url):
    with HubProcess(tmp_path / "city", database_url) as process:
        yield process


@pytest.fixture
def hub(running, database_url):
    """The same hub, opened beside the process."""
    made = Hub.open(running.folder, Settings(database=database_url))
    yield made
    made.close()


class Device(BareDevice):
    """By the real clock."""

    def check(self, answer, asked):
        """The time is not ours to compare."""

    def is_heard(self):
        return self.heartbeat().status_code == 200


@pytest.fixture
def device(running, hub):
    with hub.write() as connection:
        secret = codes.make(connection, codes.For("porchester"), 60, "a test", hub.now_ms())
    made = Device(hub, running.url)
    assert made.enrol(secret).status_code == 200
    yield made
    made.close()


def health(url):
    answer = requests.get(f"{url}/healthz", timeout=30)
    return answer.status_code, answer.headers.get("retry-after")


def complaint(*words):
    done = subprocess.run(
        python("hub", *words), cwd=ROOT, capture_output=True, text=True, check=False, timeout=60
    )
    return done.returncode, done.stderr.splitlines()


@one_database
def test_an_empty_folder_becomes_the_demo_city_and_ends_when_asked(running):
    assert health(running.url) == (200, None)
    assert (running.folder / "private" / "serving").read_text() == running.url
    assert running.stop() == 0
    assert not (running.folder / "private" / "serving").exists()


def test_a_killed_hub_comes_back_with_all_it_promised(running, hub, device):
    with hub.read() as connection:
        before = incarnation(connection)
    running.restart()
    assert device.is_heard()
    with hub.read() as connection:
        assert incarnation(connection) == before


def test_two_processes_serve_one_database(running, device, database_url):
    with HubProcess(running.folder, database_url) as other:
        device.url = other.url
        assert device.is_heard()
        running.command("device", "revoke", "--device", device.id)
        assert device.heartbeat().json()["code"] == "device_revoked"


def test_two_that_start_at_once_make_one_city(tmp_path, database_url):
    both = [HubProcess(tmp_path / "city", database_url) for _ in range(2)]
    try:
        with ThreadPoolExecutor(2) as pool:
            list(pool.map(HubProcess.start, both))
        assert [health(process.url)[0] for process in both] == [200, 200]
    finally:
        for process in both:
            process.__exit__()


@one_database
def test_cards_are_issued_beside_a_running_hub(running, device):
    tag = device.get("/v1/bundle/manifest.cbor").headers["etag"]
    card = running.command("card", "issue")[0].removeprefix("card ")
    running.command("card", "withdraw", "--card", card)
    assert device.get("/v1/bundle/manifest.cbor", If_None_Match=tag).status_code == 200


def test_a_database_that_is_away_is_told_and_found_again(tmp_path, postgres_server, postgres_url):
    with HubProcess(tmp_path / "city", postgres_url) as process:
        postgres_server.stop()
        try:
            assert health(process.url) == (503, "5")
            code, lines = complaint("card", "issue", "--data", process.folder, "--database", postgres_url)
            assert (code, len(lines)) == (1, 1)
            assert "database_away" in lines[0]
        finally:
            postgres_server.start()
        deadline = time.monotonic() + 20
        while health(process.url)[0] != 200:
            assert time.monotonic() < deadline


def test_an_address_that_is_taken_is_one_clear_line(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        code, lines = complaint("serve", "--data", tmp_path / "city", "--port", str(port))
    assert (code, len(lines)) == (2, 1)
    assert f"cannot listen on 127.0.0.1:{port}" in lines[0]


def test_an_unsafe_hub_does_not_start(tmp_path):
    code, lines = complaint("serve", "--data", tmp_path / "city", "--port", "0", "--host", "0.0.0.0")
    assert (code, len(lines)) == (2, 1)
    assert "plain HTTP" in lines[0]


def test_a_hub_speaks_tls_itself(tmp_path):
    authority = Authority(tmp_path / "authority")
    authority.server()
    (pem,) = map(str, (tmp_path / "authority").glob("server-*.pem"))
    with HubProcess(tmp_path / "city", None, "--tls-cert", pem, "--tls-key", pem) as process:
        assert process.url.startswith("https://")
        answer = requests.get(f"{process.url}/healthz", timeout=30, verify=str(authority.pem))
        assert answer.status_code == 200
        assert f"hub={process.url}&" in process.command("code", "--venue", "porchester")[-1]


def test_another_citys_database_is_refused(running, tmp_path, database_url):
    complaint("city", "init", tmp_path / "other")
    code, lines = complaint("publish", "--data", tmp_path / "other", "--database", database_url)
    assert code == 1
    assert "database_of_another" in lines[0]
