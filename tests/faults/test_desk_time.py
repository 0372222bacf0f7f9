"""A clock that is set back a year, forward a year, and back again."""

from pathlib import Path

import pytest

from shared.desk.values import ChooseService, ConfirmClock
from shared.domain.decision import Verdict
from shared.domain.reasons import Reason
from tests.fakes.front_desk import FrontDesk
from tests.fakes.hands import Hands
from tests.fakes.town import Town

YEAR_MS = 365 * 86_400_000


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def desk(tmp_path: Path, hands: Hands):
    desk = FrontDesk(tmp_path / "state", Town(tmp_path / "city", hands), hands, "library")
    yield desk
    desk.counter.close()


def scanned(desk: FrontDesk) -> tuple[Verdict, Reason | None]:
    decision = desk.scan(desk.town.card().text).decision
    return decision.verdict, decision.reason


@pytest.mark.parametrize("restarted", [False, True], ids=["running", "program restarted"])
def test_setting_the_clock_moves_no_event_and_is_said(desk: FrontDesk, hands: Hands, restarted: bool) -> None:
    town, start = desk.town, hands.wall_ms
    card = town.card()
    for step, year in enumerate((0, -1, 1, 0)):
        hands.wait(10)
        right = hands.wall_ms
        hands.set_wall(right + year * YEAR_MS)
        if restarted:
            desk.restart()
        decision = desk.scan(card.text).decision
        doubt = year != 0
        assert decision.verdict is (Verdict.NOTE if doubt else Verdict.ADMIT)
        assert ("clock_doubtful" in desk.snapshot.faults) == doubt
        assert abs(desk.snapshot.clock_skew_s - year * 365 * 86_400) < 60
        event = desk.events("decision")[step]
        assert abs(event["trusted_ms"] - start) < 60_000
        assert event["wall_ms"] == hands.wall_ms
        assert event["doubtful"] is doubt
        hands.set_wall(right)


def test_a_machine_that_starts_a_year_back_knows_better_from_its_very_first_scan(
    desk: FrontDesk, hands: Hands
) -> None:
    hands.wait(3600)
    assert scanned(desk) == (Verdict.ADMIT, None)
    right = hands.wall_ms
    hands.restart()
    hands.set_wall(right - 600_000)  # later than the bundle, earlier than the newest event
    desk.restart()
    assert scanned(desk) == (Verdict.NOTE, Reason.CLOCK_DOUBTFUL)
    hands.restart()
    hands.set_wall(right - YEAR_MS)
    desk.restart()
    assert desk.snapshot.clock_doubtful
    desk.ask(ChooseService("swim"))
    assert desk.scan(desk.town.signed(issued=20_000).text).decision.reason is Reason.CLOCK_DOUBTFUL
    hands.set_wall(right + 30_000)  # somebody puts it right
    assert scanned(desk) == (Verdict.ADMIT, None)


def test_a_machine_that_starts_a_year_ahead_admits_nobody_on_old_checks_and_is_mended(
    desk: FrontDesk, hands: Hands
) -> None:
    assert scanned(desk) == (Verdict.ADMIT, None)
    right = hands.wall_ms
    hands.restart()
    hands.set_wall(right + YEAR_MS)
    desk.restart()
    assert scanned(desk) == (Verdict.REFUSE, Reason.CHECKS_TOO_OLD)
    hands.restart()
    hands.set_wall(right + 60_000)
    desk.restart()
    assert scanned(desk) == (Verdict.NOTE, Reason.CLOCK_DOUBTFUL)  # the log knows of a later time
    desk.unlock()
    assert desk.ask(ConfirmClock()).code == "clock_confirmed"
    assert scanned(desk) == (Verdict.ADMIT, None)
    assert len(desk.events("decision")) == 4


def test_card_checks_from_the_future_make_the_time_doubtful(desk: FrontDesk, hands: Hands) -> None:
    hands.wait(3600)
    desk.town.publish()
    hands.wait(-1800)  # this device's clock is half an hour slow
    desk.town_published()
    assert scanned(desk) == (Verdict.NOTE, Reason.CLOCK_DOUBTFUL)


def test_a_limited_service_stays_limited_whatever_the_clock_does(desk: FrontDesk, hands: Hands) -> None:
    desk.ask(ChooseService("gym"))
    card, start = desk.town.card(), hands.wall_ms
    assert desk.scan(card.text).decision.verdict is Verdict.ADMIT
    for year in (-1, 1, 0):
        hands.set_wall(start + year * YEAR_MS)
        assert desk.scan(card.text).decision.reason is Reason.ALREADY_USED


def test_time_that_goes_back_does_not_leave_the_desk_unlocked(desk: FrontDesk) -> None:
    desk.unlock()
    assert desk.actions.unlocked(desk.desk.now())
    desk.desk.clock.anchor(desk.hands.wall_ms - 600_000)  # the hub knows better
    assert not desk.actions.unlocked(desk.desk.now())
