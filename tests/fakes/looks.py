"""What eyes would notice: words cut off, targets too small or too near, and how pictures differ."""

import re

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QLabel, QLineEdit, QScrollArea, QWidget

from shared.qt.theme import SPACE, TOUCH
from shared.qt.widgets import Button

# What stays in one line: Chinese breaks at any character, others after a hyphen, but before a digit.
_UNBROKEN = re.compile(r"[\u2e80-\uffef]|(?:[^\s\u200b\u2e80-\uffef-]|-(?=\d))+-?")


def cut_words(page: QWidget) -> list[str]:
    """Labels and buttons whose words do not fit into them."""
    return [
        f"{type(widget).__name__} {_words(widget)!r} needs {needed}, has {widget.width()}x{widget.height()}"
        for widget in page.findChildren(QWidget)
        if widget.isVisible() and (needed := _lacks(widget))
    ]


def sideways(page: QWidget) -> list[str]:
    """Scrolling columns that are wider than their place: what sticks out cannot be reached."""
    return [
        f"{area.widget().width()} in {area.viewport().width()}"
        for area in page.findChildren(QScrollArea)
        if area.isVisible() and area.widget().minimumSizeHint().width() > area.viewport().width()
    ]


def _words(widget: QWidget) -> str:
    return widget.words if isinstance(widget, Button) else getattr(widget, "text", str)()


def _lacks(widget: QWidget) -> str:
    """The size that a label or button needs and does not have."""
    if isinstance(widget, Button):
        longest = max(widget.text().replace("&&", "&").split("\n"), key=len)
        wide, high = widget.fontMetrics().horizontalAdvance(longest), widget.heightForWidth(widget.width())
    elif isinstance(widget, QLabel) and widget.text():
        metrics = widget.fontMetrics()
        parts = _UNBROKEN.findall(widget.text()) if widget.wordWrap() else [widget.text()]
        wide = max(metrics.horizontalAdvance(part) for part in parts)
        flags = Qt.TextFlag.TextWordWrap if widget.wordWrap() else Qt.TextFlag.TextSingleLine
        inside = widget.contentsRect()
        high = metrics.boundingRect(QRect(0, 0, inside.width(), 10_000), flags.value, widget.text()).height()
    else:
        return ""
    fits = wide <= widget.contentsRect().width() + 1 and high <= widget.height() + 1
    return "" if fits else f"{wide}x{high}"


def touch_targets(page: QWidget) -> list[QWidget]:
    """Everything on a page that can be touched or typed into."""
    return [
        widget
        for widget in page.findChildren(QWidget)
        if isinstance(widget, (Button, QLineEdit)) and widget.isVisible() and widget.isEnabled()
    ]


def too_small(page: QWidget) -> list[str]:
    """Targets under 60 px either way."""
    return [
        f"{widget.accessibleName()} {widget.width()}x{widget.height()}"
        for widget in touch_targets(page)
        if widget.width() < TOUCH or widget.height() < TOUCH
    ]


def too_near(page: QWidget) -> list[str]:
    """Pairs of targets less than 12 px apart."""
    places = [
        (widget.accessibleName(), seen.translated(widget.mapTo(page, QPoint(0, 0))))
        for widget in touch_targets(page)
        if not (
            seen := widget.visibleRegion().boundingRect()
        ).isEmpty()  # what is scrolled away is not touched
    ]
    half = SPACE // 2
    found = []
    for number, (name, place) in enumerate(places):
        for other, there in places[number + 1 :]:
            grown, met = place.adjusted(-half, -half, half, half), there.adjusted(-half, -half, half, half)
            if grown.intersects(met):
                found.append(f"{name} and {other}")
    return found


def interfaces(widget: QWidget) -> list[QAccessibleInterface]:
    """The accessibility tree under a widget."""
    found, waiting = [], [QAccessible.queryAccessibleInterface(widget)]
    while waiting:
        one = waiting.pop()
        found.append(one)
        waiting += [child for n in range(one.childCount()) if (child := one.child(n)) is not None]
    return found
