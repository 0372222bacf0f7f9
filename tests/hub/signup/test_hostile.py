"""Devices and residents that mean harm, or type what nobody thought of: nobody else has to wait for it."""

import json
from uuid import UUID, uuid4

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from hub import delegates
from hub.db import desk_tables
from hub.intake import alarms
from hub.signup import intake
from shared.domain.moment import day_date
from shared.trust import keyspart
from shared.wire import seal
from shared.wire.signup import Place
from tests.fakes.bare_device import base64url
from tests.fakes.sign_up_desk import Desk

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)  # no SQL of its own
DAY_MS = 86_400_000
DEVICES = delegates.FIRST_ID.to_bytes(2)  # the ids of keys from here on


def as_written(desk: Desk, envelope, content):
    """The envelope with what no desk of ours would seal."""
    place = Place(UUID(envelope["sign_up"]), envelope["number"], envelope["page"], desk.device.id)
    key = desk.device.hub.city.sealing_keys()[0].public_key().public_bytes_raw()
    return envelope | {"sealed": base64url(seal.seal(json.dumps(content).encode(), key, place.bound()))}


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("name", {"first_name": "\u200d", "family_name": ""}),
        ("name", {"first_name": "\ud800", "family_name": "Quintanilha"}),
        ("evidence", {"kind": "\ud800", "day": "2026-11-22", "staff": "Maria"}),
    ],
    ids=["nothing but a joiner", "half a character", "evidence of half a character"],
)
def test_what_no_card_can_show_is_looked_at_and_jams_no_desk(desk, name, content):
    odd, even = uuid4(), uuid4()
    pages = [as_written(desk, one, content) if one["page"] == name else one for one in desk.pages(odd)]
    first, second = desk.send([*pages, *desk.pages(even)])
    assert (first["state"], first["why"]) == ("waiting", "look")
    assert second["state"] == "issued"


def test_a_phone_whose_sign_up_cannot_be_read_hears_that_it_is_over(desk):
    sign_up = uuid4()
    page = desk.sealed(sign_up, 1, "start", {"code": "7KX2"})
    page["sealed"] = desk.sealed(sign_up, 2, "name", {})["sealed"]
    desk.send([page])
    link = desk.device.ask("POST", f"/v1/sign-ups/{sign_up}/phone", {"pages": 1}).json()["link"]
    assert requests.get(desk.device.url + link, timeout=10).status_code == 404


def kiosk(new_device, code):
    device = new_device()
    assert device.enrol(code(kind="kiosk"), kind="kiosk").status_code == 200
    return device


def ask_to_list(device, key, **left):
    return device.ask("POST", "/v1/delegate", {"key": base64url(key)} | left)


def blocks(hub):
    with hub.read() as connection:
        table = desk_tables.delegates
        return connection.execute(table.select().order_by(table.c.key_id)).all()


def public():
    return Ed25519PrivateKey.generate().public_key().public_bytes_raw()


def listed(hub):
    today = hub.now_ms() // DAY_MS
    with hub.read() as connection:
        keys = keyspart.decode(delegates.keys_part(connection, hub.city, day_date(today))).keys
    return [one.public_key for one in keys if one.key_id >= DEVICES and one.last_day > today]


def test_a_device_has_one_key_however_many_it_makes(new_device, code, hands):
    device = kiosk(new_device, code)
    for _ in range(3):
        newest = public()
        assert ask_to_list(device, newest).status_code == 200
        assert ask_to_list(device, public()).status_code == 429
        hands.wait(DAY_MS / 1000)
    assert listed(device.hub) == [newest]


def test_a_key_whose_places_run_out_gets_fresh_ones_and_no_more_than_four_times(new_device, code, hands):
    device, key = kiosk(new_device, code), public()
    assert ask_to_list(device, key).status_code == 200
    assert ask_to_list(device, key, left=3).status_code == 429, "one listing a day"
    hands.wait(DAY_MS / 1000)
    assert ask_to_list(device, key, left=64).status_code == 200
    assert len(blocks(device.hub)) == 1, "there are enough"
    assert ask_to_list(device, key, left=63).status_code == 200
    first, second = blocks(device.hub)
    assert (second.public_key, second.start) == (first.public_key, first.end)
    assert first.last_day == second.first_day, "its passes stay good, and it may sign until the bundle is there"
    for _ in range(2):
        hands.wait(DAY_MS / 1000)
        assert ask_to_list(device, key, left=0).status_code == 200
    hands.wait(DAY_MS / 1000)
    assert ask_to_list(device, key, left=0).status_code == 429
    hands.wait(20 * DAY_MS / 1000)
    assert ask_to_list(device, key, left=0).status_code == 200


def test_the_key_of_another_device_and_one_that_proves_nothing_are_refused(new_device, code):
    device, other, key = kiosk(new_device, code), kiosk(new_device, code), public()
    assert ask_to_list(device, key).status_code == 200
    assert ask_to_list(other, key).status_code == 429
    assert ask_to_list(other, bytes(32)).status_code == 422
    assert listed(device.hub) == [key]


def test_a_scanner_signs_no_passes(desk: Desk):
    assert ask_to_list(desk.device, public()).status_code == 403


def test_a_device_has_a_bounded_number_of_sign_ups_under_way_and_keeps_the_rest(desk):
    hub, more = desk.device.hub, uuid4()
    begun = [uuid4() for _ in range(intake.MOST_OPEN)]
    with hub.write() as connection:
        row = {"device": desk.device.id, "venue": "porchester", "begun_ms": 0, "state": "open"}
        row["changed_ms"] = hub.now_ms()
        connection.execute(desk_tables.sign_ups.insert(), [row | {"id": str(one)} for one in begun])
    for _ in range(2):
        (told,) = desk.send(desk.pages(more))
        assert (told["state"], told["next"]) == ("open", 1)
    (told,) = desk.send([], [more])
    assert told["state"] == "open", "asked about, and not lost"
    with hub.read() as connection:
        assert [one["kind"] for one in alarms.told(connection)] == ["sign_ups"]
    (told,) = desk.send([desk.sealed(begun[0], 1, "start", {"code": "7KX2"})])
    assert told["next"] == 2, "those under way go on"
    desk.send([desk.sealed(begun[0], 2, "forget", {})])
    (told,) = desk.send(desk.pages(more))
    assert told["state"] == "issued"
