"""A real ledger in a folder of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ledger.desk import Desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "ledger.sqlite")
    yield desk
    desk.ledger.close()
