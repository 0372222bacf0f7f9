"""Reads the kiosk aloud for whoever asks: the page, what is focused, and every answer.

Two keys: F9, or the tactile key that sends it, starts and repeats; F10 and F11 are quieter and louder. Any
other key or a touch interrupts. What is private is only said where the sound goes to headphones.
"""

from enum import StrEnum

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kiosk.ui.languages import in_force
from kiosk.ui.speech.spoken import control_words, page_words
from kiosk.ui.speech.voice import Voice
from kiosk.ui.window import Window

LISTEN, QUIETER, LOUDER = Qt.Key.Key_F9, Qt.Key.Key_F10, Qt.Key.Key_F11
_INTERRUPTS = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})


class Speech(StrEnum):
    """The setting of that name."""

    OFF = "off"
    PUBLIC = "public"  # a loudspeaker: what is private is never said
    HEADPHONES = "headphones"  # the sound goes to a headphone socket and nowhere else


class Reader(QObject):
    """Joins a window and a voice. Silent until somebody asks; silent again when their session ends."""

    def __init__(self, application: QApplication, window: Window, voice: Voice, speech: Speech) -> None:
        super().__init__(window)
        self._application = application
        self._window, self._voice, self._private = window, voice, speech is Speech.HEADPHONES
        self._languages: frozenset[str] = frozenset()
        self.on = False
        self._soon = QTimer(self, interval=0, singleShot=True)  # once the page has said itself anew
        self._soon.timeout.connect(self._read_page)
        voice.languages.connect(self._know)
        window.tools.listen.connect(self.listen)
        window.announced.connect(self._answer)
        window.wiped.connect(self._forget)
        window.shown.connect(self._turn)
        application.focusChanged.connect(self._focused)
        application.installEventFilter(self)

    def stop(self) -> None:
        """Let go of the window, before it is closed."""
        self._forget()
        self._application.removeEventFilter(self)
        self._application.focusChanged.disconnect(self._focused)

    @Slot()
    def listen(self) -> None:
        """Start reading, or read this page once more."""
        self.on = True
        self._read_page()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _INTERRUPTS and self.on:
            self._voice.hush()
        if event.type() is not QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        match event.key():
            case Qt.Key.Key_F9:
                self.listen()
            case Qt.Key.Key_F10 | Qt.Key.Key_F11 as key:
                self._voice.louder(1 if key == LOUDER else -1)
                self._read_focus()
            case _:
                return False
        return True

    @Slot(frozenset)
    def _know(self, languages: frozenset[str]) -> None:
        self._languages = languages
        self._offer()

    @Slot()
    def _turn(self) -> None:
        """Another page, or the same in another language."""
        self._offer()
        if self.on:
            self._soon.start()

    @Slot(str, bool)
    def _answer(self, words: str, private: bool) -> None:
        if self._private or not private:
            self._say(words)

    @Slot("QWidget*", "QWidget*")
    def _focused(self, _old: QWidget | None, _now: QWidget | None) -> None:
        self._read_focus()

    @Slot()
    def _forget(self) -> None:
        """The session is over: nothing more of it is said, and the next person finds the default."""
        self.on = False
        self._soon.stop()
        self._voice.hush()
        self._voice.as_before()

    def _offer(self) -> None:
        self._window.tools.offer_voice(there=in_force() in self._languages)
        self._window.retell()

    def _read_page(self) -> None:
        self._say(page_words(self._window, private=self._private))

    def _read_focus(self) -> None:
        """What a press would do, or what is asked for; what was typed is never said."""
        now = self._window.focusWidget()
        if now is None or not now.accessibleName() or now is self._window.stack.currentWidget():
            return
        control = isinstance(now, QLineEdit) or now.focusPolicy() is Qt.FocusPolicy.TabFocus
        if control:
            self._say(control_words(now, private=self._private or not self._window.state.signed_in))

    def _say(self, words: str) -> None:
        if self.on and words:
            self._voice.say(words, in_force())
