"""`device sync`, `export --for-hub` and `leave`, as somebody types them, against a real hub."""

import io
import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from shared.device.__main__ import main
from shared.device.state import State
from shared.ledger.ledger import Ledger
from shared.ledger.proposals import Kind
from shared.ledger.proposals import State as Proposed
from shared.sync.sending import Line
from shared.wire import export
from tests.fakes.field import FieldDesk
from tests.fakes.hands import Hands
from tests.fakes.hub_process import HubProcess
from tests.fakes.town import Pass, Town


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    town = Town(tmp_path_factory.mktemp("town") / "city", Hands(time.time_ns() // 1_000_000 - 1_000))
    yield town
    town.hub.close()


@pytest.fixture(scope="module")
def served(town: Town) -> Iterator[HubProcess]:
    with HubProcess(town.folder) as hub:
        yield hub


@pytest.fixture(scope="module")
def people(town: Town) -> list[Pass]:
    return [town.card() for _ in range(5)]


@pytest.fixture
def desk(town: Town, served: HubProcess, people: list[Pass], tmp_path: Path) -> Iterator[FieldDesk]:
    """A desk that five people came to, and that the hub has heard nothing of."""
    desk = FieldDesk(tmp_path / "desk", town, Hands(time.time_ns() // 1_000_000), served.url)
    desk.admit(one.text for one in people)
    yield desk
    desk.counter.close()


class Command:
    """One command to its end."""

    def __init__(self, capsys: pytest.CaptureFixture[str], *words: object) -> None:
        self.code = main([str(word) for word in words])
        told = capsys.readouterr()
        self.complaint = told.err
        self.answer: dict[str, Any] = json.loads(told.out) if told.out else {}


def test_sync_sends_everything_and_says_so(desk: FieldDesk, capsys: pytest.CaptureFixture[str]) -> None:
    many = len(desk.rows())
    done = Command(capsys, "sync", "--state", desk.folder, "--json")
    assert (done.code, done.complaint) == (0, "")
    assert done.answer == {"sent": many, "left": 0, "oldest": None, "why": None}
    again = Command(capsys, "sync", "--state", desk.folder, "--json")
    assert again.answer == {"sent": 0, "left": 0, "oldest": None, "why": None}


def test_sync_says_what_is_left_and_why(desk: FieldDesk, capsys: pytest.CaptureFixture[str]) -> None:
    kept = desk.folder / "hub.json"
    kept.write_text(json.dumps(json.loads(kept.read_text()) | {"hub": "http://127.0.0.1:9"}))
    many = len(desk.rows())
    done = Command(capsys, "sync", "--state", desk.folder, "--json")
    assert done.code == 1
    assert (done.answer["sent"], done.answer["left"], done.answer["why"]) == (0, many, "hub_away")
    assert done.answer["oldest"].endswith("Z")
    assert main(["sync", "--state", str(desk.folder)]) == 1
    assert f"{many} left, the oldest of" in capsys.readouterr().out


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_whoever_waits_at_a_terminal_sees_how_far_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    now, left, terminal = [0.0], [9_000], _Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)

    def took(seconds: float, rows: int) -> str:
        now[0], left[0] = seconds, left[0] - rows
        terminal.seek(terminal.truncate(0))
        line.took(rows)
        return terminal.getvalue()

    line = Line(lambda: left[0], lambda: now[0])
    assert took(0.9, 900) == "", "nobody waits yet"
    assert took(1.0, 100) == "\r\x1b[K1000 sent, 8000 left"
    assert took(1.5, 500) == "", "once a second is enough"
    assert took(2.0, 500) == "\r\x1b[K2000 sent, 7000 left, about 7 s"
    terminal.seek(terminal.truncate(0))
    line.end()
    assert terminal.getvalue() == "\r\x1b[K"
    assert line.sent == 2_000


def test_a_file_for_complaints_gets_no_progress(capsys: pytest.CaptureFixture[str]) -> None:
    times = iter((0.0, 0.0, 5.0))
    line = Line(lambda: 1, lambda: next(times))
    line.took(7)
    line.end()
    assert capsys.readouterr() == ("", "")


def test_sync_of_a_device_without_a_hub_is_a_wrong_use(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    State.create(tmp_path / "state")
    done = Command(capsys, "sync", "--state", tmp_path / "state", "--json")
    assert done.code == 2
    assert "device enrol" in done.complaint


def test_sync_leaves_a_desk_that_runs_alone(desk: FieldDesk, capsys: pytest.CaptureFixture[str]) -> None:
    with desk.state.lock():
        done = Command(capsys, "sync", "--state", desk.folder, "--json")
    assert done.code == 1
    assert "state_in_use" in done.complaint


def test_nobody_leaves_while_rows_are_unsent(desk: FieldDesk, capsys: pytest.CaptureFixture[str]) -> None:
    many = len(desk.rows())
    for words in ([], ["--exported"]):
        done = Command(capsys, "leave", "--state", desk.folder, *words)
        assert done.code == 1
        assert "rows_unsent" in done.complaint
        assert "device export --for-hub" in done.complaint
    assert len(desk.rows()) == many


def test_a_device_leaves_once_the_hub_has_everything(
    desk: FieldDesk, capsys: pytest.CaptureFixture[str]
) -> None:
    assert Command(capsys, "sync", "--state", desk.folder, "--json").code == 0
    done = Command(capsys, "leave", "--state", desk.folder, "--json")
    assert (done.code, done.complaint) == (0, "")
    assert not desk.folder.exists()


def test_a_device_leaves_once_its_rows_are_in_an_export(
    desk: FieldDesk, people: list[Pass], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    usb, key = tmp_path / "usb", desk.state.signing_key().public_key()
    done = Command(capsys, "export", "--for-hub", "--state", desk.folder, "--to", usb, "--json")
    assert done.code == 0
    (file,) = usb.iterdir()
    assert done.answer == {"file": str(file)}

    desk.hands.wait(3_600)
    desk.scan(people[0].text)
    late = Command(capsys, "leave", "--exported", "--state", desk.folder)
    assert late.code == 1
    assert "after the last export" in late.complaint
    rows = desk.rows()
    assert Command(capsys, "export", "--for-hub", "--state", desk.folder, "--to", usb, "--json").code == 0
    assert Command(capsys, "leave", "--exported", "--state", desk.folder, "--json").code == 0
    assert not desk.folder.exists()

    newest = max(usb.iterdir(), key=lambda file: file.stat().st_size)
    with newest.open("rb") as opened:
        assert export.read_head(opened).to == len(rows)
        export.verify(opened, lambda message, signature: key.verify(signature, message) is None)
        written = [
            (event.id, event.commitment.hex()) for one in export.batches(opened) for event in one.events
        ]
    assert written == rows


def test_where_the_hub_has_everything_there_is_nothing_to_export(
    desk: FieldDesk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert Command(capsys, "sync", "--state", desk.folder, "--json").code == 0
    done = Command(capsys, "export", "--for-hub", "--state", desk.folder, "--to", tmp_path / "usb", "--json")
    assert (done.code, done.answer) == (0, {"file": None})


def test_an_export_appears_whole_or_not_at_all(desk: FieldDesk, capsys: pytest.CaptureFixture[str]) -> None:
    done = Command(capsys, "export", "--for-hub", "--state", desk.folder, "--to", "/proc/nowhere")
    assert done.code == 1
    assert "ledger_" in done.complaint
    assert Command(capsys, "leave", "--exported", "--state", desk.folder).code == 1


def test_a_wipe_that_was_cut_can_be_done_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    state = State.create(tmp_path / "state")
    (state.folder / "device.pem").unlink()
    (state.trust / "deeper").mkdir(parents=True)
    assert Command(capsys, "leave", "--state", state.folder, "--json").code == 0
    assert not state.folder.exists()


def test_nobody_leaves_while_the_library_system_lacks_what_was_recorded(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    state = State.create(tmp_path / "state")
    ledger = Ledger.open(state.ledger, zone=ZoneInfo("UTC"), reserve_bytes=0)
    number = ledger.proposals.add(Kind.LOAN, lambda _: b"sealed", 0)
    for settle in (
        lambda: ledger.proposals.end(number, Proposed.REFUSED, "reserved", b"sealed", 1, for_staff=True),
        lambda: ledger.proposals.deal_with(number),
    ):
        refused = Command(capsys, "leave", "--exported", "--state", state.folder)
        assert (refused.code, state.ledger.exists()) == (1, True)
        assert "kiosk proposals" in refused.complaint
        settle()
    ledger.close()
    assert Command(capsys, "leave", "--state", state.folder, "--json").code == 0
    assert not state.folder.exists()
