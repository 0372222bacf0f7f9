"""The tones: preloaded, never waited for, and honest where there is nothing to play them on."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl

from shared import assets

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QSoundEffect

TONES = ("admit", "check", "refuse", "look", "help")


class Sounds(QObject):
    """Plays one tone at a time; `volume` in percent. Without a speaker, or without the system's sound
    libraries, every call is silent and `available` is False. Lives in the window's thread."""

    def __init__(self, volume: int, on: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on = on
        self._volume = volume
        self._effects = _preload(self)
        self.set(volume, on)

    @property
    def available(self) -> bool:
        """Whether a tone would reach a speaker, for all that this program can tell."""
        return bool(self._effects) and all(
            effect.status() is not effect.Status.Error for effect in self._effects.values()
        )

    @property
    def muted(self) -> bool:
        """Whether sounds were switched off or turned down to nothing here."""
        return not self._on or self._volume <= 0

    def set(self, volume: int, on: bool) -> None:
        """Another loudness in percent, and whether to play at all."""
        self._volume, self._on = volume, on
        for effect in self._effects.values():
            effect.setVolume(max(0, min(volume, 100)) / 100)
            effect.setMuted(self.muted)

    def play(self, tone: str) -> None:
        """Start a tone and stop the one before; returns at once. A tone that does not exist is a bug."""
        if tone not in TONES:
            raise ValueError(f"no tone {tone!r}")
        if self.muted:
            return
        for effect in self._effects.values():
            effect.stop()
        if tone in self._effects:
            self._effects[tone].play()


def speaker_there() -> bool:
    """Whether there is anything to be heard from; in the window's thread."""
    try:
        from PySide6 import QtMultimedia
    except ImportError:  # libpulse is missing
        return False
    return not QtMultimedia.QMediaDevices.defaultAudioOutput().isNull()


def _preload(parent: QObject) -> "dict[str, QSoundEffect]":
    """Every tone, ready to start; none where there is no speaker or no sound library."""
    if not speaker_there():  # the rest of the program does without
        return {}
    from PySide6 import QtMultimedia

    effects = {}
    for name in TONES:
        effects[name] = QtMultimedia.QSoundEffect(parent)
        effects[name].setSource(QUrl.fromLocalFile(str(assets.path("sounds", f"{name}.wav"))))
    return effects
