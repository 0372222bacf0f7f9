"""PINs: slow to guess, and a wait that nothing shortens."""

import json
from pathlib import Path

import pytest

from shared.device.clock import Readers
from shared.device.files import StateFault
from shared.device.staff import PinAnswer, Role, Staff, check_pin
from shared.domain.faults import UsageError
from shared.domain.moment import Moment
from tests.device.test_clock import NOON, YEAR, Machine

_QUICK = 1 << 4


class Desk:
    """Somebody at the PIN pad of a machine whose clocks are moved by hand."""

    def __init__(self, path: Path) -> None:
        self.machine = Machine()
        self.path = path
        self.staff = Staff(path, self.machine.readers, work=_QUICK)

    def restart(self) -> None:
        self.machine.restarts()
        self.staff = Staff(self.path, self.machine.readers, work=_QUICK)

    def type(self, pin: str, name: str = "Ama") -> PinAnswer:
        return self.staff.check(name, pin, Moment(self.machine.wall, self.machine.wall))

    def wait(self, seconds: int) -> None:
        self.machine.passes(seconds * 1000)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    desk = Desk(tmp_path / "staff.json")
    desk.staff.add("Ama", "4711", Role.SUPERVISOR)
    desk.staff.add("Ben", "80251")
    return desk


def test_the_right_pin_tells_the_role(desk: Desk) -> None:
    assert desk.type("4711") == PinAnswer(True, role=Role.SUPERVISOR)
    assert desk.type("80251", "Ben").role is Role.DESK
    assert not desk.type("80251").right
    assert not desk.type("4711", "Nobody").right
    assert desk.staff.names() == ("Ama", "Ben")


def test_waits_double_from_the_fourth_wrong_pin_to_a_quarter_of_an_hour(desk: Desk) -> None:
    assert [desk.type("0000").wait_s for _ in range(3)] == [0, 0, 0]
    waits = []
    for _ in range(12):
        answer = desk.type("0000")
        assert answer.tried
        waits.append(answer.wait_s)
        desk.wait(answer.wait_s)
    assert waits == [2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900, 900]
    assert desk.type("4711").right
    assert desk.type("0000").wait_s == 0


def test_during_a_wait_even_the_right_pin_is_not_looked_at(desk: Desk) -> None:
    for _ in range(5):
        desk.wait(desk.type("0000").wait_s)
    desk.type("0000")
    answer = desk.type("4711")
    assert (answer.right, answer.tried, answer.wait_s) == (False, False, 8)
    desk.wait(7)
    assert desk.type("4711").wait_s == 1
    desk.wait(1)
    assert desk.type("4711").right


def test_a_restart_and_a_clock_set_forward_do_not_shorten_the_wait(desk: Desk) -> None:
    for _ in range(10):
        desk.wait(desk.type("0000").wait_s)
    assert desk.type("0000").wait_s == 256
    desk.machine.wall += YEAR
    assert desk.type("4711").wait_s == 256
    desk.restart()
    assert desk.type("4711").wait_s >= 200
    desk.wait(256)
    assert desk.type("4711").right


def test_a_clock_set_back_a_year_does_not_lock_everybody_out_for_a_year(desk: Desk) -> None:
    for _ in range(5):
        desk.wait(desk.type("0000").wait_s)
    desk.type("0000")
    desk.machine.wall -= YEAR
    assert desk.type("4711").wait_s == 8
    desk.wait(8)
    assert desk.type("4711").right


def test_guessing_over_many_people_makes_the_whole_device_wait(desk: Desk) -> None:
    for number in range(20):
        desk.staff.add(f"person {number}", "93046")
    answers = [desk.type("0000", f"person {number}") for number in range(11)]
    assert [answer.wait_s for answer in answers] == [0] * 10 + [2]
    assert not desk.type("4711").tried


def test_made_up_names_count_for_the_device_and_do_not_fill_the_file(desk: Desk) -> None:
    for number in range(10):
        desk.type("0000", f"nobody {number}")
    assert list(json.loads((desk.path.parent / "pin_delays.json").read_text())) == [""]


def test_a_try_is_counted_before_it_is_judged(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "pin_delays.json").mkdir()
    with pytest.raises(StateFault):
        desk.type("4711")


@pytest.mark.parametrize(
    "pin", ["1234", "4321", "0000", "9012", "1212", "123123", "123", "123456789", "12a4", "١٢٣٤", ""]
)
def test_easy_pins_are_refused(desk: Desk, pin: str) -> None:
    with pytest.raises(UsageError):
        desk.staff.add("Ama", pin)
    assert desk.type("4711").right, "the old one stays"


@pytest.mark.parametrize("pin", ["4711", "80251", "1357", "00001"])
def test_other_pins_will_do(pin: str) -> None:
    check_pin(pin)


@pytest.mark.parametrize("name", ["", " ", "a" * 41, "line\nbreak", " Ama"])
def test_names_are_printable(desk: Desk, name: str) -> None:
    with pytest.raises(UsageError):
        desk.staff.add(name, "4711")


def test_who_is_removed_cannot_unlock(desk: Desk) -> None:
    desk.staff.remove("Ama")
    assert not desk.type("4711").right
    with pytest.raises(UsageError):
        desk.staff.remove("Ama")


@pytest.mark.parametrize("text", ["{", "[]", '{"Ama": 1}', '{"Ama": {"role": "desk"}}'])
def test_a_damaged_file_is_a_fault(desk: Desk, text: str) -> None:
    desk.path.write_text(text)
    with pytest.raises(StateFault):
        desk.type("4711")


def test_a_damaged_wait_is_a_fault_and_not_a_free_try(desk: Desk, tmp_path: Path) -> None:
    for text in ("{", '{"Ama": 3}', '{"Ama": {"wrong": "x"}}', '{"Ama": {"other": 1}}'):
        (tmp_path / "pin_delays.json").write_text(text)
        with pytest.raises(StateFault):
            desk.type("4711")


def test_pins_are_not_in_the_file_and_only_the_owner_reads_it(tmp_path: Path) -> None:
    staff = Staff(tmp_path / "staff.json", Readers())
    staff.add("Ama", "47110815")
    assert "47110815" not in (tmp_path / "staff.json").read_text()
    assert (tmp_path / "staff.json").stat().st_mode & 0o777 == 0o600
    assert staff.check("Ama", "47110815", Moment(NOON, NOON)).right


def test_a_role_that_is_none_is_a_damaged_file(tmp_path):
    (tmp_path / "staff.json").write_text('{"Ama": {"role": "king"}}')
    with pytest.raises(StateFault):
        Staff(tmp_path / "staff.json").people()
