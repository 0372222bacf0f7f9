"""The keyboard's way through a window: the order in which its layouts are read, whenever they were filled."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractSlider, QGridLayout, QLayout, QScrollArea, QStackedWidget, QWidget


def targets(widget: QWidget | None) -> Iterator[QWidget]:
    """Everything visible and enabled that Tab stops at, in reading order; a stack shows its front only."""
    if widget is None:
        return
    if isinstance(widget, QStackedWidget):
        yield from targets(widget.currentWidget())
        return
    if isinstance(widget, QScrollArea):
        yield from targets(widget.widget())
        return
    if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled():
        yield widget
    layout = widget.layout()
    if layout is not None:
        yield from _inside(layout)


@contextmanager
def focus_kept(page: QWidget) -> Iterator[None]:
    """While a page says itself anew: the keyboard stays on its control, or on what stands in its place."""
    before, order = page.window().focusWidget(), list(targets(page))
    at = order.index(before) if before in order else -1
    name = "" if at < 0 else order[at].accessibleName()
    yield

    def go_back() -> None:
        order = list(targets(page))
        if order and page.isVisible() and page.window().focusWidget() is not before:
            places = [place for place, target in enumerate(order) if target.accessibleName() == name]
            nearest = min(places, key=lambda place: abs(place - at), default=min(at, len(order) - 1))
            order[nearest].setFocus()
            _into_view(order[nearest])

    if at >= 0:
        QTimer.singleShot(0, page, go_back)  # Qt shows what was added in the next turn of its loop


def step(window: QWidget | None, *, forward: bool) -> bool:
    """Move the focus to the next target, around the ends; False where there is none."""
    order = list(targets(window))
    if window is None or not order:
        return False
    now = window.window().focusWidget()
    at = order.index(now) if now in order else (-1 if forward else 0)
    target = order[(at + (1 if forward else -1)) % len(order)]
    target.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
    _into_view(target)
    return True


def lead_tree(widget: QWidget | None) -> None:
    """Bring the accessibility tree, which lists children as they were made, into the order of the layouts."""
    if isinstance(widget, QScrollArea):
        lead_tree(widget.widget())
    elif isinstance(widget, QStackedWidget):
        lead_tree(widget.currentWidget())
    elif widget is not None and (layout := widget.layout()) is not None:
        wanted = list(_members(layout))
        if [child for child in widget.children() if child in wanted] != wanted:
            for child in wanted:
                child.raise_()
        for child in wanted:
            lead_tree(child)


def scroll(page: QWidget, *, down: bool) -> None:
    """Turn the page's text by a window's height, where there is more than fits."""
    for area in page.findChildren(QScrollArea):
        if area.isVisible():
            step = QAbstractSlider.SliderAction
            area.verticalScrollBar().triggerAction(step.SliderPageStepAdd if down else step.SliderPageStepSub)


def _into_view(target: QWidget) -> None:
    around = target.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(target)
        around = around.parentWidget()


def _inside(layout: QLayout) -> Iterator[QWidget]:
    for widget in _members(layout):
        if widget.isVisible():
            yield from targets(widget)


def _members(layout: QLayout) -> Iterator[QWidget]:
    """What a layout and those within it place, in reading order."""
    places = range(layout.count())
    if isinstance(layout, QGridLayout):
        places = sorted(places, key=lambda n: layout.getItemPosition(n)[:2])  # type: ignore[assignment,index]
    for place in places:
        item = layout.itemAt(place)
        widget, inner = (None, None) if item is None else (item.widget(), item.layout())
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _members(inner)
