"""What goes wrong at the workshop desk, what is said, and the way back without a restart."""

import unicodedata

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.workshop.values import (
    Asked,
    AskEvidence,
    BeginSignUp,
    CardReady,
    CloseWorkshop,
    Ending,
    EvidenceSeen,
    ForgetMe,
    GiveAnswers,
    GoBack,
    OpenWorkshop,
    Resume,
    Trouble,
)
from shared.domain.events import EventKind
from shared.ledger.ledger import Ledger
from shared.wire.seal import SealingKey
from shared.wire.signup import opened
from tests.fakes.workshop_tablet import GIVEN, HUB, PAGES, STAFF_PIN, TYPED, WORKSHOP, Tablet


def test_a_page_that_cannot_be_kept_is_asked_again(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.ask(BeginSignUp())
    tablet.answer("name")
    tablet.full = True
    assert tablet.ask(GiveAnswers(GIVEN["name"])) == Trouble("ledger_full")
    tablet.full = False
    assert tablet.ask(GiveAnswers(GIVEN["name"])).page == "birth"
    assert tablet.sealed().count("name") == 1


def test_without_the_hubs_key_nothing_is_begun(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.key = None
    assert tablet.ask(BeginSignUp()) == Trouble("no_sealing_key")


def test_a_key_that_changes_between_two_pages_seals_what_follows(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.ask(BeginSignUp(), GiveAnswers(GIVEN["language"]))
    tablet.key = SealingKey(X25519PrivateKey.generate().public_key().public_bytes_raw())
    assert tablet.ask(GiveAnswers(GIVEN["wallet"])).page == "home"
    ledger = Ledger.inspect(tablet.state.ledger)
    assert [one.key == tablet.key.id for one in ledger.sign_ups.unsent("device", 9)] == [False, False, True]
    ledger.close()


@pytest.mark.parametrize("page", PAGES[1:])
def test_a_tablet_that_dies_keeps_the_pages_so_far_and_nothing_to_read(tablet: Tablet, page: str) -> None:
    tablet.come_in()
    code = tablet.ask(BeginSignUp()).code
    tablet.answer(page)
    sealed = tablet.sealed()
    tablet.start()  # the one that ran is not told
    tablet.come_in()
    assert tablet.ask(Resume(code)) == Trouble("code_elsewhere")
    assert tablet.sealed() == sealed == ["start", *PAGES[: PAGES.index(page)]]
    assert [typed for typed in TYPED if typed in tablet.on_disk()] == []


def test_a_clock_that_is_set_back_does_not_stop_the_desk(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.ask(OpenWorkshop(WORKSHOP.id))
    now = tablet.hands.wall_ms
    tablet.hands.set_wall(now - 86_400_000)
    assert isinstance(tablet.ask(BeginSignUp()), Asked)
    assert isinstance(tablet.answer(), AskEvidence)
    assert tablet.ask(GoBack()) is not None
    assert tablet.ask(CloseWorkshop()).minutes == 0
    tablet.hands.set_wall(now)


def test_wrong_pins_for_evidence_fill_no_log_and_the_right_one_counts_after(
    tablet: Tablet,
) -> None:
    """As the ambassador's PIN: no wait is longer than a quarter of an hour."""
    tablet.come_in()
    tablet.ask(BeginSignUp())
    tablet.answer()
    before, waits = len(tablet.events()), []
    for number in range(100):
        told = tablet.ask(EvidenceSeen("tenancy", "Maria", f"{number + 5000}"))
        assert told.wrong
        waits.append(told.wait_s)
        tablet.hands.wait(1)
    noted = tablet.events()[before:]
    assert {one["kind"] for one in noted} == {EventKind.PIN_WRONG}
    assert len(noted) < 20, "what is not looked at is not noted"
    assert max(waits) <= 15 * 60
    tablet.wait(16 * 60)
    assert isinstance(tablet.ask(EvidenceSeen("tenancy", "Maria", STAFF_PIN)), CardReady)


NAMES = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=30)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(first=NAMES, family=NAMES | st.just(""))
def test_a_name_in_any_script_is_taken_sealed_and_not_on_the_disk(
    tablet: Tablet, first: str, family: str
) -> None:
    if not tablet.desk.taken:
        tablet.come_in()
    tablet.ask(BeginSignUp())
    tablet.answer("name")
    told = tablet.ask(GiveAnswers({"first_name": first, "family_name": family}))
    if told.page == "name":
        assert set(told.problems) <= {"first_name", "family_name"}, "what is no name is said at its field"
    else:
        (page,) = [one for one in tablet.waiting() if one.place.page == "name"]
        said = opened(page, HUB)
        assert said["first_name"] == unicodedata.normalize("NFC", first)
    assert tablet.ask(ForgetMe()).ending is Ending.FORGOTTEN
