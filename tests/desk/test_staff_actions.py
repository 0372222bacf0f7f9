"""What staff may do behind a PIN or a badge; each of it is an event of its own."""

import re
from pathlib import Path

import pytest

from shared.desk import values
from shared.desk.values import (
    AwaitBadge,
    ChooseService,
    ConfirmClock,
    CountPeople,
    ExportLog,
    Lock,
    MarkDealtWith,
    Notice,
    Outcome,
    OverrideRefusal,
    SetLook,
    UndoAdmission,
    Unlock,
)
from shared.domain.card import Kind, Rotation
from shared.domain.decision import Verdict
from shared.domain.reasons import Reason
from tests.fakes.front_desk import NAME, PIN, FrontDesk
from tests.fakes.hands import Hands
from tests.fakes.town import Town


def test_nothing_is_overridden_or_undone_at_a_locked_desk(desk: FrontDesk, town: Town) -> None:
    card = town.card()
    admitted, refused = desk.scan(card.text), desk.scan(card.text)
    for request in (
        OverrideRefusal(refused.event, "proof-seen"),
        UndoAdmission(admitted.event, "wrong_person"),
        ConfirmClock(),
        ExportLog("."),
    ):
        assert desk.ask(request) == Notice("locked", {})
    assert len(desk.events()) == 2


def test_an_undo_frees_the_place_and_says_who_and_why(desk: FrontDesk, town: Town) -> None:
    card = town.card()
    admitted = desk.scan(card.text)
    desk.unlock()
    assert desk.ask(UndoAdmission(admitted.event, "wrong_person")).code == "undone"
    assert desk.ask(UndoAdmission(admitted.event, "wrong_person")).code == "already_settled"
    (event,) = desk.events("undo")
    assert (event["about"], event["staff"], event["because"]) == (admitted.event, NAME, "wrong_person")
    snapshot = desk.snapshot
    assert (snapshot.scanned, snapshot.inside, snapshot.last) == (0, 0, ())
    assert desk.scan(card.text).decision.verdict is Verdict.ADMIT


def test_an_override_takes_the_next_place_and_says_who_and_why(desk: FrontDesk, town: Town) -> None:
    card = town.card()
    desk.scan(card.text)
    refused = desk.scan(card.text)
    desk.unlock()
    outcome = desk.ask(OverrideRefusal(refused.event, "manager-agreed"))
    assert isinstance(outcome, Outcome)
    assert (outcome.decision.verdict, outcome.decision.reason) == (Verdict.NOTE, Reason.OVERRIDDEN)
    assert (outcome.decision.mark.slot, outcome.number) == (1, 2)
    (event,) = desk.events("override")
    assert (event["about"], event["staff"], event["because"]) == (refused.event, NAME, "manager-agreed")
    assert (event["slot"], event["card_ref"], event["price_pence"]) == (1, card.card, 340)
    assert desk.snapshot.sort_out == ()
    assert desk.ask(OverrideRefusal(refused.event, "manager-agreed")).code == "already_settled"
    assert desk.snapshot.scanned == 2


def test_an_undone_override_gives_its_place_back_too(desk: FrontDesk, town: Town) -> None:
    card = town.card()
    first, second = desk.scan(card.text), desk.scan(card.text)
    desk.unlock()
    overridden = desk.ask(OverrideRefusal(second.event, "proof-seen"))
    for event in (overridden.event, first.event):
        assert desk.ask(UndoAdmission(event, "changed_mind")).code == "undone"
    assert desk.scan(card.text).decision.mark.slot == 0


@pytest.mark.parametrize("spoil", ["withdrawn", "replaced", "stranger", "unknown", "admitted"])
def test_what_is_no_waiting_card_is_never_overridden(desk: FrontDesk, town: Town, spoil: str) -> None:
    desk.ask(ChooseService("library"))
    card = town.card()
    if spoil == "withdrawn":
        town.withdraw(card)
        desk.town_published()
    if spoil == "replaced":
        desk.scan(town.reissue(card).text)
    event = {
        "stranger": lambda: desk.scan("https://example.org").event,
        "unknown": lambda: "019a2095-0000-7000-8000-000000000000",
    }.get(spoil, lambda: desk.scan(card.text).event)()
    desk.unlock()
    before = len(desk.events())
    assert desk.ask(OverrideRefusal(event, "proof-seen")).code == "cannot_override"
    assert len(desk.events()) == before


@pytest.mark.parametrize(
    ("spoil", "waits", "overridable"),
    [
        ("ended", True, True),
        ("withdrawn", True, False),
        ("stranger", False, False),
        ("changed", False, False),
    ],
)
def test_a_refusal_tells_whether_it_waits_and_whether_staff_may_override_it(
    desk: FrontDesk, town: Town, spoil: str, waits: bool, overridable: bool
) -> None:
    card = town.card(ended=spoil == "ended")
    if spoil == "withdrawn":
        town.withdraw(card)
        desk.town_published()
    changed = card.text[:-1] + str(9 - int(card.text[-1]))
    text = {"stranger": "https://example.org", "changed": changed}.get(spoil, card.text)
    outcome = desk.scan(text)
    assert (outcome.waits, outcome.overridable) == (waits, overridable)
    assert [row.overridable for row in desk.snapshot.sort_out] == [overridable] * waits
    desk.ask(SetLook(True))
    looked = desk.scan(text)
    assert not looked.waits
    assert not looked.overridable


def test_only_the_reasons_of_the_service_will_do(desk: FrontDesk, town: Town) -> None:
    refused = desk.scan(town.card(ended=True).text)
    desk.unlock()
    assert desk.ask(OverrideRefusal(refused.event, "because")).code == "no_such_reason"
    assert desk.ask(UndoAdmission(refused.event, "because")).code == "no_such_reason"
    assert desk.ask(UndoAdmission(refused.event, "wrong_person")).code == "already_settled"


def test_a_refusal_waits_for_its_own_service(desk: FrontDesk, town: Town) -> None:
    """The desk went on with another service; the one who waits still gets in to the first."""
    refused = desk.scan(town.card(ended=True).text)
    desk.ask(ChooseService("gym"))
    desk.unlock()
    assert [(row.service, row.event) for row in desk.snapshot.sort_out] == [("swim", refused.event)]
    assert desk.ask(OverrideRefusal(refused.event, "proof-seen")).decision.service == "swim"
    (event,) = desk.events("override")
    assert (event["service"], event["slot"]) == ("swim", 0)


def test_to_sort_out_survives_a_restart_until_it_is_dealt_with(desk: FrontDesk, town: Town) -> None:
    refused = desk.scan(town.card(ended=True).text)
    desk.restart()
    (row,) = desk.snapshot.sort_out
    assert (row.event, row.reason, row.verdict) == (refused.event, Reason.EXPIRED, "refuse")
    assert desk.ask(MarkDealtWith(row.event)).code == "dealt_with"
    assert desk.ask(MarkDealtWith(row.event)).code == "already_settled"
    desk.restart()
    assert desk.snapshot.sort_out == ()
    assert [event["about"] for event in desk.events("dealt_with")] == [refused.event]


def test_people_without_a_card_count(desk: FrontDesk, town: Town) -> None:
    desk.scan(town.card().text)
    assert desk.ask(CountPeople(4)) == Notice("counted", {"change": 4})
    desk.ask(CountPeople(1, "dead_phone"))
    desk.ask(CountPeople(-2))
    assert (desk.snapshot.scanned, desk.snapshot.inside) == (4, 4)
    assert [(e["change"], e["why"]) for e in desk.events("count")] == [
        (4, "no_card"),
        (1, "dead_phone"),
        (-2, "no_card"),
    ]
    for wrong in (CountPeople(0), CountPeople(100), CountPeople(1, "tall")):
        assert desk.ask(wrong).code == "no_such_reason"
    desk.ask(CountPeople(-50))
    assert desk.snapshot.inside == 0


# --- unlocking ---------------------------------------------------------------------------------------------


def test_an_unlock_by_pin_ends_after_five_minutes(desk: FrontDesk, hands: Hands) -> None:
    desk.unlock()
    snapshot = desk.snapshot
    assert (snapshot.unlocked_by, snapshot.unlocked_with_pin) == (NAME, True)
    assert snapshot.unlocked_until.trusted_ms == hands.wall_ms + 300_000
    assert snapshot.staff == (NAME,)
    hands.wait(299)
    assert desk.snapshot.unlocked_by == NAME
    hands.wait(2)
    snapshot = desk.snapshot
    assert (snapshot.unlocked_by, snapshot.unlocked_with_pin, snapshot.unlocked_until) == (None, False, None)
    assert [(e["staff"], e["with"]) for e in desk.events("unlock")] == [(NAME, "pin")]


def test_setting_the_clock_back_makes_no_unlock_longer(desk: FrontDesk, hands: Hands) -> None:
    desk.unlock()
    hands.set_wall(hands.wall_ms - 3_600_000)
    hands.boot_ns += 301 * 10**9
    assert desk.snapshot.unlocked_by is None


def test_a_desk_can_be_locked_again_at_once(desk: FrontDesk) -> None:
    desk.unlock()
    assert desk.ask(Lock()).unlocked_by is None


def test_a_wrong_pin_is_an_event_and_the_wait_survives_a_restart(desk: FrontDesk, hands: Hands) -> None:
    waits = [desk.ask(Unlock(NAME, "0000")).facts["wait_s"] for _ in range(4)]
    assert waits == [0, 0, 0, 2]
    assert len(desk.events("pin_wrong")) == 4
    assert desk.ask(Unlock(NAME, PIN)).code == "pin_wrong"  # not even looked at
    desk.restart()
    assert desk.ask(Unlock(NAME, PIN)) == Notice("pin_wrong", {"wait_s": 2})
    hands.restart(off_s=600)
    hands.boot_ns = 0
    desk.restart()
    assert desk.ask(Unlock(NAME, PIN)).code == "pin_wrong"  # the machine knows of no time that passed
    hands.wait(3)
    assert desk.ask(Unlock(NAME, PIN)).code == "unlocked"
    assert len(desk.events("pin_wrong")) == 4


def test_a_name_that_nobody_has_is_not_written_down(desk: FrontDesk) -> None:
    assert desk.ask(Unlock("Mallory", PIN)).code == "pin_wrong"
    assert [event["staff"] for event in desk.events("pin_wrong")] == [""]


def test_a_staff_badge_unlocks_but_not_what_needs_a_pin(desk: FrontDesk, town: Town) -> None:
    badge = town.card(Kind.STAFF)
    desk.ask(AwaitBadge(True))
    assert desk.see(badge.text) == Notice("unlocked", {"name": "", "open_s": 300})
    snapshot = desk.snapshot
    assert (snapshot.unlocked_by, snapshot.unlocked_with_pin) == (badge.card, False)
    assert desk.hold(badge.text, seconds=4) == []  # still in view: neither a visitor nor another unlock
    assert desk.ask(ExportLog(".")).code == "locked"
    assert desk.ask(ConfirmClock()).code == "locked"
    assert [(e["staff"], e["with"]) for e in desk.events("unlock")] == [(badge.card, "badge")]
    refused = desk.scan(town.card(ended=True).text)
    assert desk.ask(OverrideRefusal(refused.event, "proof-seen")).decision.admits


def test_a_visitor_in_view_is_not_taken_for_a_badge_nor_judged_twice(desk: FrontDesk, town: Town) -> None:
    card = town.card()
    assert desk.see(card.text).decision.admits
    desk.ask(AwaitBadge(True))
    assert desk.hold(card.text, seconds=1) == []
    desk.ask(AwaitBadge(False))
    assert desk.hold(card.text, seconds=1) == []
    assert len(desk.events()) == 1


@pytest.mark.parametrize(
    "spoil", ["visitor", "ended", "cancelled", "screenshot", "replaced", "stale checks", "other city"]
)
def test_what_is_no_good_badge_unlocks_nothing(desk: FrontDesk, town: Town, hands: Hands, spoil: str) -> None:
    kind = Kind.RESIDENT if spoil == "visitor" else Kind.STAFF
    rotation = Rotation.MANDATORY if spoil == "screenshot" else None
    badge = town.card(kind, ended=spoil == "ended", rotation=rotation, other_city=spoil == "other city")
    if spoil == "cancelled":
        town.withdraw(badge)
        desk.town_published()
    if spoil == "replaced":
        desk.scan(town.reissue(badge).text)
    if spoil == "stale checks":
        hands.wait(15 * 86_400)
    desk.ask(AwaitBadge(True))
    answer = desk.scan_anything(badge.text)
    assert answer == Notice("badge_wrong", {}) or answer.decision.reason is Reason.OTHER_CITY
    assert desk.snapshot.unlocked_by is None
    assert desk.events("unlock") == []


def test_a_rotating_badge_unlocks_once_per_code(desk: FrontDesk, town: Town, hands: Hands) -> None:
    badge = town.card(Kind.STAFF, rotation=Rotation.MANDATORY)
    shown = town.showing_code(badge, hands.wall_ms)
    desk.ask(AwaitBadge(True))
    assert desk.scan_anything(shown).code == "unlocked"
    desk.ask(Lock())
    desk.ask(AwaitBadge(True))
    assert desk.scan_anything(shown).code == "badge_wrong"  # somebody filmed it
    hands.wait(60)
    assert desk.scan_anything(town.showing_code(badge, hands.wall_ms)).code == "unlocked"


def test_every_notice_the_desk_gives_is_listed_for_its_words() -> None:
    room = Path(values.__file__).parent
    given = {
        code for file in room.glob("*.py") for code in re.findall(r'Notice\(\s*"(\w+)"', file.read_text())
    }
    given |= {"undone", "dealt_with", "saved_for_hub"}  # chosen in an expression
    assert given == set(values.NOTICES)


# --- the clock, the export ---------------------------------------------------------------------------------


def test_staff_who_looked_at_a_clock_end_the_doubt(desk: FrontDesk, town: Town, hands: Hands) -> None:
    hands.wait(600)
    desk.scan(town.card().text)
    right = hands.wall_ms
    hands.restart()
    hands.set_wall(right - 300_000)  # before the newest event, after the bundle
    desk.restart()
    assert desk.scan(town.card().text).decision.reason is Reason.CLOCK_DOUBTFUL
    snapshot = desk.snapshot
    assert snapshot.clock_doubtful
    assert "clock_doubtful" in snapshot.faults
    desk.unlock()
    assert desk.ask(ConfirmClock()).code == "clock_confirmed"
    assert desk.scan(town.card().text).decision.verdict is Verdict.ADMIT
    desk.restart()
    assert desk.scan(town.card().text).decision.verdict is Verdict.ADMIT
    (event,) = desk.events("clock_confirmed")
    assert event["staff"] == NAME
    assert not event["doubtful"]


def test_a_time_before_the_signed_checks_is_not_confirmed(desk: FrontDesk, hands: Hands) -> None:
    hands.restart()
    hands.set_wall(hands.wall_ms - 400 * 86_400_000)
    desk.restart()
    desk.unlock()
    assert desk.ask(ConfirmClock()) == Notice("clock_wrong", {})
    assert desk.events("clock_confirmed") == []
    assert desk.snapshot.clock_doubtful


def test_the_log_is_exported(desk: FrontDesk, town: Town, tmp_path) -> None:
    desk.scan(town.card().text)
    desk.unlock()
    assert desk.ask(ExportLog(str(tmp_path / "stick"))) == Notice("exported", {"events": 2})
    assert len((tmp_path / "stick" / "events.jsonl").read_text().splitlines()) == 2
    assert (tmp_path / "stick" / "events.csv").exists()


def test_a_stick_that_takes_no_files_is_no_fault_of_the_ledger(desk: FrontDesk, tmp_path) -> None:
    (tmp_path / "stick").write_text("a file, no folder")
    desk.unlock()
    assert desk.ask(ExportLog(str(tmp_path / "stick"))).code == "export_failed"
    assert desk.snapshot.faults == ()
