"""The window before a scripted desk: what it asks, what it shows, and that the queue never stops."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from scanner.flow.pages import Event, Page
from scanner.ui.because import OverridePage, UndoPage
from scanner.ui.no_card import NoCardPage
from scanner.ui.sort_out import SortOutPage
from scanner.ui.unlock import UnlockPage
from shared.capture.worker import CameraState, CameraStatus
from shared.desk import values
from shared.domain.contact import Contact, Line
from shared.domain.reasons import Reason
from shared.qt.bridge import Bridge
from shared.qt.widgets import Button
from tests.fakes import scripted_desk as desk
from tests.fakes.screen import MEMBERS, Screen, picture


def button(inside: QWidget, words: str) -> Button:
    """The visible button that says this."""
    found = [
        b for b in inside.findChildren(Button) if b.isVisible() and words in (b.words, b.accessibleName())
    ]
    assert found, f"no button {words!r}"
    return found[0]


def press(screen: Screen, words: str) -> None:
    QTest.mouseClick(button(screen.window, words), Qt.MouseButton.LeftButton)
    screen.settle()


def shown(screen: Screen) -> str:
    """All words on the page in front."""
    return "\n".join(label.text() for label in screen.page.findChildren(QLabel) if label.isVisible())


# --- verdicts ---------------------------------------------------------------------------------------------


def test_a_green_covers_the_screen_with_rate_price_and_number_then_clears(screen: Screen) -> None:
    screen.window.on_outcome(desk.admitted())
    screen.settle()
    assert screen.window.state.page is Page.VERDICT
    assert "Admit" in shown(screen)
    assert "Rate C · £2.10" in shown(screen)
    assert "No. 85" in shown(screen)
    assert "oncession" not in shown(screen)
    assert screen.heard == ["admit"]
    screen.pass_time(2.0)
    assert screen.window.state.page is Page.READY


def test_the_window_clears_a_green_by_its_own_timer(screen: Screen, qtbot) -> None:
    screen.window.on_outcome(desk.admitted())
    screen.now += 2.0
    qtbot.waitUntil(lambda: screen.window.state.page is Page.READY)


def test_a_refusal_stays_says_why_and_what_next_and_is_touched_away(screen: Screen) -> None:
    screen.window.on_outcome(desk.refused(Reason.EXPIRED))
    screen.pass_time(60)
    assert "Ended in May" in shown(screen)
    assert "Next:" in shown(screen)
    assert "To sort out" in shown(screen)
    assert screen.heard == ["refuse"]
    QTest.mouseClick(screen.window.verdict.sign, Qt.MouseButton.LeftButton)
    assert screen.window.state.page is Page.READY


def test_escape_clears_a_verdict_too(screen: Screen) -> None:
    screen.window.on_outcome(desk.refused(Reason.EXPIRED))
    QTest.keyClick(screen.window, Qt.Key.Key_Escape)
    assert screen.window.state.page is Page.READY


def test_the_next_card_replaces_a_refusal_after_a_second(screen: Screen) -> None:
    screen.window.on_outcome(desk.refused(Reason.EXPIRED))
    screen.now = 0.5
    screen.window.on_outcome(desk.admitted())
    assert screen.window.verdict.said.headline == "Ended in May"
    screen.pass_time(0.5)
    assert screen.window.verdict.said.headline == "Admit"


def test_amber_says_what_to_compare_in_a_card_of_its_own(screen: Screen) -> None:
    screen.window.on_outcome(desk.noted(Reason.CHECKS_AGEING))
    screen.settle()
    assert screen.window.verdict.card.isVisible()
    assert "AK" in screen.window.verdict.compare.text()
    assert screen.heard == ["check"]


def test_a_stranger_offers_no_override(screen: Screen) -> None:
    screen.window.on_outcome(desk.refused(Reason.NOT_A_CARD, event=None))
    screen.settle()
    assert not screen.window.verdict.override.isVisible()
    assert "To sort out" not in shown(screen)


def test_what_can_never_be_overridden_waits_without_the_button(screen: Screen) -> None:
    screen.window.on_outcome(replace(desk.refused(Reason.WITHDRAWN), overridable=False))
    screen.settle()
    assert not screen.window.verdict.override.isVisible()
    assert "To sort out" in shown(screen)
    screen.tell(sort_out=(desk.refusal(7, Reason.WITHDRAWN, overridable=False),))
    screen.go(Event.CLEARED, Event.SORT_OUT)
    offered = [b.words for b in screen.page.findChildren(Button) if b.isVisible()]
    assert offered == ["Back", "Dealt with"]


@pytest.mark.parametrize("reason", Reason, ids=lambda r: r.value)
def test_every_reason_fills_the_verdict_page(screen: Screen, reason: Reason) -> None:
    for outcome in (desk.refused(reason), desk.noted(reason), desk.looked(reason)):
        screen.window.on_outcome(outcome)
        screen.pass_time(1.5)
        assert screen.window.verdict.big.text()
        assert screen.window.verdict.aloud()
        assert "{" not in shown(screen)


def test_a_verdict_covers_staff_at_work_and_gives_their_page_back(screen: Screen) -> None:
    screen.go(Event.NO_CARD)
    screen.window.on_outcome(desk.admitted())
    assert screen.window.state.page is Page.VERDICT
    screen.pass_time(2.0)
    assert screen.window.state.page is Page.NO_CARD


def test_nothing_is_ever_a_window_of_its_own(screen: Screen, qapp: QApplication) -> None:
    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
            if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                seen.append(f"{type(watched).__name__} {watched.accessibleName()}")
            return False

    seen: list[str] = []
    watch = Watch()
    qapp.installEventFilter(watch)
    try:
        for event in (Event.SORT_OUT, Event.PROBLEMS):
            screen.go(event)
            screen.tell(sort_out=(desk.refusal(9, Reason.EXPIRED),), unlocked_by="Amira", staff=("Ben",))
            screen.tell(last=screen.snapshot.last[1:], group=MEMBERS, unlocked_by=None)
            screen.tell(group=None, services=screen.snapshot.services[:2], faults=("disk_low",))
        again = Screen(screen.snapshot)
        again.close()
    finally:
        qapp.removeEventFilter(watch)
    assert seen == ["Window "]


# --- staff --------------------------------------------------------------------------------------------------


def test_override_from_a_refusal_asks_for_the_unlock_then_for_a_reason(screen: Screen) -> None:
    screen.window.on_outcome(desk.refused(Reason.EXPIRED))
    screen.settle()
    press(screen, "Override…")
    assert isinstance(screen.page, UnlockPage)
    assert screen.desk.asked == [values.AwaitBadge(True)]
    screen.tell(unlocked_by="Amira", unlocked_with_pin=True)
    assert isinstance(screen.page, OverridePage)
    press(screen, "Proof seen")
    assert screen.desk.asked[1:] == [values.AwaitBadge(False), values.OverrideRefusal("r7", "proof-seen")]
    assert screen.window.state.page is Page.READY


def test_a_pin_is_typed_on_the_keypad_and_never_stays(screen: Screen) -> None:
    screen.go(Event.UNDO)
    page = screen.page
    assert isinstance(page, UnlockPage)
    press(screen, "Ben")
    for digit in "4826":
        press(screen, digit)
    press(screen, "OK")
    assert screen.desk.asked[-1] == values.Unlock("Ben", "4826")
    assert page.pin.text() == ""
    press(screen, "1")
    press(screen, "Back")
    assert page.pin.text() == ""
    assert screen.desk.asked[-1] == values.AwaitBadge(False)


def test_a_half_typed_pin_survives_a_verdict_and_the_queue_goes_on(screen: Screen) -> None:
    screen.go(Event.UNDO)
    page = screen.page
    assert isinstance(page, UnlockPage)
    screen.window.activateWindow()
    QTest.keyClicks(page.pin, "48")
    screen.window.on_outcome(desk.refused(Reason.NOT_A_CARD, event=None))
    assert screen.desk.asked[-1] == values.AwaitBadge(False)
    QTest.keyClick(screen.window, Qt.Key.Key_Escape)
    assert screen.desk.asked[-1] == values.AwaitBadge(True)
    assert page.pin.text() == "48"
    assert QApplication.focusWidget() is page.pin


def test_a_pin_is_gone_when_staff_go_elsewhere_from_a_verdict(screen: Screen) -> None:
    screen.go(Event.UNDO)
    page = screen.page
    assert isinstance(page, UnlockPage)
    page.pin.setText("48")
    screen.window.on_outcome(desk.refused(Reason.EXPIRED))
    screen.go(Event.PROBLEMS)
    assert page.pin.text() == ""


@pytest.mark.parametrize("page", [Event.UNDO, Event.PROBLEMS, Event.SORT_OUT])
def test_the_keyboard_keeps_its_place_when_the_lists_change(screen: Screen, page: Event) -> None:
    screen.tell(unlocked_by="Amira", unlocked_with_pin=True)
    screen.window.activateWindow()
    screen.go(page)
    for _ in range(3):
        QTest.keyClick(screen.window, Qt.Key.Key_Tab)
    before = QApplication.focusWidget()
    assert isinstance(before, Button)
    rows, waiting = screen.snapshot.last, screen.snapshot.sort_out
    screen.tell(last=(*rows[:-1],), sort_out=(*waiting[:-1],), to_send=3)
    now = QApplication.focusWidget()
    assert isinstance(now, Button)
    assert now.words == before.words


def test_a_pin_is_asked_of_nobody_in_particular_only_when_there_is_one(screen: Screen) -> None:
    screen.go(Event.UNDO)
    press(screen, "1")
    press(screen, "OK")
    assert not any(isinstance(asked, values.Unlock) for asked in screen.desk.asked)


def test_undo_offers_the_last_five_and_reasons(screen: Screen) -> None:
    screen.tell(unlocked_by="Amira")
    press(screen, "Undo: Swim 18:25")
    assert isinstance(screen.page, UndoPage)
    press(screen, "84 · Swim · 18:24")
    press(screen, "Scanned by mistake")
    assert screen.desk.asked[-1] == values.UndoAdmission("e84", "scanned_by_mistake")


def test_to_sort_out_settles_by_override_or_by_talking(screen: Screen) -> None:
    screen.tell(unlocked_by="Amira")
    press(screen, "To sort out (3)")
    assert isinstance(screen.page, SortOutPage)
    press(screen, "Dealt with")
    assert screen.desk.asked[-1] == values.MarkDealtWith("r7")
    screen.tell(sort_out=desk.SNAPSHOT.sort_out[1:])
    press(screen, "Override…")
    assert screen.window.ports.subject == "r3"
    assert screen.window.state.page is Page.OVERRIDE


def test_people_without_a_card_are_counted_with_a_reason(screen: Screen) -> None:
    press(screen, "+ No card")
    press(screen, "− No card")
    assert screen.desk.asked == [values.CountPeople(1), values.CountPeople(-1)]
    screen.go(Event.NO_CARD)
    page = screen.page
    assert isinstance(page, NoCardPage)
    press(screen, "Phone is flat")
    page.many.setText("12")
    press(screen, "Count them in")
    assert screen.desk.asked[-1] == values.CountPeople(12, "dead_phone")
    page.many.setText("")
    press(screen, "Count them in")
    assert len(screen.desk.asked) == 3


def test_modes_are_switched_and_told(screen: Screen) -> None:
    press(screen, "Check without admitting")
    assert screen.desk.asked[-1] == values.SetLook(True)
    screen.tell(look=True)
    press(screen, "Back to admitting")
    assert screen.desk.asked[-1] == values.SetLook(False)
    screen.tell(look=False, practice=True)
    assert screen.window.practice.isVisible()
    screen.go(Event.PROBLEMS)
    assert screen.window.practice.isVisible()
    press(screen, "End practice")
    assert screen.desk.asked[-1] == values.SetPractice(False)


def test_a_service_is_chosen_from_the_bar(screen: Screen) -> None:
    press(screen, "Porchester Centre · Swim")
    press(screen, "Gym")
    assert screen.desk.asked[-1] == values.ChooseService("gym")
    assert screen.window.state.page is Page.READY


# --- groups -------------------------------------------------------------------------------------------------


def test_a_group_is_collected_summed_and_admitted_together(screen: Screen) -> None:
    press(screen, "Group")
    assert screen.desk.asked[-1] == values.StartGroup()
    screen.tell(group=MEMBERS)
    assert screen.window.state.page is Page.GROUP
    assert not button(screen.window, "Admit all").isEnabled()
    screen.tell(group=MEMBERS[:2])
    assert "£5.50" in shown(screen)
    press(screen, "Admit all")
    assert screen.desk.asked[-1] == values.AdmitGroup()
    screen.window.on_outcome(replace(desk.admitted(), members=2, total_pence=550))
    screen.tell(group=None)
    assert "2 people" in shown(screen) or "2 person(s)" in shown(screen)
    screen.pass_time(2)
    assert screen.window.state.page is Page.READY


def test_a_member_is_heard_and_listed_but_covers_nothing(screen: Screen) -> None:
    screen.tell(group=())
    screen.window.on_outcome(replace(desk.admitted(), joined_group=True))
    assert screen.window.state.page is Page.GROUP
    assert screen.heard == ["look"]


# --- the rest -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("contact", "words"),
    [
        (desk.ONLINE, "Online since 10:15"),
        (Contact(Line.ONLINE), "Online"),
        (Contact(), "Working offline"),
        (desk.OFFLINE, "Working offline since Friday 17:02"),
        (Contact(Line.OFFLINE, desk.moment(16, 9, 5)), "Working offline since 09:05"),
        (Contact(Line.OFFLINE, desk.moment(3)), "Working offline since 3 November"),
        (Contact(Line.TRYING), "Trying to reach the hub"),
        (Contact(Line.REVOKED), "Out of service"),
    ],
)
def test_the_bar_says_what_is_so(screen: Screen, contact: Contact, words: str) -> None:
    screen.tell(contact=contact)
    assert screen.window.bar.line.text() == words


def test_no_button_has_the_focus_after_a_verdict(screen: Screen) -> None:
    screen.window.activateWindow()
    screen.window.on_outcome(desk.refused(Reason.EXPIRED))
    screen.settle()
    QTest.keyClick(screen.window, Qt.Key.Key_Escape)
    screen.settle()
    QTest.keyClick(screen.window, Qt.Key.Key_Return)
    QTest.keyClick(screen.window, Qt.Key.Key_Space)
    assert screen.desk.asked == []
    assert not isinstance(QApplication.focusWidget(), Button)


def test_a_log_that_was_not_read_is_not_called_sent(screen: Screen) -> None:
    screen.tell(to_send=None)
    assert screen.window.bar.sent.text() == "Not known what is sent"


def test_what_waits_is_never_called_sent(screen: Screen) -> None:
    assert screen.window.bar.sent.text() == "Everything sent"
    screen.tell(to_send=312)
    assert screen.window.bar.sent.text() == "312 not sent"
    screen.tell(to_send=0, contact=Contact())  # no hub: nothing was ever sent
    assert screen.window.bar.sent.text() == "Nothing to send"


def test_a_notice_is_shown_and_goes_when_touched(screen: Screen) -> None:
    screen.window.on_notice(values.Notice("pin_wrong", {"wait_s": 0}))
    assert screen.window.notice.isVisible()
    press(screen, "OK")
    assert not screen.window.notice.isVisible()


def test_a_crash_leaves_one_safe_page_for_good(screen: Screen) -> None:
    screen.window.on_crash(RuntimeError())
    screen.window.on_outcome(desk.admitted())
    screen.window.on_outcome(replace(desk.admitted(), joined_group=True))
    screen.window.on_notice(values.Notice("locked", {}))
    screen.tell(group=(), practice=True, faults=("disk_low",))
    assert screen.heard == []
    assert screen.window.state.page is Page.BROKEN
    assert "Not working" in shown(screen)
    assert [b.words for b in screen.window.findChildren(Button) if b.isVisible()] == ["Close the scanner"]
    assert not screen.window.bar.isVisible()


@pytest.mark.parametrize("state", [s for s in CameraState if s is not CameraState.RUNNING])
def test_every_state_of_the_camera_is_explained(screen: Screen, state: CameraState) -> None:
    screen.window.on_camera(CameraStatus(state))
    screen.settle()
    view = screen.window.ready.camera
    assert view.accessibleDescription()
    screen.window.on_camera(CameraStatus(CameraState.RUNNING))
    assert not view.accessibleDescription()


def test_problems_run_the_self_test_and_offer_what_needs_a_pin(screen: Screen) -> None:
    screen.go(Event.PROBLEMS)
    assert screen.desk.asked == [values.RunSelfTest()]
    press(screen, "Close the scanner")
    assert isinstance(screen.page, UnlockPage)
    left: list[bool] = []
    screen.window.chosen.leave.connect(lambda: left.append(True))
    screen.tell(unlocked_by="Amira", unlocked_with_pin=True)
    assert screen.window.state.page is Page.PROBLEMS
    press(screen, "Close the scanner")
    assert left == [True]


def test_a_badge_alone_neither_closes_nor_exports(screen: Screen) -> None:
    screen.go(Event.PROBLEMS)
    screen.tell(unlocked_by="badge", unlocked_with_pin=False)
    press(screen, "Export to USB")
    assert isinstance(screen.page, UnlockPage)


def test_frames_come_over_the_bridge_and_never_pile_up(screen: Screen, qtbot) -> None:
    bridge = Bridge()
    screen.window.take_frames(bridge)
    with qtbot.waitSignal(bridge.frame_waits):
        bridge.on_frame(picture())
    bridge.on_frame(picture())
    screen.settle()
    assert bridge.take_frame() is not None or screen.window.ready.camera._image is not None
    assert bridge.take_frame() is None


def test_the_language_changes_in_mid_verdict(screen: Screen, arabic_on: Callable[[], None]) -> None:
    screen.window.on_outcome(desk.refused(Reason.EXPIRED))
    screen.settle()
    english = shown(screen)
    arabic_on()
    screen.settle()
    assert shown(screen) != english
    assert screen.window.layoutDirection() is Qt.LayoutDirection.RightToLeft
