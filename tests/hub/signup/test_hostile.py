"""Devices and residents that mean harm, or type what nobody thought of: nobody else has to wait for it."""

import json
from uuid import UUID, uuid4

import pytest
import requests
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from hub import delegates, devices
from hub.api import sign_ups
from hub.api.sign_ups import EnvelopeIn
from hub.db import desk_tables, tables
from hub.intake import alarms
from hub.signup import counter, intake, office
from shared.domain.moment import day_date
from shared.domain.signup.standing import Standing
from shared.trust import keyspart
from shared.wire import seal
from shared.wire.signup import Place
from tests.fakes.bare_device import base64url
from tests.fakes.sign_up_desk import ADA, Desk

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
    assert first.last_day == second.first_day, (
        "its passes stay good, and it may sign until the bundle is there"
    )
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


def withdrawn(hub):
    with hub.read() as connection:
        return set(delegates.statuses(connection, hub.now_ms()))


@pytest.mark.parametrize("sent", [True, False], ids=["its pages were sent", "they were not"])
def test_the_pass_of_a_forgotten_sign_up_ends(new_device, code, sent):
    device, sign_up = kiosk(new_device, code), uuid4()
    desk = Desk(device)
    assert ask_to_list(device, public()).status_code == 200
    place = blocks(device.hub)[0].start + 7
    pages = [desk.sealed(sign_up, 1, "start", {"code": "7KX2"})] if sent else []
    pages.append(desk.sealed(sign_up, 2, "provisional", {"place": place}))
    desk.send(pages)
    assert withdrawn(device.hub) == set()
    (told,) = desk.send([desk.sealed(sign_up, 3, "forget", {})])
    assert told["state"] == "forgotten"
    assert withdrawn(device.hub) == {place}


def test_a_refused_sign_up_ends_its_pass_and_no_device_ends_anothers(new_device, code):
    device, other = kiosk(new_device, code), kiosk(new_device, code)
    for one in (device, other):
        assert ask_to_list(one, public()).status_code == 200
    first, second = (block.start for block in blocks(device.hub))
    for place in (second, "7", -1, 1 << 40, None, first):
        desk, sign_up = Desk(device), uuid4()
        desk.send([desk.sealed(sign_up, 2, "provisional", {"place": place})])
        counter.refuse(device.hub, sign_up, "Maria")
    assert withdrawn(device.hub) == {first}


def test_all_passes_of_a_device_out_of_service_end_also_of_residents_whom_the_hub_knows(new_device, code):
    device, sign_up = kiosk(new_device, code), uuid4()
    desk = Desk(device)
    assert ask_to_list(device, public()).status_code == 200
    (block,) = blocks(device.hub)
    desk.send([desk.sealed(sign_up, 1, "provisional", {"place": block.start})])
    with device.hub.write() as connection:
        mine = tables.devices.c.id == device.id
        connection.execute(tables.devices.update().where(mine).values(revoked_ms=1))
    assert withdrawn(device.hub) == set(range(block.start, block.end))


def test_cards_by_what_one_device_says_are_bounded_and_the_rest_wait_for_staff(desk, monkeypatch):
    monkeypatch.setattr(office, "MOST_CARDS", 2)
    told = [desk.sign_up(ADA | {"name": {"first_name": name, "family_name": ""}}) for name in "ABC"]
    assert [(one["state"], one["why"]) for _, one in told] == [
        ("issued", None),
        ("issued", None),
        ("waiting", "look"),
    ]
    hub = desk.device.hub
    with hub.read() as connection:
        assert [one["kind"] for one in alarms.told(connection)] == ["cards"]
    assert office.issue(hub, told[2][0], "Maria")


def test_a_stolen_device_does_not_erase_the_cards_of_a_month(desk, hands, monkeypatch):
    monkeypatch.setattr(sign_ups, "_ERASED_AT_ONCE", 1)
    (first, _), (second, _) = (desk.sign_up(ADA | {"address": {"address": place}}) for place in "AB")
    office.issue(desk.device.hub, second, "Maria")
    desk.send([desk.sealed(first, 60, "forget", {})])
    page = {"envelopes": [desk.sealed(second, 60, "forget", {})], "ask": []}
    assert desk.device.ask("POST", "/v1/sign-ups", page).status_code == 429
    assert office.find(desk.device.hub, second).state is Standing.ISSUED
    with desk.device.hub.read() as connection:
        assert [one["kind"] for one in alarms.told(connection)] == ["erased"]
    hands.wait(3_601)
    assert desk.device.ask("POST", "/v1/sign-ups", page).json()["sign_ups"][0]["state"] == "forgotten"


def test_a_device_completes_no_sign_up_of_another(desk, new_device, code):
    stranger = new_device()
    assert stranger.enrol(code()).status_code == 200
    sign_up, hub = uuid4(), desk.device.hub
    desk.send(desk.pages(sign_up)[:-1])
    assert office.due(hub, desk.device.id, [sign_up]) == []
    (last,) = desk.pages(sign_up)[-1:]
    with hub.write() as connection:
        device = devices.find(connection, desk.device.id)
        told = EnvelopeIn(**last).value(desk.device.id)
        intake.take(hub, connection, device, [told], hub.now_ms())
    (heard,) = Desk(stranger).send([], [sign_up])
    assert heard["state"] == "forgotten"
    assert office.find(hub, sign_up).state is Standing.OPEN
    assert office.due(hub, desk.device.id, [sign_up, uuid4()]) == [sign_up]


def test_a_guess_at_a_phones_link_leaves_nothing_behind(desk):
    def kept():
        with desk.device.hub.read() as connection:
            return connection.execute(tables.attempts.select()).all()

    before = kept()
    for path in ("/join/guess", "/join/guess/name"):
        assert requests.get(desk.device.url + path, timeout=10).status_code == 404
    assert kept() == before


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


def test_so_many_begun_in_a_day_wait_also_when_each_of_them_is_whole(desk, hands):
    hub, more = desk.device.hub, uuid4()
    with hub.write() as connection:
        row = {"device": desk.device.id, "venue": "porchester", "begun_ms": hub.now_ms(), "state": "waiting"}
        rows = [row | {"id": str(uuid4()), "changed_ms": 0} for _ in range(intake.MOST_OPEN)]
        connection.execute(desk_tables.sign_ups.insert(), rows)
    assert desk.send(desk.pages(more))[0]["next"] == 1
    hands.wait(86_401)
    assert desk.send(desk.pages(more))[0]["state"] == "issued"
