"""The bytes' way to a receipt printer: a device file, a serial line or a TCP port, never waited for without
end. Times are seconds; deadlines are of `time.monotonic`."""

import os
import select
import socket
import stat
import termios
import time
import tty
from types import TracebackType

_PAUSE_S = 0.02  # after a USB printer's empty packet, which says that it has nothing to say
_CHUNK = 4096
SPEEDS = {9600: termios.B9600, 19200: termios.B19200, 38400: termios.B38400, 115200: termios.B115200}


class WireGone(Exception):  # noqa: N818  a state of the printer, told as one
    """There is no printer at the other end."""


class WireSlow(Exception):  # noqa: N818
    """It took no more bytes in time."""


class Wire:
    """An open line; a context manager that closes it. `ends`: nothing read means that the line is cut."""

    def __init__(self, fd: int, *, ends: bool) -> None:
        self._fd, self._ends = fd, ends
        os.set_blocking(fd, False)

    def __enter__(self) -> "Wire":
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        os.close(self._fd)

    def write(self, data: bytes, deadline: float) -> None:
        """Send it all; raises WireGone, or WireSlow at the deadline."""
        rest = memoryview(data)
        while rest:
            if not self._wait(select.POLLOUT, deadline):
                raise WireSlow
            try:
                rest = rest[os.write(self._fd, rest[:_CHUNK]) :]
            except BlockingIOError:
                time.sleep(_PAUSE_S)
            except OSError as error:
                raise WireGone from error

    def read(self, deadline: float) -> bytes:
        """What comes next, empty where nothing came until the deadline; raises WireGone."""
        while self._wait(select.POLLIN, deadline):
            try:
                data = os.read(self._fd, _CHUNK)
            except BlockingIOError:
                data = b""
            except OSError as error:
                raise WireGone from error
            if data:
                return data
            if self._ends:
                raise WireGone
            time.sleep(_PAUSE_S)
        return b""

    def _wait(self, for_what: int, deadline: float) -> bool:
        poll = select.poll()
        poll.register(self._fd, for_what)
        left = deadline - time.monotonic()
        found = poll.poll(left * 1000) if left > 0 else []
        if any(event & for_what for _, event in found):
            return True
        if found:  # an error or a hang-up, and nothing of what is waited for
            raise WireGone
        return False


def to_device(path: str, baud: int) -> Wire:
    """A device file: a USB printer's, or a serial line, which is set to `baud`, 8N1, with the printer's
    "busy" on CTS. Raises WireGone."""
    try:
        fd = os.open(path, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError as error:
        raise WireGone from error
    try:
        if not stat.S_ISCHR(os.fstat(fd).st_mode):
            raise WireGone
        serial = os.isatty(fd)
        if serial:
            _set_up(fd, baud)
    except (OSError, termios.error, WireGone) as error:
        os.close(fd)
        raise WireGone from error
    return Wire(fd, ends=serial)


def to_port(host: str, port: int, timeout: float) -> Wire:
    """A printer in the network. Raises WireGone."""
    try:
        line = socket.create_connection((host, port), timeout)
    except (OSError, UnicodeError) as error:  # a name that is not known, or none
        raise WireGone from error
    line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # status requests are three bytes each
    return Wire(line.detach(), ends=True)


def _set_up(fd: int, baud: int) -> None:
    tty.setraw(fd)
    mode = termios.tcgetattr(fd)
    mode[2] |= termios.CLOCAL | termios.CREAD | termios.CRTSCTS
    mode[4] = mode[5] = SPEEDS[baud]
    termios.tcsetattr(fd, termios.TCSANOW, mode)
