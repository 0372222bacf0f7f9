"""A city as it is today, and a device of one of its venues."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from shared.desk.station import take_up
from shared.device.state import State
from shared.domain.moment import Moment
from tests.fakes.front_desk import FrontDesk
from tests.fakes.hands import Hands
from tests.fakes.town import Town


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Town:
    """A city that published a moment ago by the machine's own clock."""
    return Town(tmp_path_factory.mktemp("town") / "city", Hands(time.time_ns() // 1_000_000 - 1_000))


@pytest.fixture
def state(tmp_path: Path, town: Town) -> State:
    """A device with a desk's keys, as `device adopt` and `device secrets` leave it."""
    state = State.create(tmp_path / "state")
    state.settings.write_text('reserve_mib = 1\nvenue = "porchester"\n')
    now = town.hands.wall_ms
    take_up(town.folder, state.trust, Moment(now, now))
    town.give_secrets(state)
    return state


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[FrontDesk]:
    """A desk on a Monday at five, with a city of its own and its clock in the test's hands."""
    hands = Hands()
    desk = FrontDesk(tmp_path / "desk", Town(tmp_path / "city", hands), hands)
    yield desk
    desk.counter.close()
