"""A device takes in a city: its signed bundle, then the secrets sealed to its key."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from shared.device.__main__ import main
from shared.device.settings import load
from shared.device.state import State

TOP = Path(__file__).resolve().parents[2]


def hub(*arguments: object) -> None:
    command = [sys.executable, "-m", "hub", *map(str, arguments)]
    subprocess.run(command, cwd=TOP, check=True, capture_output=True)


@pytest.fixture(scope="module")
def city(tmp_path_factory: pytest.TempPathFactory) -> Path:
    city = tmp_path_factory.mktemp("cities") / "city"
    hub("city", "init", city)
    return city


def test_adopting_a_city_makes_a_device_that_is_well(
    city: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = str(tmp_path / "state")
    assert main(["adopt", "--city", str(city), "--state", folder, "--venue", "porchester", "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["device"] == State.open(Path(folder)).device_id
    assert load(Path(folder) / "settings.toml").venue == "porchester"
    assert main(["doctor", "--state", folder]) == 0
    assert main(["adopt", "--city", str(city / "public"), "--state", folder]) == 0, "again, for newer checks"
    assert State.open(Path(folder)).device_id == told["device"]
    assert load(Path(folder) / "settings.toml").venue == "porchester"


def test_a_venue_that_the_city_lacks_is_refused_with_the_nearest(
    city: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    given = ["adopt", "--city", str(city), "--state", str(tmp_path / "state"), "--venue", "porcester"]
    assert main(given) == 2
    assert "there is porchester" in capsys.readouterr().err


def test_another_city_is_refused_and_the_first_stays(
    city: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = str(tmp_path / "state")
    hub("city", "init", tmp_path / "other")
    assert main(["adopt", "--city", str(city), "--state", folder]) == 0
    assert main(["adopt", "--city", str(tmp_path / "other"), "--state", folder]) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert main(["doctor", "--state", folder]) == 0


def test_only_secrets_sealed_to_this_device_are_kept(
    city: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, sealed = tmp_path / "state", tmp_path / "sealed.cbor"
    assert main(["adopt", "--city", str(city), "--state", str(folder)]) == 0
    main(["adopt", "--city", str(city), "--state", str(tmp_path / "other")])
    capsys.readouterr()
    main(["keys", "--state", str(folder), "--json"])
    key = json.loads(capsys.readouterr().out)["x25519"]
    hub("secrets", "--city", city, f"--device-key={key}", "--out", sealed)
    assert main(["secrets", "--state", str(tmp_path / "other"), "--file", str(sealed)]) == 1
    assert not State.open(tmp_path / "other").secrets.exists()
    assert main(["secrets", "--state", str(folder), "--file", str(sealed)]) == 0
    assert State.open(folder).secrets.read_bytes() == sealed.read_bytes()
    sealed.write_bytes(sealed.read_bytes()[:-1])
    assert main(["secrets", "--state", str(folder), "--file", str(sealed)]) == 1
