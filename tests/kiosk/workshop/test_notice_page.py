"""The notice at the workshop desk: the council's own, in the language of the screen."""

from collections.abc import Callable, Iterator

import pytest

from shared.domain.signup.notice import MOST_CHARACTERS, Notice
from tests.fakes.page_walk import SMALL, UPRIGHT, is_in_reach
from tests.fakes.workshop_screen import WORKSHOP_PAGES, WorkshopScreen

OWN = Notice("Westminster City Council", "dpo@example.org", {"en": "Ours <b>&</b>.\n\nTwo.", "ar": "لنا."})


@pytest.fixture
def screen(look: object) -> Iterator[WorkshopScreen]:
    made = WorkshopScreen(UPRIGHT)
    yield made
    made.close()


def told(screen: WorkshopScreen) -> list[str]:
    return screen.window.question.told.text().split("\n\n")


def test_it_is_the_councils_own_and_says_who_answers_for_it(
    screen: WorkshopScreen, look: Callable[[str], None]
) -> None:
    screen.window.question.equip(lambda: OWN)
    WORKSHOP_PAGES["ask-notice"](screen)
    first, second, by = told(screen)
    assert (first, second) == ("Ours <b>&</b>.", "Two."), "plain text"
    assert "Westminster City Council" in by and "dpo@example.org" in by
    look("ar")
    screen.settle()
    assert told(screen)[0] == "لنا."
    look("fr")
    screen.settle()
    assert "Apple" in screen.window.question.told.text(), "what it did not write is told in our words"
    assert "dpo@example.org" in told(screen)[-1]


def test_a_newer_bundle_brings_a_newer_one(screen: WorkshopScreen) -> None:
    WORKSHOP_PAGES["ask-notice"](screen)
    assert "Apple" in screen.window.question.told.text()
    screen.window.question.equip(lambda: OWN)
    WORKSHOP_PAGES["ask-notice"](screen)
    assert told(screen)[0].startswith("Ours")


def test_the_longest_one_can_be_read_to_its_end(look: object) -> None:
    screen = WorkshopScreen(SMALL)
    try:
        long = Notice("C", "d", {"en": "A line of it.\n" * (MOST_CHARACTERS // 14)})
        screen.window.question.equip(lambda: long)
        WORKSHOP_PAGES["ask-notice"](screen)
        is_in_reach(screen, "ask-notice")  # type: ignore[arg-type]
        assert screen.window.question.told.text().endswith("Questions: \u2068d\u2069")
    finally:
        screen.close()
