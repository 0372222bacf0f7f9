"""The line of a whole borough comes back: two hundred devices speak in the same second."""

import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import select

from hub.db import tables
from tests.fakes.crowd import CrowdDevice
from tests.fakes.hands import Hands
from tests.fakes.hub_process import HubProcess
from tests.fakes.town import Town
from tests.faults.conftest import FieldDesk

_DEVICES, _ROWS, _PATIENCE_S = 200, 20, 90.0


@pytest.fixture
def town(tmp_path: Path, database_url: str) -> Iterator[Town]:
    town = Town(tmp_path / "city", Hands(time.time_ns() // 1_000_000), database_url)
    yield town
    town.hub.close()


@pytest.mark.timeout(200)
def test_two_hundred_devices_come_back_in_the_same_second(
    town: Town, tmp_path: Path, database_url: str
) -> None:
    card = town.card()
    with HubProcess(town.folder, database_url) as hub:
        desk = FieldDesk(tmp_path / "desk", town, town.hands, hub.url)
        desk.scan(card.text)
        (row,) = desk.events("decision")
        desk.counter.close()
        del row["id"]
        crowd = [CrowdDevice(town.hub, hub.url, tmp_path, [row] * _ROWS) for _ in range(_DEVICES)]
        together = threading.Barrier(_DEVICES)
        given_up = time.monotonic() + _PATIENCE_S

        def come_back(device: CrowdDevice) -> list[dict[str, str]]:
            together.wait(_PATIENCE_S)
            return device.until_done(given_up)

        with ThreadPoolExecutor(_DEVICES) as threads:
            rulings = list(threads.map(come_back, crowd))
    assert all(told == [{"ruling": "accepted"}] * _ROWS for told in rulings)
    assert {code for device in crowd for code in device.told} <= {"hub_busy", "hub_away", "hub_slow"}
    with town.hub.read() as connection:
        there = list(connection.scalars(select(tables.events.c.id)))
    assert len(there) == _DEVICES * _ROWS
    assert set(there) == {row for device in crowd for row in device.sent}
