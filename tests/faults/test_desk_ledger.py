"""A ledger that cannot record: nobody gets a green, the bar says why, and it mends itself."""

import shutil
import sqlite3
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from shared.desk.values import AdmitGroup, CountPeople, Notice, SetLook, StartGroup
from shared.domain.decision import Verdict
from shared.domain.reasons import Reason
from shared.ledger import ledger as ledgers
from tests.fakes.front_desk import FrontDesk
from tests.fakes.hands import Hands
from tests.fakes.small_disk import fill_up, small_disk
from tests.fakes.town import Town

pytestmark = pytest.mark.usefixtures("impatient")


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A desk waits two seconds for another program's lock; a test needs not."""
    usual = ledgers.Ledger.open
    monkeypatch.setattr(
        ledgers.Ledger, "open", lambda path, **options: usual(path, **options | {"wait_s": 0.02})
    )


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path


@pytest.fixture
def desk(place: Path, tmp_path: Path) -> Iterator[FrontDesk]:
    hands = Hands()
    desk = FrontDesk(place / "state", Town(tmp_path / "city", hands), hands)
    yield desk
    desk.counter.close()


@contextmanager
def locked(ledger: Path) -> Iterator[None]:
    other = sqlite3.connect(ledger, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    yield
    other.execute("ROLLBACK")
    other.close()


@contextmanager
def newer(ledger: Path) -> Iterator[None]:
    db = sqlite3.connect(ledger, isolation_level=None)
    (version,) = db.execute("PRAGMA user_version").fetchone()
    db.execute("PRAGMA user_version = 99")
    yield
    db.execute(f"PRAGMA user_version = {version}")
    db.close()


@contextmanager
def torn(ledger: Path) -> Iterator[None]:
    whole = ledger.read_bytes()
    ledger.write_bytes(whole[:5_000] + b"\x5a" * 5_000 + whole[10_000:])
    yield
    ledger.write_bytes(whole)


@contextmanager
def cut(ledger: Path) -> Iterator[None]:
    whole = ledger.read_bytes()
    ledger.write_bytes(b"")
    yield
    ledger.write_bytes(whole)


@contextmanager
def read_only(ledger: Path) -> Iterator[None]:
    if shutil.which("chattr") is None:
        pytest.skip("chattr is not installed")
    if subprocess.run(["chattr", "+i", ledger], capture_output=True, check=False).returncode:
        pytest.skip("this file system or user cannot make a file immutable")
    try:
        yield
    finally:
        subprocess.run(["chattr", "-i", ledger], check=True)


HARM = {
    "ledger_locked": locked,
    "ledger_newer": newer,
    "ledger_damaged": torn,
    "ledger_damaged, cut": cut,
    "ledger_read_only": read_only,
}


@pytest.mark.parametrize("what", HARM)
def test_every_scan_is_refused_and_the_desk_works_again_by_itself(desk: FrontDesk, what: str) -> None:
    town, code = desk.town, what.partition(",")[0]
    before = [desk.scan(town.card().text) for _ in range(3)]
    if what != "ledger_locked":  # the others are met by a desk that opens the file
        desk.restart()
    with HARM[what](desk.state.ledger):
        for _ in range(3):
            refused = desk.scan(town.card().text)
            assert (refused.decision.verdict, refused.decision.reason) == (
                Verdict.REFUSE,
                Reason.CANNOT_RECORD,
            )
            assert refused.event is None
            assert refused.decision.facts["fault"] == code
            assert code in desk.snapshot.faults
        assert desk.scan("https://example.org").decision.verdict is Verdict.REFUSE
        assert desk.ask(CountPeople(1)) == Notice(code, {})
        desk.ask(StartGroup())
        assert not desk.scan(town.card().text).joined_group or what == "ledger_locked"
        desk.ask(SetLook(True))
        assert desk.scan(town.card().text).decision.verdict in (Verdict.REFUSE, Verdict.LOOK)
        desk.ask(SetLook(False))
        desk.later()
        assert code in desk.snapshot.faults
    desk.later()
    assert desk.snapshot.faults == ()
    after = desk.scan(town.card().text)
    assert after.decision.verdict is Verdict.ADMIT
    assert after.number == 4
    assert [event["id"] for event in desk.events("decision")] == [o.event for o in (*before, after)]


def test_a_group_that_cannot_be_recorded_is_not_admitted(desk: FrontDesk) -> None:
    desk.ask(StartGroup())
    desk.scan(desk.town.card().text)
    with locked(desk.state.ledger):
        assert desk.ask(AdmitGroup()) == Notice("ledger_locked", {})
        assert len(desk.snapshot.group) == 1
    assert desk.ask(AdmitGroup()).decision.admits


def test_strangers_whose_row_failed_are_counted_later(desk: FrontDesk) -> None:
    desk.scan("one")
    with locked(desk.state.ledger):
        for n in range(5):
            desk.scan(f"stranger {n}")
    desk.later()
    assert sum(event["count"] for event in desk.events("stranger")) == 6


def test_a_staff_list_that_cannot_be_read_does_not_stop_the_desk(desk: FrontDesk) -> None:
    good = desk.state.staff.read_bytes()
    desk.state.staff.write_bytes(b"{")
    assert desk.scan(desk.town.card().text).decision.verdict is Verdict.ADMIT
    snapshot = desk.snapshot
    assert (snapshot.staff, snapshot.faults) == ((), ("state_damaged",))
    desk.state.staff.write_bytes(good)
    assert desk.snapshot.faults == ()


def test_a_bundle_that_goes_bad_under_the_desk_is_said_and_the_one_in_force_stays(desk: FrontDesk) -> None:
    trust = desk.state.trust / "bundle.cbor"
    good = trust.read_bytes()
    trust.write_bytes(good[:-10])
    desk.later()
    assert desk.scan(desk.town.card().text).decision.verdict is Verdict.ADMIT
    assert "bundle_damaged" in desk.snapshot.faults
    trust.write_bytes(good)
    desk.later()
    assert desk.snapshot.faults == ()


def test_a_bundle_in_force_is_never_given_up_for_an_older_one(desk: FrontDesk) -> None:
    card = desk.town.card()
    desk.town.withdraw(card)
    desk.town_published()
    assert desk.scan(card.text).decision.reason is Reason.WITHDRAWN
    trust = desk.state.trust / "bundle.cbor"
    trust.write_bytes(trust.read_bytes()[:-10])  # the store falls back to the one before
    desk.later()
    assert desk.scan(card.text).decision.reason is Reason.WITHDRAWN
    assert "bundle_damaged" in desk.snapshot.faults


# --- a full disk -------------------------------------------------------------------------------------------


class TestFullDisk:
    """A disk of its own, of a few megabytes, that somebody fills."""

    @pytest.fixture
    def place(self, tmp_path: Path) -> Iterator[Path]:
        with small_disk(tmp_path / "disk", 9) as disk:
            yield disk

    def test_it_is_said_early_then_refused_then_mended_by_making_room(
        self, desk: FrontDesk, place: Path
    ) -> None:
        town = desk.town
        answered = [desk.scan(town.card().text)]
        assert desk.snapshot.faults == ()
        hog = fill_up(place)
        assert "disk_low" in desk.snapshot.faults
        refused = 0
        while refused < 3 and len(answered) < 3_000:
            outcome = desk.scan(town.signed(card_id=len(answered).to_bytes(16)).text)
            if outcome.decision.reason is Reason.CANNOT_RECORD:
                refused += 1
                assert "ledger_full" in desk.snapshot.faults
            else:
                assert outcome.event is not None
                answered.append(outcome)
        assert refused == 3
        assert len(answered) > 20, "the reserve carried it on"
        desk.later()
        assert "ledger_full" in desk.snapshot.faults
        hog.unlink()
        desk.later()
        assert desk.snapshot.faults == ()
        answered.append(desk.scan(town.card().text))
        kept = [event["id"] for event in desk.events("decision")]
        assert kept == [outcome.event for outcome in answered if outcome.event]
