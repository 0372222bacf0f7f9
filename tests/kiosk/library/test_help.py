"""A call for help from the kiosk: one at a time, honest about whether anybody heard it."""

from collections.abc import Callable
from types import SimpleNamespace

import pytest

from kiosk.library.help import ASK_EACH_S, COMING_MS, PATIENCE_S, HelpDesk
from kiosk.library.help_values import CallHelp, HelpStands, HelpState
from shared.desk.book import Book
from shared.desk.line import HubLine
from shared.device.clock import Clock
from shared.domain.contact import Contact, Line
from shared.domain.help import LASTS_MS, LATE_MS
from shared.ledger.faults import LedgerFault
from tests.fakes.hands import Hands
from tests.ledger.desk import Desk

KIOSK = "11111111-2222-4333-8444-555555555555"


@pytest.fixture
def log(tmp_path):
    """The log as the sync's thread has it open."""
    desk = Desk(tmp_path / "ledger.sqlite")
    yield desk.ledger
    desk.ledger.close()


@pytest.fixture
def kiosk(tmp_path, log):
    """The desk, the clock's hands, and how often the hub was to be asked."""
    hands, line, asked = Hands(), HubLine(Contact(Line.ONLINE)), []
    line.answered_by(lambda: asked.append(1))
    book = Book(Desk(tmp_path / "ledger.sqlite").open)
    desk = HelpDesk(book, Clock(tmp_path / "clock", hands.readers), line, KIOSK, "charing-cross")
    yield SimpleNamespace(desk=desk, hands=hands, line=line, asked=asked, log=log)
    desk.close()


def call(kiosk, page: str = "borrow") -> HelpState:
    ((stands),) = kiosk.desk.handle(CallHelp(page))
    return stands.state


def ticks(kiosk, *seconds: float) -> list[HelpState]:
    return [stands.state for at in seconds for stands in kiosk.desk.tick(at)]


def calls(kiosk) -> list[object]:
    return [event for event in kiosk.log.events() if event.payload["kind"] == "help"]


def test_a_call_is_an_event_that_goes_out_at_once_and_names_nobody(kiosk):
    assert call(kiosk) is HelpState.CALLING
    (event,) = calls(kiosk)
    told = {"at", "day", "trusted_ms", "wall_ms", "doubtful", "kind", "venue", "page"}
    assert set(event.payload) == told
    assert (event.payload["page"], event.payload["venue"]) == ("borrow", "charing-cross")
    assert len(kiosk.asked) == 1


def test_it_is_called_once_the_hub_has_it_and_coming_once_a_desk_says_so(kiosk):
    call(kiosk)
    assert ticks(kiosk, 1, 2) == []
    kiosk.log.acknowledge(kiosk.log.standing().seq)
    assert ticks(kiosk, 3, 4) == [HelpState.CALLED]
    kiosk.log.answer_help(calls(kiosk)[0].id)
    assert ticks(kiosk, 5, 6) == [HelpState.COMING]


def test_while_a_call_waits_help_calls_nobody_else(kiosk):
    assert [call(kiosk), call(kiosk, "home")] == [HelpState.CALLING] * 2
    kiosk.log.acknowledge(1)
    ticks(kiosk, 1)
    assert call(kiosk) is HelpState.CALLED
    assert len(calls(kiosk)) == 1


@pytest.mark.parametrize(
    ("wait_ms", "until"),
    [
        (LATE_MS, lambda _: None),
        (LASTS_MS, lambda kiosk: kiosk.log.acknowledge(1)),
        (COMING_MS, lambda kiosk: kiosk.log.answer_help(calls(kiosk)[0].id)),
    ],
    ids=["heard by nobody", "answered by nobody", "answered"],
)
def test_once_a_call_is_over_help_calls_anew(kiosk, wait_ms: int, until: Callable[..., object]):
    call(kiosk)
    until(kiosk)
    ticks(kiosk, 1)
    kiosk.hands.wait(wait_ms / 1000 - 1)
    call(kiosk)
    assert len(calls(kiosk)) == 1
    kiosk.hands.wait(2)
    assert call(kiosk) is HelpState.CALLING
    assert len(calls(kiosk)) == 2


def test_where_the_hub_says_nothing_nobody_was_called_until_it_does(kiosk):
    call(kiosk)
    assert ticks(kiosk, 1, PATIENCE_S, PATIENCE_S + 1, PATIENCE_S + 2) == [HelpState.NOBODY]
    kiosk.log.acknowledge(1)
    assert ticks(kiosk, PATIENCE_S + 3) == [HelpState.CALLED]


def test_the_hub_is_asked_for_an_answer_again_and_again_and_no_longer_once_there_is_one(kiosk):
    call(kiosk)
    ticks(kiosk, *range(1, 1 + 4 * int(ASK_EACH_S)))
    assert len(kiosk.asked) == 1 + 3
    kiosk.log.answer_help(calls(kiosk)[0].id)
    ticks(kiosk, *range(100, 200))
    assert len(kiosk.asked) == 1 + 3


@pytest.mark.parametrize("line", [Line.NOT_ENROLLED, Line.REVOKED])
def test_without_a_hub_nobody_can_be_called_and_nothing_is_recorded(kiosk, line: Line):
    kiosk.line.hear(Contact(line))
    assert call(kiosk) is HelpState.NOBODY
    assert (calls(kiosk), kiosk.asked, ticks(kiosk, 1, 99)) == ([], [], [])


def test_where_nothing_can_be_recorded_nobody_was_called(tmp_path):
    def full():
        raise LedgerFault("full", code="ledger_full")

    clock = Clock(tmp_path / "clock", Hands().readers)
    desk = HelpDesk(Book(full), clock, HubLine(Contact(Line.ONLINE)), KIOSK, "charing-cross")
    assert list(desk.handle(CallHelp("home"))) == [HelpStands(HelpState.NOBODY)]
    desk.close()
