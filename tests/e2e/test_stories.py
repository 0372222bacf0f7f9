"""Evenings at a desk that must go well, from camera frames to rows."""

import pytest

from scanner.demo.scenes import empty_frame, frame_with_code
from scanner.demo.things import Look
from shared.capture.frames import Frame
from shared.desk.values import (
    AdmitGroup,
    ChooseService,
    CountPeople,
    MarkDealtWith,
    Outcome,
    OverrideRefusal,
    StartGroup,
)
from shared.domain.card import AgeBand
from shared.domain.decision import Verdict
from shared.domain.reasons import Reason
from tests.fakes.front_desk import FrontDesk
from tests.fakes.town import Pass


class Camera:
    """Shows frames to a desk, half a second apart."""

    def __init__(self, desk: FrontDesk) -> None:
        self._desk, self._number = desk, 0

    def shows(self, text: str, look: Look = Look.UPRIGHT) -> Outcome:
        """Somebody holds a card up until it is answered; on two busy cores that may take some frames."""
        for seed in range(1, 7):
            answers = self._see(frame_with_code(text, look, seed))
            if answers:
                outcome, _ = answers
                assert isinstance(outcome, Outcome)
                return outcome
        raise AssertionError(f"a card was not read: {look}")

    def shows_nobody(self) -> None:
        """The hall is empty for some seconds."""
        self._desk.hands.wait(5)
        self._number += 10
        assert self._see(empty_frame()) == []

    def _see(self, picture) -> list:
        self._number += 1
        self._desk.hands.wait(0.5)
        return list(self._desk.counter.see(Frame(picture, self._number * 0.5, "camera", self._number)))


@pytest.fixture
def camera(desk: FrontDesk) -> Camera:
    return Camera(desk)


def test_queue_of_forty(desk: FrontDesk, camera: Camera) -> None:
    """Forty arrive, three phones are dim, one card is expired; the line drops at the tenth and comes back."""
    town, dim, ended = desk.town, {7, 19, 33}, 25
    queue = [town.card(ended=number == ended) for number in range(40)]
    public = town.folder / "public"
    outcomes = []
    for number, card in enumerate(queue):
        if number == 10:
            public.rename(town.folder / "unplugged")
        if number == 30:
            (town.folder / "unplugged").rename(public)
            town.publish()
            desk.bring_bundle()
        look = Look.DIM if number in dim else Look.UPRIGHT
        if number in dim or number == 0:
            outcomes.append(camera.shows(card.text, look))
        else:  # the others are drawn no differently: their codes go to the desk as the decoder gives them
            outcomes.append(desk.see(card.text, after=1))
        desk.later()
    assert [outcome.number for outcome in outcomes if outcome.decision.admits] == list(range(1, 40))
    assert outcomes[ended].decision.reason is Reason.EXPIRED
    snapshot = desk.snapshot
    assert snapshot.scanned == 39
    assert [row.event for row in snapshot.sort_out] == [outcomes[ended].event]
    assert len(desk.events()) == 40
    assert [event["id"] for event in desk.events()] == [outcome.event for outcome in outcomes]
    assert snapshot.checks_age_s < 1_000  # the newer bundle was taken up
    desk.unlock()
    assert desk.ask(OverrideRefusal(outcomes[ended].event, "proof-seen")).decision.admits
    assert (desk.snapshot.scanned, desk.snapshot.sort_out) == (40, ())


def test_family_phone(desk: FrontDesk, camera: Camera) -> None:
    """A mother with children of 6 and 7; then a 15-year-old brings a 5-year-old."""
    town = desk.town
    mother, *children = town.card(), town.card(band=AgeBand.FROM_4), town.card(band=AgeBand.FROM_4)
    desk.ask(StartGroup())
    assert all(camera.shows(card.text).joined_group for card in (mother, *children))
    assert [decision.verdict for decision in desk.snapshot.group] == [Verdict.ADMIT] * 3
    admitted = desk.ask(AdmitGroup())
    assert (admitted.members, admitted.total_pence) == (3, 340 + 2 * 50)
    assert desk.snapshot.scanned == 3

    brother, little = town.card(band=AgeBand.FROM_13), town.card(band=AgeBand.FROM_4)
    desk.ask(StartGroup())
    camera.shows(brother.text)
    camera.shows(little.text)
    refused = desk.ask(AdmitGroup())
    assert (refused.decision.reason, refused.decision.facts["from_age"]) == (Reason.NEEDS_ADULT, 16)
    assert desk.snapshot.scanned == 3
    (row,) = desk.snapshot.sort_out
    assert desk.ask(MarkDealtWith(row.event)).code == "dealt_with"


def test_paper(desk: FrontDesk, camera: Camera) -> None:
    """A creased print is read; reported lost, reissued; the old print is refused, the new one works."""
    town = desk.town
    desk.ask(ChooseService("library"))
    old: Pass = town.card()
    assert camera.shows(old.text, Look.PAPER).decision.verdict is Verdict.ADMIT
    new = town.reissue(old)
    town.publish()
    desk.town_published()
    camera.shows_nobody()
    refused = camera.shows(old.text, Look.PAPER)
    assert (refused.decision.verdict, refused.decision.reason) == (Verdict.REFUSE, Reason.WITHDRAWN)
    desk.unlock()
    assert desk.ask(OverrideRefusal(refused.event, "proof-seen")).code == "cannot_override"
    camera.shows_nobody()
    assert camera.shows(new.text, Look.PAPER).decision.verdict is Verdict.ADMIT


def test_a_card_replaced_before_the_news_came_is_refused_once_the_new_one_was_here(
    desk: FrontDesk, camera: Camera
) -> None:
    desk.ask(ChooseService("library"))
    old = desk.town.card()
    new = desk.town.reissue(old)
    assert camera.shows(new.text).decision.verdict is Verdict.ADMIT
    camera.shows_nobody()
    assert camera.shows(old.text, Look.PAPER).decision.reason is Reason.REPLACED


def test_dead_phones_and_no_cards_still_count(desk: FrontDesk) -> None:
    desk.scan(desk.town.card().text)
    desk.ask(CountPeople(1, "dead_phone"))
    desk.ask(CountPeople(3))
    assert desk.snapshot.scanned == 5
