"""The workshop desk's window: whose end is whose, and how long it waits for whom."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton

from kiosk.feedback.values import Ballot
from kiosk.library.staff_values import BadgeSeen, GiveStaffPin, MayLeave, StaffIn
from kiosk.library.values import Finish, Finished
from kiosk.paper.outlets import Outlets
from kiosk.ui.staff import StaffDoor
from kiosk.ui.tile import Tile
from kiosk.ui.workshop.paper import Letterhead
from kiosk.ui.workshop.personal import personal
from kiosk.ui.workshop.window import WorkshopWindow
from kiosk.workshop.handover import HandedOver
from kiosk.workshop.pages import Event, Page
from kiosk.workshop.practice import made_up
from kiosk.workshop.values import (
    AmbassadorLeft,
    AmbassadorSeen,
    Asked,
    AskEvidence,
    AskingHub,
    AtDesk,
    BeginChange,
    CardReady,
    DatedEvent,
    Done,
    Ending,
    GiveAmbassadorPin,
    GiveAnswers,
    OnPhone,
    Overslept,
    SetAside,
    Trouble,
)
from tests.fakes.screen import dress, speak

NAME = Asked("name", 5, 11, "en", "K7QX", {"first_name": "Adelaide", "family_name": "Quintanilha"})


class Screen:
    """The window with nobody behind it; `asked` is what its thread was asked."""

    def __init__(self) -> None:
        self.asked: list[object] = []
        self.now = 0.0
        self.window = WorkshopWindow(
            self.asked.append,
            lambda: "Charing Cross Library",
            choose_language=lambda _: None,
            locked=False,
            clock=lambda: self.now,
        )
        self.window.on_answer(AtDesk("J.R.", (), online=True))

    @property
    def page(self) -> object:
        return self.window.state.page

    def wait(self, seconds: float) -> None:
        self.now += seconds
        self.window.tick()

    def shows(self, text: str) -> bool:
        """Whether a field of the questions holds this."""
        return any(text in str(field.given()) for field in self.window.question._fields.values())


@pytest.fixture
def screen(qapp: QApplication) -> Iterator[Screen]:
    dress(qapp)
    speak(qapp, "en")
    made = Screen()
    yield made
    made.window.close()
    made.window.deleteLater()


def test_save_and_stop_sets_the_resident_aside_and_leaves_the_ambassador_in(screen: Screen) -> None:
    screen.window.on_answer(NAME)
    assert screen.window.tools.finish.words == "Save and stop"
    assert screen.shows("Adelaide")
    screen.window.tools.finish.click()
    assert screen.asked[-1] == SetAside()
    assert screen.page is Page.DESK
    assert not screen.shows("Adelaide")
    assert screen.window.tools.finish.words == "Finish"


def test_a_resident_who_walks_away_is_set_aside(screen: Screen) -> None:
    screen.window.on_answer(NAME)
    screen.wait(110)
    assert not screen.window.stack.warned
    screen.wait(15)
    assert screen.window.stack.warned
    screen.wait(60)
    assert (screen.asked[-1], screen.page) == (SetAside(), Page.DESK)
    assert not screen.shows("Adelaide")


def test_nothing_of_a_resident_can_be_had_back_by_the_next(screen: Screen, qapp: QApplication) -> None:
    screen.window.on_answer(AskEvidence(("tenancy",), ("Grace",)))
    screen.window.on_answer(NAME)
    for field in screen.window.findChildren(QLineEdit):
        QTest.keyClicks(field, "4826")
    qapp.clipboard().setText("Adelaide")
    screen.window.asked_to_finish()
    assert screen.page is Page.DESK
    assert qapp.clipboard().text() == ""
    assert not any(field.text() or field.isUndoAvailable() for field in screen.window.findChildren(QLineEdit))


@pytest.mark.parametrize("left", ["Quintanilha", "Adelaide is next"])
def test_a_desk_that_still_shows_something_of_a_resident_serves_nobody(screen: Screen, left: str) -> None:
    screen.window.on_answer(NAME)
    QLabel(left, screen.window)
    screen.window.asked_to_finish()
    assert screen.page is Page.BROKEN


def test_a_resident_whose_name_stood_on_the_desk_before_is_no_fault(screen: Screen) -> None:
    QLabel("Tea with Adelaide Quintanilha", screen.window)
    screen.window.on_answer(NAME)
    screen.window.asked_to_finish()
    assert screen.page is Page.DESK


ORDINARY = (
    "Grace",
    "May",
    "Card",
    "Carte",
    "Bureau",
    "Passer",
    "Lincoln",
    "Robin",
    "Sample",
    "نور",
    "البطاقة",
)


@pytest.mark.parametrize("leaves", ["stops", "is through", "is handed over", "sleeps"])
@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_no_ordinary_name_stops_the_desk(
    screen: Screen, qapp: QApplication, language: str, leaves: str
) -> None:
    window, spoken = screen.window, speak(qapp, "en")
    events = (DatedEvent("grace-hall", {"en": "Tea in Grace Hall, May to July", "ar": "نور"}),)
    desk = AtDesk("J.R.", events, online=True, practice=True, people=made_up(date(2026, 11, 22), None))
    window.finish()
    window.on_answer(Finished())
    window.card.equip(Outlets(), Letterhead("Lincoln"), Ballot)
    window.fresh.connect(lambda: spoken.install("en"))
    window.on_answer(desk)
    window.on_answer(replace(NAME, language=language, answers={}))
    window.show()
    spoken.install(language)
    window.speak(language)
    qapp.processEvents()  # the keys stand, too
    words = {word for label in window.findChildren(QLabel) for word in label.text().split()}
    own = {word for button in window.findChildren(QPushButton) for word in button.text().split()} | words
    for name in sorted({*ORDINARY, *own}):
        window.witness.saw(personal(GiveAnswers({"first_name": name})))
    match leaves:
        case "stops":
            window.asked_to_finish()
        case "is through":
            window.on_answer(desk)
        case "is handed over":
            window.on_answer(HandedOver(("Grace",), "K7QX"))
        case _:
            window.on_answer(Overslept())
    spoken.install("en")
    assert screen.page is not Page.BROKEN


def test_a_code_that_staff_were_told_is_gone_with_the_cover(screen: Screen) -> None:
    screen.window.on_answer(NAME)
    screen.window.on_answer(HandedOver(("Grace",), "K7QX", reference="7KX-2M9"))
    cover = screen.window.stack.pages[Page.HANDED_OVER]
    assert any("K7QX" in label.text() for label in cover.findChildren(QLabel))
    screen.window.on_answer(AtDesk("J.R.", (), online=True))
    assert screen.page is Page.DESK
    assert not any("K7QX" in label.text() for label in screen.window.findChildren(QLabel))


def test_the_ambassador_has_longer_and_is_out_at_last(screen: Screen) -> None:
    screen.wait(590)
    assert (screen.page, screen.window.stack.warned) == (Page.DESK, False)
    screen.wait(250)
    assert AmbassadorLeft() in screen.asked
    assert screen.page is Page.START


def test_at_the_card_the_end_is_the_residents(screen: Screen) -> None:
    screen.window.on_answer(NAME)
    screen.window.on_answer(CardReady(Ending.PROVISIONAL, "12345"))
    assert screen.window.tools.finish.words == "Finish"
    screen.window.tools.finish.click()
    assert (screen.asked[-1], screen.page) == (Done(), Page.DESK)


def test_a_pass_on_the_screen_gives_way_to_the_card(screen: Screen) -> None:
    screen.window.on_answer(NAME)
    screen.window.on_answer(CardReady(Ending.PROVISIONAL, "12345"))
    assert screen.window.stack.currentWidget().big.text() == "Here is a pass until your card comes"
    screen.window.on_answer(CardReady(Ending.ISSUED, "67890"))
    assert screen.window.stack.currentWidget().big.text() == "Here is your card"


def test_the_rest_goes_on_at_a_phone(screen: Screen) -> None:
    screen.window.on_answer(NAME)
    screen.window.on_answer(OnPhone("https://hub.example.org/join/x", 0, "K7QX"))
    assert screen.page is Page.PHONE
    assert "K7QX" in screen.window.stack.currentWidget().small.text()
    screen.window.tools.finish.click()
    assert (screen.asked[-1], screen.page) == (SetAside(), Page.DESK)
    assert "K7QX" not in screen.window.stack.pages[Page.PHONE].small.text()


def test_what_could_not_be_done_stands_above_the_page_until_the_next_answer(screen: Screen) -> None:
    screen.window.on_answer(Trouble("cannot_record"))
    assert screen.window.notice.words.text()
    assert not screen.window.notice.isHidden()
    screen.window.on_answer(AtDesk("J.R.", ()))
    assert screen.window.notice.isHidden()


def test_a_card_that_is_shown_at_the_desk_is_to_be_changed(screen: Screen) -> None:
    screen.window.on_text("a resident's card")
    assert screen.asked[-1] == BeginChange("a resident's card")


def test_what_can_be_done_stands_on_the_desk_and_nothing_else(screen: Screen) -> None:
    screen.window.show()
    desk = screen.window.stack.pages[Page.DESK]

    def offered() -> list[str]:
        return [tile.accessibleName() for tile in desk.findChildren(Tile) if tile.isVisible()]

    assert sorted(offered()) == ["Change a card", "Go on with a code", "Sign somebody up"]
    event = DatedEvent("digital-help", {"en": "Digital help"})
    screen.window.on_answer(AtDesk("J.R.", (event,), open=event, aside=1))
    assert len(offered()) == 5


def test_a_pin_typed_on_a_keyboard_is_the_ambassadors(qapp: QApplication) -> None:
    """Keys go to the field in front: every door has one."""
    dress(qapp)
    asked: list[object] = []
    window = WorkshopWindow(asked.append, lambda: "Library", choose_language=lambda _: None, locked=False)
    window.show()
    QTest.qWaitForWindowActive(window)
    window.on_answer(AmbassadorSeen(("Jo Reyes",)))
    field = qapp.focusWidget()
    assert field is not None and field.isVisible()
    QTest.keyClicks(field, "4826")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert asked == [GiveAmbassadorPin("Jo Reyes", "4826")]
    window.close()
    window.deleteLater()


@pytest.mark.parametrize("between", ["", "\t"])
def test_a_birth_date_is_typed_with_or_without_tab(screen: Screen, qapp: QApplication, between: str) -> None:
    """A full part leads to the next by itself: a Tab besides, as habit has it, must not pass one over."""
    screen.window.show()
    QTest.qWaitForWindowActive(screen.window)
    screen.window.on_answer(Asked("birth", 6, 11, "en", "K7QX"))
    for sign in f"27{between}12{between}1958":
        QTest.keyClick(qapp.focusWidget(), Qt.Key.Key_Tab if sign == "\t" else sign)
    QTest.keyClick(qapp.focusWidget(), Qt.Key.Key_Return)
    assert screen.asked[-1] == GiveAnswers({"date_of_birth": "27 12 1958"}, "birth")


def test_a_badge_where_an_ambassadors_card_is_asked_for_leads_to_the_staff_door(screen: Screen) -> None:
    screen.window.finish()
    screen.window.on_answer(Finished())
    screen.window.on_answer(BadgeSeen(("Maria",)))
    assert screen.page is Page.STAFF_DOOR
    door = screen.window.stack.pages[Page.STAFF_DOOR]
    assert isinstance(door, StaffDoor)
    QTest.keyClicks(door.pin, "7391")
    QTest.keyClick(door.pin, Qt.Key.Key_Return)
    assert screen.asked[-1] == GiveStaffPin("Maria", "7391")


def test_staff_end_the_program_from_the_menu_behind_badge_and_pin(screen: Screen) -> None:
    window, left = screen.window, []
    window.left.connect(lambda: left.append(True))
    window.finish()
    window.title.held.emit()
    assert screen.page is Page.STAFF_DOOR
    window.on_answer(MayLeave())
    assert left == []
    window.on_answer(StaffIn((), ()))
    assert screen.page is Page.STAFF
    window.on_answer(MayLeave())
    assert left == [True]


def test_whoever_leaves_the_page_for_a_code_waits_for_no_answer_to_it(screen: Screen) -> None:
    screen.window.go(Event.CODE)
    screen.window.on_answer(AskingHub())
    screen.window.go(Event.BACK)
    assert screen.asked[-1] == SetAside()
    assert screen.page is Page.DESK


def test_a_tablet_that_slept_too_long_wakes_at_its_first_page_with_nothing_on_any(screen: Screen) -> None:
    screen.window.on_answer(Asked("name", 5, 11, "en", "K7QX", {"first_name": "Adelaide"}))
    assert screen.shows("Adelaide")
    screen.window.on_answer(Overslept())
    assert screen.page is Page.START
    assert not screen.shows("Adelaide")
    assert screen.asked[-2:] == [AmbassadorLeft(), Finish()]


def test_the_time_that_nobody_touches_it_goes_on_while_it_sleeps(screen: Screen) -> None:
    screen.window.on_answer(Asked("name", 5, 11, "en", "K7QX", {"first_name": "Adelaide"}))
    screen.wait(3 * 3600)
    assert screen.asked[-1] == SetAside()
    assert screen.page is Page.DESK
    assert not screen.shows("Adelaide")
