"""Several desks send at the same moment, to several threads or processes of one hub."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

from sqlalchemy import func, select

from hub.db import tables
from tests.fakes.device_log import DeviceLog
from tests.fakes.town_hall import TownHall

DESKS, CARDS = 4, 30


def test_at_once_no_use_is_counted_twice_and_nobody_waits_in_a_circle(hall: TownHall) -> None:
    cards = [f"{number:032x}" for number in range(CARDS)]
    for place, card in enumerate(cards):
        hall.issue(card, place)
    logs = [hall.enrol(venue) for venue in ("porchester", "marshall") * (DESKS // 2)]
    for number, log in enumerate(logs):
        for card in cards if number % 2 else reversed(cards):
            log.admit("swim", card)
            log.admit("gym", card)
    begin = Barrier(DESKS)

    def send(log: DeviceLog) -> None:
        begin.wait()
        hall.send(log, size=20)

    with ThreadPoolExecutor(DESKS) as pool:
        list(pool.map(send, logs))
    swims = select(func.count()).where(tables.uses.c.service == "swim").group_by(tables.uses.c.card_ref)
    assert hall.all(swims) == [(1,)] * CARDS
    gyms = select(func.count()).where(tables.uses.c.service == "gym")
    assert hall.all(gyms) == [(2 * 2 * CARDS,)]  # twice a day at each of two venues, by two desks
    assert hall.column(tables.rulings.c.ruling) == ["duplicate"] * (CARDS * (DESKS - 1))
    numbers = hall.all(select(tables.feed.c.venue, tables.feed.c.number))
    for venue in ("porchester", "marshall"):
        told = sorted(number for at, number in numbers if at == venue)
        assert told == list(range(1, len(told) + 1))


def test_one_log_sent_twice_at_once_is_taken_once(hall: TownHall) -> None:
    log = hall.enrol()
    for _ in range(50):
        log.admit("library", "f" * 32)
    begin = Barrier(DESKS)

    def send(_: int) -> int:
        begin.wait()
        return hall.take(log, log.batch()).next

    with ThreadPoolExecutor(DESKS) as pool:
        assert list(pool.map(send, range(DESKS))) == [51] * DESKS
    assert len(hall.column(tables.events.c.id)) == 50
    assert hall.column(tables.counts.c.events) == []
