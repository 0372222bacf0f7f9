"""A hub with some weeks behind it, served by the real application over HTTP on loopback."""

import shutil
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn

from hub.api.app import make_app
from hub.hub import Hub
from tests.dashboard import town
from tests.dashboard.visitor import Visitor


class Served:
    """A hub and its address."""

    def __init__(self, hub: Hub, url: str) -> None:
        self.hub, self.url = hub, url

    def visitor(self, name: str | None = "amina") -> Visitor:
        """Somebody with a browser, logged in where a name is given."""
        made = Visitor(self.url)
        if name is not None:
            made.log_in(name, town.PASSWORD)
        return made


def serve(hub: Hub) -> Iterator[Served]:
    """The hub's real application in a thread."""
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(
        uvicorn.Config(make_app(hub), log_config=None, access_log=False, lifespan="off", ws="none")
    )
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    try:
        yield Served(hub, f"http://127.0.0.1:{listening.getsockname()[1]}")
    finally:
        server.should_exit = True
        thread.join(20)
        listening.close()
        hub.close()


@pytest.fixture(scope="session")
def busy_city(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A city's folder with devices, rulings, alarms and figures, to be copied: passwords take their time."""
    folder = tmp_path_factory.mktemp("dashboard") / "city"
    hub = town.make_city(folder)
    town.fill(hub)
    hub.close()
    return folder


@pytest.fixture
def served(busy_city: Path, tmp_path: Path) -> Iterator[Served]:
    """The busy city's hub."""
    folder = shutil.copytree(busy_city, tmp_path / "city")
    yield from serve(Hub.open(folder))
