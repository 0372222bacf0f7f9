"""Which library number a card stands for: kept sealed, and across restarts."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.__main__ import main
from kiosk.library import links
from kiosk.library.links import Links
from shared.device.files import StateFault
from shared.device.state import State
from tests.kiosk.conftest import AMINA, TOM

CARD, OTHER = bytes(range(16)), bytes(range(16, 32))


@pytest.fixture
def state(tmp_path):
    return State.create(tmp_path / "state")


def test_a_link_survives_a_restart_and_can_be_forgotten(state):
    kept = Links.of(state)
    kept.add(CARD, AMINA)
    kept.add(OTHER, TOM)
    kept.add(CARD, TOM)
    again = Links.of(state)
    assert (again.find(CARD), again.find(OTHER), again.find(b"x" * 16)) == (TOM, TOM, None)
    assert again.forget(CARD)
    assert not again.forget(CARD)
    assert Links.of(state).find(CARD) is None


def test_the_file_tells_nothing_to_whoever_finds_it(state, tmp_path):
    Links.of(state).add(CARD, AMINA)
    path = state.folder / "links.sealed"
    assert path.stat().st_mode & 0o777 == 0o600
    data = path.read_bytes()
    assert AMINA.encode() not in data
    assert CARD.hex().encode() not in data
    other = State.create(tmp_path / "other")
    (other.folder / "links.sealed").write_bytes(data)
    assert Links.of(other).find(CARD) is None


def test_the_oldest_link_makes_room(state, monkeypatch):
    monkeypatch.setattr(links, "MOST", 2)
    kept = Links.of(state)
    for number in range(3):
        kept.add(bytes([number]) * 16, str(number))
    assert [kept.find(bytes([number]) * 16) for number in range(3)] == [None, "1", "2"]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(data=st.data())
def test_a_changed_file_links_nobody_and_stops_nothing(state, caplog, data):
    Links.of(state).add(CARD, AMINA)
    path = state.folder / "links.sealed"
    sealed = bytearray(path.read_bytes())
    sealed[data.draw(st.integers(0, len(sealed) - 1))] ^= data.draw(st.integers(1, 255))
    path.write_bytes(sealed[: data.draw(st.integers(0, len(sealed)))])
    anew = Links.of(state)
    assert anew.find(CARD) is None
    assert "links.sealed cannot be opened" in caplog.text
    anew.add(CARD, TOM)
    assert Links.of(state).find(CARD) == TOM


def test_no_two_purposes_share_a_key(state):
    assert state.own_key(b"one") != state.own_key(b"two")
    assert state.own_key(b"one") == State.open(state.folder).own_key(b"one")


def test_a_link_that_cannot_be_kept_is_a_fault(state):
    kept = Links.of(state)
    (state.folder / "links.sealed").mkdir()
    with pytest.raises(StateFault):
        kept.add(CARD, AMINA)
    assert kept.find(CARD) == AMINA  # until the program ends


def test_a_person_may_have_their_link_forgotten(state, capsys):
    Links.of(state).add(CARD, AMINA)
    asked = ["forget", "--state", str(state.folder), "--card", CARD.hex()]
    assert [main(asked), main(asked)] == [0, 1]
    assert Links.of(state).find(CARD) is None
    assert capsys.readouterr().out.splitlines() == ["forgotten", "no link of this card is here"]
    assert main([*asked[:-1], "5f3c"]) == 2
    with state.lock():
        assert main(asked) == 1  # the kiosk runs, and would write its own memory over it
