"""The ambassador's clock: how long a resident was at the screen, and who sees it when."""

from collections.abc import Iterator
from uuid import uuid4

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.workshop.pages import Event, Page
from kiosk.workshop.stopwatch import Stopwatch
from kiosk.workshop.values import AskClock, Asked, AtDesk, BeginSignUp, Clock, EvidenceLater, Resume, SetAside
from tests.fakes.screen import dress, speak
from tests.fakes.workshop_screen import WorkshopScreen
from tests.fakes.workshop_tablet import Tablet

NAME = Asked("name", 4, 9, "en", "K7QX")
TOLD = Clock(370, 3, 2)


@pytest.fixture
def screen(qapp: QApplication) -> Iterator[WorkshopScreen]:
    dress(qapp)
    language = speak(qapp, "en")
    made = WorkshopScreen((1280, 800))
    yield made
    made.close()
    language.install("en")


def with_resident(screen: WorkshopScreen) -> WorkshopScreen:
    screen.tell(AtDesk("J.R.", (), online=True), NAME)
    return screen


def shown(screen: WorkshopScreen) -> str:
    line = screen.window.clock
    return line.words.text() if line.isVisible() else ""


def test_only_time_at_the_screen_counts() -> None:
    now = [0.0]
    watch, one, other = Stopwatch(lambda: now[0]), uuid4(), uuid4()
    watch.run_for(one)
    now[0] = 60
    watch.run_for(other)
    now[0] = 600
    watch.run_for(one)
    now[0] = 630
    assert (watch.spent_s(one), watch.spent_s(other)) == (90, 540)
    watch.forget()
    assert watch.spent_s(one) == 0


def test_the_desk_tells_how_long_and_time_aside_does_not_count(tablet: Tablet) -> None:
    tablet.come_in()
    assert tablet.ask(AskClock()) == Clock(None, 0, 0)
    code = tablet.ask(BeginSignUp()).code
    tablet.wait(120)
    tablet.answer(until="name")
    assert tablet.ask(AskClock()) == Clock(120, 0, 0)
    tablet.ask(SetAside())
    tablet.wait(1_800)
    assert tablet.ask(AskClock()) == Clock(None, 0, 1)
    tablet.ask(Resume(code))
    tablet.wait(240)
    assert tablet.ask(AskClock()) == Clock(360, 0, 0)


def test_who_is_through_is_counted(tablet: Tablet) -> None:
    tablet.come_in()
    tablet.ask(BeginSignUp())
    tablet.answer()
    tablet.ask(EvidenceLater())
    assert tablet.ask(AskClock()) == Clock(0, 1, 0)


def test_nobody_but_an_ambassador_is_told(tablet: Tablet) -> None:
    assert tablet.ask(AskClock()) is None


def test_a_long_press_on_the_title_asks_and_a_short_one_does_not(
    qtbot: QtBot, screen: WorkshopScreen
) -> None:
    title = with_resident(screen).window.title
    before = len(screen.asked)
    QTest.mouseClick(title, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    with qtbot.waitSignal(title.pressed_long, timeout=5_000):
        QTest.mousePress(title, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    QTest.mouseRelease(title, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert screen.asked[before:] == [AskClock()]


def test_a_key_asks_and_the_title_says_so_to_a_screen_reader(screen: WorkshopScreen) -> None:
    with_resident(screen)
    assert "F8" in screen.window.title.title.accessibleDescription()
    QTest.keyClick(screen.window, Qt.Key.Key_F8)
    assert screen.asked[-1] == AskClock()


def test_nothing_is_asked_where_nobody_is_in_and_the_staff_door_stays_where_it_was(
    screen: WorkshopScreen,
) -> None:
    screen.window.title.pressed_long.emit()
    QTest.keyClick(screen.window, Qt.Key.Key_F8)
    assert AskClock() not in screen.asked
    screen.window.title.held.emit()
    assert screen.window.state.page is Page.STAFF_DOOR


def test_it_tells_minutes_question_and_how_the_session_goes(screen: WorkshopScreen) -> None:
    said: list[str] = []
    screen.window.announced.connect(lambda words, _private: said.append(words))
    with_resident(screen)
    assert shown(screen) == ""
    screen.tell(TOLD)
    assert shown(screen) == "6 minutes · Question 4 of 9 · Finished: 3 · Set aside: 2"
    assert said[-1] == shown(screen)


def test_at_the_desk_it_tells_of_the_session_alone(screen: WorkshopScreen) -> None:
    screen.tell(AtDesk("J.R.", (), online=True), Clock(None, 3, 2))
    assert shown(screen) == "Finished: 3 · Set aside: 2"


def test_it_goes_by_itself(screen: WorkshopScreen) -> None:
    with_resident(screen).tell(TOLD)
    screen.now += 5
    screen.window.tick()
    assert shown(screen)
    screen.now += 2
    screen.window.tick()
    assert shown(screen) == ""


def test_a_touch_puts_it_away(screen: WorkshopScreen) -> None:
    with_resident(screen).tell(TOLD)
    QTest.mouseClick(screen.window.question, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert shown(screen) == ""


def test_the_next_resident_does_not_see_the_last_ones(screen: WorkshopScreen) -> None:
    with_resident(screen).tell(TOLD)
    screen.window.asked_to_finish()
    assert shown(screen) == ""
    screen.tell(TOLD)
    screen.go(Event.FINISH)
    screen.window.finish()
    assert shown(screen) == ""


def test_it_speaks_the_language_of_the_screen(qapp: QApplication, screen: WorkshopScreen) -> None:
    with_resident(screen).tell(TOLD)
    language = speak(qapp, "fr")
    QApplication.sendEvent(screen.window, QEvent(QEvent.Type.LanguageChange))
    assert shown(screen).startswith("6 minutes · Question 4 sur 9 · Terminées")
    language.install("en")
