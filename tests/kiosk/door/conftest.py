"""A door without its screen, in a town that runs."""

import pytest

from tests.fakes.door_kiosk import DoorKiosk


@pytest.fixture
def door(tmp_path, town, hands):
    made = DoorKiosk(tmp_path / "door", town, hands)
    yield made
    made.door.close()
