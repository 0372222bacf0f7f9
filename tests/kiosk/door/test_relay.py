"""A relay on a serial port: which bytes it is sent, and what becomes of those it does not take."""

import contextlib
import os
import pty
import select
import termios
import tty
from time import monotonic

import pytest

from kiosk.door.faults import DoorFault
from kiosk.door.relay import Relay

MARK = b"-- mark --"
ON, OFF = bytes.fromhex("a00101a2"), bytes.fromhex("a00100a1")


class Board:
    """The other end of the line."""

    def __init__(self):
        self.inside, outside = pty.openpty()
        self.port = os.ttyname(outside)
        self._outside, self._handles = outside, [self.inside, outside]
        tty.setraw(outside)

    def got(self):
        """What came since it was last asked: all that was sent before a mark of our own."""
        os.write(self._outside, MARK)
        came = b""
        while not came.endswith(MARK):
            assert select.select([self.inside], [], [], 10)[0], came
            came += os.read(self.inside, 65_536)
        return came.removesuffix(MARK)

    def fill(self):
        """Take nothing any more: what is sent now stays on the line."""
        handle = os.open(self.port, os.O_WRONLY | os.O_NONBLOCK | os.O_NOCTTY)
        while select.select([], [handle], [], 0.2)[1]:  # the kernel makes room for a while
            with contextlib.suppress(BlockingIOError):
                os.write(handle, b"\0" * 4096)
        os.close(handle)

    def unplug(self):
        while self._handles:
            os.close(self._handles.pop())


@pytest.fixture
def board():
    made = Board()
    yield made
    made.unplug()


def soon(seconds=1.0):
    return monotonic() + seconds


def test_it_is_switched_on_and_after_its_seconds_off(board):
    relay = Relay(board.port, ON, OFF, 0.0)
    relay.open(soon())
    assert board.got() == ON
    relay.tick()
    assert board.got() == OFF
    relay.tick()
    assert board.got() == b""
    relay.close()


def test_it_stays_on_for_so_long_and_another_card_begins_that_anew(board):
    relay = Relay(board.port, ON, OFF, 60.0)
    relay.open(soon())
    relay.tick()
    relay.open(soon())
    relay.tick()
    assert board.got() == ON + ON
    relay.close()
    assert board.got() == OFF


def test_whoever_starts_shuts_what_was_left_open(board):
    relay = Relay(board.port, ON, OFF, 5.0)
    relay.tick()
    assert board.got() == OFF
    relay.close()
    assert board.got() == b""


def test_a_relay_that_lets_go_by_itself_is_sent_nothing_else(board):
    relay = Relay(board.port, ON, b"", 0.0)
    relay.tick()
    relay.open(soon())
    relay.tick()
    relay.close()
    assert board.got() == ON


def test_bytes_go_out_as_they_are(board):
    relay = Relay(board.port, bytes(range(16)), b"", 0.0)
    relay.open(soon())
    assert board.got() == bytes(range(16))
    settings = termios.tcgetattr(board._outside)
    assert settings[4] == settings[5] == termios.B9600
    relay.close()


def test_what_is_not_taken_in_time_is_thrown_away(board):
    relay = Relay(board.port, ON, b"", 0.0)
    relay.open(soon())
    assert board.got() == ON
    board.fill()
    begun = monotonic()
    with pytest.raises(DoorFault) as caught:
        relay.open(soon(0.2))
    assert caught.value.code == "door_away"
    assert 0.1 < monotonic() - begun < 2
    assert ON not in board.got()


def test_a_relay_that_is_not_there_is_a_fault_and_used_again_once_it_is(tmp_path, board):
    port = tmp_path / "relay"
    relay = Relay(str(port), ON, OFF, 0.0)
    for _ in range(2):
        with pytest.raises(DoorFault):
            relay.open(soon())
        relay.tick()
    port.symlink_to(board.port)
    relay.open(soon())
    assert board.got() == ON
    relay.close()


def test_a_relay_that_is_unplugged_is_a_fault_and_closing_ends_all_the_same(board):
    relay = Relay(board.port, ON, OFF, 60.0)
    relay.open(soon())
    board.unplug()
    with pytest.raises(DoorFault):
        relay.open(soon(0.2))
    relay.tick()
    relay.close()


def test_a_file_is_no_relay(tmp_path):
    port = tmp_path / "file"
    port.write_bytes(b"")
    relay = Relay(str(port), ON, b"", 0.0)
    with pytest.raises(DoorFault):
        relay.open(soon(0.2))
    relay.close()
    assert port.read_bytes() == b""


def test_a_relay_that_stays_away_is_said_once(board, caplog):
    relay = Relay(board.port, ON, OFF, 60)
    board.unplug()
    for _ in range(5):
        relay.tick()
    relay.close()
    assert caplog.text.count("cannot be let go") == 1
