"""Ports for servers that come back on the port they had."""

import random
import socket

# Below those that the system gives to whoever connects (from 32768 on Linux): none of those can sit on the
# port while its server is down, however many connections this machine makes.
_OURS = range(15_000, 30_000)
_LUCK = random.SystemRandom()  # the tests' own is seeded: two runs at once would ask for the same ports


def lasting_port() -> int:
    """A port of 127.0.0.1 that nobody listens on."""
    while True:
        port = _LUCK.choice(_OURS)
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
