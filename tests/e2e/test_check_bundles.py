"""Bundles through the real command: a bad one is refused aloud and the last good one stays in use."""

import shutil
from pathlib import Path

import pytest

from hub.publish import unpack
from shared.device.state import State
from shared.domain.moment import Moment
from shared.trust.store import TrustStore, pack, read_files
from tests.fakes.command import check
from tests.fakes.hands import Hands
from tests.fakes.town import Pass, Town


@pytest.fixture(scope="module")
def withdrawn(town: Town) -> Pass:
    """A card that was cancelled; what was published before that is kept as `before.cbor`."""
    card = town.card()
    shutil.copy(town.bundle, town.folder / "before.cbor")
    town.withdraw(card)
    return card


def offered(kind: str, town: Town, folder: Path) -> Path:
    """A bundle that nobody should take, as a file or folder."""
    folder.mkdir()
    file = folder / "bundle.cbor"
    data = town.bundle.read_bytes()
    parts = read_files(town.bundle)
    other = Town(folder / "other", Hands(town.hands.wall_ms))
    match kind:
        case "cut":
            file.write_bytes(data[:-100])
        case "empty":
            file.write_bytes(b"")
        case "garbage":
            file.write_bytes(b"\xff" * 5_000)
        case "older":
            shutil.copy(town.folder / "before.cbor", file)
        case "signed by another city":
            shutil.copy(other.bundle, file)
        case "status list of another city":
            foreign = read_files(other.bundle)["status-1.cbor"]
            file.write_bytes(pack(parts | {"status-1.cbor": foreign + b"\0"}))
        case "status list cut":
            file.write_bytes(pack(parts | {"status-1.cbor": parts["status-1.cbor"][:-4]}))
        case "status list of yesterday":
            old = read_files(town.folder / "before.cbor")["status-1.cbor"]
            file.write_bytes(pack(parts | {"status-1.cbor": old}))
        case "no status list":
            file.write_bytes(pack({name: part for name, part in parts.items() if "status" not in name}))
        case "nothing in it":
            pass
    shutil.rmtree(folder / "other")
    return folder


KINDS = [
    "cut",
    "empty",
    "garbage",
    "older",
    "signed by another city",
    "status list of another city",
    "status list cut",
    "status list of yesterday",
    "no status list",
    "nothing in it",
]


@pytest.mark.parametrize("kind", KINDS)
def test_the_last_good_one_stays_in_use(
    town: Town, withdrawn: Pass, state: State, tmp_path: Path, kind: str
) -> None:
    folder = offered(kind, town, tmp_path / "offered")
    typed = f"{town.card().text}\n{withdrawn.text}\n".encode()
    done = check("-", typed=typed, state=state.folder, city=folder)
    assert (done.code, done.told) == (1, ["admit", "withdrawn"])
    assert len(done.complaints) == 1
    assert "stays in use" in done.complaints[0]
    after = check("-", typed=typed, state=state.folder)
    assert (after.complaints, after.told) == ([], ["admit", "withdrawn"])


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in ("older", "signed by another city")])
def test_where_there_is_none_nothing_is_judged(
    town: Town, withdrawn: Pass, tmp_path: Path, kind: str
) -> None:
    folder = offered(kind, town, tmp_path / "offered")
    done = check("-", typed=town.card().text.encode(), city=folder, state=tmp_path / "new")
    assert (done.code, done.answers, len(done.complaints)) == (1, [], 1)
    assert "bundle_" in done.complaints[0]


def test_a_bundle_is_taken_from_a_file_a_folder_of_parts_or_a_city(
    town: Town, withdrawn: Pass, tmp_path: Path
) -> None:
    unpack(town.city, tmp_path / "parts")
    for source in (town.folder, town.folder / "public", town.bundle, tmp_path / "parts"):
        assert check("-", typed=withdrawn.text.encode(), city=source).told == ["withdrawn"]


def test_a_bundle_that_rots_in_the_state_is_replaced_by_the_one_before(
    town: Town, withdrawn: Pass, state: State
) -> None:
    town.publish()
    typed = f"{town.card().text}\n{withdrawn.text}\n".encode()
    now = town.hands.wall_ms
    TrustStore(state.trust).offer(town.bundle, Moment(now, now))
    kept = state.trust / "bundle.cbor"
    kept.write_bytes(kept.read_bytes()[:-20])
    done = check("-", typed=typed, state=state.folder)
    assert done.told == ["admit", "withdrawn"]
    assert done.complaints != []
    assert check("-", typed=typed, state=state.folder, city=town.folder).told == ["admit", "withdrawn"]
    assert check("-", typed=typed, state=state.folder).complaints == []


def test_no_bundle_at_all_is_one_line(state: State) -> None:
    shutil.rmtree(state.trust)
    done = check("-", typed=b"x\n", state=state.folder)
    assert (done.code, done.answers, len(done.complaints)) == (2, [], 1)
    assert "--city" in done.complaints[0]


def test_a_damaged_bundle_with_nothing_before_it_is_said(state: State) -> None:
    (state.trust / "bundle.cbor").write_bytes(b"\xff" * 100)
    done = check("-", typed=b"x\n", state=state.folder)
    assert done.code in (1, 2)
    assert done.answers == []


def test_a_damaged_bundle_is_not_called_a_missing_one(town: Town, state: State) -> None:
    (state.trust / "bundle.cbor").write_bytes(b"x")
    (state.trust / "previous.cbor").unlink(missing_ok=True)
    done = check("-", typed=town.card().text.encode(), state=state.folder)
    assert (done.code, done.answers) == (1, [])
    assert "damaged" in done.complaints[-1]
