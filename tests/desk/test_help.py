"""A call for help from a kiosk of the venue, as a desk sees and answers it."""

from shared.desk.values import AnswerHelp, Notice, SetPractice
from shared.domain.help import LASTS_MS, HelpCall
from shared.ledger.ledger import Ledger
from tests.fakes.front_desk import FrontDesk
from tests.fakes.hands import Hands

CALL = "01234567-89ab-7def-8123-456789abcdef"


def called(desk: FrontDesk, event: str = CALL, device: str = "k1") -> HelpCall:
    """The feed brings a call, by the sync thread's own connection."""
    call = HelpCall(event, device, "Kiosk 2", "home", desk.desk.now().trusted_ms)
    ledger = Ledger.open(desk.state.ledger, zone=desk.desk.judge.place.catalogue.zone, reserve_bytes=0)
    ledger.help_called(call)
    ledger.close()
    return call


def test_a_call_is_shown_until_it_is_over(desk: FrontDesk, hands: Hands) -> None:
    assert desk.snapshot.calls == ()
    call = called(desk)
    assert desk.counter.snapshot().calls == (call,)
    hands.wait(LASTS_MS / 1000)
    assert desk.counter.snapshot().calls == ()


def test_whoever_goes_there_says_so_without_an_unlock_and_the_hub_hears_it_soon(desk: FrontDesk) -> None:
    asked: list[int] = []
    desk.line.answered_by(lambda: asked.append(1))
    called(desk)
    assert desk.ask(AnswerHelp(CALL)) == Notice("help_answered", {})
    assert desk.snapshot.calls == ()
    assert asked == [1]
    event = desk.events()[-1]
    assert (event["kind"], event["about"]) == ("dealt_with", CALL)
    assert desk.ask(AnswerHelp(CALL)) == Notice("already_settled", {})
    assert len(desk.events()) == 1


def test_a_call_is_answered_for_good_in_practice_too(desk: FrontDesk) -> None:
    called(desk)
    desk.ask(SetPractice(True))
    assert len(desk.snapshot.calls) == 1
    desk.ask(AnswerHelp(CALL))
    desk.ask(SetPractice(False))
    assert desk.snapshot.calls == ()
    assert [event["kind"] for event in desk.events()] == ["dealt_with"]
