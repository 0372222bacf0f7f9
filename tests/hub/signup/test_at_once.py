"""Two decide about one sign-up at the same moment: one is heard, and the other sees what came of it."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from time import monotonic
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import Connection, text

from hub import devices
from hub.db import tables
from hub.hub import Hub
from hub.signup import counter, intake, office, phone
from shared.domain.faults import UsageError
from shared.domain.signup.standing import Standing
from shared.wire.signup import Place
from tests.fakes.device_log import DeviceLog
from tests.fakes.sign_up_desk import SEEN, sealed, sign_up_at, told

CARD = "ab" * 16
_WAITING = text("SELECT count(*) FROM pg_locks WHERE NOT granted")


@pytest.fixture
def hub(open_hub: Hub) -> Hub:
    with open_hub.write() as connection:
        connection.execute(tables.devices.insert(), [DeviceLog("desk", "porchester").enrolled()])
    return open_hub


@contextmanager
def deciding(hub: Hub, sign_up: UUID, other: Callable[[], Any]) -> Iterator[tuple[Connection, Future[Any]]]:
    """Somebody decides about a sign-up, within this block; the other comes meanwhile and has to wait."""
    with ThreadPoolExecutor(1) as pool:
        with hub.write() as connection:
            assert intake.hold(connection, sign_up) is not None
            coming = pool.submit(other)
            if connection.dialect.name == "postgresql":  # SQLite has one writer anyway
                ends = monotonic() + 20
                while not connection.scalar(_WAITING):
                    assert monotonic() < ends, "nobody waits"
            yield connection, coming
        coming.exception(timeout=20)


def forget(hub: Hub, sign_up: UUID) -> None:
    with hub.write() as connection:
        device = devices.find(connection, "desk")
        assert device is not None
        page = sealed(hub, Place(sign_up, 60, "forget", "desk"), {})
        intake.take(hub, connection, device, [page], hub.now_ms())


def test_second_thoughts_do_not_lose_the_card_that_is_just_issued(hub: Hub) -> None:
    """Else nobody would erase it."""
    sign_up = sign_up_at(hub, "desk", told(evidence=None))
    with deciding(hub, sign_up, lambda: forget(hub, sign_up)) as (connection, _):
        office.settle(connection, sign_up, CARD, "a test", hub.now_ms())
    row = office.find(hub, sign_up)
    assert row is not None and (row.state, row.card) == (Standing.ISSUED, CARD)


@pytest.mark.parametrize("decide", ["evidence", "join", "issue", "refuse"])
def test_what_was_forgotten_meanwhile_stays_forgotten(hub: Hub, decide: str) -> None:
    sign_up_at(hub, "desk", told())  # the same person
    sign_up = sign_up_at(hub, "desk", told(evidence=None if decide == "evidence" else SEEN))
    staff: dict[str, Callable[[], object]] = {
        "evidence": lambda: counter.evidence_seen(hub, sign_up, "tenancy", "Maria"),
        "join": lambda: counter.join(hub, sign_up, "Maria"),
        "issue": lambda: office.issue(hub, sign_up, "Maria"),
        "refuse": lambda: counter.refuse(hub, sign_up, "Maria"),
    }
    with deciding(hub, sign_up, staff[decide]) as (connection, coming):
        intake.forget(connection, sign_up, hub.now_ms())
    assert isinstance(coming.exception(), UsageError)
    row = office.find(hub, sign_up)
    assert row is not None and (row.state, row.record, row.card) == (Standing.FORGOTTEN, None, None)
    with hub.read() as connection:
        assert len(connection.execute(tables.cards.select()).all()) == 1


def test_a_phone_that_lost_its_sign_up_to_the_desk_answers_nothing_more(hub: Hub) -> None:
    sign_up = sign_up_at(hub, "desk", told()[:3])
    with hub.read() as connection:
        device = devices.find(connection, "desk")
    assert device is not None
    secret = phone.taken(hub, phone.begin(hub, device, sign_up, 3))
    assert secret is not None
    visit = phone.visit(hub, secret)
    assert visit is not None
    page = phone.next_page(visit)

    def answer() -> None:
        phone.answer(hub, visit.row, page, {"home": "none"})

    with deciding(hub, sign_up, answer) as (connection, coming):
        phone.end(connection, sign_up)
    assert isinstance(coming.exception(), UsageError)
    row = office.find(hub, sign_up)
    with hub.read() as connection:
        assert row is not None and intake.wanted(connection, row) == 4


def test_second_thoughts_at_a_phone_lose_no_card(hub: Hub) -> None:
    sign_up = sign_up_at(hub, "desk", told(evidence=None))
    seen = office.find(hub, sign_up)
    assert seen is not None
    with deciding(hub, sign_up, partial(phone.forget, hub, seen)) as (connection, _):
        office.settle(connection, sign_up, CARD, "a test", hub.now_ms())
    row = office.find(hub, sign_up)
    assert row is not None and row.card == CARD
