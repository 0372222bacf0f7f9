"""Fetching the bundle over real HTTP: only what changed, all of it or nothing, and never an older one."""

import hashlib
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from shared.device import enrolled
from shared.device.clock import Clock
from shared.device.enrolled import Enrolled, Standing
from shared.device.state import State
from shared.domain.evidence import CardStatus
from shared.sync.bundle import Courier
from shared.sync.client import HubClient
from shared.sync.enrol import open_client
from shared.sync.faults import LineFault
from shared.tokens.rotating import ClassKey
from shared.trust import manifest, statuslist
from shared.trust.bundle import CATALOGUE, KEYS, MANIFEST, status_name
from shared.trust.policy import Policy
from shared.trust.secrets import DeviceSecrets, open_secrets, seal_secrets
from shared.trust.store import TrustStore
from tests.fakes import line as lines
from tests.fakes.line import Line
from tests.fakes.signing_hub import Asked, SigningHub, Told, bundle_of
from tests.trust import samples

DELTA = "application/vnd.portcullis.delta+cbor"
SECRETS = DeviceSecrets(ClassKey(1, {1: b"c" * 32}), b"p" * 32)


class Desk:
    """An enrolled device, opened anew like a program that starts."""

    def __init__(self, folder: Path, hub: SigningHub, url: str) -> None:
        self.state = State.create(folder)
        kept = Enrolled(url, self.state.device_id, "scanner", "hall", "desk", hub.root_text, "i", 0)
        enrolled.write(self.state, kept)
        self.open()

    def open(self) -> None:
        self.store = TrustStore(self.state.trust)
        self.clock = Clock(self.state.clock)

    def client(self) -> HubClient:
        return open_client(self.state, self.store, self.clock)

    def fetch(self) -> int | None:
        """The version taken in, None where there was nothing new."""
        with self.client() as client:
            bundle = Courier(client, self.store, self.state, self.clock).fetch()
        return None if bundle is None else bundle.version

    def refused(self) -> str:
        """A fetch that fails: its code; what is in use must be as before, also after a restart."""
        before = self.store.current()
        with pytest.raises(LineFault) as found:
            self.fetch()
        assert self.store.current() is before
        version = None if before is None else before.version
        self.open()
        current = self.store.current()
        assert (None if current is None else current.version) == version
        return found.value.code

    def status(self, place: int) -> CardStatus:
        current = self.store.current()
        assert current is not None
        return current.statuses[1].status(place)


@pytest.fixture
def hub() -> Iterator[SigningHub]:
    with SigningHub() as hub:
        hub.answers = bundle_of(hub)
        yield hub


@pytest.fixture
def desk(hub: SigningHub, line: Line, tmp_path: Path) -> Desk:
    return Desk(tmp_path / "state", hub, line.url)


def publish(hub: SigningHub, **changes: object) -> None:
    """A newer bundle; parts that stay the same keep their version."""
    old = hub.publisher
    kept = dict.fromkeys((KEYS, CATALOGUE, status_name(1)), old.version) | old.part_versions
    if "statuses" in changes:
        kept[status_name(1)] = old.version + 1
    hub.publisher = replace(old, version=old.version + 1, part_versions=kept, **changes)
    hub.answers = bundle_of(hub)
    hub.asked.clear()


def parts_asked(hub: SigningHub) -> int:
    return sum("/parts/" in path for path in hub.paths)


def part_of(hub: SigningHub, name: str) -> str:
    return hashlib.sha256(hub.publisher.files()[name]).hexdigest()


def instead(hub: SigningHub, name: str, told: Told) -> None:
    """What the hub tells where this is asked for."""
    usual = hub.answers
    hub.answers = lambda asked: told if asked.path.endswith(name) else usual(asked)


def test_the_first_bundle_and_then_nothing_new(hub, desk):
    assert desk.fetch() == hub.publisher.version
    assert parts_asked(hub) == 3
    hub.asked.clear()
    assert desk.fetch() is None
    assert hub.paths == ["/v1/bundle/manifest.cbor", "/v1/bundle/secrets.cose"]
    desk.open()
    assert desk.store.current().version == hub.publisher.version


def test_only_the_part_that_changed_travels(hub, desk):
    desk.fetch()
    publish(hub, statuses={7: CardStatus.WITHDRAWN})
    assert desk.fetch() == hub.publisher.version
    assert desk.status(7) is CardStatus.WITHDRAWN
    assert parts_asked(hub) == 1


def serve_delta(hub: SigningHub, spoil: bool = False) -> None:
    """From now on the hub tells what turns the old status list into the new one."""
    name = status_name(1)
    old = hub.publisher.files()[name]
    publish(hub, statuses={7: CardStatus.SUSPENDED})
    new = hub.publisher.files()[name]
    change = statuslist.delta(statuslist.decode(old), statuslist.decode(new))
    usual = hub.answers

    def answers(asked: Asked) -> Told:
        if asked.query == f"from={hashlib.sha256(old).hexdigest()}":
            return Told(200, change[:-1] if spoil else change, {"Content-Type": DELTA})
        return usual(asked)

    hub.answers = answers


def test_a_delta_is_enough(hub, desk):
    desk.fetch()
    serve_delta(hub)
    assert desk.fetch() == hub.publisher.version
    assert desk.status(7) is CardStatus.SUSPENDED
    assert parts_asked(hub) == 1


def test_a_delta_that_does_not_fit_costs_the_whole_part_and_no_more(hub, desk):
    desk.fetch()
    serve_delta(hub, spoil=True)
    assert desk.fetch() == hub.publisher.version
    assert desk.status(7) is CardStatus.SUSPENDED
    assert parts_asked(hub) == 2


def test_an_older_bundle_is_refused(hub, desk):
    desk.fetch()
    hub.publisher.version -= 1
    assert desk.refused() == "bundle_refused"
    assert parts_asked(hub) == 3  # of the first one: nothing more was fetched


def test_one_older_part_in_a_newer_bundle_is_refused(hub, desk):
    desk.fetch()
    publish(hub, statuses={7: CardStatus.WITHDRAWN})
    desk.fetch()
    publish(hub)
    hub.publisher.part_versions[status_name(1)] -= 1
    assert desk.refused() == "bundle_refused"


def test_an_expired_manifest_is_refused(hub, desk):
    desk.fetch()
    publish(hub)
    hub.publisher.expires_ms = hub.began_s * 1000 - 60_000
    assert desk.refused() == "bundle_refused"


def test_a_part_of_another_bundle_is_refused(hub, desk):
    desk.fetch()
    publish(hub, catalogue=samples.CATALOGUE.replace("Testing", "Tasting"))
    wanted = part_of(hub, CATALOGUE)
    instead(hub, wanted, Told(200, samples.CATALOGUE.encode()))
    assert desk.refused() == "bundle_refused"


@pytest.mark.parametrize("body", [b"", b"x", b"x" * 70_000])
def test_a_manifest_that_is_none_is_refused(hub, desk, body):
    desk.fetch()
    publish(hub)
    instead(hub, MANIFEST, Told(200, body))
    assert desk.refused() in ("bundle_refused", "hub_altered")


def test_a_part_longer_than_the_manifest_says_is_cut_off(hub, desk):
    publish(hub)
    instead(hub, part_of(hub, KEYS), Told(200, hub.publisher.files()[KEYS] + bytes(1 << 20)))
    assert desk.refused() == "hub_altered"


def test_a_bundle_that_says_it_is_huge_is_refused_before_any_of_it_is_fetched(hub, desk):
    files = hub.publisher.files()
    named = manifest.parse(files[MANIFEST], hub.publisher.root())
    huge = replace(named.parts[CATALOGUE], length=1 << 30)
    signed = manifest.sign(replace(named, parts={**named.parts, CATALOGUE: huge}), samples.private(9))
    instead(hub, MANIFEST, Told(200, signed))
    assert desk.refused() == "bundle_refused"
    assert parts_asked(hub) == 0


@pytest.mark.parametrize("befalls", [1, 2, 3, 4, 5])
@pytest.mark.parametrize("fault", [lines.cut(-1), lines.lost_answer, lines.altered, lines.portal])
def test_a_fetch_that_breaks_off_anywhere_is_done_again(hub, line, desk, befalls, fault):
    line.then(*[lines.well] * (befalls - 1), fault)
    assert desk.refused() in ("hub_away", "hub_altered", "hub_portal")
    assert desk.fetch() == hub.publisher.version


def test_a_part_that_the_hub_has_no_more_ends_this_try_only(hub, desk):
    desk.fetch()
    publish(hub, catalogue=samples.CATALOGUE + "\n# newer\n")
    instead(hub, part_of(hub, CATALOGUE), Told(404, b'{"code": "not_found"}'))
    assert desk.refused() == "hub_refuses"
    publish(hub)
    assert desk.fetch() == hub.publisher.version


def test_a_catalogue_with_a_mistake_is_refused_though_it_is_signed(hub, desk):
    desk.fetch()
    publish(hub, catalogue="[city]\n")
    assert desk.refused() == "bundle_refused"


def test_a_root_of_another_city_is_refused(hub, desk):
    desk.fetch()
    publish(hub, city=2, roots=(4, 5, 6), signers=(4, 5))
    assert desk.refused() == "bundle_refused"


def test_a_new_root_that_the_old_keys_signed_is_taken(hub, desk):
    desk.fetch()
    publish(hub, root_version=hub.publisher.root_version + 1, publisher=8)
    assert desk.fetch() == hub.publisher.version
    desk.open()
    assert desk.store.pinned == hub.publisher.root()


def test_a_device_whose_disk_lost_the_bundle_still_belongs_to_its_city(hub, desk):
    desk.fetch()
    shutil.rmtree(desk.state.trust)
    desk.open()
    usual = hub.publisher
    hub.publisher = replace(usual, city=2, roots=(4, 5, 6), signers=(4, 5))
    assert desk.refused() == "bundle_refused"
    hub.publisher = usual
    assert desk.fetch() == usual.version


def seal_for(hub: SigningHub, state: State, publisher: int = 9) -> bytes:
    key = state.sealing_key().public_key().public_bytes_raw()
    sealed = seal_secrets(SECRETS, key, samples.private(publisher))
    tag = f'"{hashlib.sha256(sealed).hexdigest()}"'
    usual = hub.answers

    def answers(asked: Asked) -> Told:
        if not asked.path.endswith("secrets.cose"):
            return usual(asked)
        return Told(304, b"") if asked.headers.get("If-None-Match") == tag else Told(200, sealed)

    hub.answers = answers
    return sealed


def test_the_devices_own_secrets_come_along_and_once(hub, desk):
    sealed = seal_for(hub, desk.state)
    desk.fetch()
    assert desk.state.secrets.read_bytes() == sealed
    kept = desk.state.secrets.stat().st_mtime_ns
    desk.fetch()
    assert desk.state.secrets.stat().st_mtime_ns == kept
    assert open_secrets(sealed, desk.state.sealing_key(), hub.publisher.root()) == SECRETS


@pytest.mark.parametrize("wrong", ["device", "publisher"])
def test_secrets_for_another_device_or_by_nobody_are_refused(hub, desk, tmp_path, wrong):
    sealed = seal_for(hub, desk.state)
    desk.fetch()
    if wrong == "device":
        seal_for(hub, State.create(tmp_path / "other"))
    else:
        seal_for(hub, desk.state, publisher=8)
    with pytest.raises(LineFault) as found:
        desk.fetch()
    assert found.value.code == "bundle_refused"
    assert desk.state.secrets.read_bytes() == sealed


def test_a_device_that_the_policy_puts_out_of_service_keeps_that_over_a_restart(hub, desk):
    desk.fetch()
    assert enrolled.standing(desk.state) is Standing.GOOD
    publish(hub, policy=Policy(revoked=frozenset({desk.state.device_id})))
    desk.fetch()
    assert enrolled.standing(State.open(desk.state.folder)) is Standing.REVOKED
    publish(hub, policy=Policy())
    desk.fetch()
    assert enrolled.standing(desk.state) is Standing.GOOD


def test_another_device_out_of_service_is_no_matter(hub, desk):
    publish(hub, policy=Policy(revoked=frozenset({"00000000-0000-4000-8000-00000000000a"})))
    desk.fetch()
    assert enrolled.standing(desk.state) is Standing.GOOD


def test_a_disk_that_takes_no_more_is_told_and_the_old_bundle_stays(hub, desk):
    desk.fetch()
    publish(hub, statuses={7: CardStatus.WITHDRAWN})
    blocker = desk.state.trust / "bundle.cbor.new"
    blocker.mkdir()
    assert desk.refused() == "bundle_refused"
    blocker.rmdir()
    assert desk.fetch() == hub.publisher.version
