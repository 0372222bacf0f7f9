"""A heartbeat: kept for the dashboard, answered with what the hub wants next, and held against its log."""

import json

import pytest
from sqlalchemy import insert, select, update

from hub import devices
from hub.db import tables
from hub.health import Health, held_logs
from hub.hub import incarnation
from hub.intake.alarms import told
from hub.publish import published

one_database = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)  # no SQL of its own

CHAIN = bytes(range(32))


@pytest.fixture
def log(device):
    """The device's log as the hub has it: twenty rows."""
    with device.hub.write() as connection:
        connection.execute(
            insert(tables.logs).values(id=device.log, device=device.id, next=21, chain=CHAIN, start=0)
        )
    return device.log


def alarms(hub):
    with hub.read() as connection:
        return [(row.kind, row.device, row.about) for row in connection.execute(select(tables.alarms))]


def test_it_is_kept_and_answered(device, hands):
    hands.wait(5)
    answer = device.heartbeat(unsent=12, oldest_ms=3, disk_free_mib=900, camera="running").json()
    with device.hub.read() as connection:
        kept, last = devices.find(connection, device.id), published(connection)
        told = incarnation(connection)
    assert answer == {"incarnation": told, "next": 1, "feed": 0, "bundle": last.version}
    health = json.loads(kept.health)
    assert (health["unsent"], health["disk_free_mib"], health["camera"]) == (12, 900, "running")
    assert kept.seen_ms == hands.wall_ms


def test_it_tells_what_is_wanted_of_a_log_and_what_the_feed_has(device, log):
    with device.hub.write() as connection:
        connection.execute(insert(tables.feed_heads).values(venue="porchester", number=17))
    answer = device.heartbeat(seq=25, chain="11" * 32).json()
    assert (answer["next"], answer["feed"]) == (21, 17)
    assert alarms(device.hub) == [], "it has rows that the hub has not: that is what syncing is for"


def test_another_devices_log_is_refused(device, log, new_device, code):
    thief = new_device()
    assert thief.enrol(code()).status_code == 200
    answer = thief.heartbeat(log=log)
    assert (answer.status_code, answer.json()["code"]) == (409, "log_of_another")


@one_database
def test_the_same_log_is_no_alarm(device, log):
    assert device.heartbeat(seq=20, chain=CHAIN.hex()).status_code == 200
    assert alarms(device.hub) == []


def test_a_device_that_forgot_rows_is_an_alarm(device, log):
    for _ in range(2):
        assert device.heartbeat(seq=11, chain="11" * 32).json()["next"] == 21
    assert alarms(device.hub) == [("rolled_back", device.id, log)]


def test_another_history_is_an_alarm(device, log):
    device.heartbeat(seq=20, chain="11" * 32)
    assert alarms(device.hub) == [("fork", device.id, log)]


def test_a_heartbeat_that_was_held_up_is_none(device, log, hands):
    said_s = hands.wall_ms // 1000
    hands.wait(3)
    device.heartbeat(log=log, seq=20, chain=CHAIN.hex())  # it said more before its rows
    with device.hub.write() as connection:
        number = connection.scalar(select(tables.logs.c.number))
        row = {
            "log": number,
            "seq": 12,
            "id": "0195f1b2-0000-7000-8000-000000000000",
            "commitment": CHAIN,
            "chain": CHAIN,
            "received_ms": hands.wall_ms,
            "ruling": "accepted",
        }
        connection.execute(insert(tables.events).values(row))
        connection.execute(update(tables.logs).values(next=13))
    beat = {"version": "1", "log": log, "seq": 11, "chain": "11" * 32, "unsent": 1}
    assert device.ask("POST", "/v1/heartbeat", beat, created_s=said_s).status_code == 200
    assert alarms(device.hub) == []


def test_a_device_that_forgot_rows_at_once_is_an_alarm_whatever_its_clock(device, log, hands):
    said_s = hands.wall_ms // 1000 - 200  # a clock may be behind: the two are not compared
    full = {"version": "1", "log": log, "seq": 20, "chain": CHAIN.hex(), "unsent": 0}
    assert device.ask("POST", "/v1/heartbeat", full, created_s=said_s).status_code == 200
    less = full | {"seq": 11, "chain": "11" * 32}
    assert device.ask("POST", "/v1/heartbeat", less, created_s=said_s).status_code == 200
    assert alarms(device.hub) == [("rolled_back", device.id, log)]


def test_a_clock_far_off_is_an_alarm_until_it_is_set(device):
    def open_ones():
        with device.hub.read() as connection:
            return [(one["kind"], one["device"], one["detail"]) for one in told(connection)]

    for skew_ms in (-300_001, 3_600_000):  # it stays one alarm, of when it was first seen
        assert device.heartbeat(skew_ms=skew_ms).status_code == 200
        assert open_ones() == [("clock", device.id, {"skew_ms": -300_001})]
    device.heartbeat()
    assert len(open_ones()) == 1, "a heartbeat that tells nothing of the clock heals nothing"
    device.heartbeat(skew_ms=300_000)
    assert open_ones() == []
    device.heartbeat(skew_ms=400_000)
    assert open_ones() == [("clock", device.id, {"skew_ms": 400_000})]


def test_what_came_after_the_heartbeat_is_no_longer_to_be_sent(device, log):
    def health():
        with device.hub.read() as connection:
            kept = devices.find(connection, device.id).health
            return Health.read(kept, held_logs(connection, device=device.id))

    device.heartbeat(log=log, seq=25, chain="11" * 32, unsent=24, oldest_ms=7)
    assert (health().unsent, health().oldest_ms) == (5, 7)
    with device.hub.write() as connection:
        connection.execute(update(tables.logs).values(next=26))
    assert (health().unsent, health().oldest_ms) == (0, None)
    device.heartbeat(log=log, seq=30, chain="11" * 32, unsent=0)
    assert health().unsent == 5, "a hub that lost rows counts them, though the device has sent them"
    with device.hub.write() as connection:
        connection.execute(update(tables.logs).values(forked_ms=1))
    assert health().unsent == 0, "rows that were put aside have come"


def test_nobody_asked_is_no_state_of_a_camera(device):
    assert Health.read('{"camera": "unknown"}', {}).camera is None
    assert Health.read('{"camera": "ended"}', {}).camera == "ended"


WRONG = [
    {"seq": -1},
    {"seq": 2**60},
    {"log": "x"},
    {"chain": "00"},
    {"version": "x" * 1000},
    {"unsent": "1x"},
]


@one_database
def test_what_is_no_heartbeat_is_refused(device):
    for wrong in WRONG:
        assert device.heartbeat(**wrong).status_code == 422, wrong


def test_a_request_that_changes_something_is_taken_once(device):
    nonce = "A" * 22
    beat = {"version": "1", "log": device.log, "seq": 0, "chain": "00" * 32, "unsent": 0}
    answers = [device.ask("POST", "/v1/heartbeat", beat, nonce=nonce) for _ in range(2)]
    assert answers[0].status_code == 200
    assert (answers[1].status_code, answers[1].json()["code"]) == (401, "nonce_used")


def test_old_nonces_are_forgotten(device, hands):
    for _ in range(3):
        assert device.heartbeat().status_code == 200
        hands.wait(1000)
    with device.hub.read() as connection:
        kept = connection.exec_driver_sql("SELECT count(*) FROM nonces").scalar()
    assert kept == 1
