"""Who asks in the tests of the line, what stood in its way, and a server that is none."""

import contextlib
import socket
import threading
from collections.abc import Iterator

import pytest

from shared.domain.contact import WHYS
from shared.sync.client import Device, HubClient
from shared.sync.faults import LineFault
from tests.trust import samples

KEY = samples.private(40)
DEVICE = Device("00000000-0000-4000-8000-000000000001", KEY)


@contextlib.contextmanager
def saying(answer: bytes) -> Iterator[str]:
    """The host and port of a server that answers whatever comes first with these bytes, once."""

    def serve() -> None:
        client, _ = server.accept()
        with client:
            client.recv(1 << 16)
            client.sendall(answer)

    with socket.create_server(("127.0.0.1", 0)) as server:
        thread = threading.Thread(target=serve)
        thread.start()
        yield f"127.0.0.1:{server.getsockname()[1]}"
        thread.join()


def why(client: HubClient, path: str = "/v1/feed?after=1") -> str:
    """The code of what stands in the way; every one of them has words for people."""
    with pytest.raises(LineFault) as found:
        client.get(path)
    assert found.value.code in WHYS
    return found.value.code
