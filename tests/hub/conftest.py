"""A hub that answers over HTTP, on each kind of database, and devices that ask it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from hub import codes
from hub.hub import Hub
from tests.fakes.bare_device import BareDevice
from tests.fakes.hands import Hands
from tests.fakes.hub_thread import Served, opened, serving


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def open_hub(tmp_path: Path, hands: Hands, database_url: str) -> Iterator[Hub]:
    """A demo city's hub on a database of either kind."""
    with opened(tmp_path / "city", hands, database_url) as hub:
        yield hub


@pytest.fixture
def served(open_hub: Hub) -> Iterator[Served]:
    """The same, answering."""
    with serving(open_hub) as running:
        yield running


@pytest.fixture
def code(open_hub: Hub) -> Callable[..., str]:
    """Makes a one-time code."""

    def make(venue: str = "porchester", minutes: int = 60, **other: str) -> str:
        with open_hub.write() as connection:
            return codes.make(connection, codes.For(venue, **other), minutes, "a test", open_hub.now_ms())

    return make


@pytest.fixture
def new_device(served: Served) -> Iterator[Callable[[], BareDevice]]:
    """Makes devices that are not enrolled yet."""
    made: list[BareDevice] = []

    def make() -> BareDevice:
        made.append(BareDevice(served.hub, served.url))
        return made[-1]

    yield make
    for device in made:
        device.close()


@pytest.fixture
def device(new_device: Callable[[], BareDevice], code: Callable[..., str]) -> BareDevice:
    """An enrolled device at the pool."""
    made = new_device()
    assert made.enrol(code()).status_code == 200
    return made
