"""A bug in the library's thread: its session is over, a new counter takes up, and staff can still come in."""

import queue
import time

import pytest

from kiosk.app import KioskAnswers
from kiosk.flow.pages import Page
from kiosk.library.counter import LibraryCounter
from kiosk.library.loop import CRASHES, LibraryLoop
from kiosk.library.system import LibrarySystem
from kiosk.library.values import AskStanding, Borrow, Finish, Finished, Open, SignedIn, SignIn
from kiosk.ui.window import Window
from tests.fakes.library_line import LibraryLine
from tests.fakes.screen import dress, speak
from tests.kiosk.conftest import AMINA, DALLOWAY, NOON, PIN
from tests.kiosk.test_window import press, said, type_in


class BuggyLine(LibraryLine):
    """What it is told trips over itself, as often as `bugs` says."""

    bugs = 0

    def ask(self, *request, **how):
        if self.bugs:
            self.bugs -= 1
            raise ZeroDivisionError(AMINA)
        return super().ask(*request, **how)


@pytest.fixture
def line(library):
    return BuggyLine(library)


@pytest.fixture
def kiosk(line):
    return LibrarySystem(line, lambda: NOON)


class Desk:
    """A loop and what came of it."""

    def __init__(self, make_counter, **options):
        self.said, self.crashes = queue.SimpleQueue(), queue.SimpleQueue()
        self.loop = LibraryLoop(make_counter, self.said.put, self.crashes.put, **options)
        self.loop.start()

    def ask(self, *requests):
        for request in requests:
            self.loop.post(request)

    def answer(self):
        return self.said.get(timeout=20)


@pytest.fixture
def desk():
    made = []

    def make(make_counter, **options):
        made.append(Desk(make_counter, **options))
        return made[-1]

    yield make
    for one in made:
        assert one.loop.stop()


def test_after_a_bug_a_new_counter_takes_up_that_knows_nobody(desk, kiosk, line, caplog):
    at = desk(lambda: LibraryCounter(kiosk))
    at.ask(SignIn(AMINA, "1234"))
    assert isinstance(at.answer(), SignedIn)
    line.bugs = 1
    at.ask(Borrow(DALLOWAY))
    assert isinstance(at.crashes.get(timeout=20), ZeroDivisionError)
    at.ask(Borrow(DALLOWAY), AskStanding(), Finish(7))
    assert isinstance(at.answer(), Open)
    assert at.answer() == Finished(7)
    assert line.library.shelves.copies[DALLOWAY].loaned_to is None
    assert "uncaught ZeroDivisionError" in caplog.text
    assert AMINA not in caplog.text


class Failing:
    """Makes counters that cannot be made."""

    def __init__(self):
        self.times = queue.SimpleQueue()

    def __call__(self):
        self.times.put(time.monotonic())
        raise ZeroDivisionError


def test_what_fails_at_once_is_tried_a_few_times_a_minute(desk):
    failing = Failing()
    at = desk(failing)
    for _ in range(CRASHES):
        failing.times.get(timeout=20)
        at.crashes.get(timeout=20)
    assert at.loop.stop(10)
    assert failing.times.qsize() <= 1  # as it is asked to end


def test_and_goes_on_being_tried(desk):
    failing = Failing()
    desk(failing, minute_s=0.3)
    times = [failing.times.get(timeout=20) for _ in range(2 * CRASHES + 1)]
    assert all(later - sooner >= 0.25 for sooner, later in zip(times, times[CRASHES:], strict=False))


# --- on the screen ------------------------------------------------------------------------------------------


@pytest.fixture
def window(qapp, make_backroom, cards, seconds):
    """The window and the library's thread, as the program puts them together, with staff behind them."""
    dress(qapp)
    language = speak(qapp, "en")
    answers = KioskAnswers()

    def make_counter():
        cards.open()
        return make_backroom()

    loop = LibraryLoop(make_counter, answers.answer.emit, answers.broken_off.emit)
    made = Window(loop.post, lambda: "Charing Cross Library", choose_language=language.install, clock=seconds)
    answers.answer.connect(made.on_answer)
    answers.broken_off.connect(made.on_broken_off)
    made.resize(1080, 1400)
    made.show()
    loop.start()
    yield made
    assert loop.stop()
    made.close()
    made.deleteLater()
    language.install("en")


def test_whoever_was_here_is_sent_to_the_desk_and_the_next_is_served(window, line, amina, qtbot):
    window.on_text(amina.text)
    qtbot.waitUntil(lambda: window.state.page is Page.HOME)
    press(window, "Borrow")
    line.bugs = 1
    window.on_text(DALLOWAY)
    qtbot.waitUntil(lambda: window.state.page is Page.CLOSED)
    words = said(window)
    assert "Please go to the desk" in words
    assert not any("Amina" in text for text in words)
    window._ask_standing()  # as its timer does, a quarter of a minute later
    qtbot.waitUntil(lambda: window.state.page is Page.WELCOME)
    window.on_text(amina.text)
    qtbot.waitUntil(lambda: window.state.page is Page.HOME)
    press(window, "Borrow")
    window.on_text(DALLOWAY)
    qtbot.waitUntil(lambda: "Mrs Dalloway" in said(window))
    assert line.library.shelves.copies[DALLOWAY].times_lent == 1


def test_a_bug_as_a_session_ends_stops_nobody_after_it(window, line, amina, qtbot):
    window.on_text(amina.text)
    qtbot.waitUntil(lambda: window.state.page is Page.HOME)
    line.bugs = 1
    window.finish()
    qtbot.waitUntil(lambda: window.state.page is Page.CLOSED)
    window._ask_standing()
    qtbot.waitUntil(lambda: window.state.page is Page.WELCOME)
    window.on_text(amina.text)
    qtbot.waitUntil(lambda: window.state.page is Page.HOME)


def test_staff_leave_the_kiosk_after_a_bug(window, line, amina, badge, qtbot):
    line.bugs = 1
    window.on_text(amina.text)
    qtbot.waitUntil(lambda: window.state.page is Page.CLOSED)
    window.on_text(badge.text)
    qtbot.waitUntil(lambda: window.state.page is Page.STAFF_DOOR)
    type_in(window, PIN)
    qtbot.waitUntil(lambda: window.state.page is Page.STAFF)
    with qtbot.waitSignal(window.left):
        press(window, "Leave the kiosk")
