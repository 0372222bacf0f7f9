"""How the kiosk starts: enrolled first where it belongs to no city; what it says where it cannot."""

import pytest

from shared.device.settings import load
from shared.device.state import State
from shared.qt.words import fault_words
from tests.fakes.command import run
from tests.fakes.hub_process import HubProcess
from tests.fakes.kiosk_process import KioskProcess


@pytest.fixture(scope="module")
def hub(tmp_path_factory):
    with HubProcess(tmp_path_factory.mktemp("hub") / "city") as running:
        yield running


def test_it_needs_a_device_and_a_library_system(tmp_path):
    for given in ([], ["--server", "127.0.0.1:1"], ["--state", tmp_path]):
        done = run("kiosk", *given)
        assert done.code == 2
        assert "required" in done.complaints[-1]


def test_a_new_device_is_enrolled_in_its_own_window_and_serves_at_once(tmp_path, hub, library):
    code = hub.command("code", "--venue", "charing-cross", "--kind", "kiosk", "--port", str(hub.port))[-1]
    server = f"127.0.0.1:{library.port}"
    with KioskProcess(tmp_path / "state", "--server", server, "--user", "kiosk-1") as kiosk:
        kiosk.until(lambda seen: "Show this screen the enrolment code" in seen["said"])
        kiosk.do("type", "portcullis:enrol?nonsense")
        kiosk.until(lambda seen: fault_words("enrol_unreadable") in seen["said"])
        kiosk.do("type", code)
        seen = kiosk.until(lambda seen: seen["page"] == "WELCOME")
        assert "Charing Cross Library" in seen["said"]
        assert code not in seen["said"]
        assert kiosk.stop() == 0
    state = State.open(tmp_path / "state")
    assert load(state.settings).venue == "charing-cross"
    assert "kiosk" in hub.command("device", "list")[-1]
