"""Notices that a network has appeared: Linux tells of new links, addresses and routes over netlink.

Where there is no netlink nothing is ever noticed, and the timer has to do.
"""

import contextlib
import selectors
import socket
import struct

_LINK, _IPV4_ADDRESS, _IPV4_ROUTE, _IPV6_ADDRESS, _IPV6_ROUTE = 0x1, 0x10, 0x40, 0x100, 0x400
_GROUPS = _LINK | _IPV4_ADDRESS | _IPV4_ROUTE | _IPV6_ADDRESS | _IPV6_ROUTE  # linux/rtnetlink.h
_NEW = frozenset({16, 20, 24})  # RTM_NEWLINK, RTM_NEWADDR, RTM_NEWROUTE
_HEADER = struct.Struct("=IHHII")  # length, type, flags, sequence, port: netlink(7)
_READ = 64 << 10
_MOST = 100  # datagrams looked at in one go


class Alarm:
    """Sleeps until the time is over, somebody rings, or a network appears. `ring` is for any thread."""

    def __init__(self, network: socket.socket | None) -> None:
        """`network` is from `netlink`, and closed with this."""
        self._ears, self._bell = socket.socketpair()
        self._bell.setblocking(False)
        self._ears.setblocking(False)
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._ears, selectors.EVENT_READ)
        self._network = network
        if network is not None:
            self._selector.register(network, selectors.EVENT_READ)

    def ring(self) -> None:
        """Wake it, now or at its next sleep."""
        with contextlib.suppress(BlockingIOError, OSError):
            self._bell.send(b"!")

    def sleep(self, seconds: float) -> bool:
        """Sleep; whether a network appeared, before that or meanwhile."""
        ready = {key.fileobj for key, _ in self._selector.select(max(0, seconds))}
        if self._ears in ready:
            with contextlib.suppress(BlockingIOError):
                self._ears.recv(_READ)
        return self._network in ready and self._appeared()

    def close(self) -> None:
        """Let go of the sockets."""
        self._selector.close()
        for one in (self._ears, self._bell, self._network):
            if one is not None:
                one.close()

    def _appeared(self) -> bool:
        found = False
        for _ in range(_MOST):
            try:
                found = appeared(self._network.recv(_READ)) or found  # type: ignore[union-attr]
            except BlockingIOError:
                break
            except OSError:  # ENOBUFS: so much has changed that some of it was dropped
                return True
        return found


def appeared(messages: bytes) -> bool:
    """Whether a datagram of netlink tells of something new, and not only of something gone."""
    while len(messages) >= _HEADER.size:
        length, kind, *_ = _HEADER.unpack_from(messages)
        if kind in _NEW:
            return True
        if length < _HEADER.size:
            return False
        messages = messages[(length + 3) & ~3 :]
    return False


def netlink() -> socket.socket | None:
    """A socket that hears of the machine's links, addresses and routes; None where there is no such thing."""
    try:
        found = socket.socket(socket.AF_NETLINK, socket.SOCK_RAW | socket.SOCK_CLOEXEC, socket.NETLINK_ROUTE)
    except (AttributeError, OSError):
        return None
    try:
        found.setblocking(False)
        found.bind((0, _GROUPS))
    except OSError:
        found.close()
        return None
    return found
