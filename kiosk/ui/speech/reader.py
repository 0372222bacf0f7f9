"""Reads the kiosk aloud for whoever asks: the page, what is focused, and every answer.

It begins when headphones go in, or with F9, the tactile key that sends it, which repeats too; F10 and F11 are
quieter and louder. Any other key or a touch interrupts. What is private is only said into headphones.
"""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from kiosk.ui.languages import in_force
from kiosk.ui.shell import Shell
from kiosk.ui.speech.jack import Jack
from kiosk.ui.speech.spoken import control_words, page_words, sentences
from kiosk.ui.speech.voice import Voice
from shared.qt.widgets import Button
from shared.qt.words_facts import QT_TRANSLATE_NOOP

LISTEN, QUIETER, LOUDER = Qt.Key.Key_F9, Qt.Key.Key_F10, Qt.Key.Key_F11
_READING_MS = 1_000
_INTERRUPTS = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})
_OUT = QT_TRANSLATE_NOOP(
    "Speech",
    "The headphones are out. What is yours is not read aloud now. Plug them in again, or press Finish.",
)
_OVER = QT_TRANSLATE_NOOP("Speech", "You are finished here. Nothing of you is left on this screen.")


class Speech(StrEnum):
    """The setting of that name."""

    OFF = "off"
    PUBLIC = "public"  # a loudspeaker: what is private is never said
    HEADPHONES = "headphones"  # the sound goes to a headphone socket and nowhere else
    JACK = "jack"  # into headphones while they are in the socket, else as in public


class Reader(QObject):
    """Joins a window and a voice. Silent until somebody asks or plugs in, and when they have left.

    `more` tells what follows the words of a page. `turned` tells that it begins or ends, `asked` that
    somebody wants to hear it.
    """

    turned = Signal()
    asked = Signal()

    def __init__(
        self,
        application: QApplication,
        window: Shell,
        voice: Voice,
        speech: Speech,
        jack: Jack | None = None,  # where there is one, what it tells comes before `speech`
    ) -> None:
        super().__init__(window)
        self._application, self._jack = application, jack
        self._window, self._voice, self._private = window, voice, speech is Speech.HEADPHONES
        self._languages: frozenset[str] = frozenset()
        self._on = self._hinting = False
        self._first = ""
        self.more: Callable[[], str] = str
        self._turns: QMetaObject.Connection | None = None  # of what has the focus, on and off
        self._soon = QTimer(self, interval=0, singleShot=True)  # once the page has said itself anew
        self._soon.timeout.connect(self._read_page)
        self._begins = QTimer(self, interval=_READING_MS, singleShot=True)  # the engine takes its time
        self._reading = QTimer(self, interval=_READING_MS)
        self._reading.timeout.connect(window.is_read_to)
        voice.saying.connect(self._reads)
        voice.languages.connect(self._know)
        window.tools.listen.connect(self.listen)
        window.announced.connect(self._answer)
        window.wiped.connect(self._end)
        window.fresh.connect(self._fresh)
        window.shown.connect(self._turn)
        application.focusChanged.connect(self._focused)
        application.installEventFilter(self)
        if jack is not None:
            jack.plugged.connect(self._plugged)

    def stop(self) -> None:
        """Let go of the window, before it is closed."""
        self._be_quiet()
        if self._jack is not None:
            self._jack.plugged.disconnect(self._plugged)
        self._application.removeEventFilter(self)
        self._application.focusChanged.disconnect(self._focused)

    @Slot()
    def listen(self) -> None:
        """Start reading, or read this page once more."""
        self.on = True
        self.asked.emit()
        self._read_page()

    def hint(self, words: str) -> None:
        """Say this where nothing else is being said."""
        if self.on and not self._reading.isActive() and not self._begins.isActive():
            self._say(words)
            self._hinting = True

    def end_hint(self) -> None:
        """There is nothing to be hinted at any more."""
        if self._hinting:
            self._hinting = False
            self._voice.hush()

    @property
    def on(self) -> bool:
        """Whether somebody is read to."""
        return self._on

    @on.setter
    def on(self, on: bool) -> None:
        self._window.tools.listen_.setChecked(on)
        if on is not self._on:
            self._on = on
            self.turned.emit()

    @Slot(bool)
    def _plugged(self, inside: bool) -> None:
        """Headphones went in, or out: then nothing more of what is private, whatever was being said."""
        self._private = inside
        self._offer()
        self._be_quiet()
        self.on = inside or self._window.state.signed_in
        if inside:
            self._read_page()
        else:
            self._say(QCoreApplication.translate("Speech", _OUT))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _INTERRUPTS and self.on:
            self._voice.hush()
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() == LISTEN:
                self.listen()
            elif event.key() in (QUIETER, LOUDER):
                self._voice.louder(1 if event.key() == LOUDER else -1)
                self._read_focus()
        return False  # a key is a sign of life too: the window sees it

    @Slot(frozenset)
    def _know(self, languages: frozenset[str]) -> None:
        self._languages = languages
        self._offer()

    @Slot(bool)
    def _reads(self, begins: bool) -> None:
        """Whoever listens is not asked whether they are still there."""
        self._begins.stop()
        if begins:
            self._reading.start()
        else:
            self._reading.stop()
            self._window.is_read_to()

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
    def _focused(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._turns is not None:
            QObject.disconnect(self._turns)
        self._turns = now.toggled.connect(self._read_focus) if isinstance(now, Button) else None
        self._read_focus()

    @Slot()
    def _end(self) -> None:
        """A session is over: nothing more of it is said but that it is over."""
        self._be_quiet()
        over = QCoreApplication.translate("Speech", _OVER)
        if self._goes_on:
            self._first = over  # before the page that follows
        else:
            self._say(over)
        self._fresh()

    @Slot()
    def _fresh(self) -> None:
        """The next person finds silence, and the loudness as it was."""
        self.on = self.on and self._goes_on
        self._voice.as_before()

    @property
    def _goes_on(self) -> bool:
        """Who has headphones in is read to until they take them out."""
        return self._jack is not None and self._jack.inside

    def _be_quiet(self) -> None:
        self._soon.stop()
        self._voice.hush()
        self._voice.as_before()

    def _offer(self) -> None:
        self._window.tools.offer_voice(there=in_force() in self._languages, private=self._private)
        self._window.retell()

    def _read_page(self) -> None:
        first, self._first = self._first, ""
        words = page_words(self._window, private=self._private)
        self._say(sentences(first, words, self.more() if self.on else ""))

    @Slot()
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
            self._hinting = False
            self._begins.start()
            self._voice.say(words, in_force())
