"""A workshop tablet that dies, as its own process does by SIGKILL, after each page that it acknowledged; and
the hub's key renewed under its hands."""

import json
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from shared.desk.station import Station
from shared.device.clock import Clock
from shared.device.staff import Role, Staff
from shared.device.state import State
from shared.ledger.ledger import Ledger
from shared.sync.enrol import Wanted, enrol
from shared.sync.opening import opened
from tests.fakes.hub_process import HubProcess
from tests.fakes.workshop_fingers import hub_says
from tests.fakes.workshop_process import WorkshopProcess

PIN = "4826"
GIVEN: dict[str, dict[str, object]] = {
    "language": {"language": "en"},
    "wallet": {"wallet": "none"},
    "home": {"home": "here"},
    "postcode": {"postcode": "sw1a1aa"},
    "name": {"first_name": "Adelaide", "family_name": "Quintanilha"},
    "birth": {"date_of_birth": "27 3 1958"},
    "address": {"address": "12 Marsham Street"},
    "contact": {"email": "adelaide@mail.example", "phone": "020 7946 0000"},
    "access": {"access_needs": "large print"},
}
PAGES = (*GIVEN, "notice", "check")
TYPED = (
    b"Adelaide",
    b"Quintanilha",
    b"1958-03-27",
    b"Marsham",
    b"adelaide@mail",
    b"79460000",
    b"large print",
)


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubProcess]:
    with HubProcess(tmp_path_factory.mktemp("city")) as running:
        yield running


@pytest.fixture
def tablet(tmp_path: Path, hub: HubProcess) -> State:
    state = State.create(tmp_path / "tablet")
    state.settings.write_text('reserve_mib = 1\nvenue = "charing-cross"\ncamera = "none"\n')
    code = hub_says(hub, "code", "--venue", "charing-cross", "--kind", "kiosk", "--port", str(hub.port))
    enrol(state.folder, code, Wanted("kiosk"))
    Staff(state.staff).add("Jo Reyes", PIN, Role.AMBASSADOR)
    return state


@pytest.fixture
def card(hub: HubProcess) -> str:
    return hub_says(hub, "card", "issue", "--kind", "ambassador")


def answered(desk: WorkshopProcess, first: str, last: str) -> dict[str, Any]:
    """Answer from one page to another; the last answer."""
    told: dict[str, Any] = {}
    for page in PAGES[PAGES.index(first) : PAGES.index(last) + 1]:
        told = desk.ask("GiveAnswers", given=GIVEN.get(page, {}))
        assert told["kind"] in ("Asked", "AskEvidence"), told
    return told


def in_plain(state: State) -> list[bytes]:
    """What somebody typed and can be read in the tablet's folder."""
    files = [one.read_bytes() for one in state.folder.rglob("*") if one.is_file()]
    return [typed for typed in TYPED if any(typed in one for one in files)]


def unsent(state: State) -> int:
    ledger = Ledger.inspect(state.ledger)
    try:
        return ledger.sign_ups.unsent_count()
    finally:
        ledger.close()


def dies_after(state: State, card: str, page: str) -> str:
    """Somebody signs up, and after this page was acknowledged the tablet is gone; their code."""
    with WorkshopProcess(state.folder) as desk:
        assert desk.come_in(card, "Jo Reyes", PIN)["kind"] == "AtDesk"
        code: str = desk.ask("BeginSignUp")["code"]
        answered(desk, "language", page)
    assert in_plain(state) == []
    return code


def goes_on(state: State, card: str, code: str, page: str) -> None:
    """After the start the hub gives back what was said: the next page is asked, to the end. Whether they read
    the notice is not known: it comes once more."""
    with WorkshopProcess(state.folder) as desk:
        desk.come_in(card, "Jo Reyes", PIN)
        desk.until_online()
        assert desk.ask("Resume", code=code)["kind"] == "AskingHub"
        asked = desk.hear()
        following = PAGES[min(PAGES.index(page), PAGES.index("access")) + 1]
        assert (asked["kind"], asked["page"], asked["code"]) == ("Asked", following, code)
        answers = answered(desk, following, "notice")["answers"]
        assert (answers["family_name"], answers["date_of_birth"]) == ("Quintanilha", "1958-03-27")
        assert answered(desk, "check", "check")["kind"] == "AskEvidence"
        assert desk.ask("EvidenceLater")["ending"] in ("provisional", "waiting")
        assert desk.ask("Done")["aside"] == 0
    assert in_plain(state) == []


@pytest.mark.parametrize(
    "page", [pytest.param(one, marks=() if one == "name" else pytest.mark.slow) for one in PAGES]
)
def test_what_was_acknowledged_is_with_the_hub_and_the_resident_goes_on_by_the_code(
    hub: HubProcess, tablet: State, card: str, page: str
) -> None:
    code = dies_after(tablet, card, page)
    goes_on(tablet, card, code, page)


def test_without_a_line_the_resident_begins_again_and_the_hub_keeps_what_was_said_for_staff(
    hub: HubProcess, tablet: State, card: str
) -> None:
    hub.kill()
    try:
        code = dies_after(tablet, card, "birth")
        assert unsent(tablet) == 1 + len(PAGES[: PAGES.index("birth") + 1])
        with WorkshopProcess(tablet.folder) as desk:
            desk.come_in(card, "Jo Reyes", PIN)
            told = desk.ask("Resume", code=code)
            assert (told["kind"], told["code"]) == ("Trouble", "code_elsewhere")
            assert desk.ask("BeginSignUp")["page"] == "language"
            answered(desk, "language", "check")
            assert desk.ask("EvidenceLater")["ending"] in ("provisional", "waiting")
        assert in_plain(tablet) == []
    finally:
        hub.start()
    for _ in range(2):
        with opened(tablet, Clock(tablet.clock)) as cycle:
            assert cycle is not None
            cycle.run(lambda _: None, lambda: False)
    assert unsent(tablet) == 0
    ledger = Ledger.inspect(tablet.ledger)
    standing = sorted(one.standing for one in ledger.sign_ups.listed())
    ledger.close()
    assert standing == ["open", "waiting"], "the first is not whole, the second waits for evidence"


@pytest.mark.slow
def test_the_hubs_key_renewed_between_two_pages_reaches_the_desk_by_the_bundle_and_both_open(
    hub: HubProcess, tablet: State, card: str
) -> None:
    def newest_key() -> str:
        bundle = Station(tablet).bundle()
        assert bundle is not None
        return bundle.policy.sealing[0].id

    before = newest_key()
    with WorkshopProcess(tablet.folder) as desk:
        desk.come_in(card, "Jo Reyes", PIN)
        desk.until_online()
        code = desk.ask("BeginSignUp")["code"]
        answered(desk, "language", "name")
        hub_says(hub, "sealing", "new")
        deadline = time.monotonic() + 60
        while newest_key() == before:  # the desk asks the hub about a code, and takes what is new with it
            assert time.monotonic() < deadline
            assert desk.ask("Resume", code="ZZZ2")["kind"] == "AskingHub"
            assert desk.hear()["kind"] == "NoSuchCode"
        assert desk.ask("Resume", code=code)["page"] == "birth"
        assert answered(desk, "birth", "check")["kind"] == "AskEvidence"
        desk.ask("EvidenceLater")
    with opened(tablet, Clock(tablet.clock)) as cycle:
        assert cycle is not None
        cycle.run(lambda _: None, lambda: False)
    waiting = json.loads(hub_says(hub, "sign-up", "list", "--json"))["waiting"]
    ledger = Ledger.inspect(tablet.ledger)
    (begun,) = ledger.sign_ups.listed()
    ledger.close()
    (waits,) = [one for one in waiting if str(begun.id) in one.values()]
    assert waits["why"] == "evidence", "the hub could open what was sealed to either key"
