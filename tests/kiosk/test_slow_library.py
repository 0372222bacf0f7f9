"""A library system that takes half a minute: the screen lives, says so, and what can be done."""

import pytest

from kiosk.demo.library import Trouble
from kiosk.flow.pages import Page
from kiosk.library.counter import LibraryCounter
from kiosk.library.loop import LibraryLoop
from kiosk.library.profile import Profile
from kiosk.library.sip2.connection import Connection, Server
from kiosk.library.system import LibrarySystem
from kiosk.library.values import SignIn
from kiosk.program import Answers
from kiosk.ui.waiting import SLOW_S
from kiosk.ui.window import Window
from tests.fakes.screen import dress, speak
from tests.kiosk.conftest import AMINA, DALLOWAY, NOON, TOM
from tests.kiosk.test_window import press, said

SLOW = "The library system is slow to answer. You can wait, or finish and ask at the desk."


@pytest.fixture
def window(qapp, library, seconds, qtbot):
    """The window and the library's thread, as the program puts them together; Amina is about to borrow."""
    dress(qapp)
    language = speak(qapp, "en")
    server = Server("127.0.0.1", library.port, "kiosk-1", "demo")
    system = LibrarySystem(Connection(server, Profile(timeout_s=30)), lambda: NOON)
    answers, crashes = Answers(), []
    loop = LibraryLoop(lambda: LibraryCounter(system), answers.answer.emit, crashes.append)
    made = Window(loop.post, lambda: "Charing Cross Library", choose_language=language.install, clock=seconds)
    answers.answer.connect(made.on_answer)
    made.resize(1080, 1400)
    made.show()
    loop.start()
    sign_in(made, qtbot, AMINA, "1234")
    press(made, "Borrow")
    yield made
    assert loop.stop()
    system.close()
    assert not crashes
    made.close()
    made.deleteLater()
    language.install("en")


def sign_in(window, qtbot, number, pin):
    if window.state.page is Page.WELCOME:
        window.on_text(number)
    window._ask(SignIn(number, pin))
    qtbot.waitUntil(lambda: window.state.page is Page.HOME, timeout=10_000)


def pass_time(window, seconds, passed):
    seconds.now += passed
    window.tick()


def test_it_is_said_that_the_library_is_slow_and_the_screen_lives(window, library, seconds, qtbot):
    library.slow_s = 1.0
    library.troubles.append(Trouble.SLOW)
    window.on_text(DALLOWAY)
    assert "One moment" in said(window)
    assert SLOW not in said(window)
    heard = []
    window.announced.connect(lambda words, private: heard.append((words, private)))
    pass_time(window, seconds, SLOW_S)
    pass_time(window, seconds, 1)
    assert SLOW in said(window)
    assert heard == [(SLOW, False)]
    press(window, "Back")
    press(window, "Borrow")
    window.speak("fr")
    assert any("est lent à répondre" in text for text in said(window))
    window.speak("en")
    qtbot.waitUntil(lambda: "Mrs Dalloway" in said(window), timeout=10_000)
    assert SLOW not in said(window)
    assert library.shelves.copies[DALLOWAY].times_lent == 1


def test_whoever_does_not_wait_leaves_nothing_to_the_next(window, library, seconds, qtbot):
    library.slow_s = 1.0
    library.troubles.append(Trouble.SLOW)
    window.on_text(DALLOWAY)
    press(window, "Finish")
    assert window.state.page is Page.WELCOME
    pass_time(window, seconds, SLOW_S + 1)
    assert SLOW in said(window)  # the next one is told, too
    sign_in(window, qtbot, TOM, "2345")
    press(window, "Borrow")
    words = said(window)
    assert not any("Dalloway" in text or "slow" in text for text in words)
    assert library.shelves.copies[DALLOWAY].loaned_to == AMINA
