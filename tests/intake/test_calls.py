"""A call for help at a kiosk is told to the desks of its venue, once, until somebody is on their way."""

import json

from sqlalchemy import select

from hub.db import tables
from shared.domain.help import LATE_MS
from tests.fakes.device_log import NOW, DeviceLog
from tests.fakes.town_hall import TownHall


def told(hall: TownHall, venue: str = "porchester") -> list[dict[str, object]]:
    feed = tables.feed
    rows = hall.all(select(feed.c.body).where(feed.c.venue == venue).order_by(feed.c.number))
    return [json.loads(row.body) for row in rows]


def kiosk(hall: TownHall, venue: str = "porchester") -> DeviceLog:
    return hall.enrol(venue, kind="kiosk", name="Kiosk 2")


def test_a_call_names_the_kiosk_and_the_page_and_nobody(hall: TownHall) -> None:
    log = kiosk(hall)
    event = log.write("help", page="borrow")
    hall.send(log)
    (item,) = told(hall)
    assert item == {
        "kind": "help",
        "event": event,
        "device": log.device,
        "name": "Kiosk 2",
        "page": "borrow",
        "at_ms": NOW,
    }
    assert not told(hall, "marshall")


def test_of_many_calls_the_newest_is_told_and_sending_again_tells_nothing_new(hall: TownHall) -> None:
    log = kiosk(hall)
    newest = [log.write("help", page="home") for _ in range(50)][-1]
    hall.take(log, log.batch())
    hall.take(log, log.batch())
    assert [item["event"] for item in told(hall)] == [newest]


def test_a_call_that_comes_late_is_told_to_nobody(hall: TownHall) -> None:
    log = kiosk(hall)
    log.write("help", page="home")
    hall.now_ms = NOW + LATE_MS + 1
    (taken,) = hall.send(log)
    assert told(hall) == []
    assert taken.answers[0].why is None


def test_whoever_answers_is_told_to_everybody_of_the_venue(hall: TownHall) -> None:
    log, desk, stranger = kiosk(hall), hall.enrol(), hall.enrol("marshall")
    event = log.write("help", page="return")
    hall.send(log)
    stranger.write("dealt_with", about=event)
    hall.send(stranger)
    assert len(told(hall)) == 1
    desk.write("dealt_with", about=event)
    hall.send(desk)
    assert told(hall)[1:] == [{"kind": "settled", "event": event}]


def test_an_event_that_is_no_call_is_not_settled(hall: TownHall) -> None:
    desk = hall.enrol()
    counted = desk.write("count", service="swim", change=1, why="no_card")
    desk.write("dealt_with", about=counted)
    hall.send(desk)
    assert told(hall) == []


def test_a_page_that_no_kiosk_has_is_not_passed_on(hall: TownHall) -> None:
    log = kiosk(hall)
    log.write("help", page="<b>Amina</b>" * 9)
    hall.send(log)
    assert [item["page"] for item in told(hall)] == ["none"]
