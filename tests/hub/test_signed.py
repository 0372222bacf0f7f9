"""Only a device's own, fresh and whole requests are taken, and every answer is signed."""

import gzip
import json

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from hub import devices


@pytest.fixture
def database_url(tmp_path):
    """One kind of database is enough here: what is kept of a request is tested with heartbeats."""
    return f"sqlite:///{tmp_path / 'hub.sqlite'}"


def problem(answer):
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["status"] == answer.status_code
    return answer.status_code, answer.json()["code"]


def test_a_device_is_heard(device):
    assert device.heartbeat().status_code == 200


def test_a_stranger_hears_so_unsigned(served):
    answer = requests.get(f"{served.url}/v1/bundle/manifest.cbor", timeout=10)
    assert problem(answer) == (400, "signature_missing")
    assert "signature" not in answer.headers


def test_half_a_signature_is_none(served, device):
    headers = {"Signature": "d=:AA==:", "Signature-Input": "d=()", "Content-Digest": "x"}
    answer = requests.get(f"{served.url}/v1/bundle/manifest.cbor", headers=headers, timeout=10)
    assert problem(answer) == (400, "signature_unreadable")


def test_an_unknown_device_is_told_so(new_device):
    assert problem(new_device().heartbeat()) == (401, "device_unknown")


def test_another_key_is_refused(device):
    answer = device.ask("GET", "/v1/bundle/manifest.cbor", key=Ed25519PrivateKey.generate())
    assert problem(answer) == (401, "signature_bad")


def test_an_altered_body_is_refused(device):
    answer = device.ask("POST", "/v1/heartbeat", b'{"a": 1}', as_signed=b'{"a": 2}')
    assert problem(answer) == (401, "signature_bad")


def test_an_old_or_future_request_is_refused_with_the_hubs_time(device):
    for late_s in (-301, 301, 31_536_000):
        created_s = device.hub.now_ms() // 1000 + late_s
        answer = device.ask("GET", "/v1/bundle/manifest.cbor", created_s=created_s)
        assert problem(answer) == (401, "signature_late")


def test_reading_may_be_repeated(device):
    nonce = "A" * 22
    answers = [device.ask("GET", "/v1/bundle/manifest.cbor", nonce=nonce) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [200, 200]


def test_a_revoked_device_is_told_so_and_may_come_back(device):
    with device.hub.alone() as connection:
        devices.revoke(device.hub, connection, device.id, "a test")
    assert problem(device.heartbeat()) == (403, "device_revoked")
    with device.hub.alone() as connection:
        devices.restore(device.hub, connection, device.id, "a test")
    assert device.heartbeat().status_code == 200


def test_a_packed_body_is_unpacked(device):
    beat = {"version": "1", "log": device.log, "seq": 0, "chain": "00" * 32, "unsent": 7}
    packed = gzip.compress(json.dumps(beat).encode())
    answer = device.ask("POST", "/v1/heartbeat", packed, {"Content-Encoding": "gzip"})
    assert answer.status_code == 200


HOSTILE = [
    (gzip.compress(b" " * (64 << 20)), "gzip", (413, "too_big")),
    (b" " * (65 << 10), "identity", (413, "too_big")),
    (b" " * (3 << 20), "identity", (413, "too_big")),
    (gzip.compress(b"{}")[:-4], "gzip", (422, "bad_request")),
    (gzip.compress(b"{}") + b"more", "gzip", (422, "bad_request")),
    (b"no gzip", "gzip", (422, "bad_request")),
    (b"{}", "br", (422, "bad_request")),
    (b"{}", "identity", (422, "bad_request")),
    (b"[" * 60_000, "identity", (422, "bad_request")),
    (b"\xff\xfe", "identity", (422, "bad_request")),
]


def test_hostile_bodies_are_refused(device):
    for body, encoding, told in HOSTILE:
        answer = device.ask("POST", "/v1/heartbeat", body, {"Content-Encoding": encoding})
        assert problem(answer) == told, body[:20]
    assert device.heartbeat().status_code == 200


def test_what_is_not_there_is_a_problem_too(served, device):
    for path in ("/v1/nothing", "/login/"):
        assert problem(requests.get(served.url + path, timeout=10)) == (404, "not_found")
    assert problem(device.get("/v1/bundle/parts/xyz")) == (422, "bad_request")
    assert problem(device.get(f"/v1/bundle/parts/{'0' * 64}")) == (404, "not_found")
