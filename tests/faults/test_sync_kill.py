"""The power goes while rows are on their way, at the hub, at the desk, at both: nothing lost or doubled."""

import random
import time
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from tests.fakes.field import FieldDesk, nothing_lost_nothing_doubled
from tests.fakes.hub_process import HubProcess
from tests.fakes.line import Line
from tests.fakes.town import Pass, Town
from tests.faults.conftest import NewDesk

_WAIT_S = 30.0


@dataclass(frozen=True, slots=True)
class Scene:
    """A desk that sends by a line, and a hub, each of which may lose its power."""

    town: Town
    hub: HubProcess
    line: Line
    desk: FieldDesk
    cards: list[Pass]

    def cut_the_power(self, times: int, victims: str) -> None:
        """People come, rows are sent, and at some moment of that the power goes; so many times over."""
        luck = random.Random(times)
        for _ in range(times):
            self.desk.admit(card.text for card in self.cards)
            before = self.batches
            with self.desk.begin_sync() as process:
                deadline = time.monotonic() + _WAIT_S
                while self.batches == before:
                    assert time.monotonic() < deadline
                    time.sleep(0.001)
                time.sleep(luck.uniform(0, 0.04))  # the moment
                if "hub" in victims:
                    self.hub.kill()
                if "desk" in victims:
                    process.kill()
                process.communicate(timeout=_WAIT_S)
            if "hub" in victims:
                self.hub.start()
        assert self.desk.sync()["left"] == 0
        there = nothing_lost_nothing_doubled(self.town, self.desk)
        assert len(there) == times * len(self.cards)
        assert {row.ruling for row in there} == {"accepted"}

    @property
    def batches(self) -> int:
        """How many have been on their way, whole or not."""
        return sum("/events" in first for first in self.line.seen)


@pytest.fixture
def scene(
    live_town: Town, live_hub: HubProcess, line: Line, new_desk: NewDesk, cards: list[Pass]
) -> Iterator[Scene]:
    desk = new_desk()
    yield Scene(live_town, live_hub, line, desk, cards)
    live_hub.restart()


@pytest.mark.parametrize("victims", ["hub", "desk", "hub and desk"])
def test_the_power_goes_in_mid_batch(scene: Scene, victims: str) -> None:
    scene.cut_the_power(2, victims)


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("victims", ["hub", "desk", "hub and desk"])
def test_the_power_goes_a_hundred_times(scene: Scene, victims: str) -> None:
    scene.cut_the_power(100, victims)
