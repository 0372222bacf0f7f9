"""Keyboard scanners beside people who type: real key events through a real window, without waiting."""

import dataclasses
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from shared.qt.burst import LONGEST
from shared.qt.wedge import END_MS, GAP_MS, Wedge
from shared.qt.wedge_keys import Key, digit_by_place, scanned_text

DIGITS = "1" + "0123456789" * 25
BASE64 = "0oRDoQEnoQRCAAFY" * 10 + "-_~12345678~87654321"
AZERTY = dict(zip("1234567890", "&é\"'(-è_çà", strict=True))


def tap(window: QWindow, character: str) -> None:
    """A key through Qt's whole way, shortcuts included, as fast as it goes."""
    # The stub knows keys by number only; Qt makes the right key of a character itself.
    QTest.keyClick(window, character)  # type: ignore[call-overload]


@dataclasses.dataclass
class Window:
    """A window with a field, a number and buttons, and everything that happened to them."""

    page: QWidget
    field: QLineEdit
    number: QSpinBox
    button: QPushButton
    wedge: Wedge
    scans: list[str] = dataclasses.field(default_factory=list)
    clicks: list[bool] = dataclasses.field(default_factory=list)
    stamp: int = 1_000

    @property
    def handle(self) -> QWindow:
        return self.page.windowHandle()

    def scan(self, text: str, end: str = "\r") -> None:
        """At full speed, through Qt's whole way: shortcuts first, then the window."""
        for character in text:
            tap(self.handle, character)
        for character in end:
            key = {"\r": Qt.Key.Key_Return, "\n": Qt.Key.Key_Enter, "\t": Qt.Key.Key_Tab}[character]
            QTest.keyClick(self.handle, key)

    def press(self, text: str, gap: int, key: int = 0, shift: bool = False) -> None:
        """One key by its character, `gap` ms after the one before by the keyboard's own clock."""
        self.stamp += gap
        modifiers = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        key = key or (ord(text.upper()) if len(text) == 1 else 0)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, key, modifiers, text)
            event.setTimestamp(self.stamp)
            QCoreApplication.sendEvent(self.handle, event)


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Callable[..., Window]]:
    def opened(prefix: str = "", suffix: str = "\r") -> Window:
        page = QWidget()
        qtbot.addWidget(page)
        field, number, button = QLineEdit(), QSpinBox(), QPushButton("Undo")
        number.setMaximum(99_999)
        layout = QVBoxLayout(page)
        for part in (field, number, button):
            layout.addWidget(part)
        window = Window(page, field, number, button, Wedge(prefix, suffix, page))
        window.wedge.scanned.connect(window.scans.append)
        button.clicked.connect(lambda: window.clicks.append(True))
        page.show()
        page.activateWindow()
        qtbot.waitUntil(page.isActiveWindow)
        return window

    yield opened


@pytest.mark.parametrize("text", [DIGITS, BASE64, "https://example.org/?a b", "abc"])
@pytest.mark.parametrize("end", ["\r", "\n", "\t", "\r\n", "\t\r"])
def test_a_scan_is_one_text_and_touches_neither_field_nor_button(
    open_window: Callable[..., Window], text: str, end: str
) -> None:
    window = open_window()
    for focus in (window.field, window.number, window.button):
        focus.setFocus()
        window.scan(text, end)
        assert focus.hasFocus()
    assert window.scans == [text] * 3
    assert (window.field.text(), window.number.value(), window.clicks) == ("", 0, [])


def test_without_a_suffix_quiet_ends_it(qtbot: QtBot, open_window: Callable[..., Window]) -> None:
    window = open_window(suffix="")
    window.field.setFocus()
    with qtbot.waitSignal(window.wedge.scanned):
        window.scan(DIGITS, end="")
    assert window.scans == [DIGITS]
    assert window.field.text() == ""


def test_scans_without_a_pause_between_them_stay_apart(open_window: Callable[..., Window]) -> None:
    window = open_window()
    for number in range(5):
        window.scan(f"{DIGITS}{number}")
    assert window.scans == [f"{DIGITS}{number}" for number in range(5)]


@pytest.mark.parametrize(
    ("prefix", "suffix"), [("]Q1", "\r"), ("QR>", "<END\r"), ("", "#"), ("\t", "\t"), ("\r", "\r\n")]
)
def test_prefix_and_suffix_are_taken_off(
    qtbot: QtBot, open_window: Callable[..., Window], prefix: str, suffix: str
) -> None:
    window = open_window(prefix, suffix)
    window.button.setFocus()
    lead, tail = prefix.strip(), suffix.strip()
    with qtbot.waitSignal(window.wedge.scanned):
        window.scan("", end=prefix if not lead else "")
        window.scan(lead + BASE64 + tail, end=suffix.removeprefix(tail))
    assert window.scans == [BASE64]
    assert window.clicks == []


def test_typing_arrives_whole_and_in_order(qtbot: QtBot, open_window: Callable[..., Window]) -> None:
    window = open_window()
    window.field.setFocus()
    for character in "pin 40271 & more":
        window.press(character, gap=GAP_MS + 20)
    qtbot.waitUntil(lambda: window.field.text() == "pin 40271 & more")
    assert window.scans == []


def test_two_fast_fingers_are_no_scan(qtbot: QtBot, open_window: Callable[..., Window]) -> None:
    window = open_window()
    window.number.setFocus()
    window.number.selectAll()
    for gap, character in zip((500, 5, 90, 12), "4711", strict=True):
        window.press(character, gap)
    window.press("\r", 25, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.number.value() == 4711)
    assert window.scans == []


def test_a_busy_window_does_not_take_typing_for_a_scan(
    qtbot: QtBot, open_window: Callable[..., Window]
) -> None:
    window = open_window()
    window.field.setFocus()
    for character in "1234":  # all delivered in one go, but stamped as they were typed
        window.press(character, gap=120)
    qtbot.waitUntil(lambda: window.field.text() == "1234")
    assert window.scans == []


def test_space_and_enter_by_hand_still_press_the_button(
    qtbot: QtBot, open_window: Callable[..., Window]
) -> None:
    window = open_window()
    window.button.setFocus()
    QTest.keyClick(window.handle, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: len(window.clicks) == 1)
    window.field.setFocus()
    entered: list[bool] = []
    window.field.returnPressed.connect(lambda: entered.append(True))
    QTest.keyClick(window.handle, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(entered))


def test_tab_and_arrows_by_hand_still_work(qtbot: QtBot, open_window: Callable[..., Window]) -> None:
    window = open_window()
    window.field.setFocus()
    QTest.keyClick(window.handle, Qt.Key.Key_Tab)
    qtbot.waitUntil(window.number.hasFocus)
    QTest.keyClick(window.handle, Qt.Key.Key_Up)
    assert window.number.value() == 1


def test_a_key_that_begins_no_scan_lets_what_was_typed_go_first(open_window: Callable[..., Window]) -> None:
    window = open_window()
    window.field.setFocus()
    tap(window.handle, "7")
    QTest.keyClick(window.handle, Qt.Key.Key_Home)
    assert (window.field.text(), window.field.cursorPosition()) == ("7", 0)


def test_a_scan_presses_no_shortcut_and_escape_still_does(open_window: Callable[..., Window]) -> None:
    window = open_window()
    pressed: list[str] = []
    for name in ("1", "Return", "Escape"):
        shortcut = QShortcut(QKeySequence(name), window.page)
        shortcut.activated.connect(lambda name=name: pressed.append(name))
    window.button.setFocus()
    window.scan(DIGITS)
    assert pressed == []
    assert window.scans == [DIGITS]
    tap(window.handle, "a")
    QTest.keyClick(window.handle, Qt.Key.Key_F2)  # lets the held key go and ends the scan's tail
    QTest.keyClick(window.handle, Qt.Key.Key_Escape)
    assert pressed == ["Escape"]


def test_an_endless_burst_is_one_bounded_text(open_window: Callable[..., Window]) -> None:
    window = open_window()
    window.scan("8" * 5_000)
    assert window.scans == ["8" * LONGEST]


def test_a_dialog_that_opens_in_the_middle_gets_the_rest_taken_too(
    qtbot: QtBot, open_window: Callable[..., Window]
) -> None:
    window = open_window()
    window.scan(DIGITS[:100], end="")
    dialog = QLineEdit()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    for character in DIGITS[100:]:
        tap(dialog.windowHandle(), character)
    QTest.keyClick(dialog.windowHandle(), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.scans))
    assert dialog.text() == ""
    assert "".join(window.scans) == DIGITS


@pytest.mark.parametrize("shift", [False, True])
def test_digits_from_a_french_keyboard(open_window: Callable[..., Window], shift: bool) -> None:
    window = open_window()
    window.field.setFocus()
    for digit in DIGITS:
        if shift:
            window.press("", 0, Qt.Key.Key_Shift)
        window.press(digit if shift else AZERTY[digit], 1, shift=shift)
    window.press("\r", 1, Qt.Key.Key_Return)
    assert window.scans == [DIGITS]
    assert window.field.text() == ""


def test_a_quiet_gap_is_measured_by_the_keyboards_own_clock(open_window: Callable[..., Window]) -> None:
    window = open_window()
    for character in DIGITS:
        window.press(character, 1)
    window.press("x", END_MS + 1)
    assert window.scans == [DIGITS]


@pytest.mark.parametrize(
    "row",
    [
        *("&é\"'(-è_çà", "&é\"'(§è!çà", "+ěščřžýáíé", "+ľščťžýáíé", "ąčęėįšųū90", "123456789ö", "!@#$%^&*()"),
        *("١٢٣٤٥٦٧٨٩٠", "۱۲۳۴۵۶۷۸۹۰", "১২৩৪৫৬৭৮৯০"),
    ],
)
def test_digits_survive_any_layout(row: str) -> None:
    table = dict(zip("1234567890", row, strict=True))
    keys = [Key(table[digit], "") for digit in DIGITS]
    assert scanned_text([*keys, Key("\r", "")]) == DIGITS


@pytest.mark.parametrize(("platform", "first"), [("xcb", 10), ("wayland-egl", 10), ("windows", 2)])
def test_digits_by_place_need_no_known_layout(platform: str, first: int) -> None:
    places = {digit: first + number for number, digit in enumerate("1234567890")}
    keys = [Key("?", digit_by_place(platform, places[digit])) for digit in DIGITS]
    assert scanned_text(keys) == DIGITS
    misfit = [Key("%", ""), *keys, Key("$", "")]  # its prefix ">" and suffix "<" came out as something else
    assert scanned_text(misfit, ">", "<") == DIGITS


def test_a_token_of_letters_keeps_characters_that_lie_on_digit_keys() -> None:
    keys = [Key(character, "6" if character == "-" else "") for character in BASE64]
    assert scanned_text(keys) == BASE64


@given(st.text(), st.text(max_size=5), st.text(max_size=5))
def test_any_text_is_told_or_empty(text: str, prefix: str, suffix: str) -> None:
    assert len(scanned_text([Key(character, "") for character in text], prefix, suffix)) <= len(text)


@given(st.text(st.characters(codec="ascii", categories=["L", "N", "P"]), min_size=1))
def test_prefix_and_suffix_come_off_any_text(text: str) -> None:
    keys = [Key(character, "") for character in f">>{text}<<\r"]
    told = scanned_text(keys, ">>", "<<\r")
    assert told == text or told.isdigit() or text.startswith("]Q")
