"""Garbage is collected where the window lives, and nowhere else."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget

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


def litter(times: int = 20) -> None:
    """More knots than Python lets lie."""
    for _ in range(times * gc.get_threshold()[0]):
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


class Restless(QLabel):
    """Makes litter whenever it is dressed anew, as any handler in Python may."""

    def event(self, event: QEvent) -> bool:
        litter(2)
        return super().event(event)


def test_a_window_that_lies_about_outlasts_a_new_style(collector: Collector, qapp: QApplication) -> None:
    look = qapp.styleSheet()
    try:
        for _ in range(10):
            for _ in range(5):
                window = QWidget()
                window.itself = window  # type: ignore[attr-defined]
                window.inside = [Restless(window) for _ in range(10)]  # type: ignore[attr-defined]
            del window
            qapp.setStyleSheet("QLabel { padding: 1px }")
            gc.collect()  # as `collect` does between two events
            qapp.setStyleSheet("QLabel { padding: 2px }")
    finally:
        qapp.setStyleSheet(look)


def test_what_lies_about_is_collected_in_time(collector: Collector) -> None:
    litter()
    before = gc.get_count()[0]
    collector.collect()
    assert gc.get_count()[0] < before


def test_python_collects_by_itself_again_afterwards(collector: Collector) -> None:
    assert not gc.isenabled()
    collector.stop()
    assert gc.isenabled()
