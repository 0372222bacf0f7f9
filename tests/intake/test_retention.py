"""What devices told is forgotten at the hub after the catalogue's retention, and what people are, later."""

import threading
from pathlib import Path

import pytest
from sqlalchemy import func, insert, select

from hub import retention
from hub.db import tables
from hub.db.engine import reading, writing
from hub.intake.verify import Verified, verify_log
from hub.retention import Tending, forget
from tests.fakes.device_log import CARD, NOW
from tests.fakes.hands import Hands
from tests.fakes.hub_thread import opened
from tests.fakes.town_hall import LIMITS, TownHall

DAY_MS = 86_400_000
OTHER = "f" * 32
EVENTS = tables.events


def told(hall: TownHall) -> list[str]:
    """The days of rows that still tell something."""
    return [day for (day,) in hall.all(select(EVENTS.c.day).where(EVENTS.c.payload.is_not(None)))]


def add(hall: TownHall, table: str, **row: object) -> None:
    with writing(hall.engine) as connection:
        connection.execute(insert(tables.metadata.tables[table]).values(row))


def test_rows_are_emptied_after_their_services_retention_and_the_chain_and_figures_stay(
    hall: TownHall,
) -> None:
    hall.issue(CARD, 1)
    log = hall.enrol()
    for day in ("2026-10-01", "2026-10-23", "2026-11-21"):
        log.admit("swim", CARD, f"{day}@city", day=day)
    hall.send(log)
    figures = hall.all(select(tables.counts))
    assert forget(hall.engine, NOW) == 1
    assert sorted(told(hall)) == ["2026-10-23", "2026-11-21"]
    assert forget(hall.engine, NOW) == 0
    assert forget(hall.engine, NOW + DAY_MS) == 1
    rows = hall.all(select(EVENTS.c.card_ref, EVENTS.c.salt).where(EVENTS.c.payload.is_(None)))
    assert rows == [(None, None)] * 2
    assert hall.all(select(tables.counts)) == figures
    with reading(hall.engine) as connection:
        assert verify_log(connection, log.id) == Verified(True, 3)
    assert [taken.next for taken in [hall.take(log, log.batch())]] == [4]
    assert told(hall) == ["2026-11-21"], "what is sent again stays empty"


def test_a_row_of_a_day_to_come_or_of_none_is_forgotten_by_when_it_came(hall: TownHall) -> None:
    hall.issue(CARD, 1)
    log = hall.enrol()
    log.admit("swim", CARD, "9999-12-31@city", day="9999-12-31")
    log.write("count", change=1, day="no day")
    hall.send(log)
    with writing(hall.engine) as connection:
        connection.execute(tables.rulings.delete())
    assert forget(hall.engine, NOW + 29 * DAY_MS) == 0
    assert forget(hall.engine, NOW + 100 * DAY_MS) == 2


def test_a_use_is_forgotten_with_its_row_but_not_while_its_limit_runs(hall: TownHall) -> None:
    hall.issue(CARD, 1)
    log = hall.enrol()
    for day, period in (("2026-10-01", "2026-10-01@city"), ("2026-10-02", "2026-11-22@city")):
        log.admit("swim", CARD, period, day=day)
    log.admit("swim", CARD, "2026-11-20@city", day="2026-11-20")
    hall.send(log)
    forget(hall.engine, NOW)
    assert sorted(period for (period,) in hall.all(select(tables.uses.c.period))) == [
        "2026-11-20@city",
        "2026-11-22@city",
    ]


def test_rows_of_no_service_are_kept_90_days_and_what_waits_for_staff_until_they_have_seen_to_it(
    hall: TownHall,
) -> None:
    log = hall.enrol()
    for day in ("2026-08-01", "2026-09-01"):
        log.write("sign_up", sign_up="x", step="started", number=1, day=day)
    waits = log.write("unlock", staff="ada", day="2026-08-01", **{"with": "pin"})
    hall.send(log)
    add(
        hall, "rulings", event=waits, device=log.device, venue=log.venue, ruling="late", why="late", at_ms=NOW
    )
    assert forget(hall.engine, NOW) == 1
    assert sorted(told(hall)) == ["2026-08-01", "2026-09-01"]
    with writing(hall.engine) as connection:
        connection.execute(tables.rulings.update().values(dealt_ms=NOW))
    assert forget(hall.engine, NOW) == 1


def test_many_rows_go_in_short_transactions_and_an_end_is_heard_between_them(
    hall: TownHall, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = hall.enrol()
    for _ in range(5):
        log.write("count", change=1, day="2026-01-01")
    hall.send(log)
    monkeypatch.setattr(retention, "AT_ONCE", 2)
    order = [False] * 3 * len(LIMITS) + [False]  # of each service by day, of days to come, of none
    assert forget(hall.engine, NOW, lambda: not order or order.pop()) == 2
    assert forget(hall.engine, NOW) == 3


def test_names_hints_and_old_lines_go_in_time(hall: TownHall) -> None:
    day = NOW // DAY_MS
    hall.issue(CARD, 1, expires=day - 31, hint="AL", entitlements="[3]")
    hall.issue(OTHER, 2, expires=day - 401, hint="BE", entitlements="[4]")
    hall.issue(OTHER, 3, version=2, expires=day - 29, hint="BE", entitlements="[4]")
    for card in (CARD, OTHER):
        add(hall, "holders", card=card, sealed=b"Ada", changed_ms=0)
    for years in (7, 5):
        add(hall, "audit", at_ms=NOW - years * 366 * DAY_MS, who="ada", did="card issued", about=CARD)
    aside = {"log": 1, "chain": b"x", "id": "1", "commitment": b"x", "salt": b"x", "payload": "{}"}
    for seq, days in ((1, 401), (2, 399)):
        add(hall, "asides", seq=seq, received_ms=NOW - days * DAY_MS, **aside)
        row = {"event": str(seq), "device": "d", "venue": "v", "ruling": "late", "why": "late", "at_ms": 0}
        add(hall, "rulings", dealt_ms=NOW - days * DAY_MS, **row)
    forget(hall.engine, NOW)
    assert hall.all(select(tables.holders.c.card)) == [(OTHER,)]
    cards = tables.cards
    rows = hall.all(select(cards.c.hint, cards.c.entitlements).order_by(cards.c.place))
    assert rows == [("AL", "[3]"), (None, "[]"), ("BE", "[4]")]
    assert len(hall.all(select(tables.audit))) == 1
    assert hall.all(select(tables.asides.c.payload).order_by(tables.asides.c.seq)) == [(None,), ("{}",)]
    assert hall.all(select(tables.rulings.c.event)) == [("2",)]


def test_a_hub_that_serves_forgets_by_itself_and_ends_at_once(tmp_path: Path, database_url: str) -> None:
    hands = Hands()
    with opened(tmp_path / "city", hands, database_url) as hub:
        row = {"at_ms": 0, "who": "ada", "did": "looked", "about": CARD}
        with hub.write() as connection:
            connection.execute(insert(tables.audit).values(row))
        old = select(func.count()).select_from(tables.audit).where(tables.audit.c.at_ms == 0)
        with Tending(hub):
            for _ in range(1000):
                with hub.read() as connection:
                    left = connection.scalar(old)
                if not left:
                    break
                threading.Event().wait(0.01)
        assert not left
