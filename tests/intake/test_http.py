"""Batches and the feed over real HTTP, signed as a device signs."""

import gzip
import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import requests
from sqlalchemy import insert

from hub.db import tables
from hub.hub import Hub
from shared.wire import httpsig
from shared.wire.batch import encode
from tests.fakes.device_log import NOW, DeviceLog
from tests.fakes.hands import Hands
from tests.fakes.hub_process import HubProcess
from tests.fakes.town import Town


class Caller:
    """A device on the line to a real hub."""

    def __init__(self, url: str, log: DeviceLog) -> None:
        self.url, self.log = url, log

    def call(self, method: str, path: str, query: str = "", body: bytes = b"", **headers: str) -> Any:
        """The answer to a signed request."""
        signed = httpsig.sign_request(
            self.log.key, self.log.device, httpsig.Request(method, path, query, body), int(time.time())
        )
        url = f"{self.url}{path}{'?' if query else ''}{query}"
        return requests.request(method, url, data=body, headers=signed | headers, timeout=10)

    def send(self, body: bytes, **headers: str) -> Any:
        """The answer to a batch."""
        return self.call("POST", f"/v1/logs/{self.log.id}/events", body=body, **headers)


@pytest.fixture(scope="module")
def serving(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubProcess]:
    folder: Path = tmp_path_factory.mktemp("hub") / "city"
    Town(folder, Hands())
    with HubProcess(folder) as process:
        yield process


@pytest.fixture
def caller(serving: HubProcess) -> Caller:
    log = DeviceLog(str(uuid4()), "porchester")
    hub = Hub.open(serving.folder)
    with hub.write() as connection:
        connection.execute(insert(tables.devices).values(log.enrolled()))
    hub.close()
    return Caller(serving.url, log)


def test_a_batch_is_answered_row_by_row_and_the_venue_is_told(caller: Caller) -> None:
    caller.log.write("unlock", staff="ada")
    caller.log.append("{}")
    answer = caller.send(encode(caller.log.batch()))
    assert answer.status_code == 200
    told = answer.json()
    assert (told["next"], told["forked"]) == (3, False)
    assert told["rulings"] == [{"ruling": "accepted"}, {"ruling": "refused", "why": "unreadable"}]
    feed = caller.call("GET", "/v1/feed", f"after=0&incarnation={told['incarnation']}").json()
    (item,) = [item for item in feed["items"] if item["event"] == caller.log.rows[1].id]
    assert (item["kind"], item["ruling"], item["device"]) == ("ruling", "refused", caller.log.device)
    assert feed["incarnation"] == told["incarnation"]
    after = caller.call("GET", "/v1/feed", f"after={item['number']}&incarnation={told['incarnation']}").json()
    assert after == {"incarnation": told["incarnation"], "items": [], "more": False}
    again = caller.call("GET", "/v1/feed", f"after={item['number']}&incarnation={uuid4()}").json()
    assert item in again["items"]


def test_a_batch_may_be_compressed(caller: Caller) -> None:
    caller.log.write("unlock", staff="ada")
    body = gzip.compress(encode(caller.log.batch()))
    assert caller.send(body, **{"Content-Encoding": "gzip"}).json()["next"] == 2


@pytest.mark.parametrize("body", [b"", b"{}", b"[]", b'{"from": 0}', b"\xff"])
def test_what_is_no_batch_is_refused_in_the_form_of_the_page(caller: Caller, body: bytes) -> None:
    answer = caller.send(body)
    assert (answer.status_code, answer.json()["code"]) == (422, "bad_request")
    assert answer.headers["Content-Type"] == "application/problem+json"


def test_a_body_too_big_is_said_to_be(caller: Caller) -> None:
    answer = caller.send(b"x" * ((1 << 20) + 1))
    assert (answer.status_code, answer.json()["code"]) == (413, "too_big")


def test_the_log_of_another_device_is_refused(caller: Caller, serving: HubProcess) -> None:
    caller.log.write("unlock", staff="ada")
    caller.send(encode(caller.log.batch()))
    other = DeviceLog(str(uuid4()), "porchester")
    hub = Hub.open(serving.folder)
    with hub.write() as connection:
        connection.execute(insert(tables.devices).values(other.enrolled()))
    hub.close()
    other.id = caller.log.id
    answer = Caller(serving.url, other).send(encode(caller.log.batch()))
    assert (answer.status_code, answer.json()["code"]) == (409, "log_of_another")


def test_events_are_told_by_command(caller: Caller, serving: HubProcess) -> None:
    caller.log.write("unlock", staff="ada", trusted_ms=NOW)
    caller.log.append("{}")
    caller.send(encode(caller.log.batch()))
    told = {line["id"]: line for line in map(json.loads, serving.command("events", "--json"))}
    first, second = (told[row.id] for row in caller.log.rows)
    assert (first["kind"], first["ruling"], first["why"], first["staff"]) == (
        "unlock",
        "accepted",
        None,
        "ada",
    )
    assert (second["ruling"], second["why"]) == ("refused", "unreadable")
