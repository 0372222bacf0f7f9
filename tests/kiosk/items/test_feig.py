"""The pad's protocol, against published frames, the made-up pad, and bytes that are no frames."""

import os
import pty
import socket
import threading
import tty
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.demo.pad import MadeUpPad, MadeUpTag
from kiosk.demo.tags import fixed_tag
from kiosk.items import feig
from kiosk.items.feig import FeigPad, crc
from kiosk.items.iso28560 import FIXED_LENGTH, IN_STOCK, OBJECTS, ON_LOAN
from kiosk.items.pad import PadLostError


@pytest.fixture
def made():
    pad = MadeUpPad()
    pad.start()
    yield pad
    pad.stop()


@pytest.fixture
def pad(made):
    opened = FeigPad(f"127.0.0.1:{made.port}")
    yield opened
    opened.close()


@pytest.mark.parametrize(
    "frame, total",
    [
        ("07FFB00100", "1c56"),  # inventory, as sent by many programs
        ("0D00650003030044530D30", "3309"),  # firmware version; tests of InlayTester.Drivers.Feig
        (b"123456789".hex(), "916f"),
    ],
)
def test_the_crc_of_published_frames(frame, total):
    assert crc(bytes.fromhex(frame)).hex() == total


def test_every_tag_is_found_however_many(made, pad):
    assert pad.lying() == {}
    uids = {made.lay(MadeUpTag(fixed_tag(str(number)), dsfid)) for number, dsfid in enumerate([OBJECTS] * 40)}
    assert pad.lying() == dict.fromkeys(uids, OBJECTS)
    assert pad.lying() == dict.fromkeys(uids, OBJECTS)  # once more: none has fallen silent


def test_a_tags_memory_and_its_afi(made, pad):
    tag = MadeUpTag(fixed_tag("30000000000001") + bytes(80))
    uid = made.lay(tag)
    assert b"".join(pad.blocks(uid)) == tag.data
    assert pad.afi(uid) == IN_STOCK
    assert pad.write_afi(uid, ON_LOAN) and pad.afi(uid) == tag.afi == ON_LOAN
    tag.refuses = True
    assert not pad.write_afi(uid, IN_STOCK) and pad.afi(uid) == ON_LOAN


@pytest.mark.parametrize("size", [4, 32, 112, 240])
def test_tags_of_every_size_are_read_as_far_as_is_of_use(made, pad, size):
    data = bytes(range(size))
    uid = made.lay(MadeUpTag(data))
    assert b"".join(pad.blocks(uid) or ()) == (data[:128] if size > 4 else b"")


def test_a_tag_that_tells_no_size_is_read_and_its_mark_not_confirmed(made, pad):
    uid = made.lay(MadeUpTag(bytes(range(112)), plain=True))
    assert b"".join(pad.blocks(uid)) == bytes(range(32))
    assert pad.afi(uid) is None


def test_a_tag_that_was_lifted_is_none(made, pad):
    uid = made.lay(MadeUpTag(fixed_tag("1")))
    made.lift(uid)
    assert pad.blocks(uid) is None and pad.afi(uid) is None and not pad.write_afi(uid, ON_LOAN)


def test_a_pad_that_is_not_there_or_goes_or_garbles_is_lost(made, pad):
    made.garbles = True
    with pytest.raises(PadLostError):
        pad.lying()
    made.stop()
    with pytest.raises(PadLostError):
        pad.lying()
    for nowhere in (
        f"127.0.0.1:{made.port}",
        "/dev/none",
        "/dev/null",
        "nonsense",
        "127.0.0.1:70000",
        "a..b:1",
    ):
        with pytest.raises(PadLostError):
            FeigPad(nowhere)


def test_what_never_stops_talking_is_a_lost_pad(monkeypatch):
    monkeypatch.setattr(feig, "PATIENCE_S", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as server:
        pad = FeigPad(f"127.0.0.1:{server.getsockname()[1]}")
        line, _ = server.accept()

        def talk():
            with suppress(OSError):
                while True:
                    line.sendall(bytes(1 << 16))

        talker = threading.Thread(target=talk)
        talker.start()
        with pytest.raises(PadLostError):
            pad.lying()
        pad.close()
        talker.join()
        line.close()


@given(st.binary(max_size=40), st.booleans())
def test_any_answer_is_an_answer_or_a_lost_pad(answer, summed):
    """Whatever is at the other end; with a right CRC around it or without."""
    body = b"\0\xb0" + answer
    frame = bytes([len(body) + 3]) + body
    said = frame + crc(frame) if summed else answer
    with socket.create_server(("127.0.0.1", 0)) as server:
        pad = FeigPad(f"127.0.0.1:{server.getsockname()[1]}")
        line, _ = server.accept()

        def say():
            line.recv(64)
            line.sendall(said)
            line.shutdown(socket.SHUT_WR)

        speaker = threading.Thread(target=say)
        speaker.start()
        try:
            assert pad.afi(bytes(8)) in {None, *answer}
        except PadLostError:
            assert not summed or not answer
        speaker.join()
        line.close()
        pad.close()


def test_a_serial_line(made):
    """A pseudo-terminal carries the frames to the made-up pad and back."""
    ours, theirs = pty.openpty()
    tty.setraw(theirs)
    pad = FeigPad(os.ttyname(theirs))

    def carry():
        frame = os.read(ours, 1)
        while len(frame) < frame[0]:
            frame += os.read(ours, frame[0] - len(frame))
        with socket.create_connection(("127.0.0.1", made.port)) as line:
            line.sendall(frame)
            answer = line.recv(1)
            os.write(ours, answer + line.recv(answer[0] - 1, socket.MSG_WAITALL))

    uid = made.lay(MadeUpTag(fixed_tag("1"), FIXED_LENGTH, ON_LOAN))
    carrier = threading.Thread(target=carry)
    carrier.start()
    assert pad.afi(uid) == ON_LOAN
    carrier.join()
    pad.close()
    os.close(ours)
    os.close(theirs)
