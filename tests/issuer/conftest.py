"""A city, a card of it as passes show it, and the papers they are signed with."""

from collections.abc import Iterator
from datetime import date
from zoneinfo import ZoneInfo

import pytest

from hub import city as cities
from hub.hub import Hub
from hub.settings import Settings
from hub.wallet.face import Face
from hub.wallet.papers import Wallet
from shared.domain.card import Kind

LONDON = ZoneInfo("Europe/London")


@pytest.fixture(scope="session")
def demo_wallet(tmp_path_factory) -> Wallet:
    return Wallet(tmp_path_factory.mktemp("private") / "wallet")


@pytest.fixture
def face() -> Face:
    return Face(
        organisation="Köln am Rhein",
        zone=LONDON,
        card="5f3c" * 8,
        version=2,
        kind=Kind.CONCESSION,
        last_day=date(2028, 7, 31),
        text="0oRHogEyBEIAAaBYKqUBAQ",
        name="Zoë O'Neill",
    )


@pytest.fixture
def hub(tmp_path) -> Iterator[Hub]:
    cities.make(tmp_path / "city", None, None, date.today())
    opened = Hub.open(tmp_path / "city")
    yield opened
    opened.close()


@pytest.fixture
def either_hub(tmp_path, database_url) -> Iterator[Hub]:
    """The same on each kind of database."""
    cities.make(tmp_path / "city", None, None, date.today())
    opened = Hub.open(tmp_path / "city", Settings(database=database_url))
    yield opened
    opened.close()
