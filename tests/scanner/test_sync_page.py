"""What the window says of the hub, and what staff can do about it there."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar

from scanner.flow.pages import Event, Page
from scanner.ui import problems
from shared.desk import values
from shared.domain.contact import WHYS, Contact, Line
from shared.domain.ruling import Ruling, Why
from shared.qt.widgets import Button
from tests.fakes import scripted_desk as desk
from tests.fakes.screen import Screen


def shown(screen: Screen) -> str:
    """All words on the page in front."""
    return "\n".join(label.text() for label in screen.page.findChildren(QLabel) if label.isVisible())


def buttons(screen: Screen) -> list[str]:
    return [button.words for button in screen.page.findChildren(Button) if button.isVisible()]


def press(screen: Screen, words: str) -> None:
    found = [b for b in screen.page.findChildren(Button) if b.isVisible() and b.words == words]
    QTest.mouseClick(found[0], Qt.MouseButton.LeftButton)
    screen.settle()


@pytest.fixture
def page(screen: Screen) -> Screen:
    """The problems page."""
    screen.go(Event.PROBLEMS)
    screen.desk.asked.clear()
    return screen


# --- the line -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("why", WHYS)
def test_what_stands_in_the_way_is_told_in_words(page: Screen, why: str) -> None:
    page.tell(contact=replace(desk.OFFLINE, why=why), to_send=312)
    assert page.window.problems.hub.why.text().count(".") >= 1
    assert why not in shown(page)
    assert "Nothing is wrong." not in shown(page)


def test_since_when_what_waits_and_when_it_is_tried_again(page: Screen) -> None:
    page.tell(contact=desk.OFFLINE, to_send=312)
    said = shown(page)
    assert "Working offline since Friday 17:02" in said
    assert "312 events kept on this device, waiting to be sent. The oldest: Friday 17:04." in said
    assert "Tried 9 times in vain. Next try at 18:02." in said


def test_everything_is_called_sent_only_where_it_is_so_and_known(page: Screen) -> None:
    page.tell(to_send=0)
    assert "Everything is sent." in shown(page)
    page.tell(to_send=None)
    assert "It is not known what is sent." in shown(page)
    page.tell(to_send=1)
    assert "1 event kept on this device" in shown(page)
    assert "Everything is sent." not in shown(page)


def test_a_sync_in_pieces_shows_how_far_it_is_and_an_estimate(page: Screen) -> None:
    page.tell(contact=desk.SENDING, to_send=3750)
    bar = page.page.findChild(QProgressBar)
    assert bar.isVisible()
    assert bar.value() / bar.maximum() == 0.25
    assert bar.accessibleName() == "Progress"
    assert "Sent 1,250 of 5,000. About 3 minutes left." in shown(page)
    page.tell(contact=replace(desk.SENDING, seconds_left=20))
    assert "About less than a minute left." not in shown(page)
    assert "Less than a minute left." in shown(page)
    page.tell(contact=replace(desk.SENDING, seconds_left=None))
    assert "left" not in shown(page).split("Sent 1,250 of 5,000.")[1].split("\n")[0]
    page.tell(contact=replace(desk.ONLINE, sent=5000), to_send=0)
    assert not bar.isVisible()


def test_it_is_tried_now_where_staff_ask(page: Screen) -> None:
    page.tell(contact=desk.OFFLINE)
    press(page, "Try now")
    assert page.desk.asked == [values.SyncNow()]
    page.tell(contact=replace(desk.OFFLINE, running=True))
    assert "Try now" not in buttons(page)


def test_a_device_without_a_hub_says_so_and_offers_nothing_of_it(page: Screen) -> None:
    page.tell(contact=Contact(), to_send=7)
    assert "This device knows no hub: what it records stays here." in shown(page)
    assert {"Try now", "Save for the hub on USB"}.isdisjoint(buttons(page))


def test_a_device_out_of_service_says_so(page: Screen) -> None:
    page.tell(contact=Contact(Line.REVOKED), faults=("device_revoked",), to_send=3)
    assert shown(page).count("This device was put out of service") >= 1
    page.go(Event.BACK)
    assert page.window.fault.isVisible()
    assert "out of service" in page.window.fault.words.text()


def test_what_waits_is_saved_to_a_stick_with_a_pin(page: Screen, monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setattr(problems, "sticks", lambda: [tmp_path])
    page.tell(contact=desk.OFFLINE, to_send=312)
    press(page, "Save for the hub on USB")
    assert page.window.state.page is Page.UNLOCK
    page.tell(unlocked_by="Amira", unlocked_with_pin=True)
    press(page, "Save for the hub on USB")
    assert page.desk.asked[-1] == values.ExportForHub(str(tmp_path))


# --- rulings ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("why", [None, *Why])
@pytest.mark.parametrize("ruling", [one for one in Ruling if one is not Ruling.ACCEPTED])
def test_every_ruling_is_told_in_words(page: Screen, ruling: Ruling, why: Why | None) -> None:
    page.tell(rulings=(desk.ruling(40, ruling, why),), rulings_waiting=1)
    said = shown(page)
    assert "18:40 · Swim · No. 40" in said
    assert (why or ruling).value not in said


def test_the_newest_are_listed_and_the_rest_counted(page: Screen) -> None:
    page.tell(rulings=desk.RULINGS, rulings_waiting=7)
    said = shown(page)
    assert "What the hub found (7)" in said
    assert "Already used elsewhere" in said
    assert "18:31 · Gym · at another desk" in said
    assert "2 more after these." in said
    assert buttons(page).count("Mark as dealt with") == 5
    page.tell(rulings=(), rulings_waiting=0)
    assert "What the hub found" not in shown(page)


def test_one_is_marked_as_dealt_with_by_somebody_unlocked(page: Screen) -> None:
    page.tell(rulings=desk.RULINGS, rulings_waiting=7)
    press(page, "Mark as dealt with")
    assert page.window.state.page is Page.UNLOCK
    page.tell(unlocked_by="Amira")
    press(page, "Mark as dealt with")
    assert page.desk.asked[-1] == values.MarkRulingDealtWith("e40")


def test_the_keyboard_keeps_its_place_while_a_sync_goes_on(page: Screen) -> None:
    page.tell(rulings=desk.RULINGS, contact=desk.SENDING, to_send=3750, unlocked_by="Amira")
    page.window.activateWindow()
    dealt = [b for b in page.page.findChildren(Button) if b.isVisible() and b.words == "Mark as dealt with"]
    dealt[2].setFocus()
    for left in (3000, 2000):
        page.tell(contact=replace(desk.SENDING, left=left), to_send=left)
    assert QApplication.focusWidget() is dealt[2]
    page.tell(rulings=desk.RULINGS[1:], rulings_waiting=4)
    now = QApplication.focusWidget()
    assert isinstance(now, Button)
    assert now.words == "Mark as dealt with"
