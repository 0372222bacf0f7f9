"""The hub's keys for what only it is to read: published, followed by newer ones, dropped on purpose."""

import stat

import pytest

from shared.trust import bundle as bundles
from shared.trust.store import read_files
from shared.wire.seal import SealingKey
from tests.fakes.command import run
from tests.fakes.hands import Hands
from tests.fakes.town import Town


@pytest.fixture
def town(tmp_path):
    made = Town(tmp_path / "city", Hands())
    made.publish()
    yield made
    made.hub.close()


def published(town):
    return bundles.parse(read_files(town.bundle)).policy.sealing


def public(key):
    return SealingKey(key.public_key().public_bytes_raw())


def test_a_city_has_one_and_publishes_it(town):
    (key,) = town.city.sealing_keys()
    assert published(town) == (public(key),)
    (file,) = town.city.private.glob("sealing-*.key")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_city_from_before_gets_one(town):
    for file in town.city.private.glob("sealing-*.key"):
        file.unlink()
    town.publish()
    (key,) = town.city.sealing_keys()
    assert published(town) == (public(key),)


def test_a_newer_one_goes_first_and_the_older_one_still_opens(town):
    (old,) = map(public, town.city.sealing_keys())
    assert run("hub", "sealing", "new", "--data", town.folder, "--json").code == 0
    newest, before = map(public, town.city.sealing_keys())
    assert before == old
    assert published(town) == (newest, old)
    assert run("hub", "sealing", "drop", "--data", town.folder, "--json").answers == [{"dropped": 1}]
    assert published(town) == (newest,)


def test_no_more_are_published_than_devices_take(town):
    for _ in range(9):
        town.city.add_sealing_key()
    town.publish()
    assert published(town) == tuple(map(public, town.city.sealing_keys()))[:8]
