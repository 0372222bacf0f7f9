"""One contact with the hub, on good days and bad: every row arrives once, in order, and none is lost."""

import sqlite3

import pytest

from shared.domain.help import LASTS_MS
from shared.domain.ruling import Ruling, Why
from shared.ledger.faults import LedgerFault
from shared.sync.faults import LineFault
from shared.trust import bundle as bundles
from shared.trust.bundle import Bundle
from shared.trust.policy import Policy
from tests.fakes.scripted_hub import belated, doubled, lost, refused, unanswered, well
from tests.ledger.desk import at
from tests.sync.station import DEVICE, Station
from tests.trust.samples import CATALOGUE, Publisher

DAY_MS = 86_400_000
SWIM_AT_THE_HALL = CATALOGUE.replace('"library"', '"swim"').replace(
    "[[service.rate]]", 'retention = "7 days"\nlimit = { times = 1, per = "week" }\n\n[[service.rate]]'
)


def test_everything_arrives_once_and_in_order(station: Station) -> None:
    ids = station.admit(250)
    station.sync()
    assert station.arrived() == ids
    assert station.desk.ledger.unsent() == 0
    assert sum(station.took) == 250
    station.sync()
    assert station.arrived() == ids
    assert sum(station.took) == 250


def test_the_heartbeat_tells_how_the_device_stands(station: Station) -> None:
    station.admit(3)
    station.cycle.version, station.cycle.camera = "0.2.0", lambda: "running"
    station.hands.set_wall(station.hands.wall_ms + 2_000)
    station.sync()
    (beat,) = station.hub.beats
    standing = station.desk.ledger.standing()
    assert beat == {
        "version": "0.2.0",
        "log": standing.log,
        "seq": 3,
        "chain": standing.chain.hex(),
        "unsent": 3,
        "oldest_ms": at(0).trusted_ms,
        "skew_ms": 2_000,
        "disk_free_mib": beat["disk_free_mib"],
        "camera": "running",
    }


def test_a_contact_without_a_window_says_nothing_of_a_camera_that_nobody_asked(station: Station) -> None:
    station.sync()
    (beat,) = station.hub.beats
    assert beat["camera"] is None


def test_batches_grow_while_the_hub_is_fast_and_are_halved_where_it_takes_no_more(station: Station) -> None:
    ids = station.admit(1_000)
    station.hub.most = 300
    station.sync()
    assert station.arrived() == ids
    assert station.hub.sizes[:6] == [100, 200, 400, 200, 400, 200]


def test_a_batch_that_got_no_answer_in_time_is_sent_again_at_half_the_size(station: Station) -> None:
    ids = station.admit(250)
    station.hub.fates += [well, well, unanswered]
    with pytest.raises(LineFault):
        station.sync()
    assert station.desk.ledger.unsent() == 250
    station.sync()
    assert station.hub.sizes == [100, 50, 100, 100]
    assert station.arrived() == ids


def test_a_single_event_that_is_too_big_is_told_and_not_tried_for_ever(station: Station) -> None:
    station.admit(3)
    station.hub.most = 0
    with pytest.raises(LineFault) as fault:
        station.sync()
    assert fault.value.said == "too_big"
    assert station.desk.ledger.unsent() == 3


def test_what_was_sent_twice_or_late_changes_nothing(station: Station) -> None:
    ids = station.admit(20)
    station.hub.fates += [well, well, belated]
    with pytest.raises(LineFault):
        station.sync()
    ids += station.admit(20)
    station.hub.fates += [doubled, doubled]
    station.sync()
    for deliver in station.hub.late:
        deliver()
    station.sync()
    assert station.arrived() == ids


def test_rulings_come_back_with_their_rows(station: Station) -> None:
    ids = station.admit(4)
    station.hub.rulings[ids[1]] = {"ruling": "duplicate", "why": "used_elsewhere"}
    station.hub.rulings[ids[2]] = {"ruling": "refused", "why": "a reason of next year's release"}
    station.sync()
    one, two = sorted(station.desk.ledger.rulings(9), key=lambda ruled: ids.index(ruled.event))
    assert (one.event, one.ruling, one.why, one.service) == (
        ids[1],
        Ruling.DUPLICATE,
        Why.USED_ELSEWHERE,
        "swim",
    )
    assert (two.event, two.ruling, two.why, two.own) == (ids[2], Ruling.REFUSED, None, True)


def test_an_answer_that_makes_no_sense_acknowledges_nothing(station: Station) -> None:
    ids = station.admit(2)
    station.hub.rulings[ids[0]] = {"ruling": "splendid"}
    with pytest.raises(LineFault) as fault:
        station.sync()
    assert fault.value.code == "hub_refuses"
    assert station.desk.ledger.unsent() == 2


def test_a_hub_from_yesterdays_backup_is_given_what_it_lost(station: Station) -> None:
    ids = station.admit(30)
    station.sync()
    station.hub.back_up()
    ids += station.admit(50)
    station.sync()
    station.hub.restore()
    station.sync()
    assert station.arrived() == ids
    assert station.desk.ledger.unsent() == 0


def test_a_hub_that_lost_everything_gets_all_that_is_kept(station: Station) -> None:
    station.hub.back_up()
    ids = station.admit(100)
    station.sync()
    station.desk.ledger.compact(64)
    station.hub.restore()
    ids += station.admit(3)
    station.sync()
    start = station.desk.ledger.standing().start_seq
    assert start > 0
    assert station.arrived() == ids[start:]


def test_a_device_from_an_old_image_sends_its_rows_aside_and_starts_a_new_log(station: Station) -> None:
    station.admit(10)
    station.sync()
    station.desk.ledger.close()
    image = station.desk.path.read_bytes()
    first = station.admit(20)
    station.sync()
    old = station.desk.ledger.log
    station.desk.ledger.close()
    for end in ("-wal", "-shm"):
        station.desk.path.with_name(station.desk.path.name + end).unlink(missing_ok=True)
    station.desk.path.write_bytes(image)
    again = station.admit(5)
    station.sync()
    assert [row for row, _ in station.hub.logs[old].aside] == again
    assert station.hub.rows(old)[10:] == first
    assert station.desk.ledger.log != old
    assert station.desk.ledger.unsent() == 0
    assert station.admit(2) == station.rows()
    station.sync()
    assert station.arrived() == station.rows()


def test_a_hub_from_a_backup_gets_logs_that_ended_once_more(station: Station) -> None:
    station.hub.back_up()
    ids = station.admit(300)
    station.sync()
    old = station.desk.ledger.log
    assert station.desk.ledger.start_new_log(old)
    new = station.admit(3)
    station.sync()
    assert (station.hub.rows(old), station.arrived()) == (ids, new)
    station.hub.restore()
    station.sync()
    assert (station.hub.rows(old), station.arrived()) == (ids, new)
    station.hub.sizes.clear()
    station.sync()
    assert station.hub.sizes == [], "once is enough"


def test_a_copy_that_has_written_nothing_yet_starts_a_new_log_before_it_does(station: Station) -> None:
    station.admit(10)
    station.sync()
    station.desk.ledger.close()
    image = station.desk.path.read_bytes()
    station.admit(20)
    station.sync()
    old = station.desk.ledger.log
    station.desk.ledger.close()
    for end in ("-wal", "-shm"):
        station.desk.path.with_name(station.desk.path.name + end).unlink(missing_ok=True)
    station.desk.path.write_bytes(image)
    station.sync()
    assert station.desk.ledger.log != old
    assert station.hub.logs[old].aside == []


def test_a_fork_is_not_forgotten_when_the_program_ends_in_between(station: Station) -> None:
    station.admit(150)
    station.sync()
    station.hub.logs[station.desk.ledger.log].rows[120:] = [("another", bytes(32))] * 40
    old = station.desk.ledger.log
    station.desk.ledger.rewind(100)
    station.hub.fates += [well, well, lost]
    station.admit(500)
    with pytest.raises(LineFault):
        station.sync()
    assert station.desk.ledger.log == old
    station.cycle = station.new_cycle()
    station.sync()
    assert station.desk.ledger.log != old


def test_the_feed_brings_rulings_of_the_venue_and_takes_off_what_is_settled(station: Station) -> None:
    theirs, mine = "01a20321-8c60-7abd-a2f7-da59bad53f99", station.admit(1)[0]
    station.hub.rulings[mine] = {"ruling": "late", "why": "cancelled"}
    for event, device in ((theirs, "another"), (mine, DEVICE)):
        station.hub.tell(
            kind="ruling",
            event=event,
            ruling="late",
            why="cancelled",
            service="swim",
            at_ms=5,
            device=device,
        )
    station.hub.tell(kind="a kind of next year's release")
    station.hub.tell(kind="settled", event=theirs)
    station.sync()
    assert [(one.event, one.own, one.dealt_with) for one in station.desk.ledger.rulings(9)] == [
        (mine, True, False),
        (theirs, False, True),
    ]
    station.hub.tell(kind="settled", event=mine)
    station.sync()
    assert station.desk.ledger.rulings_waiting() == 0


def test_the_feed_of_a_restored_hub_is_taken_anew(station: Station) -> None:
    station.hub.back_up()
    for number in range(5):
        station.hub.tell(kind="settled", event=f"01a20321-8c60-7abd-a2f7-da59bad53f9{number}")
    station.sync()
    station.hub.restore()
    one = "01a20321-8c60-7abd-a2f7-da59bad53f99"
    station.hub.tell(kind="ruling", event=one, ruling="late", why=None, service=None, at_ms=5, device="x")
    station.sync()
    assert [ruled.event for ruled in station.desk.ledger.rulings(9)] == [one]


def test_what_is_to_be_erased_does_not_reach_the_hub_again(station: Station) -> None:
    card = "5e" * 16
    station.desk.admit(card, slot=0)
    station.desk.admit("another", slot=0)
    station.hub.tell(kind="erase", card=card, ref="c0" * 16)
    station.sync()
    assert [payload is None for payload in station.hub.payloads] == [True, False]


def test_a_feed_that_cannot_be_read_keeps_no_row_back(station: Station) -> None:
    ids = station.admit(2)
    station.hub.tell(kind="erase", card="no id", ref="c0" * 16)
    with pytest.raises(LineFault) as fault:
        station.sync()
    assert fault.value.code == "hub_refuses"
    assert station.arrived() == ids


def test_a_device_that_was_moved_takes_the_feed_of_its_new_venue_from_the_first_item(
    station: Station,
) -> None:
    station.cycle.venue = "hall"
    for number in range(5):
        station.hub.tell(kind="settled", event=f"01a20321-8c60-7abd-a2f7-da59bad53f9{number}")
    station.sync()
    card = "5e" * 16
    station.desk.admit(card, slot=0)
    station.hub.feed.clear()
    station.hub.tell(kind="erase", card=card, ref="c0" * 16)
    station.cycle.venue = "pool"
    station.sync()
    assert [event.payload for event in station.desk.ledger.events()] == [None]


def test_what_the_hub_orders_erased_is_erased_here(station: Station) -> None:
    card, reference = "5e" * 16, "c0" * 16
    station.desk.admit(reference, slot=0)
    station.desk.admit(card, slot=0)
    station.desk.admit("another", slot=0)
    station.hub.tell(kind="erase", card=card, ref=reference)
    station.sync()
    assert [event.payload is None for event in station.desk.ledger.events()] == [True, True, False]
    assert station.desk.ledger.verify(station.desk.check).ok


def test_an_erasure_that_had_to_wait_is_carried_out_at_the_next_contact(station: Station) -> None:
    station.desk.admit("5e" * 16)
    station.hub.tell(kind="erase", card="5e" * 16, ref=None)
    station.sync()
    station.desk.admit("5e" * 16)
    station.hub.tell(kind="erase", card="5e" * 16, ref=None)
    reader = sqlite3.connect(station.desk.path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM events").fetchone()
    with pytest.raises(LedgerFault):
        station.sync()
    reader.close()
    station.sync()
    assert b"5e5e5e" not in station.desk.path.read_bytes()


def test_a_bundle_that_is_refused_keeps_no_row_back(station: Station) -> None:
    ids = station.admit(3)

    def fetch() -> None:
        raise LineFault("expired", "bundle_refused")

    station.cycle.fetch = fetch
    with pytest.raises(LineFault) as fault:
        station.sync()
    assert fault.value.code == "bundle_refused"
    assert station.arrived() == ids


@pytest.mark.parametrize("why", ["device_revoked", "hub_busy", "hub_full", "hub_away"])
def test_whatever_the_hub_says_the_rows_stay(station: Station, why: str) -> None:
    ids = station.admit(3)
    station.hub.fates += [well, well, refused(why)]
    with pytest.raises(LineFault) as fault:
        station.sync()
    assert fault.value.code == why
    assert station.rows() == ids
    assert station.desk.ledger.unsent() == 3


def test_a_304_for_a_bundle_that_the_hub_calls_old_is_not_the_hubs(station: Station) -> None:
    station.bundle = city()
    station.hub.bundle = station.bundle.version
    station.sync()
    ids = station.admit(2)
    station.hub.bundle += 1
    with pytest.raises(LineFault) as fault:
        station.sync()
    assert fault.value.code == "hub_altered"
    assert station.arrived() == ids


def test_a_device_that_the_bundle_names_as_out_of_service_stops_and_keeps_its_rows(station: Station) -> None:
    station.bundle = city(policy=Policy(revoked=frozenset({DEVICE})))
    station.admit(3)
    with pytest.raises(LineFault) as fault:
        station.sync()
    assert fault.value.code == "device_revoked"
    assert station.desk.ledger.unsent() == 3


def test_once_a_day_what_is_old_and_sent_is_forgotten_and_a_week_that_runs_is_not(station: Station) -> None:
    station.bundle = city(policy=Policy(keep_days=30))
    station.hands.set_wall(at().wall_ms)
    station.hands.restart(0)
    station.clock.confirm()
    station.desk.admit("before", -8 * 24 * 60)
    station.desk.admit("lately", -6 * 24 * 60)
    for card, period in (("before", "2026-W45@hall"), ("lately", "2026-W47@hall")):
        station.desk.claim(card, period)
    station.sync()
    kept = [(event.payload or {}).get("card_ref") for event in station.desk.ledger.events()]
    assert kept == [None, "lately", "before", "lately"]
    assert station.desk.marks() == {"lately"}

    station.hands.wait(23 * 3_600)
    station.sync()
    assert station.desk.marks() == {"lately"}, "once a day"
    station.hands.wait(14 * 24 * 3_600)
    station.sync()
    assert station.desk.marks() == set()
    assert all(event.payload is None for event in station.desk.ledger.events())
    station.hands.wait(17 * 24 * 3_600)
    station.sync()
    assert list(station.desk.ledger.events()) == []
    assert station.desk.ledger.verify(station.desk.check).ok


def test_nothing_is_forgotten_by_a_clock_in_doubt(station: Station) -> None:
    station.bundle = city()
    station.admit(3)
    station.clock.recorded(station.clock.now().trusted_ms + 400 * DAY_MS)
    station.sync()
    assert station.desk.ledger.noted("upkeep_ms") is None


def city(policy: Policy | None = None) -> Bundle:
    return bundles.parse(Publisher(catalogue=SWIM_AT_THE_HALL, policy=policy).files(), None)


def test_the_feed_brings_calls_for_help_of_other_devices_until_somebody_goes(station: Station) -> None:
    ledger, now_ms = station.desk.ledger, at(0).trusted_ms
    event = "01234567-89ab-7def-8123-456789abcdef"
    call = {
        "kind": "help",
        "event": event,
        "device": "11111111-89ab-4def-8123-456789abcdef",
        "name": "Kiosk 2",
        "page": "borrow",
        "at_ms": now_ms,
    }
    station.hub.feed += [
        {"number": 1, **call},
        {"number": 2, **call, "event": event.replace("7def", "7000"), "device": DEVICE},
        {"number": 3, "kind": "invitation", "event": event},  # from a newer hub
    ]
    station.sync()
    (waiting,) = ledger.help_calls(now_ms)
    assert (waiting.name, waiting.page, waiting.at_ms) == ("Kiosk 2", "borrow", now_ms)
    assert ledger.help_calls(now_ms + LASTS_MS) == []
    station.hub.feed += [{"number": 4, **call}, {"number": 5, "kind": "settled", "event": event}]
    station.sync()
    assert ledger.help_calls(now_ms) == []
    assert ledger.help_answered(event)


@pytest.mark.parametrize(
    "broken", [{"name": 7}, {"name": "a\nb"}, {"page": "<p>"}, {"at_ms": "now"}, {"device": None}]
)
def test_a_call_that_is_none_is_refused(station: Station, broken: dict[str, object]) -> None:
    good = {"event": "01234567-89ab-7def-8123-456789abcdef", "name": "", "page": "home"}
    good["device"] = "11111111-89ab-4def-8123-456789abcdef"
    station.hub.feed.append({"number": 1, "kind": "help", "at_ms": 0, **good, **broken})
    with pytest.raises(LineFault):
        station.sync()
    assert station.desk.ledger.help_calls(1) == []
