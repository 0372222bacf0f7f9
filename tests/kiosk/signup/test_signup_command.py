"""`kiosk signup` on an enrolled device, and its pages on their way to a real hub."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from shared.device.clock import Clock
from shared.device.state import State
from shared.domain.signup.standing import Outcome, Standing
from shared.sync.enrol import Wanted, enrol
from shared.sync.opening import opened
from tests.fakes.command import ROOT, python, run
from tests.fakes.hub_process import HubProcess

ADA = {
    "language": "en",
    "postcode": "sw1a 1aa",
    "first_name": "Adelaide",
    "family_name": "Quintanilha",
    "date_of_birth": "1958-03-27",
    "address": ["Flat 7", "12 Marsham Street"],
    "email": "adelaide@example.org",
    "phone": "020 7946 0018",
    "access_needs": "large print",
    "guardian": None,
    "consents": ["news"],
}


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubProcess]:
    with HubProcess(tmp_path_factory.mktemp("city")) as running:
        yield running


@pytest.fixture
def device(tmp_path: Path, hub: HubProcess) -> State:
    state = State.create(tmp_path / "device")
    state.settings.write_text("reserve_mib = 1\n")
    made = subprocess.run(
        python("hub", "code", "--data", hub.folder, "--venue", "charing-cross", "--port", str(hub.port)),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    enrol(state.folder, made.stdout.splitlines()[-1], Wanted(name="Tablet"))
    return state


def signup(state: State, answers: dict[str, Any]) -> tuple[int, dict[str, Any]]:
    path = state.folder.parent / "answers.json"
    path.write_text(json.dumps(answers), "utf-8")
    done = run("kiosk", "signup", "--answers", path, "--state", state.folder, "--json")
    return done.code, done.answers[0] if done.answers else {}


def sync(state: State) -> list[Outcome]:
    heard: list[Outcome] = []
    with opened(state, Clock(state.clock), heard=heard.append) as cycle:
        assert cycle is not None
        cycle.run(lambda _: None, lambda: False)
    return heard


def test_a_sign_up_is_sealed_and_reaches_the_hub_which_waits_for_evidence(device: State) -> None:
    ended, told = signup(device, ADA)
    assert ended == 0
    everything = b"".join(file.read_bytes() for file in device.folder.rglob("*") if file.is_file())
    for typed in (b"Adelaide", b"Quintanilha", b"1958", b"Marsham", b"SW1A"):
        assert typed not in everything
    (outcome,) = sync(device)
    assert str(outcome.id) == told["reference"]
    assert (outcome.standing, outcome.why) == (Standing.WAITING, "evidence")
    (outcome,) = sync(device)
    assert outcome.standing is Standing.WAITING


def test_an_answer_that_does_not_do_is_told_by_field_and_nothing_is_kept(device: State) -> None:
    ended, told = signup(device, ADA | {"date_of_birth": "31 2 1958"})
    assert ended == 1
    assert told == {"reference": None, "problems": {"date_of_birth": "no_date"}}
    assert [outcome.standing for outcome in sync(device)] == [Standing.FORGOTTEN]


def test_a_child_needs_a_guardian_and_nobody_needs_an_address(device: State) -> None:
    child = {"first_name": "Kit", "date_of_birth": "1.2.2015"}
    assert signup(device, child)[1]["problems"] == {"guardian": "missing"}
    assert signup(device, child | {"guardian": {"name": "Jo"}})[0] == 0


@pytest.mark.parametrize("what", ["lost", "moved"])
def test_whoever_has_a_card_and_says_what_has_changed_gets_no_second_one(
    device: State, hub: HubProcess, what: str
) -> None:
    ended, told = signup(device, ADA | {"change": what, "first_name": what})
    assert ended == 0
    (outcome,) = sync(device)
    assert outcome.why == "evidence"
    hub.command("sign-up", "evidence", told["reference"], "--kind", "tenancy")
    (outcome,) = sync(device)
    assert (outcome.standing, outcome.why) == (Standing.WAITING, "change"), "staff say whose card it is"


CHANGES = ['{"change": "died"}', '{"change": ["lost"]}', '{"change": true}', '{"change": 0}']


@pytest.mark.parametrize("text", ["", "[1]", "{", "[" * 100_000, '{"surname": "x"}', *CHANGES])
def test_what_is_no_file_of_answers_is_said_in_one_line(device: State, text: str) -> None:
    path = device.folder.parent / "answers.json"
    path.write_text(text)
    done = run("kiosk", "signup", "--answers", path, "--state", device.folder)
    assert done.code == 2
    assert len(done.complaints) == 1


def test_a_device_that_is_not_enrolled_says_so(tmp_path: Path) -> None:
    state = State.create(tmp_path / "device")
    assert signup(state, ADA)[0] != 0
