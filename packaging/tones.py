"""Writes the tones of verdicts and of a call for help into assets/sounds: `python packaging/tones.py`.

48 kHz, 16 bit, mono, each under 400 ms. Loud in a pool hall, without clipping: most of the energy lies
between 500 Hz and 3 kHz, where ears are keenest and small speakers strongest, so low notes get overtones.
Up, down, low, single and threefold differ in outline as well as in pitch, to be told apart with eyes closed.
"""

import wave
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

RATE = 48_000
PEAK = 0.89  # of full scale (-1 dB): room for a resampler's overshoot
EDGE = 0.008  # seconds over which a note swells and dies, so that it does not click

Samples = NDArray[np.float64]


def note(hertz: float, seconds: float, overtones: tuple[float, ...] = (1.0, 0.35, 0.15)) -> Samples:
    """One note with its overtones at the given strengths, soft at both ends and dying a little."""
    at = np.arange(int(RATE * seconds)) / RATE
    sound = np.sum([s * np.sin(2 * np.pi * hertz * n * at) for n, s in enumerate(overtones, 1)], axis=0)
    rise = np.clip(at / EDGE, 0, 1)
    fall = np.clip((seconds - at) / (5 * EDGE), 0, 1)
    envelope = np.sin(rise * np.pi / 2) * np.sin(fall * np.pi / 2) * np.exp(-1.5 * at / seconds)
    return np.asarray(sound * envelope, dtype=np.float64)


def louder(sound: Samples, peak: float = PEAK) -> Samples:
    """Raised to the peak."""
    return np.asarray(sound * (peak / np.abs(sound).max()), dtype=np.float64)


def tones() -> dict[str, Samples]:
    """File name -> samples between -1 and 1."""
    rich = (1.0, 0.8, 0.6, 0.4, 0.25)
    return {
        "admit": louder(np.concatenate([note(880, 0.12), note(1318.5, 0.22)])),
        "check": louder(note(330, 0.36, rich)),
        "refuse": louder(np.concatenate([note(659.3, 0.15, rich), note(440, 0.23, rich)])),
        "help": louder(np.concatenate([note(784, 0.13, rich), note(784, 0.13, rich), note(988, 0.13, rich)])),
        "look": louder(note(1046.5, 0.18, (1.0,)), PEAK / 3),
    }


def write(path: Path, sound: Samples) -> None:
    """Writes one WAV file."""
    with wave.open(str(path), "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(RATE)
        out.writeframes((sound * 32767).round().astype("<i2").tobytes())


def main() -> None:
    folder = Path(__file__).resolve().parent.parent / "assets" / "sounds"
    for name, sound in tones().items():
        write(folder / f"{name}.wav", sound)


if __name__ == "__main__":
    main()
