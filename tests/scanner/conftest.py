"""Windows without a screen: dressed once, any Qt warning fails the test, nothing outlives it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from tests.fakes.screen import PAGES, Screen, dress, speak
from tests.fakes.scripted_desk import SNAPSHOT

_HERE = Path(__file__).parent
_OF_THE_MACHINE = (  # a platform without a screen, sound or graphics card
    "This plugin does not support propagateSizeHints",
    "Couldn't (load|resolve) ",
    "PulseAudioService",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(_HERE):
            item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
            item.add_marker(pytest.mark.qt_log_ignore(*_OF_THE_MACHINE, extend=True))


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The application in the scanner's clothes."""
    dress(qapp)
    speak(qapp, "en")
    QAccessible.setActive(True)
    return qapp


@pytest.fixture
def open_page(dressed: QApplication) -> Iterator[Callable[..., Screen]]:
    """Opens a page by name, in a size; closes it after the test."""
    opened: list[Screen] = []

    def open_it(name: str, size: tuple[int, int] = (1280, 800)) -> Screen:
        opened.append(PAGES[name](size))
        return opened[-1]

    yield open_it
    for screen in opened:
        screen.close()


@pytest.fixture
def screen(dressed: QApplication) -> Iterator[Screen]:
    """The window as it stands ready."""
    made = Screen(SNAPSHOT)
    yield made
    made.close()


@pytest.fixture
def arabic(dressed: QApplication) -> Iterator[None]:
    """Everything in Arabic, right to left."""
    language = speak(dressed, "ar")
    yield
    language.install("en")


@pytest.fixture
def arabic_on(dressed: QApplication) -> Iterator[Callable[[], None]]:
    """Switches to Arabic when called."""
    language = speak(dressed, "en")
    yield lambda: language.install("ar") and None
    language.install("en")
