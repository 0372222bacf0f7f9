"""Tell us, on the screen: one question at a time, one answer a session, nothing left, nobody kept waiting."""

from dataclasses import astuple

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.feedback.values import Ballot, FeedbackTaken
from kiosk.flow.pages import Event, Page
from kiosk.library.values import Finish, Finished
from kiosk.ui.opinion import Asks
from shared.domain.feedback import MAX_WORDS, Opinion, Satisfaction
from tests.fakes.kiosk_screen import BALLOT, LINES, SIGNED_IN, KioskScreen
from tests.fakes.screen import speak

WORDS = "More chairs by the window"


@pytest.fixture
def screen(qapp):
    made = KioskScreen()
    yield made
    made.close()


def sign_in(screen):
    """The library's thread has ended the sessions before."""
    screen.tell(*(Finished(*astuple(asked)) for asked in screen.asked if isinstance(asked, Finish)))
    screen.go(Event.START)
    screen.tell(SIGNED_IN)


@pytest.fixture
def form(screen):
    sign_in(screen)
    screen.go(Event.TELL_US)
    return screen.window.stack.tell_us.form


def touch(form, step=Satisfaction.VERY_SATISFIED):
    form.faces.buttons[step].click()


def votes(form):
    return [form.votes.itemAt(place).widget() for place in range(form.votes.count())]


def test_one_question_follows_the_other_to_thanks(screen, form):
    assert form.asks is Asks.SATISFACTION
    touch(form)
    assert [vote.words for vote in votes(form)] == [one.name["en"] for one in BALLOT.candidates]
    votes(form)[3].click()
    form.field.setPlainText(f"  {WORDS} ")
    assert form.send.words == "Send"
    form.send.click()
    assert screen.thought == [Opinion(Satisfaction.VERY_SATISFIED, "cycle-hire", WORDS)]
    assert (form.question.text(), form.field.toPlainText()) == ("Thank you", "")
    screen.window.on_done(FeedbackTaken(taken=True))
    assert form.question.text() == "Thank you"
    screen.window.finish()
    assert screen.window.state.page is Page.WELCOME
    assert len(screen.thought) == 1, "nothing is told twice"


def test_every_question_can_be_skipped_and_then_nothing_is_told(screen, form):
    form.skip.click()
    form.skip.click()
    assert form.send.words == "Send without words"
    form.send.click()
    screen.window.finish()
    assert screen.thought == []


def test_one_touch_is_enough_and_words_that_nobody_sent_are_dropped(screen, form):
    touch(form, Satisfaction.DISSATISFIED)
    form.skip.click()
    form.field.setPlainText(WORDS)
    screen.window.finish()
    assert screen.thought == [Opinion(Satisfaction.DISSATISFIED)]
    assert form.field.toPlainText() == ""
    form.field.undo()
    assert form.field.toPlainText() == "", "nor can they be brought back"
    assert screen.window.state.page is Page.WELCOME, "and the wipe was proved"


def test_somebody_who_left_for_good_is_told_of_too(screen, form):
    touch(form)
    screen.go(Event.BACK)
    screen.go(Event.TELL_US)
    assert form.asks is Asks.VOTE, "it goes on where it was"
    screen.pass_time(65)
    screen.pass_time(30)
    assert (screen.window.state.page, screen.thought) == (
        Page.WELCOME,
        [Opinion(Satisfaction.VERY_SATISFIED)],
    )


def test_it_is_asked_once_a_session(screen, form):
    touch(form)
    form.skip.click()
    form.send.click()
    screen.go(Event.BACK)
    screen.go(Event.TELL_US)
    assert form.question.text() == "Thank you"
    screen.window.finish()
    sign_in(screen)
    screen.go(Event.TELL_US)
    assert form.asks is Asks.SATISFACTION


def test_what_could_not_be_kept_is_said(screen, form):
    touch(form)
    form.skip.click()
    form.send.click()
    screen.window.on_done(FeedbackTaken(taken=False))
    assert "could not be kept" in form.question.text()


@pytest.mark.parametrize(
    ("ballot", "asked"),
    [(Ballot(), [Asks.NOTHING]), (Ballot(BALLOT.candidates), [Asks.VOTE, Asks.NOTHING])],
    ids=["nothing to vote for, no key", "no key"],
)
def test_what_cannot_be_kept_is_not_asked(screen, form, ballot, asked):
    screen.window.stack.tell_us.equip(lambda: ballot)
    screen.go(Event.BACK)
    screen.go(Event.TELL_US)
    touch(form)
    found = [form.asks]
    if form.asks is Asks.VOTE:
        form.skip.click()
        found.append(form.asks)
    assert found == asked
    assert screen.thought == [Opinion(Satisfaction.VERY_SATISFIED)]


def test_words_are_typed_on_the_screen_and_by_a_keyboard(screen, form):
    touch(form)
    form.skip.click()
    keys = {key.words: key for key in form.keyboard.keys}
    keys["H"].click()
    {key.words: key for key in form.keyboard.keys}["i"].click()
    form.keyboard.space.click()
    form.keyboard.rub.click()
    QTest.keyClicks(form.field, " you")
    assert form.field.toPlainText() == "Hi you"
    QTest.keyClick(form.field, Qt.Key.Key_Tab)
    assert form.field.toPlainText() == "Hi you", "Tab moves on"
    form.field.setPlainText("x" * (MAX_WORDS + 50))
    assert len(form.field.toPlainText()) == MAX_WORDS
    QTest.keyClicks(form.field, "y")
    assert len(form.field.toPlainText()) == MAX_WORDS


@pytest.mark.parametrize(
    ("code", "letter"),
    [("en", "q"), ("ar", "ض"), ("fr", "é"), ("pt", "ã"), ("es", "ñ"), ("bn", "ড়"), ("zh", "")],
)
def test_each_language_has_its_letters_or_says_that_it_has_none(qapp, screen, form, code, letter):
    touch(form)
    form.skip.click()
    language = speak(qapp, code)
    screen.settle()
    try:
        assert form.keyboard.isHidden() != bool(letter)
        assert form.no_keys.isHidden() == bool(letter)
        if letter:
            assert letter in {key.words.lower() for key in form.keyboard.keys}
    finally:
        language.install("en")


# --- asked on leaving ---------------------------------------------------------------------------------------


def test_whoever_goes_is_asked_once_above_the_first_page(screen):
    sign_in(screen)
    screen.window.asked_to_finish()
    farewell = screen.window.farewell
    assert (screen.window.state.page, farewell.isHidden()) == (Page.WELCOME, False)
    farewell.faces.buttons[Satisfaction.SATISFIED].click()
    assert screen.thought == [Opinion(Satisfaction.SATISFIED)]
    assert farewell.question.text() == "Thank you" and farewell.faces.isHidden()
    screen.pass_time(4)
    assert farewell.isHidden()


def test_it_goes_by_itself_and_as_soon_as_somebody_begins(screen):
    for _ in range(2):
        sign_in(screen)
        screen.window.asked_to_finish()
        assert not screen.window.farewell.isHidden()
        screen.go(Event.START)
        assert screen.window.farewell.isHidden()
        screen.window.finish()
        assert screen.window.farewell.isHidden(), "nobody was signed in"
    sign_in(screen)
    screen.window.asked_to_finish()
    screen.pass_time(16)
    assert screen.window.farewell.isHidden()
    assert screen.thought == []


def test_nobody_is_asked_who_is_gone_or_has_told_or_where_there_is_no_room(qapp, screen):
    sign_in(screen)
    screen.pass_time(65)
    screen.pass_time(30)
    assert screen.window.farewell.isHidden(), "gone"
    sign_in(screen)
    screen.go(Event.TELL_US)
    touch(screen.window.stack.tell_us.form)
    screen.window.asked_to_finish()
    assert screen.window.farewell.isHidden(), "has told"
    screen.window.resize(1280, 800)
    screen.settle()
    sign_in(screen)
    screen.window.asked_to_finish()
    assert screen.window.farewell.isHidden(), "no room"


def test_whoever_came_after_somebody_at_their_receipt_is_not_asked_for_just_walking_away(screen):
    sign_in(screen)
    screen.tell(LINES[0])
    screen.window.asked_to_finish()
    assert screen.window.state.page is Page.RECEIPT
    screen.tell(SIGNED_IN)  # another's card
    assert screen.window.state.page is Page.HOME
    screen.window.finish()
    assert screen.window.farewell.isHidden()
