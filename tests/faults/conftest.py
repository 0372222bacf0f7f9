"""A town with a running hub, and desks in it; one hub for a module, as every test has desks of its own."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.fakes.field import FieldDesk
from tests.fakes.hands import Hands
from tests.fakes.hub_process import HubProcess
from tests.fakes.line import Line
from tests.fakes.town import Pass, Town

NewDesk = Callable[..., FieldDesk]


@pytest.fixture(scope="module")
def live_town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """A city of today."""
    town = Town(tmp_path_factory.mktemp("town") / "city", Hands(time.time_ns() // 1_000_000 - 1_000))
    yield town
    town.hub.close()


@pytest.fixture(scope="module")
def live_hub(live_town: Town) -> Iterator[HubProcess]:
    """Its hub, a process of its own; a test that kills it starts it again."""
    with HubProcess(live_town.folder) as hub:
        yield hub


@pytest.fixture(scope="module")
def cards(live_town: Town) -> list[Pass]:
    """Twenty people."""
    return [live_town.card() for _ in range(20)]


@pytest.fixture
def line(live_hub: HubProcess) -> Iterator[Line]:
    """A line to the hub, good until a test says otherwise."""
    with Line(live_hub.url) as line:
        yield line


@pytest.fixture
def new_desk(live_town: Town, line: Line, tmp_path: Path) -> Iterator[NewDesk]:
    """Makes desks that reach the hub by the line, or by another address."""
    desks: list[FieldDesk] = []

    def make(url: str | None = None, **options: object) -> FieldDesk:
        hands = Hands(time.time_ns() // 1_000_000)
        folder = tmp_path / f"desk-{len(desks)}"
        desks.append(FieldDesk(folder, live_town, hands, url or line.url, **options))  # type: ignore[arg-type]
        return desks[-1]

    yield make
    for desk in desks:
        desk.counter.close()
