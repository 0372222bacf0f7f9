"""Groups, practice and the self-test."""

import pytest

from shared.desk.group import LARGEST
from shared.desk.values import (
    AdmitGroup,
    ChooseService,
    ConfirmClock,
    CountPeople,
    DropGroup,
    ExportLog,
    Finding,
    Notice,
    Outcome,
    OverrideRefusal,
    RunSelfTest,
    SetPractice,
    StartGroup,
    Unlock,
)
from shared.domain.card import AgeBand
from shared.domain.decision import Verdict
from shared.domain.reasons import Reason
from tests.fakes.front_desk import NAME, FrontDesk
from tests.fakes.hands import Hands
from tests.fakes.town import Pass, Town


def family(town: Town, *bands: AgeBand) -> list[Pass]:
    return [town.card(band=band) for band in bands]


def collect(desk: FrontDesk, cards: list[Pass]) -> list[Outcome]:
    desk.ask(StartGroup())
    return [desk.scan(card.text) for card in cards]


def test_a_group_is_one_total_one_ratio_check_and_one_transaction(desk: FrontDesk, town: Town) -> None:
    cards = family(town, AgeBand.FROM_4, AgeBand.FROM_18, AgeBand.FROM_4)
    outcomes = collect(desk, cards)
    assert all(outcome.joined_group and outcome.event is None for outcome in outcomes)
    assert outcomes[0].decision.reason is Reason.NEEDS_ADULT  # so far
    assert desk.events() == []
    assert [d.verdict for d in desk.snapshot.group] == [Verdict.ADMIT] * 3
    outcome = desk.ask(AdmitGroup())
    assert (outcome.decision.verdict, outcome.members, outcome.total_pence) == (Verdict.ADMIT, 3, 440)
    assert outcome.number == 3
    events = desk.events("decision")
    assert len({event["group"] for event in events}) == 1
    assert [event["card_ref"] for event in events] == [card.card for card in cards]
    snapshot = desk.snapshot
    assert (snapshot.group, snapshot.scanned) == (None, 3)


def test_a_group_without_enough_adults_waits_and_nobody_is_in(desk: FrontDesk, town: Town) -> None:
    collect(desk, family(town, AgeBand.FROM_18, *[AgeBand.FROM_4] * 3))
    refused = desk.ask(AdmitGroup())
    assert (refused.decision.reason, refused.decision.facts["from_age"]) == (Reason.NEEDS_ADULT, 16)
    assert [event["verdict"] for event in desk.events("decision")] == ["refuse"]
    assert len(desk.snapshot.group) == 4
    desk.scan(town.card(band=AgeBand.AGE_16).text)
    assert desk.ask(AdmitGroup()).members == 5


def test_a_group_with_one_doubtful_member_is_amber_whoever_came_last(desk: FrontDesk, town: Town) -> None:
    town.rewrite_catalogue('id = "swim"\n', 'id = "swim"\nguardian_entitlement = 1\n')
    desk.town_published()
    collect(desk, family(town, AgeBand.FROM_8, AgeBand.FROM_18))
    outcome = desk.ask(AdmitGroup())
    assert (outcome.decision.verdict, outcome.decision.reason) == (Verdict.NOTE, Reason.GUARDIAN_CONSENT)
    assert (outcome.members, outcome.number) == (2, 2)


def test_a_card_shown_twice_is_in_the_group_once(desk: FrontDesk, town: Town) -> None:
    card = town.card()
    collect(desk, [card, card, card])
    assert len(desk.snapshot.group) == 1
    assert desk.ask(AdmitGroup()).total_pence == 340


def test_a_dropped_group_leaves_nothing(desk: FrontDesk, town: Town) -> None:
    (card,) = family(town, AgeBand.FROM_18)
    collect(desk, [card])
    assert desk.ask(DropGroup()).group is None
    assert desk.events() == []
    assert desk.scan(card.text).decision.verdict is Verdict.ADMIT


def test_a_card_that_no_company_helps_is_refused_at_once(desk: FrontDesk, town: Town) -> None:
    outcome = collect(desk, [town.card(ended=True)])[0]
    assert (outcome.decision.reason, outcome.joined_group) == (Reason.EXPIRED, False)
    assert outcome.event is not None
    assert desk.snapshot.group == ()
    assert isinstance(desk.ask(AdmitGroup()), type(desk.snapshot))  # nobody to admit


def test_a_group_does_not_squeeze_into_a_full_pool(desk: FrontDesk, town: Town) -> None:
    town.rewrite_catalogue("capacity = 140", "capacity = 2")
    desk.town_published()
    collect(desk, family(town, AgeBand.FROM_18, AgeBand.FROM_18))
    assert desk.scan(town.card().text).decision.reason is Reason.FULL
    assert desk.scan(town.card(ended=True).text).decision.reason is Reason.EXPIRED
    assert desk.ask(AdmitGroup()).members == 2


def test_a_group_has_an_end_and_says_so(desk: FrontDesk, town: Town) -> None:
    desk.ask(ChooseService("library"))
    card = town.card()
    collect(desk, [card])
    for _ in range(LARGEST - 1):
        assert desk.scan(town.card().text).joined_group
    assert desk.scan_anything(town.card().text) == Notice("group_full", {"most": LARGEST})
    assert desk.scan(card.text).joined_group  # it is in already
    assert desk.ask(AdmitGroup()).members == LARGEST


# --- practice ----------------------------------------------------------------------------------------------


def test_practice_leaves_the_real_ledger_untouched(desk: FrontDesk, town: Town) -> None:
    card, other = town.card(), town.card()
    desk.scan(card.text)
    before = desk.events()
    desk.ask(SetPractice(True))
    assert desk.snapshot.practice
    assert desk.scan(card.text).decision.verdict is Verdict.ADMIT  # in practice nothing was used yet
    refused = desk.scan(card.text)
    desk.scan(other.text)
    desk.scan("https://example.org")
    desk.ask(CountPeople(5))
    desk.unlock()
    assert desk.ask(OverrideRefusal(refused.event, "proof-seen")).decision.admits
    assert desk.snapshot.scanned == 8
    assert desk.events() == before
    desk.ask(SetPractice(False))
    snapshot = desk.snapshot
    assert (snapshot.practice, snapshot.scanned, snapshot.unlocked_by) == (False, 1, None)
    assert desk.events() == before
    assert desk.scan(other.text).decision.verdict is Verdict.ADMIT


def test_every_practice_begins_anew(desk: FrontDesk, town: Town) -> None:
    card = town.card()
    for _ in range(2):
        desk.ask(SetPractice(True))
        assert desk.scan(card.text).number == 1
        desk.ask(SetPractice(False))


def test_strangers_in_practice_do_not_count_outside_it(desk: FrontDesk) -> None:
    desk.ask(SetPractice(True))
    for n in range(100):
        desk.scan(f"https://example.org/{n}")
    desk.ask(SetPractice(False))
    desk.scan("https://example.org")
    assert [event["count"] for event in desk.events("stranger")] == [1]


def test_practice_has_no_clock_and_no_log_to_take_away(desk: FrontDesk, tmp_path) -> None:
    desk.ask(SetPractice(True))
    desk.unlock()
    assert desk.ask(ConfirmClock()).code == "not_offered_here"
    assert desk.ask(ExportLog(str(tmp_path / "stick"))).code == "not_offered_here"
    assert not (tmp_path / "stick").exists()


def test_wrong_pins_in_practice_wait_all_the_same(desk: FrontDesk) -> None:
    desk.ask(SetPractice(True))
    for _ in range(4):
        desk.ask(Unlock(NAME, "0000"))
    desk.ask(SetPractice(False))
    assert desk.ask(Unlock(NAME, "0000")).facts["wait_s"] == 2


def test_practice_that_cannot_begin_is_a_notice(desk: FrontDesk, town: Town) -> None:
    desk.state.practice.write_text("in the way")
    assert desk.ask(SetPractice(True)).code == "state_read_only"
    assert not desk.snapshot.practice
    assert desk.scan(town.card().text).decision.verdict is Verdict.ADMIT
    assert len(desk.events()) == 1


# --- the self-test -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("service", ["swim", "library", "city-save"])
def test_a_good_desk_passes_its_self_test_and_records_it(desk: FrontDesk, service: str) -> None:
    desk.ask(ChooseService(service))
    lines = {line.code: line.finding for line in desk.ask(RunSelfTest()).self_test}
    assert lines.pop("disk") in (Finding.GOOD, Finding.CHECK)
    assert lines == dict.fromkeys(("test_card", "checks", "clock", "ledger"), Finding.GOOD)
    assert [event["findings"]["test_card"] for event in desk.events("self_test")] == ["good"]


def test_the_self_test_tells_old_checks_and_a_wrong_clock(desk: FrontDesk, hands: Hands) -> None:
    hands.wait(4 * 86_400)
    hands.set_wall(hands.wall_ms + 7_200_000)
    lines = {line.code: line for line in desk.ask(RunSelfTest()).self_test}
    assert (lines["checks"].finding, lines["clock"].finding) == (Finding.CHECK, Finding.CHECK)
    assert lines["clock"].facts["skew_s"] == 7200
    hands.wait(30 * 86_400)
    lines = {line.code: line for line in desk.ask(RunSelfTest()).self_test}
    assert lines["checks"].finding is Finding.BAD
