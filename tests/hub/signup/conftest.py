"""A desk that signs people up."""

import pytest

from tests.fakes.bare_device import BareDevice
from tests.fakes.sign_up_desk import Desk


@pytest.fixture
def desk(device: BareDevice) -> Desk:
    """An enrolled device's."""
    return Desk(device)
