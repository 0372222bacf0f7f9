"""Trusted time against clocks that are wrong, set, or set back again."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from shared.device.clock import Clock, Readers

NOON = 1_795_348_800_000
MINUTE, HOUR = 60_000, 3_600_000
YEAR = 365 * 24 * HOUR


@dataclass
class Machine:
    """The clocks of a machine, moved by hand."""

    wall: int = NOON
    boot: int = 100 * HOUR
    boots: int = 1

    @property
    def readers(self) -> Readers:
        return Readers(lambda: self.wall, lambda: self.boot * 1_000_000, lambda: f"boot-{self.boots}")

    def passes(self, ms: int) -> None:
        self.wall += ms
        self.boot += ms

    def restarts(self, ms: int = 60_000) -> None:
        self.wall += ms
        self.boot, self.boots = 20_000, self.boots + 1


@pytest.fixture
def machine() -> Machine:
    return Machine()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "clock.json"


def test_without_a_hub_it_is_the_wall_clock(machine: Machine, path: Path) -> None:
    clock = Clock(path, machine.readers)
    machine.passes(HOUR)
    now = clock.now()
    assert (now.trusted_ms, now.wall_ms, now.doubtful) == (NOON + HOUR, NOON + HOUR, False)


def test_the_hub_moves_time_forward_and_back(machine: Machine, path: Path) -> None:
    clock = Clock(path, machine.readers)
    for hub_ms in (NOON + YEAR, NOON - YEAR):
        clock.anchor(hub_ms)
        machine.passes(HOUR)
        now = clock.now()
        assert (now.trusted_ms, now.doubtful) == (hub_ms + HOUR, False)
        assert now.wall_ms == machine.wall


@pytest.mark.parametrize("jump", [-YEAR, YEAR, -HOUR, HOUR])
def test_setting_the_wall_clock_while_running_moves_nothing_and_is_noticed(
    machine: Machine, path: Path, jump: int
) -> None:
    clock = Clock(path, machine.readers)
    clock.recorded(NOON - HOUR)
    machine.wall += jump
    machine.passes(60_000)
    now = clock.now()
    assert (now.trusted_ms, now.doubtful) == (NOON + 60_000, True)
    machine.wall -= jump
    assert not clock.now().doubtful, "and back again"


@pytest.mark.parametrize("jump", [-YEAR, YEAR])
def test_with_a_hub_a_wall_clock_that_is_set_means_nothing(machine: Machine, path: Path, jump: int) -> None:
    Clock(path, machine.readers).anchor(NOON)
    machine.wall += jump
    machine.passes(HOUR)
    after_a_restart_of_the_program = Clock(path, machine.readers).now()
    assert (after_a_restart_of_the_program.trusted_ms, after_a_restart_of_the_program.doubtful) == (
        NOON + HOUR,
        False,
    )


def test_set_back_a_year_between_boots_is_doubtful_by_signed_time(machine: Machine, path: Path) -> None:
    Clock(path, machine.readers).anchor(NOON)
    machine.restarts()
    machine.wall -= YEAR
    assert Clock(path, machine.readers).now().doubtful


def test_set_back_a_year_between_boots_is_doubtful_by_the_newest_event(machine: Machine, path: Path) -> None:
    machine.wall -= YEAR
    clock = Clock(path, machine.readers, newest_event_ms=NOON)
    assert clock.now().doubtful
    machine.passes(HOUR)
    assert clock.now().doubtful


def test_set_forward_a_year_and_back_between_boots(machine: Machine, path: Path) -> None:
    clock = Clock(path, machine.readers, newest_event_ms=NOON - HOUR)
    machine.restarts()
    machine.wall += YEAR
    clock = Clock(path, machine.readers, newest_event_ms=NOON - HOUR)
    assert not clock.now().doubtful, "nothing on this machine can tell"
    newest = clock.now().trusted_ms
    machine.restarts()
    machine.wall -= YEAR
    clock = Clock(path, machine.readers, newest_event_ms=newest)
    assert clock.now().doubtful
    assert clock.now().trusted_ms == machine.wall, "one jump has not moved the estimate"
    assert clock.confirm()
    assert not clock.now().doubtful


def test_a_wrong_clock_at_boot_that_is_put_right_is_followed(machine: Machine, path: Path) -> None:
    machine.wall -= YEAR
    clock = Clock(path, machine.readers)
    clock.signed(NOON)
    assert clock.now().doubtful
    machine.wall += YEAR + HOUR
    now = clock.now()
    assert (now.trusted_ms, now.doubtful) == (NOON + HOUR, False)


def test_staff_cannot_confirm_what_a_signature_disproves(machine: Machine, path: Path) -> None:
    clock = Clock(path, machine.readers)
    clock.signed(NOON + YEAR)
    assert not clock.confirm()
    assert clock.now().doubtful


def test_a_steered_clock_is_followed_for_days(machine: Machine, path: Path) -> None:
    clock = Clock(path, machine.readers)
    for _ in range(24 * 14):
        machine.boot += HOUR
        machine.wall += HOUR + 180  # 50 parts in a million
        now = clock.now()
        assert not now.doubtful
        assert abs(now.trusted_ms - now.wall_ms) <= 400


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "{}",
        '{"boot_id": 1}',
        '{"boot_id":"boot-1","boot_ns":"x","trusted_ms":1,"source":"hub"}',
    ],
)
def test_a_damaged_anchor_is_made_anew(machine: Machine, path: Path, text: str) -> None:
    path.write_text(text)
    assert Clock(path, machine.readers).now().trusted_ms == NOON


def test_a_clock_that_cannot_be_kept_still_runs(machine: Machine, tmp_path: Path) -> None:
    assert Clock(tmp_path / "gone" / "clock.json", machine.readers).now().trusted_ms == NOON


def test_the_real_clocks_agree() -> None:
    readers = Readers()
    assert readers.wall_ms() > NOON - 10 * YEAR
    assert readers.boot_ns() > 0
    assert len(readers.boot_id()) == 36


moves = st.lists(
    st.tuples(st.sampled_from(["pass", "set", "restart", "hub", "event"]), st.integers(-2 * YEAR, 2 * YEAR)),
    max_size=25,
)


@given(moves)
@example([("hub", MINUTE + 1), ("restart", 0)])
@example([("hub", 3 * MINUTE), ("restart", 0)])
def test_green_is_never_earlier_than_what_is_recorded_or_a_minute_before_what_is_signed(
    tmp_path_factory: pytest.TempPathFactory, moves: list[tuple[str, int]]
) -> None:
    machine, path = Machine(), tmp_path_factory.mktemp("clock") / "clock.json"
    clock, newest, signed = Clock(path, machine.readers), 0, 0
    for move, amount in moves:
        if move == "pass":
            machine.passes(abs(amount) // 1000)
        elif move == "set":
            machine.wall += amount
        elif move == "restart":
            machine.restarts()
            clock = Clock(path, machine.readers, newest)
        elif move == "hub":
            signed = NOON + amount
            clock.anchor(signed)
            newest = 0
        else:
            newest = max(newest, clock.now().trusted_ms)
            clock.recorded(newest)
        now = clock.now()
        assert now.wall_ms == machine.wall
        assert now.doubtful or now.trusted_ms >= signed - MINUTE
