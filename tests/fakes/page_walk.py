"""What is asked of every page of the kiosk: nothing cut, unnamed, out of reach or left in English."""

from collections.abc import Callable, Iterator
from itertools import pairwise, product
from string import ascii_letters

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QScrollArea, QWidget

from kiosk.ui.easy import EasyRead
from shared.qt import theme
from shared.qt.language import KIOSK_LANGUAGES, LANGUAGES, PSEUDO
from shared.qt.reading_order import targets
from shared.qt.widgets import Button
from tests.fakes.kiosk_screen import BALLOT, LONG, OFFERS, PAGES, KioskScreen
from tests.fakes.looks import cut_words, interfaces, sideways, too_near, too_small, touch_targets

UPRIGHT, WIDE, SMALL = (1080, 1920), (1280, 800), (1024, 768)
TABLET = (800, 1280)  # held upright
CODES = [*KIOSK_LANGUAGES, PSEUDO]
ROLES = {QAccessible.Role.Button, QAccessible.Role.EditableText, QAccessible.Role.CheckBox}


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
    told = [one for one in tree if one.role() in (QAccessible.Role.StaticText, QAccessible.Role.Heading)]
    title = screen.window.title
    assert [one.object() for one in told[:2]] == [title.venue, title.title]
    assert told[1].role() is QAccessible.Role.Heading
    assert told[1].text(QAccessible.Text.Name) == title.title.text()
    controls = list(targets(screen.window.centralWidget()))
    assert [one.object() for one in tree if one.object() in controls] == controls


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
