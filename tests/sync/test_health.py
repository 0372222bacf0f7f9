"""The doctor's look at the hub: it asks, and says what to do."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from shared.device import enrolled
from shared.device.__main__ import main
from shared.device.doctor import Health
from shared.device.enrolled import Enrolled
from shared.device.state import State
from shared.domain.contact import WHYS
from shared.sync.health import REMEDIES, hub_line
from tests.fakes.signing_hub import SigningHub, bundle_of, problem


@pytest.fixture
def hub() -> Iterator[SigningHub]:
    with SigningHub() as hub:
        hub.answers = bundle_of(hub)
        yield hub


@pytest.fixture
def state(hub: SigningHub, tmp_path: Path) -> State:
    state = State.create(tmp_path / "s")
    place = (hub.url, state.device_id, "scanner", "hall", "desk", hub.root_text, "i")
    enrolled.write(state, Enrolled(*place, enrolled_ms=0))
    return state


def test_a_hub_that_answers(state, capsys):
    assert hub_line(state).health is Health.GOOD
    main(["doctor", "--state", str(state.folder), "--json"])
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert next(line["health"] for line in lines if line["name"] == "hub") == "good"


@pytest.mark.parametrize(
    ("status", "said", "health"), [(503, "busy", "check"), (403, "device_revoked", "bad")]
)
def test_what_is_wrong_with_it_and_what_to_do(hub, state, status, said, health):
    hub.answers = lambda asked: problem(status, said)
    line = hub_line(state)
    assert line.health == health
    assert line.remedy


def test_a_device_that_the_hub_took_back_hears_to_sync(state):
    enrolled.revoke(state)
    assert "sync" in hub_line(state).remedy


def test_a_device_without_a_hub_needs_none(tmp_path):
    assert hub_line(State.create(tmp_path / "s")).found == "not set up"


def test_a_damaged_enrolment_is_bad(state):
    (state.folder / enrolled.FILE_NAME).write_text("{")
    assert hub_line(state).health is Health.BAD


def test_there_is_a_way_out_of_everything_that_can_stand_in_the_way():
    elsewhere = {"bundle_refused", "ledger_unread"}  # the doctor looks at these by themselves
    assert set(REMEDIES) == set(WHYS) - elsewhere
