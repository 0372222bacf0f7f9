"""`device` as an administrator types it: results, exit codes, one clear line and never a traceback."""

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from shared.device.__main__ import main
from shared.device.doctor import Health, Line, examine
from shared.device.settings import load
from shared.device.staff import Staff
from shared.device.state import State
from shared.domain.decision import Verdict
from shared.domain.events import EventKind, NewEvent
from shared.domain.moment import Moment
from shared.ledger.ledger import Ledger
from shared.wire.pseudonym import pseudonym
from tests.device.test_clock import NOON

TOP = Path(__file__).resolve().parents[2]
CARD = "00112233445566778899aabbccddeeff"


@pytest.fixture
def state(tmp_path: Path) -> State:
    """A device with four events: a card at the pool, at a partner, and somebody else twice."""
    state = State.create(tmp_path / "state")
    ledger = Ledger.open(state.ledger, zone=ZoneInfo("UTC"), sign=state.signing_key().sign, reserve_bytes=0)
    at = Moment(NOON, NOON)
    for reference in (CARD, pseudonym(state.partner_key(), bytes.fromhex(CARD)), "ff" * 16, "ff" * 16):
        event = NewEvent(EventKind.DECISION, at, "porchester", "swim", reference, {"verdict": Verdict.ADMIT})
        ledger.write(lambda tx, event=event: tx.append(event))
    ledger.close()
    return state


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, list[str], str]:
    """Exit code, lines on standard output, and what was complained of."""
    code = main([str(argument) for argument in arguments])
    told = capsys.readouterr()
    return code, told.out.splitlines(), told.err


def test_events_are_objects_oldest_first(state: State, capsys: pytest.CaptureFixture[str]) -> None:
    code, lines, err = run(capsys, "events", "--state", state.folder, "--json")
    rows = [json.loads(line) for line in lines]
    assert (code, err) == (0, "")
    assert [row["seq"] for row in rows] == [1, 2, 3, 4]
    assert len({row["id"] for row in rows}) == 4
    assert rows[0]["payload"]["card_ref"] == CARD
    assert (
        run(capsys, "events", "--state", state.folder)[1][0]
        == "1 2026-11-22T12:00:00.000Z decision swim admit"
    )


def test_a_broken_chain_is_told_and_the_events_are_still_printed(
    state: State, capsys: pytest.CaptureFixture[str]
) -> None:
    with sqlite3.connect(state.ledger) as db:
        db.execute("DROP TRIGGER events_keep")
        db.execute("UPDATE events SET payload = replace(payload, 'admit', 'refuse') WHERE seq = 3")
    db.close()
    code, lines, err = run(capsys, "events", "--state", state.folder, "--json")
    assert (code, len(lines)) == (1, 4)
    assert err == "device: event 3: an event's payload was changed\n"
    assert run(capsys, "doctor", "--state", state.folder)[0] == 1


def test_a_device_that_has_recorded_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    State.create(tmp_path / "new")
    assert run(capsys, "events", "--state", tmp_path / "new", "--json") == (0, [], "")
    assert not (tmp_path / "new" / "ledger.sqlite").exists()


def test_erasing_finds_a_card_under_its_pseudonym_too(
    state: State, capsys: pytest.CaptureFixture[str]
) -> None:
    told = run(capsys, "erase", "--state", state.folder, "--card", CARD, "--json")[1]
    assert told == ['{"erased": 2, "outlasting": 0}']
    code, lines, _ = run(capsys, "events", "--state", state.folder, "--json")
    assert code == 0
    assert [json.loads(line)["payload"] is None for line in lines] == [True, True, False, False]


def test_export_writes_both_files(state: State, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    code, lines, _ = run(capsys, "export", "--state", state.folder, "--to", tmp_path / "usb", "--json")
    assert (code, json.loads(lines[0])["events"]) == (0, 4)
    assert sorted(path.name for path in (tmp_path / "usb").iterdir()) == ["events.csv", "events.jsonl"]


def test_staff_come_and_go(state: State, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "pin").write_text("4711\n")
    given = ("--state", state.folder)
    assert (
        run(capsys, "staff", "add", "Ama", *given, "--role", "supervisor", "--pin-file", tmp_path / "pin")[0]
        == 0
    )
    assert Staff(state.staff).check("Ama", "4711", Moment(NOON, NOON)).right
    assert run(capsys, "staff", "list", *given)[1] == ["Ama (supervisor)"]
    assert run(capsys, "staff", "remove", "Ama", *given)[0] == 0
    assert run(capsys, "staff", "list", *given, "--json")[1] == []


def test_settings_are_shown_and_changed(state: State, capsys: pytest.CaptureFixture[str]) -> None:
    given = ("settings", "--state", state.folder)
    assert run(capsys, *given, "volume", "60")[1] == ["volume = 60  # Loudness of the tones in percent"]
    assert load(state.settings).volume == 60
    assert len(run(capsys, *given)[1]) > 15
    assert json.loads(run(capsys, *given, "volume", "--json")[1][0])["value"] == 60


def test_keys_are_the_public_ones(state: State, capsys: pytest.CaptureFixture[str]) -> None:
    told = json.loads(run(capsys, "keys", "--state", state.folder, "--json")[1][0])
    assert told["device"] == state.device_id
    assert len(told["x25519"]) == len(told["ed25519"]) == 43


def test_doctor_looks_at_everything_and_offers_a_remedy(
    state: State, capsys: pytest.CaptureFixture[str]
) -> None:
    code, lines, _ = run(capsys, "doctor", "--state", state.folder, "--json")
    found = {row["name"]: row for row in map(json.loads, lines)}
    assert code == 1
    assert found["card checks"]["health"] == "bad"
    assert found["ledger"] == {
        "name": "ledger",
        "health": "good",
        "found": "4 events, chain complete",
        "remedy": "",
    }
    assert {"camera", "scanner", "speaker", "clock", "disk"} <= found.keys()
    assert all(found[name]["found"] == "not set up" for name in ("hub", "printer"))
    assert all(row["remedy"] for row in found.values() if row["health"] != "good")


@pytest.mark.parametrize(
    ("key", "value", "name"),
    [
        ("printer", "escpos:/dev/usb/lp0", "printer"),
        ("rfid", "feig:/dev/ttyUSB7", "pad for tags"),
        ("serial_port", "/dev/ttyACM7", "hand scanner"),
    ],
)
def test_doctor_looks_for_what_the_settings_name(
    state: State, tmp_path: Path, key: str, value: str, name: str
) -> None:
    load(state.settings).changed(key, value).save(state.settings)
    device = value[value.index("/") + 1 :]

    def found() -> Line:
        lines = examine(state.folder, lambda _: Line("hub", Health.GOOD, ""), tmp_path)
        return next(line for line in lines if line.name == name)

    assert (found().health, key in found().remedy) == (Health.BAD, True)
    (tmp_path / device).parent.mkdir(parents=True)
    (tmp_path / device).touch()
    assert found().health is Health.GOOD


def test_doctor_does_not_ask_a_printer_in_the_network(state: State) -> None:
    load(state.settings).changed("printer", "escpos:printer.example.org:9100").save(state.settings)
    lines = {line.name: line for line in examine(state.folder, lambda _: Line("hub", Health.GOOD, ""))}
    assert (lines["printer"].health, "self-test" in lines["printer"].remedy) == (Health.CHECK, True)


def test_doctor_without_a_state_looks_at_the_machine(capsys: pytest.CaptureFixture[str]) -> None:
    code, lines, _ = run(capsys, "doctor")
    assert code == 0
    assert len(lines) >= 6


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("nothing",),
        ("events",),
        ("events", "--state", "/no/such/folder"),
        ("staff", "add", "--state", "STATE"),
        ("staff", "add", "Ama", "--state", "STATE", "--pin-file", "/no/such/file"),
        ("staff", "remove", "Nobody", "--state", "STATE"),
        ("settings", "--state", "STATE", "volum"),
        ("settings", "--state", "STATE", "volume", "loud"),
        ("adopt", "--state", "STATE", "--city", "/no/such/city"),
        ("secrets", "--state", "STATE", "--file", "/no/such/file"),
        ("erase", "--state", "STATE", "--card", "not hex"),
    ],
)
def test_wrong_use_is_one_line_and_exit_2(
    state: State, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    given = [str(state.folder) if word == "STATE" else word for word in arguments]
    code, lines, err = run(capsys, *given)
    assert (code, lines) == (2, [])
    assert err.startswith("device: ")
    assert err.count("\n") == 1


def test_the_program_starts_by_itself_and_stops_when_nobody_reads(state: State) -> None:
    command = [sys.executable, "-m", "shared.device", "events", "--state", str(state.folder)]
    done = subprocess.run(command, cwd=TOP, capture_output=True, text=True, check=True)
    assert len(done.stdout.splitlines()) == 4
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(command, cwd=TOP, stdout=writer, stderr=subprocess.PIPE, text=True, check=False)
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, "")


def test_help_shows_an_example(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["staff", "--help"])
    assert ended.value.code == 0
    assert "Example: " in capsys.readouterr().out
