"""What every program's window stands on: clothes and language, hand scanners, place, and a net below."""

import logging
import sys
import threading
import traceback
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QMainWindow

from shared.device.settings import Settings
from shared.qt import theme
from shared.qt.language import LANGUAGES, Language
from shared.qt.serial import SerialScanner
from shared.qt.wedge import Wedge

LOG = logging.getLogger("portcullis")


def look_of(settings: Settings) -> theme.Look:
    """The look that the settings choose."""
    return theme.Look(theme.TextSize(settings.text_size), settings.contrast == "high")


def dress(app: QApplication, settings: Settings, offered: Mapping[str, str] = LANGUAGES) -> Language:
    """Look and language as the settings choose; the language can be changed later."""
    theme.load_fonts()
    theme.apply(app, look_of(settings))
    language = Language(app, offered)
    language.install(settings.language)
    return language


def hand_scanners(
    settings: Settings, owner: QObject, take: Callable[[str], object]
) -> tuple[Wedge, SerialScanner]:
    """One that types, one on a serial port; `take`, a slot of `owner`, is given what they read."""
    wedge = Wedge(settings.wedge_prefix, settings.wedge_suffix, owner)
    wedge.scanned.connect(take)
    serial = SerialScanner(settings.serial_port, settings.serial_baud, owner)
    serial.scanned.connect(take)
    serial.open()
    return wedge, serial


def put_up(window: QMainWindow, settings: Settings, size: tuple[int, int] = (1280, 800)) -> None:
    """Show a window: over the whole screen, or as large as there is room."""
    if settings.full_screen:
        window.showFullScreen()
        return
    room = window.screen().availableGeometry()
    width, height = size
    window.resize(width, height)
    if room.width() <= width or room.height() <= height:  # with its frame the window would not fit
        window.showMaximized()
    else:
        window.show()


def catch_crashes(tell: Callable[[BaseException], object]) -> Callable[[BaseException], None]:
    """A bug anywhere is logged and told: PySide goes on after a slot raised. Gives what does so for a thread
    that catches its own; `let_crash` ends it."""

    def crashed(error: BaseException) -> None:
        where = "".join(traceback.format_tb(error.__traceback__))
        LOG.critical("uncaught %s\n%s", type(error).__name__, where)  # its own words may quote a card
        tell(error)

    sys.excepthook = lambda kind, error, _trace: crashed(error or kind())
    threading.excepthook = lambda args: crashed(args.exc_value or args.exc_type())
    return crashed


def let_crash() -> None:
    """As Python comes: a bug is printed."""
    sys.excepthook, threading.excepthook = sys.__excepthook__, threading.__excepthook__
