"""Asking the hub over real HTTP: what is signed, what is believed, what the hub says, whose time it is."""

import gzip
import json
import logging
from uuid import UUID

import pytest

from shared.sync.faults import LineFault
from shared.wire import httpsig
from tests.fakes import line as lines
from tests.fakes.signing_hub import Told, problem
from tests.sync.reach import DEVICE, KEY, why

YEAR_S = 365 * 86_400


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


def test_nothing_secret_is_logged(hub, reach, caplog):
    caplog.set_level(logging.DEBUG, "shared")
    reach().post("/v1/enrol", {"code": "SECRETSECRETSECRET"})
    assert "SECRET" not in caplog.text
    assert "/v1/enrol" in caplog.text


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
