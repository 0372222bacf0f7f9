"""Hand scanners on a serial port: lines of text, and a port that comes and goes."""

from enum import StrEnum

from PySide6.QtCore import QIODeviceBase, QObject, QTimer, Signal
from PySide6.QtSerialPort import QSerialPort

from shared.qt.burst import Burst

QUIET_MS = 100  # a scanner that ends its codes with nothing is done after this pause
RETRY_MS = 1_000  # how soon an absent or busy port is tried again


class SerialState(StrEnum):
    """What the window says of the port."""

    OFF = "off"  # none is configured
    READY = "ready"
    ABSENT = "absent"
    BUSY = "busy"


class SerialScanner(QObject):
    """Opens `port` (empty: none) and tells each line as one text; CR, LF or a pause ends a line.

    Unplugged, or held by another program, the port is tried again every second until it is back. Text is
    read as Latin-1, one character for one byte, so that whatever was sent is judged and nothing is lost
    unseen. An overlong line is told cut short just past the longest token: the desk refuses it as too long.
    """

    scanned = Signal(str)
    state_changed = Signal(str)

    def __init__(
        self, port: str, baud: int = 9_600, parent: QObject | None = None, *, retry_ms: int = RETRY_MS
    ) -> None:
        super().__init__(parent)
        self.state = SerialState.OFF
        self._line = Burst()
        self._device = QSerialPort(port, self)
        self._device.setBaudRate(baud)
        self._device.readyRead.connect(self._read)
        self._device.errorOccurred.connect(self._failed)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._quiet.timeout.connect(self._end_line)
        self._retry = QTimer(self, singleShot=True, interval=retry_ms)
        self._retry.timeout.connect(self.open)

    def open(self) -> None:
        """Open the port now, and from now on whenever it comes back; returns at once."""
        if not self._device.portName() or self._device.isOpen():
            return
        if self._device.open(QIODeviceBase.OpenModeFlag.ReadOnly):
            self._device.clear()
            self._tell(SerialState.READY)

    def close(self) -> None:
        """Let go of the port."""
        self._retry.stop()
        self._quiet.stop()
        self._device.close()
        self._line.take()
        self._tell(SerialState.OFF)

    def _read(self) -> None:
        for character in bytes(self._device.readAll().data()).decode("latin-1"):
            if character in "\r\n":
                self._end_line()
            else:
                self._line.add(character)
        if self._line:
            self._quiet.start()

    def _end_line(self) -> None:
        self._quiet.stop()
        if text := self._line.take().strip():
            self.scanned.emit(text)

    def _failed(self, error: QSerialPort.SerialPortError) -> None:
        errors = QSerialPort.SerialPortError
        if error in (errors.NoError, errors.TimeoutError):
            return
        self._line.take()
        self._quiet.stop()
        if self._device.isOpen():
            self._device.close()
        self._tell(SerialState.BUSY if error is errors.PermissionError else SerialState.ABSENT)
        self._retry.start()

    def _tell(self, state: SerialState) -> None:
        if state is not self.state:
            self.state = state
            self.state_changed.emit(state.value)
