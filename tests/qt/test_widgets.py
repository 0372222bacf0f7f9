"""The few widgets every page is made of."""

from PySide6.QtWidgets import QApplication, QLabel, QWidget
from shiboken6 import isValid

from shared.qt.widgets import clear, column


def test_a_cleared_layout_keeps_neither_widgets_nor_their_places(qapp: QApplication) -> None:
    page = QWidget()
    layout = column(page)
    for words in ("one", "two"):
        layout.addWidget(QLabel(words))
    layout.addStretch()
    places = [layout.itemAt(at) for at in range(layout.count())]
    clear(layout)
    assert layout.count() == 0
    assert not page.findChildren(QLabel)
    assert not any(map(isValid, places))  # each was memory that nobody gave back
