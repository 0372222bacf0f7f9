"""A hub served from a thread of the test itself, over real HTTP: quick to start, its clock in our hands."""

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import uvicorn
from starlette.types import ASGIApp

from hub import city as cities
from hub.api.app import make_app
from hub.hub import Hub
from hub.settings import Settings
from tests.fakes.hands import Hands


@dataclass(frozen=True, slots=True)
class Served:
    """A hub, and where it answers."""

    hub: Hub
    url: str


@contextlib.contextmanager
def serving(hub: Hub, around: Callable[[ASGIApp], ASGIApp] = lambda app: app) -> Iterator[Served]:
    """Serve a hub on a free port, to the end of the block, with something `around` its application."""
    listening = socket.create_server(("127.0.0.1", 0))
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    config = uvicorn.Config(
        around(make_app(hub)), log_config=None, access_log=False, ws="none", lifespan="off"
    )
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, args=([listening],))
    thread.start()
    try:
        yield Served(hub, f"http://127.0.0.1:{listening.getsockname()[1]}")
    finally:
        server.should_exit = True
        thread.join()
        listening.close()


@contextlib.contextmanager
def opened(folder: Path, hands: Hands, database: str | None = None) -> Iterator[Hub]:
    """A new demo city's hub, by the test's clock."""
    if not folder.exists():
        cities.make(folder, None, None, datetime.fromtimestamp(hands.wall_ms / 1000, UTC).date())
    hub = Hub.open(folder, Settings(database=database), clock=lambda: hands.wall_ms)
    try:
        yield hub
    finally:
        hub.close()
