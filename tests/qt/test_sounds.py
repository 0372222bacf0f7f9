"""Tones where there is no speaker, and where the sound library itself is missing."""

import subprocess
import sys
import wave
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from shared import assets
from shared.qt.sounds import TONES, Sounds

TOP = Path(__file__).resolve().parents[2]


def test_tones_are_short_files(qtbot: QtBot) -> None:
    for tone in TONES:
        with wave.open(str(assets.path("sounds", f"{tone}.wav"))) as sound:
            assert sound.getnframes() / sound.getframerate() < 0.4


def test_every_tone_can_be_asked_for_with_or_without_a_speaker(qtbot: QtBot) -> None:
    sounds = Sounds(80, True)
    for tone in TONES:
        sounds.play(tone)
    assert isinstance(sounds.available, bool)
    sounds.set(0, True)
    assert sounds.muted
    sounds.set(50, False)
    assert sounds.muted
    sounds.play("admit")


def test_an_unknown_tone_is_a_bug(qtbot: QtBot) -> None:
    with pytest.raises(ValueError, match="gong"):
        Sounds(80, True).play("gong")


def test_without_the_sound_library_the_program_runs_on_silently() -> None:
    program = """
import sys
sys.modules["PySide6.QtMultimedia"] = None  # what an ImportError for libpulse looks like
from PySide6.QtWidgets import QApplication
from shared.qt.sounds import Sounds
application = QApplication([])
sounds = Sounds(80, True)
sounds.play("refuse")
sys.exit(1 if sounds.available else 0)
"""
    done = subprocess.run([sys.executable, "-c", program], cwd=TOP, check=False, timeout=60)
    assert done.returncode == 0
