"""A relay on a serial port, such as the USB ones that take four bytes for on and four for off.

9,600 baud, 8 bits, no parity, one stop bit, no flow control. Such a relay answers nothing: what can be known
is that every byte has left this machine in time. What has not is thrown away, so that it opens nothing later.
"""

import fcntl
import logging
import os
import select
import struct
import termios
import tty
from time import monotonic, sleep

from kiosk.door.faults import DoorFault

_log = logging.getLogger(__name__)
_POLL_S = 0.005
_SHUT_S = 1.0  # how long shutting may take


class Relay:
    """Sends `on`, and `off` `seconds` later; with no bytes for `off` the relay lets go by itself.

    The port is opened anew after every fault: a relay that was unplugged is used again once it is back.
    """

    def __init__(self, port: str, on: bytes, off: bytes, seconds: float) -> None:
        self._port, self._on, self._off, self._seconds = port, on, off, seconds
        self._handle: int | None = None
        self._shut_at: float | None = 0.0 if off else None  # whoever ran before may have left it open
        self._told = False  # that it cannot be shut, as long as that lasts

    def open(self, until: float) -> None:
        if self._off:
            self._shut_at = monotonic() + self._seconds  # before it is tried: half of it may get through
        self._send(self._on, until)
        if self._off:
            self._shut_at = monotonic() + self._seconds

    def tick(self) -> None:
        if self._shut_at is None or monotonic() < self._shut_at:
            return
        try:
            self._send(self._off, monotonic() + _SHUT_S)
            self._shut_at, self._told = None, False
        except DoorFault as fault:  # tried again until it is: an open door is nothing to forget
            if not self._told:
                _log.error("the door's relay cannot be let go: %s", fault.detail)
            self._told = True

    def close(self) -> None:
        if self._shut_at is not None:
            self._shut_at = 0.0
            self.tick()
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def _send(self, data: bytes, until: float) -> None:
        """Every byte, out of this machine before `until`; raises DoorFault."""
        try:
            handle = self._opened()
            left = data
            while left:
                if not select.select([], [handle], [], max(0.0, until - monotonic()))[1]:
                    raise TimeoutError("no byte is taken")
                left = left[os.write(handle, left) :]
            while _waiting(handle):
                if monotonic() >= until:
                    raise TimeoutError("bytes are left")
                sleep(_POLL_S)
        except (OSError, termios.error) as error:
            self._throw_away()
            raise DoorFault(f"{self._port}: {error}") from None

    def _opened(self) -> int:
        if self._handle is None:
            flags = os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK | os.O_CLOEXEC
            handle = os.open(self._port, flags)
            try:
                fcntl.ioctl(handle, termios.TIOCEXCL)  # nobody else opens this door
                _set_up(handle)
            except BaseException:
                os.close(handle)
                raise
            self._handle = handle
        return self._handle

    def _throw_away(self) -> None:
        """What is still on its way goes nowhere, and the port is opened anew next time."""
        handle, self._handle = self._handle, None
        if handle is not None:
            try:
                termios.tcflush(handle, termios.TCIOFLUSH)
            except (OSError, termios.error) as error:
                _log.info("%s is gone: %s", self._port, error)
            os.close(handle)


def _set_up(handle: int) -> None:
    tty.setraw(handle, termios.TCSANOW)
    modes = termios.tcgetattr(handle)
    modes[2] = termios.CS8 | termios.CREAD | termios.CLOCAL  # no modem lines, no flow control
    modes[4] = modes[5] = termios.B9600
    termios.tcsetattr(handle, termios.TCSANOW, modes)
    termios.tcflush(handle, termios.TCIOFLUSH)


def _waiting(handle: int) -> int:
    """How many bytes have not left yet."""
    (count,) = struct.unpack("i", fcntl.ioctl(handle, termios.TIOCOUTQ, b"\0" * 4))
    return int(count)
