"""The first page says whether the kiosk works from memory, before anybody begins."""

import pytest

from kiosk.flow.pages import Page
from kiosk.library.values import Open
from tests.fakes.kiosk_screen import KioskScreen
from tests.fakes.screen import dress, speak
from tests.kiosk.test_window import said

MEMORY = "The library system cannot be reached. You can borrow and return; it is confirmed later."


@pytest.fixture
def screen(qapp):
    dress(qapp)
    speak(qapp, "en")
    made = KioskScreen()
    yield made
    made.close()


def test_it_says_so_until_the_library_system_is_back(screen):
    told = []
    screen.window.shown.connect(lambda: told.append(True))
    assert MEMORY not in said(screen.window)
    screen.tell(Open(open=True, away=True))
    assert MEMORY in said(screen.window)
    read = len(told)
    assert read
    screen.tell(Open(open=True, away=True))
    assert len(told) == read
    screen.tell(Open(open=True))
    assert MEMORY not in said(screen.window)


def test_a_kiosk_that_was_closed_and_works_from_memory_says_so_at_once(screen):
    screen.tell(Open(open=False))
    assert screen.window.state.page is Page.CLOSED
    screen.tell(Open(open=True, away=True))
    assert screen.window.state.page is Page.WELCOME
    assert MEMORY in said(screen.window)


def test_who_comes_next_is_told_too(screen):
    screen.tell(Open(open=True, away=True))
    screen.window.finish()
    assert MEMORY in said(screen.window)
