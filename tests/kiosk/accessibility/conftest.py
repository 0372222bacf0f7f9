"""Pages of the kiosk by name, one at a time."""

from collections.abc import Callable, Iterator

import pytest

from tests.fakes.kiosk_screen import KioskScreen, open_page
from tests.fakes.page_walk import UPRIGHT


@pytest.fixture
def at(look: object) -> Iterator[Callable[..., KioskScreen]]:
    """Opens pages; closes each when the next is opened."""
    opened: list[KioskScreen] = []

    def open_it(name: str, size: tuple[int, int] = UPRIGHT) -> KioskScreen:
        while opened:
            opened.pop().close()
        opened.append(open_page(name, size))
        return opened[0]

    yield open_it
    while opened:
        opened.pop().close()
