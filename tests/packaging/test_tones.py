"""The tones as they lie in assets/sounds."""

import wave

import numpy as np
import pytest

from shared import assets


@pytest.mark.parametrize("name", ["admit", "check", "refuse", "look", "help"])
def test_a_tone_is_short_loud_unclipped_and_soft_at_the_edges(name: str) -> None:
    with wave.open(str(assets.path("sounds", f"{name}.wav"))) as sound:
        assert (sound.getframerate(), sound.getnchannels(), sound.getsampwidth()) == (48_000, 1, 2)
        samples = np.frombuffer(sound.readframes(sound.getnframes()), "<i2").astype(float) / 32768
    assert samples.size / 48_000 < 0.4
    assert np.abs(samples).max() < 0.95
    assert np.abs(samples).max() > (0.25 if name == "look" else 0.85)
    assert np.abs(samples[[0, -1]]).max() < 0.01


def test_an_asset_that_is_not_there_is_a_bug() -> None:
    with pytest.raises(FileNotFoundError, match="no such asset"):
        assets.path("icons", "unicorn.svg")
    assert assets.read("icons", "check.svg").endswith(b"</svg>\n")
