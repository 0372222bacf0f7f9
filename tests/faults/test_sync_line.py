"""A bad line between desk and hub: whatever is lost, doubled, cut, altered or late, each row arrives once."""

import random
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.fakes import line as lines
from tests.fakes.certificates import Authority
from tests.fakes.field import FieldDesk, nothing_lost_nothing_doubled
from tests.fakes.hub_process import HubProcess
from tests.fakes.line import Fault, Line
from tests.fakes.town import Pass, Town
from tests.faults.conftest import NewDesk

EVENTS = "/events"


@pytest.fixture
def desk(new_desk: NewDesk, cards: list[Pass]) -> FieldDesk:
    """A desk with twenty rows to send."""
    desk = new_desk()
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


def test_what_the_hub_hears_twice_counts_once(desk: FieldDesk, live_town: Town, line: Line) -> None:
    line.usual = lines.doubled
    for _ in range(3):
        desk.contact()  # the hub answers the second copy of a heartbeat with `nonce_used`
    line.usual = lines.well
    assert desk.contact() is None
    assert {row.ruling for row in nothing_lost_nothing_doubled(live_town, desk)} == {"accepted"}


def test_what_arrives_long_after_it_was_sent_again_changes_nothing(
    desk: FieldDesk, live_town: Town, line: Line, cards: list[Pass]
) -> None:
    line.only = EVENTS
    line.then(lines.held, lines.held)
    assert [desk.contact(), desk.contact()] == ["hub_away", "hub_away"]
    desk.admit(card.text for card in cards)
    assert desk.contact() is None
    before = nothing_lost_nothing_doubled(live_town, desk)
    assert len(line.release()) == 2, "both reach the hub now"
    desk.admit([cards[0].text])
    assert desk.contact() is None
    assert nothing_lost_nothing_doubled(live_town, desk)[:-1] == before


def test_a_thin_line_that_loses_every_third_packet(
    desk: FieldDesk, live_town: Town, line: Line, cards: list[Pass]
) -> None:
    """2G: 20 kbit/s where it is good, 30 % of the packets lost."""
    line.usual = lines.slow(2_500, 0.3, random.Random(7), timeout_s=0.1)
    assert desk.contact() is None
    assert desk.unsent == 0
    nothing_lost_nothing_doubled(live_town, desk)


def test_a_storm_of_faults(desk: FieldDesk, live_town: Town, line: Line, cards: list[Pass]) -> None:
    """Any fault at any request, while people keep coming."""
    luck = random.Random(41)
    faults = [fault for some, _ in BROKEN.values() for fault in some]
    for _ in range(25):
        desk.admit(card.text for card in luck.sample(cards, 3))
        line.then(*luck.choices([lines.well, lines.well, lines.doubled, lines.held, *faults], k=2))
        desk.contact()
    line.release()
    line.then(*[lines.well] * line.waiting)
    for _ in range(60):
        if desk.contact() is None and desk.unsent == 0 and line.waiting == 0:
            break
    assert len(nothing_lost_nothing_doubled(live_town, desk)) == 20 + 75


class TestInsideTls:
    """The hub behind TLS, whose certificate may be a wrong one."""

    @pytest.fixture
    def council(self, tmp_path: Path) -> Authority:
        return Authority(tmp_path / "council")

    @pytest.fixture
    def secure(self, live_hub: HubProcess, council: Authority) -> Iterator[Line]:
        with Line(live_hub.url, council.server()) as secure:
            yield secure

    @pytest.fixture
    def desk(self, secure: Line, council: Authority, new_desk: NewDesk, cards: list[Pass]) -> FieldDesk:
        desk = new_desk(secure.url, ca=council.pem)
        desk.admit(card.text for card in cards)
        return desk

    @pytest.mark.parametrize(
        ("names", "days"), [(("other.example",), 30), ((), -1)], ids=["another name", "expired"]
    )
    def test_a_wrong_certificate_keeps_everything_here_until_it_is_right(
        self, desk: FieldDesk, secure: Line, council: Authority, names: tuple[str, ...], days: int
    ) -> None:
        good, secure.tls = secure.tls, council.server(*names, days=days)
        seen = len(secure.seen)
        assert desk.contact() == "hub_certificate"
        assert len(secure.seen) == seen, "not a byte was said to it"
        assert desk.unsent == 20
        secure.tls = good
        assert desk.contact() is None
        nothing_lost_nothing_doubled(desk.town, desk)

    def test_names_that_cannot_be_looked_up(
        self, desk: FieldDesk, live_town: Town, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def look_up(*_: object, **__: object) -> None:
            raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

        with monkeypatch.context() as patched:
            patched.setattr(socket, "getaddrinfo", look_up)
            assert desk.contact() == "hub_away"
        assert desk.unsent == 20
        assert desk.contact() is None
        nothing_lost_nothing_doubled(live_town, desk)
