"""Every page of the workshop desk for every eye, hand and language."""

from collections.abc import Callable, Iterator
from itertools import product

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel

from shared.qt import theme
from shared.qt.keypad import Keypad
from shared.qt.language import KIOSK_LANGUAGES
from tests.fakes.page_walk import (
    SMALL,
    TABLET,
    UPRIGHT,
    WIDE,
    complaints,
    is_in_reach,
    is_listed_in_order,
    words_on,
)
from tests.fakes.workshop_screen import ANSWERS, HUB, PEOPLE, STAFF, THINGS, WORKSHOP_PAGES, WorkshopScreen

NAMES, LANGUAGES = list(WORKSHOP_PAGES), list(KIOSK_LANGUAGES)
SAMPLE = [one for one in NAMES if not one.startswith("wrong") or one in ("wrong-birth", "wrong-contact")]
Dressed = tuple[tuple[int, int], theme.Look, bool]  # window, look, Easy Read
EVERY_WAY: list[Dressed] = [  # Easy Read in every other one
    (size, theme.Look(text, high), high is bool(place % 2))
    for size in (UPRIGHT, WIDE, SMALL, TABLET)
    for (place, text), high in product(enumerate(theme.TextSize), (False, True))
]
KEPT = {str(one) for one in ANSWERS.values()} | {*STAFF, "J.R.", "iPhone", "OK"}
KEPT |= {f"{one.first_name} {one.family_name}" for one in PEOPLE}
KEPT |= {network.name["en"] for thing in THINGS for network in thing.networks}


@pytest.fixture
def at(look: object) -> Iterator[Callable[..., WorkshopScreen]]:
    """Opens pages; closes each at the end."""
    opened: list[WorkshopScreen] = []

    def open_it(name: str, size: tuple[int, int]) -> WorkshopScreen:
        opened.append(WorkshopScreen(size))
        WORKSHOP_PAGES[name](opened[-1])
        return opened[-1]

    yield open_it
    for one in opened:
        one.close()


def is_whole(at, look, name: str, dressed: Dressed, codes: list[str]) -> WorkshopScreen:
    """The page in one language after another, switched while it is open."""
    size, wanted, easy = dressed
    look("en", wanted)
    screen = at(name, size)
    if easy:
        screen.window.tools.easy_.click()
    found, said = {}, {}
    for code in codes:
        look(code, wanted)
        screen.settle()
        found[code] = complaints(screen)
        said[code] = words_on(screen.window)
    assert found == {code: [] for code in codes}
    for code in codes[1:]:
        left = {one for one in said["en"] & said[code] - KEPT if HUB.partition("//")[2] not in one}
        assert left == set(), f"English is left in {code}"
    return screen


@pytest.mark.slow
@pytest.mark.parametrize("dressed", EVERY_WAY, ids=lambda way: f"{way[0][0]}-{way[1].text}-{way[1:]}")
@pytest.mark.parametrize("name", NAMES)
def test_every_page_is_whole_in_every_way(at, look, name: str, dressed: Dressed) -> None:
    is_whole(at, look, name, dressed, LANGUAGES)


@pytest.mark.parametrize("name", SAMPLE)
def test_every_page_is_whole(at, look, name: str) -> None:
    """A sample: each page in one way, the next in another, in English, in Arabic and in one language more;
    its controls in reach by key, in reading order."""
    place = NAMES.index(name)
    more = LANGUAGES[2 + place % (len(LANGUAGES) - 2)]
    dressed = EVERY_WAY[place * 7 % len(EVERY_WAY)]
    screen = is_whole(at, look, name, dressed, ["en", "ar", more])
    look("en", dressed[1])
    screen.settle()
    is_listed_in_order(screen)
    screen.window.resize(*UPRIGHT)
    screen.settle()
    is_in_reach(screen, name)


@pytest.mark.parametrize("name", ["desk-open", "wrong-contact", "evidence-pin", "handout-number", "summary"])
def test_arabic_runs_from_right_to_left_and_keys_stay_as_on_a_telephone(at, look, name: str) -> None:
    look("en")
    screen = at(name, UPRIGHT)
    look("ar")
    screen.settle()
    for label in screen.page.findChildren(QLabel):
        if label.isVisible() and label.text() and not label.alignment() & Qt.AlignmentFlag.AlignHCenter:
            assert label.alignment() & Qt.AlignmentFlag.AlignRight, label.text()
    for keypad in screen.page.findChildren(Keypad):
        places = [key.mapTo(screen.page, QPoint(0, 0)).x() for key in keypad.digits]
        assert places[1] < places[2] < places[3]
        assert places[1] == places[4] == places[7]
        assert places[0] == places[2]
