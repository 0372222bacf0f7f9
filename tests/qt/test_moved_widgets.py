"""A widget that moves to another layout: nothing of PySide's goes on pointing at the place it left."""

from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from shiboken6 import isValid

from shared.qt.widgets import take_out


def test_the_place_it_left_is_known_to_be_gone(qapp: QApplication) -> None:
    around, moved = QWidget(), QLabel()
    whole, row = QVBoxLayout(around), QHBoxLayout()
    whole.addLayout(row)
    whole.addWidget(moved)
    place = whole.itemAt(whole.indexOf(moved))
    take_out(whole, moved)
    assert not isValid(place)
    assert isValid(moved)
    row.addWidget(moved)
    assert (whole.indexOf(moved), row.indexOf(moved)) == (-1, 0)
    take_out(whole, moved)
    assert row.indexOf(moved) == 0
