"""A workshop desk's thread for each test, in a city that a whole file of tests shares."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes.hands import Hands
from tests.fakes.town import Town
from tests.fakes.workshop_tablet import Tablet


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Town:
    return Town(tmp_path_factory.mktemp("city"), Hands())


@pytest.fixture
def tablet(tmp_path: Path, city: Town) -> Iterator[Tablet]:
    made = Tablet(tmp_path / "tablet", city, city.hands)
    yield made
    made.desk.close()
