"""A tablet that slept, was shut for days, or has a wrong clock: nobody stays in it, and no pass is wrong."""

import gc
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.library.staff_values import StaffNo
from kiosk.library.values import Finish, Finished, ShowCard
from kiosk.signup.session import SignUp
from kiosk.workshop.values import (
    AmbassadorLeft,
    AskEvidence,
    AtDesk,
    Attend,
    BeginSignUp,
    CloseWorkshop,
    Done,
    Ending,
    EvidenceLater,
    GiveAmbassadorPin,
    GiveAnswers,
    OpenWorkshop,
    Overslept,
    Resume,
    SetAside,
    Trouble,
)
from shared.domain.decision import Verdict
from shared.domain.events import EventKind
from tests.fakes.hands import Hands
from tests.fakes.town import Town
from tests.fakes.workshop_tablet import GIVEN, PIN, WORKSHOP, Tablet

HOUR, DAY = 3600, 86_400


def waking(tablet: Tablet, asleep_s: float) -> list[object]:
    """The lid was closed for so long; the first tick after it."""
    tablet.hands.wait(asleep_s)
    return list(tablet.desk.tick(1.0))


def in_memory() -> list[SignUp]:
    """Whoever's answers are anywhere in memory."""
    gc.collect()
    return [one for one in gc.get_objects() if isinstance(one, SignUp) and one._answers]


def shown(tablet: Tablet) -> Any:
    """The ambassador's card and PIN."""
    tablet.ask(ShowCard(tablet.card))
    return tablet.ask(GiveAmbassadorPin("Jo Reyes", PIN))


# --- asleep -------------------------------------------------------------------------------------------------


def test_a_short_sleep_changes_nothing(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.ask(BeginSignUp())
    tablet.answer("name")
    assert waking(tablet, HOUR - 60) == []
    assert tablet.ask(GiveAnswers(GIVEN["name"])).page == "birth"


def test_a_long_weekend_asleep_leaves_nobody_in_and_nothing_in_memory(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.ask(OpenWorkshop(WORKSHOP.id))
    aside = tablet.ask(BeginSignUp()).code
    tablet.answer("contact")
    tablet.ask(SetAside(), BeginSignUp())
    tablet.answer("birth")
    tablet.wait(30 * 60)
    sealed = tablet.sealed()
    assert len(in_memory()) == 2
    assert waking(tablet, 4 * DAY) == [Overslept()]
    assert in_memory() == []
    assert tablet.ask(GiveAnswers(GIVEN["birth"])) is None
    assert tablet.sealed() == sealed, "what was said waits for the hub"
    closed = [one for one in tablet.events() if one["kind"] == EventKind.WORKSHOP][-1]
    assert (closed["step"], closed["minutes"]) == ("closed", 30)
    assert (back := shown(tablet)).open is None
    assert back.aside == 0
    assert tablet.ask(Resume(aside)) == Trouble("code_elsewhere")


def test_a_tablet_that_was_put_out_of_service_forgets_everybody_and_lets_nobody_in(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.ask(OpenWorkshop(WORKSHOP.id), BeginSignUp())
    tablet.answer("birth")
    sealed = tablet.sealed()
    tablet.in_service = False
    assert waking(tablet, 1) == [Overslept()]
    assert in_memory() == []
    assert tablet.sealed() == sealed
    assert tablet.ask(GiveAnswers(GIVEN["birth"])) is None
    assert tablet.ask(Finish()) == Finished()
    assert shown(tablet) == Trouble("device_revoked")
    tablet.in_service = True
    assert shown(tablet).open is None


def test_the_hour_of_whoever_is_away_goes_on_while_the_tablet_sleeps(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.ask(OpenWorkshop(WORKSHOP.id), BeginSignUp())
    tablet.answer("contact")
    tablet.ask(SetAside(), AmbassadorLeft(), Finish())
    tablet.wait(30 * 60)
    assert len(in_memory()) == 1
    assert waking(tablet, 31 * 60) == []
    assert in_memory() == []


def test_a_card_and_a_pin_before_the_first_tick_find_nobody_either(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.ask(OpenWorkshop(WORKSHOP.id), BeginSignUp())
    tablet.answer("contact")
    tablet.ask(SetAside(), AmbassadorLeft(), Finish())
    tablet.hands.wait(4 * DAY)
    assert (shown(tablet).open, in_memory()) == (None, [])


def test_four_days_shut_with_pages_unsent_and_a_workshop_open(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.ask(OpenWorkshop(WORKSHOP.id))
    code = tablet.ask(BeginSignUp()).code
    tablet.answer("contact")
    sealed = tablet.sealed()
    tablet.hands.restart(4 * DAY)
    tablet.start()
    assert (back := shown(tablet)).aside == 0
    assert back.open is None
    assert tablet.ask(Resume(code)) == Trouble("code_elsewhere")
    assert tablet.sealed() == sealed
    assert isinstance(tablet.ask(OpenWorkshop(WORKSHOP.id)), AtDesk)


# --- a wrong clock ------------------------------------------------------------------------------------------


@pytest.fixture
def signing(tmp_path: Path, town: Town) -> Iterator[Tablet]:
    """A tablet that signs passes, by a clock of its own."""
    made = Tablet(tmp_path / "signing", town, Hands(), signs=True)
    yield made
    made.desk.close()


def to_the_end(tablet: Tablet) -> Any:
    """Somebody signs up and has no evidence today."""
    tablet.ask(BeginSignUp())
    assert isinstance(tablet.answer(), AskEvidence)
    return tablet.ask(EvidenceLater())


@pytest.mark.parametrize("set_by_s", [-10 * 365 * DAY, -DAY, -HOUR, HOUR, DAY, 10 * 365 * DAY])
def test_a_clock_that_is_set_while_the_tablet_runs_moves_no_hour_and_signs_no_pass(
    signing: Tablet, set_by_s: int
) -> None:
    signing.come_in()
    signing.ask(OpenWorkshop(WORKSHOP.id))
    right = signing.hands.wall_ms
    signing.hands.set_wall(right + set_by_s * 1000)
    assert to_the_end(signing).ending is Ending.WAITING
    signing.wait(20 * 60)
    signing.ask(Done(), AmbassadorLeft(), Finish())
    signing.wait(20 * 60)
    signing.hands.set_wall(signing.hands.wall_ms - set_by_s * 1000)
    assert shown(signing).open == WORKSHOP, "forty minutes passed, whatever the clock said"
    assert to_the_end(signing).ending is Ending.PROVISIONAL, "the clock is right again"
    assert signing.ask(Done(), CloseWorkshop()).minutes == 40


@pytest.mark.parametrize("behind_s", [HOUR, DAY, 10 * 365 * DAY])
def test_a_tablet_that_starts_with_its_clock_behind_signs_no_pass_before_it_is_put_right(
    signing: Tablet, behind_s: int
) -> None:
    signing.come_in()  # an event of the log: it is this late at least
    signing.ask(AmbassadorLeft(), Finish())
    signing.hands.restart(-behind_s)
    signing.start()
    if isinstance(told := signing.ask(ShowCard(signing.card)), StaffNo):  # not good yet on such a day
        assert told.code == "clock_doubtful"
    else:
        signing.ask(GiveAmbassadorPin("Jo Reyes", PIN))
        assert to_the_end(signing).ending is Ending.WAITING
    signing.hands.set_wall(signing.hands.wall_ms + (behind_s + 60) * 1000)
    signing.ask(AmbassadorLeft(), Finish())
    signing.come_in()
    ready = to_the_end(signing)
    assert ready.ending is Ending.PROVISIONAL
    today = date.fromtimestamp(signing.hands.wall_ms / 1000)
    assert ready.last_day == today + timedelta(days=14)


def test_a_tablet_that_starts_with_its_clock_years_ahead_lets_nobody_in(signing: Tablet) -> None:
    """Its card checks would be years old: nothing may be built on them. The hub puts it right."""
    right = signing.hands.wall_ms
    signing.hands.restart(10 * 365 * DAY)
    signing.start()
    assert signing.ask(ShowCard(signing.card)) == StaffNo("bundle_expired")
    signing.clock.anchor(right)
    signing.come_in()


def test_weeks_without_a_line_let_nobody_in_and_say_why_until_the_card_checks_are_new(
    signing: Tablet,
) -> None:
    for hands in (signing.hands, signing.town.hands):
        hands.wait(61 * DAY)
    assert signing.ask(ShowCard(signing.card)) == StaffNo("bundle_expired")
    signing.bring_bundle()
    signing.wait(60)
    signing.come_in()


def test_a_card_that_is_cancelled_during_a_workshop_does_not_count_there(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.ask(OpenWorkshop(WORKSHOP.id))
    card = tablet.town.card()
    tablet.town.withdraw(card)
    tablet.bring_bundle()
    tablet.wait(60)
    assert tablet.ask(Attend(card.text)).outcome.decision.verdict is Verdict.REFUSE
