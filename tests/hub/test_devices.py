"""Enrolment codes and devices by command."""

import json
import time

import cv2
import pytest
import zxingcpp

from hub import devices
from hub.__main__ import main
from hub.db.tables import devices as table
from hub.hub import Hub
from shared.wire import enrolment


@pytest.fixture
def run(capsys):
    """Run a command; its lines, or the complaint where it `fails` with an exit code."""

    def run(*words: object, fails: int = 0) -> list[str]:
        code = main([str(word) for word in words])
        told = capsys.readouterr()
        assert code == fails, told.err
        return told.err.splitlines() if fails else told.out.splitlines()

    return run


@pytest.fixture
def city(run, tmp_path):
    run("city", "init", tmp_path / "city")
    return tmp_path / "city"


@pytest.fixture
def known(city):
    """A device that the hub has seen."""
    hub = Hub.open(city)
    row = {
        "id": "0195f1b2-0000-4000-8000-000000000001",
        "name": "Desk 1",
        "kind": "scanner",
        "venue": "porchester",
        "place": "desk",
        "signing_key": bytes(32),
        "sealing_key": bytes(32),
        "enrolled_ms": 5,
        "seen_ms": time.time_ns() // 1_000_000 - 200_000,
        "health": '{"unsent": 3}',
    }
    with hub.write() as connection:
        connection.execute(table.insert().values(row))
    hub.close()
    return row["id"]


def test_the_last_line_is_the_codes_text(run, city, tmp_path):
    text = run("code", "--data", city, "--venue", "porchester", "--port", 8080)[-1]
    read = enrolment.read(text)
    hub = Hub.open(city)
    assert (read.hub, read.root) == ("http://127.0.0.1:8080", hub.root.fingerprint)


def test_a_code_as_a_picture_and_as_an_object(run, city, tmp_path):
    file = tmp_path / "code.png"
    words = ["code", "--data", city, "--venue", "porchester", "--url", "https://hub.example.org", "--json"]
    told = json.loads(run(*words, "--kind", "kiosk", "--png", file)[-1])
    assert enrolment.read(told["text"]).hub == "https://hub.example.org"
    picture = cv2.imread(str(file), cv2.IMREAD_GRAYSCALE)
    assert zxingcpp.read_barcode(picture).text == told["text"]


def test_a_running_hub_is_found(run, city, monkeypatch):
    (city / "private" / "serving").write_text("http://127.0.0.1:4711")
    assert "hub=http://127.0.0.1:4711&" in run("code", "--data", city, "--venue", "porchester")[-1]
    monkeypatch.setenv("PORTCULLIS_HUB_URL", "https://hub.example.org")
    assert "hub=https://hub.example.org&" in run("code", "--data", city, "--venue", "porchester")[-1]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--venue", "porchester"], "under which address"),
        (["--venue", "moon", "--port", 1], "there is no venue 'moon'; there are: charing-cross"),
        (["--venue", "porchester", "--url", "hub.example.org"], "is no address of a hub"),
        (["--venue", "porchester", "--port", 1, "--minutes", 0], "good for 1 to"),
    ],
)
def test_a_code_that_cannot_be_made_is_one_clear_line(run, city, words, told):
    (line,) = run("code", "--data", city, *words, fails=2)
    assert told in line


def test_devices_are_listed(run, city, known):
    (line,) = run("device", "list", "--data", city)
    assert line == f"{known}  scanner  porchester  Desk 1  (seen 3 min ago)"
    fields = json.loads(run("device", "list", "--data", city, "--json")[0])
    assert (fields["id"], fields["health"], fields["revoked_ms"]) == (known, {"unsent": 3}, None)


def test_revoking_and_restoring(run, city, known):
    run("device", "revoke", "--data", city, "--device", known)
    run("device", "revoke", "--data", city, "--device", known)
    assert "(out of service)" in run("device", "list", "--data", city)[0]
    hub = Hub.open(city)
    with hub.read() as connection:
        assert devices.find(connection, known).revoked_by == "command line"
        assert connection.exec_driver_sql("SELECT count(*) FROM audit").scalar() == 1
    hub.close()
    run("device", "restore", "--data", city, "--device", known)
    assert "(seen 3 min ago)" in run("device", "list", "--data", city)[0]


def test_a_device_that_is_not_there_is_one_clear_line(run, city):
    other = "0195f1b2-0000-4000-8000-000000000009"
    (line,) = run("device", "revoke", "--data", city, "--device", other, fails=2)
    assert f"no device {other}" in line
