"""The self-test's lines about what stands around the kiosk, and what the hub is told of the camera."""

from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Signal

from kiosk.paper.printer import PrinterState
from kiosk.ui.staff_menu import line_of_test
from kiosk.ui.surroundings import Surroundings
from shared.capture.worker import CameraState
from shared.desk.values import CheckLine, Finding
from shared.qt.language import KIOSK_LANGUAGES
from shared.qt.serial import SerialState
from tests.fakes.screen import speak


class Voice(QObject):
    """What the voice tells."""

    languages = Signal(frozenset)


def around(camera=None, pad=None, scanner=SerialState.OFF, voice=None, printer=None):
    sight, serial = SimpleNamespace(camera=camera, pad=pad), SimpleNamespace(state=scanner)
    return Surroundings(sight, serial, voice, lambda: printer)


def found(made):
    return {line.code: line.finding for line in made.lines()}


def test_what_the_settings_leave_out_has_no_line():
    made = around()
    assert made.lines() == ()
    assert made.camera() == "unknown"


@pytest.mark.parametrize(
    ("state", "finding"),
    [
        (CameraState.RUNNING, Finding.GOOD),
        (CameraState.OPENING, Finding.CHECK),
        (CameraState.ABSENT, Finding.BAD),
        (CameraState.LOST, Finding.BAD),
    ],
)
def test_the_camera_is_told_to_staff_and_to_the_hub(state, finding):
    made = around(camera=state)
    assert found(made) == {"camera": finding}
    assert made.camera() == state.value


@pytest.mark.parametrize(
    ("state", "finding"),
    [
        (SerialState.READY, Finding.GOOD),
        (SerialState.BUSY, Finding.CHECK),
        (SerialState.ABSENT, Finding.BAD),
    ],
)
def test_a_hand_scanner_on_a_port(state, finding):
    assert found(around(scanner=state)) == {"scanner": finding}


def test_the_printer_is_asked_each_time_and_every_state_has_words(qapp):
    speak(qapp, "en")
    told = set()
    for state in PrinterState:
        (line,) = around(printer=state).lines()
        told.add(line_of_test(line))
    assert len(told) == len(PrinterState)
    assert found(around(printer=PrinterState.NO_PAPER)) == {"printer": Finding.BAD}


def test_the_voice_is_ready_once_it_speaks_every_language(qapp):
    voice = Voice()
    made = around(voice=voice)
    assert found(made)["voice"] is Finding.BAD
    voice.languages.emit(frozenset({"en", "ar"}))
    assert found(made)["voice"] is Finding.CHECK
    voice.languages.emit(frozenset(KIOSK_LANGUAGES))
    assert found(made)["voice"] is Finding.GOOD
    made.look()
    assert found(made)["speaker"] in (Finding.GOOD, Finding.BAD)


@pytest.mark.parametrize("there", [True, False])
def test_a_pad_that_was_heard_of(qapp, there):
    (line,) = around(pad=there).lines()
    assert line == CheckLine("pad", Finding.GOOD if there else Finding.BAD, {})
    assert line_of_test(line)
