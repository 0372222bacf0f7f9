"""What is done with four keys: up, down, select and back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from kiosk.flow.pages import Page as Name
from kiosk.library.values import Borrow, SignIn
from tests.fakes.page_walk import go_to, press


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
