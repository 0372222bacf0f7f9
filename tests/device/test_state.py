"""The state folder: complete or absent, private, and one program's at a time."""

import subprocess
import sys
from pathlib import Path

import pytest

from shared.device.files import StateFault
from shared.device.state import State

_HOLDER = """
import sys
from pathlib import Path
from shared.device.state import State
with State.open(Path(sys.argv[1])).lock():
    print("locked", flush=True)
    sys.stdin.read()
"""
TOP = Path(__file__).resolve().parents[2]


def test_a_new_state_is_private_and_keeps_its_identity(tmp_path: Path) -> None:
    state = State.create(tmp_path / "state")
    again = State.create(tmp_path / "state")
    assert again == state == State.open(tmp_path / "state")
    assert again.signing_key().private_bytes_raw() == state.signing_key().private_bytes_raw()
    assert len(state.partner_key()) == 32
    assert state.folder.stat().st_mode & 0o777 == 0o700
    assert {file.stat().st_mode & 0o777 for file in state.folder.iterdir()} == {0o600}


def test_a_folder_that_was_left_half_made_is_completed(tmp_path: Path) -> None:
    state = State.create(tmp_path / "state")
    key = state.signing_key().private_bytes_raw()
    (state.folder / "device.id").unlink()
    (state.folder / "partner.key").unlink()
    with pytest.raises(StateFault) as fault:
        State.open(state.folder)
    assert fault.value.code == "state_missing"
    assert State.create(state.folder).signing_key().private_bytes_raw() == key


@pytest.mark.parametrize("name", ["device.id", "device.pem", "sealing.pem", "partner.key"])
def test_damage_is_a_fault(tmp_path: Path, name: str) -> None:
    state = State.create(tmp_path / "state")
    (state.folder / name).write_bytes(b"\xff\x00damage")
    with pytest.raises(StateFault) as fault:
        opened = State.open(state.folder)
        opened.signing_key()
        opened.sealing_key()
        opened.partner_key()
    assert fault.value.code == "state_damaged"


def test_swapped_keys_are_a_fault(tmp_path: Path) -> None:
    state = State.create(tmp_path / "state")
    sealing = (state.folder / "sealing.pem").read_bytes()
    (state.folder / "sealing.pem").write_bytes((state.folder / "device.pem").read_bytes())
    (state.folder / "device.pem").write_bytes(sealing)
    for read in (state.signing_key, state.sealing_key):
        with pytest.raises(StateFault):
            read()


def test_a_place_where_no_folder_can_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StateFault) as fault:
        State.create(tmp_path / "file" / "state")
    assert fault.value.code == "state_read_only"


def test_a_second_program_is_told_who_holds_the_state(tmp_path: Path) -> None:
    state = State.create(tmp_path / "state")
    command = [sys.executable, "-c", _HOLDER, str(state.folder)]
    with subprocess.Popen(
        command, cwd=TOP, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "locked\n"
        with pytest.raises(StateFault) as fault, state.lock():
            pass
        assert fault.value.code == "state_in_use"
        assert str(other.pid) in fault.value.detail
        other.kill()
        other.wait()
    with state.lock():
        pass
    with state.lock():
        pass
