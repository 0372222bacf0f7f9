"""What the hub ruled, waiting for staff; the line to it; and a device that it has put out of service."""

from dataclasses import replace
from pathlib import Path

import pytest

from shared.desk.line import HubLine
from shared.desk.values import (
    AdmitGroup,
    CountPeople,
    ExportForHub,
    MarkRulingDealtWith,
    Notice,
    Outcome,
    OverrideRefusal,
    SetLook,
    SetPractice,
    StartGroup,
    SyncNow,
)
from shared.device import enrolled
from shared.device.enrolled import Enrolled
from shared.domain.card import Rotation
from shared.domain.contact import Contact, Line
from shared.domain.decision import Verdict
from shared.domain.reasons import Reason
from shared.domain.ruling import Ruled, Ruling, Why
from shared.ledger.ledger import Ledger
from shared.wire import enrolment
from tests.fakes.front_desk import FrontDesk
from tests.fakes.town import Town

CODE = enrolment.write(enrolment.EnrolmentCode("https://hub.example", "0123456789abcdef", "A" * 26))
ONLINE = Contact(Line.ONLINE)


def rule(desk: FrontDesk, *ruled: Ruled, up_to: int = 0) -> None:
    """The hub's answer, as the sync thread keeps it, by a connection of its own."""
    ledger = Ledger.open(desk.state.ledger, zone=desk.desk.judge.place.catalogue.zone, reserve_bytes=0)
    ledger.acknowledge(up_to, ruled)
    ledger.close()


def admitted(desk: FrontDesk, town: Town) -> Outcome:
    return desk.scan(town.card().text)


def test_a_ruling_on_an_own_event_says_what_it_was(desk: FrontDesk, town: Town) -> None:
    outcome = admitted(desk, town)
    rule(desk, Ruled(outcome.event, Ruling.DUPLICATE, Why.USED_ELSEWHERE, at_ms=5), up_to=1)
    (row,) = desk.snapshot.rulings
    assert (row.ruling, row.why) == (Ruling.DUPLICATE, Why.USED_ELSEWHERE)
    assert (row.at, row.service, row.number, row.own) == (outcome.at, "swim", 1, True)
    assert desk.snapshot.to_send == 0


def test_a_ruling_on_another_desks_event_says_when_it_came(desk: FrontDesk) -> None:
    rule(desk, Ruled("01", Ruling.LATE, Why.CANCELLED, "gym", at_ms=5000, own=False))
    (row,) = desk.snapshot.rulings
    assert (row.at.trusted_ms, row.service, row.own) == (5000, "gym", False)


def test_it_is_marked_as_dealt_with_by_somebody_unlocked_and_that_is_an_event(
    desk: FrontDesk, town: Town
) -> None:
    outcome = admitted(desk, town)
    rule(desk, Ruled(outcome.event, Ruling.DUPLICATE, Why.USED_BEFORE), up_to=1)
    assert desk.ask(MarkRulingDealtWith(outcome.event)) == Notice("locked", {})
    assert len(desk.snapshot.rulings) == 1
    desk.unlock()
    assert desk.ask(MarkRulingDealtWith(outcome.event)) == Notice("dealt_with", {})
    assert desk.ask(MarkRulingDealtWith(outcome.event)) == Notice("already_settled", {})
    assert desk.snapshot.rulings == ()
    (event,) = desk.events("dealt_with")
    assert (event["about"], event["staff"]) == (outcome.event, "Sam")


def test_the_newest_are_told_and_all_counted(desk: FrontDesk, town: Town) -> None:
    events = [admitted(desk, town).event for _ in range(7)]
    rule(desk, *[Ruled(event, Ruling.DUPLICATE, None, at_ms=n) for n, event in enumerate(events)], up_to=7)
    assert [row.event for row in desk.snapshot.rulings] == events[:1:-1]
    assert desk.snapshot.rulings_waiting == 7


def test_practice_tells_of_the_real_log_and_touches_nothing_of_it(desk: FrontDesk, town: Town) -> None:
    outcome = admitted(desk, town)
    rule(desk, Ruled(outcome.event, Ruling.DUPLICATE, Why.USED_BEFORE))
    desk.ask(SetPractice(True))
    desk.scan(town.card().text)
    assert (desk.snapshot.to_send, len(desk.snapshot.rulings)) == (1, 1)
    desk.unlock()
    assert desk.ask(MarkRulingDealtWith(outcome.event)).code == "not_offered_here"


def test_what_the_log_says_is_not_known_where_it_cannot_be_read(desk: FrontDesk, town: Town) -> None:
    admitted(desk, town)
    desk.counter.close()
    desk.state.ledger.rename(desk.folder / "elsewhere")
    desk.state.ledger.mkdir()
    desk.open()
    assert desk.snapshot.to_send is None
    assert desk.snapshot.rulings == ()


# --- the line -----------------------------------------------------------------------------------------------


def test_news_of_the_hub_reach_the_bars_and_progress_does_so_each_second(desk: FrontDesk) -> None:
    line = desk.line
    list(desk.counter.tick(100.0))
    line.hear(replace(ONLINE, running=True, sent=1, left=9))
    (snapshot,) = desk.counter.tick(100.1)
    assert snapshot.contact.left == 9
    line.hear(replace(ONLINE, running=True, sent=2, left=8))
    assert list(desk.counter.tick(100.2)) == []
    (snapshot,) = desk.counter.tick(101.2)
    assert snapshot.contact.left == 8
    line.hear(replace(ONLINE, sent=10))
    (snapshot,) = desk.counter.tick(101.3)
    assert snapshot.contact == replace(ONLINE, sent=10)
    assert list(desk.counter.tick(102.4)) == []


def test_a_card_cancelled_by_what_a_sync_brought_is_refused_at_once(desk: FrontDesk, town: Town) -> None:
    card = town.card()
    list(desk.counter.tick(100.0))
    town.withdraw(card)
    desk.bring_bundle()
    desk.line.hear(replace(ONLINE, running=True))
    list(desk.counter.tick(100.1))
    desk.line.hear(ONLINE)
    list(desk.counter.tick(100.2))
    assert desk.scan(card.text).decision.reason is Reason.WITHDRAWN


def test_secrets_that_come_later_are_taken_up(desk: FrontDesk, town: Town) -> None:
    desk.state.secrets.rename(desk.folder / "sealed")
    desk.restart()
    rotating = town.card(rotation=Rotation.MANDATORY)
    shown = town.showing_code(rotating, desk.hands.wall_ms)
    assert desk.scan(shown).decision.reason is Reason.CODE_UNCHECKED
    (desk.folder / "sealed").rename(desk.state.secrets)
    desk.later()
    shown = town.showing_code(rotating, desk.hands.wall_ms)
    assert desk.scan(shown).decision.reason is not Reason.CODE_UNCHECKED


def test_damaged_secrets_leave_those_in_force_and_are_told(desk: FrontDesk) -> None:
    before = desk.desk.judge.secrets
    desk.state.secrets.write_bytes(b"\x00" * 64)
    desk.later()
    assert desk.desk.judge.secrets == before
    assert desk.snapshot.faults == ("bundle_damaged",)


def test_staff_may_ask_for_a_try_now(desk: FrontDesk) -> None:
    desk.ask(SyncNow())  # of a device that knows no hub, nothing comes
    asked: list[bool] = []
    desk.line.answered_by(lambda: asked.append(True))
    desk.ask(SyncNow())
    assert asked == [True]


def test_the_next_try_comes_nearer() -> None:
    seconds = [10.0]
    line = HubLine(clock=lambda: seconds[0])
    line.hear(Contact(Line.OFFLINE, next_try_s=40))
    assert line.contact.next_try_s == 40
    seconds[0] = 35.0
    assert line.contact.next_try_s == 15
    seconds[0] = 90.0
    assert line.contact.next_try_s == 0


def test_what_waits_is_saved_for_the_hub_by_somebody_with_a_pin(
    desk: FrontDesk, town: Town, tmp_path: Path
) -> None:
    admitted(desk, town)
    assert desk.ask(ExportForHub(str(tmp_path))) == Notice("locked", {})
    desk.unlock()
    (tmp_path / "file").touch()
    assert desk.ask(ExportForHub(str(tmp_path / "file"))).code == "export_failed"
    assert "ledger" not in "".join(desk.snapshot.faults)
    stick = tmp_path / "stick"
    stick.mkdir()
    assert desk.ask(ExportForHub(str(stick))) == Notice("saved_for_hub", {})
    assert [file.suffix for file in stick.iterdir()] == [".pcx"]
    assert desk.snapshot.to_send == len(desk.events())  # it counts as sent when the hub has it
    rule(desk, up_to=len(desk.events()))
    assert desk.ask(ExportForHub(str(stick))) == Notice("nothing_to_send", {})


# --- out of service -----------------------------------------------------------------------------------------


def revoke(desk: FrontDesk) -> None:
    desk.line.hear(Contact(Line.REVOKED))
    list(desk.counter.tick(desk.seconds))


def test_a_device_out_of_service_admits_nobody_in_any_way(desk: FrontDesk, town: Town) -> None:
    refused = desk.scan(town.card(ended=True).text)
    revoke(desk)
    assert (desk.snapshot.faults, desk.snapshot.contact.line) == (("device_revoked",), Line.REVOKED)
    rows = len(desk.events())
    desk.unlock()
    for mode in (None, SetLook(True), StartGroup(), SetPractice(True)):
        if mode is not None:
            desk.ask(mode)
        outcome = desk.scan(town.card().text)
        assert (outcome.decision.verdict, outcome.decision.reason) == (
            Verdict.REFUSE,
            Reason.DEVICE_REVOKED,
        )
    desk.ask(SetPractice(False))
    for request in (AdmitGroup(), CountPeople(1), OverrideRefusal(refused.event, "proof-seen")):
        assert desk.ask(request) == Notice("device_revoked", {})
    assert [event["kind"] for event in desk.events()[rows:]] == ["unlock"]


def test_it_stays_so_while_the_line_is_away_and_after_a_restart_until_the_hub_takes_it_back(
    desk: FrontDesk, town: Town
) -> None:
    revoke(desk)
    desk.line.hear(Contact(Line.OFFLINE, why="hub_away"))
    desk.later()
    assert desk.snapshot.contact.line is Line.REVOKED
    assert desk.scan(town.card().text).decision.reason is Reason.DEVICE_REVOKED
    enrolled.write(
        desk.state, Enrolled("https://hub.example", desk.state.device_id, "scanner", *["x"] * 4, 0)
    )
    enrolled.revoke(desk.state)
    desk.restart()
    assert (desk.snapshot.faults, desk.snapshot.contact.line) == (("device_revoked",), Line.REVOKED)
    assert desk.scan(town.card().text).decision.reason is Reason.DEVICE_REVOKED
    desk.line.hear(ONLINE)  # the hub has taken it back
    desk.later()
    assert desk.scan(town.card().text).decision.verdict is Verdict.ADMIT


# --- an enrolment code -------------------------------------------------------------------------------------


@pytest.mark.parametrize("unlocked", [False, True])
def test_an_enrolment_code_is_refused_and_staff_with_a_pin_are_told_why(
    desk: FrontDesk, unlocked: bool
) -> None:
    if unlocked:
        desk.unlock()
    answer = desk.scan_anything(CODE)
    if unlocked:
        assert answer == Notice("enrolled_already", {})
        assert desk.see(CODE) is not None
    else:
        assert answer.decision.reason is Reason.ENROLMENT_CODE
    assert "AAAA" not in repr(desk.events())
