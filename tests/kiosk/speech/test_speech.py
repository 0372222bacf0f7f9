"""Reading aloud: on demand, the newest only, nothing private from a loudspeaker, as before for the next."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from kiosk.flow.pages import Event
from kiosk.library.values import Borrow
from kiosk.ui.speech.reader import LISTEN, LOUDER, QUIETER, Speech
from kiosk.ui.speech.voice import Voice
from tests.fakes.screen import speak
from tests.kiosk.conftest import DALLOWAY
from tests.kiosk.speech.conftest import press, settle, sign_in


def test_nothing_is_said_until_somebody_asks(join, window, ears) -> None:
    join(Speech.PUBLIC)
    window.go(Event.START)
    settle()
    assert ears.heard == []
    press(window, LISTEN)
    words, code = ears.heard[-1]
    assert words.startswith("Sign in. Your library number?")
    assert code == "en"


def test_a_page_is_read_again_when_asked_and_silence_is_a_key_away(join, window, ears) -> None:
    join(Speech.PUBLIC)
    window.tools.listen_.click()
    first = ears.last
    assert "Touch the screen, or scan your library card." in first
    before = ears.silenced
    press(window, Qt.Key.Key_Shift)
    assert ears.silenced > before
    press(window, LISTEN)
    assert ears.last == first


def test_what_is_focused_is_said(join, window, ears) -> None:
    join(Speech.PUBLIC)
    press(window, LISTEN)
    window.stack.pages[window.state.page].give_back.setFocus()
    window.stack.pages[window.state.page].start.setFocus()
    assert ears.last == "Start. Borrow, renew, see your account."
    press(window, Qt.Key.Key_Tab)
    assert ears.last == "Return. No need to sign in."


def test_a_new_language_is_read_in_that_language(join, window, ears, qapp) -> None:
    join(Speech.PUBLIC)
    press(window, LISTEN)
    language = speak(qapp, "ar")
    settle()
    assert ears.heard[-1][1] == "ar"
    assert "أهلاً" in ears.last
    language.install("en")


def test_where_no_voice_speaks_the_language_the_page_says_so(join, window, ears, qapp) -> None:
    join(Speech.PUBLIC)
    assert window.tools.listen_.isEnabled()
    language = speak(qapp, "bn")
    settle()
    assert not window.tools.listen_.isEnabled()
    assert window.tools.listen_.words != "Listen"
    language.install("en")
    settle()
    assert window.tools.listen_.words == "Listen"


def test_a_loudspeaker_never_says_what_is_private(join, window, ears) -> None:
    join(Speech.PUBLIC)
    press(window, LISTEN)
    sign_in(window)
    assert "What is yours is only read into headphones." in ears.last
    window.go(Event.BORROW)
    window.stack.sign_in.ports.post(Borrow(DALLOWAY))
    settle()
    window.go(Event.ACCOUNT)
    settle()
    press(window, LISTEN)
    for _ in range(12):
        press(window, Qt.Key.Key_Tab)
    said = " ".join(words for words, _ in ears.heard)
    assert "Dalloway" not in said
    assert "Amina" not in said
    assert "Borrow" in said


def test_headphones_hear_the_answer_with_its_title(join, window, ears) -> None:
    join(Speech.HEADPHONES)
    press(window, LISTEN)
    sign_in(window)
    window.go(Event.BORROW)
    settle()
    window.stack.sign_in.ports.post(Borrow(DALLOWAY))
    assert "Dalloway" in ears.last
    window.go(Event.ACCOUNT)
    settle()
    assert ears.last.startswith("My account.")
    assert "Dalloway" in ears.last


def test_what_is_typed_is_never_said(join, window, ears) -> None:
    join(Speech.HEADPHONES)
    window.go(Event.START)
    press(window, LISTEN)
    QTest.keyClicks(window.stack.sign_in.field, "2100")
    settle()
    assert "2100" not in " ".join(words for words, _ in ears.heard)


def test_the_next_person_finds_silence_and_the_loudness_as_it_was(join, window, ears) -> None:
    reader = join(Speech.HEADPHONES)
    press(window, LISTEN)
    press(window, LOUDER)
    press(window, LOUDER)
    press(window, QUIETER)
    assert ears.volume == 1
    window.go(Event.START)
    window.finish()
    settle()
    said = len(ears.heard)
    assert (ears.volume, reader.on) == (0, False)
    window.go(Event.START)
    settle()
    assert len(ears.heard) == said


def test_keys_and_listening_are_signs_of_life(join, window, ears, seconds) -> None:
    join(Speech.HEADPHONES)
    sign_in(window)
    for key in (LISTEN, LOUDER, Qt.Key.Key_Down, Qt.Key.Key_Up):
        seconds.now += 50
        press(window, key)
        window.tick()
        assert not window.stack.warned
    ears.saying.emit(True)
    seconds.now += 50
    ears.saying.emit(False)
    seconds.now += 50
    window.tick()
    assert not window.stack.warned
    seconds.now += 20
    window.tick()
    ears.saying.emit(True)  # the question itself is read
    ears.saying.emit(False)
    window.tick()
    assert window.stack.warned


@pytest.fixture
def voice(qapp: QApplication):
    voice = Voice("mock")
    yield voice
    assert voice.stop()


def test_the_real_thread_says_the_newest_and_tells_its_languages(qtbot, voice: Voice) -> None:
    with qtbot.waitSignal(voice.languages, timeout=10_000) as told:
        voice.start()
    assert "en" in told.args[0]
    with qtbot.waitSignal(voice.saying, timeout=10_000, check_params_cb=lambda on: on):
        voice.say("one two three", "en")
    with qtbot.waitSignal(voice.saying, timeout=10_000, check_params_cb=lambda on: not on):
        voice.hush()


def test_a_language_without_a_voice_is_silence(qtbot, voice: Voice) -> None:
    with qtbot.waitSignal(voice.languages, timeout=10_000):
        voice.start()
    with qtbot.assertNotEmitted(voice.saying):
        voice.say("one", "zh")
        assert voice.stop()


def test_the_loudness_has_ends(voice: Voice) -> None:
    voice.louder(9)
    assert voice.volume == 1.0
    voice.louder(-9)
    assert voice.volume == 0.25
    voice.as_before()
    assert voice.volume == 0.75
