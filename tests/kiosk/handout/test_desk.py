"""The handout desk: who may have it, by which code, which one; and then it is spent and told at once."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from kiosk.handout.values import (
    BeginHandout,
    ChooseItem,
    Confirm,
    GiveNeed,
    GiveNumber,
    GiveReferral,
    HandBackStock,
    NoCard,
    Problem,
    ShowHolder,
    Step,
    StepBack,
    WantStock,
)
from shared.domain.card import AgeBand
from shared.domain.handout import Condition
from shared.domain.reasons import Reason
from shared.ledger.handouts import Lent
from tests.fakes.handout_desk import ICCID, OTHER_ICCID, HandoutTablet, codes
from tests.fakes.hands import Hands
from tests.fakes.town import Town

SERIAL = "PF3KX7QL"


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Town:
    return Town(tmp_path_factory.mktemp("town") / "city", Hands())


@pytest.fixture(scope="module")
def slips(town: Town) -> list[str]:
    return codes(town, 30)


@pytest.fixture
def code(slips: list[str]) -> str:
    return slips.pop()


@pytest.fixture
def tablet(tmp_path: Path, town: Town, slips: list[str]) -> Iterator[HandoutTablet]:
    made = HandoutTablet(tmp_path / "tablet", town, Hands())
    made.hold("sim-40gb", 2)
    yield made
    made.close()


def test_a_sim_by_referral_alone_is_spent_and_told_without_anybodys_name(tablet, code):
    done = tablet.give_sim(code)
    assert (done.step, done.problem, done.last4) == (Step.DONE, None, "2341")
    assert str(done.use_by) == "2027-02-21"
    (told,) = tablet.events()
    assert told["kind"] == "handout"
    assert (told["item"], told["mode"], told["network"]) == ("sim-40gb", "gift", "vodafone")
    assert (told["criterion"], told["condition"], told["last4"]) == ("no-internet", "new", "2341")
    assert "card_ref" not in told
    assert len(told["number"]) == len(told["referral"]) == 32
    text = json.dumps(told)
    assert code not in text
    assert "6805" not in text
    assert tablet.syncs == 1
    assert tablet.desk.given == 1


def test_a_card_goes_in_as_a_pseudonym_and_gets_one_ever(tablet, town, slips):
    card = town.card()
    assert tablet.give_sim(slips.pop(), card=card.text).step is Step.DONE
    (told,) = tablet.events()
    assert told["period"] == "ever@city"
    assert told["card_ref"] != card.card
    tablet.desk.answer(ChooseItem("sim-40gb"))
    refused = tablet.desk.answer(ShowHolder(card.text))
    assert (refused.step, refused.problem) == (Step.WHO, Problem.REFUSED)
    assert refused.decision.reason is Reason.ALREADY_USED


@pytest.mark.parametrize("card", ["seventeen", "nonsense"])
def test_somebody_of_17_and_what_is_no_card_get_nothing(tablet, town, card):
    text = town.card(band=AgeBand.AGE_17).text if card == "seventeen" else "hello"
    tablet.desk.answer(ChooseItem("sim-40gb"))
    refused = tablet.desk.answer(ShowHolder(text))
    assert refused.problem is Problem.REFUSED
    assert refused.decision.reason is (Reason.TOO_YOUNG if card == "seventeen" else Reason.NOT_A_CARD)
    assert tablet.events() == []


def test_whoever_is_not_18_or_has_no_need_gets_nothing(tablet, code):
    tablet.desk.answer(ChooseItem("sim-40gb"))
    tablet.desk.answer(NoCard())
    tablet.desk.answer(GiveReferral(code))
    assert tablet.desk.answer(GiveNeed(False, "no-internet")).problem is Problem.NOT_ADULT
    assert tablet.desk.answer(GiveNeed(True, None)).problem is Problem.NO_CRITERION
    assert tablet.desk.answer(GiveNeed(True, "wants-one")).problem is Problem.NO_CRITERION
    assert tablet.desk.answer(GiveNeed(True, "cannot-afford")).step is Step.NUMBER


def test_codes_that_were_mistyped_used_unknown_or_for_something_else(tablet, town, slips, code):
    (laptop,) = codes(town, item="laptop", service="family-navigation")
    tablet.bring_bundle()
    wrong = code[:-1] + ("2" if code[-1] != "2" else "3")
    assert tablet.give_sim(code).step is Step.DONE
    tablet.desk.answer(ChooseItem("sim-40gb"))
    tablet.desk.answer(NoCard())
    told = [tablet.desk.answer(GiveReferral(text)).problem for text in (wrong, code.lower(), laptop)]
    assert told == [Problem.CODE_MISTYPED, Problem.CODE_USED, Problem.CODE_FOR_ANOTHER]
    with town.hub.alone() as connection:
        from hub import referrals

        (unheard,) = referrals.make(town.hub, connection, "unfold", "sim-40gb", 1, 90)
    assert tablet.desk.answer(GiveReferral(unheard)).problem is Problem.CODE_UNKNOWN
    assert tablet.desk.answer(GiveReferral(slips.pop())).step is Step.NEED


def test_a_wrong_check_digit_and_no_network_are_told_at_once(tablet, code):
    tablet.desk.answer(ChooseItem("sim-40gb"))
    tablet.desk.answer(NoCard())
    tablet.desk.answer(GiveReferral(code))
    tablet.desk.answer(GiveNeed(True, "no-internet"))
    assert tablet.desk.answer(GiveNumber(ICCID, None)).problem is Problem.NO_NETWORK
    wrong = tablet.desk.answer(GiveNumber(ICCID[:-1] + "5", "three"))
    assert (wrong.problem, wrong.network, wrong.step) == (Problem.NUMBER_WRONG, "three", Step.NUMBER)
    assert tablet.desk.answer(GiveNumber(OTHER_ICCID, "three")).step is Step.CONFIRM
    assert tablet.desk.answer(StepBack()).step is Step.NUMBER
    assert tablet.desk.answer(StepBack()).step is Step.NEED


def test_when_the_stock_is_out_nothing_more_goes(tablet, slips):
    for _ in range(2):
        tablet.give_sim(slips.pop())
    assert tablet.desk.answer(BeginHandout()).offers[0].left == 0
    out = tablet.desk.answer(ChooseItem("sim-40gb"))
    assert (out.step, out.problem) == (Step.CHOOSE, Problem.NO_STOCK)
    assert tablet.give_sim(slips.pop()).step is Step.CHOOSE
    assert len(tablet.events()) == 2


def test_a_clock_in_doubt_hands_nothing_out(tablet, town, code):
    tablet.give_sim(code)
    tablet.hands.wall_ms -= 3 * 86_400_000
    tablet.hands.boot_id = "second"
    tablet.desk.answer(ChooseItem("sim-40gb"))
    refused = tablet.desk.answer(NoCard())
    assert refused.decision.reason is Reason.CLOCK_DOUBTFUL
    assert tablet.desk.answer(ShowHolder(town.card().text)).decision.reason is Reason.CLOCK_DOUBTFUL


def test_a_laptop_is_lent_by_card_and_comes_back_by_its_number(tablet, town):
    tablet.hold("laptop", 1, 2)
    at = tablet.desk.answer(ChooseItem("laptop"))
    assert tablet.desk.answer(NoCard()).step is Step.WHO  # no referral, so somebody has to be known
    assert (at.step, at.chosen.loan_days) == (Step.WHO, 90)
    assert tablet.desk.answer(ShowHolder(town.card().text)).step is Step.NEED
    tablet.desk.answer(GiveNeed(True, "course"))
    assert tablet.desk.answer(GiveNumber(SERIAL)).step is Step.CONFIRM
    lent = tablet.desk.answer(Confirm(Condition.GOOD))
    assert (lent.step, str(lent.due)) == (Step.DONE, "2027-02-21")
    assert tablet.desk.answer(ChooseItem("sim-40gb", back=True)).step is Step.CHOOSE  # a gift stays away
    assert tablet.desk.answer(ChooseItem("laptop", back=True)).step is Step.NUMBER
    asked = tablet.desk.answer(GiveNumber(SERIAL.lower()))
    assert (asked.step, asked.lent) == (Step.CONFIRM, Lent(date(2026, 11, 23), date(2027, 2, 21)))
    assert tablet.desk.answer(Confirm(Condition.BROKEN)).step is Step.DONE
    out, back = tablet.events()
    assert (out["mode"], out["due"], out["number"]) == ("loan", "2027-02-21", back["number"])
    assert (back["kind"], back["condition"], back["item"]) == ("returned", "broken", "laptop")
    assert "card_ref" not in back


@pytest.mark.parametrize("known", ["never lent here", "back already", "given for good"])
def test_what_this_desk_has_not_lent_comes_back_all_the_same_and_it_says_so(tablet, town, code, known):
    if known == "back already":
        tablet.hold("laptop", 1, 2)
        tablet.desk.answer(ChooseItem("laptop"))
        tablet.desk.answer(ShowHolder(town.card().text))
        tablet.desk.answer(GiveNeed(True, "course"))
        tablet.desk.answer(GiveNumber(SERIAL))
        tablet.desk.answer(Confirm(Condition.GOOD))
        tablet.desk.answer(ChooseItem("laptop", back=True))
        assert tablet.desk.answer(GiveNumber(SERIAL)).lent is not None
        tablet.desk.answer(Confirm(Condition.GOOD))
    elif known == "given for good":
        tablet.give_sim(code)
    tablet.desk.answer(ChooseItem("laptop", back=True))
    asked = tablet.desk.answer(GiveNumber(SERIAL))
    assert (asked.step, asked.back, asked.lent) == (Step.CONFIRM, True, None)
    assert tablet.desk.answer(Confirm(Condition.GOOD)).step is Step.DONE
    assert tablet.events()[-1]["kind"] == "returned", "the hub is told, and looks for the loan"


def test_stock_is_asked_for_and_goes_back(tablet):
    at = tablet.desk.answer(WantStock("sim-40gb", 5))
    assert (at.offers[0].left, at.offers[0].wanted) == (2, 5)
    assert tablet.desk.answer(WantStock("sim-40gb", 51)).offers[0].wanted == 5
    at = tablet.desk.answer(HandBackStock("sim-40gb"))
    assert (at.offers[0].left, at.offers[0].wanted) == (0, 0)
    (told,) = tablet.events()
    assert (told["kind"], told["units"]) == ("handed_back", 2)
    assert tablet.syncs == 2


def test_requests_out_of_turn_change_nothing(tablet, code):
    assert tablet.desk.answer(Confirm()).step is Step.CHOOSE
    tablet.desk.answer(ChooseItem("sim-40gb"))
    for request in (Confirm(), GiveNumber(ICCID, "o2"), GiveNeed(True, "no-internet"), GiveReferral(code)):
        assert tablet.desk.answer(request).step is Step.WHO
    assert tablet.events() == []
    tablet.desk.leave()
    assert tablet.desk.answer(NoCard()).step is Step.CHOOSE
