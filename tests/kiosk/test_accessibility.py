"""Every page of the kiosk for every eye, hand and language: nothing cut, unnamed or out of reach."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise, product
from string import ascii_letters

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QFontMetricsF, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QScrollArea, QWidget

from kiosk.flow.pages import Event
from kiosk.flow.pages import Page as Name
from kiosk.library.values import Borrow, SignIn
from kiosk.ui.easy import EasyRead
from kiosk.ui.easy_words import STEPS
from shared.qt import theme
from shared.qt.language import KIOSK_LANGUAGES, LANGUAGES, PSEUDO
from shared.qt.reading_order import targets
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


STANDING_MM, DPI = 7.3, 90  # what is read standing; a screen of 24 inches, upright


def low(window: QWidget) -> list[str]:
    """Words with capitals too low to be read standing; what other languages say at the same time may be."""
    return [
        widget.text()
        for widget in window.findChildren(QWidget)
        if isinstance(widget, (QLabel, Button)) and widget.isVisible() and widget.text()
        if widget.property("role") != "caption"
        if QFontMetricsF(widget.font()).capHeight() * 25.4 / DPI < STANDING_MM
    ]


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
KEPT |= {"Grace", "Amina Khalid-Okonkwo", "Tom"}  # staff, and what their menu shows of settings and log
KEPT |= {"server: sip.library.example.org:6001", "profile: koha", "10:00 library: library_away"}
SAME_IN: dict[str, set[str]] = {code: set() for code in CODES} | {
    "fr": {"Sport"},
    "qps": {one.name["en"] for one in BALLOT.candidates},  # the catalogue speaks no pseudo-language
}


Dressed = tuple[tuple[int, int], theme.Look, bool]  # window, look, Easy Read
EVERY_WAY: list[Dressed] = [
    (size, theme.Look(text, high), easy)
    for text, size, high, easy in product(
        theme.TextSize, (UPRIGHT, WIDE, SMALL), (False, True), (False, True)
    )
]
NAMES = list(PAGES)


def looked_at(at, look, name: str, dressed: Dressed, codes: list[str]) -> KioskScreen:
    """A page in these languages, dressed in one way."""
    size, wanted, easy = dressed
    look("en", wanted)
    screen = at(name, size)
    if easy:
        screen.window.tools.easy_.click()
    tight = size is SMALL and wanted.text is theme.TextSize.LARGEST
    left_out = {PSEUDO} if tight else set()
    if name.startswith("staff"):  # these speak what every program speaks
        left_out = set(CODES) - set(LANGUAGES)
    check(screen, look, wanted, [code for code in codes if code not in left_out])
    if size == UPRIGHT and wanted.text is theme.TextSize.LARGEST:
        assert low(screen.window) == []
    return screen


@pytest.mark.slow
@pytest.mark.parametrize("dressed", EVERY_WAY, ids=lambda way: f"{way[0][0]}-{way[1].text}-{way[1:]}")
@pytest.mark.parametrize("name", NAMES)
def test_every_page_is_whole_in_every_way(at, look, name: str, dressed: Dressed) -> None:
    looked_at(at, look, name, dressed, CODES)


# --- Easy Read -------------------------------------------------------------------------------------------


def easy_words(screen: KioskScreen) -> list[str]:
    """The sentences with pictures on the page in front."""
    strip = screen.page.findChild(EasyRead)
    return [] if strip is None else [one.text() for one in strip.findChildren(QLabel) if one.text()]


def is_told_simply(screen: KioskScreen) -> None:
    """In two to four pictures with short sentences, and only while somebody wants it."""
    if not screen.window.stack.easy:
        assert easy_words(screen) == []
        screen.window.tools.easy_.click()
        screen.settle()
    told = easy_words(screen)
    pictures = [one for one in screen.page.findChild(EasyRead).findChildren(QLabel) if one.pixmap()]
    assert 2 <= len(told) == len(pictures) <= 4
    screen.window.tools.easy_.click()
    screen.settle()
    assert easy_words(screen) == []


def test_easy_sentences_are_short() -> None:
    sentences = [
        part for steps in STEPS.values() for _, words in steps for part in re.split(r"[.?:] ", words)
    ]
    assert max(len(sentence.split()) for sentence in sentences) <= 8


def test_easy_read_follows_what_is_asked_and_ends_with_the_session(at) -> None:
    screen = at("sign-in")
    screen.window.tools.easy_.click()
    screen.settle()
    assert "Or type the number on your card." in easy_words(screen)
    assert screen.window.tools.easy_.isChecked()
    assert not screen.window.stack.sign_in.hint.isVisible()
    screen.window.on_text("21000000000001")
    screen.settle()
    assert "Let nobody see it." in easy_words(screen)
    screen.window.finish()
    screen.settle()
    assert easy_words(screen) == []
    screen.go(Event.START)
    assert screen.window.stack.sign_in.hint.isVisible()
    assert not screen.window.tools.easy_.isChecked()


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
    picture, found = screen.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32), []
    pixels = np.frombuffer(picture.constBits(), np.uint32).reshape(picture.height(), -1)
    for widget in screen.window.findChildren(QWidget):
        if not isinstance(widget, (QLabel, Button)) or not widget.isEnabled() or not widget.text():
            continue
        seen = widget.visibleRegion().boundingRect().translated(widget.mapTo(screen.window, QPoint(0, 0)))
        inner = seen.adjusted(4, 4, -4, -4) if isinstance(widget, Button) else seen
        part = pixels[inner.top() : inner.bottom() : 2, inner.left() : inner.right() : 2]
        if part.size == 0 or seen.width() < 8 or seen.height() < 8:
            continue
        colours, counts = np.unique(part, return_counts=True)
        ground = QColor.fromRgb(int(colours[counts.argmax()]))
        if max(contrast(QColor.fromRgb(int(pixel)), ground) for pixel in colours) < least:
            found.append(widget.text())
    return found


STRIKING = ["welcome", "card-refused", "home-stopped", "borrowed", "account", "warning", "closed"]


@pytest.mark.parametrize(("high", "least"), [(False, 4.5), (True, 7.0)])
@pytest.mark.parametrize(
    "name", [pytest.param(name, marks=[] if name in STRIKING else pytest.mark.slow) for name in NAMES]
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


def is_in_reach(screen: KioskScreen, name: str) -> None:
    """Every control by key, in reading order."""
    order = keyboard_order(screen, Qt.Key.Key_Down)
    assert {id(one) for one in touch_targets(screen.window)} <= {id(one) for one in order}
    for other in (Qt.Key.Key_Tab, Qt.Key.Key_Up) if name in SIDE_BY_SIDE else ():
        assert {id(one) for one in keyboard_order(screen, other)} == {id(one) for one in order}
    for area in screen.page.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(0)
    rows = [one.mapTo(screen.page, QPoint(0, 0)).y() for one in order if screen.page.isAncestorOf(one)]
    jumps_up = sum(later < earlier - 8 for earlier, later in pairwise(rows))
    assert jumps_up <= (2 if name in SIDE_BY_SIDE else 1)


def listed(one: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    """The accessibility tree as a screen reader goes through it."""
    if one is not None and not one.state().invisible:
        yield one
        for place in range(one.childCount()):
            yield from listed(one.child(place))


def is_listed_in_order(screen: KioskScreen) -> None:
    """For a screen reader: the page's title first, then its controls in reading order, then the bar's."""
    screen.window.retell()
    tree = list(listed(QAccessible.queryAccessibleInterface(screen.window)))
    texts = [one.text(QAccessible.Text.Name) for one in tree if one.role() is QAccessible.Role.StaticText]
    title = screen.window.title
    assert texts[:2] == [title.venue.text(), title.title.text()]
    controls = list(targets(screen.window.centralWidget()))
    assert [one.object() for one in tree if one.object() in controls] == controls


@pytest.mark.parametrize("name", NAMES)
def test_every_page_is_whole_and_in_reach(at, look, name: str) -> None:
    """A sample: each page in one way, the next in another, in English, in Arabic and in one language more."""
    place = NAMES.index(name)
    more = CODES[2 + place % (len(CODES) - 2)]
    screen = looked_at(at, look, name, EVERY_WAY[place * 7 % len(EVERY_WAY)], ["en", "ar", more])
    if not name.startswith("staff"):
        is_told_simply(screen)
    look("en", theme.Look())
    screen.window.resize(*UPRIGHT)
    screen.settle()
    is_in_reach(screen, name)
    is_listed_in_order(screen)


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


def test_an_item_number_is_typed_with_four_keys(at) -> None:
    screen = at("borrow")
    screen.window.activateWindow()
    go_to(screen, "Keys")
    press(screen, Qt.Key.Key_Return)
    for digit in "31":
        go_to(screen, digit)
        press(screen, Qt.Key.Key_Return)
    go_to(screen, "Add")
    press(screen, Qt.Key.Key_Return)
    assert Borrow("31") in screen.asked
    screen.window.finish()
    assert screen.window.stack.pages[Name.BORROW].keypad.isHidden()


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
