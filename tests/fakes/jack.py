"""A headphone socket: a pipe that carries the kernel's own events, as /dev/input does."""

import os
import struct
from pathlib import Path

_EVENT = struct.Struct("@llHHi")
SYN, KEY, SWITCH = 0, 1, 5
REPORT, DROPPED = 0, 3
HEADPHONES, MICROPHONE = 2, 4


class Socket:
    """Plug and unplug headphones, or the whole device."""

    def __init__(self, path: Path) -> None:
        self.path = path
        os.mkfifo(path)
        self._fd = os.open(path, os.O_RDWR)  # a pipe that nobody reads cannot be opened for writing only

    def plug(self) -> None:
        """Headphones go in."""
        self.tell((SWITCH, HEADPHONES, 1), (SYN, REPORT, 0))

    def unplug(self) -> None:
        """Headphones come out."""
        self.tell((SWITCH, HEADPHONES, 0), (SYN, REPORT, 0))

    def tell(self, *events: tuple[int, int, int]) -> None:
        """Any events, at once."""
        self.write(b"".join(_EVENT.pack(1, 2, *event) for event in events))

    def write(self, data: bytes) -> None:
        """Any bytes."""
        os.write(self._fd, data)

    def vanish(self) -> None:
        """The device is pulled out, socket and all."""
        os.close(self._fd)
        self._fd = -1
        self.path.unlink()

    def come_back(self) -> None:
        """The device is there again."""
        os.mkfifo(self.path)
        self._fd = os.open(self.path, os.O_RDWR)

    def close(self) -> None:
        """Away with it."""
        if self._fd >= 0:
            os.close(self._fd)
