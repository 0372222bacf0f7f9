"""A hub's database with a published catalogue, and devices that write real logs."""

from collections.abc import Iterator

import pytest

from tests.fakes.town_hall import TownHall, town_hall


@pytest.fixture
def hall(database_url: str) -> Iterator[TownHall]:
    """A hub with a catalogue, on SQLite and on PostgreSQL."""
    with town_hall(database_url) as made:
        yield made
