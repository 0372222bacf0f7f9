"""Keys and gestures that would leave the kiosk, or do anything but what its buttons do, end here."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

_CONTROL, _ALT, _META = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)
_KEYS = frozenset(
    {
        *(Qt.Key(Qt.Key.Key_F1 + n) for n in range(24)),
        Qt.Key.Key_Escape,
        Qt.Key.Key_Menu,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_Print,
        Qt.Key.Key_SysReq,
        Qt.Key.Key_Help,
        Qt.Key.Key_Close,
        Qt.Key.Key_PowerOff,
        Qt.Key.Key_Sleep,
        Qt.Key.Key_HomePage,
        Qt.Key.Key_LogOff,
    }
)
_EDITING = frozenset({Qt.Key.Key_A, Qt.Key.Key_X, Qt.Key.Key_Backspace, Qt.Key.Key_Left, Qt.Key.Key_Right})
_GESTURES = frozenset(
    {
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
        QEvent.Type.Gesture,
        QEvent.Type.GestureOverride,
        QEvent.Type.NativeGesture,
        QEvent.Type.WhatsThis,
        QEvent.Type.EnterWhatsThisMode,
    }
)
_PRESSED = frozenset({QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease})


def leads_out(event: QEvent) -> bool:
    """Whether this key or gesture is swallowed. Ctrl and Alt together type characters on some keyboards;
    what the window manager takes for itself never comes here: docs/library.md says how that is set."""
    if event.type() in _GESTURES:
        return True
    if event.type() not in _PRESSED or not isinstance(event, QKeyEvent):
        return False
    held, key = event.modifiers(), event.key()
    if key in _KEYS or held & _META:
        return True
    control, alt = bool(held & _CONTROL), bool(held & _ALT)
    if control and alt:
        return not (event.text() and event.text().isprintable())
    return alt or (control and key not in _EDITING and key != Qt.Key.Key_Control)


class Kept(QObject):
    """Watches the whole program; `leads_out` says what it lets nobody have."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if not leads_out(event):
            return False
        if event.type() in (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop):
            event.ignore()
        else:
            event.accept()
        return True
