"""Sealed pages on their way to the hub: whatever it says of them, events do not wait."""

import json
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from shared.ledger.ledger import Ledger
from shared.sync import cycle
from shared.sync.client import Answer
from shared.sync.drain import Hub
from shared.sync.faults import LineFault
from shared.sync.sign_ups import SignUpPost
from shared.wire.signup import Envelope, Place
from tests.fakes.scripted_hub import ScriptedHub
from tests.sync.station import Station

SIGN_UP = UUID(int=1)


class Restored:
    """A hub that was brought back from a backup: the first pages, which the device erased, are not there."""

    def post(self, _path: str, _body: object) -> Any:
        told = [{"sign_up": str(SIGN_UP), "next": 1, "state": "open", "why": None, "card": None}]
        return SimpleNamespace(json=lambda: {"sign_ups": told})


class Counter(ScriptedHub):
    """A hub that takes pages, too, and says what came in which order: how many rows, or how many pages."""

    def __init__(self) -> None:
        super().__init__()
        self.came: list[str] = []
        self.takes_rows = True

    def post(self, path: str, body: dict[str, Any] | bytes, *, pack: bool = False) -> Answer:
        if path == "/v1/sign-ups":
            pages = cast(dict[str, Any], body)["envelopes"]
            self.came.append(f"{len(pages)} pages")
            next_ = {one["sign_up"]: one["number"] + 1 for one in pages}
            told = [{"sign_up": one, "next": number, "state": "open"} for one, number in next_.items()]
            return Answer(200, json.dumps({"sign_ups": told}).encode())
        if path.endswith("/events"):
            self.came.append("rows")
            if not self.takes_rows:
                raise LineFault("not these", "hub_refuses")
        return super().post(path, body, pack=pack)


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    made = Station(tmp_path, hub=Counter())
    made.cycle.sign_ups = SignUpPost("device", X25519PrivateKey.generate(), lambda _: None)
    page = Envelope(Place(SIGN_UP, 1, "name", "device"), "00112233", b"sealed")
    made.desk.ledger.write(lambda tx: tx.keep_page(page))
    yield made
    made.close()


def came(station: Station) -> list[str]:
    assert isinstance(station.hub, Counter)
    return station.hub.came


def test_the_rows_that_tell_which_sign_ups_there_are_go_before_their_pages(station: Station) -> None:
    ids = station.admit(3)
    station.sync()
    assert came(station) == ["rows", "1 pages"], "and no row goes twice"
    assert station.arrived() == ids and station.desk.ledger.unsent() == 0


def test_nobody_waits_for_their_card_until_a_long_log_is_sent(
    station: Station, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cycle, "_SOON", 2)
    ids = station.admit(3)
    station.sync()
    assert came(station) == ["1 pages", "rows"]
    assert station.arrived() == ids


def test_nobody_waits_for_their_card_because_the_hub_does_not_take_a_row(station: Station) -> None:
    station.admit(3)
    assert isinstance(station.hub, Counter)
    station.hub.takes_rows = False
    with pytest.raises(LineFault):
        station.sync()
    assert came(station) == ["rows", "1 pages"]
    assert station.desk.ledger.sign_ups.unsent("device", 10) == []


def test_pages_that_the_hub_cannot_take_keep_nothing_else_back(tmp_path: Path) -> None:
    ledger = Ledger.open(tmp_path / "ledger.sqlite", zone=ZoneInfo("Europe/London"), reserve_bytes=0)
    page = Envelope(Place(SIGN_UP, 4, "name", "device"), "00112233", b"sealed")
    ledger.write(lambda tx: tx.keep_page(page))
    post = SignUpPost("device", X25519PrivateKey.generate(), lambda _: None)
    post.send(cast(Hub, Restored()), ledger, lambda: False)  # raises nothing: the cycle goes on to the events
    assert ledger.sign_ups.unsent("device", 10) == [page]
    ledger.close()
