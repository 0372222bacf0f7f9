"""Residents at the workshop desk, one after another and in turns."""

import gc
from pathlib import Path
from uuid import uuid4

import pytest

from kiosk.library.values import Finish, ShowCard
from kiosk.signup.office import MOST_AT_ONCE
from kiosk.signup.session import Listed
from kiosk.workshop.values import (
    AmbassadorLeft,
    Asked,
    AskEvidence,
    AskingHub,
    AtDesk,
    BeginSignUp,
    CardReady,
    CloseWorkshop,
    Done,
    Ending,
    EvidenceLater,
    EvidenceSeen,
    ForgetMe,
    GiveAmbassadorPin,
    GiveAnswers,
    GoBack,
    MoveToPhone,
    OpenWorkshop,
    Resume,
    SetAside,
    Tally,
    Trouble,
)
from shared.device.staff import Role, Staff
from shared.domain.card import Kind
from shared.domain.signup.standing import Back, NewCard, Outcome, Standing
from shared.domain.signup.takeaway import reference
from shared.ledger.ledger import Ledger
from tests.fakes.town import Town
from tests.fakes.workshop_tablet import GIVEN, PAGES, STAFF_PIN, TYPED, WORKSHOP, Tablet


def test_several_residents_take_turns_by_their_codes(tablet: Tablet) -> None:
    tablet.come_in()
    codes = []
    for page in ("wallet", "name", "contact"):
        codes.append(tablet.ask(BeginSignUp()).code)
        tablet.answer(page)
        tablet.ask(SetAside())
    assert [tablet.ask(Resume(code)).page for code in codes] == ["wallet", "name", "contact"]
    assert tablet.ask(SetAside()).aside == 3
    assert tablet.ask(Resume("ZZZZ")) == Trouble("code_elsewhere")
    assert tablet.ask(GiveAnswers({"wallet": "none"})) is None


def test_the_end_of_one_page_shows_the_next_nothing_of_another_resident(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.ask(BeginSignUp())
    tablet.answer("contact")
    tablet.ask(SetAside())
    assert tablet.ask(BeginSignUp()).answers == {}
    assert tablet.answer("name").answers == {}


def test_second_thoughts_are_heard_and_said(tablet: Tablet) -> None:
    tablet.come_in()
    code = tablet.ask(BeginSignUp()).code
    tablet.answer("birth")
    assert tablet.ask(ForgetMe()) == CardReady(Ending.FORGOTTEN, why="hub_away"), (
        "the hub has not heard of it"
    )
    assert tablet.sealed() == ["forget"]
    assert tablet.ask(Done()).aside == 0
    assert tablet.ask(Resume(code)) == Trouble("code_elsewhere")


def test_the_hubs_card_takes_the_place_of_what_was_given_meanwhile(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.ask(BeginSignUp())
    tablet.answer()
    before = tablet.ask(EvidenceSeen("council-tax-bill", "Maria", STAFF_PIN))
    assert (before.ending, before.why) == (Ending.WAITING, None)
    ledger = Ledger.inspect(tablet.state.ledger)
    (begun,) = ledger.sign_ups.listed()
    ledger.close()
    tablet.post.hear(Outcome(begun.id, Standing.ISSUED, card=NewCard("00" * 16, "12345")))
    (told,) = tablet.desk.tick(1.0)
    assert isinstance(told, CardReady)
    assert (told.ending, told.text) == (Ending.ISSUED, "12345")
    assert (told.link, told.reference) == (before.link, reference(begun.id)), "the address stays the same"
    assert told.link.startswith("https://hub.example.org/w/")
    assert "shown" not in tablet.sealed()
    tablet.ask(Done())
    assert "shown" in tablet.sealed(), "the pass that they had meanwhile can end"


def test_whoever_waits_is_told_for_what_as_soon_as_the_hub_says_so(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.ask(BeginSignUp())
    tablet.answer()
    tablet.ask(EvidenceSeen("council-tax-bill", "Maria", STAFF_PIN))
    ledger = Ledger.inspect(tablet.state.ledger)
    (begun,) = ledger.sign_ups.listed()
    ledger.close()
    for _ in range(2):
        tablet.post.hear(Outcome(begun.id, Standing.WAITING, "twin"))
    (told,) = tablet.desk.tick(1.0)
    assert isinstance(told, CardReady)
    assert (told.ending, told.why) == (Ending.WAITING, "twin")
    tablet.ask(Done())
    assert "shown" not in tablet.sealed()


def test_the_hub_is_waited_for_only_so_long(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.online = True
    tablet.ask(BeginSignUp(), GiveAnswers(GIVEN["language"]), MoveToPhone())
    assert len(tablet.post.asks()) == 1
    assert list(tablet.desk.tick(1000.0)) == []
    assert list(tablet.desk.tick(1010.0)) == []
    assert list(tablet.desk.tick(1021.0)) == [Trouble("hub_away")]


def test_ten_residents_are_through_on_one_tablet_one_after_another_and_in_turns(tablet: Tablet) -> None:
    """Each leaves with a pass or the word that the card follows, and nothing of them stays."""
    tablet.come_in()
    tablet.ask(OpenWorkshop(WORKSHOP.id))
    codes = []
    for number in range(10):
        codes.append(tablet.ask(BeginSignUp()).code)
        if number % 2:
            tablet.answer(PAGES[number % len(PAGES)])
        tablet.ask(SetAside())
    for code in codes:
        told = tablet.ask(Resume(code))
        while isinstance(told, Asked):
            told = tablet.ask(GiveAnswers(GIVEN.get(told.page, {})))
        assert isinstance(told, AskEvidence)
        assert tablet.ask(EvidenceLater()).ending in (Ending.PROVISIONAL, Ending.WAITING)
        tablet.ask(Done())
    summary = tablet.ask(CloseWorkshop())
    assert (summary.begun, summary.finished) == (10, 10)
    assert tablet.sealed().count("done") == 10
    assert [typed for typed in TYPED if typed in tablet.on_disk()] == []


# --- nothing of one comes up before another -----------------------------------------------------------------


def test_what_the_hub_gives_back_too_late_does_not_come_up_before_somebody_else(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.online = True
    assert tablet.ask(Resume("7KX2")) == AskingHub()
    assert tablet.ask(BeginSignUp()).answers == {}
    tablet.post.hear(Back(uuid4(), 2, {"language": "en", "first_name": "Adelaide"}))
    assert list(tablet.desk.tick(1.0)) == []
    assert tablet.ask(GiveAnswers(GIVEN["language"])).page == "wallet"


def test_what_the_hub_gives_back_where_no_room_is_left_is_trouble_and_no_crash(tablet: Tablet) -> None:
    tablet.come_in()
    for _ in range(MOST_AT_ONCE):
        assert isinstance(tablet.ask(BeginSignUp()), Asked)
        tablet.ask(SetAside())
    tablet.online = True
    tablet.ask(Resume("7KX2"))
    tablet.post.hear(Back(uuid4(), 2, {"language": "en"}))
    assert list(tablet.desk.tick(1.0)) == [Trouble("too_many_sign_ups")]
    assert tablet.ask(SetAside()).aside == MOST_AT_ONCE, "everybody's answers are still there"


def test_after_five_wrong_codes_the_right_one_waits_a_minute_too(tablet: Tablet) -> None:
    tablet.come_in()
    code = tablet.ask(BeginSignUp()).code
    tablet.ask(SetAside())
    told = [tablet.ask(Resume("ZZZZ")) for _ in range(5)]
    assert told == [*[Trouble("code_elsewhere")] * 4, Trouble("too_many_codes")]
    assert tablet.ask(Resume(code)) == Trouble("too_many_codes")


def test_what_the_hub_gives_back_when_nobody_is_in_opens_nothing(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.online = True
    tablet.ask(Resume("7KX2"), Finish())
    tablet.post.hear(Back(uuid4(), 2, {"language": "en", "first_name": "Adelaide"}))
    assert list(tablet.desk.tick(1.0)) == []
    tablet.ask(AmbassadorLeft())
    tablet.come_in()
    assert tablet.ask(Tally(1)) is None
    assert tablet.ask(SetAside()).aside == 0


def test_while_the_hub_is_asked_for_a_phone_the_page_stays(tablet: Tablet) -> None:
    """The phone goes on where this page stands: what is answered meanwhile would be lost."""
    tablet.come_in()
    tablet.online = True
    tablet.ask(BeginSignUp(), GiveAnswers(GIVEN["language"]), MoveToPhone())
    assert tablet.ask(GiveAnswers(GIVEN["wallet"])) == AskingHub()
    assert tablet.sealed() == ["start", "language"]
    assert list(tablet.desk.tick(1000.0)) == []
    assert list(tablet.desk.tick(1021.0)) == [Trouble("hub_away")]
    assert tablet.ask(GiveAnswers(GIVEN["wallet"])).page == "home"


def test_a_card_of_somebody_who_has_left_is_not_kept(tablet: Tablet) -> None:
    tablet.come_in()
    code = tablet.ask(BeginSignUp()).code
    tablet.answer()
    tablet.ask(EvidenceLater(), Done())
    ledger = Ledger.inspect(tablet.state.ledger)
    (begun,) = ledger.sign_ups.listed()
    ledger.close()
    card = NewCard("ab" * 16, "12345")
    tablet.post.hear(Outcome(begun.id, Standing.ISSUED, card=card))
    assert list(tablet.desk.tick(1.0)) == []
    assert tablet.ask(Resume(code)) == Trouble("code_elsewhere")
    del card
    gc.collect()
    kept = [one for one in gc.get_objects() if isinstance(one, NewCard)]
    assert "ab" * 16 not in [one.card for one in kept]


@pytest.mark.parametrize("again", [EvidenceLater(), EvidenceSeen("tenancy", "Maria", STAFF_PIN)])
def test_a_second_touch_at_the_end_gives_no_second_pass(tablet: Tablet, again: object) -> None:
    tablet.come_in()
    tablet.ask(OpenWorkshop(WORKSHOP.id), BeginSignUp())
    tablet.answer()
    ready = tablet.ask(EvidenceLater())
    assert tablet.ask(again) == ready
    assert tablet.sealed().count("done") == 1
    assert tablet.ask(Done(), CloseWorkshop()).finished == 1


def test_evidence_counts_only_once_everything_is_answered(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.ask(BeginSignUp())
    tablet.answer("name")
    assert tablet.ask(EvidenceSeen("tenancy", "Maria", STAFF_PIN)).page == "name"
    assert "evidence" not in tablet.sealed()


@pytest.mark.parametrize(
    ("listed", "told"), [(None, Listed.UNKNOWN), (("SW1A 1AA",), Listed.YES), (("E1 6AN",), Listed.NO)]
)
def test_whoever_looks_at_evidence_is_told_of_a_postcode_that_is_not_the_councils(
    tablet: Tablet, listed: tuple[str, ...] | None, told: Listed
) -> None:
    tablet.postcodes = listed
    tablet.come_in()
    tablet.ask(BeginSignUp())
    tablet.answer("name")
    tablet.ask(GiveAnswers(GIVEN["postcode"]))  # said once more, where it was doubted
    asked = [tablet.ask(GiveAnswers(GIVEN.get(page, {}))) for page in (*PAGES[4:], "notice", "check")][-1]
    assert asked.listed is told
    assert tablet.ask(EvidenceSeen("tenancy", "Maria", "0000")).listed is told


def test_another_ambassador_finds_nobody_aside_also_where_no_workshop_was_open(tablet: Tablet) -> None:
    tablet.come_in()
    code = tablet.ask(BeginSignUp()).code
    tablet.answer("contact")
    tablet.ask(SetAside(), AmbassadorLeft(), Finish())
    Staff(tablet.state.staff, tablet.hands.readers, work=2).add("Ann Bell", "5937", Role.AMBASSADOR)
    tablet.ask(ShowCard(tablet.town.card(Kind.AMBASSADOR).text))
    assert tablet.ask(GiveAmbassadorPin("Ann Bell", "5937")).aside == 0
    assert tablet.ask(Resume(code)) == Trouble("code_elsewhere")


def test_a_pass_of_somebody_who_wants_to_be_forgotten_is_not_kept_in_memory(
    tmp_path: Path, city: Town
) -> None:
    tablet = Tablet(tmp_path / "signing", city, city.hands, signs=True)
    tablet.come_in()
    tablet.ask(BeginSignUp())
    tablet.answer()
    text = tablet.ask(EvidenceLater()).text
    assert text
    assert tablet.ask(ForgetMe()).ending is Ending.FORGOTTEN
    gc.collect()
    kept = [one.text for one in gc.get_objects() if isinstance(one, CardReady)]
    assert text not in kept
    tablet.desk.close()


def test_a_second_touch_answers_no_page_that_was_not_read(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.ask(BeginSignUp())
    tablet.answer(until="access")
    assert tablet.ask(GiveAnswers({}, "access")).page == "notice"
    assert tablet.ask(GiveAnswers({}, "access")) is None
    assert tablet.ask(GoBack()).page == "access"


def test_a_second_touch_begins_nobody_else(tablet: Tablet) -> None:
    tablet.come_in()
    begun = [tablet.ask(BeginSignUp()) for _ in range(2)]
    assert [type(one) for one in begun] == [Asked, type(None)]
    assert tablet.ask(SetAside()).aside == 1


def test_a_second_touch_on_forget_leaves_the_first_its_answer(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.ask(BeginSignUp())
    assert tablet.ask(ForgetMe()).ending is Ending.FORGOTTEN
    assert tablet.ask(ForgetMe()) is None
    assert isinstance(tablet.ask(Done()), AtDesk)
