"""Staff take over at the ambassador's tablet: by PIN, with whoever was at the screen, and see what waits."""

from dataclasses import replace

import pytest

from kiosk.workshop.handover import HandBack, HandedOver, HandOver, MarkSortedOut, StaffDesk, TakeOver
from kiosk.workshop.values import (
    AmbassadorLeft,
    Asked,
    AskEvidence,
    AtDesk,
    BeginSignUp,
    Done,
    EvidenceSeen,
    GiveAmbassadorPin,
    GiveAnswers,
    OpenWorkshop,
    Practise,
    Resume,
    SetAside,
    Tally,
)
from shared.domain.events import EventKind
from shared.domain.ruling import Ruled, Ruling, Why
from shared.domain.signup.takeaway import read_reference
from tests.fakes.workshop_tablet import GIVEN, PIN, STAFF_PIN, WORKSHOP, Tablet

NAMES = ("Maria",)


@pytest.fixture
def at_name(tablet: Tablet) -> Tablet:
    """Somebody is asked for their name; their code is `tablet.code`."""
    tablet.come_in()
    tablet.ask(BeginSignUp())
    tablet.answer(until="name")
    return tablet


def test_staff_go_on_with_whoever_was_handed_over_and_give_the_desk_back(at_name: Tablet) -> None:
    told = at_name.ask(HandOver())
    assert told == HandedOver(NAMES, told.code, reference=told.reference)
    assert read_reference(told.reference) == told.reference
    here, asked = at_name.desk.handle(TakeOver("Maria", STAFF_PIN))
    assert here == StaffDesk("Maria")
    assert (asked.page, asked.code) == ("name", told.code)
    for page in ("name", "birth", "address", "contact", "access", "notice", "check"):
        last = at_name.ask(GiveAnswers(GIVEN.get(page, {})))
    assert isinstance(last, AskEvidence)
    assert at_name.ask(SetAside()) == StaffDesk("Maria"), "the ambassador's session waits"
    assert isinstance(at_name.ask(Resume(told.code)), AskEvidence)
    assert at_name.ask(EvidenceSeen("tenancy", "Maria", STAFF_PIN)).ending
    assert isinstance(at_name.ask(HandBack()), AtDesk)
    assert isinstance(at_name.ask(BeginSignUp()), Asked)


def test_nobody_goes_on_before_a_pin_of_staff(at_name: Tablet) -> None:
    handed = at_name.ask(HandOver())
    code = handed.code
    for request in (BeginSignUp(), OpenWorkshop(WORKSHOP.id), Resume(code), Practise(on=True), Tally(1)):
        assert at_name.ask(request) is None
    assert at_name.ask(TakeOver("Jo Reyes", PIN)) == replace(handed, wrong=True)
    assert at_name.ask(TakeOver("Maria", "0000")).wrong
    wrong = [one for one in at_name.events() if one["kind"] == EventKind.PIN_WRONG]
    assert len(wrong) == 2
    assert at_name.ask(MarkSortedOut("event")) is None


def test_whoever_was_handed_over_goes_on_where_nobody_of_staff_comes(at_name: Tablet) -> None:
    at_name.ask(HandOver())
    desk, asked = at_name.desk.handle(HandBack())
    assert isinstance(desk, AtDesk)
    assert asked.page == "name"


def test_the_turn_of_staff_ends_with_the_ambassadors_session(at_name: Tablet) -> None:
    at_name.ask(HandOver(), TakeOver("Maria", STAFF_PIN), SetAside(), AmbassadorLeft())
    assert at_name.ask(MarkSortedOut("event")) is None
    at_name.come_in()
    assert isinstance(at_name.ask(BeginSignUp()), Asked)


def test_staff_see_what_the_hub_said_and_mark_it_as_dealt_with(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.told_by_hub(
        Ruled("another-desk", Ruling.DUPLICATE, Why.REFERRAL_USED, "digital-help", 5, own=False)
    )
    assert tablet.ask(Tally(1), Practise(on=False)).sort_out == 1
    assert isinstance(tablet.ask(HandOver()), HandedOver)
    told = tablet.ask(TakeOver("Maria", STAFF_PIN))
    (row,) = told.rulings
    assert (row.why, told.waiting) == (Why.REFERRAL_USED, 1)
    assert tablet.ask(MarkSortedOut(row.event)) == StaffDesk("Maria")
    (dealt,) = [one for one in tablet.events() if one["kind"] == EventKind.DEALT_WITH]
    assert dealt["staff"] == "Maria"
    assert tablet.ask(HandBack()).sort_out == 0


def test_after_some_quiet_minutes_the_pin_is_asked_for_again(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.told_by_hub(Ruled("another-desk", Ruling.DUPLICATE, Why.REFERRAL_USED, None, 5, own=False))
    tablet.ask(HandOver(), TakeOver("Maria", STAFF_PIN))
    tablet.wait(301)
    assert tablet.ask(MarkSortedOut("another-desk")) == HandedOver(NAMES)
    assert tablet.ask(TakeOver("Maria", STAFF_PIN)).waiting == 1


def test_in_practice_any_pin_does_and_nothing_is_kept(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.told_by_hub(Ruled("another-desk", Ruling.DUPLICATE, Why.REFERRAL_USED, None, 5, own=False))
    before = len(tablet.events())
    told = tablet.ask(Practise(on=True))
    assert told.sort_out == 0
    code = tablet.ask(BeginSignUp()).code
    handed = tablet.ask(HandOver())
    assert (handed.staff, handed.code) == (("Sam Sample",), code)
    assert tablet.ask(TakeOver("Sam Sample", "1")).code == code
    assert tablet.ask(SetAside()) == StaffDesk("Sam Sample")
    assert tablet.ask(HandBack()).practice
    assert len(tablet.events()) == before


def test_whoever_comes_in_next_finds_no_staff(at_name: Tablet) -> None:
    at_name.ask(HandOver(), AmbassadorLeft())
    assert at_name.ask(GiveAmbassadorPin("Jo Reyes", PIN)).code == "locked"


def test_a_second_touch_on_hand_over_or_on_stop_loses_nobody(at_name: Tablet) -> None:
    code = at_name.ask(HandOver()).code
    assert [at_name.ask(again) for again in (HandOver(), SetAside(), Done())] == [None, None, None]
    assert at_name.ask(TakeOver("Maria", STAFF_PIN)).code == code
