"""The workshop desk's window after its program died: the resident goes on by their code, through the hub."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from kiosk.workshop.pages import Page
from kiosk.workshop_app import WorkshopProgram
from shared.desk.station import Station
from shared.device.staff import Role, Staff
from shared.device.state import State
from tests.fakes.hub_process import HubProcess
from tests.fakes.workshop_fingers import PIN, STAFF_PIN, Fingers, Resident, enrolled, hub_says, in_ledger

ADA = Resident("Adelaide", "Quintanilha")


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[HubProcess]:
    with HubProcess(tmp_path / "city") as running:
        yield running


@contextmanager
def running(qapp: QApplication, tablet: State, qtbot: Any) -> Iterator[Fingers]:
    """The program, until it ends without a word: nothing of its memory is left."""
    station = Station(tablet)
    with tablet.lock():
        program = WorkshopProgram(qapp, station, station.judge("charing-cross", "library"))
        program.window.resize(1080, 1600)
        program.window.show()
        program.start()
        try:
            yield Fingers(program, qtbot.waitUntil)
        finally:
            program.stop()
            program.window.close()
            program.window.deleteLater()
            program.deleteLater()


def test_a_code_is_typed_at_the_desk_that_began_anew(
    qapp: QApplication, qtbot: Any, hub: HubProcess, tmp_path: Path
) -> None:
    tablet = enrolled(tmp_path / "tablet", hub, "kiosk")
    people = Staff(tablet.staff)
    people.add("Jo Reyes", PIN, Role.AMBASSADOR)
    people.add("Maria", STAFF_PIN, Role.DESK)
    card = hub_says(hub, "card", "issue", "--kind", "ambassador")
    asked = ADA.questions()
    with running(qapp, tablet, qtbot) as fingers:
        fingers.come_in(card)
        fingers.press("Sign somebody up")
        fingers.answer(ADA, asked[:5])
        fingers.until(lambda: fingers._asks("birth"))
        code = str(fingers.window.question._asked.code)
    with running(qapp, tablet, qtbot) as fingers:
        fingers.come_in(card)
        fingers.until(lambda: in_ledger(tmp_path)[0] == 0)  # the hub has what was sealed
        fingers.go_on(code)
        fingers.answer(ADA, asked[5:])
        fingers.press("Hand over to staff")
        page = fingers.on(Page.HANDED_OVER)
        fingers.enter_pin(page, STAFF_PIN)
        fingers.on(Page.EVIDENCE)
        fingers.press("Council tax bill")
        fingers.enter_pin(fingers.window.stack.pages[Page.EVIDENCE], STAFF_PIN)
        fingers.on(Page.CARD)
        fingers.press("Done")
        fingers.on(Page.STAFF_DESK)
        fingers.press("Back to the ambassador")
        fingers.on(Page.DESK)
