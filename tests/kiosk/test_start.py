"""How the kiosk starts, and what it says where it cannot."""

from shared.device.state import State
from tests.fakes.command import run


def test_it_needs_a_device_and_a_library_system(tmp_path):
    for given in ([], ["--server", "127.0.0.1:1"], ["--state", tmp_path]):
        done = run("kiosk", *given)
        assert done.code == 2
        assert "required" in done.complaints[-1]
    done = run("kiosk", "--state", tmp_path / "none", "--server", "127.0.0.1:1")
    assert done.code == 2
    assert "state_missing" in done.complaints[-1]


def test_a_device_of_no_city_is_told_to_enrol(tmp_path):
    State.create(tmp_path / "state")
    done = run("kiosk", "--state", tmp_path / "state", "--server", "127.0.0.1:1")
    assert done.code == 1
    assert done.complaints[-1] == "kiosk: not_set_up: enrol this device first: ./run device enrol --help"
