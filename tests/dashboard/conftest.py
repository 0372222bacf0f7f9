"""A hub with some weeks behind it, served by the real application over HTTP on loopback."""

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
    """A hub and its address; `clock` is its time, which tests may move on."""

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


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    """A new hub with devices, rulings, alarms and figures."""
    hub = town.make_city(tmp_path / "city")
    town.fill(hub)
    yield from serve(hub)
