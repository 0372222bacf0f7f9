"""The tablet's camera at the workshop desk: what it reads on which page, and whom it never looks at."""

from collections.abc import Iterator
from pathlib import Path
from time import monotonic
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from kiosk.handout.values import HandoutAt, Step
from kiosk.items.reader import Reading, Symbology
from kiosk.ui.workshop.eye import WorkshopEye
from kiosk.ui.workshop.window import WorkshopWindow
from kiosk.workshop.pages import Event, Page
from kiosk.workshop.values import Asked, AtDesk, Attend, BeginChange
from kiosk.workshop_app import WorkshopProgram
from shared.capture.worker import CameraState, CameraStatus
from shared.desk.station import Station, take_up
from shared.device.staff import Role, Staff
from shared.device.state import State
from shared.domain.card import Kind
from shared.domain.moment import Moment
from shared.domain.referral import new_code
from tests.fakes.hands import Hands
from tests.fakes.labels import HEIGHT, WIDTH, drawn, film, frame, held
from tests.fakes.screen import dress, speak
from tests.fakes.town import Town
from tests.fakes.workshop_screen import THINGS

CARD, OTHER = "A" * 60, "B" * 60
ICCID = "8944110000000000008"
SIM = next(thing for thing in THINGS if thing.numbering == "iccid")
ASKED = Asked("name", 5, 11, "en", "K7QX")


@pytest.fixture
def reel(tmp_path: Path) -> Path:
    """Where the tablet's camera looks: what is put there comes into view."""
    return tmp_path / "view.avi"


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path, town: Town, hands: Hands, reel: Path) -> Iterator[Any]:
    state = State.create(tmp_path / "tablet")
    state.settings.write_text(f'reserve_mib = 1\nvenue = "charing-cross"\ncamera = "{reel}"\n')
    town.give_secrets(state, "kiosk")
    town.publish()
    take_up(town.folder, state.trust, Moment(hands.wall_ms, hands.wall_ms))
    Staff(state.staff, hands.readers, work=16).add("Jo Reyes", "4826", Role.AMBASSADOR)
    station = Station(state, hands.readers)
    made = WorkshopProgram(qapp, station, station.judge("charing-cross", "library"))
    made.window.show()
    made.start()
    yield made
    made.stop()
    made.window.close()
    made.window.deleteLater()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_an_ambassadors_card_before_the_camera_asks_for_the_pin_which_it_does_not_see_typed(
    program: Any, town: Town, reel: Path, qtbot: Any
) -> None:
    door = program.window.stack.pages[Page.START]
    assert not door.camera.isVisible()
    card = held(drawn(town.card(Kind.AMBASSADOR).text, Symbology.QR, scale=6))
    nothing = np.full((HEIGHT, WIDTH), 110, np.uint8)
    film(reel.with_name("coming.avi"), nothing, card, seconds=1.5).rename(reel)
    qtbot.waitUntil(door.camera.isVisible, timeout=20_000)
    assert program._eye.state() == "running"
    qtbot.waitUntil(door.pin.isVisible, timeout=20_000)
    qtbot.waitUntil(lambda: not door.camera.isVisible(), timeout=20_000)
    assert door.camera._image is None


class Desk:
    """The window and its eye, with nobody behind them; `asked` is what their thread was asked."""

    def __init__(self) -> None:
        self.asked: list[object] = []
        self.window = WorkshopWindow(
            self.asked.append, lambda: "Charing Cross", choose_language=lambda _: None, locked=False
        )
        self.eye = WorkshopEye(self.window, "none")
        self.window.show()
        self.tell(AtDesk("J.R.", (), handouts=True))

    def tell(self, answer: object) -> None:
        self.window.on_answer(answer)
        self.eye.turn()

    def sees(self, text: str, symbology: Symbology = Symbology.QR, later_s: float = 0) -> list[object]:
        """What is asked for when the camera reads this."""
        self.asked.clear()
        self.eye.read.emit(Reading(text, symbology, monotonic() + later_s))
        return self.asked

    def pictures(self) -> Any:
        """The picture on the page in front, once a frame has come."""
        self.eye._bridge.on_frame(frame(held(drawn("x", Symbology.QR)), monotonic()))
        QCoreApplication.processEvents()
        return [one for one in (getattr(self.window.stack.currentWidget(), "camera", None),) if one]


@pytest.fixture
def desk(qapp: QApplication) -> Iterator[Desk]:
    dress(qapp)
    speak(qapp, "en")
    made = Desk()
    yield made
    made.window.close()
    made.window.deleteLater()


def test_a_card_that_is_left_lying_there_is_taken_once(desk: Desk) -> None:
    """It was taken for a change; while the resident answered, the camera looked away."""
    assert desk.sees(CARD) == [BeginChange(CARD)]
    for _ in range(2):
        desk.tell(ASKED)
        desk.tell(AtDesk("J.R.", (), handouts=True))
        assert desk.window.state.page is Page.DESK
        assert desk.sees(f"{CARD}~12~345") == [], "the same, though its code has changed"
    desk.window.go(Event.ATTENDANCE)
    assert desk.sees(CARD) == []
    assert desk.sees(OTHER) == [Attend(OTHER)], "another one counts at once"


def test_a_card_that_was_away_for_some_seconds_counts_again(desk: Desk) -> None:
    assert desk.sees(CARD, later_s=0) == [BeginChange(CARD)]
    assert desk.sees(CARD, later_s=2) == []
    assert desk.sees(CARD, later_s=4) == []
    assert desk.sees(CARD, later_s=8) == [BeginChange(CARD)]


def test_at_the_desk_a_card_is_to_be_changed_and_nothing_else_is_taken(desk: Desk) -> None:
    assert desk.sees(CARD) == [BeginChange(CARD)]
    assert desk.sees("https://example.org/poster") == []
    assert desk.sees(CARD, Symbology.CODE_128) == []


def test_who_came_is_counted_by_a_card_before_the_camera(desk: Desk) -> None:
    desk.window.go(Event.ATTENDANCE)
    assert desk.sees(CARD) == [Attend(CARD)]
    assert desk.pictures()[0].isVisible()
    desk.eye._bridge.on_camera(CameraStatus(CameraState.LOST))
    QCoreApplication.processEvents()
    assert desk.eye.state() == "lost"
    assert not desk.window.stack.currentWidget().camera.isVisible()


def test_the_camera_never_looks_while_a_resident_answers(desk: Desk) -> None:
    desk.tell(ASKED)
    assert desk.window.state.page is Page.QUESTION
    assert not desk.eye._reader._read
    assert not desk.eye._reader._show
    assert desk.sees(CARD) == []
    assert desk.pictures() == []


@pytest.mark.parametrize(
    ("step", "text", "symbology", "taken"),
    [
        (Step.CHOOSE, CARD, Symbology.QR, False),
        (Step.WHO, CARD, Symbology.QR, True),
        (Step.WHO, ICCID, Symbology.CODE_128, False),
        (Step.REFERRAL, new_code(lambda _: 3), Symbology.QR, True),
        (Step.REFERRAL, CARD, Symbology.QR, False),
        (Step.NUMBER, ICCID, Symbology.CODE_128, True),
        (Step.NUMBER, "9780141182490", Symbology.EAN_13, False),
        (Step.NUMBER, CARD, Symbology.QR, False),
        (Step.CONFIRM, ICCID, Symbology.CODE_128, False),
    ],
)
def test_at_a_handout_the_camera_gives_what_is_asked_for_and_nothing_else(
    desk: Desk, step: Step, text: str, symbology: Symbology, taken: bool
) -> None:
    desk.window.go(Event.HANDOUT)
    desk.tell(HandoutAt(step, chosen=SIM))
    assert bool(desk.sees(text, symbology)) is taken


def test_a_things_picture_goes_with_the_step_that_asked_for_it(desk: Desk) -> None:
    desk.window.go(Event.HANDOUT)
    desk.tell(HandoutAt(Step.NUMBER, chosen=SIM))
    view = desk.pictures()[0]
    assert view.isVisible()
    desk.tell(HandoutAt(Step.CONFIRM, chosen=SIM))
    assert (view.isVisible(), view._image) == (False, None)
