"""The voice: Qt TextToSpeech in a thread of its own, as an engine may take seconds to begin."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject, Qt, QThread, Signal, Slot
from PySide6.QtTextToSpeech import QTextToSpeech

LOG = logging.getLogger("portcullis.kiosk.ui.speech")
VOLUMES = (0.25, 0.5, 0.75, 1.0)
DEFAULT = 2  # of these
_STOP_MS = 5_000


class Voice(QObject):
    """Says one thing at a time, the newest; what was asked before it and not begun is never said.

    `languages` tells once, as two-letter codes, what the engine can speak; empty where there is none.
    `saying` tells when it begins and ends. `stop` ends the thread. `usual` tells how loud it is, as a step of
    VOLUMES, until somebody makes it louder.
    """

    languages = Signal(frozenset)
    saying = Signal(bool)
    _say = Signal(int, str, str, float)
    _hush = Signal()

    def __init__(
        self, engine: str = "", parent: QObject | None = None, usual: Callable[[], int] = lambda: DEFAULT
    ) -> None:
        super().__init__(parent)
        self._newest, self._usual = 0, usual
        self._chosen: int | None = None
        self._thread = QThread()
        self._thread.setObjectName("voice")
        self._mouth = _Mouth(engine, lambda number: number == self._newest)
        self._mouth.moveToThread(self._thread)
        self._thread.started.connect(self._mouth.begin)
        self._thread.finished.connect(self._mouth.end, Qt.ConnectionType.DirectConnection)
        self._say.connect(self._mouth.say)
        self._hush.connect(self._mouth.hush)
        self._mouth.languages.connect(self.languages)
        self._mouth.saying.connect(self.saying)

    def start(self) -> None:
        """Begin; returns at once."""
        self._thread.start()

    def stop(self) -> bool:
        """End the thread; False where the engine does not let go in time."""
        self.hush()
        self._thread.quit()
        return self._thread.wait(_STOP_MS)

    def say(self, words: str, code: str) -> None:
        """Say this now, in a language, instead of whatever is being said."""
        self._newest += 1
        self._say.emit(self._newest, words, code, self.volume)

    def hush(self) -> None:
        """Be silent, and forget what was asked."""
        self._newest += 1
        self._hush.emit()

    def louder(self, steps: int) -> None:
        """From what is said next: louder, or with fewer than none quieter; never silent."""
        self._chosen = min(max(self._step + steps, 0), len(VOLUMES) - 1)

    def as_before(self) -> None:
        """The next person finds the loudness as it was."""
        self._chosen = None

    @property
    def volume(self) -> float:
        """How loud the next words are, from 0 to 1."""
        return VOLUMES[self._step]

    @property
    def _step(self) -> int:
        return self._usual() if self._chosen is None else self._chosen


class _Mouth(QObject):
    """Owns the engine; everything here runs in the voice's thread."""

    languages = Signal(frozenset)
    saying = Signal(bool)

    def __init__(self, engine: str, newest: Callable[[int], bool]) -> None:
        super().__init__()
        self._name, self._is_newest = engine, newest
        self._engine: QTextToSpeech | None = None

    @Slot()
    def begin(self) -> None:
        engine = QTextToSpeech(self._name, self) if self._name else QTextToSpeech(self)
        engine.stateChanged.connect(self._on_state)
        self._engine = engine
        self._tell_languages()

    @Slot()
    def end(self) -> None:
        if self._engine is not None:
            self._engine.stop(QTextToSpeech.BoundaryHint.Immediate)
            self._engine.deleteLater()
            self._engine = None

    @Slot(int, str, str, float)
    def say(self, number: int, words: str, code: str, volume: float) -> None:
        engine = self._engine
        if engine is None or not self._is_newest(number):
            return
        engine.stop(QTextToSpeech.BoundaryHint.Immediate)
        locale = next((one for one in engine.availableLocales() if _code(one) == code), None)
        if locale is None:
            return
        engine.setLocale(locale)
        engine.setVolume(volume)
        engine.say(words)

    @Slot()
    def hush(self) -> None:
        if self._engine is not None:
            self._engine.stop(QTextToSpeech.BoundaryHint.Immediate)

    def _on_state(self, state: QTextToSpeech.State) -> None:
        self.saying.emit(state is QTextToSpeech.State.Speaking)
        if state is QTextToSpeech.State.Error:
            LOG.error("the voice does not work")  # the engine's own words may quote what was to be said

    def _tell_languages(self) -> None:
        engine = self._engine
        broken = engine is None or engine.state() is QTextToSpeech.State.Error
        spoken = frozenset() if broken or engine is None else frozenset(map(_code, engine.availableLocales()))
        self.languages.emit(spoken)


def _code(locale: QLocale) -> str:
    return locale.name().partition("_")[0]
