"""Pads of FEIG's OBID i-scan family, by their published host protocol, on a serial line or over TCP.

Source: System-Manual ID ISC.MR/PR/PRH101 (H60301-3e-ID-B), chapters 2, 5.6 and 6.1, annex D; ID ISC.MR102
(H01113-4e) says the same. A frame is length, address, command or status, data, and a CRC, low byte first; an
answer over 255 bytes begins with STX and has a length of two bytes. A block's bytes come last to first. Block
counts of GET SYSTEM INFORMATION are those of ISO 15693-3, less one. The reader must be in host mode, as it
leaves the factory; a serial line runs at 38,400 baud, 8 bits, even parity.

Written from the manual: tried with the made-up pad of kiosk/demo, and on no hardware.
"""

import os
import select
import socket
import termios
import time
import tty
from collections.abc import Iterator
from contextlib import suppress

from kiosk.items.pad import PadLostError

PATIENCE_S = 1.0  # for one answer
MOST_TAGS = 60
_START_DELAY_S = 0.005  # between an answer and the next frame
_ANYBODY = 0xFF  # address
_STX = 0x02
_RF_RESET, _ISO_15693 = 0x69, 0xB0
_INVENTORY, _READ_BLOCKS, _WRITE_AFI, _SYSTEM_INFO = 0x01, 0x23, 0x27, 0x2B
_MORE, _ADDRESSED = 0x80, 0x01  # modes
_OK, _NO_TAG, _DATA_FALSE, _MORE_DATA = 0x00, 0x01, 0x02, 0x94  # status
_WITH_DATA = frozenset({_OK, 0x83, 0x84, 0x93, _MORE_DATA})  # some of it, where tags disturbed each other
_ISO_15693_TAG, _LAST_OF_TEN_BYTES = 0x03, 0x05  # transponder types; from 0x06 on records have other lengths
_ENOUGH, _MOST = 8, 128  # blocks of four bytes; bytes read at once


def crc(frame: bytes) -> bytes:
    """CRC-16 of CCITT, bits reflected, start 0xFFFF; low byte first."""
    total = 0xFFFF
    for byte in frame:
        total ^= byte
        for _ in range(8):
            total = total >> 1 ^ 0x8408 if total & 1 else total >> 1
    return total.to_bytes(2, "little")


class FeigPad:
    """The pad at `address`, a serial device such as /dev/ttyUSB0 or HOST:PORT; raises PadLostError."""

    def __init__(self, address: str) -> None:
        try:
            self._line = _opened(address)
        except (OSError, OverflowError, ValueError, termios.error) as error:  # no such port, no such name
            raise PadLostError(type(error).__name__) from error

    def close(self) -> None:
        """Let go of the line."""
        with suppress(OSError):
            os.close(self._line)

    def lying(self) -> dict[bytes, int]:
        """The field is switched off for a moment first: a tag that answered once is silent until then."""
        self._ask(bytes([_RF_RESET]))
        found: dict[bytes, int] = {}
        mode = 0
        while len(found) < MOST_TAGS:
            status, data = self._ask(bytes([_ISO_15693, _INVENTORY, mode]))
            before = len(found)
            if status in _WITH_DATA:
                found.update(_records(data))
            elif status not in (_NO_TAG, _DATA_FALSE):
                raise PadLostError(f"inventory: status {status:#04x}")
            if status != _MORE_DATA or len(found) == before:
                break
            mode = _MORE
        return found

    def blocks(self, uid: bytes) -> tuple[bytes, ...] | None:
        """Half a tag read is none. A tag that does not tell its size is read as far as ISO 28560-3 needs."""
        info = self._info(uid)
        count = _ENOUGH if info is None or not info[11] else min(info[11] + 1, _MOST // (info[10] + 1) or 1)
        status, data = self._to(uid, _READ_BLOCKS, bytes([0, count]))
        if status != _OK or len(data) < 2:
            return None
        each = data[1] + 1  # before each block stands whether it is locked
        if data[0] != count or each < 2 or len(data) != 2 + count * each:
            return None
        return tuple(data[at + 1 : at + each][::-1] for at in range(2, len(data), each))

    def afi(self, uid: bytes) -> int | None:
        """As the tag itself says."""
        info = self._info(uid)
        return None if info is None else info[9]

    def write_afi(self, uid: bytes, afi: int) -> bool:
        """One try."""
        return self._to(uid, _WRITE_AFI, bytes([afi]))[0] == _OK

    def _info(self, uid: bytes) -> bytes | None:
        """DSFID, UID (8), AFI, size of a block, number of blocks, and the chip's."""
        status, data = self._to(uid, _SYSTEM_INFO)
        return data if status == _OK and len(data) >= 12 else None

    def _to(self, uid: bytes, command: int, data: bytes = b"") -> tuple[int, bytes]:
        return self._ask(bytes([_ISO_15693, command, _ADDRESSED]) + uid + data)

    def _ask(self, command: bytes) -> tuple[int, bytes]:
        """Status and data of the answer."""
        frame = bytes([len(command) + 4, _ANYBODY]) + command
        try:
            time.sleep(_START_DELAY_S)
            until = time.monotonic() + PATIENCE_S
            while select.select([self._line], [], [], 0)[0]:  # what came too late for an earlier question
                if not os.read(self._line, 4096):
                    raise PadLostError("hung up")
                if time.monotonic() > until:
                    raise PadLostError("babbling")
            os.write(self._line, frame + crc(frame))
            return self._answer(command[0], until)
        except OSError as error:
            raise PadLostError(type(error).__name__) from error

    def _answer(self, command: int, until: float) -> tuple[int, bytes]:
        begin = self._read(1, until)
        if begin[0] == _STX:
            begin += self._read(2, until)
        length = int.from_bytes(begin[-2:]) if len(begin) == 3 else begin[0]
        if length < len(begin) + 5:  # address, command, status, CRC
            raise PadLostError("no frame")
        whole = begin + self._read(length - len(begin), until)
        body = whole[len(begin) : -2]
        if crc(whole[:-2]) != whole[-2:] or body[1] != command:
            raise PadLostError("garbled")
        return body[2], body[3:]

    def _read(self, count: int, until: float) -> bytes:
        got = b""
        while len(got) < count:
            left = until - time.monotonic()
            if left <= 0 or not select.select([self._line], [], [], left)[0]:
                raise PadLostError("silent")
            some = os.read(self._line, count - len(got))
            if not some:
                raise PadLostError("hung up")
            got += some
        return got


def _records(data: bytes) -> Iterator[tuple[bytes, int]]:
    """UID and DSFID of each record of an inventory; tags of other kinds are passed over."""
    for at in range(1, min(len(data) - 9, 1 + 10 * data[0]) if data else 0, 10):
        kind, dsfid, uid = data[at], data[at + 1], data[at + 2 : at + 10]
        if kind > _LAST_OF_TEN_BYTES:
            return
        if kind == _ISO_15693_TAG:
            yield uid, dsfid


def _opened(address: str) -> int:
    """A file descriptor that reads and writes."""
    host, colon, port = address.rpartition(":")
    if colon and port.isdecimal() and not address.startswith("/"):
        return socket.create_connection((host.strip("[]"), int(port)), PATIENCE_S).detach()
    line = os.open(address, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
    try:
        tty.setraw(line)
        settings = termios.tcgetattr(line)
        settings[2] |= termios.PARENB | termios.CLOCAL
        settings[4] = settings[5] = termios.B38400
        termios.tcsetattr(line, termios.TCSANOW, settings)
    except termios.error:
        os.close(line)
        raise
    return line
