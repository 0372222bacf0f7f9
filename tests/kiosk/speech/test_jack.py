"""The headphone socket: the kernel's events, byte for byte; a device that goes is headphones that are out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.ui.speech import jack as jacks
from kiosk.ui.speech.jack import AUTO, Jack
from tests.fakes.jack import DROPPED, HEADPHONES, KEY, MICROPHONE, SWITCH, SYN, Socket


@pytest.fixture
def socket(tmp_path):
    made = Socket(tmp_path / "event0")
    yield made
    made.close()


@pytest.fixture
def watch(qapp):
    made = []

    def make(setting, **more):
        jack = Jack(str(setting), **more)
        jack.told = []
        jack.plugged.connect(jack.told.append)
        made.append(jack)
        jack.start()
        return jack

    yield make
    for jack in made:
        jack.stop()
        jack.deleteLater()


def test_it_tells_in_and_out_once_each(qtbot, watch, socket):
    jack = watch(socket.path)
    socket.plug()
    socket.plug()
    qtbot.waitUntil(lambda: jack.told == [True])
    socket.unplug()
    qtbot.waitUntil(lambda: jack.told == [True, False])
    assert not jack.inside


def test_other_switches_and_keys_are_not_headphones(qtbot, watch, socket):
    jack = watch(socket.path)
    socket.tell((SWITCH, MICROPHONE, 1), (KEY, HEADPHONES, 1), (SYN, 0, 0))
    socket.plug()
    qtbot.waitUntil(lambda: bool(jack.told))
    socket.tell((SWITCH, MICROPHONE, 0))
    socket.unplug()
    qtbot.waitUntil(lambda: jack.told == [True, False])


def test_events_that_were_lost_are_headphones_that_are_out_where_the_state_is_not_known(qtbot, watch, socket):
    jack = watch(socket.path)
    socket.plug()
    socket.tell((SYN, DROPPED, 0))
    qtbot.waitUntil(lambda: jack.told == [True, False])


def test_a_device_that_goes_takes_its_headphones_along_and_may_come_back(qtbot, watch, socket, monkeypatch):
    monkeypatch.setattr(jacks, "LOOK_AGAIN_MS", 20)
    jack = watch(socket.path)
    socket.plug()
    qtbot.waitUntil(lambda: jack.told == [True])
    socket.vanish()
    qtbot.waitUntil(lambda: jack.told == [True, False])
    socket.come_back()
    socket.plug()
    qtbot.waitUntil(lambda: jack.told == [True, False, True])


def test_a_device_that_is_not_there_is_told_of_once_and_waited_for(
    qtbot, watch, tmp_path, monkeypatch, caplog
):
    monkeypatch.setattr(jacks, "LOOK_AGAIN_MS", 20)
    jack = watch(tmp_path / "event0")
    qtbot.waitUntil(lambda: "cannot be watched" in caplog.text)
    socket = Socket(tmp_path / "event0")
    socket.plug()
    qtbot.waitUntil(lambda: jack.told == [True])
    assert caplog.text.count("cannot be watched") == 1
    socket.close()


def test_the_state_is_asked_for_as_the_kernel_gives_it(qtbot, watch, socket, monkeypatch):
    def ioctl(_fd, request, switches):
        assert request == 0x8008451B  # EVIOCGSW(8) on every Linux that a kiosk runs on
        switches[0] = 1 << HEADPHONES

    monkeypatch.setattr(jacks.fcntl, "ioctl", ioctl)
    assert watch(socket.path).told == [True]


def test_the_first_device_with_such_a_switch_is_found(tmp_path, caplog, watch):
    for number, bits in (("0", "0"), ("3", "10"), ("7", "1 4"), ("8", "4")):
        folder = tmp_path / f"class/input/event{number}/device/capabilities"
        folder.mkdir(parents=True)
        (folder / "sw").write_text(f"{bits}\n")
    assert jacks.first_switch(tmp_path) == "/dev/input/event7"
    watch(AUTO, system=tmp_path / "none")
    assert "no input device has a switch for headphones" in caplog.text


@given(st.binary(max_size=200))
def test_no_bytes_bring_it_down(data):
    assert all(len(event) == 3 for event in jacks.events(data))
