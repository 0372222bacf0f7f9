"""Ctrl-C and a polite `kill` end the program as closing its window does."""

import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal


class EndSignals(QObject):
    """Tells SIGINT and SIGTERM in the window's thread, even while Qt waits and no Python runs.

    Python writes each signal's number into a socket, which Qt's loop watches. One at a time in a program,
    made in its main thread; `close` puts back what was before.
    """

    told = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ours, self._pythons = socket.socketpair()
        for end in (self._ours, self._pythons):
            end.setblocking(False)
        self._wakeup = signal.set_wakeup_fd(self._pythons.fileno())
        self._before = {kind: signal.signal(kind, _ignore) for kind in (signal.SIGINT, signal.SIGTERM)}
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def close(self) -> None:
        """Let the signals do again what they did before."""
        self._notifier.setEnabled(False)
        for kind, before in self._before.items():
            signal.signal(kind, before)
        signal.set_wakeup_fd(self._wakeup)
        self._ours.close()
        self._pythons.close()

    def _read(self) -> None:
        if {signal.SIGINT, signal.SIGTERM} & set(self._ours.recv(64)):
            self.told.emit()


def _ignore(_number: int, _frame: object) -> None:
    """The socket tells; without a handler Python would raise, or end, at once."""
