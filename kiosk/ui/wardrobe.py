"""Text size, contrast and language of a window: as somebody chooses, and as set for the next person."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from kiosk.ui.shell import Shell
from shared.device.settings import Settings
from shared.qt import theme
from shared.qt.language import Language
from shared.qt.program import look_of

_SIZES = tuple(theme.TextSize)


class Wardrobe(QObject):
    """Dresses the application as the buttons of `window` say, and anew whenever nobody is there."""

    def __init__(self, app: QApplication, settings: Settings, language: Language, window: Shell) -> None:
        super().__init__(window)
        self._app, self._settings, self._language, self._window = app, settings, language, window
        self._look = look_of(settings)
        self._mark()
        window.tools.text_size.connect(self._next_size)
        window.tools.contrast.connect(self._other_contrast)
        window.tools.lowered.connect(window.lower)
        window.fresh.connect(self._freshen)

    @Slot()
    def _next_size(self) -> None:
        size = _SIZES[(_SIZES.index(self._look.text) + 1) % len(_SIZES)]
        self._dress(theme.Look(size, self._look.high_contrast))

    @Slot()
    def _other_contrast(self) -> None:
        self._dress(theme.Look(self._look.text, not self._look.high_contrast))

    @Slot()
    def _freshen(self) -> None:
        """As the settings say, for whoever comes next."""
        self._dress(look_of(self._settings))
        self._language.install(self._settings.language)

    def _dress(self, look: theme.Look) -> None:
        if look != self._look:
            self._look = look
            theme.apply(self._app, look)
        self._mark()

    def _mark(self) -> None:
        self._window.tools.contrast_.setChecked(self._look.high_contrast)
