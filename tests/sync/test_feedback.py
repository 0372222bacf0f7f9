"""Feedback on its way: after its day, in no order, once, and gone from the device when the hub has it."""

import json
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from hub import codes
from hub.db import desk_tables
from hub.hub import Hub
from shared.device.clock import Clock
from shared.domain.feedback import Feedback, Satisfaction, new_id
from shared.sync.client import Answer, Device, HubClient
from shared.sync.faults import LineFault
from shared.sync.feedback import send_feedback
from shared.sync.transport import Way
from tests.fakes.bare_device import BareDevice
from tests.fakes.hands import Hands
from tests.fakes.hub_thread import opened, serving
from tests.ledger.desk import Desk

Fate = Callable[[Callable[[], Answer]], Answer]


class Carrier:
    """The line to a real hub; `fates` befall the next requests, one each. `sent` are the rows that left."""

    def __init__(self, client: HubClient) -> None:
        self._client = client
        self.fates: list[Fate] = []
        self.sent: list[list[str]] = []

    def get(self, path: str) -> Answer:
        raise AssertionError(path)

    def post(self, path: str, body: dict[str, Any] | bytes, *, pack: bool = False) -> Answer:
        told = body if isinstance(body, dict) else json.loads(body)
        self.sent.append([row["id"] for row in told["rows"]])

        def deliver() -> Answer:
            return self._client.post(path, body, pack=pack)

        return self.fates.pop(0)(deliver) if self.fates else deliver()


def lost_answer(deliver: Callable[[], Answer]) -> Answer:
    deliver()
    raise LineFault("the answer did not come", "hub_slow")


def refused(said: str) -> Fate:
    def refuse(_: Callable[[], Answer]) -> Answer:
        raise LineFault(said, "hub_refuses", said=said)

    return refuse


@pytest.fixture
def hub(tmp_path: Path, hands: Hands) -> Iterator[Hub]:
    with opened(tmp_path / "city", hands) as hub:
        yield hub


@pytest.fixture
def hands() -> Hands:
    return Hands()


@pytest.fixture
def carrier(hub: Hub, hands: Hands, tmp_path: Path) -> Iterator[Carrier]:
    with serving(hub) as served:
        bare = BareDevice(hub, served.url)
        with hub.write() as connection:
            code = codes.make(connection, codes.For("porchester"), 60, "a test", hub.now_ms())
        assert bare.enrol(code).status_code == 200
        bare.close()
        clock = Clock(tmp_path / "clock.json", hands.readers)
        with HubClient(Way(served.url), Device(bare.id, bare.signing), clock, lambda _: hub.root) as client:
            yield Carrier(client)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "ledger.sqlite")
    yield desk
    desk.ledger.close()


@pytest.fixture
def today(hub: Hub) -> date:
    return datetime.fromtimestamp(hub.now_ms() / 1000, UTC).date()


def say(desk: Desk, day: date, many: int = 1) -> list[str]:
    ids = [new_id() for _ in range(many)]
    for one in ids:
        desk.ledger.feedback.add(
            Feedback(one, str(day), "porchester", "swim", Satisfaction.SATISFIED, "cycle-hire")
        )
    return ids


def send(desk: Desk, carrier: Carrier, today: date) -> None:
    send_feedback(carrier, desk.ledger, today, lambda: False)


def arrived(hub: Hub) -> set[str]:
    with hub.read() as connection:
        return set(connection.scalars(select(desk_tables.feedback.c.id)))


def test_it_leaves_once_its_day_is_over_and_in_no_order(desk, carrier, hub, today):
    ids = say(desk, today, 120)
    send(desk, carrier, today)
    assert (carrier.sent, arrived(hub)) == ([], set())
    send(desk, carrier, today + timedelta(1))
    assert [len(rows) for rows in carrier.sent] == [100, 20]
    order = [one for rows in carrier.sent for one in rows]
    assert order == sorted(ids), "the order of the random ids"
    assert arrived(hub) == set(ids)
    assert desk.ledger.feedback.waiting() == 0
    ledger = b"".join(path.read_bytes() for path in desk.path.parent.glob("ledger.sqlite*"))
    assert not [one for one in ids if one.encode() in ledger]


def test_a_lost_answer_doubles_nothing(desk, carrier, hub, today):
    ids = say(desk, today - timedelta(1), 3)
    carrier.fates = [lost_answer, lost_answer]
    for _ in range(2):
        with pytest.raises(LineFault):
            send(desk, carrier, today)
        assert desk.ledger.feedback.waiting() == 3
    send(desk, carrier, today)
    with hub.read() as connection:
        assert sorted(connection.scalars(select(desk_tables.feedback.c.id))) == sorted(ids)
    assert desk.ledger.feedback.waiting() == 0


@pytest.mark.parametrize("said", ["not_found", "bad_request", "too_many", "too_big"])
def test_a_hub_that_will_not_have_it_keeps_nothing_else_back(desk, carrier, today, said):
    say(desk, today - timedelta(1))
    carrier.fates = [refused(said)]
    send(desk, carrier, today)
    assert desk.ledger.feedback.waiting() == 1


def test_a_device_out_of_service_hears_so(desk, carrier, today):
    say(desk, today - timedelta(1))
    carrier.fates = [refused("device_revoked")]
    with pytest.raises(LineFault):
        send(desk, carrier, today)


def test_what_is_too_old_or_of_a_wrong_clock_is_dropped(desk, carrier, hub, today):
    say(desk, today - timedelta(401))
    say(desk, today + timedelta(500))
    (tomorrow,) = say(desk, today + timedelta(1))
    send(desk, carrier, today)
    assert carrier.sent == []
    send(desk, carrier, today + timedelta(2))
    assert carrier.sent == [[tomorrow]]
    assert desk.ledger.feedback.waiting() == 0


def test_it_stops_when_it_is_told_to(desk, carrier, today):
    say(desk, today - timedelta(1))
    send_feedback(carrier, desk.ledger, today, lambda: True)
    assert carrier.sent == []
