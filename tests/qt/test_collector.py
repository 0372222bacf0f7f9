"""Garbage is collected where the window lives, and nowhere else."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from shared.qt.collector import Collector


class Knot:
    """Something that only the collector can free."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collector(qapp: QApplication) -> Iterator[Collector]:
    gc.enable()
    made = Collector()
    yield made
    made.stop()
    made.deleteLater()


def litter() -> None:
    """More knots than Python lets lie."""
    for _ in range(20 * gc.get_threshold()[0]):
        Knot()


def test_no_other_thread_destroys_what_is_the_windows(collector: Collector) -> None:
    ended: list[threading.Thread] = []
    weakref.finalize(Knot(), lambda: ended.append(threading.current_thread()))
    busy = threading.Thread(target=litter)
    busy.start()
    busy.join()
    assert ended == []
    for _ in gc.get_threshold():
        collector.collect()
    gc.collect()
    assert ended == [threading.current_thread()]


def test_no_handler_destroys_a_window_that_lies_about(collector: Collector) -> None:
    """Qt calls handlers while it goes through its widgets, as for a new style: none may go meanwhile."""
    gone: list[bool] = []
    window = QWidget()
    window.itself = window  # type: ignore[attr-defined]
    window.destroyed.connect(lambda: gone.append(True))
    del window
    litter()
    assert gone == []
    gc.collect()  # as `collect` does, between two events
    assert gone == [True]


def test_what_lies_about_is_collected_in_time(collector: Collector) -> None:
    litter()
    before = gc.get_count()[0]
    collector.collect()
    assert gc.get_count()[0] < before


def test_python_collects_by_itself_again_afterwards(collector: Collector) -> None:
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()
