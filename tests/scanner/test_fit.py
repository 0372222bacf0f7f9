"""No word is cut off, in any language, at any text size, in any window."""

from collections.abc import Callable, Iterator
from itertools import combinations

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from shared.qt import theme
from shared.qt.language import LANGUAGES, PSEUDO
from tests.fakes.looks import cut_words, sideways
from tests.fakes.screen import PAGES, Screen, dress, speak

SIZES = {"small": (1024, 600), "usual": (1280, 800), "upright": (800, 1280), "wide": (1920, 1080)}
CODES = [*LANGUAGES, PSEUDO]


@pytest.fixture
def looking(dressed: QApplication) -> Iterator[Callable[[str, theme.Look], None]]:
    """Changes language and look; puts both back."""
    language = speak(dressed, "en")

    def change(code: str, look: theme.Look) -> None:
        dress(dressed, look)
        language.install(code)

    yield change
    change("en", theme.Look())


@pytest.fixture
def open_page(
    looking: Callable[[str, theme.Look], None], open_page: Callable[..., Screen]
) -> Callable[..., Screen]:
    """The same, but pages close before the look is put back: to dress them all once more takes long."""
    return open_page


def check(screen: Screen) -> None:
    assert cut_words(screen.window) == []
    assert sideways(screen.window) == []


@pytest.mark.parametrize("code", CODES)
def test_nothing_is_cut_at_large_text_in_the_smallest_window(
    open_page: Callable[..., Screen], looking: Callable[[str, theme.Look], None], code: str
) -> None:
    looking(code, theme.Look(theme.TextSize.LARGE))
    for name in PAGES:
        check(open_page(name, SIZES["small"]))


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("text", theme.TextSize)
@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("name", PAGES)
def test_nothing_is_cut_anywhere(
    open_page: Callable[..., Screen],
    looking: Callable[[str, theme.Look], None],
    name: str,
    code: str,
    text: theme.TextSize,
    size: str,
) -> None:
    looking(code, theme.Look(text, high_contrast=text is theme.TextSize.LARGEST))
    check(open_page(name, SIZES[size]))


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("text", theme.TextSize)
def test_nothing_in_the_bar_lies_over_another(
    open_page: Callable[..., Screen],
    looking: Callable[[str, theme.Look], None],
    code: str,
    text: theme.TextSize,
) -> None:
    looking(code, theme.Look(text))
    for size in (SIZES["small"], SIZES["upright"]):
        screen = open_page("problems", size)
        parts = screen.window.bar.findChildren(QWidget)
        places = [part.geometry() for part in parts if part.isVisible() and part.objectName() != "statusbar"]
        assert not any(one.intersects(other) for one, other in combinations(places, 2))
        assert all(screen.window.rect().contains(place) for place in places if place.y() < 100)


@pytest.mark.parametrize("name", ["ready", "admit", "note", "refuse", "look", "unlock", "no-card"])
def test_at_standard_text_nothing_has_to_be_scrolled_in_the_smallest_window(
    open_page: Callable[..., Screen], name: str
) -> None:
    screen = open_page(name, SIZES["small"])
    areas = [area for area in screen.page.findChildren(QScrollArea) if area.isVisible()]
    assert all(area.verticalScrollBar().maximum() == 0 for area in areas)


def test_text_without_translation_would_show_in_the_pseudo_language(
    open_page: Callable[..., Screen], looking: Callable[[str, theme.Look], None]
) -> None:
    looking(PSEUDO, theme.Look())
    from shared.qt.widgets import Button

    for name in ("ready", "problems", "no-card", "sort-out"):
        screen = open_page(name)
        for button in screen.page.findChildren(Button):
            if button.isVisible() and not button.words.isdecimal() and button.words not in KEPT:
                assert "[" in button.words, button.words


KEPT = {"HD Webcam", "USB Camera", "English", "العربية", ""}
