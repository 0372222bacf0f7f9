"""Every page by keyboard, by screen reader and by finger."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from shared.qt.widgets import Button
from tests.fakes.looks import interfaces, too_near, too_small, touch_targets
from tests.fakes.screen import PAGES, Screen

ROLES = {QAccessible.Role.Button, QAccessible.Role.EditableText, QAccessible.Role.CheckBox}


@pytest.mark.parametrize("name", PAGES)
def test_every_control_is_named_in_the_tree(open_page: Callable[..., Screen], name: str) -> None:
    screen = open_page(name)
    text = QAccessible.Text.Name
    controls = [one for one in interfaces(screen.window) if one.role() in ROLES and not one.state().invisible]
    named = {one.text(text) for one in controls}
    assert all(named)
    for widget in touch_targets(screen.window):
        assert widget.accessibleName() in named


@pytest.mark.parametrize("name", PAGES)
def test_targets_are_large_and_apart(open_page: Callable[..., Screen], name: str) -> None:
    screen = open_page(name)
    assert too_small(screen.window) == []
    assert too_near(screen.window) == []


def tab_order(screen: Screen) -> list[QWidget]:
    """The targets in the order that Tab goes through them."""
    screen.window.activateWindow()
    screen.page.setFocus()
    order: list[QWidget] = []
    for _ in range(80):
        QTest.keyClick(screen.window, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now is None or now in order:
            break
        order.append(now)
    return order


@pytest.mark.parametrize("name", PAGES)
def test_everything_is_reached_by_tab_in_reading_order(open_page: Callable[..., Screen], name: str) -> None:
    screen = open_page(name)
    order = [
        widget for widget in tab_order(screen) if isinstance(widget, Button) or widget in targets(screen)
    ]
    assert {id(widget) for widget in targets(screen)} <= {id(widget) for widget in order}
    page = [widget for widget in order if screen.page.isAncestorOf(widget)]
    for area in screen.page.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(0)
    rows = [widget.mapTo(screen.page, QPoint(0, 0)).y() for widget in page]
    jumps_up = sum(later < earlier - 8 for earlier, later in pairwise(rows))
    assert jumps_up <= COLUMNS.get(name, 1) - 1


COLUMNS = {
    "unlock": 2,
    "no-card": 2,
    "problems": 2,
    "sending": 2,
    "alone": 2,
}  # pages that are read side by side


def targets(screen: Screen) -> list[QWidget]:
    return touch_targets(screen.window)


def test_what_the_keyboard_reaches_is_scrolled_into_view(open_page: Callable[..., Screen]) -> None:
    screen = open_page("problems", (1024, 600))
    screen.window.activateWindow()
    screen.page.setFocus()
    for _ in range(3):  # back around, past the bar, to the page's end
        QTest.keyClick(screen.window, Qt.Key.Key_Backtab)
        now = screen.window.focusWidget()
        assert not now.visibleRegion().isEmpty()
    assert screen.page.isAncestorOf(now)


def test_text_turns_by_keyboard_where_it_is_more_than_fits(open_page: Callable[..., Screen]) -> None:
    screen = open_page("problems", (1024, 600))
    bar = screen.page.findChild(QScrollArea).verticalScrollBar()
    QTest.keyClick(screen.window, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    QTest.keyClick(screen.window, Qt.Key.Key_PageUp)
    assert bar.value() == 0


@pytest.mark.parametrize("name", ["ready", "refuse"])
def test_the_focus_is_seen(open_page: Callable[..., Screen], name: str) -> None:
    screen = open_page(name)
    for widget in tab_order(screen)[:3]:
        widget.setFocus()
        screen.settle()
        picture = widget.grab().toImage()
        assert picture.pixelColor(picture.width() // 2, 6).name() == "#ffdd00"
        assert picture.pixelColor(picture.width() // 2, 1).name() == "#0b0c0c"


def test_the_page_and_not_its_first_button_has_the_focus(open_page: Callable[..., Screen]) -> None:
    screen = open_page("ready")
    screen.window.activateWindow()
    assert not isinstance(QApplication.focusWidget(), Button)
    QTest.keyClick(screen.window, Qt.Key.Key_Return)
    assert screen.desk.asked == []


def test_the_verdict_is_announced(open_page: Callable[..., Screen]) -> None:
    screen = open_page("refuse")
    said = screen.window.verdict.accessibleDescription()
    assert said.startswith("Not yet.")
    assert "Next:" in said


def test_pages_mirror_from_right_to_left(open_page: Callable[..., Screen], arabic: None) -> None:
    screen = open_page("ready")
    ready = screen.window.ready
    assert ready.panel.x() < ready.camera.x()
    assert ready.headline.alignment() & Qt.AlignmentFlag.AlignRight
    assert screen.window.bar.place.x() > screen.window.bar.menu.x()
