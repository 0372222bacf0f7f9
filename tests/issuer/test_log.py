"""The hub's log and metrics: enough to find a fault, and never a word about anybody."""

import asyncio
import json
import logging
import re
import subprocess
import time
import uuid

import pytest
import requests
from hypothesis import given
from hypothesis import strategies as st
from prometheus_client import generate_latest
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import insert
from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from hub.api.observed import Observed
from hub.db import tables
from hub.log import JsonLines
from hub.metrics import Metrics
from tests.fakes.command import ROOT, python
from tests.fakes.hub_process import HubProcess

FIELDS = {
    "time", "level", "event", "request_id", "route", "status", "ms", "device", "venue", "error", "at",
}  # fmt: skip
CARD = "5f3c9a210b7e4d6688aa01c2d3e4f506"
TOKEN = "0oRHogEyBEIAAaBYKqUBAQIZUAsDGU0"
LARGE = "49491F61-F973-49A3-ADB3-6BD364F3A910"  # a UUID in large letters


@pytest.fixture(scope="module")
def serving(tmp_path_factory):
    with HubProcess(tmp_path_factory.mktemp("city")) as hub:
        yield hub


def lines(hub: HubProcess) -> list[dict]:
    return [json.loads(line) for line in hub.log if line.startswith("{")]


def told_of(hub: HubProcess, **wanted: str) -> list[dict]:
    """The lines with these values; a request is logged a moment after its answer went."""
    deadline = time.monotonic() + 30
    while not (found := [line for line in lines(hub) if wanted.items() <= line.items()]):
        assert time.monotonic() < deadline, wanted
        time.sleep(0.01)
    return found


def test_a_request_id_goes_from_the_device_to_the_log_and_back(serving):
    given = str(uuid.uuid4())
    answer = requests.get(f"{serving.url}/healthz", headers={"X-Request-Id": given}, timeout=20)
    assert answer.headers["X-Request-Id"] == given
    (line,) = told_of(serving, request_id=given)
    assert (line["route"], line["status"], line["event"]) == ("GET /healthz", 200, "request")
    assert line["ms"] > 0


@pytest.mark.parametrize("given", [None, CARD, TOKEN, "a" * 500, "x\ty", LARGE])
def test_any_other_request_id_is_replaced(serving, given):
    headers = {} if given is None else {"X-Request-Id": given}
    answer = requests.get(f"{serving.url}/healthz", headers=headers, timeout=20)
    made = answer.headers["X-Request-Id"]
    assert made != given
    assert str(uuid.UUID(made)) == made


def test_no_card_and_no_token_reaches_the_log(serving):
    for path in (
        f"/v1/cards/{CARD}",
        f"/v1/cards/{CARD}/nothing",
        f"/{CARD}?token={TOKEN}",
        f"/v1/bundle/parts/{CARD}{CARD}?from={CARD}",
    ):
        for method in ("GET", "POST", CARD.upper()):
            headers = {"Authorization": f"Bearer {TOKEN}", "X-Request-Id": CARD, "User-Agent": TOKEN}
            requests.request(method, serving.url + path, data=CARD, headers=headers, timeout=20)
    text = "\n".join(serving.log)
    assert CARD not in text.lower()
    assert TOKEN not in text
    for line in lines(serving):
        assert set(line) <= FIELDS
        route = line.get("route", "unmatched")  # what is no HTTP has none
        assert route == "unmatched" or re.fullmatch(r"(GET|POST|OTHER) /[a-z0-9/{}._]*", route)


def record(message: object, *arguments: object, name: str = "hub.api.x", error=None, **fields) -> dict:
    made = logging.getLogger(name).makeRecord(
        name, logging.ERROR, "f.py", 1, message, arguments, error, extra=fields
    )
    (line,) = JsonLines().format(made).splitlines()
    return json.loads(line)


def test_only_listed_fields_and_plain_words_are_written():
    told = record("a request failed", card=CARD, status=500)
    assert (told["event"], told["status"]) == ("a request failed", 500)
    assert set(told) <= FIELDS
    for message in (f"card {CARD} failed", "failed: %s", Exception(CARD), TOKEN):
        assert record(message, CARD)["event"] == "hub.api.x"
    assert record("words of a library", name="uvicorn.error")["event"] == "uvicorn.error"


@given(message=st.text(), name=st.sampled_from(["hub.api.x", "hub", "uvicorn.error", "root"]))
def test_whatever_is_said_a_line_is_one_line_of_plain_words(message, name):
    told = record(message, name=name)
    assert set(told) == {"time", "level", "event"}
    assert told["event"] == name or re.fullmatch("[a-z ]{1,60}", told["event"])


def test_an_exception_tells_its_kind_and_place_only():
    try:
        int(TOKEN)
    except ValueError as error:
        told = record("a request failed", error=(type(error), error, error.__traceback__))
    assert told["error"] == "ValueError"
    assert re.fullmatch(r"test_log\.py:\d+", told["at"])
    assert TOKEN not in json.dumps(told)


async def _run(app: ASGIApp, path: str) -> list[dict]:
    sent: list[dict] = []

    async def receive() -> dict:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: dict) -> None:
        sent.append(message)

    await app({"type": "http", "method": "GET", "path": path, "headers": []}, receive, send)
    return sent


def test_what_breaks_a_handler_is_answered_and_logged_without_its_words(hub, caplog):
    async def broken(scope: Scope, receive: Receive, send: Send) -> None:
        Request(scope)
        raise RuntimeError(f"card {CARD} and {TOKEN}")

    sent = asyncio.run(_run(Observed(broken, Metrics(hub)), f"/{CARD}"))
    assert sent[0]["status"] == 500
    assert dict(sent[0]["headers"])[b"x-request-id"]
    assert json.loads(sent[1]["body"])["code"] == "failed"
    text = "\n".join(JsonLines().format(made) for made in caplog.records)
    assert "RuntimeError" in text
    assert CARD not in text and TOKEN not in text


def figures(text: str) -> dict[str, list]:
    return {family.name: family.samples for family in text_string_to_metric_families(text)}


def test_metrics_count_requests_by_route_and_name_nobody(serving):
    requests.get(f"{serving.url}/v1/cards/{CARD}", timeout=20)
    requests.get(f"{serving.url}/{CARD}", timeout=20)
    answer = requests.get(f"{serving.url}/metrics", timeout=20)
    assert answer.headers["Content-Type"].startswith("text/plain; version=")
    assert CARD not in answer.text
    told = figures(answer.text)
    counted = {
        (sample.labels["route"], sample.labels["status"])
        for sample in told["portcullis_hub_requests"]
        if sample.name.endswith("_total")
    }
    assert {("GET /v1/cards/{card}", "401"), ("unmatched", "404")} <= counted
    assert told["portcullis_hub_request_seconds"]
    (age,) = told["portcullis_hub_bundle_age_seconds"]
    assert 0 <= age.value < 600


def test_metrics_are_for_this_machine_or_a_token(serving):
    url = f"{serving.url}/metrics"
    through = {"X-Forwarded-For": "127.0.0.1"}
    assert requests.get(url, headers=through, timeout=20).status_code == 401
    token = serving.command("token", "add", "prometheus", "--role", "metrics")[-1]
    good = requests.get(url, headers=through | {"Authorization": f"Bearer {token}"}, timeout=20)
    assert good.status_code == 200
    issuer = serving.command("token", "add", "crm", "--role", "issuer")[-1]
    other = requests.get(url, headers=through | {"Authorization": f"Bearer {issuer}"}, timeout=20)
    assert (other.status_code, other.json()["code"]) == (403, "token_role")
    assert token not in "\n".join(serving.log)


def test_metrics_tell_devices_by_venue(hub):
    now_ms = hub.now_ms()
    with hub.write() as connection:
        for number, (venue, seen_ms, health) in enumerate(
            [
                ("porchester", now_ms - 1_000, {"unsent": 12, "oldest_ms": now_ms - 60_000}),
                ("porchester", now_ms - 3_600_000, {"unsent": 30, "oldest_ms": now_ms - 7_200_000}),
                ("charing-cross", None, None),
            ]
        ):
            connection.execute(
                insert(tables.devices).values(
                    id=str(uuid.uuid4()),
                    name="desk",
                    kind="scanner",
                    venue=venue,
                    place="desk",
                    signing_key=bytes([number]) * 32,
                    sealing_key=bytes(32),
                    enrolled_ms=now_ms,
                    seen_ms=seen_ms,
                    health=json.dumps(health) if health else None,
                )
            )
    metrics = Metrics(hub)
    metrics.batch(["accepted", "accepted", "duplicate"])
    told = figures(generate_latest(metrics.registry).decode())

    def by_venue(name: str) -> dict[str, float]:
        return {sample.labels["venue"]: sample.value for sample in told[f"portcullis_hub_{name}"]}

    assert by_venue("devices_enrolled") == {"porchester": 2, "charing-cross": 1}
    assert by_venue("devices_online") == {"porchester": 1, "charing-cross": 0}
    assert by_venue("device_unsent_events") == {"porchester": 42, "charing-cross": 0}
    assert by_venue("device_oldest_unsent_seconds")["porchester"] == pytest.approx(7_200, abs=10)
    counted = {
        sample.labels["ruling"]: sample.value
        for sample in told["portcullis_hub_events"]
        if sample.name.endswith("_total")
    }
    assert counted == {"accepted": 2, "duplicate": 1}


def test_a_devices_contact_is_told_from_end_to_end(serving, tmp_path):
    code = serving.command("code", "--venue", "porchester")[-1]
    state = str(tmp_path / "desk")
    for words in (["enrol", "--code", code, "--state", state], ["sync", "--state", state, "--json"]):
        done = subprocess.run(
            python("shared.device", *words), cwd=ROOT, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
    told_of(serving, route="GET /v1/feed")  # the last of them
    told = [line for line in lines(serving) if "device" in line]
    (device,) = {line["device"] for line in told}
    assert {line["venue"] for line in told} <= {"porchester", ""}  # none yet while it enrols
    assert {"POST /v1/enrol", "POST /v1/heartbeat", "GET /v1/feed"} <= {line["route"] for line in told}
    assert {line["status"] for line in told} <= {200, 304}
    assert len({line["request_id"] for line in told}) == len(told)
    text = requests.get(f"{serving.url}/metrics", timeout=20).text
    assert device not in text
    online = {
        sample.labels["venue"]: sample.value for sample in figures(text)["portcullis_hub_devices_online"]
    }
    assert online["porchester"] == 1
