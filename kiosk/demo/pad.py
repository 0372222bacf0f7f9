"""A made-up pad: speaks a FEIG reader's protocol over TCP, with tags to lay on it and faults on demand."""

import socket
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import count

from kiosk.demo.socket_server import SocketServer
from kiosk.demo.tags import fixed_tag
from kiosk.items.feig import crc
from kiosk.items.iso28560 import FIXED_LENGTH, IN_STOCK

_BLOCK = 4
_AT_ONCE = 30  # records in one answer to an inventory; the rest is asked for


@dataclass(slots=True)
class MadeUpTag:
    """A tag; `refuses` to be written, or `forgets` what was, though it said yes; `plain`: tells no size."""

    data: bytes
    dsfid: int = FIXED_LENGTH
    afi: int = IN_STOCK
    refuses: bool = False
    forgets: bool = False
    plain: bool = False


class MadeUpPad:
    """The pad as a server on 127.0.0.1; `port` is known once `start` returned. Tags come and go at once."""

    def __init__(self) -> None:
        self.tags: dict[bytes, MadeUpTag] = {}
        self.looks = 0  # inventories so far
        self.garbles = False  # a wrong CRC with each answer
        self.port = 0
        self._silent: set[bytes] = set()  # tags that answered since the field was on
        self._serials = count(1)
        self._server = SocketServer("pad", lambda session: self._converse(session.connection))

    @property
    def address(self) -> str:
        """For the setting `rfid`."""
        return f"feig:127.0.0.1:{self.port}"

    def lay(self, tag: MadeUpTag) -> bytes:
        """Lay a tag on the pad; its UID."""
        uid = bytes.fromhex("e004") + next(self._serials).to_bytes(6)
        self.tags = self.tags | {uid: tag}
        return uid

    def lift(self, uid: bytes) -> MadeUpTag:
        """Take a tag away."""
        tag = self.tags[uid]
        self.tags = {other: kept for other, kept in self.tags.items() if other != uid}
        return tag

    def start(self, port: int = 0) -> None:
        """Be plugged in, on a port of its own choosing or on the one it had before."""
        self.port = self._server.start(port)

    def stop(self) -> None:
        """Be unplugged."""
        self._server.stop()

    def _converse(self, line: socket.socket) -> None:
        while length := line.recv(1):
            rest = line.recv(length[0] - 1, socket.MSG_WAITALL)
            if crc(length + rest[:-2]) != rest[-2:]:
                continue  # a damaged question has no answer
            status, data = self.answer(rest[1:-2])
            body = bytes([0, rest[1], status]) + data
            small = len(body) + 3 < 256
            whole = (bytes([len(body) + 3]) if small else b"\x02" + (len(body) + 5).to_bytes(2)) + body
            line.sendall(whole + (b"\0\0" if self.garbles else crc(whole)))

    def answer(self, command: bytes) -> tuple[int, bytes]:
        """Status and data."""
        if command[0] == 0x69:
            self._silent = set()
            return 0, b""
        if command[:2] == b"\xb0\x01":
            return self._inventory()
        tag = self.tags.get(command[3:11])
        if command[0] != 0xB0 or tag is None:
            return 1, b""
        blocks = [tag.data[at : at + _BLOCK] for at in range(0, len(tag.data), _BLOCK)]
        match command[1]:
            case 0x23:
                wanted = blocks[command[11] : command[11] + command[12]]
                if len(wanted) < command[12]:
                    return 4, b""
                said = b"".join(b"\0" + block.ljust(_BLOCK, b"\0")[::-1] for block in wanted)
                return 0, bytes([len(wanted), _BLOCK]) + said
            case 0x27 if tag.refuses:
                return 3, b""
            case 0x27:
                tag.afi = tag.afi if tag.forgets else command[11]
                return 0, b""
            case 0x2B if not tag.plain:
                return 0, bytes([tag.dsfid, *command[3:11], tag.afi, _BLOCK - 1, len(blocks) - 1, 0])
            case _:
                return 5, b""

    def _inventory(self) -> tuple[int, bytes]:
        self.looks += 1
        found = [(uid, tag) for uid, tag in self.tags.items() if uid not in self._silent]
        told = found[:_AT_ONCE]
        self._silent |= {uid for uid, _ in told}
        records = b"".join(bytes([3, tag.dsfid]) + uid for uid, tag in told)
        status = 1 if not found else 0x94 if len(found) > len(told) else 0
        return status, bytes([len(told)]) + records if told else b""


class Pile:
    """Books beside a made-up pad, known by their place from 1; each goes on it and off it again by a word."""

    def __init__(self, pad: MadeUpPad, items: Sequence[str]) -> None:
        self._pad = pad
        self._tags = {str(place): MadeUpTag(fixed_tag(item)) for place, item in enumerate(items, 1)}
        self._lying: dict[str, bytes] = {}

    def __contains__(self, word: str) -> bool:
        return word in self._tags

    def move(self, word: str) -> str:
        """What to print about it."""
        tag = self._tags[word]
        if word not in self._lying:
            self._lying[word] = self._pad.lay(tag)
            return f"book {word} is on the pad"
        self._pad.lift(self._lying.pop(word))
        return (
            f"book {word} is off the pad; the gate {'would ring' if tag.afi == IN_STOCK else 'lets it pass'}"
        )
