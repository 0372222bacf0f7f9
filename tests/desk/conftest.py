"""A city, a clock in the test's hands, and a desk at the swimming pool."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.front_desk import FrontDesk
from tests.fakes.hands import Hands
from tests.fakes.town import Town


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def town(tmp_path: Path, hands: Hands) -> Town:
    return Town(tmp_path / "city", hands)


@pytest.fixture
def desk(tmp_path: Path, town: Town, hands: Hands) -> Iterator[FrontDesk]:
    desk = FrontDesk(tmp_path / "state", town, hands)
    yield desk
    desk.counter.close()
