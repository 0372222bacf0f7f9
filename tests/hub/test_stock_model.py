"""Stock cannot oversell, whatever befalls line and device: a model that Hypothesis drives."""

import shutil
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import uuid4

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sqlalchemy import delete, func, insert, select

from hub import stock
from hub.db import desk_tables, tables
from shared.desk.station import take_up
from shared.device.clock import Clock
from shared.domain.events import EventKind, NewEvent
from shared.domain.moment import Moment
from shared.ledger.handouts import FORKED, NotGiven
from shared.ledger.ledger import Ledger
from shared.sync.cycle import Cycle
from shared.sync.drain import Drain
from shared.sync.faults import LineFault
from tests.fakes.direct_hub import DirectHub
from tests.fakes.hands import Hands
from tests.fakes.town import Town

ITEM, VENUE, UNITS = "sim-40gb", "charing-cross", 6
HANDS = Hands()
FOLDER = TemporaryDirectory(prefix="portcullis-stock-")
TOWN = Town(Path(FOLDER.name) / "city", HANDS)
BUNDLE = take_up(TOWN.folder, Path(FOLDER.name) / "trust", Moment(HANDS.wall_ms, HANDS.wall_ms))
GIVEN = {
    "verdict": "admit",
    "number": "0" * 32,
    "last4": "2341",
    "mode": "gift",
    "criterion": "no-internet",
}


class Stock(RuleBasedStateMachine):
    """One desk with its ledger, the hub, and units that are there in the hand and can be counted."""

    @initialize()
    def open(self) -> None:
        self.folder = TemporaryDirectory(prefix="portcullis-desk-")
        self.path, self.image = Path(self.folder.name) / "ledger.sqlite", Path(self.folder.name) / "image"
        self.device = str(uuid4())
        row = dict.fromkeys(("signing_key", "sealing_key"), b"") | {"kind": "kiosk", "place": "desk"}
        with TOWN.hub.write() as connection:
            connection.execute(delete(desk_tables.allotments))
            row |= {"signing_key": uuid4().bytes * 2, "id": self.device, "name": "Desk", "venue": VENUE}
            connection.execute(insert(tables.devices).values(row | {"enrolled_ms": 0}))
            stock.set_units(connection, VENUE, ITEM, UNITS)
        self.line = DirectHub(TOWN.hub, self.device)
        self.given = self.unheard = self.excused = 0
        self.in_image: int | None = None
        self.copied = False
        self._start()
        self.staff_want(UNITS)
        self.contact([])
        self.keep_an_image()

    def _start(self) -> None:
        self.ledger = Ledger.open(self.path, zone=BUNDLE.zone, reserve_bytes=0, durable=False)
        clock = Clock(self.path.with_name("clock.json"), HANDS.readers)
        self.cycle = Cycle(
            self.device,
            self.ledger,
            self.line,
            lambda: None,
            lambda: BUNDLE,
            clock,
            Drain(self.ledger, lambda: HANDS.wall_ms),
            venue=VENUE,
        )

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            self.ledger.close()
            self.folder.cleanup()

    def _event(self, kind: EventKind, **body: object) -> NewEvent:
        now = Moment(HANDS.wall_ms, HANDS.wall_ms)
        return NewEvent(kind, now, VENUE, "sim-cards", None, dict(body))

    @rule(units=st.integers(0, UNITS + 2))
    def staff_want(self, units: int) -> None:
        self.ledger.handouts.want(ITEM, units)

    @rule(people=st.integers(1, 4))
    def hand_out(self, people: int) -> None:
        given = sum(self._one() for _ in range(people))
        self.given += given
        self.unheard += given
        self.excused += given if self.copied else 0

    def _one(self) -> bool:
        event = self._event(EventKind.HANDOUT, **GIVEN)
        return not isinstance(self.ledger.write(lambda tx: tx.hand_out(ITEM, None, event)), NotGiven)

    @rule()
    def hand_back(self) -> None:
        self.ledger.write(lambda tx: tx.hand_back(ITEM, self._event(EventKind.HANDED_BACK)))

    @rule(losing=st.lists(st.sampled_from(["heartbeat", "events", "allotments"]), max_size=2))
    def contact(self, losing: list[str]) -> None:
        self.line.losing = list(losing)
        try:
            self.cycle.run(lambda _: None, lambda: False)
        except LineFault as fault:
            assert fault.code == "hub_away", fault.detail
        else:
            self.unheard = 0
            self.copied = False

    @rule()
    def keep_an_image(self) -> None:
        self.ledger.close()
        shutil.copy(self.path, self.image)
        self.in_image = self.given
        self._start()

    @precondition(lambda self: self.in_image is not None)
    @rule()
    def restore_the_image(self) -> None:
        """What was handed out since, and nobody heard of, nobody can know; nor does the device know that it
        is a copy until the hub tells."""
        self.ledger.close()
        for left in ("ledger.sqlite-wal", "ledger.sqlite-shm"):
            self.path.with_name(left).unlink(missing_ok=True)
        shutil.copy(self.image, self.path)
        self.excused += min(self.unheard, self.given - (self.in_image or 0))
        self.copied = True
        self._start()

    @invariant()
    def never_more_than_there_is(self) -> None:
        if not hasattr(self, "ledger"):
            return
        assert self.given <= UNITS + self.excused
        with TOWN.hub.read() as connection:
            here = connection.scalar(
                select(desk_tables.stock.c.units).where(desk_tables.stock.c.item == ITEM)
            )
            out = connection.scalar(
                select(func.sum(desk_tables.allotments.c.units - desk_tables.allotments.c.returned))
            )
        assert here + (out or 0) == UNITS
        if self.ledger.noted(FORKED) == self.ledger.log:
            assert self.ledger.handouts.held() == {}


def test_a_copy_of_a_device_hands_out_nothing_more_once_the_hub_has_seen_it() -> None:
    one = Stock()
    one.open()
    one.hand_out(people=4)
    one.contact(losing=[])
    one.restore_the_image()
    assert one.ledger.handouts.held() == {ITEM: UNITS}
    one.contact(losing=[])
    one.hand_out(people=4)
    assert one.given == 4
    one.never_more_than_there_is()
    one.teardown()


TestStock = Stock.TestCase
TestStock.settings = settings(max_examples=12, stateful_step_count=18, deadline=None)
