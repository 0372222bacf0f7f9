"""Every page of the kiosk for every eye, hand and language."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel

from shared.qt import theme
from shared.qt.widgets import Button
from tests.fakes.page_walk import (
    CODES,
    EVERY_WAY,
    NAMES,
    UPRIGHT,
    Dressed,
    is_in_reach,
    is_listed_in_order,
    is_told_simply,
    looked_at,
)


@pytest.mark.slow
@pytest.mark.parametrize("dressed", EVERY_WAY, ids=lambda way: f"{way[0][0]}-{way[1].text}-{way[1:]}")
@pytest.mark.parametrize("name", NAMES)
def test_every_page_is_whole_in_every_way(at, look, name: str, dressed: Dressed) -> None:
    looked_at(at, look, name, dressed, CODES)


@pytest.mark.parametrize("name", NAMES)
def test_every_page_is_whole_and_in_reach(at, look, name: str) -> None:
    """A sample: each page in one way, the next in another, in English, in Arabic and in one language more."""
    place = NAMES.index(name)
    more = CODES[2 + place % (len(CODES) - 2)]
    dressed = EVERY_WAY[place * 7 % len(EVERY_WAY)]
    screen = looked_at(at, look, name, dressed, ["en", "ar", more])
    if not name.startswith("staff"):
        is_told_simply(screen)
    look("en", dressed[1])
    screen.window.resize(*UPRIGHT)
    screen.settle()
    is_in_reach(screen, name)
    is_listed_in_order(screen)


def test_arabic_runs_from_right_to_left(at, look) -> None:
    look("ar", theme.Look())
    screen = at("home")
    assert screen.window.title.title.x() > screen.window.title.aside.x()
    for label in screen.page.findChildren(QLabel):
        if label.isVisible() and label.text() and not label.alignment() & Qt.AlignmentFlag.AlignHCenter:
            assert label.alignment() & Qt.AlignmentFlag.AlignRight, label.text()
    screen = at("account")
    entries = [one for one in screen.page.findChildren(Button) if one.isVisible() and one.words]
    first = next(one for one in entries if one.accessibleDescription())
    assert first.mapTo(screen.page, QPoint(0, 0)).x() < screen.page.width() // 2
