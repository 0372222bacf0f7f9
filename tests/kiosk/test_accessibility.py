"""Every page of the kiosk for every eye, hand and language: nothing cut, unnamed or out of reach."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from string import ascii_letters

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea, QWidget

from kiosk.flow.pages import Page as Name
from kiosk.library.values import SignIn
from shared.qt import theme
from shared.qt.language import KIOSK_LANGUAGES, PSEUDO
from shared.qt.widgets import Button
from tests.fakes.kiosk_screen import BALLOT, LONG, OFFERS, PAGES, KioskScreen, open_page
from tests.fakes.looks import cut_words, interfaces, sideways, too_near, too_small, touch_targets
from tests.fakes.screen import dress, speak

UPRIGHT, WIDE, SMALL = (1080, 1920), (1280, 800), (1024, 768)
CODES = [*KIOSK_LANGUAGES, PSEUDO]
ROLES = {QAccessible.Role.Button, QAccessible.Role.EditableText, QAccessible.Role.CheckBox}


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Callable[..., None]]:
    """Changes language and look, of windows that are open too; puts both back."""
    QAccessible.setActive(True)
    language, now = speak(qapp, "en"), [theme.Look()]
    dress(qapp)

    def change(code: str, wanted: theme.Look = now[0]) -> None:
        if wanted != now[0]:
            now[0] = wanted
            dress(qapp, wanted)
        language.install(code)

    yield change
    change("en")


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


def unnamed(window: QWidget) -> list[str]:
    """Controls that the accessibility tree does not name."""
    text = QAccessible.Text.Name
    controls = [one for one in interfaces(window) if one.role() in ROLES and not one.state().invisible]
    named = {one.text(text) for one in controls}
    lost = [
        widget.accessibleName() for widget in touch_targets(window) if widget.accessibleName() not in named
    ]
    return lost + [str(one.role()) for one in controls if not one.text(text)]


def complaints(screen: KioskScreen) -> list[str]:
    """What eyes, fingers and screen readers would miss on a page."""
    window = screen.window
    return [
        *(f"cut: {one}" for one in cut_words(window)),
        *(f"sideways: {one}" for one in sideways(window)),
        *(f"small: {one}" for one in too_small(window)),
        *(f"near: {one}" for one in too_near(window)),
        *(f"unnamed: {one}" for one in unnamed(window)),
        *(f"outside: {one}" for one in outside(window)),
    ]


def outside(window: QWidget) -> list[str]:
    """Controls that stick out of the window and cannot be scrolled to."""
    found = []
    for widget in touch_targets(window):
        around = widget.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        place = widget.rect().translated(widget.mapTo(window, QPoint(0, 0)))
        if around is None and not window.rect().contains(place):
            found.append(widget.accessibleName())
    return found


def check(screen: KioskScreen, look: Callable[..., None], wanted: theme.Look, codes: list[str]) -> None:
    """The page in one language after another, switched while it is open."""
    found, said = {}, {}
    for code in codes:
        look(code, wanted)
        screen.settle()
        found[code] = complaints(screen)
        said[code] = words_on(screen.window)
    assert found == {code: [] for code in codes}
    for code in codes[1:]:
        assert said["en"] & said[code] - SAME_IN[code] == set(), f"English is left in {code}"


def words_on(window: QWidget) -> set[str]:
    """What is on buttons and labels, but for names, titles, and what is said in every language at once."""
    parts = [one.words for one in window.findChildren(Button) if one.isVisible()]
    parts += [one.text() for one in window.findChildren(QLabel) if one.isVisible()]
    return {one for one in parts if any(map(str.isalpha, one)) and "\u2068" not in one} - KEPT


KEPT = {"Charing Cross Library", "Mrs Dalloway", "White Teeth", "The Lonely Londoners", LONG}
KEPT |= set(ascii_letters)  # keys
KEPT |= set(KIOSK_LANGUAGES.values()) | {"City Save"} | {near.offer.partner for near in OFFERS}
SAME_IN: dict[str, set[str]] = {code: set() for code in CODES} | {
    "fr": {"Sport"},
    "qps": {one.name["en"] for one in BALLOT.candidates},  # the catalogue speaks no pseudo-language
}


@pytest.mark.parametrize("name", PAGES)
def test_every_page_is_whole_in_every_language(at, look, name: str) -> None:
    check(at(name), look, theme.Look(), CODES)


@pytest.mark.parametrize("name", PAGES)
def test_every_page_is_whole_at_the_largest_text(at, look, name: str) -> None:
    check(at(name), look, theme.Look(theme.TextSize.LARGEST, high_contrast=True), ["en", "ar"])


@pytest.mark.slow
@pytest.mark.parametrize("size", [UPRIGHT, WIDE, SMALL], ids=["upright", "wide", "small"])
@pytest.mark.parametrize("text", theme.TextSize)
@pytest.mark.parametrize("name", PAGES)
def test_every_page_is_whole_anywhere(at, look, name: str, text: theme.TextSize, size) -> None:
    tight = size is SMALL and text is theme.TextSize.LARGEST  # too tight for words of half as long again
    check(at(name, size), look, theme.Look(text), [code for code in CODES if not (tight and code == PSEUDO)])


# --- contrast --------------------------------------------------------------------------------------------


def luminance(colour: QColor) -> float:
    """WCAG 2.2's relative luminance."""
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: QColor, other: QColor) -> float:
    """WCAG 2.2's contrast ratio, from 1 to 21."""
    lower, higher = sorted((luminance(one), luminance(other)))
    return (higher + 0.05) / (lower + 0.05)


def faint(screen: KioskScreen, least: float) -> list[str]:
    """Words whose strongest pixel is too near to what they stand on, measured in the window's picture."""
    picture, found = screen.window.grab().toImage(), []
    for widget in screen.window.findChildren(QWidget):
        if not isinstance(widget, (QLabel, Button)) or not widget.isEnabled() or not widget.text():
            continue
        seen = widget.visibleRegion().boundingRect()
        if seen.width() < 8 or seen.height() < 8:
            continue
        place = seen.translated(widget.mapTo(screen.window, QPoint(0, 0)))
        inner = place.adjusted(4, 4, -4, -4) if isinstance(widget, Button) else place
        colours: dict[int, int] = {}
        for y in range(inner.top(), inner.bottom(), 2):
            for x in range(inner.left(), inner.right(), 2):
                pixel = picture.pixel(x, y)
                colours[pixel] = colours.get(pixel, 0) + 1
        if not colours:
            continue
        ground = QColor.fromRgb(max(colours, key=lambda pixel: colours[pixel]))
        if max(contrast(QColor.fromRgb(pixel), ground) for pixel in colours) < least:
            found.append(widget.text())
    return found


@pytest.mark.parametrize(("high", "least"), [(False, 4.5), (True, 7.0)])
@pytest.mark.parametrize(
    "name", ["welcome", "card-refused", "home-stopped", "borrowed", "account", "warning", "closed"]
)
def test_words_stand_out(at, look, name: str, high: bool, least: float) -> None:
    look("en", theme.Look(high_contrast=high))
    assert faint(at(name, WIDE), least) == []


# --- keys ------------------------------------------------------------------------------------------------


def keyboard_order(screen: KioskScreen, key: Qt.Key) -> list[QWidget]:
    """What has the focus after each press, until it comes round."""
    screen.window.activateWindow()
    screen.page.setFocus()
    order: list[QWidget] = []
    for _ in range(80):
        QTest.keyClick(screen.window, key)
        now = screen.window.focusWidget()
        if now is None or now in order:
            break
        order.append(now)
    return order


SIDE_BY_SIDE = {"sign-in", "pin", "refused", "card-refused", "old-number", "card-pin"}


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Down], ids=["tab", "pad"])
@pytest.mark.parametrize("name", PAGES)
def test_every_control_is_reached_in_reading_order(at, name: str, key: Qt.Key) -> None:
    screen = at(name)
    order = keyboard_order(screen, key)
    assert {id(one) for one in touch_targets(screen.window)} <= {id(one) for one in order}
    for area in screen.page.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(0)
    rows = [one.mapTo(screen.page, QPoint(0, 0)).y() for one in order if screen.page.isAncestorOf(one)]
    jumps_up = sum(later < earlier - 8 for earlier, later in pairwise(rows))
    assert jumps_up <= (2 if name in SIDE_BY_SIDE else 1)


@pytest.mark.parametrize("name", PAGES)
def test_the_pad_goes_up_as_it_went_down(at, name: str) -> None:
    screen = at(name)
    down, up = keyboard_order(screen, Qt.Key.Key_Down), keyboard_order(screen, Qt.Key.Key_Up)
    assert {id(one) for one in down} == {id(one) for one in up}


def press(screen: KioskScreen, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(screen.window.focusWidget() or screen.window, key)
        screen.settle()


def go_to(screen: KioskScreen, words: str) -> None:
    """Down to the control of that name."""
    for _ in range(40):
        press(screen, Qt.Key.Key_Down)
        now = screen.window.focusWidget()
        if now is not None and now.accessibleName() == words:
            return
    raise AssertionError(words)


def test_somebody_signs_in_and_leaves_with_four_keys(at) -> None:
    screen = at("welcome")
    screen.window.activateWindow()
    go_to(screen, "Start")
    press(screen, Qt.Key.Key_Return)
    assert screen.window.state.page is Name.SIGN_IN
    for digits in ("21", "12"):
        for digit in digits:
            go_to(screen, digit)
            press(screen, Qt.Key.Key_Return)
        go_to(screen, "Continue")
        press(screen, Qt.Key.Key_Return)
    assert SignIn("21", "12") in screen.asked
    press(screen, Qt.Key.Key_Escape)
    assert screen.window.state.page is Name.WELCOME


@pytest.mark.parametrize("name", ["languages", "help", "warning"])
def test_back_takes_a_cover_away(at, name: str) -> None:
    screen = at(name)
    covered = screen.page
    screen.window.activateWindow()
    press(screen, Qt.Key.Key_Back)
    assert screen.page is not covered
    assert screen.page is screen.window.stack.pages[screen.window.state.page]


def test_select_in_a_field_goes_on_from_it(at) -> None:
    screen = at("sign-in")
    screen.window.activateWindow()
    screen.window.stack.sign_in.field.setFocus()
    QTest.keyClicks(screen.window.stack.sign_in.field, "2100")
    press(screen, Qt.Key.Key_Return)
    assert screen.window.stack.sign_in.field.echoMode() is QLineEdit.EchoMode.Password


# --- from right to left ----------------------------------------------------------------------------------


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
