"""The hub from yesterday's backup: devices give back what it lost, and nothing doubles."""

import json
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import insert, select

from hub import delegates
from hub.__main__ import main
from hub.backup import backup, restore
from hub.db import desk_tables, tables
from hub.hub import Hub, incarnation
from hub.imports import take_export
from hub.intake import rules
from hub.intake.take import Taken, take
from hub.publish import published
from hub.settings import Settings
from hub.signup import counter
from shared.domain.faults import Fault, UsageError
from shared.domain.moment import day_date
from shared.wire import export
from tests.fakes.device_log import CARD, DeviceLog
from tests.fakes.hands import Hands
from tests.fakes.hub_process import HubProcess
from tests.fakes.sign_up_desk import sign_up_at, told
from tests.fakes.town import Town
from tests.fakes.town_hall import TownHall


class Place:
    """A hub's folder, opened anew for each thing that is done, as by commands."""

    def __init__(self, folder: Path, database: str | None) -> None:
        self.folder, self.settings = folder, Settings(database=database)

    def __call__(self) -> Hub:
        return Hub.open(self.folder, self.settings)

    def enrol(self) -> DeviceLog:
        log = DeviceLog("01900000-0000-4000-8000-000000000001", "porchester")
        hub = self()
        with hub.write() as connection:
            connection.execute(insert(tables.devices).values(log.enrolled()))
        hub.close()
        return log

    def send(self, log: DeviceLog) -> Taken:
        """All that the hub does not have, as its answer to a first try says."""
        hub = self()
        with hub.write() as connection:
            device, known = TownHall.device(connection, log), rules.published(connection)
            wanted = take(connection, known, device, log.id, log.batch(log.seq + 1), hub.now_ms()).next
            taken = take(connection, known, device, log.id, log.batch(wanted), hub.now_ms())
        hub.close()
        return taken

    def ids(self) -> list[str]:
        hub = self()
        with hub.read() as connection:
            found = list(connection.scalars(select(tables.events.c.id).order_by(tables.events.c.seq)))
        hub.close()
        return found


@pytest.fixture
def place(tmp_path: Path, database_url: str, request: pytest.FixtureRequest) -> Iterator[Place]:
    on_file = database_url.startswith("sqlite")
    town = Town(tmp_path / "city", Hands(), None if on_file else database_url)
    town.hub.close()
    yield Place(tmp_path / "city", None if on_file else database_url)


def test_devices_give_back_what_a_restored_hub_lost(place: Place, tmp_path: Path) -> None:
    log, file = place.enrol(), tmp_path / "hub.backup"
    for _ in range(3):
        log.admit("swim")
    place.send(log)
    hub = place()
    size = backup(hub, file)
    with hub.read() as connection:
        before, bundle = incarnation(connection), published(connection)
    hub.close()
    assert size == file.stat().st_size > 0
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    for _ in range(3):
        log.admit("swim")
    place.send(log)

    with pytest.raises(UsageError, match="--replace"):
        restore(place.folder, place.settings, file)
    assert len(place.ids()) == 6
    after = restore(place.folder, place.settings, file, replace=True)
    assert place.ids() == [row.id for row in log.rows[:3]]
    hub = place()
    with hub.read() as connection:
        newer = published(connection)
        assert incarnation(connection) == after != before
        assert bundle is not None and newer is not None and newer.version > bundle.version
    hub.close()

    assert place.send(log).next == 7
    assert place.ids() == [row.id for row in log.rows]
    assert place.send(log).next == 7
    assert place.ids() == [row.id for row in log.rows]


def test_a_pass_that_ended_since_the_backup_stays_ended(place: Place, tmp_path: Path) -> None:
    log, file, key = place.enrol(), tmp_path / "hub.backup", Ed25519PrivateKey.generate().public_key()
    hub = place()
    with hub.alone() as connection:
        today = day_date(hub.now_ms() // 86_400_000)
        delegates.register(connection, log.device, key.public_bytes_raw(), delegates.PLACES, today)
        start = connection.execute(select(desk_tables.delegates)).one().start
    waits = sign_up_at(hub, log.device, told(evidence=None, place=start))
    backup(hub, file)
    later = sign_up_at(hub, log.device, told(evidence=None, place=start + 1))
    for one in (waits, later):
        counter.refuse(hub, one, "Maria")
    with hub.read() as connection:
        ended = delegates.statuses(connection, hub.now_ms())
    assert ended.keys() == {start, start + 1}
    hub.close()
    restore(place.folder, place.settings, file, replace=True)
    hub = place()
    with hub.read() as connection:
        assert delegates.statuses(connection, hub.now_ms()) == ended
    hub.close()


def test_a_running_hub_is_not_restored(place: Place, tmp_path: Path) -> None:
    file = tmp_path / "hub.backup"
    hub = place()
    backup(hub, file)
    hub.close()
    with HubProcess(place.folder, place.settings.database), pytest.raises(Fault) as caught:
        restore(place.folder, place.settings, file, replace=True)
    assert caught.value.code == "hub_running"
    restore(place.folder, place.settings, file, replace=True)


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0" + b"\xff" * 5000, b"PGDMP" + b"\0" * 50])
def test_what_is_no_backup_changes_nothing(place: Place, tmp_path: Path, content: bytes) -> None:
    log, file = place.enrol(), tmp_path / "hub.backup"
    log.write("unlock")
    place.send(log)
    file.write_bytes(content)
    with pytest.raises(Fault) as caught:
        restore(place.folder, place.settings, file, replace=True)
    assert caught.value.code in ("backup_unusable", "backup_failed")
    assert place.ids() == [log.rows[0].id]


def test_the_commands(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    Town(tmp_path / "city", Hands()).hub.close()
    where, file = ["--data", str(tmp_path / "city")], tmp_path / "hub.backup"
    assert main(["backup", *where, "--to", str(file)]) == 0
    assert main(["restore", *where, "--from", str(file)]) == 2
    assert main(["restore", *where, "--from", str(tmp_path / "none"), "--replace"]) == 1
    assert main(["restore", *where, "--from", str(file), "--replace", "--json"]) == 0
    out, errors = capsys.readouterr()
    assert json.loads(out.splitlines()[-1])["incarnation"]
    assert "Do again" in errors


class TestExports:
    """Rows that come on a stick."""

    @staticmethod
    def write(log: DeviceLog, path: Path, first: int = 1, change: Callable[[bytes], bytes] = bytes) -> Path:
        """A signed export of a log."""
        head = export.Head(log.device, log.id, first, log.seq)
        parts = [log.batch(seq, 2) for seq in range(first, log.seq + 1, 2)]
        with path.open("wb") as file:
            export.write(file, head, parts, log.key.sign)
        path.write_bytes(change(path.read_bytes()))
        return path

    @pytest.fixture
    def place(self, tmp_path: Path) -> Place:
        Town(tmp_path / "city", Hands()).hub.close()
        return Place(tmp_path / "city", None)

    def test_rows_brought_by_hand_are_rows(
        self, place: Place, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        log = place.enrol()
        for _ in range(5):
            log.write("unlock")
        log.append("{}")
        path = self.write(log, tmp_path / "desk.pcx")
        for _ in range(2):
            assert main(["import", str(path), "--data", str(place.folder), "--json"]) == 0
            told = json.loads(capsys.readouterr().out)
            assert (told["events"], told["rulings"]) == (6, {"accepted": 5, "unreadable": 1})
        assert place.ids() == [row.id for row in log.rows]
        log.admit("swim", CARD)
        assert place.send(log).next == 8

    @pytest.mark.parametrize(
        "change",
        [
            lambda data: data.replace(b"unlock", b"unlocK", 1),
            lambda data: data[:-2],
            lambda data: b"",
            lambda data: data.replace(
                b"01900000-0000-4000-8000-000000000001", b"01900000-0000-4000-8000-00000000000f"
            ),
        ],
    )
    def test_what_its_device_did_not_sign_is_refused(
        self, place: Place, tmp_path: Path, change: Callable[[bytes], bytes]
    ) -> None:
        log = place.enrol()
        for _ in range(3):
            log.write("unlock")
        path = self.write(log, tmp_path / "desk.pcx", change=change)
        hub = place()
        with pytest.raises(Fault) as caught:
            take_export(hub, path)
        hub.close()
        assert caught.value.code == "export_refused"
        assert place.ids() == []

    def test_an_export_that_begins_too_late_says_so(self, place: Place, tmp_path: Path) -> None:
        log = place.enrol()
        for _ in range(3):
            log.write("unlock")
        path = self.write(log, tmp_path / "desk.pcx", first=2)
        hub = place()
        with pytest.raises(Fault, match="wants rows from 1 on") as caught:
            take_export(hub, path)
        hub.close()
        assert caught.value.code == "export_gap"
