"""A hub with some weeks behind it, served by the real application over HTTP on loopback."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from hub.hub import Hub
from tests.dashboard import town
from tests.dashboard.visitor import Visitor
from tests.fakes.hub_thread import Served, serving


class Office:
    """A hub that is served, and people who visit it."""

    def __init__(self, served: Served) -> None:
        self.hub, self.url = served.hub, served.url

    def visitor(self, name: str | None = "amina") -> Visitor:
        """Somebody with a browser, logged in where a name is given."""
        made = Visitor(self.url)
        if name is not None:
            made.log_in(name, town.PASSWORD)
        return made


@pytest.fixture(scope="session")
def busy_city(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A city's folder with devices, rulings, alarms and figures, to be copied: passwords take their time."""
    folder = tmp_path_factory.mktemp("dashboard") / "city"
    hub = town.make_city(folder)
    town.fill(hub)
    hub.close()
    return folder


@pytest.fixture
def served(busy_city: Path, tmp_path: Path) -> Iterator[Office]:
    """The busy city's hub."""
    hub = Hub.open(shutil.copytree(busy_city, tmp_path / "city"))
    with serving(hub) as served:
        yield Office(served)
    hub.close()
