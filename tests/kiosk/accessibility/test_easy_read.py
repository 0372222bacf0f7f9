"""Easy Read: short sentences for what is asked now, and none when somebody has left."""

import re

from kiosk.flow.pages import Event
from kiosk.ui.easy_words import STEPS
from tests.fakes.page_walk import easy_words


def test_easy_sentences_are_short() -> None:
    sentences = [
        part for steps in STEPS.values() for _, words in steps for part in re.split(r"[.?:] ", words)
    ]
    assert max(len(sentence.split()) for sentence in sentences) <= 8


def test_easy_read_follows_what_is_asked_and_ends_with_the_session(at) -> None:
    screen = at("sign-in")
    screen.window.tools.easy_.click()
    screen.settle()
    assert "Or type the number on your card." in easy_words(screen)
    assert screen.window.tools.easy_.isChecked()
    assert not screen.window.stack.sign_in.hint.isVisible()
    screen.window.on_text("21000000000001")
    screen.settle()
    assert "Let nobody see it." in easy_words(screen)
    screen.window.finish()
    screen.settle()
    assert easy_words(screen) == []
    screen.go(Event.START)
    assert screen.window.stack.sign_in.hint.isVisible()
    assert not screen.window.tools.easy_.isChecked()
