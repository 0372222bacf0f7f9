"""What residents think of the help they got: one touch at the card, below it, in nobody's way."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from hub import feedback, satisfaction
from kiosk.feedback.box import FeedbackBox
from kiosk.feedback.values import FeedbackTaken, GiveFeedback
from kiosk.ui.opinion import Asks, OpinionForm
from kiosk.workshop.values import AtDesk, CardReady, Done, Ending
from shared.desk.station import Station
from shared.domain.feedback import Opinion, Satisfaction
from tests.fakes.field import FieldDesk
from tests.fakes.hands import Hands
from tests.fakes.hub_thread import serving
from tests.fakes.page_walk import SMALL, UPRIGHT
from tests.fakes.screen import dress, speak
from tests.fakes.town import Town
from tests.fakes.workshop_screen import EVENT, LAST, WorkshopScreen

OPEN, SHUT = AtDesk("J.R.", (EVENT,), open=EVENT), AtDesk("J.R.", (EVENT,))
PASS = CardReady(Ending.PROVISIONAL, "1" * 300, date(2026, 12, 6))
BEST = Satisfaction.VERY_SATISFIED


class Resident(WorkshopScreen):
    """Residents at the end of their sign-up; `thought` is what was handed over."""

    def __init__(self, size: tuple[int, int] = UPRIGHT) -> None:
        super().__init__(size)
        self.thought: list[GiveFeedback] = []
        self.window.card.thinks.connect(self.thought.append)
        self.tell(OPEN)

    @property
    def form(self) -> OpinionForm:
        return self.window.card.form

    def end(self, ready: CardReady = PASS) -> None:
        self.tell(LAST, ready)

    def touch(self, step: Satisfaction = BEST) -> None:
        self.form.faces.buttons[step].click()
        self.settle()

    def leave(self) -> None:
        self.window.card.done.click()
        assert self.asked[-1] == Done()
        self.tell(OPEN)


@pytest.fixture
def resident(qapp: QApplication) -> Iterator[Resident]:
    dress(qapp)
    speak(qapp, "en")
    made = Resident()
    yield made
    made.close()


def test_one_touch_is_enough_and_done_is_one_more(resident: Resident) -> None:
    resident.end()
    assert resident.form.question.text() == "How satisfied are you with the help you got today?"
    resident.touch()
    assert resident.thought == []
    resident.leave()
    assert resident.thought == [GiveFeedback(Opinion(BEST), EVENT.id)]


def test_the_other_questions_follow_and_none_need_be_answered(resident: Resident) -> None:
    resident.end()
    resident.touch(Satisfaction.NEITHER)
    assert resident.form.asks is Asks.VOTE
    resident.form.skip.click()
    resident.form.field.setPlainText("More tea")
    resident.form.send.click()
    resident.tell(FeedbackTaken(taken=True))
    assert resident.form.question.text() == "Thank you"
    resident.leave()
    assert resident.thought == [GiveFeedback(Opinion(Satisfaction.NEITHER, None, "More tea"), EVENT.id)]


def test_the_vote_and_the_words_are_told_simply(resident: Resident) -> None:
    resident.end()
    assert resident.window.card.easy == "CARD_provisional"
    resident.touch()
    assert resident.window.card.easy == "VOTE"
    resident.form.skip.click()
    assert resident.window.card.easy == "WORDS"
    resident.leave()
    assert resident.window.card.easy == "CARD_waiting"


def test_whoever_saw_the_question_and_said_nothing_was_asked(resident: Resident) -> None:
    resident.end()
    resident.leave()
    assert resident.thought == [GiveFeedback(Opinion(), EVENT.id)]


def test_whoever_never_saw_it_was_not_asked(qapp: QApplication) -> None:
    """On a small screen the question stands below what is in sight."""
    dress(qapp)
    made = Resident(SMALL)
    made.end()
    made.leave()
    assert made.thought == []
    made.close()


def test_each_resident_is_asked_anew_and_finds_nothing_of_the_last(resident: Resident) -> None:
    resident.end()
    resident.touch()
    resident.form.skip.click()
    resident.form.field.setPlainText("I am Zubaida")
    resident.leave()
    resident.end()
    assert (resident.form.asks, resident.form.field.toPlainText()) == (Asks.SATISFACTION, "")
    resident.touch(Satisfaction.DISSATISFIED)
    resident.leave()
    given = [one.opinion.satisfaction for one in resident.thought]
    assert given == [BEST, Satisfaction.DISSATISFIED]
    assert "Zubaida" not in str([one.opinion.words for one in resident.thought]), "words that nobody sent"


def test_outside_an_event_it_is_about_the_library(resident: Resident) -> None:
    resident.tell(SHUT)
    resident.end()
    resident.touch()
    resident.leave()
    assert resident.thought == [GiveFeedback(Opinion(BEST), "library")]


def test_a_card_that_comes_while_somebody_answers_does_not_stop_them(resident: Resident) -> None:
    resident.end()
    resident.touch()
    resident.form.skip.click()
    resident.form.field.setPlainText("More")
    resident.tell(CardReady(Ending.ISSUED, "2" * 300))
    assert (resident.form.asks, resident.form.field.toPlainText()) == (Asks.WORDS, "More")


@pytest.mark.parametrize("ending", [Ending.ISSUED, Ending.WAITING])
def test_every_other_end_is_asked_about(resident: Resident, ending: Ending) -> None:
    resident.end(CardReady(ending))
    assert resident.form.isVisible()


def test_nobody_is_asked_who_wants_to_be_forgotten_nor_for_practice(resident: Resident) -> None:
    resident.end(CardReady(Ending.FORGOTTEN))
    assert not resident.form.isVisible()
    resident.leave()
    resident.tell(AtDesk("J.R.", (EVENT,), practice=True))
    resident.end()
    assert not resident.form.isVisible()
    resident.leave()
    assert resident.thought == []


def test_a_resident_who_walks_away_after_one_touch_is_heard(resident: Resident) -> None:
    resident.end()
    resident.touch()
    resident.window.unattended()
    assert resident.thought == [GiveFeedback(Opinion(BEST), EVENT.id)]
    assert resident.form.asks is Asks.SATISFACTION


def test_what_was_said_is_in_the_hubs_figure(resident: Resident, tmp_path: Path) -> None:
    """Twelve residents, of whom nine answer, through a real ledger and a real hub."""
    for number in range(12):
        resident.end()
        if number < 9:
            resident.touch(BEST if number < 8 else Satisfaction.DISSATISFIED)
        resident.leave()
    town = Town(tmp_path / "city", Hands())
    town.publish()
    with serving(town.hub) as served:
        desk = FieldDesk(tmp_path / "state", town, town.hands, served.url)
        station = Station(desk.state, desk.hands.readers)
        judge = station.judge("porchester", "library")
        box = FeedbackBox(
            station.book(judge), "porchester", lambda: "2026-11-23", lambda: judge.policy.sealing
        )
        for given in resident.thought:
            assert list(box.handle(given)) == [FeedbackTaken(taken=True)]
        box.close()
        town.hands.wait(24 * 3600)
        assert desk.contact() is None
        desk.counter.close()
    with town.hub.read() as connection:
        days = satisfaction.Days("2026-11-01", "2026-11-30")
        assert satisfaction.tallies(connection, days) == {
            (EVENT.id, "porchester"): satisfaction.Tally(asked=12, answered=9, satisfied=8)
        }
        assert feedback.words(connection, town.city.sealing_keys(), None, 0, 10) == ([], 0)
