"""Handouts at the hub: codes used twice, stock that is reckoned with, returns and figures."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import insert, select

from hub import handout_figures, referrals, stock
from hub.db import desk_tables, tables
from hub.publish import catalogue_in_force, publish
from hub.retention import forget
from shared.desk.station import take_up
from shared.device.clock import Clock
from shared.domain.events import EventKind, NewEvent
from shared.domain.faults import UsageError
from shared.domain.moment import Moment
from shared.domain.ruling import Ruling, Why
from shared.ledger.handouts import NotGiven
from shared.ledger.ledger import Ledger
from shared.sync.cycle import Cycle
from shared.sync.drain import Drain
from tests.fakes.direct_hub import DirectHub
from tests.fakes.hands import Hands
from tests.fakes.town import Town

SIM, LAPTOP = "sim-40gb", "laptop"
DAY_S = 86_400


class Desk:
    """A device at a venue, with a real ledger and the hub's own answers."""

    def __init__(self, folder: Path, town: Town, venue: str) -> None:
        self.town, self.venue, self.id = town, venue, str(uuid4())
        row = {"id": self.id, "name": venue, "kind": "kiosk", "venue": venue, "place": "desk"}
        keys = {"signing_key": uuid4().bytes * 2, "sealing_key": bytes(32), "enrolled_ms": 0}
        with town.hub.write() as connection:
            connection.execute(insert(tables.devices).values(row | keys))
        folder.mkdir()
        self.folder = folder
        self.fetch()
        self.ledger = Ledger.open(folder / "ledger.sqlite", zone=self.bundle.zone, reserve_bytes=0)
        clock = Clock(folder / "clock.json", town.hands.readers)
        self.cycle = Cycle(
            self.id,
            self.ledger,
            DirectHub(town.hub, self.id),
            self.fetch,
            lambda: self.bundle,
            clock,
            Drain(self.ledger, lambda: town.hands.wall_ms),
            venue=venue,
        )

    @property
    def now(self) -> Moment:
        return Moment(self.town.hands.wall_ms, self.town.hands.wall_ms)

    def fetch(self) -> None:
        self.bundle = take_up(self.town.folder, self.folder, self.now)

    def sync(self) -> None:
        self.cycle.run(lambda _: None, lambda: False)

    def give(self, item: str = SIM, code: bytes | None = None, **more: str) -> str:
        """One unit; the event's id."""
        body = {"verdict": "admit", "number": "ab" * 16, "last4": "2341", "mode": "gift"} | more
        event = NewEvent(EventKind.HANDOUT, self.now, self.venue, "sim-cards", None, body)
        done = self.ledger.write(lambda tx: tx.hand_out(item, code, event))
        assert not isinstance(done, NotGiven)
        return done.id

    def tell(self, kind: EventKind, **body: Any) -> str:
        event = NewEvent(kind, self.now, self.venue, "laptops", None, body)
        return self.ledger.write(lambda tx: tx.append(event)).id

    def rulings(self) -> list[tuple[str, Ruling, Why | None]]:
        return [(one.event, one.ruling, one.why) for one in self.ledger.rulings(20)]


@pytest.fixture
def town(tmp_path: Path, database_url: str) -> Iterator[Town]:
    made = Town(tmp_path / "city", Hands(), database_url)
    with made.hub.write() as connection:
        for venue in ("charing-cross", "marshall-street"):
            stock.set_units(connection, venue, SIM, 9)
        stock.set_units(connection, "charing-cross", LAPTOP, 9)
    yield made
    made.hub.close()


@pytest.fixture
def desks(tmp_path: Path, town: Town) -> Iterator[tuple[Desk, Desk]]:
    made = Desk(tmp_path / "one", town, "charing-cross"), Desk(tmp_path / "two", town, "marshall-street")
    for desk in made:
        desk.ledger.handouts.want(SIM, 5)
        desk.sync()
        assert desk.ledger.handouts.held() == {SIM: 5}
    yield made
    for desk in made:
        desk.ledger.close()


def a_code(town: Town) -> bytes:
    with town.hub.alone() as connection:
        referrals.make(town.hub, connection, "unfold", SIM, 1, 90)
        publish(town.hub, connection)
        return bytes(connection.scalars(select(desk_tables.referrals.c.hash)).one())


def test_a_code_used_at_two_places_is_told_at_both_and_nowhere_else(desks, town) -> None:
    first, second = desks
    code = a_code(town)
    first.give(code=code)
    later = second.give(code=code)
    first.sync()
    second.sync()
    assert second.rulings() == [(later, Ruling.DUPLICATE, Why.REFERRAL_USED)]
    assert first.rulings() == []
    first.sync()
    assert first.rulings() == [(later, Ruling.DUPLICATE, Why.REFERRAL_USED)]
    assert not first.ledger.rulings(1)[0].own
    with town.hub.read() as connection:
        bodies = connection.scalars(select(tables.feed.c.body).where(tables.feed.c.venue == "charing-cross"))
        assert not any(second.id in body or "marshall" in body for body in bodies)


def test_a_code_that_was_used_is_refused_at_every_desk_that_heard(desks, town) -> None:
    first, second = desks
    code = a_code(town)
    first.give(code=code)
    first.sync()
    second.sync()
    assert second.ledger.handouts.referral_used(code)
    with town.hub.alone() as connection:
        assert referrals.part(town.hub, connection) is not None
        publish(town.hub, connection)
    second.fetch()
    assert code not in second.bundle.referrals.items


def test_what_is_handed_out_without_being_held_does_not_count_and_is_told(desks, town) -> None:
    desk, other = desks
    with town.hub.read() as connection:
        others = connection.scalars(
            select(desk_tables.allotments.c.id).where(desk_tables.allotments.c.device == other.id)
        ).one()
    body = {"verdict": "admit", "number": "ab" * 16, "last4": "2341", "mode": "gift", "item": SIM}
    stolen = desk.tell(EventKind.HANDOUT, **body, allotment=others)
    burnt = desk.tell(EventKind.HANDED_BACK, item=SIM, allotment=others, units=2)
    unreadable = desk.tell(EventKind.HANDOUT, **body, allotment="none")
    desk.sync()
    whys = {event: (ruling, why) for event, ruling, why in desk.rulings()}
    assert whys == {
        stolen: (Ruling.REFUSED, Why.NOT_ALLOTTED),
        burnt: (Ruling.REFUSED, Why.NOT_ALLOTTED),
        unreadable: (Ruling.REFUSED, Why.UNREADABLE),
    }


def test_units_go_back_to_the_venue_once_their_row_is_there(desks, town) -> None:
    desk, _ = desks
    desk.give()
    event = NewEvent(EventKind.HANDED_BACK, desk.now, desk.venue)
    assert desk.ledger.write(lambda tx: tx.hand_back(SIM, event)) == 4
    desk.sync()
    desk.sync()
    with town.hub.read() as connection:
        held = {(row.venue, row.item): (row.units, row.allotted) for row in stock.held(connection, None)}
    assert held["charing-cross", SIM] == (8, 0)
    assert held["marshall-street", SIM] == (4, 5)


def test_a_manager_allots_by_hand_and_no_more_than_lies_there(desks, town) -> None:
    desk, _ = desks
    with town.hub.write() as connection:
        stock.allot(connection, desk.id, LAPTOP, 2, 0)
        with pytest.raises(UsageError):
            stock.allot(connection, desk.id, LAPTOP, 8, 0)
    desk.ledger.handouts.want(SIM, 50)
    desk.sync()
    assert desk.ledger.handouts.held() == {SIM: 9, LAPTOP: 2}


def test_loans_are_out_until_they_come_back_anywhere_in_any_order(desks, town) -> None:
    desk, other = desks
    with town.hub.write() as connection:
        stock.allot(connection, desk.id, LAPTOP, 2, 0)
    desk.sync()
    desk.give(LAPTOP, mode="loan", due="2027-01-02", number="01" * 16, last4="7QL")
    desk.give(LAPTOP, mode="loan", due="2027-01-01", number="02" * 16, last4="8QL")
    town.hands.wall_ms += 60_000
    other.tell(EventKind.RETURNED, item=LAPTOP, number="01" * 16, last4="7QL", condition="worn")
    other.sync()
    desk.sync()
    with town.hub.read() as connection:
        assert [row.last4 for row in handout_figures.loans_out(connection)] == ["8QL"]
        assert handout_figures.loans_out(connection, "marshall-street") == []


def test_what_comes_back_and_was_not_out_is_told_to_staff_where_it_came(desks, town) -> None:
    desk, other = desks
    with town.hub.write() as connection:
        stock.allot(connection, desk.id, LAPTOP, 1, 0)
    desk.sync()
    desk.give(LAPTOP, mode="loan", number="01" * 16)
    desk.sync()
    town.hands.wall_ms += 60_000
    back = {"item": LAPTOP, "last4": "7QL", "condition": "good"}
    strange = other.tell(EventKind.RETURNED, number="02" * 16, **back)
    other.tell(EventKind.RETURNED, number="01" * 16, **back)  # lent elsewhere: all is well
    town.hands.wall_ms += 60_000
    again = other.tell(EventKind.RETURNED, number="01" * 16, **back)
    other.sync()
    assert {event: why for event, _, why in other.rulings()} == {
        strange: Why.NO_LOAN,
        again: Why.NO_LOAN,
    }
    desk.sync()
    assert desk.rulings() == []


def test_a_loan_told_after_its_return_settles_what_was_said_of_that(desks, town) -> None:
    desk, other = desks
    with town.hub.write() as connection:
        stock.allot(connection, desk.id, LAPTOP, 1, 0)
    desk.sync()
    desk.give(LAPTOP, mode="loan", number="01" * 16)
    town.hands.wall_ms += 60_000
    back = {"item": LAPTOP, "last4": "7QL", "condition": "good"}
    event = other.tell(EventKind.RETURNED, number="01" * 16, **back)
    other.sync()
    assert other.rulings() == [(event, Ruling.REFUSED, Why.NO_LOAN)]
    desk.sync()
    other.sync()
    assert other.ledger.rulings(20)[0].dealt_with
    with town.hub.read() as connection:
        waits = tables.rulings.c.dealt_ms.is_(None)
        assert connection.scalars(select(tables.rulings.c.event).where(waits)).all() == []


def test_numbers_are_kept_while_something_is_out_and_for_a_year_and_a_return_the_figures_stay(
    desks, town
) -> None:
    desk, other = desks
    with town.hub.write() as connection:
        stock.allot(connection, desk.id, LAPTOP, 3, 0)
    desk.sync()
    desk.give(condition="new")
    for number, last4 in (("01", "1QL"), ("02", "2QL"), ("03", "3QL")):
        desk.give(LAPTOP, mode="loan", number=number * 16, last4=last4, condition="worn")
    town.hands.wait(60)
    back = {"item": LAPTOP, "last4": "1QL", "condition": "broken"}
    other.tell(EventKind.RETURNED, number="01" * 16, **back)
    desk.sync()
    other.sync()
    town.hands.wait(395 * DAY_S)
    other.tell(EventKind.RETURNED, number="02" * 16, **back)
    other.sync()
    kept = select(desk_tables.handouts.c.last4, desk_tables.handouts.c.condition)

    def known() -> list[tuple[str, str | None]]:
        forget(town.hub.engine, town.hands.wall_ms)
        with town.hub.read() as connection:
            rows = connection.execute(kept.where(desk_tables.handouts.c.number.is_not(None))).all()
            assert [row.last4 for row in handout_figures.loans_out(connection)] == ["3QL"]
            lines = handout_figures.monthly(connection, "2026-11")
            assert {(one.item, one.handed_out) for one in lines} == {(SIM, 1), (LAPTOP, 3)}
        return sorted(tuple(row) for row in rows)

    assert known() == [("1QL", "worn"), ("2341", None), ("2QL", "worn"), ("3QL", "worn")]
    town.hands.wait(10 * DAY_S)
    assert known() == [("2QL", "worn"), ("3QL", "worn")]
    town.hands.wait(400 * DAY_S)
    assert known() == [("3QL", "worn")], "for as long as it is out"
    with town.hub.read() as connection:
        assert connection.execute(select(desk_tables.returns)).all() == []


def test_the_months_return_counts_and_names_nobody_and_a_years_small_counts_are_hidden(desks, town) -> None:
    desk, other = desks
    for network in ("o2", "o2", "three"):
        desk.give(network=network, criterion="no-internet")
    other.give(network="o2", criterion="cannot-afford")
    desk.sync()
    other.sync()
    with town.hub.read() as connection:
        lines = handout_figures.monthly(connection, "2026-11")
        assert [(one.venue, one.network, one.criterion, one.handed_out) for one in lines] == [
            ("charing-cross", "o2", "no-internet", 2),
            ("charing-cross", "three", "no-internet", 1),
            ("marshall-street", "o2", "cannot-afford", 1),
        ]
        assert handout_figures.monthly(connection, "2026-12") == []
        counts = handout_figures.yearly(connection, catalogue_in_force(connection), 2026)
    told = {(one.venue, one.item): one.handed_out for one in counts}
    assert told["charing-cross", SIM] is told["all", SIM] is told["all", "all"] is None
    assert told["charing-cross", LAPTOP] == 0


def test_only_whole_years_are_published_with_what_is_hidden_left_out() -> None:
    assert list(handout_figures.whole_years(date(2025, 1, 1), date(2026, 10, 31))) == [2025]
    assert list(handout_figures.whole_years(date(2025, 2, 1), date(2026, 12, 31))) == [2026]
    assert list(handout_figures.whole_years(date(2026, 2, 1), date(2026, 10, 31))) == []
    counts = [
        handout_figures.Count(2026, "all", SIM, 67),
        handout_figures.Count(2026, "here", SIM, None),
    ]
    texts = handout_figures.texts(counts, "Anytown")
    assert texts["handouts.csv"].splitlines()[1:] == [f"2026,all,{SIM},67,no", f"2026,here,{SIM},,yes"]
    assert json.loads(texts["handouts.json"])["rows"][1]["handed_out"] is None


def test_codes_are_bounded_and_end(town) -> None:
    with town.hub.alone() as connection:
        assert referrals.part(town.hub, connection) is None
        for wrong in ({"service": "Unfold!"}, {"count": 0}, {"count": 501}):
            given = {"service": "unfold", "item": SIM, "count": 1, "days": 90} | wrong
            with pytest.raises(UsageError):
                referrals.make(town.hub, connection, **given)
        referrals.make(town.hub, connection, "unfold", SIM, 2, 1)
        publish(town.hub, connection)
    first = len(referrals_in_force(town))
    town.hands.wall_ms += 2 * 86_400_000
    with town.hub.alone() as connection:
        publish(town.hub, connection)
    assert (first, len(referrals_in_force(town))) == (2, 0)


def referrals_in_force(town: Town) -> dict[bytes, str]:
    from hub.publish import part, published
    from shared.trust import bundle
    from shared.trust.referrals import decode

    with town.hub.read() as connection:
        last = published(connection)
        data = part(connection, bytes.fromhex(last.parts[bundle.REFERRALS]))
    return dict(decode(data).items)
