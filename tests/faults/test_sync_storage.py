"""What rows are kept on fails: a full disk, a database that restarts, an image of yesterday."""

import contextlib
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from sqlalchemy import select

from hub.db import tables
from shared.ledger.ledger import Ledger
from tests.fakes import line as lines
from tests.fakes.field import FieldDesk, arrived, nothing_lost_nothing_doubled
from tests.fakes.hands import Hands
from tests.fakes.hub_process import HubProcess
from tests.fakes.line import Line
from tests.fakes.postgres import Postgres
from tests.fakes.small_disk import fill_up, small_disk
from tests.fakes.town import Pass, Town
from tests.faults.conftest import NewDesk

_PATIENCE = 50


def test_postgresql_restarts_under_load(tmp_path: Path, postgres_server: Postgres, postgres_url: str) -> None:
    """Two processes on one database, four desks that send without a pause, and the database goes twice."""
    town = Town(tmp_path / "city", _now(), postgres_url)
    cards = [town.card() for _ in range(10)]
    with (
        HubProcess(town.folder, postgres_url) as one,
        HubProcess(town.folder, postgres_url) as other,
        ExitStack() as closing,
    ):
        desks = [
            FieldDesk(tmp_path / f"desk-{number}", town, _now(), hub.url)
            for number, hub in enumerate((one, other, one, other))
        ]
        for desk in desks:
            closing.callback(desk.counter.close)
            desk.admit(card.text for card in cards * 5)
        town.hub.engine.dispose()
        told: list[str | None] = []
        enough = threading.Event()

        def keep_sending(desk: FieldDesk) -> None:
            while not enough.is_set():
                told.append(desk.contact(everything_again=True))

        threads = [threading.Thread(target=keep_sending, args=(desk,)) for desk in desks]
        for thread in threads:
            thread.start()
        for _ in range(2):
            for desk in desks:
                desk.admit(card.text for card in cards)
            postgres_server.restart()
            before = len(told)
            _until(lambda before=before: None in told[before:])
        enough.set()
        for thread in threads:
            thread.join()
        assert [desk.contact() for desk in desks] == [None] * 4
        nothing_lost_nothing_doubled(town, *desks)
    assert set(told) <= {None, "hub_busy"}
    town.hub.close()


def test_one_process_takes_the_others_devices(tmp_path: Path, postgres_url: str) -> None:
    """A load balancer sends a desk from one to the other as they die and come back, also in mid-batch."""
    town = Town(tmp_path / "city", _now(), postgres_url)
    cards = [town.card() for _ in range(10)]
    with HubProcess(town.folder, postgres_url) as one, HubProcess(town.folder, postgres_url) as other:
        with Line(one.url) as balancer:
            desk = FieldDesk(tmp_path / "desk", town, _now(), balancer.url)
            for dying, living in ((one, other), (other, one)):
                desk.admit(card.text for card in cards)
                balancer.only, before = "/events", len(balancer.seen)
                balancer.then(lines.lost_answer)
                assert desk.contact() == "hub_away"
                assert len(balancer.seen) > before
                dying.kill()
                assert desk.contact() == "hub_failing", "the balancer has not seen it yet"
                balancer.send_to(living.url)
                assert desk.contact() is None
                dying.start()
            desk.counter.close()
        there = nothing_lost_nothing_doubled(town, desk)
        assert len(there) == 20
        assert {row.ruling for row in there} == {"accepted"}
    town.hub.close()


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "disk", 8) as disk:
        yield disk


def test_the_hubs_disk_is_full(tmp_path: Path, disk: Path) -> None:
    town = Town(disk / "city", _now())
    cards = [town.card() for _ in range(10)]
    with HubProcess(town.folder) as hub:
        desk = FieldDesk(tmp_path / "desk", town, _now(), hub.url)
        desk.admit(card.text for card in cards)
        assert desk.contact() is None
        hog = fill_up(disk)
        for _ in range(_PATIENCE):
            desk.admit(card.text for card in cards * 4)
            why = desk.contact()
            if why is not None:
                break
        assert why == "hub_full"
        assert desk.contact() == "hub_full", "it says so again, and nothing falls over"
        hog.unlink()
        assert desk.contact() is None
        there = nothing_lost_nothing_doubled(town, desk)
        assert {row.ruling for row in there} == {"accepted"}
        desk.counter.close()
    town.hub.close()


class TestAnOldImage:
    """Somebody puts yesterday's copy of a desk's disk back: the log goes on where it was, and forks."""

    @pytest.mark.parametrize("after", [0, 3, 30], ids=["nobody came", "few came", "more came than were lost"])
    def test_both_histories_are_kept_and_a_new_log_begins(
        self, new_desk: NewDesk, live_town: Town, cards: list[Pass], tmp_path: Path, after: int
    ) -> None:
        desk = new_desk()
        desk.admit(card.text for card in cards[:5])
        assert desk.contact() is None
        desk.counter.close()
        shutil.copytree(desk.folder, tmp_path / "image")
        desk.open()
        desk.admit(card.text for card in cards[:10])
        assert desk.contact() is None
        before = nothing_lost_nothing_doubled(live_town, desk)
        old_log = _log(desk)

        desk.counter.close()
        shutil.rmtree(desk.folder)
        (tmp_path / "image").rename(desk.folder)
        desk.open()
        came = [outcome.event for outcome in desk.admit(card.text for card in (cards * 2)[:after])]
        assert desk.contact() is None
        assert desk.contact() is None
        later = [outcome.event for outcome in desk.admit(card.text for card in cards[:4])]
        assert desk.contact() is None

        assert desk.unsent == 0
        assert _log(desk) != old_log
        there = [row.id for row in arrived(live_town, [desk])]
        assert there[: len(before)] == [row.id for row in before], "the first history stands"
        assert len(set(there)) == len(there)
        assert {*came, *later} <= {*there, *_asides(live_town)}
        assert set(later) <= set(there), "the new log is a log like any"
        assert {"fork", "rolled_back"} & _alarms(live_town, desk.state.device_id)


def _log(desk: FieldDesk) -> str:
    with contextlib.closing(Ledger.inspect(desk.state.ledger)) as ledger:
        return ledger.log


def _asides(town: Town) -> set[str]:
    with town.hub.read() as connection:
        return set(connection.scalars(select(tables.asides.c.id)))


def _alarms(town: Town, device: str) -> set[str]:
    with town.hub.read() as connection:
        wanted = select(tables.alarms.c.kind).where(tables.alarms.c.device == device)
        return set(connection.scalars(wanted))


def _now() -> Hands:
    return Hands(time.time_ns() // 1_000_000)


def _until(happened: Callable[[], bool]) -> None:
    deadline = time.monotonic() + _PATIENCE
    while not happened():
        assert time.monotonic() < deadline
        time.sleep(0.01)
