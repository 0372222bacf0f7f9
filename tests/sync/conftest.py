"""A device and a scripted hub; and over real HTTP, a hub that signs, the line to it, and what asks it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from shared.device.clock import Clock
from shared.sync.client import HubClient
from shared.sync.transport import Way
from tests.fakes.hands import Hands
from tests.fakes.line import Line
from tests.fakes.signing_hub import SigningHub
from tests.sync.reach import DEVICE
from tests.sync.station import Station


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    station = Station(tmp_path)
    yield station
    station.close()


@pytest.fixture
def hub() -> Iterator[SigningHub]:
    with SigningHub() as hub:
        yield hub


@pytest.fixture
def line(hub: SigningHub) -> Iterator[Line]:
    with Line(hub.url) as line:
        yield line


@pytest.fixture
def hands(hub: SigningHub) -> Hands:
    """At the hub's time, which stands still too."""
    return Hands(hub.began_s * 1000)


@pytest.fixture
def clock(tmp_path: Path, hands: Hands) -> Clock:
    return Clock(tmp_path / "clock.json", hands.readers)


@pytest.fixture
def reach(hub: SigningHub, clock: Clock) -> Iterator:
    """Open a client; `reach(url, proxy=...)` takes what a Way takes."""
    opened: list[HubClient] = []

    def open_client(url: str | None = None, **way: object) -> HubClient:
        patience = {"connect_s": 30, "read_s": 30, "whole_s": 60}
        root = hub.publisher.root()
        client = HubClient(Way(url or hub.url, **patience | way), DEVICE, clock, lambda _: root)
        opened.append(client)
        return client

    yield open_client
    for client in opened:
        client.close()
