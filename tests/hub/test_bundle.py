"""The bundle over the line: each part only where it changed, and the device's own secrets."""

import hashlib

import pytest

from hub import cards, devices
from hub.hub import Hub
from hub.publish import KEPT_DAYS, publish
from hub.register import Register
from shared.domain.evidence import CardStatus
from shared.trust import bundle as bundles
from shared.trust import manifest as manifests
from shared.trust import statuslist
from shared.trust.secrets import open_secrets

one_database = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)  # no SQL of its own


def files(device):
    """The whole bundle as a device fetches it."""
    root = device.get("/v1/bundle/root.cbor").content
    manifest = device.get("/v1/bundle/manifest.cbor").content
    named = manifests.parse(manifest, device.hub.root).parts
    parts = {
        name: device.get(f"/v1/bundle/parts/{part.sha256.hex()}").content for name, part in named.items()
    }
    return parts | {bundles.ROOT: root, bundles.MANIFEST: manifest}


def issue(hub: Hub) -> str:
    with hub.alone() as connection:
        register = Register(connection, hub.now_ms())
        made = cards.issue_card(hub.city, register, cards.Wanted(), cards.Medium(), hub.now_ms())
    return made.claims.card_id.hex()


def withdraw(hub: Hub, card: str) -> None:
    with hub.alone() as connection:
        cards.change_status(Register(connection, hub.now_ms()), card, CardStatus.WITHDRAWN)
        publish(hub, connection)


def status_hash(device):
    manifest = device.get("/v1/bundle/manifest.cbor").content
    return manifests.parse(manifest, device.hub.root).parts[bundles.status_name(1)].sha256.hex()


def test_the_parts_make_the_bundle(device, hands):
    hands.wait(60)
    withdraw(device.hub, issue(device.hub))
    bundle = bundles.parse(files(device), device.hub.root)
    assert bundle.signed_ms == hands.wall_ms
    assert sum(bundle.statuses[1].data) > 0
    assert (bundle.policy.sync_seconds, bundle.policy.keep_days) == (60, 30)


@one_database
def test_the_file_and_the_line_tell_the_same(device):
    from shared.trust.store import read_files

    assert read_files(device.hub.city.public) == files(device)


@one_database
def test_nothing_new_costs_no_body(device, hands):
    tag = device.get("/v1/bundle/manifest.cbor").headers["etag"]
    again = device.get("/v1/bundle/manifest.cbor", If_None_Match=tag)
    assert (again.status_code, again.content) == (304, b"")
    hands.wait(60)
    withdraw(device.hub, issue(device.hub))
    assert device.get("/v1/bundle/manifest.cbor", If_None_Match=tag).status_code == 200


def test_a_status_list_comes_as_what_changed(device, hands):
    hub = device.hub
    for _ in range(300):  # by chance all over the list, so that the whole is far longer than one change
        with hub.alone() as connection:
            register = Register(connection, hub.now_ms())
            made = cards.issue_card(hub.city, register, cards.Wanted(), cards.Medium(), hub.now_ms())
            cards.change_status(register, made.claims.card_id.hex(), CardStatus.SUSPENDED)
    card = issue(hub)
    with hub.alone() as connection:
        publish(hub, connection)
    old = status_hash(device)
    whole = device.get(f"/v1/bundle/parts/{old}").content
    hands.wait(60)
    withdraw(hub, card)
    new = status_hash(device)
    answer = device.get(f"/v1/bundle/parts/{new}?from={old}")
    assert answer.headers["content-type"] == "application/vnd.portcullis.delta+cbor"
    assert len(answer.content) < len(whole) / 2
    built = statuslist.apply(statuslist.decode(whole), answer.content)
    assert hashlib.sha256(statuslist.encode(built)).hexdigest() == new


@one_database
def test_an_old_list_that_is_gone_gets_the_whole(device, hands):
    old = status_hash(device)
    withdraw(device.hub, issue(device.hub))
    hands.wait((KEPT_DAYS + 1) * 86_400)
    withdraw(device.hub, issue(device.hub))
    new = status_hash(device)
    answer = device.get(f"/v1/bundle/parts/{new}?from={old}")
    assert hashlib.sha256(answer.content).hexdigest() == new


@one_database
@pytest.mark.parametrize("part", [bundles.CATALOGUE, bundles.KEYS])
def test_other_parts_have_no_delta(device, part):
    named = manifests.parse(device.get("/v1/bundle/manifest.cbor").content, device.hub.root).parts
    found = named[part].sha256.hex()
    answer = device.get(f"/v1/bundle/parts/{found}?from={status_hash(device)}")
    assert hashlib.sha256(answer.content).hexdigest() == found


def test_secrets_are_the_devices_own_and_come_once(device, new_device, code):
    answer = device.get("/v1/bundle/secrets.cose")
    secrets = open_secrets(answer.content, device.sealing, device.hub.root)
    assert secrets.class_key.secrets[1] == device.hub.keys.class_secrets[0]
    tag = answer.headers["etag"]
    assert tag == f'"{hashlib.sha256(answer.content).hexdigest()}"'
    assert device.get("/v1/bundle/secrets.cose", If_None_Match=tag).status_code == 304
    other = new_device()
    assert other.enrol(code(place="handout")).status_code == 200
    theirs = other.get("/v1/bundle/secrets.cose").content
    opened = open_secrets(theirs, other.sealing, device.hub.root)
    assert opened.class_key.secrets[1] == device.hub.keys.class_secrets[2]


def test_who_is_revoked_is_told_to_every_other_device(device, new_device, code):
    lost = new_device()
    assert lost.enrol(code()).status_code == 200
    with device.hub.alone() as connection:
        devices.revoke(device.hub, connection, lost.id, "a test")
    assert bundles.parse(files(device)).policy.revoked == {lost.id}
    with device.hub.alone() as connection:
        devices.restore(device.hub, connection, lost.id, "a test")
    assert bundles.parse(files(device)).policy.revoked == frozenset()


def test_another_process_that_publishes_is_seen_at_once(device, hands):
    tag = device.get("/v1/bundle/manifest.cbor").headers["etag"]
    hands.wait(1)
    other = Hub.open(device.hub.city.public.parent, device.hub.settings, device.hub.now_ms)
    with other.alone() as connection:
        made = publish(other, connection)
    other.close()
    answer = device.get("/v1/bundle/manifest.cbor", If_None_Match=tag)
    assert (answer.status_code, answer.headers["etag"]) == (200, f'"{made.version}"')


def test_a_quiet_hub_vouches_anew_for_the_same_parts(device, hands):
    def told():
        return manifests.parse(device.get("/v1/bundle/manifest.cbor").content, device.hub.root)

    first = told()
    hands.wait(1800)
    assert told() == first
    catalogue = device.hub.city.public / bundles.CATALOGUE
    catalogue.write_text(catalogue.read_text("utf-8") + "# not published yet\n", "utf-8")
    hands.wait(1801)
    second = told()
    assert (second.signed_ms, second.parts) == (hands.wall_ms, first.parts)
    assert device.heartbeat().json()["bundle"] == second.version


@one_database
def test_a_bundle_that_cannot_be_renewed_is_still_handed_out(device, hands):
    tag = device.get("/v1/bundle/manifest.cbor").headers["etag"]
    hands.wait(7200)
    (device.hub.city.public / "bundle.cbor.new").mkdir()  # where the file would be written
    assert device.get("/v1/bundle/manifest.cbor", If_None_Match=tag).status_code == 304


@one_database
def test_the_root_keys_may_be_taken_away(device, hands):
    hub = device.hub
    for key in hub.city.private.glob("root-*.key"):
        key.unlink()
    other = Hub.open(hub.city.public.parent, hub.settings, hub.now_ms)
    with other.alone() as connection:
        publish(other, connection)
    other.close()
    assert bundles.parse(files(device), hub.root).root == hub.root
