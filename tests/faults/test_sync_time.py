"""A desk's clock is wrong: every row arrives all the same, and the hub's time sets the clock right."""

import pytest
from sqlalchemy import select

from hub.db import tables
from tests.fakes.field import nothing_lost_nothing_doubled
from tests.fakes.town import Pass, Town
from tests.faults.conftest import NewDesk

HOUR, YEAR = 3_600_000, 365 * 86_400_000
_CLOSE_MS = 10_000


@pytest.mark.parametrize("off_ms", [-YEAR, -HOUR, HOUR, YEAR])
@pytest.mark.parametrize("restarts", [False, True])
def test_a_clock_that_was_set_wrong(
    new_desk: NewDesk, live_town: Town, cards: list[Pass], off_ms: int, restarts: bool
) -> None:
    desk = new_desk()
    right = desk.hands.wall_ms
    assert desk.contact() is None
    if restarts:
        desk.hands.restart(off_s=0)
    desk.hands.set_wall(right + off_ms)
    if restarts:
        desk.restart()
    desk.admit(card.text for card in cards[:10])
    assert desk.contact() is None
    desk.admit(card.text for card in cards[10:])
    assert desk.contact() is None

    there = nothing_lost_nothing_doubled(live_town, desk)
    told = _times(live_town, [row.id for row in there])
    assert all(abs(told[row.id] - right) < _CLOSE_MS for row in there[10:]), "the hub's time was taken"
    assert {row.ruling for row in there[10:]} == {"accepted"}
    if not restarts:
        assert all(abs(told[row.id] - right) < _CLOSE_MS for row in there[:10]), "the other clock knew better"
    if restarts and off_ms == YEAR:
        assert {row.ruling for row in there[:10]} == {"refused"}
        assert "clock" in _alarms(live_town, desk.state.device_id)


def _times(town: Town, ids: list[str]) -> dict[str, int]:
    events = tables.events
    with town.hub.read() as connection:
        wanted = select(events.c.id, events.c.trusted_ms).where(events.c.id.in_(ids))
        return {row.id: row.trusted_ms for row in connection.execute(wanted)}


def _alarms(town: Town, device: str) -> set[str]:
    with town.hub.read() as connection:
        wanted = select(tables.alarms.c.kind).where(tables.alarms.c.device == device)
        return set(connection.scalars(wanted))
