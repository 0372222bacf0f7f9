"""A line that ends in time whatever the other end does; a socket's own timeout starts anew with each byte."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress


@contextmanager
def cut_after(line: socket.socket, seconds: float) -> Iterator[None]:
    """Cut `line` and its duplicates after so many seconds: whoever waits there gets its end or an OSError."""
    cut = threading.Timer(seconds, _cut, [line])
    cut.start()
    try:
        yield
    finally:
        cut.cancel()
        cut.join()


def _cut(line: socket.socket) -> None:
    with suppress(OSError):  # it is gone already
        line.shutdown(socket.SHUT_RDWR)
