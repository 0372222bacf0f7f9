"""A made-up receipt printer in the network: understands what is sent as ESC/POS, answers for its paper, cover
and health, and keeps what it printed as a picture."""

import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import cv2
import numpy as np
from numpy.typing import NDArray

PAPER, COVER = "paper", "cover"
_PLENTY = 1_000_000  # rows of dots on a roll
_EDGE = 24


class MadeUpPrinter:
    """Listens on 127.0.0.1 in threads of its own. `paper` counts the rows of dots left on the roll, `pages`
    are what was cut off, `commands` their names in order; `dumb` answers nothing at all, `deaf` reads
    nothing, as one does that hangs. Each page becomes a picture in the folder `keep`, where there is one."""

    def __init__(self, keep: Path | None = None) -> None:
        self._keep, self._printed = keep, 0
        self.paper, self.cover_open, self.broken, self.dumb, self.deaf = _PLENTY, False, False, False, False
        self.pages: list[NDArray[np.uint8]] = []
        self.commands: list[str] = []
        self.changed = threading.Condition()
        self._rows: list[NDArray[np.uint8]] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listener.getsockname()[1]
        self._line: socket.socket | None = None
        self._thread = threading.Thread(target=self._serve, name="made-up printer")
        self._thread.start()

    def close(self) -> None:
        """Gone: nobody listens any more, and whoever is on the line is cut off."""
        with suppress(OSError):  # it was closed before
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._cut_off()
        with self.changed:
            self.deaf = False
            self.changed.notify_all()
        self._thread.join(10)

    def set(self, **changes: bool | int) -> None:
        """Somebody puts paper in, takes it out, opens the cover."""
        with self.changed:
            for name, value in changes.items():
                setattr(self, name, value)
            self.changed.notify_all()

    def switch(self, word: str) -> str:
        """Take the paper out or put it in, open the cover or shut it; what to print about it."""
        if word == PAPER:
            self.set(paper=_PLENTY if self.paper <= 0 else 0)
        else:
            self.set(cover_open=not self.cover_open)
        cover, paper = "open" if self.cover_open else "shut", "paper" if self.paper > 0 else "no paper"
        return f"the printer: {cover}, {paper}"

    def wait_for_page(self, seconds: float = 10) -> NDArray[np.uint8]:
        """The next page that is cut off, 1 for black; taken away."""
        with self.changed:
            if not self.changed.wait_for(lambda: self.pages, seconds):
                raise TimeoutError("nothing was printed")
            return self.pages.pop(0)

    @property
    def _stuck(self) -> bool:
        return self.paper <= 0 or self.cover_open or self.broken

    def _cut_off(self) -> None:
        line = self._line
        if line is not None:
            line.close()

    def _serve(self) -> None:
        while True:
            try:
                self._line, _ = self._listener.accept()
            except OSError:
                return
            with self._line as line:
                line.settimeout(0.02)
                with suppress(OSError):  # the other end is gone
                    self._follow(line)

    def _follow(self, line: socket.socket) -> None:
        buffer = bytearray()
        while True:
            with self.changed:
                self.changed.wait_for(lambda: not self.deaf)
            try:
                data = line.recv(4096)
            except TimeoutError:
                data = None
            if data == b"":
                return
            for answer in self._at_once(buffer, data or b""):
                line.sendall(answer)
            self._print(line, buffer)

    def _at_once(self, buffer: bytearray, data: bytes) -> Iterator[bytes]:
        """Real-time commands, wherever they stand; the rest waits its turn."""
        buffer += data
        while (at := buffer.find(b"\x10\x04")) >= 0 and len(buffer) > at + 2:
            question = buffer[at + 2]
            del buffer[at : at + 3]
            self.commands.append(f"DLE EOT {question}")
            if not self.dumb:
                yield bytes([self._status(question)])
        if (at := buffer.find(b"\x10\x14\x08\x01\x03\x14\x01\x06\x02\x08")) >= 0:
            del buffer[: at + 10]
            self._rows.clear()
            self.commands.append("DLE DC4 8")

    def _status(self, question: int) -> int:
        if question == 2:
            return 0x12 | (self.cover_open << 2) | ((self.paper <= 0) << 5) | (self.broken << 6)
        return 0x12 | (0x60 if self.paper <= 0 else 0)

    def _show(self, page: NDArray[np.uint8]) -> None:
        if self._keep is not None:
            self._printed += 1
            cv2.imwrite(str(self._keep / f"receipt-{self._printed}.png"), picture(page))

    def _print(self, line: socket.socket, buffer: bytearray) -> None:
        """Commands in their order, as far as they are whole and there is paper."""
        while buffer and not self._stuck:
            name, length = _command(buffer)
            if length is None or len(buffer) < length:
                return
            taken = bytes(buffer[:length])
            del buffer[:length]
            self.commands.append(name)
            if name == "GS v 0":
                across = int.from_bytes(taken[4:6], "little")
                dots = np.frombuffer(taken[8:], np.uint8).reshape(-1, across)
                self._rows += list(np.unpackbits(dots, axis=1))
                self.paper -= len(dots)
            elif name == "GS V":
                with self.changed:
                    self.pages.append(np.array(self._rows))
                    self._show(self.pages[-1])
                    self._rows = []
                    self.changed.notify_all()
            elif name == "GS r" and not self.dumb:
                line.sendall(b"\x00")


def picture(page: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """A printed page as it lies in the hand: black on white, with the paper's edge."""
    return np.pad((1 - page) * np.uint8(255), _EDGE, constant_values=255)


def _command(buffer: bytearray) -> tuple[str, int | None]:
    """The first command's name, and its length as far as it can be told yet."""
    if buffer.startswith(b"\x1b@"):
        return "ESC @", 2
    if buffer.startswith(b"\x1bJ"):
        return "ESC J", 3
    if buffer.startswith(b"\x1dVB"):
        return "GS V", 4
    if buffer.startswith(b"\x1dr"):
        return "GS r", 3
    if buffer.startswith(b"\x1dv0"):
        if len(buffer) < 8:
            return "GS v 0", None
        across, rows = (int.from_bytes(buffer[at : at + 2], "little") for at in (4, 6))
        return "GS v 0", 8 + across * rows
    if len(buffer) >= 4:
        raise ValueError(f"no command of ESC/POS that this printer knows: {bytes(buffer[:8])!r}")
    return "", None
