"""How the things around the kiosk stand: camera, hand scanner, printer, speaker and voice."""

from collections.abc import Callable

from kiosk.paper.printer import PrinterState
from kiosk.ui.sight import Sight
from kiosk.ui.speech.voice import Voice
from shared.capture.worker import CameraState
from shared.desk.values import CheckLine, Finding
from shared.qt.language import KIOSK_LANGUAGES
from shared.qt.serial import SerialScanner, SerialState
from shared.qt.sounds import speaker_there

_CAMERA = {CameraState.RUNNING: Finding.GOOD, CameraState.OPENING: Finding.CHECK}
_SCANNER = {SerialState.READY: Finding.GOOD, SerialState.BUSY: Finding.CHECK}
_PRINTER = {PrinterState.READY: Finding.GOOD, PrinterState.SLOW: Finding.CHECK}


def printer_lines(state: PrinterState | None) -> tuple[CheckLine, ...]:
    """The self-test's line of the printer; none where there is none."""
    if state is None:
        return ()
    return (CheckLine("printer", _PRINTER.get(state, Finding.BAD), {"state": state.value}),)


class Surroundings:
    """Told by the window's thread, read by the library's for the self-test and by the sync's for the hub.

    What the settings leave out has no line: a hand scanner that types cannot be told from a keyboard. Nor has
    a pad that nobody has needed yet.
    """

    def __init__(
        self,
        sight: Sight,
        scanner: SerialScanner,
        voice: Voice | None,
        printer: Callable[[], PrinterState | None],
    ) -> None:
        self._sight, self._scanner, self._printer = sight, scanner, printer
        self._speaks, self._heard = voice is not None, True
        self._languages: frozenset[str] = frozenset()
        if voice is not None:
            voice.languages.connect(self._spoken)

    def look(self) -> None:
        """Before a self-test, in the window's thread: is there anything to hear the voice from?"""
        self._heard = speaker_there()

    def camera(self) -> str:
        """The camera's state, for the hub."""
        state = self._sight.camera
        return "unknown" if state is None else state.value

    def lines(self) -> tuple[CheckLine, ...]:
        """The self-test's lines; the printer is asked, so not in the window's thread."""
        lines = []
        seeing, pad = self._sight.camera, self._sight.pad
        if seeing is not None:
            lines.append(CheckLine("camera", _CAMERA.get(seeing, Finding.BAD), {}))
        if self._scanner.state is not SerialState.OFF:
            lines.append(CheckLine("scanner", _SCANNER.get(self._scanner.state, Finding.BAD), {}))
        if pad is not None:
            lines.append(CheckLine("pad", Finding.GOOD if pad else Finding.BAD, {}))
        lines += printer_lines(self._printer())
        if self._speaks:
            lines.append(CheckLine("speaker", Finding.GOOD if self._heard else Finding.BAD, {}))
            lines.append(CheckLine("voice", self._voice(), {}))
        return tuple(lines)

    def _spoken(self, languages: frozenset[str]) -> None:
        self._languages = languages

    def _voice(self) -> Finding:
        missing = KIOSK_LANGUAGES.keys() - self._languages
        if not missing:
            return Finding.GOOD
        return Finding.CHECK if missing < KIOSK_LANGUAGES.keys() else Finding.BAD
