"""A full disk: the reserve carries the desk on, then it says so, and nothing that was answered is lost."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from shared.ledger.faults import LedgerFault
from tests.fakes.small_disk import fill_up, small_disk
from tests.ledger.desk import Desk

_RESERVE = 1 << 16  # what Desk keeps


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "disk", 2) as disk:
        yield disk


def test_a_full_disk_uses_the_reserve_then_refuses_then_goes_on(disk: Path) -> None:
    desk = Desk(disk / "ledger.sqlite")
    answered = [desk.admit(f"card-{number}", slot=0).id for number in range(5)]
    space = desk.ledger.space()
    assert space.reserve_whole
    assert not space.low
    hog = fill_up(disk)
    assert desk.ledger.space().low, "it says so before anything fails"

    refused = 0
    for number in range(1000):
        try:
            answered.append(desk.admit(f"late-{number}", slot=0).id)
        except LedgerFault as fault:
            assert fault.code == "ledger_full"
            refused += 1
        if refused == 3:
            break
    assert refused == 3
    assert len(answered) > 7, "the reserve carried it on"
    assert not desk.ledger.space().reserve_whole

    hog.unlink()
    answered.append(desk.admit("room again", slot=0).id)
    assert desk.ledger.space().reserve_whole
    assert [event.id for event in desk.ledger.events()] == answered
    assert desk.ledger.verify(desk.check).ok
    desk.ledger.close()


def test_a_ledger_opens_on_a_full_disk_with_the_help_of_its_reserve(disk: Path) -> None:
    desk = Desk(disk / "ledger.sqlite")
    desk.admit("card-1")
    desk.ledger.close()
    fill_up(disk)
    desk.ledger = desk.open()
    assert desk.admit("card-2").seq == 2
    desk.ledger.close()


def test_a_block_that_meets_a_full_disk_is_run_again_from_the_start(disk: Path) -> None:
    desk = Desk(disk / "ledger.sqlite")
    desk.admit("card-0", slot=0)
    fill_up(disk)
    for number in range(1, 200):
        try:
            event = desk.admit(f"card-{number}", slot=0)
        except LedgerFault:
            break
        assert event.seq == number + 1
        assert desk.history(f"card-{number}").slots == {0}
    assert desk.ledger.verify(desk.check).ok
    desk.ledger.close()


def test_a_file_size_limit_counts_as_a_full_disk(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    desk = Desk(tmp_path / "ledger.sqlite")
    answered = [desk.admit("card-0", slot=0).id]
    wal = tmp_path / "ledger.sqlite-wal"
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (wal.stat().st_size + 10_000, before[1]))
    try:
        with pytest.raises(LedgerFault) as fault:
            for number in range(1, 20):
                answered.append(desk.admit(f"card-{number}", slot=0).id)  # noqa: PERF401  stops at the fault
        assert fault.value.code == "ledger_full"
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    answered.append(desk.admit("room again", slot=0).id)
    assert [event.id for event in desk.ledger.events()] == answered
    assert desk.ledger.verify(desk.check).ok
    desk.ledger.close()
