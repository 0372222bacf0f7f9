"""The headphone socket: whether something is plugged in, as the kernel's switch for it tells."""

import errno
import fcntl
import logging
import os
import struct
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal, Slot

LOG = logging.getLogger("portcullis.kiosk.ui.speech")
AUTO = "auto"
LOOK_AGAIN_MS = 1_000
# linux/input.h and linux/input-event-codes.h
_EVENT = struct.Struct("@llHHi")  # seconds, microseconds, type, code, value
_SYN_DROPPED = (0, 3)  # events were lost: ask for the state
_HEADPHONES = (5, 2)  # EV_SW, SW_HEADPHONE_INSERT
_STATE = 2 << 30 | 8 << 16 | ord("E") << 8 | 0x1B  # EVIOCGSW(8)
_AT_ONCE = 64  # events


class Jack(QObject):
    """Tells `plugged` when headphones go in or out; in the window's thread, and never waits.

    `setting` is an input device, or "auto" for the first that has such a switch. A device that cannot be read
    or is gone is headphones that are out; it is looked for again every second.
    """

    plugged = Signal(bool)

    def __init__(self, setting: str, parent: QObject | None = None, *, system: Path = Path("/sys")) -> None:
        super().__init__(parent)
        self._setting, self._system = setting, system
        self._fd, self._there = -1, True  # so that a device that is not there is told of once
        self._waiting: QSocketNotifier | None = None
        self._again = QTimer(self, interval=LOOK_AGAIN_MS)
        self._again.timeout.connect(self._open)
        self.inside = False

    def start(self) -> None:
        """Begin to watch; tells at once where something is in already."""
        self._again.start()
        self._open()

    def stop(self) -> None:
        """Watch no more."""
        self._again.stop()
        self._close()

    @Slot()
    def _open(self) -> None:
        if self._fd >= 0:
            return
        try:
            path = first_switch(self._system) if self._setting == AUTO else self._setting
            self._fd = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        except OSError as error:
            if self._there:
                LOG.error("the headphone socket cannot be watched: %s", error.strerror)
            self._there = False
            return
        self._there = True
        self._waiting = QSocketNotifier(self._fd, QSocketNotifier.Type.Read, self)
        self._waiting.activated.connect(self._read)
        self._tell(_state(self._fd))

    @Slot()
    def _read(self) -> None:
        try:
            found = list(events(os.read(self._fd, _EVENT.size * _AT_ONCE)))
        except BlockingIOError:
            return
        except OSError:
            found = []
        if not found:  # unplugged, socket and all
            self._close()
            self._tell(False)
            return
        for kind, code, value in found:
            if (kind, code) == _HEADPHONES:
                self._tell(value != 0)
            elif (kind, code) == _SYN_DROPPED:
                self._tell(_state(self._fd))

    def _close(self) -> None:
        if self._waiting is not None:
            self._waiting.setEnabled(False)
            self._waiting.deleteLater()
            self._waiting = None
        if self._fd >= 0:
            os.close(self._fd)
            self._fd = -1

    def _tell(self, inside: bool) -> None:
        if inside is not self.inside:
            self.inside = inside
            self.plugged.emit(inside)


def events(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Type, code and value of each whole event."""
    for event in _EVENT.iter_unpack(data[: len(data) // _EVENT.size * _EVENT.size]):
        yield event[2], event[3], event[4]


def _state(fd: int) -> bool:
    """Whether something is in now; what cannot say so has nothing in it."""
    switches = bytearray(8)
    try:
        fcntl.ioctl(fd, _STATE, switches)
    except OSError:
        return False
    return bool(switches[0] >> _HEADPHONES[1] & 1)


def first_switch(system: Path) -> str:
    """The first input device with a switch for headphones, as the kernel lists what each can do."""
    for listed in sorted(system.glob("class/input/event*/device/capabilities/sw")):
        if int(listed.read_text("ascii").split()[-1], 16) >> _HEADPHONES[1] & 1:
            return f"/dev/input/{listed.parts[-4]}"
    raise FileNotFoundError(errno.ENOENT, "no input device has a switch for headphones")
