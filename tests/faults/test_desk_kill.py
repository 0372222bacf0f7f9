"""`scanner check -` killed in the middle of its work: every verdict it answered is in the ledger."""

import json
import random
import subprocess
import time
from pathlib import Path

import pytest

from shared.desk.station import take_up
from shared.device.state import State
from shared.domain.moment import Moment
from tests.fakes.command import ROOT, check, python, run
from tests.fakes.hands import Hands
from tests.fakes.town import Town


def kill_many_times(folder: Path, times: int) -> None:
    town = Town(folder / "city", Hands(time.time_ns() // 1_000_000 - 1_000))
    state = State.create(folder / "state")
    state.settings.write_text("reserve_mib = 1\n")
    take_up(town.folder, state.trust, Moment(town.hands.wall_ms, town.hands.wall_ms))
    typed = folder / "typed.txt"
    typed.write_text("".join(f"{town.card().text}\n" for _ in range(10)) * 400)
    answered: list[str] = []
    command = python("scanner", "check", "-", "--service", "library", "--state", state.folder, "--json")
    for _ in range(times):
        with (
            typed.open("rb") as stdin,
            subprocess.Popen(command, stdin=stdin, stdout=subprocess.PIPE, cwd=ROOT) as child,
        ):
            assert child.stdout is not None
            first = child.stdout.readline()
            time.sleep(random.uniform(0, 0.15))  # the moment of the power cut
            child.kill()
            lines = [first, *child.stdout]
        answered += [json.loads(line)["event"] for line in lines if line.endswith(b"\n")]
    kept = run("shared.device", "events", "--state", state.folder, "--json")
    assert (kept.code, kept.complaints) == (0, [])
    ids = [event["id"] for event in kept.answers]
    assert len(answered) > times
    assert set(answered) <= set(ids)
    assert len(ids) <= len(answered) + times, "at most one a kill was durable but not yet answered"
    assert check("-", typed=town.card().text.encode(), state=state.folder).told == ["admit"]


def test_every_answered_verdict_survives_sigkill(tmp_path: Path) -> None:
    kill_many_times(tmp_path, 15)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_every_answered_verdict_survives_sigkill_two_hundred_times(tmp_path: Path) -> None:
    kill_many_times(tmp_path, 200)
