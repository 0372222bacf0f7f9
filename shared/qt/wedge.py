"""Hand scanners that pretend to be keyboards, told apart from people who type, without focusing anything.

A key that could begin a scan is held back for a moment. If more follow faster than fingers can, the whole
burst is taken out of the keyboard's way and told as one text; if not, the held keys go where they would have
gone, in their order. So nothing of a scan lands in a field or presses a button, and nothing typed is lost.

Windows must not put shortcuts on bare characters: held keys are kept from the shortcuts too.
"""

from enum import Enum, auto

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from shared.qt.burst import LONGEST
from shared.qt.wedge_keys import Key, digit_by_place, scanned_text

GAP_MS = 40  # between the first keys of a scan; fingers rarely, and never three times running
END_MS = 80  # of quiet end a scan that has no suffix; longer, as radio scanners falter
BURST_KEYS = 4  # this many keys in haste are a scan

_MODIFIERS = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_NumLock,
}
_ENDS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab}
_CONTROL, _ALT, _META = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)


class _State(Enum):
    IDLE = auto()
    HOLDING = auto()  # a few keys: perhaps a scan, perhaps somebody types
    BURST = auto()  # a scan
    TAIL = auto()  # just ended: a second end key, such as LF after CR, belongs to it


class Wedge(QObject):
    """Watches the keys of whichever window has the focus; `scanned` tells each scan as one text.

    `prefix` and `suffix` are what the scanner adds (a suffix of Enter or Tab need not be named). A burst is
    told cut short just past the longest token: the desk refuses it as too long.
    """

    scanned = Signal(str)

    def __init__(self, prefix: str = "", suffix: str = "\r", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._prefix, self._suffix = prefix, suffix
        self._state = _State.IDLE
        self._keys: list[Key] = []
        self._held: list[QKeyEvent] = []
        self._swallowed: set[int] = set()  # pressed in a scan and not yet released
        self._last_stamp = 0
        self._replaying = False
        self._quiet = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._quiet.timeout.connect(self._fell_quiet)
        self._since_key = QElapsedTimer()
        application = QGuiApplication.instance()
        if not isinstance(application, QGuiApplication):
            raise RuntimeError("a wedge needs a QGuiApplication")
        application.focusWindowChanged.connect(self._follow)
        self._follow(QGuiApplication.focusWindow())

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """True for every key that belongs to a scan, or might."""
        if self._replaying or not isinstance(event, QKeyEvent):
            return False
        match event.type():
            case QEvent.Type.ShortcutOverride:
                taken = _could_be_scanned(event) or (
                    self._state is not _State.IDLE and not _is_modifier(event)
                )
                event.setAccepted(taken)
                return taken
            case QEvent.Type.KeyPress:
                return not _is_modifier(event) and self._press(event)
            case QEvent.Type.KeyRelease:
                return self._release(event)
        return False

    def _follow(self, window: QWindow | None) -> None:
        """Watch the window that now has the focus; asked twice, Qt installs a filter once."""
        if window is not None:
            window.installEventFilter(self)

    def _press(self, event: QKeyEvent) -> bool:
        if self._state in (_State.HOLDING, _State.BURST) and self._gap(event) > self._patience():
            self._fell_quiet(late=True)
        if self._state is _State.TAIL:
            if not _could_be_scanned(event):
                self._swallowed.add(_place(event))
                return True
            self._state = _State.IDLE
        if self._state is _State.BURST:
            self._swallowed.add(_place(event))
            self._go_on(event)
            return True
        if event.isAutoRepeat() or not _could_begin(event):
            self._let_go()
            return False
        self._hold(event)
        return True

    def _release(self, event: QKeyEvent) -> bool:
        place = _place(event)
        if any(_place(held) == place for held in self._held):
            self._held.append(_copy(event))
            return True
        if place in self._swallowed:
            self._swallowed.discard(place)
            return True
        return False

    def _hold(self, event: QKeyEvent) -> None:
        self._state = _State.HOLDING
        self._held.append(_copy(event))
        self._note(event)
        if len(self._keys) >= BURST_KEYS:
            self._state = _State.BURST
            down = [_place(held) for held in self._held if held.type() is QEvent.Type.KeyPress]
            up = [_place(held) for held in self._held if held.type() is QEvent.Type.KeyRelease]
            self._swallowed |= set(down) - set(up)
            self._held.clear()
            self._quiet.start(END_MS)
            if event.key() in _ENDS:
                self._tell(_State.TAIL)

    def _go_on(self, event: QKeyEvent) -> None:
        """One more key of a scan: a character, or what ends it. Dead keys type nothing and end nothing."""
        dead = Qt.Key.Key_Dead_Grave <= event.key() <= Qt.Key.Key_Dead_Longsolidusoverlay
        if event.isAutoRepeat() or dead or event.key() == Qt.Key.Key_unknown:
            return
        if _could_be_scanned(event):
            self._note(event)
        else:
            self._tell(_State.TAIL)

    def _note(self, event: QKeyEvent) -> None:
        if len(self._keys) < LONGEST:
            digit = digit_by_place(QGuiApplication.platformName(), event.nativeScanCode())
            self._keys.extend(Key(character, digit) for character in event.text() or digit)
        self._last_stamp = event.timestamp()
        self._since_key.start()
        self._quiet.start(self._patience())

    def _gap(self, event: QKeyEvent) -> int:
        """Milliseconds since the key before, by the keyboard's own stamps, as this thread may have been busy;
        without stamps, keys that came before the timer are in time."""
        stamp = event.timestamp()
        return max(0, stamp - self._last_stamp) if stamp and self._last_stamp else 0

    def _patience(self) -> int:
        return END_MS if self._state is _State.BURST else GAP_MS

    def _fell_quiet(self, *, late: bool = False) -> None:
        """No more keys came: what was held was typed, what was scanned is complete."""
        if not late and self._since_key.elapsed() > 2 * self._quiet.interval():
            # This thread was busy, and keys may be waiting behind the timer: one more turn for them.
            self._since_key.start()
            self._quiet.start(self._patience())
        elif self._state is _State.HOLDING:
            self._let_go()
        elif self._state is _State.BURST:
            self._tell(_State.IDLE)
        else:
            self._state = _State.IDLE

    def _let_go(self) -> None:
        """Give the held keys to the window as if they came now."""
        self._quiet.stop()
        self._state = _State.IDLE
        self._keys.clear()
        held, self._held = self._held, []
        window = QGuiApplication.focusWindow()
        self._replaying = True
        try:
            for event in held if window is not None else []:
                QCoreApplication.sendEvent(window, event)
        finally:
            self._replaying = False

    def _tell(self, then: _State) -> None:
        keys, self._keys = self._keys, []
        self._state = then
        if then is _State.IDLE:
            self._quiet.stop()
        else:
            self._since_key.start()
            self._quiet.start(END_MS)
        if text := scanned_text(keys, self._prefix, self._suffix):
            self.scanned.emit(text)


def _is_modifier(event: QKeyEvent) -> bool:
    return event.key() in _MODIFIERS


def _could_begin(event: QKeyEvent) -> bool:
    """Whether a scan may start with this key: a character, or Enter or Tab as a prefix."""
    return _could_be_scanned(event) or event.key() in _ENDS


def _could_be_scanned(event: QKeyEvent) -> bool:
    """Whether the key types a character, or sits where a digit might; shortcuts with Ctrl and Alt do not."""
    modifiers = event.modifiers()
    alt_gr = bool(modifiers & _CONTROL) and bool(modifiers & _ALT)  # what Windows calls AltGr
    if modifiers & _META or (modifiers & (_CONTROL | _ALT) and not alt_gr):
        return False
    if event.text():
        return event.text().isprintable()
    return bool(digit_by_place(QGuiApplication.platformName(), event.nativeScanCode()))


def _place(event: QKeyEvent) -> int:
    """Which key of the keyboard: its release can carry another character than its press."""
    return event.nativeScanCode() or -event.key()


def _copy(event: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(
        event.type(),
        event.key(),
        event.modifiers(),
        event.nativeScanCode(),
        event.nativeVirtualKey(),
        event.nativeModifiers(),
        event.text(),
        event.isAutoRepeat(),
        event.count(),
    )
