"""Exactly once in effect, whatever befalls line, hub and device: a model that Hypothesis drives."""

import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from shared.sync.faults import LineFault
from tests.fakes.scripted_hub import belated, doubled, lost, unanswered, well
from tests.sync.station import Station

FATES = st.lists(st.sampled_from([well, well, lost, unanswered, doubled, belated]), max_size=8)


class Line(RuleBasedStateMachine):
    """One desk, its hub, and everything between them."""

    @initialize()
    def open(self) -> None:
        self.folder = TemporaryDirectory(prefix="portcullis-sync-")
        self.station = Station(Path(self.folder.name))
        self.hub = self.station.hub
        self.forked = False

    def teardown(self) -> None:
        if hasattr(self, "station"):
            with self.folder, closing(self.station):
                self.hub.fates.clear()
                for _ in range(3):
                    self.deliver_late()
                    self.station.sync()
                self.all_of_the_log_has_arrived()

    @rule(many=st.integers(1, 150))
    def people_come(self, many: int) -> None:
        for event in self.station.admit(many):
            if int(event[-1], 16) < 2:
                self.hub.rulings[event] = {"ruling": "duplicate", "why": "used_before"}

    @rule(fates=FATES)
    def contact(self, fates: list[object]) -> None:
        self.hub.fates.clear()
        self.hub.fates.extend(fates)  # type: ignore[arg-type]
        try:
            self.station.sync()
        except LineFault as fault:
            assert fault.code in ("hub_away", "hub_slow"), fault.detail

    @rule()
    def deliver_late(self) -> None:
        """What was on its way arrives after all, out of order."""
        late, self.hub.late = self.hub.late, []
        for deliver in reversed(late):
            deliver()

    @rule()
    def the_program_restarts(self) -> None:
        self.station.close()
        self.station.cycle = self.station.new_cycle()

    @rule()
    def the_hub_is_backed_up(self) -> None:
        self.hub.back_up()

    @rule()
    def the_hub_is_restored(self) -> None:
        self.hub.restore()

    @precondition(lambda self: not self.forked)
    @rule(more=st.integers(0, 30), again=st.integers(0, 30))
    def the_device_is_restored(self, more: int, again: int) -> None:
        """From an image, after rows that the hub has; both ends write on."""
        ledger = self.station.desk.path
        self.station.close()
        image = ledger.read_bytes()
        self.station.admit(more)
        self.contact([])
        self.station.close()
        for end in ("-wal", "-shm"):
            ledger.with_name(ledger.name + end).unlink(missing_ok=True)
        ledger.write_bytes(image)
        self.station.cycle = self.station.new_cycle()
        self.station.admit(again)
        self.forked = True

    @invariant()
    def the_hub_has_a_beginning_of_the_log_without_a_gap_or_a_double(self) -> None:
        if hasattr(self, "station") and not self.forked:
            arrived = self.station.arrived()
            assert arrived == self.station.rows()[: len(arrived)]

    def all_of_the_log_has_arrived(self) -> None:
        ledger = self.station.desk.ledger
        assert ledger.unsent() == 0
        assert self.station.arrived() == self.station.rows()
        assert ledger.verify(self.station.desk.check).ok
        everywhere = {row for kept in self.hub.logs.values() for row, _ in [*kept.rows, *kept.aside]}
        for old in self.old_logs():
            assert old <= everywhere
        for kept in self.hub.logs.values():
            ids = [row for row, _ in kept.rows]
            assert len(ids) == len(set(ids))
        waiting = {one.event for one in ledger.rulings(100_000)}
        assert {row for row in self.station.rows() if row in self.hub.rulings} <= waiting

    def old_logs(self) -> list[set[str]]:
        """The rows of the logs that this device has ended."""
        db = sqlite3.connect(self.station.desk.path)
        tables = db.execute("SELECT name FROM sqlite_master WHERE name GLOB 'old_*_events'").fetchall()
        found = [{row for (row,) in db.execute(f"SELECT id FROM {name}")} for (name,) in tables]
        db.close()
        return found


Line.TestCase.settings = settings(max_examples=20, stateful_step_count=15, deadline=None)
TestExactlyOnce = Line.TestCase
