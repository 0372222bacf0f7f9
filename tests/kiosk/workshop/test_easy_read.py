"""Easy Read at the workshop desk: every page, question, step and ending is told in short sentences."""

import re

import pytest
from PySide6.QtWidgets import QLabel

from kiosk.handout.values import HandoutAt, Step
from kiosk.ui.easy import EasyRead
from kiosk.ui.easy_words import STEPS
from kiosk.ui.easy_workshop import QUESTIONS, WORKSHOP
from kiosk.workshop.pages import Page
from kiosk.workshop.values import Asked, CardReady, Ending
from shared.domain.signup.pages import PAGES
from shared.qt import theme
from shared.qt.language import KIOSK_LANGUAGES
from tests.fakes.page_walk import UPRIGHT, easy_words, is_told_simply
from tests.fakes.workshop_screen import LAST, WORKSHOP_PAGES, WorkshopScreen


@pytest.fixture
def screen(look):
    look("en")
    made = WorkshopScreen(UPRIGHT)
    yield made
    made.close()


def test_every_question_step_ending_and_page_has_its_words() -> None:
    assert QUESTIONS.keys() == {page.name for page in PAGES}
    wanted = {page.name for page in Page} | {f"HANDOUT_{step}" for step in Step}
    wanted |= {f"QUESTION_{page.name}" for page in PAGES} | {f"CARD_{ending}" for ending in Ending}
    assert wanted <= STEPS.keys()


def test_sentences_are_short() -> None:
    sentences = [
        part for steps in WORKSHOP.values() for _, words in steps for part in re.split(r"[.?:] ", words)
    ]
    assert max(len(sentence.split()) for sentence in sentences) <= 8


ALIKE = ("wrong-", "waiting-", "pass-", "desk-", "handout-back")  # told as another page is


@pytest.mark.parametrize("name", [one for one in WORKSHOP_PAGES if not one.startswith(ALIKE)])
def test_every_page_is_told_simply(screen: WorkshopScreen, name: str) -> None:
    WORKSHOP_PAGES[name](screen)
    is_told_simply(screen)


def test_it_follows_from_page_to_page_and_ends_with_the_resident(screen: WorkshopScreen) -> None:
    WORKSHOP_PAGES["ask-name"](screen)
    screen.window.tools.easy_.click()
    screen.settle()
    assert "Type your first name." in easy_words(screen)
    assert not screen.window.question.hint.isVisible()
    screen.tell(Asked("birth", 7, 11, "en", "7KX2"))
    assert "When were you born?" in easy_words(screen)
    screen.tell(LAST, CardReady(Ending.PROVISIONAL, "12345"))
    assert "This is your pass for now." in easy_words(screen)
    screen.tell(CardReady(Ending.ISSUED, "67890"))
    assert "This is your card." in easy_words(screen)
    screen.window.tools.finish.click()
    screen.settle()
    assert easy_words(screen) == []
    assert not screen.window.tools.easy_.isChecked()


def test_a_handout_is_told_step_by_step(screen: WorkshopScreen) -> None:
    WORKSHOP_PAGES["handout-who"](screen)
    screen.window.tools.easy_.click()
    screen.settle()
    assert "Scan your city card." in easy_words(screen)
    screen.tell(HandoutAt(Step.DONE))
    assert "That was all. Thank you." in easy_words(screen)


def test_what_the_council_does_with_the_answers_is_told_in_full_as_well(screen: WorkshopScreen) -> None:
    WORKSHOP_PAGES["ask-notice"](screen)
    before = screen.window.question.told.text()
    screen.window.tools.easy_.click()
    screen.settle()
    assert screen.window.question.told.isVisible()
    assert screen.window.question.told.text() == before


def test_a_hint_stays_away_when_the_language_changes(look, screen: WorkshopScreen) -> None:
    WORKSHOP_PAGES["ask-name"](screen)
    screen.window.tools.easy_.click()
    said = set()
    for code in KIOSK_LANGUAGES:
        look(code, theme.Look())
        screen.settle()
        assert not screen.window.question.hint.isVisible()
        strip = screen.page.findChild(EasyRead)
        said.add(tuple(one.text() for one in strip.findChildren(QLabel) if one.text()))
    assert len(said) == len(KIOSK_LANGUAGES)
