"""Serial hand scanners through a pseudo-terminal: real bytes through the real QSerialPort."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from shared.qt.burst import LONGEST
from shared.qt.serial import SerialScanner, SerialState


class Cable:
    """A scanner's plug: `port` is the name that the program opens, whichever terminal is behind it now."""

    def __init__(self, folder: Path) -> None:
        self.port = folder / "ttyScanner"
        self._ends: list[int] = []

    def plug_in(self) -> None:
        scanner, computer = os.openpty()
        os.set_blocking(scanner, False)
        self._ends = [scanner, computer]
        self.port.symlink_to(os.ttyname(computer))

    def send(self, data: bytes) -> None:
        os.write(self._ends[0], data)

    def unplug(self) -> None:
        self.port.unlink(missing_ok=True)
        for end in self._ends:
            os.close(end)
        self._ends = []


class Heard(QObject):
    """Every text that was told, in order."""

    def __init__(self, scanner: SerialScanner) -> None:
        super().__init__()
        self.texts: list[str] = []
        self.scanner = scanner
        scanner.scanned.connect(self.texts.append)


@pytest.fixture
def cable(tmp_path: Path) -> Iterator[Cable]:
    cable = Cable(tmp_path)
    yield cable
    cable.unplug()


@pytest.fixture
def heard(qtbot: QtBot, cable: Cable) -> Iterator[Heard]:
    scanner = SerialScanner(str(cable.port), retry_ms=5)
    yield Heard(scanner)
    scanner.close()


def test_lines_end_with_cr_lf_both_or_a_pause(qtbot: QtBot, cable: Cable, heard: Heard) -> None:
    cable.plug_in()
    heard.scanner.open()
    assert heard.scanner.state is SerialState.READY
    cable.send(b"111\r222\n333\r\n444")
    qtbot.waitUntil(lambda: len(heard.texts) == 4)
    assert heard.texts == ["111", "222", "333", "444"]


def test_a_code_in_several_pieces_is_one_text(qtbot: QtBot, cable: Cable, heard: Heard) -> None:
    cable.plug_in()
    heard.scanner.open()
    for _ in range(10):
        cable.send(b"0123456789")
    cable.send(b"\r")
    qtbot.waitUntil(lambda: len(heard.texts) == 1)
    assert heard.texts == ["0123456789" * 10]


def test_an_endless_line_stays_bounded_and_binary_is_told_as_it_came(
    qtbot: QtBot, cable: Cable, heard: Heard
) -> None:
    cable.plug_in()
    heard.scanner.open()
    cable.send(b"9" * 3000 + b"\r\x00\xff\x80\r")
    qtbot.waitUntil(lambda: len(heard.texts) == 2)
    assert heard.texts == ["9" * LONGEST, "\x00\xff\x80"]


def test_unplugged_and_plugged_back_by_itself(qtbot: QtBot, cable: Cable, heard: Heard) -> None:
    scanner = heard.scanner
    scanner.open()
    assert scanner.state is SerialState.ABSENT
    cable.plug_in()
    qtbot.waitUntil(lambda: scanner.state is SerialState.READY)
    cable.send(b"half a co")
    cable.unplug()
    qtbot.waitUntil(lambda: scanner.state is SerialState.ABSENT)
    cable.plug_in()
    qtbot.waitUntil(lambda: scanner.state is SerialState.READY)
    cable.send(b"whole\r")
    qtbot.waitUntil(lambda: "whole" in heard.texts)
    assert set(heard.texts) <= {"half a co", "whole"}


def test_a_port_in_use_is_busy_and_taken_when_it_is_free(qtbot: QtBot, cable: Cable, heard: Heard) -> None:
    cable.plug_in()
    heard.scanner.open()
    second = SerialScanner(str(cable.port), retry_ms=5)
    second.open()
    assert second.state is SerialState.BUSY
    heard.scanner.close()
    qtbot.waitUntil(lambda: second.state is SerialState.READY)
    second.close()


def test_no_port_configured_is_no_fault(qtbot: QtBot) -> None:
    scanner = SerialScanner("")
    scanner.open()
    assert scanner.state is SerialState.OFF
