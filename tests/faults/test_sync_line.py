"""A bad line between desk and hub: whatever is lost, doubled, cut, altered or late, each row arrives once."""

import pytest

from shared.desk.values import ChooseService
from tests.fakes import line as lines
from tests.fakes.field import FieldDesk, nothing_lost_nothing_doubled
from tests.fakes.line import Fault, Line
from tests.fakes.town import Pass, Town
from tests.faults.conftest import NewDesk

EVENTS = "/events"


@pytest.fixture
def desk(new_desk: NewDesk, cards: list[Pass]) -> FieldDesk:
    """A desk with twenty rows to send."""
    desk = new_desk()
    desk.ask(ChooseService("library"))
    desk.admit(card.text for card in cards)
    return desk


BROKEN: dict[str, tuple[list[Fault], set[str]]] = {
    "the request is lost": ([lines.lost_request], {"hub_away"}),
    "the answer is lost": ([lines.lost_answer], {"hub_away"}),
    "the answer is lost again and again": ([lines.lost_answer] * 3, {"hub_away"}),
    "the request is cut": ([lines.cut_request(400)], {"hub_away"}),
    "the answer is cut": ([lines.cut(-20)], {"hub_away", "hub_altered"}),
    "the answer is cut in its head": ([lines.cut(30)], {"hub_away", "hub_altered", "hub_portal"}),
    "the answer is altered": ([lines.altered], {"hub_altered"}),
    "the request is altered": ([lines.altered_request], {"hub_altered", "hub_refuses"}),
    "too many": ([lines.answers(429, Retry_After="30")], {"hub_busy"}),
    "a fault": ([lines.answers(500, "oops")], {"hub_failing"}),
    "busy": ([lines.answers(503, Retry_After="30")], {"hub_busy"}),
    "a gateway without a hub": ([lines.bad_gateway], {"hub_failing"}),
    "a login page": ([lines.portal], {"hub_portal"}),
    "sent on to a login page": ([lines.answers(302, Location="http://login.example/")], {"hub_portal"}),
}


@pytest.mark.parametrize("name", BROKEN)
@pytest.mark.parametrize("where", ["/heartbeat", EVENTS])
def test_a_broken_exchange_is_told_and_made_good(
    desk: FieldDesk, live_town: Town, line: Line, name: str, where: str
) -> None:
    faults, whys = BROKEN[name]
    line.only = where
    line.then(*faults)
    for _ in faults:
        assert desk.contact() in whys
        assert desk.unsent > 0
    assert line.waiting == 0
    assert desk.contact() is None
    assert desk.unsent == 0
    assert {row.ruling for row in nothing_lost_nothing_doubled(live_town, desk)} == {"accepted"}
