"""Serving a hub: one process, HTTP on one address, until it is told to end."""

import contextlib
import signal
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import uvicorn

from hub import log
from hub.api.app import make_app
from hub.codes import SERVING
from hub.hub import Hub
from hub.retention import Tending
from shared.domain.faults import UsageError

_GRACE_S = 10


class _Server(uvicorn.Server):
    """Tells when it is ready."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started:
            self._ready()


def serve(hub: Hub, host: str, port: int, tell: Callable[[str], None]) -> None:
    """Serve until SIGTERM or SIGINT; `tell` is given the address once requests are answered. Port 0 takes a
    free one. Raises UsageError for an address that cannot be had."""
    log.set_up()
    listening = _listen(host, port)
    scheme = "https" if hub.settings.tls_cert else "http"
    address = f"{scheme}://{_bracketed(host)}:{listening.getsockname()[1]}"
    config = uvicorn.Config(
        make_app(hub),
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=bool(hub.settings.proxies),
        forwarded_allow_ips=hub.settings.proxies,
        ssl_certfile=hub.settings.tls_cert,
        ssl_keyfile=hub.settings.tls_key,
        ws="none",
        lifespan="off",
        timeout_keep_alive=75,  # longer than a proxy in front keeps its own
        timeout_graceful_shutdown=_GRACE_S,
    )
    signal.signal(signal.SIGTERM, _ended)  # uvicorn gives the signal back when all is done
    with listening, Tending(hub), _address_told(hub.city.private / SERVING, hub.settings.url or address):
        _Server(config, lambda: tell(address)).run(sockets=[listening])


@contextlib.contextmanager
def _address_told(file: Path, address: str) -> Iterator[None]:
    file.write_text(address)
    try:
        yield
    finally:
        with contextlib.suppress(OSError):
            if file.read_text() == address:  # not another process's
                file.unlink()


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        listening = socket.create_server((host, port), family=family, backlog=1024)
    except OSError as error:
        raise UsageError(f"cannot listen on {_bracketed(host)}:{port}: {error.strerror}") from None
    # asyncio does this only for sockets it made itself; else every answer with a body waits for 40 ms
    listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return listening


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _ended(*_: object) -> None:
    """Ending because one was asked to is a success."""
