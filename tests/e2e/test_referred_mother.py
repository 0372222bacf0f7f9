"""*SIM for a referred mother*: a code from Family Navigation, offline; the same code again next door."""

import subprocess
from pathlib import Path

import pytest

from kiosk.handout.desk import HandoutDesk
from kiosk.handout.values import (
    BeginHandout,
    ChooseItem,
    Confirm,
    GiveNeed,
    GiveNumber,
    GiveReferral,
    HandoutAt,
    NoCard,
    Problem,
    Step,
)
from kiosk.workshop.handover import StaffDesk, StaffTurn, TakeOver
from shared.desk.desk import Desk
from shared.desk.staff_actions import StaffActions
from shared.desk.station import Station
from shared.device.clock import Clock
from shared.device.staff import Role, Staff
from shared.device.state import State
from shared.domain.handout import Condition
from shared.domain.ruling import Ruling, Why
from shared.sync.enrol import Wanted, enrol
from shared.sync.opening import opened
from tests.fakes.command import ROOT, python
from tests.fakes.hub_process import HubProcess

FIRST, SECOND = "8944110068058912341", "8944110068058912358"


def hub_says(hub: HubProcess, *arguments: str) -> list[str]:
    done = subprocess.run(
        python("hub", *arguments, "--data", hub.folder), cwd=ROOT, capture_output=True, text=True, check=True
    )
    return done.stdout.splitlines()


class Library:
    """A tablet at a library, enrolled for real; its line is up only while it syncs."""

    def __init__(self, folder: Path, hub: HubProcess, venue: str) -> None:
        self.state = State.create(folder)
        self.state.settings.write_text("reserve_mib = 1\n")
        code = hub_says(hub, "code", "--venue", venue, "--kind", "kiosk", "--port", str(hub.port))[-1]
        enrol(folder, code, Wanted("kiosk"))
        Staff(self.state.staff).add("Maria", "7391", Role.DESK)
        self.station, self.venue = Station(self.state), venue
        judge = self.station.judge(venue, "library")
        self.book = self.station.book(judge)
        self.desk = HandoutDesk(judge, self.book, self._desk_for, lambda: None)

    def _desk_for(self, service: str) -> Desk:
        desk = self.station.desk(self.station.judge(self.venue, service))
        desk.book = self.book
        return desk

    def sync(self) -> None:
        with opened(self.state, Clock(self.state.clock)) as cycle:
            assert cycle is not None
            cycle.run(lambda _: None, lambda: False)

    def until_code(self, code: str) -> HandoutAt:
        self.desk.answer(ChooseItem("sim-40gb"))
        self.desk.answer(NoCard())
        return self.desk.answer(GiveReferral(code))

    def give(self, code: str, number: str) -> HandoutAt:
        self.until_code(code)
        self.desk.answer(GiveNeed(True, "no-internet"))
        self.desk.answer(GiveNumber(number, "vodafone"))
        return self.desk.answer(Confirm(Condition.NEW))

    def left(self) -> int:
        return self.desk.answer(BeginHandout()).offers[0].left

    def staff_see(self) -> list[Why | None]:
        """What staff find at the workshop desk behind their PIN; they see to all of it."""
        desk = self._desk_for("library")
        staff = Staff(self.state.staff)
        turn = StaffTurn(desk, StaffActions(desk, staff, self.station.save_for_hub))
        turn.ask(None, practising=False)
        here = turn.enter(TakeOver("Maria", "7391"), practising=False)
        assert isinstance(here, StaffDesk)
        found = [row.why for row in here.rulings]
        for row in here.rulings:
            here = turn.sorted_out(row.event, practising=False)
        assert isinstance(here, StaffDesk) and not here.waiting
        return found

    def told(self) -> list[tuple[Ruling, Why | None, bool]]:
        rulings = self.book.use(lambda ledger: ledger.rulings(9))
        return [(one.ruling, one.why, one.own) for one in rulings]


@pytest.fixture
def hub(tmp_path: Path):
    with HubProcess(tmp_path / "city") as running:
        yield running


def test_one_sim_for_one_code_and_whoever_uses_it_again_is_told(tmp_path: Path, hub: HubProcess) -> None:
    here = Library(tmp_path / "here", hub, "charing-cross")
    next_door = Library(tmp_path / "next-door", hub, "marshall-street")
    (code,) = hub_says(
        hub, "referral", "make", "--service", "family-navigation", "--handout", "sim-40gb", "--count", "1"
    )
    for library in (here, next_door):
        hub_says(hub, "stock", "set", "--venue", library.venue, "--handout", "sim-40gb", "--units", "50")
        device = library.state.device_id
        hub_says(hub, "stock", "allot", "--device", device, "--handout", "sim-40gb", "--units", "5")
        library.sync()
        assert library.left() == 5

    done = here.give(code, FIRST)  # nobody has a line now
    assert (done.step, done.last4, here.left()) == (Step.DONE, "2341", 4)
    assert here.until_code(code).problem is Problem.CODE_USED
    assert next_door.give(code, SECOND).step is Step.DONE

    here.sync()
    next_door.sync()
    assert next_door.told() == [(Ruling.DUPLICATE, Why.REFERRAL_USED, True)]
    assert next_door.staff_see() == [Why.REFERRAL_USED]
    here.sync()
    assert here.told() == [(Ruling.DUPLICATE, Why.REFERRAL_USED, False)]
    assert here.staff_see() == [Why.REFERRAL_USED]
    for library in (here, next_door):
        library.sync()
        assert library.staff_see() == [], "somebody has seen to it"

    month = done.on.isoformat()[:7]
    assert hub_says(hub, "handouts", "--month", month)[-1] == "2 in all"
    everything = b"".join(
        file.read_bytes() for file in (tmp_path / "here").rglob("*") if file.is_file()
    ) + b"".join(file.read_bytes() for file in hub.folder.rglob("*") if file.is_file())
    assert code.encode() not in everything
    assert FIRST.encode() not in everything
    for library in (here, next_door):
        library.book.close()
